"""A sheet of a workbook as a picture one can press: columns and rows as they are, words in their cells, and marks on them.

By mouse and touch a cell is pressed; by keyboard the arrows move and Enter presses. What is marked is the page's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QScrollerProperties

from salon_app.system.xlsx_form.look import LookCell, LookFrame, LookSheet
from salon_app.system.xlsx_form.references import Cell, letters
from salon_app.ui.fonts import family
from salon_app.ui.theme import look

SIZES = (0.0, 1.35, 1.8, 2.4)
"""How much larger than on paper, at 100 %; 0: as wide as the room."""
_PIXELS_A_POINT = 96 / 72
_FLAGS = {"left": Qt.AlignmentFlag.AlignLeft, "center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight,
          "centerContinuous": Qt.AlignmentFlag.AlignHCenter, "top": Qt.AlignmentFlag.AlignTop,
          "bottom": Qt.AlignmentFlag.AlignBottom}


@dataclass(frozen=True)
class CellMark:
    """What stands over a cell: words in its place, and whether they are a warning."""

    words: str
    warning: bool = False


class SheetView(QAbstractScrollArea):
    """`show_sheet`, `set_marks`, `set_current`, `zoom`; `cell_pressed(Cell)` with the top left of a merged area."""

    cell_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: LookSheet | None = None
        self._marks: Mapping[Cell, CellMark] = {}
        self._current: Cell | None = None
        self._size = 1
        self._factor = 1.0
        self._columns: list[int] = [0]
        self._rows: list[int] = [0]
        self._pressed_at: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("様式の表"))
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(look().target)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        scroller = QScroller.scroller(self.viewport())
        properties = scroller.scrollerProperties()
        properties.setScrollMetric(QScrollerProperties.ScrollMetric.OvershootDragResistanceFactor, 1.0)
        scroller.setScrollerProperties(properties)

    # --- for the page ------------------------------------------------------------------------------

    def show_sheet(self, sheet: LookSheet) -> None:
        """Another sheet, or the same anew; the place that is seen stays where it is the same."""
        same = self._sheet is not None and self._sheet.name == sheet.name
        self._sheet = sheet
        if not same:
            self._current = None
        self._measure()
        if not same:
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)

    def set_marks(self, marks: Mapping[Cell, CellMark]) -> None:
        """Words over cells, by the top left of each."""
        self._marks = marks
        self.viewport().update()

    def set_current(self, place: Cell | None) -> None:
        """The cell in hand, brought into view."""
        self._current = self._anchor(place) if place is not None else None
        self.setAccessibleDescription(self._words_of(self._current) if self._current is not None else "")
        if self._current is not None:
            self._bring_into_view(self._current)
        self.viewport().update()

    def current(self) -> Cell | None:
        """The cell in hand."""
        return self._current

    def zoom(self, step: int) -> None:
        """Larger (＋1) or smaller (−1); the smallest shows the whole width."""
        self._size = max(0, min(len(SIZES) - 1, self._size + step))
        self._measure()
        if self._current is not None:
            self._bring_into_view(self._current)

    def can_zoom(self, step: int) -> bool:
        """Whether it goes further in this direction."""
        return 0 <= self._size + step < len(SIZES)

    def area_of(self, place: Cell) -> QRect:
        """Where a cell lies in the view now."""
        return self._rect(self._cell(place)).translated(self._origin())

    # --- places ------------------------------------------------------------------------------------

    def _cell(self, place: Cell) -> LookCell:
        assert self._sheet is not None
        return self._sheet.cell(place)

    def _anchor(self, place: Cell) -> Cell:
        area = self._cell(place).area
        return Cell(area.top, area.left)

    def _head(self) -> tuple[int, int]:
        """Width of the strip with row numbers, height of the one with letters."""
        return look().ems(2.2), round(look().em * 1.5)

    def _origin(self) -> QPoint:
        left, top = self._head()
        return QPoint(left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value())

    def _rect(self, cell: LookCell) -> QRect:
        area = cell.area
        left, right = self._columns[min(area.left - 1, len(self._columns) - 1)], self._columns[
            min(area.right, len(self._columns) - 1)]
        top, bottom = self._rows[min(area.top - 1, len(self._rows) - 1)], self._rows[min(area.bottom, len(self._rows) - 1)]
        return QRect(left, top, right - left, bottom - top)

    def _measure(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        wide = max(1, sum(sheet.widths))
        room = self.viewport().width() - self._head()[0] - 2
        wanted = SIZES[self._size] * look().scale / 100
        self._factor = wanted or max(0.3, min(room / wide, SIZES[1] * look().scale / 100))
        self._columns = [0, *accumulate(round(one * self._factor) for one in sheet.widths)]
        self._rows = [0, *accumulate(round(one * self._factor) for one in sheet.heights)]
        left, top = self._head()
        for bar, length, view in ((self.horizontalScrollBar(), self._columns[-1] + left + 1, self.viewport().width()),
                                  (self.verticalScrollBar(), self._rows[-1] + top + 1, self.viewport().height())):
            bar.setRange(0, max(0, length - view))
            bar.setPageStep(view)
        self.viewport().update()

    def _bring_into_view(self, place: Cell) -> None:
        area, (left, top) = self._rect(self._cell(place)), self._head()
        for bar, start, end, view in (
                (self.horizontalScrollBar(), area.left(), area.right(), self.viewport().width() - left),
                (self.verticalScrollBar(), area.top(), area.bottom(), self.viewport().height() - top)):
            if start < bar.value():
                bar.setValue(start)
            elif end > bar.value() + view:
                if end - start > view and bar.value() + view - start > view // 3:
                    continue  # never whole in view: its beginning is, and the label left of it
                bar.setValue(min(start, end - view + look().px(8)))

    def place_at(self, point: QPoint) -> Cell | None:
        """The cell under a point of the view."""
        inside = point - self._origin()
        left, top = self._head()
        if self._sheet is None or point.x() < left or point.y() < top:
            return None
        column = next((at for at, edge in enumerate(self._columns[1:], 1) if inside.x() < edge), 0)
        row = next((at for at, edge in enumerate(self._rows[1:], 1) if inside.y() < edge), 0)
        return self._anchor(Cell(row, column)) if row and column else None

    # --- hands -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at, start = event.position().toPoint(), self._pressed_at
        self._pressed_at = None
        place = self.place_at(at)
        if place is not None and start is not None and (at - start).manhattanLength() < look().px(12):
            self.set_current(place)
            self.cell_pressed.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            self.cell_pressed.emit(self._current)
            return
        step = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}.get(
            Qt.Key(key))
        if step is None or self._sheet is None:
            super().keyPressEvent(event)
            return
        self.set_current(self._next(*step))

    def _next(self, down: int, right: int) -> Cell:
        """The neighbour in a direction, over hidden rows and columns."""
        assert self._sheet is not None
        if self._current is None:
            return Cell(1, 1)
        area = self._cell(self._current).area
        row = (area.bottom + 1 if down > 0 else area.top - 1) if down else self._current.row
        column = (area.right + 1 if right > 0 else area.left - 1) if right else self._current.column
        rows, columns = len(self._sheet.heights), len(self._sheet.widths)
        while 1 <= row <= rows and 1 <= column <= columns:
            if self._sheet.heights[row - 1] and self._sheet.widths[column - 1]:
                return self._anchor(Cell(row, column))
            row, column = row + down, column + right
        return self._current

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(12), look().px(160, 180))

    # --- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, sheet = look(), self._sheet
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), worn.color("window"))
        if sheet is None:
            return
        painter.save()
        painter.setClipRect(self.viewport().rect().adjusted(*self._head(), 0, 0))
        painter.translate(self._origin())
        painter.fillRect(QRect(0, 0, self._columns[-1], self._rows[-1]), worn.color("raised"))
        self._paint_grid(painter)
        seen = QRect(-self._origin(), self.viewport().size())
        shown = [cell for cell in sheet.cells if self._rect(cell).intersects(seen)]
        for cell in shown:
            self._paint_ground(painter, cell)
        for cell in shown:
            self._paint_words(painter, cell)
        for frame in sheet.frames:
            self._paint_frame(painter, frame)
        for place, mark in self._marks.items():
            self._paint_mark(painter, place, mark)
        if self._current is not None:
            painter.setPen(QPen(worn.color("focus" if self.hasFocus() else "primary"), worn.px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._rect(self._cell(self._current)).adjusted(1, 1, -1, -1))
        painter.restore()
        self._paint_heads(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        painter.setPen(QPen(look().color("line"), 1))
        for x in self._columns:
            painter.drawLine(x, 0, x, self._rows[-1])
        for y in self._rows:
            painter.drawLine(0, y, self._columns[-1], y)

    def _paint_ground(self, painter: QPainter, cell: LookCell) -> None:
        worn, area = look(), self._rect(cell)
        merged = cell.area.left != cell.area.right or cell.area.top != cell.area.bottom
        if cell.style.ground or merged:
            painter.fillRect(area.adjusted(1, 1, 0, 0), worn.color("disabled" if cell.style.ground else "raised"))
        painter.setPen(QPen(worn.color("text"), 1))
        left, right, top, bottom = cell.style.lines
        for there, line in ((left, (area.topLeft(), area.bottomLeft() + QPoint(0, 1))),
                            (right, (area.topRight() + QPoint(1, 0), area.bottomRight() + QPoint(1, 1))),
                            (top, (area.topLeft(), area.topRight() + QPoint(1, 0))),
                            (bottom, (area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(1, 1)))):
            if there:
                painter.drawLine(*line)

    def _font(self, points: float, *, bold: bool) -> QFont:
        font = QFont(family())
        font.setPixelSize(max(6, round(points * _PIXELS_A_POINT * self._factor)))
        font.setBold(bold)
        return font

    def _paint_words(self, painter: QPainter, cell: LookCell) -> None:
        if not cell.text or Cell(cell.area.top, cell.area.left) in self._marks:
            return
        style = cell.style
        side = style.horizontal if style.horizontal in _FLAGS else "right" if cell.number else "left"
        height = style.vertical if style.vertical in _FLAGS and style.vertical != "center" else (
            "bottom" if style.vertical == "bottom" else "")
        flags = _FLAGS[side] | (_FLAGS[height] if height else Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._font(style.points, bold=style.bold))
        painter.setPen(look().color("muted" if cell.formula else "text"))
        area = self._rect(cell).adjusted(2, 0, -2, 0)
        wraps = style.wraps or "\n" in cell.text
        if not wraps and side == "left" and cell.area.left == cell.area.right:
            area.setRight(self._free_until(cell))
        words = self.tr("自動") if cell.formula else cell.text  # what it came to before is no longer true
        painter.drawText(area, flags | (Qt.TextFlag.TextWordWrap if wraps else Qt.TextFlag.TextSingleLine), words)

    def _free_until(self, cell: LookCell) -> int:
        """How far a text may run on over empty cells at its right."""
        column, most = cell.area.right + 1, len(self._columns) - 1
        while column <= most and not self._cell(Cell(cell.area.top, column)).text:
            column += 1
        return self._columns[column - 1] - 2

    def _paint_frame(self, painter: QPainter, frame: LookFrame) -> None:
        """A picture or box: its outline, and the words of a box."""
        worn = look()
        area = QRect(*(round(one * self._factor) for one in frame.box))
        painter.setPen(QPen(worn.color("edge"), 1, Qt.PenStyle.SolidLine if frame.words else Qt.PenStyle.DashLine))
        painter.setBrush(worn.color("raised") if frame.words else Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        if frame.words:
            painter.setFont(self._font(8, bold=False))
            painter.setPen(worn.color("muted"))
            painter.drawText(area.adjusted(4, 3, -4, -3), Qt.TextFlag.TextWordWrap, frame.words)

    def _paint_mark(self, painter: QPainter, place: Cell, mark: CellMark) -> None:
        worn, cell = look(), self._cell(place)
        area = self._rect(cell)
        painter.fillRect(area.adjusted(1, 1, 0, 0), worn.color("warning_soft" if mark.warning else "selection"))
        painter.setPen(QPen(worn.color("warning" if mark.warning else "primary"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        painter.setFont(self._font(min(cell.style.points, 11), bold=True))
        painter.setPen(worn.color("warning" if mark.warning else "on_selection"))
        several = area.height() >= 2 * QFontMetricsF(painter.font()).lineSpacing()
        flags = Qt.AlignmentFlag.AlignVCenter | (Qt.TextFlag.TextWordWrap if several else Qt.TextFlag.TextSingleLine)
        painter.drawText(area.adjusted(4, 0, -3, 0), flags | _FLAGS["left"], mark.words)

    def _paint_heads(self, painter: QPainter) -> None:
        """Letters above and numbers at the left, as Excel has them: sentences call cells by them."""
        worn, (left, top), origin = look(), self._head(), self._origin()
        font = worn.font()
        painter.setFont(font)
        painter.fillRect(QRect(0, 0, self.viewport().width(), top), worn.color("window"))
        painter.fillRect(QRect(0, 0, left, self.viewport().height()), worn.color("window"))
        current = self._cell(self._current).area if self._current is not None else None
        for at in range(len(self._columns) - 1):
            area = QRect(self._columns[at] + origin.x(), 0, self._columns[at + 1] - self._columns[at], top)
            if area.width() >= worn.em * 0.9 and area.left() >= left - area.width() // 2:
                self._paint_head(painter, area, letters(at + 1), bool(current and current.left <= at + 1 <= current.right))
        for at in range(len(self._rows) - 1):
            area = QRect(0, self._rows[at] + origin.y(), left, self._rows[at + 1] - self._rows[at])
            if area.height() and area.top() >= top - area.height() // 2:
                self._paint_head(painter, area, str(at + 1), bool(current and current.top <= at + 1 <= current.bottom))
        painter.fillRect(QRect(0, 0, left, top), worn.color("window"))

    def _paint_head(self, painter: QPainter, area: QRect, words: str, chosen: bool) -> None:
        worn = look()
        font = worn.font("bold" if chosen else "base")
        font.setPixelSize(max(8, min(font.pixelSize() if font.pixelSize() > 0 else round(worn.em), area.height() - 2)))
        painter.setFont(font)
        painter.setPen(worn.color("on_selection" if chosen else "muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _words_of(self, place: Cell) -> str:
        """The cell in hand for a screen reader."""
        mark = self._marks.get(place)
        return "　".join(filter(None, (place.name, mark.words if mark is not None else self._cell(place).text)))

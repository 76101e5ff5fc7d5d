"""Where an errand is: the line of its states, those behind ticked, the present one marked. Never pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.pages.shopping.errand_words import DONE_STAGE, NOW, Stage
from salon_app.ui.text import width_of
from salon_app.ui.theme import look


class StateLine(QWidget):
    """One after the other, with as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.stages: Sequence[Stage] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """These states."""
        self.stages = stages
        now = next((one.words for one in stages if one.mark == NOW), "")
        self.setAccessibleName(self.tr("いま {state}").format(state=now))
        self.updateGeometry()
        self.update()

    # --- place -----------------------------------------------------------------------------------

    def _height(self) -> int:
        return look().px(38, 56)

    def _width(self, stage: Stage) -> float:
        worn = look()
        font = worn.font("bold" if stage.mark == NOW else "base")
        sign = worn.px(24, 36) if stage.mark == DONE_STAGE else 0
        side = worn.px(14, 12) if stage.mark == NOW else worn.px(4)
        return width_of(stage.words, font) + sign + 2 * side

    def _areas(self, width: int) -> list[QRectF]:
        arrow, high, gap = look().px(26, 34), self._height(), look().px(4)
        x, y, found = 0.0, 0.0, []
        for at, stage in enumerate(self.stages):
            wide = self._width(stage)
            if x and x + wide > width:
                x, y = 0.0, y + high + gap
            found.append(QRectF(x, y, wide, high))
            x += wide + (arrow if at < len(self.stages) - 1 else 0)
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        areas = self._areas(width)
        return round(areas[-1].bottom()) if areas else self._height()

    def sizeHint(self) -> QSize:
        return QSize(look().ems(20), self.heightForWidth(max(self.width(), look().ems(20))))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(8), self._height())

    # --- drawing ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arrow = worn.px(18, 26)
        areas = self._areas(self.width())
        for at, (stage, area) in enumerate(zip(self.stages, areas, strict=True)):
            self._paint_stage(painter, stage, area)
            if at < len(areas) - 1:
                place = QRectF(area.right() + worn.px(4), area.center().y() - arrow / 2, arrow, arrow)
                paint_icon(painter, "chevron-right", place, worn.color("muted"))

    def _paint_stage(self, painter: QPainter, stage: Stage, area: QRectF) -> None:
        worn = look()
        role, step, left = "muted", "base", worn.px(4)
        if stage.mark == NOW:
            role = "warning" if stage.warning else "on_selection"
            step, left = "bold", worn.px(14, 12)
            thick = 4 if worn.palette.name == "high_contrast" else 2
            painter.setPen(QPen(worn.color("warning" if stage.warning else "primary"), thick))
            painter.setBrush(worn.color("warning_soft" if stage.warning else "selection"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), worn.radius, worn.radius)
        elif stage.mark == DONE_STAGE:
            role = "text"
            side = worn.px(20, 30)
            paint_icon(painter, "check", QRectF(area.x() + left, area.center().y() - side / 2, side, side), worn.color("ok"))
            left += worn.px(24, 36)
        painter.setPen(worn.color(role))
        painter.setFont(worn.font("bold" if step == "bold" else "base"))
        painter.drawText(area.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, stage.words)

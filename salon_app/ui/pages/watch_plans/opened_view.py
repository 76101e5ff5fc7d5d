"""What opened a 対応 when a sheet (or a file) was taken over: each leads to its case. Numbers, no names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.watch import result_words
from salon_app.services.watch_calls.sheet_values import WatchSheetRow
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class OpenedView(QWidget):
    """`pressed(case_id)`."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._cases: list[int] = []
        self.head = Label(step="title", wrap=True)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.pressed.emit(self._cases[at]))
        about = Label(self.tr("押すと開きます。折返しの電話や訪問を、だれがいつするかを決めてください。"
                              "終わるまで「今日」に出ています。"), wrap=True)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        inside.setSpacing(worn.px(12, 10))
        for part in (self.head, about, self.list):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def show_rows(self, code: str, rows: Sequence[WatchSheetRow]) -> None:
        """Rows of this sheet whose answer opened one."""
        self._cases = [row.line.case_id for row in rows if row.line.case_id is not None]
        self.head.setText(self.tr("用紙 {code} から、対応が{count}件始まりました").format(code=code, count=len(rows)))
        self.list.set_rows([ListRow(
            self.tr("{number}番").format(number=row.number), self._answer(row), icon="warning", warning=True, arrow=True,
            bold=True, label_width=3, right=Chip(self.tr("対応中"), "warning")) for row in rows])

    @staticmethod
    def _answer(row: WatchSheetRow) -> str:
        spoken = [one for one in row.line.attempts if one.result in (watch.UNWELL, watch.CONTACT)]
        return result_words(spoken[-1].result) if spoken else ""

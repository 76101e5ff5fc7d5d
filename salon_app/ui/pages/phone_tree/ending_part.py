"""The end of a round: what is left, said before it is ended, and afterwards."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.date_words import clock_time, full_day
from salon_app.ui.pages.phone_tree.form_state import names
from salon_app.ui.theme import look
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.notice import Notice


class EndingPart(QWidget):
    """With a line for a remark while the round goes on; with `over` as a record."""

    def __init__(self, *, over: bool) -> None:
        super().__init__()
        worn = look()
        self.head = Label(step="title", wrap=True)
        self.first = Notice()
        self.lines = {key: Label(wrap=True) for key in ("when", "message", "left", "reports", "note")}
        words = {"when": self.tr("日時"), "message": self.tr("伝えた内容"), "left": self.tr("まだの方"),
                 "reports": self.tr("折り返し待ち"), "note": self.tr("ひとこと")}
        self.note = LineEdit(placeholder=self.tr("例　次は土曜の昼に"))
        self.field = Field(self.tr("ひとこと（なくてもかまいません）"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addWidget(self.head)
        column.addWidget(self.first)
        self.details = {key: DetailLine(words[key], label) for key, label in self.lines.items()}
        for line in self.details.values():
            column.addWidget(line)
        column.addWidget(self.field)
        self.field.setVisible(not over)

    def show_round(self, held: TreeRound) -> None:
        """What came of it so far."""
        left, people = len(held.progress.not_told), len(held.tree.places) - 1
        told = self.tr("{people}名のうち {told}名に伝わりました。").format(people=people, told=held.told)
        self.head.setText(told + self.tr("{minutes}分でした。").format(minutes=held.minutes) if held.ended_at else told)
        self.first.say(self.tr("まだ{count}名に伝わっていません。訪ねるなど、別の方法で伝えてください。").format(count=left)
                       if left else "")
        when = self.tr("{day}　{start}から")
        if held.ended_at is not None:
            when = self.tr("{day}　{start}～{end}")
        shown = {
            "when": when.format(day=full_day(held.business_date), start=clock_time(held.started_at),
                                end=clock_time(held.ended_at) if held.ended_at is not None else ""),
            "message": held.message, "left": names(held.tree, held.progress.not_told),
            "reports": names(held.tree, held.reports_missing), "note": held.note}
        for key, text in shown.items():
            self.lines[key].setText(text)
            self.details[key].setVisible(bool(text))

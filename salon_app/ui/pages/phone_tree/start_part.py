"""Starting a round: 訓練 or 本番, what is to be told, and what happens then."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.phone_trees import DRILL, REAL
from salon_app.services.phone_tree.values import PhoneTree
from salon_app.ui.context import PageContext
from salon_app.ui.later import later
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.edits import TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.notice import Notice

FORM = "tree_round"


class StartPart(QWidget):
    """`changed` when something is chosen or typed. What is typed is kept on the disk."""

    changed = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        self.kind = ChoiceKeys([(DRILL, self.tr("訓練")), (REAL, self.tr("本番"))], DRILL)
        self.kind.chosen.connect(lambda _kind: self._told())
        self.first = Notice(tone="warning")
        self.message = TextEdit(placeholder=self.tr("例　訓練です。この電話を、次の方へ伝えてください。"), rows=3)
        self.message.textChanged.connect(self._told)
        self.field = Field(self.tr("伝える内容（短いほど、まちがわずに伝わります）"), self.message)
        self.what = Label(wrap=True)
        self.later = later(self, self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(14, 10))
        for part in (self.kind, self.first, self.field, self.what):
            column.addWidget(part)
        if worn.scale < 150:
            self.setMaximumWidth(worn.ems(38))

    def begin(self, tree: PhoneTree) -> None:
        """As it was left."""
        kept = self._ctx.salon.drafts.kept(FORM)
        self.kind.set_value(kept.get("kind", DRILL))
        if self.text() != kept.get("message", ""):
            self.message.setPlainText(kept.get("message", ""))
        root = tree.places[0]
        self.what.setText(self.tr(
            "始めると、{name}さん（発信元）から、かける方のお名前と番号が1名ずつ出ます。電話は電話機からかけます。このパソコンからは"
            "かかりません。結果を残すと、次にかける方が出ます。").format(name=root.name))
        self._say()

    def text(self) -> str:
        """The message."""
        commit_preedit(self.message)
        return self.message.toPlainText().strip()

    def keep(self) -> None:
        """On the disk."""
        self.later.stop()
        self._ctx.salon.drafts.keep(FORM, self.typed() if self.text() or self.kind.value() == REAL else {})

    def typed(self) -> dict[str, Any]:
        """As plain values."""
        return {"kind": self.kind.value(), "message": self.text()}

    def _told(self) -> None:
        self.field.set_error("")
        self._say()
        self.later.start()
        self.changed.emit()

    def _say(self) -> None:
        self.first.say(self.tr("火事・急病は119番、事件・事故は110番が先です。連絡網は、そのあとに回します。")
                       if self.kind.value() == REAL else "")

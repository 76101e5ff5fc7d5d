"""つりあいのよい形: what would change, before it is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salon_app.model.tree_simulation import Odds
from salon_app.services.phone_tree.values import PhoneTree, Rehearsal
from salon_app.ui.pages.phone_tree.form_state import Moved, minutes_words, moved, parents_of, shape
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

SHOWN = 40


class SuggestionPart(QWidget):
    """Now and then beside each other, and who would be rung by somebody else."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.changes: tuple[Moved, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(worn.px(12, 10))
        self._grid.setVerticalSpacing(worn.px(8, 6))
        self._grid.setColumnStretch(0, 1)
        self.figures: dict[str, tuple[Label, Label]] = {}
        for at, head in enumerate((self.tr("いま"), self.tr("この形")), start=1):
            self._grid.addWidget(Label(head, tone="muted", right=True), 0, at)
        for row, (key, words) in enumerate((
                ("depth", self.tr("いちばん遠い方まで")), ("most", self.tr("1人がかける人数（多い方）")),
                ("minutes", self.tr("95％の方に伝わるまで"))), start=1):
            self._grid.addWidget(Label(words, wrap=True), row, 0)
            now, then = Label(right=True), Label(step="bold", right=True)
            self.figures[key] = now, then
            self._grid.addWidget(now, row, 1)
            self._grid.addWidget(then, row, 2)
        odds = Odds()
        self.basis = Label(self.tr(
            "10名にかけて{answered}名がはじめの電話に出て、1回に{minutes}分かかるとして、ためした結果です。ほんとうの時間は、"
            "訓練でわかります。").format(answered=odds.answered // 10, minutes=odds.minutes), tone="muted", wrap=True)
        self.head, self.list = Label(step="strong-bold", wrap=True), ListBox()
        self.enough = Label(self.tr("いまの形も、もうつりあっています。"), step="bold", wrap=True)
        self.more = Label(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        column.addLayout(self._grid)
        for part in (self.enough, self.basis, self.head, self.list, self.more):
            column.addWidget(part)

    def show_suggestion(self, tree: PhoneTree, suggested: Sequence[tuple[int, int | None]]) -> None:
        """How it would be; the minutes follow."""
        self.changes = moved(tree, suggested)
        shapes = shape(parents_of(tree.tree)), shape(dict(suggested))
        for at, (depth, most) in enumerate(shapes):
            self.figures["depth"][at].setText(self.tr("{count}回の電話").format(count=depth))
            self.figures["most"][at].setText(self.tr("{count}名").format(count=most))
            self.figures["minutes"][at].setText(self.tr("計算中"))
        self.enough.setVisible(shapes[0] == shapes[1])
        self.head.setText(self.tr("かけてくる方が変わる方 {count}名").format(count=len(self.changes)))
        self.head.setVisible(bool(self.changes))
        name, change = self.tr("{name}さん"), self.tr("{before}さん → {after}さん")
        self.list.set_rows([
            ListRow(name.format(name=one.name), change.format(before=one.before, after=one.after), pressable=False, bold=True)
            for one in self.changes[:SHOWN]])
        rest = len(self.changes) - SHOWN
        self.more.setText(self.tr("ほかに{count}名").format(count=rest) if rest > 0 else "")
        self.more.setVisible(rest > 0)

    def show_rehearsal(self, found: Rehearsal) -> None:
        """How long a message would take."""
        for label, spread in zip(self.figures["minutes"], (found.present, found.balanced), strict=True):
            label.setText(minutes_words(spread))

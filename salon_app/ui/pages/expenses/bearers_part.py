"""充当: who bears a line. One bears all of it, or it is shared (按分) by yen or by percent; what is left is 自己負担."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Grant
from salon_app.ui.pages.expenses.form_state import (
    BY_RATE,
    BY_YEN,
    EXCLUDED,
    OWN,
    WHOLE,
    Bearer,
    TypedLine,
    item_for,
    items_of,
    shares_of,
    short_titles,
)
from salon_app.ui.pages.expenses.share_row import ShareRow
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

SHARED = -2
"""The key for 按分."""


class BearersPart(QWidget):
    """`changed` when a person chooses or types. `show_line` and `read` exchange the line's bearers."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._grants: tuple[Grant, ...] = ()
        self._rows: list[ShareRow] = []
        self._line, self._amount = TypedLine(), 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        self.wall = ChoiceWall(least_ems=9.5)
        self.wall.chosen.connect(self._chosen)
        self.field = Field(self.tr("だれが負担しますか"), self.wall, hint=self.tr(
            "対象外は、助成の決まりで数えてもらえない支出です。"))
        self.item = ChoiceWall(least_ems=8)
        self.item.chosen.connect(self._item_chosen)
        self.item_field = Field(self.tr("助成金の費目"), self.item)
        self.how = ChoiceKeys([(BY_YEN, self.tr("円で分ける")), (BY_RATE, self.tr("割合（％）で分ける"))], BY_YEN)
        self.how.chosen.connect(self._how_chosen)
        self.shared = QWidget()
        self._column = QVBoxLayout(self.shared)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(worn.px(8, 8))
        self.rest = Label(step="bold", wrap=True)
        self.shared_field = Field("", self.how)
        self.shared_field.label.hide()
        for part in (self.field, self.item_field, self.shared_field, self.rest, self.shared):  # the sum before its parts
            column.addWidget(part)
        column.addStretch(1)

    # --- showing ---------------------------------------------------------------------------------

    def offer(self, grants: Sequence[Grant]) -> None:
        """These grants can bear something."""
        self._grants = tuple(grants)

    def show_line(self, line: TypedLine, amount: int) -> None:
        """The bearers of a line of `amount` yen."""
        self._line, self._amount = line, amount
        choices = [*short_titles(self._grants).items(), (OWN, self.tr("自己負担")),
                   (EXCLUDED, self.tr("対象外")), (SHARED, self.tr("分ける（按分）"))]
        self.wall.set_choices(choices, line.bearer.key if line.split == WHOLE else SHARED)
        self._show_item()
        self._show_rows()
        self._show_sums()

    def show_amount(self, amount: int) -> None:
        """The line has another amount now."""
        self._amount = amount
        self._show_sums()

    def line(self) -> TypedLine:
        """The line with the bearers as they stand here."""
        return self._line

    def unreadable(self) -> bool:
        """Is something typed that is no number?"""
        return self._line.split != WHOLE and any(row.unreadable() for row in self._rows)

    def _grant(self, key: int) -> Grant | None:
        return next((one for one in self._grants if one.id == key), None)

    def _show_item(self) -> None:
        grant = self._grant(self._line.bearer.key) if self._line.split == WHOLE else None
        items = items_of(grant) if grant is not None else ()
        self.item_field.setVisible(bool(items))
        self.item.set_choices([(one.id, one.name) for one in items], self._line.bearer.item)

    def _show_rows(self) -> None:
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for part in (self.shared_field, self.shared):
            part.setVisible(self._line.split != WHOLE)
        if self._line.split == WHOLE:
            return
        self.how.set_value(self._line.split)
        held = {one.key for one in self._line.bearers}
        for bearer in (*self._line.bearers, *(one for one in self._all_bearers() if one.key not in held)):
            row = ShareRow(bearer, self._grant(bearer.key), percent=self._line.split == BY_RATE)
            row.changed.connect(self._typed)
            self._rows.append(row)
            self._column.addWidget(row)
            row.show()

    def _show_sums(self) -> None:
        """What each part comes to, and what is left."""
        self.shared_field.set_error("")
        self.rest.setVisible(self._line.split != WHOLE)
        if self._line.split == WHOLE:
            return
        try:
            shares = shares_of(self._line, self._amount)
        except InputProblem as problem:
            self.shared_field.set_error(str(problem))
            self.rest.setText("")
            for row in self._rows:
                row.show_yen(None)
            return
        left = list(shares)
        for row in self._rows:
            found = next((one for one in left if row.bears(one)), None)
            if found is not None:
                left.remove(found)
            row.show_yen(found.amount if found is not None else 0)
        own = self._amount - sum(one.amount for one in shares)
        self.rest.setText(self.tr("残りの {amount}円は自己負担").format(amount=format_yen(own)))

    # --- what is chosen and typed ---------------------------------------------------------------------

    def _chosen(self, value: object) -> None:
        line = self._line
        if value == SHARED:
            if line.split == WHOLE:
                self._line = replace(line, split=BY_YEN, bearers=self._all_bearers())
        else:
            assert isinstance(value, int)
            grant = self._grant(value)
            self._line = replace(line, split=WHOLE, bearers=(
                Bearer(value, item_for(grant, line.account_id) if grant is not None else None),))
        self.show_line(self._line, self._amount)
        self._focus_chosen(value)
        self.changed.emit()

    def _focus_chosen(self, value: object) -> None:
        """The keys were made anew: the one pressed keeps the keyboard, 按分 leads to its first amount."""
        if value == SHARED and self._rows:
            self._rows[0].edit.setFocus()
            return
        next(one for one in self.wall.buttons() if one.isChecked()).setFocus()

    def _all_bearers(self) -> tuple[Bearer, ...]:
        """Every grant and 対象外, nothing typed yet."""
        return (*(Bearer(one.id, item_for(one, self._line.account_id)) for one in self._grants), Bearer(EXCLUDED))

    def _item_chosen(self, value: object) -> None:
        assert isinstance(value, int)
        self._line = replace(self._line, bearers=(replace(self._line.bearer, item=value),))
        self.changed.emit()

    def _how_chosen(self, value: object) -> None:
        """Yen are not percents: what was typed goes with the way it was typed."""
        self._line = replace(self._line, split=str(value),
                             bearers=tuple(replace(one, value=None) for one in self._line.bearers))
        self._show_rows()
        self._show_sums()
        self.changed.emit()

    def _typed(self) -> None:
        self._line = replace(self._line, bearers=tuple(row.bearer() for row in self._rows))
        self._show_sums()
        self.changed.emit()

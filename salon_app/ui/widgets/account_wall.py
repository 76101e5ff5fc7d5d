"""Which 科目: the usual ones as keys in the chart's own order, the others behind one key."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from salon_app.ui.widgets.choice_row import ChoiceWall

if TYPE_CHECKING:
    from salon_app.services.cashbook import Account

MORE = 0
"""The key that shows the other 科目."""
FIRST_KEYS = 8


class AccountWall(ChoiceWall):
    """Stands in a `Field`. `chosen(account_id)` when a person chooses, `chosen(None)` when they ask for the others."""

    def __init__(self) -> None:
        super().__init__()
        self._accounts: tuple[Account, ...] = ()
        self._first: frozenset[int] = frozenset()
        self._all = False
        self._shown: tuple[tuple[Any, str], ...] = ()

    def offer(self, accounts: Sequence[Account], kinds: Collection[str], usual: Collection[int]) -> None:
        """Those of `kinds` come first: what is `usual` of them, filled up from the top of the chart. What is chosen stays."""
        own = [one for one in accounts if one.kind in kinds]
        chosen = [one for one in own if one.id in usual][:FIRST_KEYS]
        rest = [one for one in own if one not in chosen][:FIRST_KEYS - len(chosen)]
        self._first = frozenset(one.id for one in (*chosen, *rest))
        self._accounts = (*own, *(one for one in accounts if one not in own))
        self._show(self.value())

    def fold(self) -> None:
        """Only the usual ones again."""
        self._all = False
        self._show(self.value())

    def account(self) -> Account | None:
        """The 科目 chosen."""
        return next((one for one in self._accounts if one.id == self.value()), None)

    def set_value(self, value: Any) -> None:
        """Choose without telling; one that is not among the first is shown too."""
        if value and value not in self._first and any(one.id == value for one in self._accounts) and not self._all:
            self._all = True
            self._show(value)
        else:
            super().set_value(value)

    def _show(self, value: Any) -> None:
        shown: list[tuple[Any, str]] = [(one.id, one.name) for one in self._accounts if self._all or one.id in self._first]
        if not self._all and len(self._accounts) > len(shown):
            shown.append((MORE, self.tr("ほかの科目")))
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            self.set_choices(shown, value)
        else:
            super().set_value(value)

    def _press(self, value: Any) -> None:
        if value != MORE:
            super()._press(value)
            return
        self._all = True
        self._show(None)
        self.buttons()[len(self._first)].setFocus()
        self.chosen.emit(None)

"""The two halves of 電話 as tabs: 見守り電話 and 連絡網. Each is a page; both carry these tabs, so that they seem one."""

from __future__ import annotations

from salon_app.ui.context import PageContext
from salon_app.ui.widgets.tab_bar import TabBar

WATCH, TREE = "phone", "phone_tree"
"""Keys of the pages behind the tabs."""


class PhoneTabs(TabBar):
    """`PhoneTabs(ctx, WATCH)`: the tab of the page it stands on is always the chosen one."""

    def __init__(self, ctx: PageContext, here: str) -> None:
        super().__init__()
        self._ctx = ctx
        there = ctx.shell.page_keys()
        words = {WATCH: self.tr("見守り電話"), TREE: self.tr("連絡網")}
        self._keys = [key for key in words if key in there]
        self._here = self._keys.index(here)
        self.set_words([words[key] for key in self._keys], self._here)
        self.changed.connect(self._open)

    def _open(self, index: int) -> None:
        if index == self._here:
            return
        self.choose(self._here)
        self._ctx.go(self._keys[index])

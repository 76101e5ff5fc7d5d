"""そのほか: what is done with the roster now and then. Each line opens its place; what isn't there isn't listed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.people.form_state import LEFT, UNREAD
from salon_app.ui.theme import look
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class PeopleMorePage(Page):
    """Leads on; 戻る leads back to the roster."""

    tables = frozenset({"person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._targets: list[tuple[str, dict[str, Any]]] = []
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go(self._targets[at][0], **self._targets[at][1]))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def refresh(self) -> None:
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        people = self.ctx.salon.people
        missing = len(people.without_reading())
        left = sum(1 for one in people.all(with_inactive=True) if not one.active)
        papers = {spec.key for spec in REPORTS}
        choices: list[tuple[str, str, str, str, dict[str, Any]]] = [
            (self.tr("読み未入力の方 {count}名").format(count=missing), self.tr("ふりがなを入れると、五十音でさがせます。"),
             "pencil", "people", {"part": UNREAD}),
            (self.tr("来なくなった方 {count}名").format(count=left), self.tr("記録は残っています。また来たら戻せます。"),
             "door", "people", {"part": LEFT}),
            (self.tr("同じ方の整理（名寄せ）"), self.tr("二重に書かれている方を、1人にまとめます。"), "copy", "people_merge", {}),
            (self.tr("区分を決める"), self.tr("要支援者等、65歳以上、区内など、数えたい分け方です。"), "list", "classifications",
             {}),
            (self.tr("ほかの名簿から取りこむ"), self.tr("いままでのExcelやCSVの名簿を読みます。"), "download", "people_import",
             {}),
        ]
        if "consent-form" in papers:
            choices.append((self.tr("同意書を印刷する"), self.tr("書いていただく用紙です。"), "print", "reports",
                            {"key": "consent-form"}))
        here = self.ctx.shell.page_keys()
        shown = [one for one in choices if one[3] in here]
        self._targets = [(key, args) for _words, _about, _icon, key, args in shown]
        self.list.set_rows([ListRow(words, about, icon=icon, arrow=True, label_width=0 if look().scale >= 150 else 16)
                            for words, about, icon, _key, _args in shown])

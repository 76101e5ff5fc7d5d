"""会計・管理: one large line for each page of the office, made from PAGES."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.text import widest_in_ems
from salon_app.ui.theme import look
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class OfficePage(Page):
    """Never names a page itself: what is built appears."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._pages = [spec for spec in ctx.shell.page_specs() if spec.area == "office" and spec.menu and spec.key != "office"]
        box = ListBox()
        wide = widest_in_ems(spec.words() for spec in self._pages)
        box.set_rows([
            ListRow(spec.words(), spec.sentence(), icon=spec.icon, arrow=True, bold=True,
                    label_width=0 if worn.scale >= 150 else wide, height=worn.px(70, 96))
            for spec in self._pages
        ])
        box.row_pressed.connect(lambda at: self.ctx.go(self._pages[at].key))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, worn.px(12))
        inside.addWidget(box)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))
        self.set_hint(self.tr("開きたいものを押してください。"))

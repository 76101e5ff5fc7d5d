"""設定: all questions with their present answers; each opens a page of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.settings.form_state import answer, sections
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class SettingsPage(Page):
    """Changes nothing itself."""

    tables = frozenset({"setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        self._column.setSpacing(worn.px(8))
        self._boxes: list[ListBox] = []
        for section in sections():
            self._column.addWidget(Label(section.title, step="strong-bold"))
            box = ListBox()
            self._boxes.append(box)
            self._column.addWidget(box)
        self._column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))
        self.set_hint(self.tr("変えたいところを押してください。"))

    def refresh(self) -> None:
        settings = self.ctx.salon.settings.get()
        present = self.ctx.shell.page_keys()
        for box, section in zip(self._boxes, sections(), strict=True):
            targets: list[tuple[str, dict[str, str]]] = []
            rows = []
            width = 0 if look().scale >= 150 else 15
            for question in section.questions:
                rows.append(ListRow(question.asks, answer(question, settings), arrow=True, label_width=width))
                targets.append(("setting", {"name": question.key}))
            for key, words, about in section.pages:
                if key in present:
                    rows.append(ListRow(words, about, arrow=True, label_width=width))
                    targets.append((key, {}))
            box.set_rows(rows)
            box.row_pressed.disconnect() if box.property("wired") else None
            box.setProperty("wired", True)
            box.row_pressed.connect(lambda at, to=tuple(targets): self.ctx.go(to[at][0], **to[at][1]))

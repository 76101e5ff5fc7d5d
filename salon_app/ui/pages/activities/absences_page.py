"""しばらく来ていない方: how many, and behind one press who, hidden again after a minute. Customers see this screen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.activities_values import Absence
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.form_state import absence_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

SHOWN_MS = 60_000


class AbsencesPage(Page):
    """The list. A press on somebody opens their entry in 名簿."""

    tables = frozenset({"attendance", "activity_session", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._open = False
        self._absences: tuple[Absence, ...] = ()
        self.head = Label(step="title", wrap=True)
        about = self.tr("それぞれの方のいつもの間かくより、長く来ていない方です。お電話やお声かけの目安にしてください。")
        self.about = Label(about, tone="muted", wrap=True)
        self.list = ListBox()
        self.list.row_pressed.connect(self._press)
        nobody = self.tr("いつも来ている方は、みなさん来ています。出席を入れていくと、ここに出ます。")
        self.empty = EmptyState(nobody, icon="check")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.setSpacing(look().px(10, 8))
        for part in (self.head, self.about, self.list, self.empty):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(SHOWN_MS)
        self._hide.timeout.connect(lambda: self._show_names(False))

    def shown(self, args: Args) -> None:
        self._open = bool(args.get("names"))
        if self._open:
            self._hide.start()

    def leaving(self) -> None:
        self._open = False
        self.list.set_rows([])

    def refresh(self) -> None:
        self._absences = self.ctx.salon.absences.list(self.ctx.today())
        self.head.setText(self.tr("しばらく来ていない方 {count}名").format(count=len(self._absences)))
        for part in (self.head, self.about):
            part.setVisible(bool(self._absences))
        self.empty.setVisible(not self._absences)
        self.list.set_rows([ListRow(one.name, absence_words(one), above="　".join(filter(None, (one.reading, one.block))),
                                    arrow="people" in self.ctx.shell.page_keys(),
                                    bold=True, label_width=0 if look().scale >= 150 else 12)
                            for one in self._absences] if self._open else [])
        if not self._absences:
            self.set_main(self.tr("カレンダーを見る"), lambda: self.ctx.back_to("activities"))
        elif self._open:
            self.set_main(self.tr("お名前をかくす"), lambda: self._show_names(False))
        else:
            self.set_main(self.tr("{count}名のお名前を見る").format(count=len(self._absences)),
                          lambda: self._show_names(True))

    def _show_names(self, shown: bool) -> None:
        self._open = shown
        if shown:
            self._hide.start()
        self.refresh()

    def _press(self, at: int) -> None:
        if "people" in self.ctx.shell.page_keys():
            self.ctx.go("people", person_id=self._absences[at].person_id)

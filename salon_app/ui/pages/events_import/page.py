"""行事の表を取りこむ: choose a file, look at what was understood, say the year or point at columns, take it over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.event_words import EventRole, role_words
from salon_app.services.events_import import EventsOptions, EventsPreview, EventsResult
from salon_app.ui.context import Args, PageContext
from salon_app.ui.import_page import ImportPage
from salon_app.ui.pages.events_import.form_state import ROLES, facts, missed, remarks
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card


class EventsImportPage(ImportPage[EventsOptions, EventsPreview, EventsResult]):
    """The year is asked where it has to be. What is not understood stays in view."""

    tables = frozenset({"activity", "activity_session"})
    long_values = True
    picks_sheet = False

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(
            ctx, ctx.salon.events_import, EventsOptions(), dialog=self.tr("行事の表のファイル"),
            working=self.tr("取りこんでいます"), lacking=self.tr("列を選んでください"),
            empty=self.tr("行事の表のファイル（Excel、CSV）を選びます。取りこむ前に、中身を見て確かめられます。"))
        self._add_year()
        self._missed = Card()
        self._missed_head = Label(
            self.tr("日時が分からないもの。行事として入れ、書かれていた言葉も残します。予定はあとで作ってください。"), wrap=True)
        self._remarks = Label(wrap=True)
        for widget in (self._remarks, self._missed_head, self._missed):
            self.findings.addWidget(widget)

    def _add_year(self) -> None:
        self.year = LineEdit()
        self.year.setFixedWidth(look().ems(9))
        self.year.textChanged.connect(self._year_typed)
        self.year.returnPressed.connect(self.look_again)
        self.fields["year"] = Field(
            self.tr("年のない日付の年"), self.year, hint=self.tr("2026、令和8年度 のように入れます。"))
        self._year_place = QWidget()
        line = QVBoxLayout(self._year_place) if look().scale >= 150 else QHBoxLayout(self._year_place)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.fields["year"])
        self._again = Button(self.tr("この年で見直す"))
        self._again.clicked.connect(self.look_again)
        line.addWidget(self._again)
        line.addStretch(1)
        self.left.insertWidget(2, self._year_place)

    def _year_typed(self, year: str) -> None:
        self.options = replace(self.options, year=year)

    def forget(self) -> None:
        super().forget()
        self.year.clear()

    def restore(self, state: Args) -> None:
        super().restore(state)
        self.year.setText(self.options.year)

    def shown_roles(self) -> Iterable[str]:
        return ROLES

    def role_words(self, role: str) -> str:
        return role_words(EventRole(role))

    def facts(self, preview: EventsPreview) -> Iterable[tuple[str, str]]:
        return facts(preview)

    def show_findings(self, preview: EventsPreview | None) -> None:
        said = remarks(preview) if preview is not None else ""
        self._remarks.setText(said)
        self._remarks.setVisible(bool(said))
        self._show_year(preview)
        lines = missed(preview) if preview is not None and not preview.asks_year else ()
        self._missed.setVisible(bool(lines))
        self._missed_head.setVisible(bool(lines))
        column = emptied(self._missed.column)
        for name, reason in lines:
            column.addWidget(Label(name, step="bold", wrap=True))
            if reason:
                column.addWidget(Label(reason, wrap=True))

    def _show_year(self, preview: EventsPreview | None) -> None:
        asks = preview is not None and preview.asks_year
        if asks:
            self.say_problem(self.tr("月と日だけの日付があり、何年か分かりません。年を入れてください。"))
        self._year_place.setVisible(preview is not None and preview.without_year)
        self._again.setVisible(not asks)
        self.left.removeWidget(self._year_place)  # a question stands first, a correction last
        self.left.insertWidget(2 if asks else self.left.indexOf(self.columns) + 1, self._year_place)
        if asks:
            self.year.setFocus()

    def say_main(self, preview: EventsPreview) -> None:
        if preview.asks_year:
            self.set_main(self.tr("この年で見る"), self.look_again)
        elif not preview.imported:
            self.set_main(self.tr("取りこめる行がありません"), enabled=False)
        elif not preview.new_activities and not preview.sessions:
            self.set_main(self.tr("新しいものはありません"), enabled=False)
        else:
            self.offer(self.tr("{count}件を取りこむ").format(count=f"{preview.imported:,}"), preview)

    def committed(self, preview: EventsPreview, result: EventsResult) -> None:
        self.ctx.toast(self.tr("行事{activities}件、開催{sessions}回を取りこみました。").format(
            activities=f"{result.new_activities:,}", sessions=f"{result.sessions:,}"), undo=True)

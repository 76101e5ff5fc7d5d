"""行事の表を取りこむ: choose a file, look at what was understood, say the year or point at columns, take it over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.event_words import EventRole, role_words
from salon_app.model.progress import Progress
from salon_app.services.events_import import EventsOptions, EventsResult
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.events_import.form_state import ROLES, Seen, facts, look_at, missed, remarks
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NONE = ""


class EventsImportPage(Page):
    """Nothing is saved before the main button; then all of it or nothing. What is not understood stays in view."""

    tables = frozenset({"activity", "activity_session"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._seen: Seen | None = None
        self._columns: dict[str, str] = {}
        self._role: EventRole | None = None
        left, right = QWidget(), QWidget()
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        for column in (self._left, self._right):
            column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            column.setSpacing(worn.px(10, 6))
        self._name = Label(step="strong-bold", wrap=True)
        self._left.addWidget(self._name)
        self._problem = Label(tone="warning", wrap=True)
        self._left.addWidget(self._problem)
        self._add_year()
        self._columns_head = Label(self.tr("どの列が何ですか（ちがうときだけ押して直します）"), wrap=True)
        self._left.addWidget(self._columns_head)
        self.roles = ListBox()
        self.roles.row_pressed.connect(self._open_role)
        self._left.addWidget(self.roles)
        self._choices_place = QVBoxLayout()
        self._left.addLayout(self._choices_place)
        self._choices: ChoiceRows | None = None
        self._empty = EmptyState(
            self.tr("行事の表のファイル（Excel、CSV）を選びます。取りこむ前に、中身を見て確かめられます。"),
            icon="upload", action=self.tr("ファイルを選ぶ"), action_icon="folder", callback=self._choose_file)
        self._left.addWidget(self._empty)
        self._left.addStretch(1)
        self._card, self._missed = Card(), Card()
        self._missed_head = Label(
            self.tr("日時が分からないもの。行事として入れ、書かれていた言葉も残します。予定はあとで作ってください。"), wrap=True)
        self._remarks = Label(wrap=True)
        for widget in (self._card, self._remarks, self._missed_head, self._missed):
            self._right.addWidget(widget)
        self._right.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if worn.scale >= 150:  # what the file holds comes before the columns; one area scrolls
            self._left.insertWidget(2, right)
            self._right.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ScrollArea(left))
        else:
            row.addWidget(ScrollArea(left, sentence=False), 1)
            row.addWidget(ScrollArea(right), 1)
        self._other = Button(self.tr("別のファイルを選ぶ"), "folder")
        self._other.clicked.connect(self._choose_file)
        self.set_side_buttons(self._other)

    def _add_year(self) -> None:
        self.year = LineEdit()
        self.year.setFixedWidth(look().ems(9))
        self.year.returnPressed.connect(self._look_again)
        self._year_field = self.fields["year"] = Field(
            self.tr("年のない日付の年"), self.year, hint=self.tr("2026、令和8年度 のように入れます。"))
        self._year_place = QWidget()
        line = QVBoxLayout(self._year_place) if look().scale >= 150 else QHBoxLayout(self._year_place)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._year_field)
        self._again = Button(self.tr("この年で見直す"))
        self._again.clicked.connect(self._look_again)
        line.addWidget(self._again)
        line.addStretch(1)
        self._left.addWidget(self._year_place)

    def shown(self, args: Args) -> None:
        self._seen, self._columns, self._role = None, {}, None
        self.year.clear()
        if "path" in args:
            self.open_file(Path(args["path"]))
        self._show()

    def refresh(self) -> None:
        self._look_again()

    def state(self) -> Args:
        return {"path": str(self._seen.path), "year": self.year.text(), "columns": dict(self._columns)} if self._seen else {}

    def restore(self, state: Args) -> None:
        if "path" in state:
            self.year.setText(state["year"])
            self._columns = dict(state["columns"])
            self.open_file(Path(state["path"]))

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("行事の表のファイル"), "", "*.xlsx *.xlsm *.csv *.tsv *.txt;;*")
        if chosen:
            self._columns, self._role = {}, None
            self.year.clear()
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Look at a file in the long lane and show what it holds."""
        options = EventsOptions(columns=dict(self._columns), year=self.year.text())
        salon = self.ctx.salon
        self.long(self.tr("ファイルを見ています"), lambda progress: look_at(salon, path, options, progress), self._looked)

    def _look_again(self) -> None:
        if self._seen is not None:
            self.open_file(self._seen.path)

    def _looked(self, seen: Seen) -> None:
        self._seen = seen
        self._year_field.set_error("")
        self._show()
        if seen.preview is not None and seen.preview.asks_year:
            self.year.setFocus()

    def seen(self) -> Seen | None:
        """The file shown now."""
        return self._seen

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        seen = self._seen
        preview = seen.preview if seen is not None else None
        self._empty.setVisible(seen is None)
        with_file: tuple[QWidget, ...] = (self._name, self.roles, self._columns_head, self._other)
        for widget in with_file:
            widget.setVisible(seen is not None)
        self._card.setVisible(preview is not None)
        self._remarks.setVisible(preview is not None and bool(remarks(preview)))
        lines = missed(preview) if preview is not None and not preview.asks_year else ()
        self._missed.setVisible(bool(lines))
        self._missed_head.setVisible(bool(lines))
        problem = seen.problem if seen is not None else ""
        if preview is not None and preview.asks_year:
            problem = self.tr("月と日だけの日付があり、何年か分かりません。年を入れてください。")
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._year_place.setVisible(preview is not None and preview.without_year)
        asks = preview is not None and preview.asks_year
        self._again.setVisible(not asks)
        self._left.removeWidget(self._year_place)  # a question stands first, a correction last
        self._left.insertWidget(2 if asks else self._left.indexOf(self._choices_place) + 1, self._year_place)
        self._show_choices()
        if seen is None:
            self.set_main(self.tr("ファイルを選んでください"), enabled=False)
            return
        self._name.setText(seen.path.name)
        named = dict(preview.columns) if preview is not None else dict(self._columns)
        self.roles.set_rows([ListRow(role_words(role), named.get(str(role)) or self.tr("（なし）"), arrow=True,
                                     label_width=6, height=look().target) for role in ROLES])
        if preview is not None:
            self._fill_card(facts(preview))
            self._remarks.setText(remarks(preview))
        self._fill_missed(lines)
        self._say()

    def _fill_card(self, pairs: tuple[tuple[str, str], ...]) -> None:
        _emptied(self._card)
        for name, value in pairs:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(name), 0)
            row.addWidget(Label(value, step="bold", wrap=True, right=True), 1)
            self._card.column.addWidget(pair)

    def _fill_missed(self, lines: tuple[tuple[str, str], ...]) -> None:
        _emptied(self._missed)
        for name, reason in lines:
            self._missed.column.addWidget(Label(name, step="bold", wrap=True))
            if reason:
                self._missed.column.addWidget(Label(reason, wrap=True))

    def _say(self) -> None:
        preview = self._seen.preview if self._seen is not None else None
        if preview is None:
            self.set_main(self.tr("列を選んでください"), enabled=False)
        elif preview.asks_year:
            self.set_main(self.tr("この年で見る"), self._look_again)
        elif not preview.imported:
            self.set_main(self.tr("取りこめる行がありません"), enabled=False)
        elif not preview.new_activities and not preview.sessions:
            self.set_main(self.tr("新しいものはありません"), enabled=False)
        else:
            self.set_main(self.tr("{count}件を取りこむ").format(count=f"{preview.imported:,}"), self._commit)

    # --- columns -------------------------------------------------------------------------------

    def _open_role(self, at: int) -> None:
        self._role = None if self._role is ROLES[at] else ROLES[at]
        self._show_choices()

    def _show_choices(self) -> None:
        if self._choices is not None:
            self._choices_place.removeWidget(self._choices)
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        seen = self._seen
        if seen is None or self._role is None:
            return
        named = dict(seen.preview.columns) if seen.preview is not None else self._columns
        choices = [(NONE, self.tr("（なし）")), *((header, header) for header in seen.headers if header)]
        self._choices = ChoiceRows(choices, named.get(str(self._role), NONE))
        self._choices.chosen.connect(self._column_chosen)
        self._choices_place.addWidget(self._choices)

    def _column_chosen(self, header: str) -> None:
        assert self._seen is not None and self._role is not None
        self._columns[str(self._role)] = header
        self._role = None
        self.open_file(self._seen.path)

    # --- taking over ---------------------------------------------------------------------------

    def _commit(self) -> None:
        seen = self._seen
        if seen is None or seen.preview is None:
            return
        preview, salon, by = seen.preview, self.ctx.salon, self.ctx.by()

        def work(progress: Progress) -> EventsResult:
            return salon.events_import.commit(preview, by=by, progress=progress)

        self.long(self.tr("取りこんでいます"), work, self._committed)

    def _committed(self, result: EventsResult) -> None:
        self.ctx.toast(self.tr("行事{activities}件、開催{sessions}回を取りこみました。").format(
            activities=f"{result.new_activities:,}", sessions=f"{result.sessions:,}"), undo=True)


def _emptied(card: Card) -> None:
    while (item := card.column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()

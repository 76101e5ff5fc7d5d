"""結果の取りこみ: choose the automatic call service's file, look at what it tells, point at columns if need be, take it over.

Names, and the reasons of lines that are left out, are shown only when somebody asks for them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.progress import Progress
from salon_app.model.watch_results import WatchRole, role_words
from salon_app.services.imports import FileOptions
from salon_app.services.watch_import import WatchResult
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_plans.import_state import Seen, facts, look_at, main_words, rejected, remarks
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chooser import Chooser
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.minute_names import MinuteNames
from salon_app.ui.widgets.scroll_area import ScrollArea

NONE, SHEET = "", "sheet"


class WatchImportPage(Page):
    """Nothing is saved before the main button; then all of it or nothing. Optional argument: `path`."""

    tables = frozenset({"watch_attempt", "watch_plan", "watch_case", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._seen: Seen | None = None
        self._columns: dict[str, str] = {}
        self._sheet: str | None = None
        self._keys: list[WatchRole | str] = []
        self._asked = 0
        left, right = QWidget(), QWidget()
        left_column, right_column = QVBoxLayout(left), QVBoxLayout(right)
        for column in (left_column, right_column):
            column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            column.setSpacing(worn.px(10, 8))
        self._name = Label(step="strong-bold", wrap=True)
        self._problem = Label(tone="warning", wrap=True)
        self._empty = EmptyState(
            self.tr("自動で電話をかけるサービスから書き出した、結果のファイル（CSV、Excel）を選びます。取りこむ前に、中身を確かめられます。"),
            icon="upload", action=self.tr("ファイルを選ぶ"), action_icon="folder", callback=self._choose_file)
        self.roles = ListBox()
        self.roles.row_pressed.connect(self._open_column)
        self.columns = Chooser(self.tr("どの列が何ですか（ちがうときだけ押して直します）"), self.roles)
        self._card = Card()
        self._remarks = Label(wrap=True)
        self.names = MinuteNames()
        self.names.turned.connect(self._show_names)
        self._rejected_head = Label(self.tr("入れない行"), step="bold")
        self.rejected = Label(wrap=True)
        self._first_head = Label(self.tr("はじめの行は、このように入ります"), step="bold", wrap=True)
        self.first = ListBox()
        for part in (self._name, self._problem, self._empty, self.columns):
            left_column.addWidget(part)
        for widget in (self._card, self._remarks, self.names, self._rejected_head, self.rejected, self._first_head, self.first):
            right_column.addWidget(widget)
        right_column.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if worn.scale >= 150:  # what the file holds comes before the columns; one area scrolls
            left_column.insertWidget(2, right)
            right_column.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ScrollArea(left))
        else:
            row.addWidget(ScrollArea(left, sentence=False), 1)
            row.addWidget(ScrollArea(right), 1)
        left_column.addStretch(1)
        self._other = Button(self.tr("別のファイルを選ぶ"), "folder", max_lines=2)
        self._other.clicked.connect(self._choose_file)
        self.set_side_buttons(self._other)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._forget()
        if "path" in args:
            self.open_file(Path(args["path"]))
        self._show()

    def refresh(self) -> None:
        """The book has changed: what is new is another matter now."""
        if self._seen is not None and not self.columns.choosing:
            self.open_file(self._seen.path)

    def leaving(self) -> None:
        self.names.conceal()

    def state(self) -> Args:
        if self._seen is None:
            return {}
        return {"path": str(self._seen.path), "columns": dict(self._columns), "sheet": self._sheet}

    def restore(self, state: Args) -> None:
        if "path" in state:
            self._columns, self._sheet = dict(state["columns"]), state["sheet"]
            self.open_file(Path(state["path"]))

    def step_back(self) -> bool:
        if self.columns.choosing:
            self.columns.close_choices()
            return True
        return False

    def seen(self) -> Seen | None:
        """The file shown now."""
        return self._seen

    # --- looking at a file -------------------------------------------------------------------------

    def _forget(self) -> None:
        self._seen, self._columns, self._sheet = None, {}, None
        self._asked += 1
        self.columns.close_choices()

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, self.tr("結果のファイル"), "", "*.csv *.tsv *.txt *.xlsx *.xlsm;;*")
        if chosen:
            self._forget()
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Look at a file in the long lane and show what it tells."""
        options = FileOptions(columns=dict(self._columns), sheet=self._sheet)
        salon, self._asked = self.ctx.salon, self._asked + 1
        asked = self._asked
        self.long(self.tr("ファイルを見ています"), lambda progress: look_at(salon, path, options, progress),
                  lambda seen: self._looked(seen, asked))

    def _looked(self, seen: Seen, asked: int) -> None:
        if asked == self._asked:
            self._seen = seen
            self._show()

    # --- showing -----------------------------------------------------------------------------------

    def _show(self) -> None:
        seen = self._seen
        preview = seen.preview if seen is not None else None
        self._empty.setVisible(seen is None)
        for widget in (self._name, self.columns, self._other):
            widget.setVisible(seen is not None)
        self._problem.setVisible(bool(seen and seen.problem))
        for part in (self._card, self.names):
            part.setVisible(preview is not None)
        said = remarks(preview) if preview is not None else ""
        self._remarks.setText(said)
        self._remarks.setVisible(bool(said))
        if seen is not None:
            self._name.setText(seen.path.name)
            self._problem.setText(seen.problem)
            self._show_columns(seen)
        self._fill_card(facts(preview) if preview is not None else ())
        self._show_names()
        self._say()

    def _show_columns(self, seen: Seen) -> None:
        named = self._named()
        self._keys = [*WatchRole]
        rows = [ListRow(role_words(role), named.get(role) or self.tr("（なし）"), arrow=True, label_width=6, height=look().target)
                for role in WatchRole]
        if seen.preview is not None and len(seen.preview.sheets) > 1:
            self._keys.insert(0, SHEET)
            rows.insert(0, ListRow(self.tr("シート"), self._sheet or seen.preview.sheets[0], arrow=True, label_width=6,
                                   height=look().target))
        self.roles.set_rows(rows)

    def _show_names(self) -> None:
        preview = self._seen.preview if self._seen is not None and self.names.names() else None
        lines = rejected(preview) if preview is not None else ""
        self.rejected.setText(lines)
        for part in (self.rejected, self._rejected_head):
            part.setVisible(bool(lines))
        first = preview.first_rows if preview is not None else ()
        self._first_head.setVisible(bool(first))
        self.first.set_rows([ListRow(
            name, self.tr("{line}行目　{day}").format(line=line, day=plain_day(day)), right=Label(result), pressable=False,
            bold=True) for line, name, day, result in first])

    def _fill_card(self, pairs: tuple[tuple[str, str], ...]) -> None:
        while (item := self._card.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, value in pairs:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(name, wrap=True), 1)
            row.addWidget(Label(value, step="bold", right=True), 0)
            self._card.column.addWidget(pair)

    def _say(self) -> None:
        preview = self._seen.preview if self._seen is not None else None
        if self._seen is None:
            self.set_main(self.tr("ファイルを選んでください"), enabled=False)
        elif preview is None:
            self.set_main(self.tr("列を選んでください"), enabled=False)
        elif said := main_words(preview):
            self.set_main(said, self._commit, icon="check")
        elif preview.imported:
            self.set_main(self.tr("新しいものはありません"), enabled=False)
        else:
            self.set_main(self.tr("入れられる行がありません"), enabled=False)

    # --- columns -----------------------------------------------------------------------------------

    def _named(self) -> dict[str, str]:
        preview = self._seen.preview if self._seen is not None else None
        return dict(preview.columns) if preview is not None else dict(self._columns)

    def _open_column(self, at: int) -> None:
        seen, key = self._seen, self._keys[at]
        assert seen is not None
        if isinstance(key, WatchRole):
            choices = [(NONE, self.tr("（なし）")), *((header, header) for header in seen.headers if header)]
            heading = self.tr("「{what}」は、どの列ですか").format(what=role_words(key))
            self.columns.offer(heading, choices, self._named().get(key, NONE), lambda header: self._column_chosen(key, header))
        elif seen.preview is not None:
            self.columns.offer(self.tr("どのシートですか"), [(one, one) for one in seen.preview.sheets],
                               self._sheet or seen.preview.sheets[0], self._sheet_chosen)

    def _column_chosen(self, role: WatchRole, header: str) -> None:
        assert self._seen is not None
        self._columns[str(role)] = header
        self.open_file(self._seen.path)

    def _sheet_chosen(self, sheet: str) -> None:
        assert self._seen is not None
        self._sheet, self._columns = sheet, {}
        self.open_file(self._seen.path)

    # --- taking over -------------------------------------------------------------------------------

    def _commit(self) -> None:
        seen = self._seen
        if seen is None or seen.preview is None:
            return
        preview, salon, by = seen.preview, self.ctx.salon, self.ctx.by()

        def work(progress: Progress) -> WatchResult:
            return salon.watch_import.commit(preview, by=by, progress=progress)

        self.long(self.tr("結果を入れています"), work, self._committed)

    def _committed(self, result: WatchResult) -> None:
        words = self.tr("{count}件の電話を入れました。").format(count=result.new)
        if result.cases:
            words += self.tr("対応が{count}件始まりました。").format(count=result.cases)
        self.ctx.toast(words, undo=True)
        if result.cases and "watch_cases" in self.ctx.shell.page_keys():
            self.ctx.go("watch_cases")

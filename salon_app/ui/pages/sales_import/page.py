"""前の売上を取りこむ: choose a file, look at what it holds, point at columns if need be, take it over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.progress import Progress
from salon_app.model.sales_words import Role, role_name
from salon_app.model.yen import format_yen
from salon_app.services.sales_import import ImportOptions, ImportResult
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.sales_import.form_state import ROLES, Seen, facts, look_at, remarks
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NONE = ""


class ImportSalesPage(Page):
    """Nothing is saved before the main button; then all of it or nothing."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._seen: Seen | None = None
        self._columns: dict[str, str] = {}
        self._role: Role | None = None
        left, right = QWidget(), QWidget()
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        for column in (self._left, self._right):
            column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            column.setSpacing(worn.px(10, 6))
        self._name = Label(step="strong-bold", wrap=True)
        self._left.addWidget(self._name)
        self._problem = Label(tone="warning", wrap=True)
        self._left.addWidget(self._problem)
        self._columns_head = Label(self.tr("どの列が何ですか（ちがうときだけ押して直します）"), wrap=True)
        self._left.addWidget(self._columns_head)
        self.roles = ListBox()
        self.roles.row_pressed.connect(self._open_role)
        self._left.addWidget(self.roles)
        self._choices_place = QVBoxLayout()
        self._left.addLayout(self._choices_place)
        self._choices: ChoiceRows | None = None
        self._empty = EmptyState(
            self.tr("ほかのレジやExcelから書き出した売上のファイル（CSV、xlsx）を選びます。取りこむ前に、中身を見て確かめられます。"),
            icon="upload", action=self.tr("ファイルを選ぶ"), action_icon="folder", callback=self._choose_file)
        self._left.addWidget(self._empty)
        self._left.addStretch(1)
        self._card = Card()
        self._right.addWidget(self._card)
        self._remarks = Label(wrap=True)
        self._right.addWidget(self._remarks)
        self.again = CheckRow(self.tr("前にも取りこんだファイルですが、もう一度取りこむ"))
        self.again.toggled.connect(lambda _on: self._say())
        self._right.addWidget(self.again)
        self._right.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if worn.scale >= 150:  # what the file holds comes first, then the columns; one area scrolls
            self._left.insertWidget(2, right)
            self._right.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ScrollArea(left))
        else:
            row.addWidget(ScrollArea(left, sentence=False), 1)
            row.addWidget(ScrollArea(right), 1)
        self._other = Button(self.tr("別のファイルを選ぶ"), "folder")
        self._other.clicked.connect(self._choose_file)
        self.set_side_buttons(self._other)

    def shown(self, args: Args) -> None:
        self._seen, self._columns, self._role = None, {}, None
        self.again.setChecked(False)
        if "path" in args:
            self.open_file(Path(args["path"]))
        self._show()

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("売上のファイル"), "", "*.csv *.tsv *.txt *.xlsx *.xlsm;;*")
        if chosen:
            self._columns, self._role = {}, None
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Look at a file in the long lane and show what it holds."""
        options = ImportOptions(columns=dict(self._columns))
        salon = self.ctx.salon
        self.long(self.tr("ファイルを見ています"), lambda progress: look_at(salon, path, options, progress), self._looked)

    def _looked(self, seen: Seen) -> None:
        self._seen = seen
        self._show()

    def seen(self) -> Seen | None:
        """The file shown now."""
        return self._seen

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        seen = self._seen
        some = seen is not None
        self._empty.setVisible(not some)
        for widget in (self._name, self.roles, self._columns_head, self._other):
            widget.setVisible(some)
        preview = seen.preview if seen is not None else None
        self._card.setVisible(preview is not None)
        self._remarks.setVisible(preview is not None)
        self.again.setVisible(preview is not None and preview.already_imported is not None)
        self._problem.setVisible(bool(seen and seen.problem))
        self._show_choices()
        if seen is None:
            self.set_main(self.tr("ファイルを選んでください"), enabled=False)
            return
        self._name.setText(seen.path.name)
        self._problem.setText(seen.problem)
        named = dict(preview.mapping.named()) if preview is not None else dict(self._columns)
        self.roles.set_rows([ListRow(role_name(role), named.get(str(role)) or self.tr("（なし）"), arrow=True,
                                     label_width=7, height=look().target) for role in ROLES])
        if preview is not None:
            self._fill_card(facts(preview))
            self._remarks.setText("\n".join(remarks(preview)))
        self._say()

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
            row.addWidget(Label(name), 0)
            row.addWidget(Label(value, step="bold", wrap=True, right=True), 1)
            self._card.column.addWidget(pair)

    def _say(self) -> None:
        preview = self._seen.preview if self._seen is not None else None
        if preview is None:
            self.set_main(self.tr("列を選んでください"), enabled=False)
        elif preview.already_imported is not None and not self.again.isChecked():
            self.set_main(self.tr("このファイルは取りこみずみです"), enabled=False)
        elif not preview.imported:
            self.set_main(self.tr("取りこめる行がありません"), enabled=False)
        else:
            self.set_main(self.tr("{count}件、{total}円を取りこむ").format(
                count=f"{preview.receipts:,}", total=format_yen(preview.total)), self._commit)

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
        named = seen.preview.mapping.named() if seen.preview is not None else self._columns
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
        preview = replace(seen.preview, options=replace(seen.preview.options, again=self.again.isChecked()))
        salon, by = self.ctx.salon, self.ctx.by()

        def work(progress: Progress) -> ImportResult:
            return salon.sales_import.commit(preview, by=by, progress=progress)

        self.long(self.tr("取りこんでいます"), work, self._committed)

    def _committed(self, result: ImportResult) -> None:
        self._seen = None
        self._show()
        self.ctx.toast(self.tr("会計 {count}件、{total}円を取りこみました。").format(
            count=f"{result.receipts:,}", total=format_yen(result.total)))

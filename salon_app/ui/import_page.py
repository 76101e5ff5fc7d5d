"""The base of the pages that import a file: choose it, see what it holds, point at columns, take it over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Generic

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.imports import FileImports, Options, Preview, Result
from salon_app.ui.context import Args, PageContext
from salon_app.ui.import_state import Seen, look_at
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chooser import Chooser
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.facts_card import FactsCard
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NONE = ""


class ImportPage(Page, Generic[Options, Preview, Result]):
    """Nothing is saved before the main button; then all of it or nothing. Optional argument: `path`.

    Derive, say the hooks, and put what is the page's own into `left` and `findings`. What the person says about the file is
    in `options`, and only there.
    """

    label_width: ClassVar[float] = 6.0  # characters that the name of a column has room for
    long_values: ClassVar[bool] = False  # in the counts: see FactsCard
    picks_sheet: ClassVar[bool] = True
    split: ClassVar[tuple[int, int]] = (1, 1)  # of the width: columns, findings

    def __init__(self, ctx: PageContext, service: FileImports[Options, Preview, Result], options: Options, *,
                 empty: str, dialog: str, working: str, lacking: str) -> None:
        """`empty` invites to choose a file, `dialog` names it, `working` is the strip's title while it is taken over, `lacking`
        stands on the main button while columns are not known."""
        super().__init__(ctx)
        self._service, self._fresh, self.options = service, options, options
        self._dialog, self._working, self._lacking = dialog, working, lacking
        self._seen: Seen[Preview] | None = None
        self._asked = 0  # what was asked last is shown; answers to earlier questions are not
        self._name = Label(step="strong-bold", wrap=True)
        self._problem = Label(tone="warning", wrap=True)
        self._empty = EmptyState(empty, icon="upload", action=self.tr("ファイルを選ぶ"), action_icon="folder",
                                 callback=self._choose_file)
        self.roles = ListBox()
        self.roles.row_pressed.connect(lambda at: self._presses[at]())
        self._presses: list[Callable[[], None]] = []
        self.columns = Chooser(self.tr("どの列が何ですか（ちがうときだけ押して直します）"), self.roles)
        self.choosers = [self.columns]
        self._card = FactsCard(long_values=self.long_values)
        self._lay_out()
        self._other = Button(self.tr("別のファイルを選ぶ"), "folder", max_lines=2)
        self._other.clicked.connect(self._choose_file)
        self.set_side_buttons(self._other)

    def _lay_out(self) -> None:
        worn = look()
        left, right = QWidget(), QWidget()
        self.left, self._right, self.findings = QVBoxLayout(left), QVBoxLayout(right), QVBoxLayout()
        for column in (self.left, self._right, self.findings):
            column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            column.setSpacing(worn.px(10, 8))
        self.findings.setContentsMargins(0, 0, 0, 0)
        for widget in (self._name, self._problem, self._empty, self.columns):
            self.left.addWidget(widget)
        self.findings.addWidget(self._card)
        self._right.addLayout(self.findings)
        for column in (self.left, self._right):
            column.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if worn.scale >= 150:  # what the file holds comes before the columns; one area scrolls
            self.left.insertWidget(2, right)
            self._right.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ScrollArea(left))
        else:
            row.addWidget(ScrollArea(left, sentence=False), self.split[0])
            row.addWidget(ScrollArea(right), self.split[1])

    # --- for the page to say ------------------------------------------------------------------------

    def shown_roles(self) -> Iterable[str]:
        """What a person may have to point at."""
        raise NotImplementedError

    def role_words(self, role: str) -> str:
        """A role's name on the screen."""
        raise NotImplementedError

    def facts(self, preview: Preview) -> Iterable[tuple[str, str]]:
        """The counts in words."""
        raise NotImplementedError

    def show_findings(self, preview: Preview | None) -> None:
        """Fill the page's own parts; None: nothing is known yet."""
        raise NotImplementedError

    def say_main(self, preview: Preview) -> None:
        """The main button: `offer()`, or why there is nothing to do."""
        raise NotImplementedError

    def committed(self, preview: Preview, result: Result) -> None:
        """The file was taken over."""
        raise NotImplementedError

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.forget()
        if "path" in args:
            self.open_file(Path(args["path"]))
        self._show()

    def refresh(self) -> None:
        """The book has changed: what is new is another matter now."""
        if not any(chooser.choosing for chooser in self.choosers):
            self.look_again()

    def state(self) -> Args:
        return {"path": self._seen.path, "options": self.options} if self._seen is not None else {}

    def restore(self, state: Args) -> None:
        if "path" in state:
            self.options = state["options"]
            self.open_file(state["path"])

    def step_back(self) -> bool:
        """戻る leaves the choices first."""
        for chooser in self.choosers:
            if chooser.choosing:
                chooser.close_choices()
                return True
        return False

    # --- looking at a file -------------------------------------------------------------------------

    def seen(self) -> Seen[Preview] | None:
        """The file shown now."""
        return self._seen

    def preview(self) -> Preview | None:
        """What it holds, if that is known."""
        return self._seen.preview if self._seen is not None else None

    def forget(self) -> None:
        """No file, and nothing said about one."""
        self._seen, self.options, self._asked = None, self._fresh, self._asked + 1
        for chooser in self.choosers:
            chooser.close_choices()

    def close_file(self) -> None:
        """The page as it was before a file was chosen."""
        self.forget()
        self._show()

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(self, self._dialog, "", "*.xlsx *.xlsm *.csv *.tsv *.txt;;*")
        if chosen:
            self.forget()
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Look at a file in the long lane and show what it holds."""
        service, options, self._asked = self._service, self.options, self._asked + 1
        self.long(self.tr("ファイルを見ています"), lambda progress: look_at(service, path, options, progress),
                  partial(self._looked, self._asked))

    def look_again(self) -> None:
        """The same file, as `options` say now."""
        if self._seen is not None:
            self.open_file(self._seen.path)

    def _looked(self, asked: int, seen: Seen[Preview]) -> None:
        if asked == self._asked:
            self._seen = seen
            self.clear_errors()
            self._show()

    # --- showing -----------------------------------------------------------------------------------

    def _show(self) -> None:
        seen, preview = self._seen, self.preview()
        self._empty.setVisible(seen is None)
        for widget in (self._name, self.columns, self._other):
            widget.setVisible(seen is not None)
        self.say_problem(seen.problem if seen is not None else "")
        if seen is not None:
            self._name.setText(seen.path.name)
            self.show_columns(seen)
        self._card.setVisible(preview is not None)
        if preview is not None:
            self._card.set_facts(self.facts(preview))
        self.show_findings(preview)
        if seen is None:
            self.set_main(self.tr("ファイルを選んでください"), enabled=False)
        elif preview is None:
            self.set_main(self._lacking, enabled=False)
        else:
            self.say_main(preview)

    def say_problem(self, sentence: str) -> None:
        """Above everything: what has to be known first; '' for nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    # --- columns -----------------------------------------------------------------------------------

    def named(self) -> Mapping[str, str]:
        """Role → header(s), as understood or as the person said."""
        preview = self.preview()
        return preview.columns if preview is not None else self.options.columns

    def show_columns(self, seen: Seen[Preview]) -> None:
        """Each role with its column, and the sheet where there are several."""
        rows = self.column_rows(seen)
        self._presses = [press for _row, press in rows]
        self.roles.set_rows([row for row, _press in rows])

    def column_rows(self, seen: Seen[Preview]) -> list[tuple[ListRow, Callable[[], None]]]:
        """The rows, and what pressing each does."""
        named, preview = self.named(), seen.preview
        rows = [self._row(self.role_words(role), named.get(role, "").replace("+", "・") or self.tr("（なし）"),
                          partial(self.offer_columns, seen, role)) for role in self.shown_roles()]
        if self.picks_sheet and preview is not None and len(preview.sheets) > 1:
            rows.insert(0, self._row(self.tr("シート"), preview.sheet, partial(self._offer_sheets, preview)))
        return rows

    def _row(self, name: str, value: str, press: Callable[[], None]) -> tuple[ListRow, Callable[[], None]]:
        return ListRow(name, value, arrow=True, label_width=self.label_width, height=look().target), press

    def offer_columns(self, seen: Seen[Preview], role: str) -> None:
        """Ask which column a role is."""
        choices = [(NONE, self.tr("（なし）")), *self.column_words(seen)]
        self.columns.offer(self.which_column(role), choices, self.named().get(role, NONE),
                           lambda header: self.columns_chosen(role, [header] if header else []))

    def which_column(self, role: str) -> str:
        """The question above the choices."""
        return self.tr("「{what}」は、どの列ですか").format(what=self.role_words(role))

    def column_words(self, seen: Seen[Preview]) -> Sequence[tuple[str, str]]:
        """The columns to choose from, with their words."""
        return seen.columns()

    def columns_chosen(self, role: str, headers: Sequence[str]) -> None:
        """Look again with this column for `role`, or with none."""
        self.read_anew(columns={**self.options.columns, role: "+".join(headers)})

    def _offer_sheets(self, preview: Preview) -> None:
        self.columns.offer(self.tr("どのシートですか"), [(one, one) for one in preview.sheets], preview.sheet, self._sheet_chosen)

    def _sheet_chosen(self, sheet: str) -> None:
        self.read_anew(sheet=sheet, columns={})

    def read_anew(self, **said: Any) -> None:
        """Look again with another sheet or other columns: lines may mean something else then."""
        self.ask(replace(self.options, **said))

    def ask(self, options: Options) -> None:
        """Look again with other options."""
        self.options = options
        self.look_again()

    # --- taking over -------------------------------------------------------------------------------

    def offer(self, words: str, preview: Preview) -> None:
        """The main button takes `preview` over."""
        self.set_main(words, partial(self._take_over, preview), icon="check")

    def _take_over(self, preview: Preview) -> None:
        service, by = self._service, self.ctx.by()
        self.long(self._working, lambda progress: service.commit(preview, by=by, progress=progress),
                  partial(self.committed, preview))

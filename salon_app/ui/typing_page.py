"""The base of the pages where a printed sheet is typed back: which one by its 用紙番号, then what is written on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import row_numbers
from salon_app.model.problems import InputProblem, Problem
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.widgets.edits import LineEdit, commit_preedit

CODE, ROWS = 0, 1
"""The views there are on every such page."""


class Coded(Protocol):
    """A printed sheet."""

    @property
    def code(self) -> str:
        """Its 用紙番号."""


Sheet = TypeVar("Sheet", bound=Coded)
Shown = TypeVar("Shown", contravariant=True)


class RowsForm(Protocol[Shown]):
    """The view of the rows."""

    def show_sheet(self, sheet: Shown) -> None:
        """A sheet as the books have it, nothing typed."""

    def begin(self) -> None:
        """The keyboard goes to where typing goes on."""

    def typed(self) -> dict[str, Any]:
        """All that is typed, as plain values."""

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Show again what `typed` gave; what is not on the sheet any more is left out."""


class TypingPage(Page, Generic[Sheet]):
    """What is typed is on the disk a moment after each change, until it is taken over. Optional argument: `code`.

    Derive, `add_views()`, say the hooks, and call `changed()` after each change by a person.
    """

    drafts: ClassVar[str]  # the name of what is kept, before the 用紙番号

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.sheet: Sheet | None = None  # the one in hand
        self.blank: dict[str, Any] = {}  # what the form says of it while nothing is typed
        self._later = later(self, self._keep)
        self.views = QStackedWidget()
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)

    def add_views(self, edit: LineEdit, form: RowsForm[Sheet], views: Sequence[QWidget], quick: LineEdit | None = None) -> None:
        """`edit` takes the 用紙番号. `views`: that of the numbers, that of the rows (which is `form`), and what else there is.

        What is typed after the number goes into `quick` and is read at once.
        """
        self._edit, self._form, self._quick = edit, form, quick
        edit.submitted.connect(self.guarded(self._code_entered))
        for view in views:
            self.views.addWidget(view)

    # --- for the page to say ------------------------------------------------------------------------

    def find_sheet(self, code: str) -> Sheet:
        """As the books have it now. Raises InputProblem (field: numbers)."""
        raise NotImplementedError

    def show_codes(self) -> None:
        """Offer the sheets that are out."""
        raise NotImplementedError

    def apply_quick(self) -> None:
        """Read what stands in `quick`."""
        raise NotImplementedError

    def say_rows(self) -> None:
        """Hint and main button beside the rows (and in further views)."""
        raise NotImplementedError

    def code_wanted(self) -> str:
        """What is said where no number was typed."""
        return self.tr("用紙の右上にある、英字4つの番号を入れてください。")

    def open_words(self) -> str:
        """The main button's words under a number."""
        return self.tr("この用紙を開く")

    def draft(self, code: str) -> str:
        """The name under which is kept what is typed of this sheet."""
        return self.drafts + code

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        self._edit.clear()
        self.to_codes()
        if args.get("code"):
            self.open_sheet(args["code"])

    def refresh(self) -> None:
        if self.sheet is not None:
            self.read_again(self.sheet)
        elif self.views.currentIndex() == CODE:
            self.show_codes()
        self.say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        """戻る leads to the numbers first."""
        if self.views.currentIndex() == CODE:
            return False
        self.to_codes()
        return True

    def state(self) -> Args:
        if self.sheet is None:
            return {"number": self._edit.text()}
        return {"code": self.sheet.code, "typed": self._form.typed(),
                "quick": self._quick.text() if self._quick is not None else ""}

    def restore(self, state: Args) -> None:
        if "code" not in state:
            self._edit.setText(state["number"])
            self.say()
            return
        self.open_sheet(state["code"])
        self._form.retype(state["typed"])
        if self._quick is not None:
            self._quick.setText(state["quick"])
        self.changed()

    def show_problem(self, problem: Problem) -> None:
        field = self.fields.get(problem.field) if isinstance(problem, InputProblem) else None
        if field is not None and not field.isVisibleTo(self):  # the books have changed meanwhile
            self.ctx.toast(str(problem), warning=True)
            return
        super().show_problem(problem)

    # --- which sheet -------------------------------------------------------------------------------

    def _code_entered(self) -> None:
        commit_preedit(self._edit)
        self.clear_errors()
        code, rest = row_numbers.code_and_rest(self._edit.text(), field="numbers")
        rest = rest.strip()
        if not code or (rest and self._quick is None):
            raise InputProblem(self.code_wanted(), field="numbers")
        self.open_sheet(code)
        if self._quick is not None and rest:
            self._quick.setText(rest)
            self.apply_quick()

    def open_sheet(self, code: str) -> None:
        """Show a sheet with what was typed for it before. Raises InputProblem (field: numbers)."""
        self._show(self.find_sheet(code))
        self._form.retype(self.ctx.salon.drafts.kept(self.draft(code)) or self.blank)
        self._edit.clear()
        self.views.setCurrentIndex(ROWS)
        self.say()
        self._form.begin()

    def _show(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.clear_errors()
        self.clear_undo()
        self._form.show_sheet(sheet)
        self.blank = self._form.typed()

    def read_again(self, shown: Sheet) -> None:
        """The books have changed: what is typed stays."""
        try:
            found = self.find_sheet(shown.code)
        except Problem as problem:  # what it was printed for was taken back
            self.to_codes()
            self.ctx.toast(str(problem), warning=True)
            return
        if found != shown:
            typed = self._form.typed()
            self._show(found)
            self._form.retype(typed)

    def to_codes(self) -> None:
        """Another sheet, please."""
        self.leaving()
        self.sheet = None
        self.clear_undo()
        self.views.setCurrentIndex(CODE)
        self.refresh()
        self._edit.setFocus()

    # --- what is typed -----------------------------------------------------------------------------

    def changed(self) -> None:
        """Keep it in a moment, and say what is still missing."""
        self._later.start()
        self.say()

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _keep(self) -> None:
        self._later.stop()
        if self.sheet is not None:
            typed = self._form.typed()
            self.ctx.salon.drafts.keep(self.draft(self.sheet.code), typed if typed != self.blank else {})

    def in_one_go(self, work: Callable[[], None], label: str) -> None:
        """Many rows at once, which can be undone."""
        before = self._form.typed()
        work()
        self.push_undo(label, lambda: self._put_back(before))

    def _put_back(self, before: dict[str, Any]) -> None:
        self._form.retype(before)
        self.changed()

    def taken_over(self, code: str, said: str, *, undo: bool = True) -> None:
        """It is in the books now, so nothing typed is kept; `said` is the toast."""
        self._later.stop()
        self.ctx.salon.drafts.forget(self.draft(code))
        self.ctx.toast(said, undo=undo)

    # --- the main button ----------------------------------------------------------------------------

    def say(self) -> None:
        """Hint and main button as things stand."""
        self.set_hint("")
        if self.views.currentIndex() == CODE:
            ready = bool(self._edit.text().strip())
            self.set_main(self.open_words() if ready else self.tr("用紙番号を入れてください"), self._code_entered, enabled=ready)
        else:
            self.say_rows()

"""The base of the pages that print: what is asked for left, the very pages right, then their number and the printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import Problem
from salon_app.model.progress import Progress
from salon_app.reports.output import file_name, render
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.printing import Printed, print_or_keep
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.print_preview import PrintPreview
from salon_app.ui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from salon_app.reports.kit.model import ReportModel

LARGER = 1.6
"""How many times as wide as a whole page 大きく見る shows it."""


@dataclass(frozen=True)
class Paper:
    """Documents that were collected, and their pages once drawn; `models` stay for Excel and CSV, so that all three agree.

    `pending`: sheets among them that need a (new) 用紙番号 before they are printed. `people` on them, where those are said.
    """

    models: tuple[ReportModel, ...]
    pending: int = 0
    people: int = 0
    pdf: bytes = b""

    @property
    def title(self) -> str:
        """As the printer and 印刷待ち name it."""
        return file_name(self.models, "pdf").removesuffix(".pdf").replace("_", "　")


class PaperPage(Page):
    """Derive, put what can be chosen into `left`, say the hooks, and `make()` after each choice.

    Pages are drawn in the background; only those asked for last are shown.
    """

    left_width: ClassVar[int]  # pixels at 100%
    left_sentence: ClassVar[bool] = True  # see ScrollArea

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.narrow = look().scale >= 150
        self.paper: Paper | None = None  # what is shown and would be printed
        self.wanted = 0  # what was asked for last is shown; what was drawn for an earlier question is not
        self._print_when_made = False
        self.preview = PrintPreview()
        self.about = Label(step="strong-bold", wrap=True)
        self.larger = Button(self.tr("大きく見る"), "zoom-in")
        self.larger.clicked.connect(lambda: self._zoom(not self._side.isHidden()))
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        inner, right = QWidget(), QWidget()
        self.left, self.head = QVBoxLayout(), QHBoxLayout()
        self.left.setSpacing(worn.px(8, 6))
        options = QVBoxLayout(inner)
        options.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        options.addLayout(self.left)
        options.addStretch(1)
        self._side = ScrollArea(inner, sentence=self.left_sentence)
        if not self.narrow:
            self._side.setFixedWidth(worn.px(self.left_width))
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, worn.px(8))
        column.setSpacing(worn.px(8))
        self.head.addWidget(self.about, 1)
        self.head.addWidget(self.larger)
        column.addLayout(self.head)
        column.addWidget(self.preview, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(self._side, 1 if self.narrow else 0)
        row.addWidget(right, 1)

    # --- for the page to say ------------------------------------------------------------------------

    def asked(self) -> Callable[[], Paper] | None:
        """What collects the documents chosen now, in the background: `pending` first, lest a paper pass without its number.

        None while something is `lacking()`. Raises InputProblem for what can't be read.
        """
        raise NotImplementedError

    def lacking(self) -> tuple[str, str] | None:
        """Why there is nothing to print: a sentence in place of the pages, and the words on the main button."""
        return None

    def issue(self) -> None:
        """Give the papers shown their numbers."""
        raise NotImplementedError

    def printed(self) -> None:
        """They went to the printer, or to 印刷待ち."""

    def heading(self, paper: Paper) -> str:
        """What stands above the pages."""
        return self.tr("見本　{count}枚").format(count=self.preview.page_count())

    def print_words(self, paper: Paper) -> str:
        """The main button's words."""
        words = self.tr("番号をつけて{count}枚を印刷する") if paper.pending else self.tr("{count}枚を印刷する")
        return words.format(count=self.preview.page_count())

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._print_when_made = False
        self._zoom(False)

    def refresh(self) -> None:
        self.make()

    def step_back(self) -> bool:
        """戻る leaves the large pages first."""
        if self._side.isHidden():
            self._zoom(False)
            return True
        return False

    # --- making and showing --------------------------------------------------------------------------

    def make(self) -> None:
        """Draw what is chosen now. While that can't be read, the pages stay."""
        try:
            collect = self.asked()
        except Problem as problem:
            self.show_problem(problem)
            return
        self.wanted += 1
        self.paper = None
        self.say()
        if collect is None:
            return

        def work(progress: Progress) -> Paper:
            paper = collect()
            return replace(paper, pdf=render(paper.models, "pdf", progress=progress).data)

        self.long(self.tr("見本を作っています"), work, partial(self._made, self.wanted))

    def _failed(self, problem: Problem) -> None:
        super()._failed(problem)
        if self.paper is None:
            self.preview.show_waiting(str(problem))
            self.set_main(self.tr("見本を作れませんでした"), enabled=False)

    def _made(self, number: int, paper: Paper) -> None:
        if number != self.wanted:
            return
        self.paper = paper
        self.show_paper(paper)
        self.say()
        waited, self._print_when_made = self._print_when_made, False
        if waited and not paper.pending and self.isVisible():
            self._print()

    def show_paper(self, paper: Paper) -> None:
        """Its pages into the preview."""
        self.preview.show_pdf(paper.pdf)

    def say(self) -> None:
        """The words above the pages and on the main button, and those in place of pages."""
        paper, lacking = self.paper, self.lacking()
        self.about.setText(self.heading(paper) if paper is not None else self.tr("見本"))
        if paper is None or lacking is not None:
            sentence, words = lacking or ("", self.tr("見本を作っています"))
            self.preview.show_waiting(sentence)
            self.set_main(words, enabled=False)
        else:
            self.set_main(self.print_words(paper), self._number if paper.pending else self._print, icon="print")

    def _zoom(self, large: bool) -> None:
        self._side.setVisible(not large)
        self.larger.set_text(self.tr("もどす") if large else self.tr("大きく見る"))
        self.larger.set_icon("zoom-out" if large else "zoom-in")
        self.preview.set_zoom(LARGER if large else 1.0)

    # --- printing ------------------------------------------------------------------------------------

    def _number(self) -> None:
        """They are printed as soon as they are drawn with their numbers."""
        self.issue()
        self._print_when_made = True
        self.refresh()

    def _print(self) -> None:
        paper = self.paper
        if paper is not None and print_or_keep(self, paper.pdf, paper.title) is not Printed.CANCELLED:
            self.printed()

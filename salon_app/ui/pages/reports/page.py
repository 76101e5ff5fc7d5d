"""報告書: choose the document and the period, look at the very pages, then print or keep them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from salon_app.model.progress import Progress
from salon_app.reports import REPORTS, ReportOptions, spec_of
from salon_app.reports.evidence import evidence_models
from salon_app.reports.output import Format, Output, file_name, render
from salon_app.system.atomic import write_atomically
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.reports.form_state import FIXED, OF_A_PERSON, OF_ONE, OWN, TIMELESS, periods
from salon_app.ui.pages.reports.more_options import MoreOptions
from salon_app.ui.pages.reports.numbering import issue, pending, printed
from salon_app.ui.paper_page import Paper, PaperPage
from salon_app.ui.printing import print_or_keep
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

if TYPE_CHECKING:
    from salon_app.reports import ReportSpec
    from salon_app.services.grants.values import Grant

SHOWN_REPLACED = 4


class ReportsPage(PaperPage):
    """Optional arguments: `key` of the document, `start` and `end` of its period, and what is FIXED."""

    left_width = 330
    left_sentence = False

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._key = REPORTS[0].key if REPORTS else ""
        self._fixed: dict[str, Any] = {}
        self._evidence: bytes | None = None  # its pages, while they are shown in place of the document
        self.document = Button("", "chevron-down")
        self.document.clicked.connect(self._toggle_documents)
        self._documents = ChoiceRows([(spec.key, spec.title) for spec in REPORTS
                                      if not OF_ONE & spec.uses and spec.key not in OF_A_PERSON])
        self._documents.chosen.connect(self._choose_document)
        self._documents.hide()
        self.evidence = Button(self.tr("根拠を見る"), "list")
        self.evidence.clicked.connect(self.guarded(self._toggle_evidence))
        self.evidence.hide()
        self._place = QVBoxLayout()
        self._place.setSpacing(look().px(4))
        for part in (Label(self.tr("書類"), step="strong-bold"), self.document, self._documents, self.evidence):
            self.left.addWidget(part)
        self.left.addLayout(self._place)
        words = {"pdf": self.tr("PDF"), "xlsx": self.tr("Excel"), "csv": self.tr("CSV")} if self.narrow else {
            "pdf": self.tr("PDF で残す"), "xlsx": self.tr("Excel で残す"), "csv": self.tr("CSV で残す")}
        icons = {"pdf": "download", "xlsx": "grid", "csv": "grid"}
        self.save_buttons: dict[Format, Button] = {}
        for format_ in ("pdf", "xlsx", "csv"):
            button = Button(words[format_], "" if self.narrow else icons[format_])
            button.clicked.connect(lambda _checked=False, to=format_: self._save(to))
            self.save_buttons[format_] = button
        self.set_side_buttons(*self.save_buttons.values())
        self._own_start: DateEdit | None = None
        self._own_end: DateEdit | None = None

    # --- hooks ---------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        super().shown(args)
        self._fixed = {key: value for key, value in args.items() if key in FIXED and value is not None}
        if "key" in args:
            self._key = args["key"]
        self._build_options(args.get("start"), args.get("end"))

    def step_back(self) -> bool:
        if self._evidence is not None:
            self._show_evidence(None)
            return True
        return super().step_back()

    # --- options -------------------------------------------------------------------------------

    def _toggle_documents(self) -> None:
        self._documents.set_value(self._key)
        self._documents.setVisible(self._documents.isHidden())

    def _choose_document(self, key: str) -> None:
        self._fixed = {"grant_id": self._fixed["grant_id"]} if "grant_id" in self._fixed else {}
        self._key = key
        self._documents.hide()
        self._build_options(None, None)
        self.make()

    def _build_options(self, start: date | None, end: date | None) -> None:
        emptied(self._place)
        self.fields = {}
        spec = spec_of(self._key)
        self.document.set_text(spec.title)
        today = self.ctx.salon.days.status().business_date
        grants = self.ctx.salon.grants.all()
        grant = self._about_grant(spec, grants)
        self._choices = periods(spec.span, today, self.ctx.salon.settings.get().fiscal_start_month, grants, grant)
        self._period: ChoiceRows | None = None
        self._own_start = self._own_end = None
        held = any(self._fixed.get(one) for one in ("session_id", "errand_id", "round_id") if one in spec.uses)
        if not self._fixed.get("period_id") and not self._fixed.get("receipt_id") and not held and spec.key not in TIMELESS:
            self._place.addWidget(Label(self.tr("期間"), step="strong-bold"))
            rows = [(one.key, one.words) for one in self._choices]
            same = (one.key for one in self._choices if (one.start, one.end) == (start, end))
            asked = next(same, OWN) if start else self._choices[0].key
            self._period = ChoiceRows([*rows, (OWN, self.tr("日にちで選ぶ"))], asked)
            self._period.chosen.connect(lambda _key: self._period_chosen())
            self._place.addWidget(self._period)
            first = self._choices[0]
            self._own_start = DateEdit(start or first.start, today=self.ctx.today, field="start")
            self._own_end = DateEdit(end or first.end, today=self.ctx.today, field="end")
            for name, words, edit in (("start", self.tr("はじめの日"), self._own_start),
                                      ("end", self.tr("おわりの日"), self._own_end)):
                self.fields[name] = Field(words, edit)
                self.fields[name].setVisible(asked == OWN)
                edit.submitted.connect(self.make)
                edit.editingFinished.connect(self.make)
                self._place.addWidget(self.fields[name])
        self._more = MoreOptions(self.ctx.salon, spec, self._fixed, self.make)
        for widget in self._more.widgets:
            self._place.addWidget(widget)
        self._places: ChoiceRows | None = None
        if "place_id" in spec.uses:
            self._build_places(spec.key)
        self.checks: dict[str, CheckRow] = {}
        marks = {"names": self.tr("お名前（助成先に出すときは外します）"), "compare": self.tr("前の年の同じ月とくらべる"),
                 "seals": self.tr("担当・会計・代表の印の欄"), "western_dates": self.tr("西暦で書く"),
                 "a3": self.tr("A3の紙にする")}
        if set(marks) & set(spec.uses):
            self._place.addWidget(Label(self.tr("入れるもの"), step="strong-bold"))
        for option, text in marks.items():
            if option in spec.uses:
                check = CheckRow(text)
                check.setChecked(option not in ("western_dates", "a3"))
                check.clicked.connect(lambda _checked=False: self.make())
                self.checks[option] = check
                self._place.addWidget(check)
        self._cp932 = CheckRow(self.tr("CSVを古いソフトでも読める文字（CP932）にする"))
        self._place.addWidget(self._cp932)

    def _about_grant(self, spec: ReportSpec, grants: Sequence[Grant]) -> Grant | None:
        """助成金 to choose from, for a document that can be about one (the newest unless said); the one chosen."""
        if "grant_id" not in spec.uses:
            return None
        grant_id = self._fixed.setdefault("grant_id", grants[0].id if grants else 0)
        chosen = self.ctx.salon.grants.get(grant_id) if grant_id else None
        offered = {one.id: one for one in (*grants, *((chosen,) if chosen is not None else ()))}
        if not offered:
            return None
        self._place.addWidget(Label(self.tr("助成金"), step="strong-bold"))
        self.grants = ChoiceRows([*((one.id, one.title) for one in offered.values()), (0, self.tr("サロン全体"))], grant_id)
        self.grants.chosen.connect(self._choose_grant)
        self._place.addWidget(self.grants)
        return chosen

    def _choose_grant(self, grant_id: int) -> None:
        """Another grant has another 対象期間 and another 単位."""
        self._fixed["grant_id"] = grant_id
        self._build_options(None, None)
        self.make()

    def _build_places(self, key: str) -> None:
        places = [one for one in self.ctx.salon.cashbook.places() if one.is_bank == (key == "bankbook")]
        if not places:
            return
        self._place.addWidget(Label(self.tr("置き場所"), step="strong-bold"))
        rows: list[tuple[int, str]] = [(0, self.tr("ぜんぶ")), *((one.id, one.name) for one in places)]
        self._places = ChoiceRows(rows, self._fixed.get("place_id", 0))
        self._places.chosen.connect(lambda _place: self.make())
        self._place.addWidget(self._places)

    def _period_chosen(self) -> None:
        own = self._period is not None and self._period.value() == OWN
        self.fields["start"].setVisible(own)
        self.fields["end"].setVisible(own)
        self.make()

    def options(self) -> ReportOptions:
        """What is asked for now. Raises InputProblem for dates that can't be read."""
        today = self.ctx.salon.days.status().business_date
        start = end = today
        if self._period is not None and self._own_start is not None and self._own_end is not None:
            if self._period.value() == OWN:
                start, end = self._own_start.required(), self._own_end.required()
                start, end = min(start, end), max(start, end)
            else:
                chosen = next(one for one in self._choices if one.key == self._period.value())
                start, end = chosen.start, chosen.end
        values: dict[str, Any] = {name: check.isChecked() for name, check in self.checks.items()}
        place = self._places.value() if self._places is not None else self._fixed.get("place_id")
        return ReportOptions(start, end, place_id=place or None, period_id=self._fixed.get("period_id"),
                             receipt_id=self._fixed.get("receipt_id"), **values, **self._more.values())

    # --- making, keeping, printing ---------------------------------------------------------------

    def asked(self) -> Callable[[], Paper]:
        self.clear_errors()
        key, options, salon = self._key, self.options(), self.ctx.salon
        self._evidence = None

        def collect() -> Paper:
            waiting = pending(salon, key, options)
            return Paper(salon.report(key, options), waiting)

        return collect

    def _toggle_evidence(self) -> None:
        """The rows behind the figures in place of the document, and back."""
        paper, number = self.paper, self.wanted
        if paper is None or self._evidence is not None:
            self._show_evidence(None)
            return

        def work(progress: Progress) -> bytes:
            return render(evidence_models(paper.models), "pdf", progress=progress).data

        self.long(self.tr("根拠を作っています"), work,
                  lambda pdf: self._show_evidence(pdf) if number == self.wanted else None)

    def _show_evidence(self, pdf: bytes | None) -> None:
        self._evidence = pdf
        if self.paper is not None:
            self.preview.show_pdf(self.paper.pdf if pdf is None else pdf)
        self.say()

    def say(self) -> None:
        super().say()
        paper, evidence = self.paper, self._evidence is not None
        for button in self.save_buttons.values():
            button.setEnabled(paper is not None and not evidence)
        self.evidence.setVisible(paper is not None and any(one.evidence for one in paper.models))
        self.evidence.set_text(self.tr("書類にもどる") if evidence else self.tr("根拠を見る"))
        if evidence:
            count = self.preview.page_count()
            self.about.setText(self.tr("根拠　{count}枚").format(count=count))
            self.set_main(self.tr("根拠{count}枚を印刷する").format(count=count), self._print_evidence, icon="print")

    def issue(self) -> None:
        issue(self.ctx.salon, self._key, self.options(), by=self.ctx.by())

    def printed(self) -> None:
        looks_different = printed(self.ctx.salon, self._key, self.options(), by=self.ctx.by())
        if looks_different and self.isVisible():
            self.make()

    def _print_evidence(self) -> None:
        if self.paper is not None and self._evidence is not None:
            print_or_keep(self, self._evidence, self.tr("根拠　{title}").format(title=self.paper.title))

    def _save(self, format_: Format) -> None:
        paper = self.paper
        if paper is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / file_name(paper.models, format_))
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("どこに残しますか"), proposed, f"*.{format_}")
        if chosen:
            self.save_to(Path(chosen), format_)

    def save_to(self, target: Path, format_: Format) -> None:
        """Write the document shown to a file, whole or not at all."""
        paper = self.paper
        assert paper is not None
        cp932 = self._cp932.isChecked()
        target = target if target.suffix.lower() == f".{format_}" else target.with_name(f"{target.name}.{format_}")

        def work(progress: Progress) -> Output:
            output = (Output(paper.pdf) if format_ == "pdf"
                      else render(paper.models, format_, cp932=cp932, progress=progress))
            write_atomically(target, output.data)
            return output

        self.long(self.tr("書類を残しています"), work, lambda output: self._saved(target, output))

    def _saved(self, target: Path, output: Output) -> None:
        words = self.tr("「{name}」を残しました。").format(name=target.name)
        if output.replaced:
            some = self.tr("、").join(f"{one.character}→{one.written}" for one in output.replaced[:SHOWN_REPLACED])
            words += self.tr("書けない文字が{count}か所あり、置きかえました（{some}）。").format(
                count=len(output.replaced), some=some)
        self.ctx.toast(words, warning=bool(output.replaced))

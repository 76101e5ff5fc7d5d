"""買いもの票を印刷する: by shop across people, by person, or by bag; what is chosen gets its number and goes to the printer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.progress import Progress
from salon_app.reports import REPORTS, ReportOptions
from salon_app.reports.output import file_name, render
from salon_app.services.shopping.sheet_values import SHEET, SHOP_LIST
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping_sheets.form_state import PACK_LIST, Subject, subjects
from salon_app.ui.printing import print_or_keep
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceRows
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.print_preview import PrintPreview
from salon_app.ui.widgets.scroll_area import ScrollArea


@dataclass(frozen=True)
class _Made:
    """The pages of what is chosen; `pending`: sheets that get their number before they are printed."""

    pdf: bytes
    title: str
    pending: int


class ErrandSheetsPage(Page):
    """Choices left, the very pages right. Optional arguments: `errand_id`, `shop_id` (0: no shop said)."""

    tables = frozenset({"errand", "errand_line", "errand_money", "shop", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._narrow = worn.scale >= 150
        self._made: _Made | None = None
        self._wanted = 0
        self._print_when_made = False
        self._only: int | None = None
        self.checks: dict[int, CheckRow] = {}
        there = {spec.key for spec in REPORTS}
        kinds = [(SHOP_LIST, self.tr("店ごとに"), self.tr("何人分もまとめて買うとき")),
                 (SHEET, self.tr("お一人ずつ"), self.tr("買いものとお届けに持っていく紙")),
                 (PACK_LIST, self.tr("お届けの袋ごとに"), self.tr("買った品を袋に分けるとき"))]
        self.kind = ChoiceRows([(key, words, "" if self._narrow else note) for key, words, note in kinds if key in there],
                               kinds[0][0])
        self.kind.chosen.connect(lambda _kind: self._kind_chosen())
        self.until = ChoiceKeys([(0, self.tr("今日")), (1, self.tr("明日"))], 0)
        self.until.chosen.connect(lambda _days: self._make())
        self.every = CheckRow(self.tr("ぜんぶ"))
        self.every.clicked.connect(lambda _on=False: self._choose_all())
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        self.preview = PrintPreview()
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        inner = QWidget()
        options = QVBoxLayout(inner)
        options.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        options.setSpacing(worn.px(8, 6))
        options.addWidget(Label(self.tr("どの紙ですか"), step="strong-bold"))
        options.addWidget(self.kind)
        self._head = Label(step="strong-bold", wrap=True)
        options.addWidget(self._head)
        options.addWidget(self.until)
        options.addWidget(self.every)
        options.addLayout(self._choices)
        options.addStretch(1)
        self._left = ScrollArea(inner)
        if not self._narrow:
            self._left.setFixedWidth(worn.px(400))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, worn.px(8))
        column.setSpacing(worn.px(8))
        head = QHBoxLayout()
        self._pages = Label(self.tr("見本"), step="strong-bold")
        self._larger = Button(self.tr("大きく見る"), "zoom-in")
        self._larger.clicked.connect(lambda: self._zoom(not self._left.isHidden()))
        head.addWidget(self._pages, 1)
        head.addWidget(self._larger)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(self._left, 1 if self._narrow else 0)
        row.addWidget(right, 1)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._print_when_made = False
        self._only = args.get("errand_id", args.get("shop_id"))
        if self._only is not None:
            self.kind.set_value(SHEET if "errand_id" in args else SHOP_LIST)
        self.checks = {}
        self._zoom(False)

    def refresh(self) -> None:
        self._offer()
        self._make()

    def step_back(self) -> bool:
        if self._left.isHidden():
            self._zoom(False)
            return True
        return False

    def state(self) -> Args:
        return {"kind": self.kind.value(), "chosen": self._chosen(), "until": self.until.value()}

    def restore(self, state: Args) -> None:
        self.kind.set_value(state["kind"])
        self.until.set_value(state["until"])
        self._offer()
        for subject, check in self.checks.items():
            check.setChecked(subject in state["chosen"])
        self._make()

    # --- what is chosen ------------------------------------------------------------------------------

    def _kind_chosen(self) -> None:
        self._only = None
        self.checks = {}
        self.refresh()

    def _offer(self) -> None:
        """The sheets there are; what was chosen stays chosen, new ones are."""
        kind = self.kind.value()
        offered = () if kind == PACK_LIST else self._subjects(kind)
        before = {subject: check.isChecked() for subject, check in self.checks.items()}
        emptied(self._choices)
        self.checks = {}
        for one in offered:
            check = CheckRow(one.words, one.note)
            check.setChecked(before.get(one.id, self._only in (None, one.id)))
            check.clicked.connect(lambda _on=False: self._make())
            self._choices.addWidget(check)
            self.checks[one.id] = check
        packing = kind == PACK_LIST
        self._head.setText(self.tr("いつまでのお届けですか") if packing else self.tr("どの分を印刷しますか"))
        self._head.setVisible(packing or bool(offered))
        self.until.setVisible(packing)
        self.every.setVisible(len(offered) > 1)

    def _subjects(self, kind: str) -> tuple[Subject, ...]:
        """What waits, and the errand that was asked for where everything of it is bought already."""
        sheets = self.ctx.salon.errand_sheets
        found = sheets.printed_by(kind)
        if kind == SHEET and self._only is not None and self._only not in [one.subject_id for one in found]:
            asked = sheets.printed_by(kind, errand_id=self._only)
            found = (*(one for one in asked if one.errands[0].open), *found)
        return subjects(found)

    def _choose_all(self) -> None:
        for check in self.checks.values():
            check.setChecked(self.every.isChecked())
        self._make()

    def _chosen(self) -> list[int]:
        return [subject for subject, check in self.checks.items() if check.isChecked()]

    # --- making and printing ---------------------------------------------------------------------------

    def _make(self) -> None:
        kind, chosen, salon = self.kind.value(), self._chosen(), self.ctx.salon
        self.every.setChecked(len(chosen) == len(self.checks))
        self._wanted += 1
        number = self._wanted
        self._made = None
        self._say()
        if kind != PACK_LIST and not chosen:
            return
        today = salon.days.status().business_date
        wanted = ([ReportOptions(today, today + timedelta(days=self.until.value()))] if kind == PACK_LIST else
                  [ReportOptions(today, today, errand_id=one) if kind == SHEET else ReportOptions(today, today, shop_id=one)
                   for one in chosen])

        def work(progress: Progress) -> _Made:
            pending = 0 if kind == PACK_LIST else sum(
                1 for one in wanted for sheet in salon.errand_sheets.printed_by(
                    kind, errand_id=one.errand_id, shop_id=one.shop_id) if not sheet.code)
            models = [model for options in wanted for model in salon.report(kind, options)]
            title = file_name(models, "pdf").removesuffix(".pdf").replace("_", "　")
            return _Made(render(models, "pdf", progress=progress).data, title, pending)

        self.long(self.tr("見本を作っています"), work, lambda made: self._show(number, made))

    def _show(self, number: int, made: _Made) -> None:
        if number != self._wanted:
            return
        self._made = made
        self.preview.show_pdf(made.pdf)
        self._say()
        waited, self._print_when_made = self._print_when_made, False
        if waited and not made.pending and self.isVisible():
            self._print()

    def _say(self) -> None:
        if self._made is not None:
            count = self.preview.page_count()
            self._pages.setText(self.tr("見本　{count}枚").format(count=count))
            if self._made.pending:
                self.set_main(self.tr("番号をつけて{count}枚を印刷する").format(count=count), self._number, icon="print")
            else:
                self.set_main(self.tr("{count}枚を印刷する").format(count=count), self._print, icon="print")
            return
        self._pages.setText(self.tr("見本"))
        if self.kind.value() == PACK_LIST or self._chosen():
            self.preview.show_waiting()
            self.set_main(self.tr("見本を作っています"), enabled=False)
        elif self.checks:
            self.preview.show_waiting(self.tr("印刷する分を選ぶと、ここに見本が出ます。"))
            self.set_main(self.tr("印刷する分を選んでください"), enabled=False)
        else:
            self.preview.show_waiting(self.tr("これから買うもののある依頼は、いまはありません。"))
            self.set_main(self.tr("印刷するものはありません"), enabled=False)

    def _number(self) -> None:
        """Give the sheets their 用紙番号; they are printed as soon as they are drawn with it."""
        kind, sheets, by = self.kind.value(), self.ctx.salon.errand_sheets, self.ctx.by()
        for one in self._chosen():
            if kind == SHEET:
                sheets.issue(one, by=by)
            else:
                sheets.issue_shop_list(one or None, by=by)
        self._print_when_made = True
        self.refresh()

    def _print(self) -> None:
        if self._made is not None:
            print_or_keep(self, self._made.pdf, self._made.title)

    def _zoom(self, large: bool) -> None:
        self._left.setVisible(not large)
        self._larger.set_text(self.tr("もどす") if large else self.tr("大きく見る"))
        self._larger.set_icon("zoom-out" if large else "zoom-in")
        self.preview.set_zoom(1.6 if large else 1.0)

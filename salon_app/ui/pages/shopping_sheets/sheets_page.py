"""買いもの票を印刷する: by shop across people, by person, or by bag; what is chosen gets its number and goes to the printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QVBoxLayout

from salon_app.reports import REPORTS, ReportOptions
from salon_app.services.shopping.sheet_values import SHEET, SHOP_LIST
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.shopping_sheets.form_state import PACK_LIST, Subject, subjects
from salon_app.ui.paper_page import Paper, PaperPage
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceRows
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label


class ErrandSheetsPage(PaperPage):
    """Optional arguments: `errand_id`, `shop_id` (0: no shop said)."""

    tables = frozenset({"errand", "errand_line", "errand_money", "shop", "person"})
    left_width = 400

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._only: int | None = None
        self.checks: dict[int, CheckRow] = {}
        there = {spec.key for spec in REPORTS}
        kinds = [(SHOP_LIST, self.tr("店ごとに"), self.tr("何人分もまとめて買うとき")),
                 (SHEET, self.tr("お一人ずつ"), self.tr("買いものとお届けに持っていく紙")),
                 (PACK_LIST, self.tr("お届けの袋ごとに"), self.tr("買った品を袋に分けるとき"))]
        self.kind = ChoiceRows([(key, words, "" if self.narrow else note) for key, words, note in kinds if key in there],
                               kinds[0][0])
        self.kind.chosen.connect(lambda _kind: self._kind_chosen())
        self._which = Label(step="strong-bold", wrap=True)
        self.until = ChoiceKeys([(0, self.tr("今日")), (1, self.tr("明日"))], 0)
        self.until.chosen.connect(lambda _days: self.make())
        self.every = CheckRow(self.tr("ぜんぶ"))
        self.every.clicked.connect(lambda _on=False: self._choose_all())
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        for part in (Label(self.tr("どの紙ですか"), step="strong-bold"), self.kind, self._which, self.until, self.every):
            self.left.addWidget(part)
        self.left.addLayout(self._choices)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        super().shown(args)
        self._only = args.get("errand_id", args.get("shop_id"))
        if self._only is not None:
            self.kind.set_value(SHEET if "errand_id" in args else SHOP_LIST)
        self.checks = {}

    def refresh(self) -> None:
        self._offer()
        self.make()

    def state(self) -> Args:
        return {"kind": self.kind.value(), "chosen": self._chosen(), "until": self.until.value()}

    def restore(self, state: Args) -> None:
        self.kind.set_value(state["kind"])
        self.until.set_value(state["until"])
        self._offer()
        for subject, check in self.checks.items():
            check.setChecked(subject in state["chosen"])
        self.make()

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
            check.clicked.connect(lambda _on=False: self.make())
            self._choices.addWidget(check)
            self.checks[one.id] = check
        packing = kind == PACK_LIST
        self._which.setText(self.tr("いつまでのお届けですか") if packing else self.tr("どの分を印刷しますか"))
        self._which.setVisible(packing or bool(offered))
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
        self.make()

    def _chosen(self) -> list[int]:
        return [subject for subject, check in self.checks.items() if check.isChecked()]

    # --- making and printing ---------------------------------------------------------------------------

    def asked(self) -> Callable[[], Paper] | None:
        kind, chosen, salon = self.kind.value(), self._chosen(), self.ctx.salon
        if kind != PACK_LIST and not chosen:
            return None
        today = salon.days.status().business_date
        wanted = ([ReportOptions(today, today + timedelta(days=self.until.value()))] if kind == PACK_LIST else
                  [ReportOptions(today, today, errand_id=one) if kind == SHEET else ReportOptions(today, today, shop_id=one)
                   for one in chosen])

        def collect() -> Paper:
            pending = 0 if kind == PACK_LIST else sum(
                1 for one in wanted for sheet in salon.errand_sheets.printed_by(
                    kind, errand_id=one.errand_id, shop_id=one.shop_id) if not sheet.code)
            return Paper(tuple(model for options in wanted for model in salon.report(kind, options)), pending)

        return collect

    def lacking(self) -> tuple[str, str] | None:
        if self.kind.value() == PACK_LIST or self._chosen():
            return None
        if self.checks:
            return self.tr("印刷する分を選ぶと、ここに見本が出ます。"), self.tr("印刷する分を選んでください")
        return self.tr("これから買うもののある依頼は、いまはありません。"), self.tr("印刷するものはありません")

    def say(self) -> None:
        super().say()
        self.every.setChecked(all(check.isChecked() for check in self.checks.values()))

    def issue(self) -> None:
        kind, sheets, by = self.kind.value(), self.ctx.salon.errand_sheets, self.ctx.by()
        for one in self._chosen():
            if kind == SHEET:
                sheets.issue(one, by=by)
            else:
                sheets.issue_shop_list(one or None, by=by)

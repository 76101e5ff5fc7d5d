"""助成金を書く: in four steps beside the 交付決定通知書. Everything typed outlasts leaving and a power cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE, INCOME
from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.grants.values import Grant
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.grants.edit_conditions import ConditionsStep
from salon_app.ui.pages.grants.edit_funder import FunderStep
from salon_app.ui.pages.grants.edit_lines import LinesStep
from salon_app.ui.pages.grants.edit_terms import TermsStep
from salon_app.ui.pages.grants.step import Step
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

FUNDER, TERMS, LINES, CONDITIONS = "funder", "terms", "lines", "conditions"
ORDER = (FUNDER, TERMS, LINES, CONDITIONS)
MOST_OUTSIDE = 3


class GrantEditPage(Page):
    """Arguments: `grant_id` to change one, nothing for a new one; `step` (ORDER) to begin with. A draft is kept for each."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._grant: Grant | None = None
        self._begun: Args = {}
        self._filling = False
        self.funder, self.terms = FunderStep(ctx.today), TermsStep(ctx.today, self._this_year)
        self.conditions = ConditionsStep(ctx.today, self.terms.ends_on)
        self.lines = LinesStep(ctx.today, self._amount)
        self.steps: dict[str, Step] = {FUNDER: self.funder, TERMS: self.terms, CONDITIONS: self.conditions}
        self.fixed = Notice()
        self.tabs = TabBar((self.tr("1 助成元"), self.tr("2 金額と期間"), self.tr("3 費目"), self.tr("4 条件と報告")))
        self.tabs.changed.connect(lambda at: self.open_step(ORDER[at]))
        self.stack = QStackedWidget()
        self._areas = {key: ScrollArea(step) for key, step in self.steps.items()}
        for key in ORDER:
            self.stack.addWidget(self.lines if key == LINES else self._areas[key])
        for step in self.steps.values():
            step.changed.connect(self._changed)
            self.fields |= step.fields
        self.lines.changed.connect(self._changed)
        self.lines.turned.connect(self._say)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        for part in (self.fixed, self.tabs):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self._later = later(self, self._keep)
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.give_up = Button(self.tr("書きかけを消す"), "trash", max_lines=2)
        self.give_up.clicked.connect(self._give_up)
        self.up = Button(self.tr("上へ"), "chevron-up", max_lines=2)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down = Button(self.tr("下へ"), "chevron-down", max_lines=2)
        self.down.clicked.connect(lambda: self._move(1))
        self.drop = Button(self.tr("この費目をやめる"), "trash", max_lines=2)
        self.drop.clicked.connect(self._drop)
        self.again = Button(self.tr("また使う"), "undo", max_lines=2)
        self.again.clicked.connect(self.lines.use_again)
        self.set_side_buttons(self.give_up, self.drop, self.again, self.up, self.down)

    def _this_year(self) -> tuple[date, date]:
        start_month = self.ctx.salon.settings.get().fiscal_start_month
        return fiscal_year_range(fiscal_year(self.ctx.today(), start_month), start_month)

    def _amount(self) -> int:
        try:
            return self.terms.amount.value() or 0
        except InputProblem:
            return 0

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon, grant_id = self.ctx.salon, args.get("grant_id")
        self._grant = salon.grants.get(grant_id) if grant_id is not None else None
        self.clear_errors()
        self.clear_undo()
        self._fill()
        kept = salon.drafts.kept(self._form())
        if kept:
            self.restore(kept)
        self.give_up.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept and look().scale < 150 else "")
        self.set_title(self._grant.title if self._grant is not None else self.tr("新しい助成金"))
        self.fixed.say(self.tr("報告ずみなので、担当の方、電話、メモ、残す年数だけ直せます。")
                       if self._grant is not None and self._grant.state != grants.ACTIVE else "")
        self.open_step(args.get("step") or (kept.get("step") if kept else None) or FUNDER)
        if self._grant is None and not kept:
            self.funder.parts["funder"].setFocus()

    def _fill(self) -> None:
        salon = self.ctx.salon
        self._filling = True
        own = self._grant.program_ids if self._grant is not None else ()
        self.terms.offer_programs([one for one in salon.products.programs() if one.active or one.id in own])
        self.lines.offer_accounts([one for one in salon.cashbook.accounts(INCOME, EXPENSE) if one.code != "over_short"])
        for step in self.steps.values():
            step.fill(self._grant)
        self.lines.fill(self._grant)
        self._filling = False
        self._begun = self.state()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self._step() == LINES and self.lines.in_hand:
            self.lines.leave_line()
            return True
        return False

    def show_problem(self, problem: Problem) -> None:
        if isinstance(problem, InputProblem):
            if problem.field.startswith("lines."):
                _, at, field = problem.field.split(".")
                self.open_step(LINES)
                self.lines.open_line(int(at))
                problem = InputProblem(problem.sentence, field=field)
            here = self.lines.form.fields.get(problem.field) if self._step() == LINES and self.lines.in_hand else None
            if here is not None:
                here.set_error(str(problem))
                here.take_focus()
                return
            self._lead_to(problem.field)
        super().show_problem(problem)

    def _lead_to(self, field: str) -> None:
        for key, step in self.steps.items():
            if field in step.fields:
                self.open_step(key)

    # --- steps -----------------------------------------------------------------------------------

    def _step(self) -> str:
        return ORDER[self.stack.currentIndex()]

    def open_step(self, key: str) -> None:
        """Another step; what was typed stays."""
        at = ORDER.index(key)
        if key == LINES and not self.lines.in_hand:
            self.lines.show_lines()  # the award's own line follows the amount
        self.stack.setCurrentIndex(at)
        for number, tab in enumerate(self.tabs.tabs()):
            tab.setChecked(number == at)
        if key in self._areas:
            bar = self._areas[key].view.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(0))
        self._say()

    def _say(self) -> None:
        """The main button as things stand."""
        line = self._step() == LINES and self.lines.in_hand
        there = line and self.lines.at is not None
        away = there and not self.lines.form.typed().active
        self.tabs.setVisible(not line)
        for button, wanted in ((self.up, there), (self.down, there), (self.drop, there and not away), (self.again, away)):
            button.setVisible(wanted)
        self.up.setEnabled(self.lines.can_move(-1))
        self.down.setEnabled(self.lines.can_move(1))
        if line:
            self.give_up.hide()
            words = self.tr("この費目はこれでよい") if there else self.tr("この費目を加える")
            self.set_main(words, self._take_line, icon="check")
            return
        missing = "" if self._step() == LINES else self.steps[self._step()].missing()
        at = ORDER.index(self._step())
        if self._grant is None and at < len(ORDER) - 1:
            following = (self.tr("金額と期間"), self.tr("費目"), self.tr("条件と報告"))[at]
            self.set_main(missing or self.tr("次へ（{step}）").format(step=following), self._next, enabled=not missing,
                          icon="" if missing else "chevron-right")
            return
        missing = next(filter(None, (step.missing() for step in self.steps.values())), "")
        words = self.tr("この内容にする") if self._grant is not None else self.tr("「{name}」を加える").format(
            name=self.funder.text("name").strip())
        self.set_main(missing or words, self._save, enabled=not missing, icon="" if missing else "check")

    def _next(self) -> None:
        """What was typed here can be read: on to the following step."""
        self.clear_errors()
        if self._step() != LINES:
            self.steps[self._step()].take_pending()
            self.steps[self._step()].values()
        self.open_step(ORDER[ORDER.index(self._step()) + 1])
        if self._step() != LINES:
            next(iter(self.steps[self._step()].parts.values())).setFocus()

    # --- 費目 --------------------------------------------------------------------------------------

    def _take_line(self) -> None:
        for field in self.lines.form.fields.values():
            field.set_error("")
        self.lines.take_line()

    def _move(self, step: int) -> None:
        self.lines.move_line(step)
        self._say()

    def _drop(self) -> None:
        before = self.lines.lines
        gone = self.lines.drop_line()
        self.push_undo(self.tr("費目をやめた"), partial(self.lines.put_back, before))
        self.ctx.toast(self.tr("「{name}」をやめました。").format(name=gone.name), undo=True)

    # --- saving ----------------------------------------------------------------------------------

    def _save(self) -> None:
        self.clear_errors()
        values: dict[str, Any] = {}
        for step in self.steps.values():
            step.take_pending()
            values |= step.values()
        before = self._grant
        grant = Grant(before.id if before is not None else 0, **values, lines=self.lines.values(),
                      state=before.state if before is not None else grants.ACTIVE,
                      reported_on=before.reported_on if before is not None else None)
        self.ctx.salon.grants.save(grant, by=self.ctx.by())
        self._later.stop()
        self.ctx.salon.drafts.forget(self._form())
        self.clear_undo()
        words = self.tr("「{name}」を直しました。") if before is not None else self.tr("「{name}」を加えました。")
        self.ctx.toast(words.format(name=grant.name), undo=True)
        self.ctx.back()

    # --- what is typed ---------------------------------------------------------------------------

    def _form(self) -> str:
        return f"grant/{self._grant.id if self._grant is not None else 'new'}"

    def state(self) -> Args:
        return {"grant_id": self._grant.id if self._grant is not None else None, "step": self._step(),
                **{key: step.state() for key, step in self.steps.items()}, "budget": self.lines.state()}

    def restore(self, state: Args) -> None:
        grant_id = state["grant_id"]
        if (self._grant.id if self._grant is not None else None) != grant_id:  # the page is new, after a change of look
            self._grant = self.ctx.salon.grants.get(grant_id)
            self._fill()
        self._filling = True
        for key, step in self.steps.items():
            step.restore(state[key])
        self.lines.restore(state["budget"])
        self._filling = False
        self.open_step(state["step"])

    def _changed(self) -> None:
        if not self._filling:
            self._later.start()
            self._say()

    def _keep(self) -> None:
        self._later.stop()
        now = self.state()
        if {**now, "step": ""} == {**self._begun, "step": ""}:
            self.ctx.salon.drafts.forget(self._form())
        else:
            self.ctx.salon.drafts.keep(self._form(), now)
        self._tell_outside()

    def _tell_outside(self) -> None:
        """Beside the period: receipts that lie outside it now."""
        period = self.terms.period()
        if self._grant is None or period is None or period[1] < period[0]:
            return
        found = self.ctx.salon.grants.outside(replace(self._grant, starts=period[0], ends=period[1]))
        rest = len(found) - MOST_OUTSIDE
        more = [self.tr("ほかに {count}件あります。").format(count=rest)] if rest > 0 else []
        self.terms.outside.say("\n".join((*found[:MOST_OUTSIDE], *more)))

    def _give_up(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._form())
        self._fill()
        self.clear_errors()
        self.clear_undo()
        self.give_up.hide()
        self.set_hint("")
        self.open_step(FUNDER)

"""助成金のようす: what a treasurer looks at each month. Budget, spent and left by 費目, the conditions, what to mend before the
report; each figure leads to its rows, each finding to the place that mends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import grants
from salon_app.model.grant_words import state_words
from salon_app.model.problems import Problem
from salon_app.model.progress import Progress
from salon_app.services.grants.lens import GrantLens
from salon_app.services.grants.values import Grant
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import full_day
from salon_app.ui.page import Page
from salon_app.ui.pages.grants.ending_view import ReopenView, ReportedView
from salon_app.ui.pages.grants.figures_side import FiguresSide
from salon_app.ui.pages.grants.work_side import WorkSide
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea


class GrantPage(Page):
    """Argument: `grant_id`. Figures left, what is to be done right; at large sizes below each other."""

    tables = frozenset({
        "grant_award", "grant_line", "grant_money", "grant_receipt", "expense", "expense_line", "expense_share", "leg",
        "activity_session", "activity", "attendance", "attachment", "photo", "consent", "program", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._grant: Grant | None = None
        self.lens: GrantLens | None = None
        self.figures = FiguresSide()
        self.figures.asked.connect(lambda asks: self._go("grant_rows", asks))
        self.figures.money_wanted.connect(lambda: self._go("grant_money", {}))
        self.work = WorkSide(ctx.shell.page_keys())
        self.work.going.connect(self._follow)
        self.work.files.chosen.connect(lambda paths: self.take_files(list(paths)))
        self.reporting, self.reopening = ReportedView(ctx.today), ReopenView()
        self.reporting.changed.connect(self._say)
        self.reopening.changed.connect(self._say)
        self.fields = {**self.reporting.fields, **self.reopening.fields}
        self.stack = QStackedWidget()
        self.sheet = self._lens_view()
        self._report_area, self._reopen_area = ScrollArea(self.reporting), ScrollArea(self.reopening)
        for area in (self.sheet, self._report_area, self._reopen_area):
            self.stack.addWidget(area)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.to_report = Button(self.tr("報告ずみにする"), "check", max_lines=2)
        self.to_report.clicked.connect(self._begin_report)
        self.to_reopen = Button(self.tr("もう一度直す"), "undo", max_lines=2)
        self.to_reopen.clicked.connect(self._begin_reopen)
        self.away = Button(self.tr("しまう"), "box", max_lines=2)
        self.away.clicked.connect(self._put_away)
        self.set_side_buttons(self.to_report, self.to_reopen, self.away)

    def _lens_view(self) -> ScrollArea:
        worn = look()
        inner = QWidget()
        narrow = worn.scale >= 150
        self.name = Label(step="strong-bold", wrap=True)
        row = QVBoxLayout(inner) if narrow else QHBoxLayout(inner)
        if narrow:  # the top bar has no room for it
            row.addWidget(self.name)
        row.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        row.setSpacing(worn.margin)
        row.addWidget(self.figures, 3)
        row.addWidget(self.work, 2)
        return ScrollArea(inner)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        self.stack.setCurrentWidget(self.sheet)
        if self._grant is None or self._grant.id != args["grant_id"]:
            self._grant, self.lens = self.ctx.salon.grants.get(args["grant_id"]), None
            self.sheet.hide()

    def refresh(self) -> None:
        assert self._grant is not None
        salon, grant_id = self.ctx.salon, self._grant.id
        self._grant = salon.grants.get(grant_id)
        self.set_title(self._grant.title)
        self.name.setText(self._grant.title)
        self.short(lambda: salon.grant_lens.of(grant_id), self._show)
        self._say()

    def step_back(self) -> bool:
        if self.stack.currentWidget() is self.sheet:
            return False
        self.stack.setCurrentWidget(self.sheet)
        self._say()
        return True

    def state(self) -> Args:
        return {"grant_id": self._grant.id} if self._grant is not None else {}

    def restore(self, state: Args) -> None:
        self._grant = self.ctx.salon.grants.get(state["grant_id"])
        self.refresh()

    # --- what is shown -----------------------------------------------------------------------------

    def _show(self, lens: GrantLens) -> None:
        grant = self._grant
        if grant is None or lens.finance.grant is None or lens.finance.grant.id != grant.id:
            return  # another was opened meanwhile
        self.lens = lens
        salon = self.ctx.salon
        programs = self.tr("、").join(one.name for one in salon.products.programs() if one.id in grant.program_ids)
        self.figures.show_lens(lens, self.ctx.today())
        self.work.show_lens(lens, programs, salon.attachments.of(grant_id=grant.id))
        self.sheet.show()
        self._say()

    def _say(self) -> None:
        grant = self._grant
        if grant is None:
            return
        here = self.stack.currentWidget()
        lens, active = here is self.sheet, grant.state == grants.ACTIVE
        self.to_report.setVisible(lens and active)
        reported = grant.state == grants.REPORTED
        to_return = lens and reported and self.lens is not None and bool(self.lens.finance.to_return)
        self.to_reopen.setVisible(lens and reported)
        self.away.setVisible(to_return)
        self.set_hint("" if active or not lens else self._standing(grant))
        if here is self._report_area:
            self.set_main(self.tr("「{name}」を報告ずみにする").format(name=grant.name), self._report, icon="check")
        elif here is self._reopen_area:
            ready = bool(self.reopening.reason.value())
            words = self.tr("報告ずみを取り消して、もう一度直す") if ready else self.tr("わけを選んでください")
            self.set_main(words, self._reopen, enabled=ready)
        elif active:
            self.set_main(self.tr("この助成金の支出を書く"), self._write_expense, icon="pencil",
                          enabled="expense_new" in self.ctx.shell.page_keys())
        elif to_return:  # before it is put away and forgotten
            self.set_main(self.tr("返納を書く"), lambda: self._go("grant_money", {"kind": grants.RETURNED}), icon="yen")
        elif reported:
            self.set_main(self.tr("この助成金をしまう"), self._put_away, icon="box")
        else:
            self.set_main(self.tr("もう一度使う"), self._begin_reopen, icon="undo")

    def _standing(self, grant: Grant) -> str:
        if grant.reported_on is None:
            return state_words(grant.state)
        return self.tr("{day}に報告しました。").format(day=full_day(grant.reported_on))

    # --- what is pressed ---------------------------------------------------------------------------

    def _go(self, key: str, args: Args) -> None:
        assert self._grant is not None
        self.ctx.go(key, **args, grant_id=self._grant.id)

    def _follow(self, page: str, args: Args) -> None:
        """Where a finding or a line leads; the report's due date leads to handing it in."""
        if page == "grant":
            self._begin_report()
        else:
            self.ctx.go(page, **args)

    def _write_expense(self) -> None:
        self._go("expense_new", {})

    def take_files(self, paths: list[Path]) -> None:
        """Keep papers beside the window's work; one that can't be taken doesn't stop the others."""
        assert self._grant is not None
        salon, grant_id, by = self.ctx.salon, self._grant.id, self.ctx.by()

        label = self.tr("書類を{count}件").format(count=len(paths))

        def work(progress: Progress) -> list[str]:
            refused = []
            for done, path in enumerate(paths):
                progress.step(done, len(paths), label)
                try:
                    salon.attachments.add(path, grant_id=grant_id, title=path.stem, by=by)
                except Problem as problem:
                    refused.append(f"「{path.name}」{problem}")
            return refused

        self.long(self.tr("書類を入れています"), work, lambda refused: self._taken(len(paths), refused))

    def _taken(self, count: int, refused: list[str]) -> None:
        kept = count - len(refused)
        said = self.tr("書類を{count}件入れました。").format(count=kept) if kept else ""
        self.ctx.toast(said + (refused[0] if refused else ""), undo=kept == 1 and not refused, warning=bool(refused))

    def _begin_report(self) -> None:
        self.clear_errors()
        findings = self.lens.findings if self.lens is not None else ()
        self.reporting.begin(sum(one.code != "due" for one in findings))  # that it is due is no reason to wait
        self._turn(self._report_area)
        self.reporting.on.setFocus()

    def _begin_reopen(self) -> None:
        self.clear_errors()
        self.reopening.begin()
        self._turn(self._reopen_area)
        self.reopening.reason.wall.setFocus()

    def _turn(self, area: ScrollArea) -> None:
        self.stack.setCurrentWidget(area)
        self._say()

    def _report(self) -> None:
        assert self._grant is not None
        self.clear_errors()
        self.ctx.salon.grants.report(self._grant.id, on=self.reporting.on.value(), by=self.ctx.by())
        self._turn(self.sheet)
        self.ctx.toast(self.tr("報告ずみにしました。"), undo=True)

    def _reopen(self) -> None:
        assert self._grant is not None
        self.clear_errors()
        self.ctx.salon.grants.reopen(self._grant.id, reason=self.reopening.reason.value(), by=self.ctx.by())
        self._turn(self.sheet)
        self.ctx.toast(self.tr("もう一度直せるようになりました。"), undo=True)

    def _put_away(self) -> None:
        assert self._grant is not None
        self.ctx.salon.grants.put_away(self._grant.id, by=self.ctx.by())
        self.ctx.toast(self.tr("しまいました。「報告がすんだ助成金」で、また見られます。"), undo=True)
        self.ctx.back()

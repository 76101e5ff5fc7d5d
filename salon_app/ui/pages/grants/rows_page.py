"""金額の明細: the sums of one figure and the rows it is made of. Each row opens the 支出, entry or session it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from salon_app.model import grants
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Grant
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.grants.lens_state import INCOME, INCOMES, MONEY, SESSIONS, Sum, meter_about, rows_of
from salon_app.ui.pages.grants.row_lines import RowLine, money_lines, session_lines
from salon_app.ui.pages.grants.rows_table import RowsTable
from salon_app.ui.theme import look
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label


@dataclass(frozen=True)
class _Read:
    """What stands on the page. `sums` as chips; `basis` says how the rows are counted."""

    title: str
    sums: tuple[Sum, ...] = ()
    basis: str = ""
    rows: tuple[RowLine, ...] = ()
    about: str = ""
    people: bool = False


class GrantRowsPage(Page):
    """Arguments: `grant_id`, `part` (see lens_state), `line_id` or `account_id` of one line."""

    tables = frozenset({
        "grant_award", "grant_line", "grant_money", "grant_receipt", "expense", "expense_line", "expense_share", "leg",
        "activity_session", "activity", "attendance"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._args: Args = {}
        self._grant: Grant | None = None
        self.name = Label(step="strong-bold", wrap=True)
        self.about = Label(wrap=True)
        self.sums = ChipRow()
        self.basis = Label(tone="muted", wrap=True)
        self.table = RowsTable(narrow=worn.scale >= 150)
        self.table.opened.connect(self._open)
        self.empty = EmptyState(self.tr("まだ何もありません。"), icon="list")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        for part in (self.name, self.sums, self.about, self.basis):
            column.addWidget(part)
        self.name.setVisible(worn.scale >= 150)  # the top bar has no room for it
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)

    def shown(self, args: Args) -> None:
        self._args = dict(args)

    def refresh(self) -> None:
        args = dict(self._args)
        self.short(lambda: self._read(args), lambda found: self._show(args, found))

    def state(self) -> Args:
        return self._args

    def restore(self, state: Args) -> None:
        self.shown(state)
        self.refresh()

    def _read(self, args: dict[str, Any]) -> _Read:
        salon, grant_id, part = self.ctx.salon, args["grant_id"], args["part"]
        grant = salon.grants.get(grant_id)
        if part == SESSIONS:
            figures = salon.figures.attendance(grant.starts, grant.ends, program_ids=grant.program_ids or None)
            return _Read(self.tr("開催した回"), about=meter_about(salon.grant_lens.of(grant_id).meter),
                         rows=session_lines(grant, figures), people=True)
        found = rows_of(salon.figures.grant_finance(grant_id), part, self.ctx.today(), line_id=args.get("line_id"),
                        account_id=args.get("account_id"))
        if found is None:
            return _Read(self.tr("金額の明細"))
        kinds = {one.id: one.kind for one in salon.grants.money(grant_id)}
        return _Read(found.title, found.sums, found.basis, money_lines(found.rows, kinds))

    def _show(self, args: dict[str, Any], found: _Read) -> None:
        if args != self._args:
            return  # another was opened meanwhile
        grant = self.ctx.salon.grants.get(args["grant_id"])
        self.set_title(found.title, grant.title)
        self.name.setText(self.tr("{grant}　{title}").format(grant=grant.name, title=found.title))
        pattern = self.tr("{label} {yen}円")
        self.sums.set_chips([Chip(pattern.format(label=one.label, yen=format_yen(one.yen)), "warning" if one.warning else "plain")
                             for one in found.sums])
        for label, words in ((self.about, found.about), (self.basis, found.basis)):
            label.setText(words)
            label.setVisible(bool(words))
        self.table.set_rows(found.rows, self.tr("人数") if found.people else self.tr("金額"))
        self.table.setVisible(bool(found.rows))
        self.empty.setVisible(not found.rows)
        count = self.tr("{count}件です。").format(count=len(found.rows)) if found.rows else ""
        self.set_hint(count + self.tr("行を押すと、もとの記録が出ます。") if any(row.page for row in found.rows) else count)

        self._offer(args["part"], spending=grant.state == grants.ACTIVE)

    def _offer(self, part: str, *, spending: bool) -> None:
        """What is done next about such a figure."""
        words, icon, page = {
            SESSIONS: (self.tr("行事と出席へ"), "calendar", "activities"),
            MONEY: (self.tr("入金・返納を書く"), "pencil", "grant_money"),
            INCOME: (self.tr("お金へ"), "wallet", "money"), INCOMES: (self.tr("お金へ"), "wallet", "money"),
        }.get(part, (self.tr("この助成金の支出を書く"), "pencil", "expense_new"))
        if page == "expense_new" and not spending:  # nothing is added to what was reported
            self.set_main(self.tr("もどる"), self.ctx.back, icon="back")
            return
        args = {"grant_id": self._args["grant_id"]} if page in ("grant_money", "expense_new") else {}
        self.set_main(words, lambda: self.ctx.go(page, **args), icon=icon, enabled=page in self.ctx.shell.page_keys())

    def _open(self, row: RowLine) -> None:
        if row.page in self.ctx.shell.page_keys():
            self.ctx.go(row.page, **row.args)

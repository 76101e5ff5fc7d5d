"""A 支出 opened: what is known of it, who bears it under which number, its pictures; and what is still to be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import grants, stored_words
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Expense, ExpenseLine, NewExpense
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.page import Page
from salon_app.ui.pages.expenses.number_row import NumberRow
from salon_app.ui.pages.expenses.pictures_part import PicturesPart
from salon_app.ui.pages.expenses.views import Names, bearer_words, borne_by, evidence_facts, names_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Chip, FigureLabel, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.scroll_area import ScrollArea

SLIP = "outlay-slip"
"""The document 立替精算書."""


class ExpensePage(Page):
    """Argument: `expense_id`."""

    tables = frozenset({"expense", "expense_line", "expense_share", "grant_receipt", "attachment", "account", "person",
                        "grant_award", "grant_line"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.expense: Expense | None = None
        self._numbered: int | None = None
        inner = QWidget()
        row: QBoxLayout = QVBoxLayout(inner) if worn.scale >= 150 else QHBoxLayout(inner)
        row.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        row.setSpacing(worn.px(24, 12))
        self.column, right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((self.column, 3), (right, 2)):
            column.setSpacing(worn.px(12, 10))
            row.addLayout(column, 0 if worn.scale >= 150 else share)
        self.pictures = PicturesPart()
        self.pictures.opened.connect(self._open_file)
        self.pictures.chosen.connect(lambda paths: self.add_files(paths))
        right.addWidget(self.pictures)
        right.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        self.expense = self.ctx.salon.expenses.get(args["expense_id"])

    def state(self) -> Args:
        return {"expense_id": self.expense.id if self.expense is not None else 0}

    def restore(self, state: Args) -> None:
        self.shown(state)
        self.refresh()

    def refresh(self) -> None:
        assert self.expense is not None
        expense = self.expense = self.ctx.salon.expenses.get(self.expense.id)
        names = names_of(self.ctx.salon, (expense,))
        emptied(self.column)
        self.fields.clear()
        self.set_title(expense.payee)
        for part in (self._facts(expense, names), self._warnings(expense), self._lines(expense, names),
                     self._numbers(expense, names)):
            if part is not None:
                self.column.addWidget(part)
        self.column.addStretch(1)
        self.pictures.set_files(expense.attachments, self.ctx.salon.attachments.path)
        self.pictures.add.setVisible(expense.taken_back_on is None)
        self._offer(expense)

    # --- showing ---------------------------------------------------------------------------------

    def _facts(self, expense: Expense, names: Names) -> QWidget:
        worn = look()
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(worn.px(12, 8))
        head.addWidget(Label(expense.description or expense.payee, step="strong-bold", wrap=True), 1)
        chip = self._chip(expense)
        if chip is not None:
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(FigureLabel(format_yen(expense.amount), self.tr("円"), step="name"))
        card.column.addLayout(head)
        facts = ((self.tr("支払先"), expense.payee), (self.tr("証拠書類"), evidence_facts(expense)),
                 (self.tr("領収書の日"), long_day(expense.receipt_on) if expense.receipt_on else ""),
                 (self.tr("使った日"), long_day(expense.used_on) if expense.used_on else ""),
                 (self.tr("支払い"), self._paid(expense, names)), (self.tr("メモ"), expense.note),
                 (self.tr("書いた方"), names.person(expense.by)),
                 (self.tr("取消の理由"), stored_words.shown(expense.taken_back_reason) if expense.taken_back_on else ""))
        for name, words in facts:
            if words:
                card.column.addWidget(DetailLine(name, Label(words, wrap=True)))
        return card

    def _chip(self, expense: Expense) -> Chip | None:
        if expense.taken_back_on is not None:
            return Chip(self.tr("取消ずみ"), "warning")
        if expense.paid_on is None:
            return Chip(self.tr("立替") if expense.helper_id is not None else self.tr("未払い"), "warning")
        return None

    def _paid(self, expense: Expense, names: Names) -> str:
        name = names.person(expense.helper_id)
        if expense.paid_on is None:
            return (self.tr("{name}さんが立て替えました。まだ返していません。").format(name=name) if expense.helper_id is not None
                    else self.tr("まだ払っていません。"))
        words = (self.tr("{name}さんの立替。{day}に {place}から返しました。") if expense.helper_id is not None else
                 self.tr("{day}に {place}から"))
        said = words.format(name=name, day=long_day(expense.paid_on), place=names.accounts.get(expense.place_id or 0, ""))
        if expense.transfer_fee:
            said += self.tr("（振込手数料 {amount}円）").format(amount=format_yen(expense.transfer_fee))
        return said

    def _warnings(self, expense: Expense) -> QWidget | None:
        """What a town hall would ask about, of what a grant bears; the missing picture is said beside the pictures."""
        if expense.taken_back_on is not None or not any(share.grant_id for line in expense.lines for share in line.shares):
            return None
        found = self.ctx.salon.expenses.warnings(_as_new(expense), expense_id=expense.id)
        said = [one.sentence for one in found if one.code != "picture"]
        if not said:
            return None
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        for sentence in said:
            notice = Notice()
            column.addWidget(notice)
            notice.say(sentence)
        return box

    def _lines(self, expense: Expense, names: Names) -> QWidget:
        card = Card()
        card.column.addWidget(Label(self.tr("科目と負担"), step="strong-bold"))
        for line in expense.lines:
            card.column.addWidget(self._line(line, names))
        return card

    def _line(self, line: ExpenseLine, names: Names) -> QWidget:
        worn = look()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, worn.px(4), 0, worn.px(4))
        column.setSpacing(worn.px(2))
        program = names.programs.get(line.program_id or 0, "") or self.tr("どの事業でもない")
        top = QHBoxLayout()
        top.addWidget(Label("　".join(filter(None, (names.accounts.get(line.account_id, ""), program, line.description))),
                            step="bold", wrap=True), 1)
        top.addWidget(Label(self.tr("{amount}円").format(amount=format_yen(line.amount)), step="strong", right=True), 0,
                      Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        for words in bearer_words(line, names):
            column.addWidget(Label(words, tone="muted", wrap=True))
        return box

    def _numbers(self, expense: Expense, names: Names) -> QWidget | None:
        borne = list(dict.fromkeys(share.grant_id for line in expense.lines for share in line.shares if share.grant_id))
        if not borne or expense.taken_back_on is not None:
            return None
        card = Card()
        card.column.addWidget(Label(self.tr("領収書番号（領収書にも書きます）"), step="strong-bold", wrap=True))
        for grant_id in borne:
            row = NumberRow(names.grants[grant_id].title, borne_by(expense, grant_id), expense.numbers.get(grant_id, ""),
                            partial(self._number, grant_id), partial(self._in_row, grant_id))
            self.fields[f"serial.{grant_id}"] = row.field
            card.column.addWidget(row)
            if grant_id == self._numbered:  # the hand stays at its row, which is made anew
                QTimer.singleShot(0, row.choose, row.choose.setFocus)
        self._numbered = None
        return card

    # --- what can be done ------------------------------------------------------------------------------

    def _offer(self, expense: Expense) -> None:
        if expense.taken_back_on is not None:
            self.set_side_buttons()
            self.set_main(self.tr("正しい支出を入れる"), lambda: self.ctx.go("expense_new"), icon="plus")
            self.set_hint(self.tr("取り消した支出も、帳簿にそのまま残ります。"))
            return
        self.set_hint("")
        buttons = []
        narrow = look().scale >= 150
        if expense.paid_on is not None and expense.helper_id is not None and not narrow and self._prints():
            slip = Button(self.tr("立替精算書を印刷する"), "print", max_lines=2)
            slip.clicked.connect(lambda: self.ctx.go("reports", key=SLIP, expense_id=expense.id, person_id=expense.helper_id))
            buttons.append(slip)  # while the money is owed it stands on the page of the payment
        back = Button(self.tr("取り消す") if narrow else self.tr("この支出を取り消す"), "close", max_lines=2)
        back.clicked.connect(lambda: self.ctx.go("expense_back", expense_id=expense.id))
        buttons.append(back)
        if expense.paid_on is None:
            change = Button(self.tr("内容を直す"), "pencil", max_lines=2)
            change.clicked.connect(self._change)
            buttons.append(change)
            words = self.tr("{amount}円を支払う") if expense.helper_id is None else self.tr("{amount}円を返す")
            self.set_main(words.format(amount=format_yen(expense.amount)),
                          lambda: self.ctx.go("expense_pay", expense_id=expense.id), icon="yen")
        else:
            self.set_main(self.tr("内容と負担を直す"), self._change, icon="pencil")
        self.set_side_buttons(*buttons)

    def _prints(self) -> bool:
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        return "reports" in self.ctx.shell.page_keys() and any(spec.key == SLIP for spec in REPORTS)

    def _change(self) -> None:
        assert self.expense is not None
        self.ctx.go("expense_new", expense_id=self.expense.id)

    def _open_file(self, attachment_id: int) -> None:
        assert self.expense is not None
        self.ctx.go("expense_file", expense_id=self.expense.id, attachment_id=attachment_id)

    def add_files(self, paths: tuple[Path, ...]) -> None:
        """Keep these with the 支出; what can't be kept is said."""
        assert self.expense is not None
        kept = 0
        for path in paths:
            try:
                self.ctx.salon.attachments.add(path, expense_id=self.expense.id, by=self.ctx.by())
            except Problem as problem:
                self.ctx.toast(self.tr("「{name}」は入りませんでした。{why}").format(name=path.name, why=str(problem)),
                               warning=True)
                return
            kept += 1
        self.ctx.toast(self.tr("領収書の写真・PDFを {count}枚入れました。").format(count=kept), undo=kept == 1)

    def _in_row(self, grant_id: int, action: Callable[[], None]) -> Callable[[], None]:
        """A slot: what is said of a serial stands beside the row of its grant."""
        def placed() -> None:
            try:
                action()
            except InputProblem as problem:
                raise InputProblem(problem.sentence, field=f"serial.{grant_id}") from problem

        return self.guarded(placed)

    def _number(self, grant_id: int, serial: int | None) -> None:
        assert self.expense is not None
        given = self.ctx.salon.expenses.number(self.expense.id, grant_id, serial=serial, by=self.ctx.by())
        self._numbered = grant_id
        name = self.ctx.salon.grants.get(grant_id).name
        self.ctx.toast(self.tr("{grant}の番号は {number} です。").format(grant=name, number=given), undo=True)


def _as_new(expense: Expense) -> NewExpense:
    """As it would be typed, for what can be asked about it."""
    return NewExpense(
        payee=expense.payee, lines=expense.lines, description=expense.description, addressee=expense.addressee,
        evidence=expense.evidence, receipt_on=expense.receipt_on, used_on=expense.used_on, paid_on=expense.paid_on,
        method=expense.method or grants.AT_PLACE, place_id=expense.place_id, helper_id=expense.helper_id,
        transfer_fee=expense.transfer_fee, note=expense.note)

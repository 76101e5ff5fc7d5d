"""One entry of the cash book opened: all that is known of it, what took it back, and taking it back with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.chart_of_accounts import EXPENSE, MONEY
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import ERRAND, FEE, GRANT_KIND, NOT_REVERSED, Account, Movement
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import clock_time, long_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, FigureLabel, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.scroll_area import ScrollArea


class _EntryPage(Page):
    """What both share: the entry in words."""

    tables = frozenset({"movement", "leg", "account"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.entry: Movement | None = None
        self.place_id = 0
        self._accounts: dict[int, Account] = {}

    def shown(self, args: Args) -> None:
        cashbook = self.ctx.salon.cashbook
        self._accounts = {one.id: one for one in cashbook.accounts(with_inactive=True)}
        self.entry = cashbook.movement(args["movement_id"])
        places = [leg.account_id for leg in self.entry.legs if self._accounts[leg.account_id].kind == MONEY]
        wanted = args.get("place_id")
        self.place_id = int(wanted) if wanted in places else places[0]

    def amount_here(self, entry: Movement) -> int:
        """Yen into (＋) or out of (−) the place in hand; for 両替 what was changed."""
        amounts = [leg.amount for leg in entry.legs if leg.account_id == self.place_id]
        return max(amounts, default=0) if entry.kind == "exchange" else sum(amounts)

    def other_sides(self, entry: Movement) -> list[Account]:
        """The accounts on the other side of the place in hand."""
        return list({leg.account_id: self._accounts[leg.account_id]
                     for leg in entry.legs if leg.account_id != self.place_id}.values())

    def what(self, entry: Movement) -> str:
        """「レジから出金」, 「レジに入金」, 「レジから金庫へ移動」; of one that takes back, what it takes back."""
        words = self._kind_words(entry, -self.amount_here(entry) if entry.reverses_id else self.amount_here(entry))
        return self.tr("「{what}」の取消").format(what=words) if entry.reverses_id else words

    def _kind_words(self, entry: Movement, amount: int) -> str:
        here = self._accounts[self.place_id].name
        others = self.other_sides(entry)
        if entry.kind == "exchange":
            return self.tr("{place}の両替").format(place=here)
        if entry.kind == "opening":
            return self.tr("{place}の開始残高").format(place=here)
        if len(others) == 1 and others[0].kind == MONEY:
            source, target = (here, others[0].name) if amount < 0 else (others[0].name, here)
            return self.tr("{source}から{target}へ移動").format(source=source, target=target)
        return (self.tr("{place}に入金") if amount > 0 else self.tr("{place}から出金")).format(place=here)


class MoneyEntryPage(_EntryPage):
    """Nothing can be changed here: what is wrong is taken back and written anew."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        self.column.setSpacing(worn.px(12, 10))
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def refresh(self) -> None:
        assert self.entry is not None
        self.entry = self.ctx.salon.cashbook.movement(self.entry.id)
        emptied(self.column)
        self.column.addWidget(self._card(self.entry))
        linked = self.entry.reversed_by or self.entry.reverses_id
        if linked is not None:
            words = self.tr("これを取り消した記録") if self.entry.reversed_by else self.tr("取り消されたもとの記録")
            self.column.addWidget(Label(words, step="strong-bold"))
            self.column.addWidget(self._card(self.ctx.salon.cashbook.movement(linked), linked=True))
        self.column.addStretch(1)
        self._offer(self.entry)

    def _offer(self, entry: Movement) -> None:
        if entry.reversed_by or entry.reverses_id:
            again = {"cash_in": "money_in", "cash_out": "money_out"}.get(entry.kind)
            if entry.reversed_by and again is not None:
                anew = Button(self.tr("正しく書きなおす"), "pencil", max_lines=2)
                anew.clicked.connect(lambda: self.ctx.go(again, copy_of=entry.id))
                self.set_side_buttons(anew)
            else:
                self.set_side_buttons()
            self.set_hint(self.tr("取り消した記録も、帳簿にそのまま残ります。"))
            return
        expense = self.ctx.salon.expenses.of_movement(entry.id)
        if expense is not None:
            self._lead_to(expense.id)
            return
        elsewhere = self._put_right_elsewhere(entry.kind)
        if elsewhere:
            self.set_hint(elsewhere)
            self.set_side_buttons()
            return
        buttons = []
        if entry.kind != FEE:
            back = Button(self.tr("この記録を取り消す"), "close", max_lines=2)
            back.clicked.connect(lambda: self.ctx.go("money_reverse", movement_id=entry.id, place_id=self.place_id))
            buttons.append(back)
        if "receipt" in self.ctx.shell.page_keys() and self.ctx.salon.receipts.received(movement_id=entry.id)[0] > 0:
            receipt = Button(self.tr("領収書を出す"), "print", max_lines=2)
            receipt.clicked.connect(lambda: self.ctx.go("receipt", movement_id=entry.id))
            buttons.append(receipt)
        if self._takes_receipt(entry):
            put = Button(self.tr("領収書をつける"), "receipt", max_lines=2)
            put.clicked.connect(lambda: self.ctx.go("expense_new", movement_id=entry.id))
            buttons.append(put)
        self.set_side_buttons(*buttons)
        self.set_hint(self.tr("参加費は、その行事の出席の画面で取り消します。") if entry.kind == FEE
                      else self.tr("まちがえたときは、取り消して書きなおします。"))

    def _put_right_elsewhere(self, kind: str) -> str:
        """Where an entry of this kind is put right, if not here."""
        if kind == ERRAND:
            return self.tr("買いもの代行のお金は、その依頼の画面で直します。")
        if kind == GRANT_KIND:
            return self.tr("助成金のお金は、「助成金」の画面で直します。")
        return self.tr("会計とレジ締めの記録は、それぞれの画面で直します。") if kind in NOT_REVERSED else ""

    def _takes_receipt(self, entry: Movement) -> bool:
        """An 出金 of expense 科目: the receipt behind it can be written down, and which grant bears it."""
        kinds = {self._accounts[leg.account_id].kind for leg in entry.legs}
        return entry.kind == "cash_out" and kinds == {MONEY, EXPENSE} and "expense_new" in self.ctx.shell.page_keys()

    def _lead_to(self, expense_id: int) -> None:
        """It belongs to a 支出: everything about it is done there."""
        self.set_hint(self.tr("この支出は、領収書の画面で直します。"))
        there = Button(self.tr("領収書を見る"), "receipt", max_lines=2)
        there.clicked.connect(lambda: self.ctx.go("expense", expense_id=expense_id))
        self.set_side_buttons(there)

    def _card(self, entry: Movement, *, linked: bool = False) -> Card:
        worn = look()
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(worn.px(12, 8))
        head.addWidget(Label(self.what(entry), step="strong-bold", wrap=True), 1)
        if entry.reversed_by:
            head.addWidget(Chip(self.tr("取消ずみ"), "warning"), 0, Qt.AlignmentFlag.AlignTop)
        elif entry.reverses_id:
            head.addWidget(Chip(self.tr("取消の記録"), "warning"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(FigureLabel(format_yen(abs(self.amount_here(entry))), self.tr("円"), step="name"))
        card.column.addLayout(head)
        for name, words in self._facts(entry):
            card.column.addWidget(self._pair(name, words))
        if linked:
            go = Button(self.tr("この記録を見る"), "chevron-right", height=worn.target)
            go.clicked.connect(lambda: self.ctx.go("money_entry", movement_id=entry.id, place_id=self.place_id))
            card.column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _facts(self, entry: Movement) -> list[tuple[str, str]]:
        salon = self.ctx.salon
        accounts = [one.name for one in self.other_sides(entry) if one.kind != MONEY]
        programs = {one.id: one.name for one in salon.products.programs()}
        program = next((programs.get(leg.program_id, "") for leg in entry.legs if leg.program_id), "")
        categories = {one.id: one.name for one in salon.products.categories(with_inactive=True)}
        facts = [
            (self.tr("日付"), long_day(entry.business_date)),
            (self.tr("なんのお金か"), stored_words.shown(entry.summary)),
            (self.tr("科目"), "・".join(accounts)),
            (self.tr("分類"), categories.get(entry.category_id or 0, "")),
            (self.tr("相手"), entry.counterpart),
            (self.tr("事業"), program if len(programs) > 1 else ""),
            (self.tr("取消の理由"), stored_words.shown(entry.reason) if entry.reverses_id else ""),
            (self.tr("書いた方"), salon.people.name(entry.person_id)),
            (self.tr("一緒に見た方"), salon.people.name(entry.witness_id)),
            (self.tr("書いた時刻"), clock_time(entry.at)),
        ]
        return [(name, words) for name, words in facts if words]

    def _pair(self, name: str, words: str) -> QWidget:
        worn = look()
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(16, 10))
        label = Label(name, tone="muted", wrap=True)
        label.setFixedWidth(worn.ems(7))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, wrap=True), 1)
        return pair


class MoneyReversePage(_EntryPage):
    """取消: a reason, and what it does to the balance. The entry stays; its mirror is written today."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        column.setSpacing(worn.px(10, 8))
        self.about = Label(step="strong-bold", wrap=True)
        self.effect = Label(wrap=True)
        column.addWidget(self.about)
        column.addWidget(self.effect)
        column.addWidget(Label(self.tr("取り消す理由"), step="strong-bold"))
        reasons = (*stored_words.REVERSAL_REASONS, stored_words.OTHER)
        self.reasons = ChoiceRows([(reason, stored_words.shown(reason)) for reason in reasons], reasons[0])
        self.reasons.chosen.connect(lambda _value: self._say())
        column.addWidget(self.reasons)
        self.other = LineEdit()
        self.other.textEdited.connect(lambda _text: self._say())
        self.fields["reason"] = Field(self.tr("理由"), self.other)
        column.addWidget(self.fields["reason"])
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        super().shown(args)
        self.clear_errors()

    def refresh(self) -> None:
        assert self.entry is not None
        amount = self.amount_here(self.entry)
        name = self._accounts[self.place_id].name
        self.about.setText(self.tr("{what}　{amount}円　{summary}").format(
            what=self.what(self.entry), amount=format_yen(abs(amount)), summary=stored_words.shown(self.entry.summary)))
        if self.entry.kind == "exchange":
            effect = self.tr("残高は変わりません。")
        elif amount > 0:
            effect = self.tr("{place}の残高が {amount}円 減ります。").format(place=name, amount=format_yen(amount))
        else:
            effect = self.tr("{place}の残高が {amount}円 増えます。").format(place=name, amount=format_yen(-amount))
        self.effect.setText(effect + self.tr("もとの記録は、取消ずみとして残ります。"))
        self._say()

    def state(self) -> Args:
        return {"reason": self.reasons.value(), "other": self.other.text()}

    def restore(self, state: Args) -> None:
        self.reasons.set_value(state["reason"])
        self.other.setText(state["other"])
        self._say()

    def reason(self) -> str:
        """The reason chosen or typed; empty when その他 was left blank."""
        chosen = str(self.reasons.value())
        return self.other.text().strip() if chosen == stored_words.OTHER else chosen

    def _say(self) -> None:
        typed = self.reasons.value() == stored_words.OTHER
        self.fields["reason"].setVisible(typed)
        if typed and not self.reason():
            self.set_main(self.tr("理由を書いてください"), self._reverse, enabled=False)
            return
        amount = self.amount_here(self.entry) if self.entry is not None else 0
        self.set_main(self.tr("この {amount}円を取り消す").format(amount=format_yen(abs(amount))), self._reverse)

    def _reverse(self) -> None:
        assert self.entry is not None
        self.clear_errors()
        self.ctx.salon.cashbook.reverse(self.entry.id, reason=self.reason(), by=self.ctx.by())
        amount, place = self.amount_here(self.entry), self._accounts[self.place_id]
        sentence = self.tr("取り消しました。")
        if self.reason() in stored_words.MISWRITTEN_REASONS:
            sentence += self.tr("帳簿だけを直しました。お金は動かしません。")
        elif not place.is_bank and amount and self.entry.kind in ("cash_in", "cash_out"):
            hand = self.tr("{place}から {amount}円を出してください。") if amount > 0 else self.tr(
                "{place}に {amount}円を戻してください。")
            sentence += hand.format(place=place.name, amount=format_yen(abs(amount)))
        self.other.setText("")
        self.ctx.toast(sentence)
        self.ctx.back()

"""ほかの支払い: 回数券, つけ, 無料 and kinds the salon added, several on one slip; お釣りの寄付. The rest is cash."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.slip import Payment, Slip
from salon_app.model.yen import format_yen
from salon_app.services.payment_kinds import PaymentKind
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import CountEdit, LineEdit, YenEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_picker import Choice, PersonPicker
from salon_app.ui.widgets.person_search import QuickAdd
from salon_app.ui.widgets.scroll_area import ScrollArea

PEOPLE_SHOWN = 60


class PayPage(Page):
    """One field a kind; what they leave over is paid in cash."""

    tables = frozenset({"payment_kind", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._slip = Slip()
        self.inputs: dict[int, YenEdit | CountEdit] = {}
        self._kinds: tuple[PaymentKind, ...] = ()
        wide = worn.scale < 150  # who it is for stands beside the amounts, else below them
        inner, beside = QWidget(), QWidget()
        column, people = QVBoxLayout(inner), QVBoxLayout()
        if wide:
            beside.setLayout(people)
        for one in (column, people):
            one.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            one.setSpacing(worn.px(12, 8))
        self._total = Label(step="strong-bold")
        column.addWidget(self._total)
        self._place = QVBoxLayout()
        self._place.setSpacing(worn.px(10, 6))
        column.addLayout(self._place)
        self._rest = Label(wrap=True)
        column.addWidget(self._rest)
        if not wide:
            people.setContentsMargins(0, 0, 0, 0)
            column.addLayout(people)
        self.donate = CheckRow(self.tr("お釣りを寄付していただく"))
        self.donate.toggled.connect(lambda _on: self._say())
        column.addWidget(self.donate)
        self._who = Label(self.tr("どなたの分ですか"), step="strong-bold")
        people.addWidget(self._who)
        self.search = LineEdit(placeholder=self.tr("お名前・ふりがな・号棟でさがす"))
        self.search.textChanged.connect(lambda _text: self._show_people())
        self._search_field = Field(self.tr("名簿からえらびます"), self.search)
        people.addWidget(self._search_field)
        self.new_person = QuickAdd(self.search)
        self.new_person.wanted.connect(self._new_person)
        self.fields |= self.new_person.fields | {"name": self._search_field}
        people.addWidget(self.new_person)
        self.people = PersonPicker(many=False)
        self.people.setMinimumHeight(worn.px(160, 240))
        self.people.picked.connect(lambda ids: self._picked(ids[0] if ids else None))
        people.addWidget(self.people, 1)
        people.addStretch()  # takes the room while nobody is found
        column.addStretch(1)
        outer = QHBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.margin)
        self._area = ScrollArea(inner)
        outer.addWidget(self._area, 1)
        if wide:
            outer.addWidget(beside, 1)

    def shown(self, args: Args) -> None:
        self._slip = self.ctx.salon.sales.open_slip()
        self._build_inputs()
        self.donate.setChecked(self._slip.donate_change)
        self._total.setText(self.tr("合計 {amount}円").format(amount=format_yen(self._slip.total)))
        self._show_people()
        self._say()

    def _build_inputs(self) -> None:
        emptied(self._place)
        self.inputs.clear()
        self._kinds = tuple(kind for kind in self.ctx.salon.payment_kinds.all() if kind.code != "cash")
        present = {payment.kind_id: payment for payment in self._slip.payments}
        for kind in self._kinds:
            payment = present.get(kind.id)
            if kind.unit_value is not None:
                edit: YenEdit | CountEdit = CountEdit(payment.count if payment else None)
                unit, hint = self.tr("枚"), self.tr("1枚 {value}円ぶん").format(value=format_yen(kind.unit_value))
            else:
                edit, unit, hint = YenEdit(payment.amount if payment else None), self.tr("円"), ""
            edit.setFixedWidth(look().ems(7))
            edit.changed.connect(self._say)
            field = Field(kind.name, edit, unit=unit, hint=hint, beside=8)
            if kind.unit_value is None:
                whole = Button(self.tr("全額これで"))
                whole.clicked.connect(lambda _checked=False, only=kind.id: self._all_of_it(only))
                field.add_beside(whole)
            self.inputs[kind.id] = edit
            self.fields[f"kind{kind.id}"] = field
            self._place.addWidget(field)

    def _payments(self) -> tuple[Payment, ...]:
        found = []
        left = self._slip.total
        for kind in self._kinds:
            value = self.inputs[kind.id].value() or 0
            if value:
                amount = min(value * kind.unit_value, max(left, 0)) if kind.unit_value is not None else value
                found.append(Payment(kind.id, amount, value if kind.unit_value is not None else 0))
                left -= amount
        return tuple(found)

    def _all_of_it(self, kind_id: int) -> None:
        for kind in self._kinds:
            self.inputs[kind.id].set_value(None)
        self.inputs[kind_id].set_value(self._slip.total)
        self._say()
        QTimer.singleShot(0, self, self._lead_to_people)

    def _lead_to_people(self) -> None:
        """In large type the names stand below what is seen."""
        if self.people.isVisible():
            self._area.view.ensureWidgetVisible(self.people, 0, 0)

    def _needs_person(self, payments: tuple[Payment, ...]) -> bool:
        return any(kind.needs_person for kind in self._kinds for one in payments if one.kind_id == kind.id)

    def _say(self) -> None:
        try:
            payments = self._payments()
        except InputProblem:
            return
        rest = self._slip.total - sum(payment.amount for payment in payments)
        needs = self._needs_person(payments)
        for widget in (self._who, self._search_field):
            widget.setVisible(needs)
        self._offer_people(needs)
        if rest < 0:
            self._rest.setText("")
            self.set_main(self.tr("合計より {over}円 多くなっています").format(over=format_yen(-rest)), enabled=False)
        elif needs and self._slip.customer_id is None:
            self._rest.setText(self.tr("残りの {rest}円は現金です。").format(rest=format_yen(rest)) if rest else "")
            self.set_main(self.tr("どなたの分かを選んでください"), enabled=False)
        else:
            self._rest.setText(self.tr("残りの {rest}円は現金です。").format(rest=format_yen(rest)) if rest else "")
            words = self.tr("この支払いにする") if payments or self.donate.isChecked() else self.tr("現金だけにする")
            self.set_main(words, self._apply)

    def _show_people(self) -> None:
        text = self.search.text().strip()
        found = self.ctx.salon.people.search(text) if text else self.ctx.salon.people.all()
        chosen = {self._slip.customer_id} if self._slip.customer_id else set()
        self.people.set_choices([Choice(one.id, one.name, one.block) for one in found[:PEOPLE_SHOWN]],
                                {one for one in chosen if one is not None})
        self._offer_people(not self._who.isHidden())

    def _offer_people(self, needed: bool) -> None:
        """The names found, or the way to add the one who isn't in the roster."""
        found = bool(self.people.buttons())
        self.people.setVisible(needed and found)
        self.new_person.setVisible(needed and not found and bool(self.search.text().strip()))

    def _picked(self, person_id: int | None) -> None:
        self._slip = replace(self._slip, customer_id=person_id)
        self._say()

    def _new_person(self, name: str, reading: str, block: str) -> None:
        self.clear_errors()
        person = self.ctx.salon.people.quick_add(name, reading=reading, block=block, by=self.ctx.by())
        self._slip = replace(self._slip, customer_id=person.id)
        self.search.setText("")
        self.new_person.clear()
        self._show_people()
        self._say()

    def _apply(self) -> None:
        self.clear_errors()
        payments = self._payments()
        slip = replace(self._slip, payments=payments, donate_change=self.donate.isChecked(),
                       customer_id=self._slip.customer_id if self._needs_person(payments) else None)
        self.ctx.salon.sales.keep_open_slip(slip)
        self.ctx.back_to("sales")

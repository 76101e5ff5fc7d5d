"""One person's plan as a form: days and times, who rings, how silence is followed up, who looks in, and what is private."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.texts import translate
from salon_app.model.watch import Rule
from salon_app.services.people_values import Person, PersonCard
from salon_app.services.watch_calls.values import WatchPlan
from salon_app.ui.context import PageContext
from salon_app.ui.pages.watch_plans.neighbour_part import NAME, NeighbourPart
from salon_app.ui.pages.watch_plans.private_part import PrivatePart
from salon_app.ui.pages.watch_plans.slots_edit import SlotsEdit
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.helper_wall import HelperWall
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.stacked import form_side
from salon_app.ui.widgets.stepper import Stepper

MINUTES = (30, 60, 120)


class PlanForm(QWidget):
    """`changed` after each change by a person. `consent_wanted`, `paper_wanted`, `contacts_wanted`, `history_wanted` and
    `other_wanted` lead on. `neighbour_wanted`: whoever looks in is to be said now."""

    changed = Signal()
    consent_wanted = Signal()
    paper_wanted = Signal()
    contacts_wanted = Signal()
    history_wanted = Signal()
    other_wanted = Signal()
    neighbour_wanted = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        people = ctx.salon.people
        self.person: Person | None = None
        self.name, self.block = Label(step="name"), Label(step="title")
        self.other = Button(self.tr("ちがう方にする"), "person", height=worn.target, max_lines=2)
        self.other.clicked.connect(lambda: self.other_wanted.emit())
        self.phone = Notice(self.tr("名簿に電話を入れる"), "pencil", self.contacts_wanted.emit)
        self.nobody = Notice(self.tr("いま決める"), "pencil", self.neighbour_wanted.emit)
        self._saved = False
        self.slots = SlotsEdit()
        self.caller = HelperWall(ctx)
        self.retries = Stepper(self.tr("かけ直す回数"), field="rule", maximum=9)
        self.minutes = ChoiceWall(least_ems=6)
        self.days = Stepper(self.tr("訪問までの日数"), field="rule", minimum=1, maximum=14)
        self.neighbour = NeighbourPart(
            lambda text: [one for one in (people.search(text) if text else people.all())
                          if self.person is None or one.id != self.person.id],
            lambda person_id: people.get(people.current_id(person_id)))
        self.private = PrivatePart()
        self.fields: dict[str, Field] = {
            "slots": Field(self.tr("何曜日の何時に"), self.slots), "caller": Field(self.tr("かける人"), self.caller),
            "retries": Field(self.tr("つながらない日に、かけ直す回数"), self.retries, unit=self.tr("回")),
            "minutes": Field(self.tr("かけ直すまで"), self.minutes),
            "rule": Field(self.tr("何日つながらなければ、訪問しますか"), self.days, unit=self.tr("日")),
            "neighbour": Field(self.tr("ご近所見守り（訪問する方）"), self.neighbour)}
        self.consent = Chip("")
        self.agree = Button(self.tr("同意を書く"), "pencil", height=worn.target)
        self.agree.clicked.connect(lambda: self.consent_wanted.emit())
        self.paper = Button(self.tr("同意書を印刷する"), "print", height=worn.target)
        self.paper.clicked.connect(lambda: self.paper_wanted.emit())
        self.history = Button(self.tr("これまでの電話"), "list", max_lines=2)
        self.history.clicked.connect(lambda: self.history_wanted.emit())
        self.about_consent = Label(tone="muted", wrap=True)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for part in (self.slots, self.retries, self.days, self.neighbour, self.private):
            part.changed.connect(self._told)
        self.minutes.chosen.connect(lambda _value: self._told())
        self.caller.chosen.connect(lambda value: self._told() if value else None)
        self.private.contacts_wanted.connect(self.contacts_wanted)
        for step in (self.retries, self.days):
            step.submitted.connect(lambda part=step: part.focusNextPrevChild(True))

    def _lay_out(self) -> None:
        worn = look()
        narrow = worn.scale >= 150
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(2), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(12, 12))
        head: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        head.setSpacing(worn.px(14, 6))
        who = QHBoxLayout()
        who.setSpacing(worn.px(14, 10))
        who.addWidget(self.name)
        who.addWidget(self.block)
        who.addStretch(1)
        head.addLayout(who, 1)
        head.addWidget(self.other)
        column.addLayout(head)
        column.addWidget(self.phone)
        column.addWidget(self.nobody)
        left = form_side(*(self.fields[key] for key in ("slots", "caller", "retries", "minutes")))
        agreed = QVBoxLayout()
        agreed.setSpacing(worn.px(6, 6))
        agreed.addWidget(Label(self.tr("見守り情報の共有")))
        ways = ChipRow()
        ways.set_chips([self.consent, self.agree, self.paper])
        agreed.addWidget(ways)
        agreed.addWidget(self.about_consent)
        right = form_side(self.fields["rule"], self.fields["neighbour"], agreed, self.private, self.history)
        sides: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        sides.setSpacing(worn.px(28, 12))
        sides.addWidget(left, 1)
        sides.addWidget(right, 1)
        column.addLayout(sides)
        column.addStretch(1)

    # --- who ---------------------------------------------------------------------------------------

    def set_person(self, card: PersonCard, *, agreed: bool, can_change: bool) -> None:
        """Whose plan it is; what is written stays."""
        person = self.person = card.person
        self.name.setText(self.tr("{name}さん").format(name=person.name))
        self.block.setText(person.block)
        self.block.setVisible(bool(person.block))
        self.other.setVisible(can_change)
        self.phone.say("" if card.phones else self.tr("名簿に電話番号がないので、まだかけられません。"))
        self.consent.set_chip(self.tr("同意あり") if agreed else self.tr("まだ"), "ok" if agreed else "warning")
        self.about_consent.setText("" if agreed else self.tr(
            "同意がないうちは、気になる方や災害時の一覧に、お名前が出ません。電話はかけられます。"))
        self.about_consent.setVisible(not agreed)
        self.private.show_contacts(card.contacts)

    # --- the whole ---------------------------------------------------------------------------------

    def put(self, plan: WatchPlan | None) -> None:
        """Show a plan, or a blank one with the usual rule."""
        rule = plan.rule if plan is not None else Rule()
        self._saved = plan is not None and plan.until is None
        self.history.setVisible(plan is not None)
        self.slots.put(plan.slots if plan is not None else ())
        self.caller.offer(plan.caller_id if plan is not None else None, plan.caller if plan is not None else "")
        self.caller.set_value(plan.caller_id if plan is not None else None)
        self.retries.set_value(rule.retries)
        self.days.set_value(rule.days)
        self._offer_minutes(rule.minutes)
        self.neighbour.put(plan.neighbour_id if plan is not None else None, plan.neighbour if plan is not None else "")
        self.private.put(plan)
        self._follow()

    def _offer_minutes(self, chosen: int) -> None:
        """Usual times until the next try, and the one the plan has."""
        self.minutes.set_choices([(one, _after(one)) for one in sorted({*MINUTES, chosen})], chosen)

    def values(self) -> dict[str, Any]:
        """As the service takes it. Raises InputProblem beside its field."""
        rule = Rule(self.retries.value() or 0, self.minutes.value(), self.days.edit.required())
        private = self.private.values()
        if self.neighbour.keys.value() != NAME:
            private["neighbour_phone"] = ""
        return {"slots": self.slots.value(), "caller_id": self.caller.value(), "rule": rule,
                "neighbour_id": self.neighbour.person_id(), "neighbour": self.neighbour.written(), **private}

    def state(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {"person": self.person.id if self.person is not None else None, "slots": self.slots.state(),
                "caller": self.caller.value(), "retries": self.retries.edit.text(), "minutes": self.minutes.value(),
                "days": self.days.edit.text(), "neighbour": self.neighbour.state(), "private": self.private.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave; the person is the page's to find."""
        self.slots.restore(state.get("slots", {}))
        self.caller.set_value(state.get("caller"))
        self.retries.edit.setText(state.get("retries", ""))
        self.days.edit.setText(state.get("days", ""))
        self._offer_minutes(state.get("minutes", Rule().minutes))
        self.neighbour.restore(state.get("neighbour", {}))
        self.private.restore(state.get("private", {}))
        self._follow()

    def clear_errors(self) -> None:
        """Take the sentences away before trying again."""
        for field in (*self.fields.values(), *self.private.fields.values()):
            field.set_error("")
        self.slots.clear_errors()

    def _told(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """The neighbour's telephone is asked for where the name is written; a plan without a neighbour says so."""
        self.private.fields["neighbour_phone"].setVisible(self.neighbour.keys.value() == NAME)
        nobody = self._saved and self.neighbour.person_id() is None and not self.neighbour.written()
        self.nobody.say(self.tr("つながらないときに訪問する方が、まだ決まっていません。") if nobody else "")


def _after(minutes: int) -> str:
    """「1時間後」「45分後」."""
    if minutes % 60 == 0:
        return translate("WatchPlans", "{hours}時間後").format(hours=minutes // 60)
    return translate("WatchPlans", "{minutes}分後").format(minutes=minutes)

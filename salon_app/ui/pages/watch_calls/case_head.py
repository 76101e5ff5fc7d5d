"""The head of a case: whose it is and why; telephone, family, key and doctor behind one press, for a minute."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from salon_app.model.texts import translate
from salon_app.model.watch import FINE, TREATED, cause_words, outcome_words
from salon_app.services.people_values import PersonCard
from salon_app.services.watch_calls.values import Case, WatchPlan
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.watch_calls.case_words import began_words, next_words
from salon_app.ui.pages.watch_calls.form_state import Moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.minute_reveal import MinuteReveal


class CaseHead(Card):
    """`read()` answers the details when they are asked for."""

    def __init__(self, read: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__(padding=look().px(12, 12))
        worn = look()
        self.name, self.block = Label(step="name", wrap=True), Label(step="title")
        self.chips = ChipRow()
        self.coming = Label(step="strong-bold", wrap=True)
        self.secret = MinuteReveal(self.tr("連絡先を見る"), self.tr("連絡先を隠す"),
                                   self.tr("電話も緊急連絡先も、まだ入っていません。"), read)
        first = QHBoxLayout()
        first.setSpacing(worn.px(12, 10))
        first.addWidget(self.name, 1)
        first.addWidget(self.block)
        self.column.addLayout(first)
        if worn.scale < 150:
            first.addWidget(self.secret.button)
        for part in (self.chips, self.coming):
            self.column.addWidget(part)
        if worn.scale >= 150:
            self.column.addWidget(self.secret.button)
        self.column.addWidget(self.secret)

    def show_case(self, case: Case, now: Moment) -> None:
        """Why it began, and what somebody does next."""
        self.name.setText(self.tr("{name} 様").format(name=case.name))
        self.block.setText(case.block)
        chips = [Chip(cause_words(case.cause), "warning" if case.open else "plain"), Chip(began_words(case, now))]
        coming = next_words(case, now)
        if not case.open:
            ended = self.tr("{day}に終了").format(day=short_day(case.ended_on or now.today, now.today))
            chips += [Chip(ended), Chip(outcome_words(case.outcome), "ok" if case.outcome in (FINE, TREATED) else "plain")]
        elif case.late:
            chips.append(Chip(self.tr("遅れています"), "warning"))
        self.chips.set_chips(chips)
        self.coming.setVisible(case.open or bool(case.outcome_note))
        if case.open:
            self.coming.setText(self.tr("次　{what}").format(what=coming) if coming
                                else self.tr("次にすることが、まだ決まっていません。"))
        else:
            self.coming.setText(case.outcome_note)
        self.coming.set_tone("warning" if case.open and (case.late or not coming) else "text")


def secret_rows(card: PersonCard, plan: WatchPlan | None) -> list[tuple[str, str]]:
    """Labels and words of what is shown for a minute."""
    person = card.person
    rows = [(translate("WatchCases", "号棟・号室"), " ".join(filter(None, (person.block, person.room))))]
    rows += [(phone.label or translate("WatchCases", "電話"), phone.number) for phone in card.phones]
    for contact in card.contacts:
        label = contact.relation or translate("WatchCases", "緊急連絡先")
        key = translate("WatchCases", "（鍵を預かる方）") if contact.key_holder else ""
        rows.append((label, "　".join(filter(None, (contact.name + key, contact.phone)))))
    if plan is not None:
        rows.append((translate("WatchCases", "ご近所見守り"), "　".join(filter(None, (plan.neighbour, plan.neighbour_phone)))))
        rows.append((translate("WatchCases", "鍵"), plan.key_note))
        rows.append((translate("WatchCases", "かかりつけ医"), "　".join(filter(None, (plan.doctor, plan.doctor_phone)))))
    return rows

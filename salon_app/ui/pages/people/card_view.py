"""The card of one person: what may stand open on a counter, and what is shown for a minute when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.errands import state_words
from salon_app.model.people_words import KINDS, kind_words
from salon_app.services.people_values import PersonCard
from salon_app.services.shopping.values import Card as ErrandCard
from salon_app.ui.date_words import full_day, short_day
from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.pages.people.form_state import (
    AGREED,
    REFUSED,
    Standing,
    born_line,
    contact_lines,
    home_lines,
    watch_words,
)
from salon_app.ui.pages.people.phone_lines import PhoneLines
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card

LONG_NAME = 14  # letters; longer ones may need a second line
HOME, HELP = "home", "help"


class PersonCardView(Card):
    """`show_card()` fills it. Address, telephones, birth and contacts are hidden again after a minute, and on leaving."""

    consent_wanted = Signal()
    errand_wanted = Signal()
    watch_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._card: PersonCard | None = None
        self._today = date.min
        head = QHBoxLayout()
        head.setSpacing(worn.gap)
        names = QVBoxLayout()
        names.setSpacing(worn.px(2, 0))
        self.reading = Label(tone="muted", wrap=True)
        names.addWidget(self.reading)
        named = QHBoxLayout()
        named.setSpacing(worn.px(12, 8))
        self.name = Label(step="name", wrap=True)
        self.san = Label(self.tr("さん"))
        named.addWidget(self.name)
        named.addWidget(self.san, 0, Qt.AlignmentFlag.AlignBottom)
        named.addStretch(1)
        names.addLayout(named)
        head.addLayout(names, 1)
        self.block = Label(step="title")
        head.addWidget(self.block)
        self.column.addLayout(head)
        self.chips = ChipRow()
        self.classes = Label(wrap=True)
        self._classes_line = DetailLine(self.tr("区分"), self.classes)
        self.came = Label(wrap=True)
        self._came_line = DetailLine(self.tr("最近の出席"), self.came)
        self.errands = Label(wrap=True)
        self._errands_line = DetailLine(self.tr("買いもの代行"), self.errands)
        self.consents = ChipRow()
        self._consent_line = DetailLine(self.tr("同意"), self.consents)
        self.watch, self.tree = Label(wrap=True), Label(wrap=True)
        self._watch_line = DetailLine(self.tr("見守り電話"), self.watch)
        self._tree_line = DetailLine(self.tr("連絡網"), self.tree)
        self.reveal = {HOME: Button(self.tr("住所と電話を見る"), "eye"), HELP: Button(self.tr("緊急連絡先を見る"), "eye")}
        self.consent = Button(self.tr("同意を書く"), "pencil")
        self.consent.clicked.connect(self.consent_wanted)
        for part, button in self.reveal.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, which=part: self._reveal(which))
        self.errand = Button(self.tr("買いものを頼まれた"), "bag")
        self.errand.clicked.connect(self.errand_wanted)
        self.watch_plan = Button("", "phone")
        self.watch_plan.clicked.connect(self.watch_wanted)
        buttons = ChipRow()
        self.column.addWidget(buttons)
        buttons.set_chips([*self.reveal.values(), self.consent, self.errand, self.watch_plan])
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(worn.px(4, 2))
        lines.addWidget(self.chips)
        for line in (self._classes_line, self._came_line, self._errands_line, self._watch_line, self._tree_line,
                     self._consent_line):
            lines.addWidget(line)
        self.column.addWidget(self._lines)
        self.details = {part: QWidget() for part in self.reveal}
        for detail in self.details.values():
            column = QVBoxLayout(detail)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            detail.hide()
            self.column.addWidget(detail)
        self.hide_timer = later(self, self.hide_details, HIDE_AFTER_MS)

    def show_card(self, card: PersonCard, today: date, *, classes: Sequence[str], standings: Sequence[Standing],
                  came: Sequence[tuple[int, date, str, str]], errands: Sequence[ErrandCard], away: int,
                  year: tuple[date, date], phone: PhoneLines) -> None:
        """Somebody's card. `came` is what they came to and `errands` what was fetched for them, newest first; `away`: how
        often nobody was at home in `year`, the present 年度."""
        if self._card is None or self._card.person.id != card.person.id:
            self.hide_details()
        self._card, self._today = card, today
        person = card.person
        self.reading.setText(person.reading or self.tr("ふりがなはまだ入っていません"))
        self.name.setWordWrap(len(person.name) > LONG_NAME)
        self.name.setText(person.name)
        self.san.setVisible(not person.is_body)
        self.block.setText(person.block)
        self.block.setVisible(bool(person.block))
        self.chips.set_chips([Chip(words) for words in self._marks(card)])
        self.classes.setText(self.tr("、").join(classes))
        self._classes_line.setVisible(bool(classes))
        in_year = sum(1 for one in came if year[0] <= one[1] <= year[1])
        self.came.setText(self.tr("{day}　{title}　今年度 {count}回").format(
            day=short_day(came[0][1], today), title=came[0][2], count=in_year) if came else self.tr("まだありません"))
        self._came_line.setVisible(not person.is_body or bool(came))
        self.errands.setText(self._errand_words(errands, away, year))
        self._errands_line.setVisible(bool(errands))
        for line, label, words in ((self._watch_line, self.watch, phone.watch), (self._tree_line, self.tree, phone.tree)):
            label.setText(words)
            line.setVisible(bool(words))
        self.watch_plan.set_text(self.tr("電話の予定") if phone.watch else self.tr("見守り電話を始める"))
        self.watch_plan.setVisible(not person.is_body)
        self.consents.set_chips([self._chip(one) for one in standings])
        self._consent_line.setVisible(not person.is_body)
        self.consent.setVisible(not person.is_body)
        self.reveal[HELP].setVisible(not person.is_body)
        for part, detail in self.details.items():
            if not detail.isHidden():
                self._fill(part)

    def _errand_words(self, errands: Sequence[ErrandCard], away: int, year: tuple[date, date]) -> str:
        """The newest errand and where it stands, how many there were, and that nobody was at home."""
        if not errands:
            return ""
        newest, in_year = errands[0], [one for one in errands if year[0] <= one.received_on <= year[1]]
        words = [self.tr("{day} {state}　今年度 {count}回").format(
            day=short_day(newest.received_on, self._today), state=state_words(newest.state), count=len(in_year))]
        if away:
            words.append(self.tr("不在 {count}回").format(count=away))
        return self.tr("　").join(words)

    def _marks(self, card: PersonCard) -> list[str]:
        person = card.person
        marks = [self.tr("団体・施設")] if person.is_body else [kind_words(one) for one in KINDS if one in person.kinds]
        if not person.active:
            marks.append(self.tr("来なくなった方（{day}から）").format(day=full_day(card.left_on)) if card.left_on
                         else self.tr("来なくなった方"))
        return marks

    def _chip(self, standing: Standing) -> Chip:
        if standing.state == AGREED:
            return Chip(standing.words(), "ok")
        return Chip(standing.words(), "plain", icon="close" if standing.state == REFUSED else "")

    # --- for a minute ----------------------------------------------------------------------------

    def _reveal(self, part: str) -> None:
        wanted = self.details[part].isHidden()
        self.hide_details()
        if wanted:
            self._fill(part)
            self._lines.hide()
            self.details[part].show()
            self.hide_timer.start()
            self._say()

    def hide_details(self) -> None:
        """Nothing personal stays on the screen."""
        self.hide_timer.stop()
        for detail in self.details.values():
            detail.hide()
            self._empty(detail)
        self._lines.show()
        self._say()

    def _say(self) -> None:
        words = {HOME: (self.tr("住所と電話を見る"), self.tr("住所と電話を隠す")),
                 HELP: (self.tr("緊急連絡先を見る"), self.tr("緊急連絡先を隠す"))}
        for part, button in self.reveal.items():
            shown = not self.details[part].isHidden()
            button.setChecked(shown)
            button.set_text(words[part][shown])

    def _empty(self, detail: QWidget) -> None:
        layout = detail.layout()
        assert layout is not None
        emptied(layout)

    def _fill(self, part: str) -> None:
        card, detail = self._card, self.details[part]
        self._empty(detail)
        if card is None:
            return
        if part == HOME:
            lines = [*home_lines(card), (self.tr("生年月日"), born_line(card, self._today))]
            nothing = self.tr("住所も電話も、まだ入っていません。")
        else:
            lines = [*contact_lines(card), (self.tr("同じ世帯"), self.tr("、").join(one.name for one in card.household)),
                     (self.tr("見守り"), self.tr("、").join(watch_words(card))), (self.tr("メモ"), card.notes)]
            nothing = self.tr("緊急連絡先は、まだ入っていません。")
        rows = [line for line in lines if line[1]]
        layout = detail.layout()
        assert layout is not None
        for label, words in rows:
            layout.addWidget(DetailLine(label, Label(words, step="strong", wrap=True)))
        if not rows:
            layout.addWidget(Label(nothing, wrap=True))

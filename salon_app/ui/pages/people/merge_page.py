"""同じ方の整理（名寄せ）: likely pairs side by side; one entry is kept and has everything, or they are two people."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.births import age_words, birth_words
from salon_app.model.people_words import KINDS, kind_words
from salon_app.services.people_merging import LikelyTwins
from salon_app.services.people_values import PersonCard
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.choice_row import RadioRow
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.scroll_area import ScrollArea

Pair = tuple[int, int]


class EntryCard(Card):
    """One of the two entries, and the mark that says it is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = Label(tone="muted", wrap=True)
        self.name = Label(step="name", wrap=True)
        self.column.addWidget(self.reading)
        self.column.addWidget(self.name)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)
        self.keep = RadioRow(self.tr("こちらを残す"))
        self.column.addWidget(self.keep)

    def show_entry(self, card: PersonCard, lines: list[tuple[str, str]]) -> None:
        """An entry with what tells it apart."""
        self.reading.setText(card.person.reading or self.tr("ふりがなはまだ入っていません"))
        self.name.setText(card.person.name)
        self.keep.setAccessibleName(self.tr("{name}（{number}）を残す").format(name=card.person.name, number=card.person.id))
        emptied(self._lines)
        for label, words in lines:
            if look().scale < 150:
                self._lines.addWidget(DetailLine(label, Label(words or "—", wrap=True)))
            elif words:  # in large type there is no room for labels beside each other
                self._lines.addWidget(Label(words, wrap=True))


class PeopleMergePage(Page):
    """One pair after the other; 「あとで」 passes a pair over until the page is opened again."""

    tables = frozenset({"person", "attendance"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._pairs: list[LikelyTwins] = []
        self._later: set[Pair] = set()
        self._keep: int | None = None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(10, 8))
        self.head = Label(step="strong-bold", wrap=True)
        column.addWidget(self.head)
        self.reasons = ChipRow()
        column.addWidget(self.reasons)
        both = QHBoxLayout()
        both.setSpacing(worn.margin)
        self.entries = (EntryCard(), EntryCard())
        for card in self.entries:
            card.keep.clicked.connect(lambda _on=False, pressed=card: self._choose(self.entries.index(pressed)))
            both.addWidget(card, 1)
        column.addLayout(both)
        self._moves = Label(tone="muted", wrap=True)
        column.addWidget(self._moves)
        column.addStretch(1)
        self._area = ScrollArea(inner)
        self._empty = EmptyState(self.tr("二重に書かれていそうな方は、いません。"), icon="people")
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._empty, 1)
        self.different = Button(self.tr("別の方です"), "people", max_lines=2)
        self.different.clicked.connect(self.guarded(self._different))
        self.later = Button(self.tr("あとで"), "chevron-right", max_lines=2)
        self.later.clicked.connect(self._pass_over)
        self.set_side_buttons(self.different, self.later)

    def shown(self, args: Args) -> None:
        self._later = set()
        self._keep = None

    def refresh(self) -> None:
        self._pairs = [one for one in self.ctx.salon.people_merging.likely() if _pair(one) not in self._later]
        self._show()

    def now(self) -> LikelyTwins | None:
        """The pair in view."""
        return self._pairs[0] if self._pairs else None

    def _show(self) -> None:
        pair = self.now()
        self._area.setVisible(pair is not None)
        self._empty.setVisible(pair is None)
        for button in (self.different, self.later):
            button.setVisible(pair is not None)
        if pair is None:
            passed = self.tr("あとにした組が {count}組あります。もう一度開くと出ます。").format(count=len(self._later))
            self._empty.set_sentence(passed if self._later else self.tr("二重に書かれていそうな方は、いません。"))
            self.set_main(self.tr("名簿にもどる"), self.ctx.back)
            return
        self.head.setText(self.tr("同じ方でしょうか。（あと {count}組）").format(count=len(self._pairs)))
        self.reasons.set_chips([Chip(reason) for reason in pair.reasons])
        cards = [self.ctx.salon.people.card(one.id) for one in (pair.first, pair.second)]
        for entry, card in zip(self.entries, cards, strict=True):
            entry.show_entry(card, self._lines(card))
        if self._keep not in (pair.first.id, pair.second.id):
            fuller = 1 if _fullness(cards[1]) > _fullness(cards[0]) else 0
            self._keep = cards[fuller].person.id
        self._mark()

    def _lines(self, card: PersonCard) -> list[tuple[str, str]]:
        today, person = self.ctx.today(), card.person
        came = self.ctx.salon.attendance.of_person(person.id, today.replace(month=1, day=1, year=today.year - 1), today)
        born = "　".join(filter(None, (birth_words(card.birth), age_words(card.birth, today))))
        return [(self.tr("号棟"), " ".join(filter(None, (person.block, person.room)))), (self.tr("生まれ"), born),
                (self.tr("電話"), self.tr("、").join(one.number for one in card.phones)),
                (self.tr("種別"), self.tr("、").join(kind_words(one) for one in KINDS if one in person.kinds)),
                (self.tr("出席"), self.tr("昨年から {count}回").format(count=len(came)) if came else "")]

    def _choose(self, at: int) -> None:
        pair = self.now()
        if pair is not None:
            self._keep = (pair.first, pair.second)[at].id
            self._mark()

    def _mark(self) -> None:
        pair = self.now()
        assert pair is not None
        for entry, person in zip(self.entries, (pair.first, pair.second), strict=True):
            entry.keep.setChecked(person.id == self._keep)
        self._moves.setText(self.tr(
            "もう一方の出席、予約、つけ、同意、連絡先などは、残す方にまとまります。残す方に無い内容は受けつぎます。"
            "まちがえたときは「元に戻す」で戻せます。"))
        left = self._keep == pair.first.id
        words = self.tr("左の方を残して、1人にまとめる") if left else self.tr("右の方を残して、1人にまとめる")
        self.set_main(words, self._merge)

    def _merge(self) -> None:
        pair = self.now()
        assert pair is not None and self._keep is not None
        other = pair.second if pair.first.id == self._keep else pair.first
        person = self.ctx.salon.people_merging.merge(self._keep, other.id, by=self.ctx.by())
        self._keep = None
        self.ctx.toast(self.tr("{name}さんを1人にまとめました。").format(name=person.name), undo=True)
        self.refresh()

    def _different(self) -> None:
        pair = self.now()
        assert pair is not None
        self.ctx.salon.people_merging.different(pair.first.id, pair.second.id, by=self.ctx.by())
        self.ctx.toast(self.tr("別の方として、もう出さないようにしました。"), undo=True)
        self.refresh()

    def _pass_over(self) -> None:
        pair = self.now()
        if pair is not None:
            self._later.add(_pair(pair))
            self.refresh()


def _pair(twins: LikelyTwins) -> Pair:
    return min(twins.first.id, twins.second.id), max(twins.first.id, twins.second.id)


def _fullness(card: PersonCard) -> int:
    """How much an entry says: the fuller one is proposed to be kept."""
    person = card.person
    return sum(map(bool, (person.reading, person.block, person.room, card.phones, card.birth.known, card.address,
                          card.contacts, card.consents, card.notes))) + person.active

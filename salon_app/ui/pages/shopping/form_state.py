"""What the pages of errands say of them, and which step comes next. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.model import errands
from salon_app.model.clock_times import clock_words
from salon_app.model.errands import state_words
from salon_app.model.texts import translate
from salon_app.services.shopping.values import Card, Errand
from salon_app.ui.date_words import plain_day, short_day

ASSIGN, DEPOSIT, SET_OUT, BUY, DELIVER, SETTLE, RESUME = (
    "assign", "deposit", "set_out", "buy", "deliver", "settle", "resume")
"""What is done next with an errand; BUY (代金) only where the errand is known whole."""

_NEXT = {
    errands.RECEIVED: ASSIGN, errands.HEARD: ASSIGN, errands.ASSIGNED: DEPOSIT, errands.FUNDED: SET_OUT,
    errands.SHOPPING: DELIVER, errands.NOT_HOME: DELIVER, errands.DELIVERED: SETTLE, errands.UNWANTED: SETTLE,
    errands.ON_HOLD: RESUME,
}
CHIPS = (errands.HEARD, errands.ON_HOLD, errands.NOT_HOME, errands.UNWANTED)
"""States that share a column of the board with another: said by a chip."""
DONE = (errands.DELIVERED, errands.UNWANTED, *errands.ENDED)
"""States in which nothing has to be brought any more."""


@dataclass(frozen=True)
class Row:
    """A line of an errand's card: `right` stands at its right end. `kind`: name, text, muted or late."""

    text: str
    right: str = ""
    kind: str = "text"


def next_step(card: Card) -> str:
    """The step that comes next, '' for an errand that has ended."""
    step = _NEXT.get(card.state, "")
    if step == SETTLE and isinstance(card, Errand) and any(not line.outcome for line in card.lines):
        return BUY
    return step


def step_words(step: str) -> str:
    """The step on a button of the board."""
    return {
        ASSIGN: lambda: translate("ErrandBoard", "担当を決める"), DEPOSIT: lambda: translate("ErrandBoard", "預り金を受け取る"),
        SET_OUT: lambda: translate("ErrandBoard", "買いものに出る"), BUY: lambda: translate("ErrandBoard", "代金を入れる"),
        DELIVER: lambda: translate("ErrandBoard", "お届けした"), SETTLE: lambda: translate("ErrandBoard", "買いもの精算"),
        RESUME: lambda: translate("ErrandBoard", "再開する"),
    }[step]()


def all_step_words() -> list[str]:
    """The words of every step: buttons below each other are as wide as the widest."""
    return [step_words(step) for step in (ASSIGN, DEPOSIT, SET_OUT, BUY, DELIVER, SETTLE, RESUME)]


def columns(cards: Sequence[Card]) -> list[tuple[str, list[Card]]]:
    """The board: each column's state with its cards, the oldest first."""
    return [(name, [card for card in cards if card.state in states]) for name, states in errands.COLUMNS]


def count_words(count: int) -> str:
    """`2件`."""
    return translate("ErrandBoard", "{count}件").format(count=count)


def age_words(card: Card) -> str:
    """`受付 3日前`."""
    if card.age <= 0:
        return translate("ErrandBoard", "受付 今日")
    if card.age == 1:
        return translate("ErrandBoard", "受付 昨日")
    return translate("ErrandBoard", "受付 {days}日前").format(days=card.age)


def ahead_words(day: date, today: date) -> str:
    """`今日`, `明日`, `11月25日（水）`; a day that has passed as `11月20日`."""
    if day == today + timedelta(days=1):
        return translate("ErrandBoard", "明日")
    return short_day(day, today) if day <= today else plain_day(day)


def wanted_words(card: Card, today: date) -> str:
    """`お届け 今日 15:00`; for one that was brought back `もう一度 明日`; `お届け 15:00（日は まだ）`; '' for nothing said."""
    if card.state == errands.NOT_HOME:
        if card.again_on is None:
            return translate("ErrandBoard", "もう一度の日は まだ")
        return translate("ErrandBoard", "もう一度 {day}").format(day=ahead_words(card.again_on, today))
    time = "" if card.needed_time is None else clock_words(card.needed_time)
    if card.needed_on is None:
        return translate("ErrandBoard", "お届け {time}（日は まだ）").format(time=time) if time else ""
    words = translate("ErrandBoard", "お届け {day}").format(day=ahead_words(card.needed_on, today))
    return " ".join(filter(None, (words, time)))


def passed(card: Card, today: date) -> bool:
    """Whether the day it was wanted, or was to be brought again, has passed with nothing delivered."""
    if card.state in DONE:
        return False
    due = card.again_on if card.state == errands.NOT_HOME else card.needed_on
    return due is not None and due < today


def card_rows(card: Card, today: date, *, whole: bool = False) -> list[Row]:
    """The lines of a card. The day wanted is said where it is today or has passed, always with `whole`."""
    shop = card.shop or translate("ErrandBoard", "店 まだ")
    helper = translate("ErrandBoard", "担当 {name}").format(name=card.helper or translate("ErrandBoard", "まだ"))
    rows = [Row(card.name, card.block, "name"), Row(shop)]
    gone, brought_back, done = passed(card, today), card.state == errands.NOT_HOME, card.state in DONE
    wanted = "" if done else wanted_words(card, today)
    if wanted and (whole or gone or brought_back or card.needed_on == today):
        rows.insert(1 if whole else 2, Row(wanted, kind="late" if gone else "text"))
    if brought_back and card.kept_at:
        rows.append(Row(translate("ErrandBoard", "品は {place}").format(place=card.kept_at), kind="muted"))
    late = card.late and not gone
    if late or not brought_back:
        rows.append(Row(age_words(card), kind="late" if late else "muted"))
    rows.append(Row(helper, kind="muted"))
    return rows


def chip_words(card: Card, *, whole: bool = False) -> str:
    """What the column does not say of the state, '' mostly; the state itself with `whole`."""
    return state_words(card.state) if whole or card.state in CHIPS else ""


def read_out(card: Card, today: date) -> str:
    """A card in one line, for a screen reader."""
    rows = card_rows(card, today)
    return " ".join(filter(None, (*(f"{row.text} {row.right}".strip() for row in rows), chip_words(card))))

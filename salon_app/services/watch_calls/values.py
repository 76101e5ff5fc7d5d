"""見守り電話 as the services hand it out: plain values, never table rows. No reading and no writing here.

Times of day are minutes since midnight; dates are calendar days (they count also where the salon is closed).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from salon_app.model.watch import Next, Rule


@dataclass(frozen=True)
class Slot:
    """毎週 `weekday` (0 Monday) at `time`. `since`: the first date of it, where the plan was changed after it had begun; a call
    that was open then may keep its own date by it, whatever weekday that is."""

    weekday: int
    time: int
    since: date | None = field(default=None, compare=False)

    def falls_on(self, day: date) -> bool:
        """Whether it is to be rung on a date."""
        return day == self.since or (day.weekday() == self.weekday and (self.since is None or self.since < day))

    def first_from(self, day: date) -> date:
        """The first date of it from `day` on."""
        if self.since is not None and day <= self.since:
            return self.since
        return day + timedelta(days=(self.weekday - day.weekday()) % 7)


@dataclass(frozen=True)
class Pause:
    """休止 from `start` to `end` (both included; None: until said otherwise)."""

    id: int
    start: date
    end: date | None
    why: str
    note: str = ""

    def covers(self, day: date) -> bool:
        """Whether nobody rings on a date."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True)
class WatchPlan:
    """One person's watch calls. `neighbour*`: ご近所見守り. `heard_on`: the last date the person spoke. `agreed`: consent to
    sharing stands. Doctor and key are behind one tap on screens and never on the 電話かけ表."""

    id: int
    person_id: int
    name: str
    reading: str
    block: str
    phone: str
    slots: tuple[Slot, ...]
    caller_id: int | None = None
    caller: str = ""
    rule: Rule = field(default_factory=Rule)
    neighbour_id: int | None = None
    neighbour: str = ""
    neighbour_phone: str = ""
    doctor: str = ""
    doctor_phone: str = ""
    key_note: str = ""
    notes: str = ""
    since: date = date.min
    until: date | None = None
    heard_on: date | None = None
    pauses: tuple[Pause, ...] = ()
    agreed: bool = False


@dataclass(frozen=True)
class WatchAttempt:
    """A call or a visit. `at`: when it was entered, `time`: when it was made. `source`: window, sheet, import, sample."""

    id: int
    person_id: int
    kind: str
    slot_on: date
    business_date: date
    time: int | None
    at: datetime
    by: int | None
    caller_id: int | None
    caller: str
    result: str
    note: str
    case_id: int | None
    source: str
    plan_id: int


@dataclass(frozen=True)
class RoundLine:
    """A line of today's round: a planned call that is open (or was answered today), with what is due next.

    `slot_on`, `time`: the planned call. `attempts`: those nobody has answered since, oldest first; once the person spoke
    (`next` None) those of the day.
    `state`: waiting (まだ), due (its time has come), again (next try), visit (訪問), done, paused, case (対応中).
    `last_words`: what the call before brought (「前回 11/13 異常なし」 is made of `last_on`, `last_result`).
    """

    plan: WatchPlan
    slot_on: date
    time: int
    state: str
    next: Next | None
    attempts: tuple[WatchAttempt, ...] = ()
    last_on: date | None = None
    last_result: str = ""
    case_id: int | None = None

    @property
    def silent_days(self) -> int:
        """Calendar days since the planned call nobody answered; 0 while it is its first day."""
        return 0 if self.next is None else self.next.day


@dataclass(frozen=True)
class CaseStep:
    """What was done in a case."""

    id: int
    kind: str
    business_date: date
    time: int | None
    at: datetime
    by: int | None
    by_name: str
    who: str
    note: str


@dataclass(frozen=True)
class Case:
    """対応. Open until `ended_on`. `next_*`: the step somebody named does by a date and time; `late` where that has passed."""

    id: int
    person_id: int
    name: str
    block: str
    cause: str
    opened_on: date
    opened_time: int | None
    opened_by: int | None
    next_step: str = ""
    next_person_id: int | None = None
    next_who: str = ""
    next_on: date | None = None
    next_time: int | None = None
    late: bool = False
    ended_on: date | None = None
    ended_by: int | None = None
    outcome: str = ""
    outcome_note: str = ""
    steps: tuple[CaseStep, ...] = ()
    attempts: tuple[WatchAttempt, ...] = ()

    @property
    def open(self) -> bool:
        """対応中."""
        return self.ended_on is None


@dataclass(frozen=True)
class Reason:
    """Why somebody is on the list of 気になる方, in words too. `code`: calls, errand, sessions, coffee.

    `since`: the planned call nobody answered, the day nobody was at home, the last visit, the last purchase.
    """

    code: str
    text: str
    since: date


@dataclass(frozen=True)
class Concern:
    """気になる方: somebody with reasons, the newest of them first. Never a score."""

    person_id: int
    name: str
    reading: str
    block: str
    reasons: tuple[Reason, ...]
    last_seen: date | None = None


@dataclass(frozen=True)
class Concerns:
    """The list, and how many are left out for want of consent, and how many are set aside.

    `aside`: whom, their name, until which date (they are shown again on it), and why; of those who agreed.
    """

    listed: tuple[Concern, ...] = ()
    without_consent: int = 0
    set_aside: int = 0
    aside: tuple[tuple[int, str, date, str], ...] = ()

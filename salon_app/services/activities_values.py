"""行事 and 出席 as values. Times of day are minutes since midnight, money is yen. No reading or writing here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from salon_app.model.activity_words import CANCELLED, FIXED
from salon_app.model.repeats import Repeat

__all__ = ["Absence", "Activity", "ActivitySession", "Counts", "Expected", "NumbersRead", "PrintedSheet", "Repeat",
           "Reservation", "SessionCorrection", "Wall"]


@dataclass(frozen=True)
class Activity:
    """折り紙教室, お茶会 …: what new sessions start from. `fee` includes `material_fee`. `id` 0: not saved yet."""

    id: int = 0
    name: str = ""
    program_id: int | None = None
    kind: str = "other"
    form: str = "meeting"
    place: str = ""
    starts: int | None = None
    ends: int | None = None
    instructor_id: int | None = None
    instructor: str = ""
    capacity: int | None = None
    fee: int = 0
    material_fee: int = 0
    bring: str = ""
    audience: str = ""
    publicity: str = ""
    content: str = ""
    counted: bool = True
    repeat: Repeat = field(default_factory=Repeat)
    schedule_note: str = ""
    active: bool = True


@dataclass(frozen=True)
class ActivitySession:
    """One 開催. `title` is what is shown (its own, or the activity's name); `instructor_name` is the 講師 in words.

    `moved_from` is the date it was planned on at first, where it has been moved.
    """

    id: int
    activity_id: int
    title: str
    day: date
    starts: int | None
    ends: int | None
    place: str
    form: str
    kind: str
    program_id: int | None
    instructor_id: int | None
    instructor_name: str
    capacity: int | None
    fee: int
    material_fee: int
    bring: str
    counted: bool
    state: str
    cancel_reason: str
    content: str
    outcome: str
    issues: str
    confirmed_at: datetime | None
    confirmed_by: int | None
    source: str
    moved_from: date | None = None

    @property
    def cancelled(self) -> bool:
        """中止: counts 0回."""
        return self.state == CANCELLED

    @property
    def fixed(self) -> bool:
        """人数確定: changes of attendance are corrections with a reason."""
        return self.state in FIXED


@dataclass(frozen=True)
class Counts:
    """Who came to one session. 参加者 are named participants and those without a name; the other roles stand apart."""

    participants: int = 0
    helpers: int = 0
    instructors: int = 0
    visitors: int = 0
    unnamed_men: int = 0
    unnamed_women: int = 0
    unnamed_children: int = 0
    unnamed_others: int = 0

    @property
    def named(self) -> int:
        """People with a name, in whatever role."""
        return self.participants + self.helpers + self.instructors + self.visitors

    @property
    def unnamed(self) -> int:
        """無記名."""
        return self.unnamed_men + self.unnamed_women + self.unnamed_children + self.unnamed_others

    @property
    def attendees(self) -> int:
        """参加者, 無記名 in it; without 担い手, 講師 and 見学. What 延べ adds up."""
        return self.participants + self.unnamed

    @property
    def total(self) -> int:
        """Everybody who came."""
        return self.named + self.unnamed


@dataclass(frozen=True)
class Expected:
    """Somebody on the wall of names: expected (いつもの方, 予約) or known, and how they came, if they did.

    `role` '' while absent. `fee`: yen received for them, None nothing yet.
    """

    person_id: int
    name: str
    reading: str
    block: str
    birth_year: int | None
    care_mark: bool
    usual: bool
    reserved: bool
    role: str = ""
    walk_in: bool = False
    came_late: int | None = None
    left_early: int | None = None
    fee: int | None = None

    @property
    def present(self) -> bool:
        """Whether they came."""
        return bool(self.role)


@dataclass(frozen=True)
class Wall:
    """The wall of names of one session, in 五十音 order, with its counts and what was received."""

    session: ActivitySession
    people: tuple[Expected, ...]
    counts: Counts
    fee_received: int
    fee_unnamed: int  # places in sums that no name has filled yet


@dataclass(frozen=True)
class NumbersRead:
    """What typing `VYXT 1 3 4 8-12` would do. `sheet_code` '' where none was typed and the newest sheet is taken.

    `present` are ids of people to be marked, `already` those marked before, `blank` numbers of blank rows whose names
    are to be asked, `not_on_sheet` numbers that the sheet does not have, `twice` numbers that were typed twice.
    """

    sheet_code: str
    present: tuple[int, ...]
    already: tuple[int, ...]
    blank: tuple[int, ...]
    not_on_sheet: tuple[int, ...]
    twice: tuple[int, ...] = ()


@dataclass(frozen=True)
class SessionCorrection:
    """訂正 after 人数確定: what was changed, when, by whom, why; `difference` in 名 (everybody who came)."""

    session_id: int
    session_title: str
    session_day: date
    business_date: date
    at: datetime
    by: int | None
    reason: str
    what: str
    person_id: int | None
    before: Counts
    after: Counts

    @property
    def difference(self) -> int:
        """How many more (fewer) people than before."""
        return self.after.total - self.before.total


@dataclass(frozen=True)
class Reservation:
    """予約 of a person of the roster or of a bare name. `number` is the place among the waiting, from 1 (0: not waiting)."""

    id: int
    session_id: int
    person_id: int | None
    name: str
    phone: str
    companions: int
    state: str  # reserved, waiting, offered, cancelled
    number: int
    note: str
    at: datetime

    @property
    def heads(self) -> int:
        """Places taken: the person and their companions."""
        return 1 + self.companions


@dataclass(frozen=True)
class PrintedSheet:
    """A print-out with its 用紙番号: row numbers with the id of the person, or of the line of an errand, that each belongs to
    (None: a blank row)."""

    id: int
    code: str
    kind: str
    subject_id: int
    start: date
    end: date
    rows: tuple[tuple[int, int | None], ...]
    printed_at: datetime
    open: bool


@dataclass(frozen=True)
class Absence:
    """しばらく来ていない方: somebody who came regularly and has not for longer than their own rhythm."""

    person_id: int
    name: str
    last_day: date
    last_title: str
    usual_days: int  # median days between two visits
    days_away: int

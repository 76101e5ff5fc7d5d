"""The sample salon's 行事: what is held when, who comes by which habit, and what is received. Chance is handed in."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from random import Random

from salon_app.model.activity_words import CONFIRMED, HELPER, INSTRUCTOR, PARTICIPANT, PLANNED, VISITOR
from salon_app.services import Services
from salon_app.services.activities_values import Activity, Counts, Repeat
from salon_app.services.cashbook import Leg
from salon_app.services.sample.books import Books
from salon_app.services.sample.seasons import WallClock, Weather, is_open

ORIGAMI, TEA, EXERCISE, STUDY, OPEN, COMMITTEE = (
    "折り紙教室", "お茶会", "いきいき体操", "あんしん電話の勉強会", "サロン開放日", "運営会合")
PLANNED_AHEAD = timedelta(days=45)
UNTYPED_BEFORE_END = timedelta(days=4)
"""Sessions of the last days are still to be confirmed."""


@dataclass(frozen=True)
class Gathering:
    """One kind of 行事: `share` of the neighbours belong to it, `comes` is how often one of them does."""

    activity: Activity
    share: float
    comes: float
    unnamed: int = 0
    said: tuple[tuple[str, str], ...] = ()


def _nth(day: date) -> int:
    return (day.day - 1) // 7 + 1


WEDNESDAY, THURSDAY, FRIDAY = 2, 3, 4
GATHERINGS: tuple[Gathering, ...] = (
    Gathering(Activity(
        name=ORIGAMI, kind="hobby", place="団地集会所", starts=13 * 60 + 30, ends=15 * 60 + 30, capacity=20, fee=200,
        material_fee=100, bring="はさみ、のり", audience="団地にお住まいの方", publicity="掲示板、サロンだより",
        repeat=Repeat("week", interval=2, weekday=WEDNESDAY)), 0.34, 0.72, 1,
        (("季節の花を折りました。", "指先を使い、会話がはずみました。"),
         ("箱を2種類折りました。", "初めての方も完成できました。"))),
    Gathering(Activity(
        name=TEA, kind="tea", place="サロン見本", starts=14 * 60, ends=15 * 60 + 30, fee=100, audience="どなたでも",
        publicity="掲示板", repeat=Repeat("month", weekday=WEDNESDAY, nth=3)), 0.5, 0.6, 3,
        (("お茶とお菓子で、昔の団地の話をしました。", "ひとり暮らしの方がつぎも来ると話していました。"),)),
    Gathering(Activity(
        name=EXERCISE, kind="exercise", place="団地集会所", starts=10 * 60 + 30, ends=11 * 60 + 15, capacity=25,
        audience="65歳以上の方", publicity="掲示板、町会の回覧", repeat=Repeat("week", weekday=FRIDAY)), 0.3, 0.75, 0,
        (("いすに座ってできる体操をしました。", "つづけて来る方がふえています。"),)),
    Gathering(Activity(
        name=STUDY, kind="study", place="団地集会所", starts=13 * 60 + 30, ends=15 * 60, instructor="例田 医師", capacity=30,
        audience="団地にお住まいの方", publicity="ちらし全戸配布",
        repeat=Repeat("month", weekday=THURSDAY, nth=4)), 0.28, 0.6, 2,
        (("見守りの電話のしくみを聞き、かけ方をためしました。", "10名が申しこみを考えたいと答えました。"),)),
    Gathering(Activity(
        name=OPEN, kind="open", place="サロン見本", starts=10 * 60, ends=16 * 60, audience="どなたでも",
        repeat=Repeat("week", weekday=THURSDAY)), 0.45, 0.55, 4),
    Gathering(Activity(
        name=COMMITTEE, kind="meeting", place="サロン見本", starts=16 * 60 + 10, ends=17 * 60, counted=False,
        repeat=Repeat("month", weekday=FRIDAY, nth=1)), 0.0, 0.0),
)


def held_on(name: str, day: date) -> bool:
    """Whether one of the GATHERINGS is held on a date."""
    return is_open(day) and {
        ORIGAMI: day.weekday() == WEDNESDAY and _nth(day) in (2, 4), TEA: day.weekday() == WEDNESDAY and _nth(day) == 3,
        EXERCISE: day.weekday() == FRIDAY, STUDY: day.weekday() == THURSDAY and _nth(day) == 4,
        OPEN: day.weekday() == THURSDAY, COMMITTEE: day.weekday() == FRIDAY and _nth(day) == 1}[name]


@dataclass
class Course:
    """Sessions of one kind that belong to another 事業: so many held between two dates; `held` of them so far."""

    program_id: int
    starts: date
    ends: date
    most: int
    held: int = 0

    def has(self, day: date) -> bool:
        """Whether a session of a date is one of them."""
        return self.starts <= day <= self.ends and self.held < self.most


@dataclass
class Gatherings:
    """Holds the 行事 of one day after another. `members` and `stopped`: who belongs to what, and who came until when."""

    books: Books
    wall: WallClock
    rng: Random
    helpers: tuple[int, ...]
    neighbours: tuple[int, ...]
    program_id: int | None
    last: date
    activity_ids: dict[str, int] = field(default_factory=dict)
    members: dict[str, list[int]] = field(default_factory=dict)
    stopped: dict[int, date] = field(default_factory=dict)
    courses: dict[str, Course] = field(default_factory=dict)

    def found(self, services: Services, start: date) -> None:
        """The activities and their いつもの方; three who came often have not been seen for some weeks."""
        for one in GATHERINGS:
            values = {**vars(one.activity), "program_id": self.program_id}
            if one.activity.name == ORIGAMI:
                values["instructor_id"] = self.helpers[3]
            saved = services.activities.save(Activity(**values))
            self.activity_ids[saved.name] = saved.id
            belong = sorted(self.rng.sample(self.neighbours, round(one.share * len(self.neighbours))))
            self.members[saved.name] = belong
            if belong and one.activity.name != OPEN:
                services.activities.set_members(saved.id, belong, since=start)
        regular = self.members[ORIGAMI][:1] + self.members[EXERCISE][:1] + self.members[TEA][-1:]
        for person, weeks in zip(regular, (7, 9, 13), strict=True):
            self.stopped[person] = self.last - timedelta(weeks=weeks)

    def hold(self, day: date, sky: Weather, crew: tuple[int, ...]) -> None:
        """Everything of a day gone by."""
        for one in GATHERINGS:
            if not held_on(one.activity.name, day):
                continue
            if sky.factor < 0.5:
                self._session(one, day, state="cancelled", cancel_reason=f"{sky.word}のため")
                continue
            confirmed = day < self.last - UNTYPED_BEFORE_END
            session_id, paying = self._attended(one, day, crew, confirmed=confirmed)
            if one.activity.fee and paying:
                self._fees(session_id, one, day, paying, crew[0])
            course = self.courses.get(one.activity.name)
            if course is not None and course.has(day):
                course.held += 1

    def ahead(self, today: date) -> None:
        """What is planned from tomorrow on."""
        for step in range(1, PLANNED_AHEAD.days):
            day = today + timedelta(days=step)
            for one in GATHERINGS:
                if held_on(one.activity.name, day):
                    self._session(one, day, state=PLANNED)

    # parts

    def _attended(self, one: Gathering, day: date, crew: tuple[int, ...], *, confirmed: bool) -> tuple[int, int]:
        """The session and how many pay."""
        people = self._who(one, day, crew)
        unnamed = self.rng.randint(0, one.unnamed) if one.unnamed else 0
        men = self.rng.randint(0, unnamed)
        roles = list(people.values())
        counts = Counts(
            participants=roles.count(PARTICIPANT), helpers=roles.count(HELPER), instructors=roles.count(INSTRUCTOR),
            visitors=roles.count(VISITOR), unnamed_men=men, unnamed_women=unnamed - men)
        said = self.rng.choice(one.said) if one.said else ("", "")
        fixed = {"state": CONFIRMED, "confirmed_at": self.wall.instant(day, 16 * 60 + 20), "confirmed_by": crew[0],
                 "confirmed_counts": asdict(counts)} if confirmed else {"state": PLANNED}
        session_id = self._session(one, day, unnamed_men=men, unnamed_women=unnamed - men, content=said[0],
                                   outcome=said[1] if confirmed else "", **fixed)
        for person, role in people.items():
            late = self.rng.random() < 0.03
            self.books.attended(session_id, person, role=role, walk_in=person not in self.members[one.activity.name]
                                and role == PARTICIPANT, came_late=(one.activity.starts or 0) + 20 if late else None)
        return session_id, counts.attendees

    def _who(self, one: Gathering, day: date, crew: tuple[int, ...]) -> dict[int, str]:
        """Role by person: those who belong to it by their habit, now and then somebody new, and the helpers."""
        if one.activity.name == COMMITTEE:
            return dict.fromkeys(self.helpers[:7], PARTICIPANT)
        people = {person: PARTICIPANT for at, person in enumerate(self.members[one.activity.name])
                  if day <= self.stopped.get(person, self.last) and self.rng.random() < one.comes * (1.15 - 0.04 * (at % 9))}
        if self.rng.random() < 0.3:
            people.setdefault(self.rng.choice(self.neighbours), VISITOR if self.rng.random() < 0.3 else PARTICIPANT)
        people = {person: role for person, role in people.items() if day <= self.stopped.get(person, self.last)}
        if one.activity.name == ORIGAMI:
            people[self.helpers[3]] = INSTRUCTOR
        for person in crew[:2]:
            people.setdefault(person, HELPER)
        return people

    def _session(self, one: Gathering, day: date, **values: object) -> int:
        plan = one.activity
        return self.books.session({
            "activity_id": self.activity_ids[plan.name], "program_id": self._program(one, day), "day": day, "starts": plan.starts,
            "ends": plan.ends, "form": plan.form, "place": plan.place, "instructor": plan.instructor,
            "instructor_id": self.helpers[3] if plan.name == ORIGAMI else None, "capacity": plan.capacity, "fee": plan.fee,
            "material_fee": plan.material_fee, "bring": plan.bring, "counted": plan.counted, "source": "sample", **values})

    def _program(self, one: Gathering, day: date) -> int | None:
        course = self.courses.get(one.activity.name)
        return course.program_id if course is not None and course.has(day) else self.program_id

    def _fees(self, session_id: int, one: Gathering, day: date, people: int, by: int) -> None:
        """What those who came paid, as one sum."""
        amount = one.activity.fee * people
        bag, fees = (self.books.ledger.account_id(code) for code in ("fee_bag", "fees"))
        movement_id = self.books.post(
            on=day, at=self.wall.instant(day, 15 * 60 + 40), kind="fee", person_id=by,
            legs=(Leg(bag, amount), Leg(fees, -amount, self._program(one, day))),
            summary=f"{one.activity.name} 参加費 {people}名分")
        self.books.fee_sum(session_id, people, amount, movement_id)

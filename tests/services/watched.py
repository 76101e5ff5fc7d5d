"""Three neighbours who are rung on Fridays, two volunteers who ring, and the week as a test needs it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import RoundLine, Slot, WatchAttempt
from tests.conftest import FixedClock

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)


@dataclass
class Watched:
    """The salon on Friday 20 November at nine; 花子 is rung at 9:30, 太郎 at 10:00, 松子 at 14:00. Plans by their ids."""

    salon: Salon
    clock: FixedClock
    people: dict[str, int]
    hanako: int
    taro: int
    matsuko: int
    ichiro: int
    sakura: int

    def at(self, day: date, hour: int, minute: int = 0) -> None:
        """The clock stands so."""
        self.clock.set(day.year, day.month, day.day, hour, minute)

    def line(self, plan: int, on: date | None = None) -> RoundLine | None:
        """A plan's line in the round."""
        return next((line for line in self.salon.watch_calls.round(on) if line.plan.id == plan), None)

    def state(self, plan: int, on: date | None = None) -> str:
        """Its state, '' where it is not in the round."""
        line = self.line(plan, on)
        return line.state if line is not None else ""

    def due(self, plan: int) -> tuple[str, date, int | None, int] | None:
        """What is due: kind, date, minute, day of the silence."""
        line = self.line(plan)
        return None if line is None or line.next is None else (line.next.kind, line.next.on, line.next.time, line.next.day)

    def rings(self, plan: int, result: str, **more: object) -> WatchAttempt:
        """一郎 rang."""
        return self.salon.watch_calls.record(plan, result, by=self.ichiro, **more)  # type: ignore[arg-type]


def watched(salon: Salon, clock: FixedClock) -> Watched:
    """People and plans in a new salon."""
    clock.set(2026, 11, 20, 9)
    people = {name: salon.people.save(name=name, reading=reading, block=block, phones=[Phone(phone)]).id
              for name, reading, block, phone in (
                  ("見本 花子", "みほん はなこ", "3号棟", "000-0000-0001"),
                  ("試山 太郎", "ためやま たろう", "5号棟", "000-0000-0002"),
                  ("例田 松子", "れいだ まつこ", "4号棟", "000-0000-0003"))}
    ichiro, sakura = (salon.people.save(name=name, helper=True).id for name in ("例田 一郎", "架空 桜"))
    hanako, taro, matsuko = (
        salon.watch_plans.save(person_id=person, slots=[Slot(4, time)], caller_id=caller, neighbour_id=sakura,
                               since=date(2026, 11, 9))
        for person, time, caller in zip(people.values(), (570, 600, 840), (ichiro, ichiro, sakura), strict=True))
    for plan in (hanako, taro, matsuko):
        salon.watch_calls.record(plan, "ok", on=date(2026, 11, 13), time=610, by=ichiro)
    return Watched(salon, clock, people, hanako, taro, matsuko, ichiro, sakura)

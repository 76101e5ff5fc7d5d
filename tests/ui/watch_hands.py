"""見守り電話 for tests of its pages: people who are rung, a silent one, and a case."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from salon_app.model import watch
from salon_app.model.watch import Rule
from salon_app.services.people_values import EmergencyContact, Phone
from salon_app.services.watch_calls.values import Slot
from salon_app.ui.pages.watch_calls.case_page import CasePage
from salon_app.ui.window import SalonWindow
from tests.ui.hands import opened

if TYPE_CHECKING:
    from salon_app.salon import Salon

SATURDAY, SUNDAY = 5, 6
YESTERDAY, TODAY = date(2026, 11, 21), date(2026, 11, 22)


def planned(salon: Salon, name: str, time: int, *, weekday: int = SUNDAY, since: date = TODAY, rule: Rule | None = None) -> int:
    """Somebody who is rung every week, 例田 一郎 beside them; returns the plan."""
    person = salon.people.save(name=name, block="8号棟", phones=[Phone("000-0000-1234", "自宅")],
                               contacts=[EmergencyContact("見本 次郎", "長男", "000-0000-5555", key_holder=True)])
    helper = next(one for one in salon.people.helpers() if one.name == "例田 一郎")
    return salon.watch_plans.save(person_id=person.id, slots=[Slot(weekday, time)], caller_id=helper.id, neighbour_id=helper.id,
                                  neighbour_phone="000-0000-7777", key_note="鍵は管理室", rule=rule, since=since)


def silent(salon: Salon) -> int:
    """Rung three times yesterday from 10:00, without an answer."""
    plan = planned(salon, "和見 正雄", 600, weekday=SATURDAY, since=YESTERDAY)
    for at in range(3):
        salon.watch_calls.record(plan, watch.NO_ANSWER, on=YESTERDAY, time=600 + 60 * at)
    return plan


def unwell(window: SalonWindow) -> CasePage:
    """A case that began with 体調不良, open on its page."""
    kept = window.salon.watch_calls.record(planned(window.salon, "例田 ふみ", 810), watch.UNWELL, note="せきが出る")
    return opened(window, "watch_case", CasePage, case_id=kept.case_id)



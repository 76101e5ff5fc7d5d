"""A salon with 10,000 people and ten years of sessions, made once into `.bench/`: for everything that lists people."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

from salon_app.model.operations import Op
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.people_rows import keys
from salon_app.store.tables import AttendanceRow, ConsentRow, PersonRow, SessionRow
from tests.bench.data import TODAY, made_once

PEOPLE, YEARS = 10_000, 10
QUICK_PEOPLE, QUICK_YEARS = 1_000, 1
ACTIVITIES = ("折り紙教室", "お茶会", "いきいき体操", "勉強会", "サロン開放日")
COMES = 30

_FAMILY = (("見本", "みほん"), ("例田", "れいだ"), ("試山", "ためやま"), ("架空", "かくう"), ("仮野", "かりの"),
           ("髙例", "たかれい"), ("試﨑", "ためさき"), ("想川", "おもかわ"), ("図例", "ずれい"), ("雛形", "ひながた"),
           ("宮例", "みやれい"), ("村例", "むられい"), ("森例", "もりれい"), ("元例", "もとれい"), ("美本", "みもと"),
           ("浜例", "はまれい"), ("新例", "にいれい"), ("西例", "にしれい"), ("東例", "ひがしれい"), ("北例", "きたれい"))
_GIVEN = (("和子", "かずこ"), ("清", "きよし"), ("トシ", "とし"), ("勝", "まさる"), ("ふみ子", "ふみこ"), ("茂", "しげる"),
          ("千代", "ちよ"), ("実", "みのる"), ("キヨ", "きよ"), ("昭", "あきら"), ("房江", "ふさえ"), ("進", "すすむ"),
          ("ハル", "はる"), ("博", "ひろし"), ("春江", "はるえ"), ("正雄", "まさお"), ("ミツ", "みつ"), ("光代", "みつよ"))


def crowd_folder(quick: bool) -> Path:
    """The folder of the cached salon; nobody writes there."""
    people, years = (QUICK_PEOPLE, QUICK_YEARS) if quick else (PEOPLE, YEARS)
    return made_once(f"crowd-{people}", f"{people} people", lambda salon: _fill(salon, people, years), Path(__file__))


def _fill(salon: Salon, people: int, years: int) -> None:
    rng = Random(1)
    activities = [salon.activities.save(Activity(name=name, starts=13 * 60, ends=15 * 60, fee=100 if at == 0 else 0))
                  for at, name in enumerate(ACTIVITIES)]
    with salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        ids = list(operation.insert_many(PersonRow, [person_row(at, rng) for at in range(people)]))
        operation.insert_many(ConsentRow, [
            {"person_id": one, "kind": "roster", "agreed": one % 17 != 0, "given_on": date(2016, 4, 1)} for one in ids[::2]])
        start = TODAY - timedelta(days=365 * years)
        days = [start + timedelta(days=step) for step in range((TODAY - start).days)]
        held = [(day, activity) for day in days for at, activity in enumerate(activities) if day.weekday() == at]
        sessions = operation.insert_many(SessionRow, [
            {"activity_id": activity.id, "day": day, "starts": 13 * 60, "ends": 15 * 60, "state": "confirmed",
             "unnamed_men": rng.randint(0, 2), "unnamed_women": rng.randint(0, 3)} for day, activity in held])
        # Each activity has its regulars, and everybody comes now and then.
        regulars = {activity.id: rng.sample(ids, min(len(ids), 60)) for activity in activities}
        rows: list[dict[str, Any]] = []
        for session_id, (_, activity) in zip(sessions, held, strict=True):
            there = dict.fromkeys(rng.sample(regulars[activity.id], COMES - 6), "participant")
            there.update(dict.fromkeys(rng.sample(ids, 4), "participant"))
            there.update(dict.fromkeys(rng.sample(ids, 2), "helper"))
            rows += [{"session_id": session_id, "person_id": person, "role": role} for person, role in there.items()]
        operation.insert_many(AttendanceRow, rows)


def person_row(at: int, rng: Random) -> dict[str, Any]:
    """The columns of the `at`-th invented person."""
    names = list(product(_FAMILY, _GIVEN))
    (family, family_read), (given, given_read) = names[at % len(names)]
    name, reading, block = f"{family} {given}", f"{family_read} {given_read}", f"{1 + at % 40}号棟"
    born = date(1930, 1, 1) + timedelta(days=rng.randint(0, 365 * 40))
    row = {
        "name": name, "family": family, "given": given, "reading": reading, "block": block, "room": f"{1 + at % 5}0{1 + at % 8}",
        "kinds": ["participant"], "birth_date": born, "sex": "male" if rng.random() < 0.4 else "female",
        "phones": [{"number": f"000-{at:04d}-{at % 10_000:04d}", "label": ""}]}
    return {**row, **keys(row)}

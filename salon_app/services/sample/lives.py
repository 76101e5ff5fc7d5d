"""What is known of the sample salon's people: ages, homes, numbers, consents. All invented, as the names are."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from salon_app.model.births import Birth
from salon_app.model.people_words import FEMALE, MALE, MEMBER, ORAL, PARTICIPANT, PHOTO, ROSTER, UNANSWERED, WATCH_SHARE, WRITTEN
from salon_app.services import Services
from salon_app.services.people_values import EmergencyContact, GivenClassification, Phone
from salon_app.services.sample.people import MEN

AGED, IN_NEED, FROM_OUTSIDE = "65歳以上", "要支援者等", "団地の外"
RESIDENTS = 1_300


def describe(services: Services, rng: Random, helpers: tuple[int, ...], neighbours: tuple[int, ...], start: date,
             today: date) -> None:
    """Fill in what the roster keeps beside the names."""
    services.classifications.save(name=AGED, least_age=65)
    in_need = services.classifications.save(name=IN_NEED).id
    outside = services.classifications.save(name=FROM_OUTSIDE).id
    for at, person_id in enumerate((*helpers, *neighbours)):
        helps = person_id in helpers
        person = services.people.get(person_id)
        assert person is not None
        birth = _birth(rng, today, 62 if helps else 66, 79 if helps else 93)
        age = (birth.ages(today) or (80, 80))[0]
        alone = not helps and rng.random() < 0.35
        given = []
        if age > 82 and rng.random() < 0.6:
            given.append(GivenClassification(in_need, since=start))
        if not person.block:
            given.append(GivenClassification(outside, since=start))
        given_name = person.name.split()[-1]
        phones = [Phone(f"000-000-{1000 + at:04d}", "自宅")]
        if rng.random() < 0.4:
            phones.append(Phone(f"000-0000-{at:04d}", "携帯"))
        services.people.save(
            person_id=person_id, birth=birth, sex=UNANSWERED if at % 29 == 28 else MALE if given_name in MEN else FEMALE,
            room=f"{rng.randint(1, 5)}0{rng.randint(1, 8)}" if person.block else "",
            phones=phones,
            kinds={*person.kinds, PARTICIPANT, *({MEMBER} if rng.random() < 0.6 else ())}, lives_alone=alone,
            elderly_couple=not alone and rng.random() < 0.4, care_mark=alone and age > 88, classifications=given,
            contacts=(EmergencyContact("例田 あて", "子", "000-0000-0000", key_holder=age > 85),) if alone else ())
        _consents(services, rng, person_id, start, today, alone)


def _birth(rng: Random, today: date, least: int, most: int) -> Birth:
    day = today - timedelta(days=rng.randint(least * 365 + 30, most * 365 + 20))
    chance = rng.random()
    if chance < 0.06:
        return Birth(year_from=day.year, year_to=day.year)
    return Birth() if chance < 0.09 else Birth(date=day)


def _consents(services: Services, rng: Random, person_id: int, start: date, today: date, alone: bool) -> None:
    on = min(start + timedelta(days=rng.randint(0, 40)), today)
    if rng.random() < 0.9:
        services.consents.record(person_id, ROSTER, agreed=rng.random() < 0.94, given_on=on, how=WRITTEN)
    if rng.random() < 0.8:
        services.consents.record(person_id, PHOTO, agreed=rng.random() < 0.75, given_on=on, how=WRITTEN)
    if alone and rng.random() < 0.7:
        services.consents.record(person_id, WATCH_SHARE, given_on=on, how=ORAL, scope="民生委員、地域包括支援センター")

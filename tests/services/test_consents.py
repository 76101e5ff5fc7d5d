"""同意 and 区分 on a date: the latest answer counts, a withdrawal ends it; an age counts only where it is certain."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from salon_app.model.births import Birth
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.consents import Standing
from salon_app.services.people_values import GivenClassification

TODAY = date(2026, 11, 22)


def test_the_latest_answer_counts_until_it_is_withdrawn(salon: Salon) -> None:
    hana, ume, tarou, jiro = (salon.people.save(name=f"見本 {given}").id for given in ("花子", "梅", "太郎", "次郎"))
    everybody = (hana, ume, tarou, jiro, 99)
    given = salon.consents.record(hana, "photo", given_on=date(2026, 4, 1))
    salon.consents.record(ume, "photo", agreed=False, given_on=date(2026, 4, 1), how="oral")
    salon.consents.record(ume, "photo", given_on=date(2026, 6, 1), how="proxy", witness="架空 久美")
    salon.consents.record(tarou, "photo", given_on=date(2026, 5, 1))
    salon.consents.record(tarou, "photo", agreed=False, given_on=date(2026, 5, 1))  # the same day, said again
    salon.consents.record(jiro, "roster", given_on=date(2026, 4, 1))
    salon.consents.withdraw(given.id, on=date(2026, 7, 1), note="お電話で")

    def photo(on: date) -> Standing:
        return salon.consents.standing("photo", everybody, on=on)

    assert photo(date(2026, 3, 31)) == Standing(frozenset(), frozenset(), frozenset(everybody))
    assert photo(date(2026, 5, 31)) == Standing(frozenset({hana}), frozenset({ume, tarou}), frozenset({jiro, 99}))
    assert photo(date(2026, 6, 30)).agreed == {hana, ume}
    assert photo(date(2026, 7, 1)) == Standing(frozenset({ume}), frozenset({hana, tarou}), frozenset({jiro, 99}))
    many = range(1, 2_000)
    assert salon.consents.standing("photo", many, on=TODAY).agreed == {ume}
    salon.consents.record(hana, "photo", given_on=TODAY)
    assert photo(TODAY).agreed == {hana, ume}
    assert [(one.agreed, one.withdrawn_on, one.note) for one in salon.consents.of(hana)] == [
        (True, None, ""), (True, date(2026, 7, 1), "お電話で")]
    salon.audit.undo()
    salon.audit.undo()
    assert photo(TODAY).agreed == {hana, ume}
    assert salon.consents.of(hana) == salon.people.card(hana).consents


def test_what_is_wrong_with_a_consent_is_said(salon: Salon) -> None:
    hana = salon.people.save(name="見本 花子").id
    wrong: tuple[tuple[str, dict[str, Any]], ...] = (
        ("given_on", {"given_on": date(2026, 11, 23)}), ("witness", {"given_on": TODAY, "how": "proxy", "witness": "　"}),
        ("scope", {"given_on": TODAY, "scope": "あ" * 201}))
    for field, values in wrong:
        with pytest.raises(InputProblem) as refused:
            salon.consents.record(hana, "watch_share", **values)
        assert refused.value.field == field
    assert salon.consents.of(hana) == ()
    given = salon.consents.record(hana, "watch_share", given_on=date(2026, 11, 1), scope="民生委員")
    refusal = salon.consents.record(hana, "roster", agreed=False, given_on=TODAY)
    for on in (date(2026, 10, 31), date(2026, 11, 23)):
        with pytest.raises(InputProblem) as refused:
            salon.consents.withdraw(given.id, on=on)
        assert refused.value.field == "on"
    assert salon.consents.withdraw(given.id, on=TODAY).withdrawn_on == TODAY
    for consent_id in (given.id, refusal.id, 99):
        with pytest.raises(RuleProblem):
            salon.consents.withdraw(consent_id, on=TODAY)
    with pytest.raises(RuleProblem):
        salon.consents.record(99, "roster", given_on=TODAY)
    kept = salon.people.save(name="見本 華子").id
    salon.people_merging.merge(kept, hana)
    assert salon.consents.record(hana, "photo", given_on=TODAY) in salon.consents.of(kept)


def test_classifications_hold_between_their_dates_and_by_certain_ages(salon: Salon) -> None:
    care = salon.classifications.save(name="要支援者等")
    old = salon.classifications.save(name="65歳以上", least_age=65)
    child = salon.classifications.save(name="子ども", most_age=17, counted=False)
    assert salon.classifications.all() == (care, old, child)
    salon.classifications.reorder([child.id, care.id, old.id])
    assert [one.name for one in salon.classifications.all()] == ["子ども", "要支援者等", "65歳以上"]
    spring, autumn = date(2026, 4, 1), date(2026, 9, 30)
    births = (Birth(date(1961, 11, 22)), Birth(date(1961, 11, 23)), Birth(None, 1961, 1961), Birth(None, None, 1950), Birth(),
              Birth(date(2009, 1, 1)))
    people = [salon.people.save(name=f"見本 {at}", birth=birth, classifications=[
        GivenClassification(care.id, spring if at % 2 else None, autumn if at > 2 else None)]).id
        for at, birth in enumerate(births)]

    def holders(classification_id: int, on: date, many: bool = False) -> list[int]:
        ids = range(1, 1_000) if many else people
        return [people.index(one) for one in sorted(salon.classifications.holders(classification_id, ids, on=on))]

    for many in (False, True):
        assert holders(care.id, date(2026, 3, 31), many) == [0, 2, 4]
        assert holders(care.id, spring, many) == holders(care.id, autumn, many) == [0, 1, 2, 3, 4, 5]
        assert holders(care.id, date(2026, 10, 1), many) == [0, 1, 2]
        assert holders(old.id, TODAY, many) == [0, 3] and holders(old.id, date(2026, 12, 31), many) == [0, 1, 2, 3]
        assert holders(child.id, date(2026, 12, 31), many) == [5] and holders(child.id, date(2027, 1, 1), many) == []
    assert salon.classifications.holders(old.id, people[1:3], on=date(2026, 12, 31)) == set(people[1:3])


def test_what_is_wrong_with_a_classification_is_said(salon: Salon) -> None:
    care = salon.classifications.save(name="要支援者等")
    salon.people.save(name="見本 花子", classifications=[GivenClassification(care.id)])
    wrong: tuple[tuple[str, dict[str, Any]], ...] = (
        ("name", {"name": " "}), ("name", {"name": "要支援者等"}), ("least_age", {"name": "区", "least_age": -1}),
        ("most_age", {"name": "区", "most_age": 126}), ("most_age", {"name": "区", "least_age": 65, "most_age": 64}),
        ("least_age", {"name": "要支援者等", "least_age": 65, "classification_id": care.id}))
    for field, values in wrong:
        with pytest.raises(InputProblem) as refused:
            salon.classifications.save(**values)
        assert refused.value.field == field
    assert salon.classifications.all() == (care,)
    salon.classifications.save(classification_id=care.id, name="要支援者等", active=False)
    assert salon.classifications.all() == () and len(salon.classifications.all(with_inactive=True)) == 1
    assert salon.classifications.save(name="要支援者等").id != care.id
    with pytest.raises(RuleProblem):
        salon.classifications.get(99)

"""名簿: an entry in full, kept as it was written, found however it is typed, and taken back in one step."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from salon_app.model.births import Birth
from salon_app.model.kana import OTHER_ROW
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.people_values import (
    CLEARED,
    EmergencyContact,
    GivenClassification,
    Person,
    Phone,
)

AWKWARD = ("髙橋 﨑子", "𠮷田 実", "辻󠄀 一郎", "神\ufa19 太郎", "邉見　濵子")


def tables(salon: Salon) -> dict[str, list[Any]]:
    """Everything in the file but the log and what numbers its rows."""
    from sqlalchemy import text

    from salon_app.store.tables import metadata

    with salon.services.uow.read() as session:
        return {name: [tuple(row) for row in session.connection().execute(text(f"SELECT * FROM {name} ORDER BY id"))]
                for name, table in metadata.tables.items() if "id" in table.c and name != "log_entry"}


@pytest.fixture
def jiro(salon: Salon) -> Person:
    return salon.people.save(name="例田 次郎", reading="れいだ じろう", block="3号棟", room="402")


def test_a_whole_entry_is_one_step_and_comes_back_as_it_was_given(salon: Salon, jiro: Person) -> None:
    care = salon.classifications.save(name="要支援者等")
    before = tables(salon)
    person = salon.people.save(
        family="見本", given="花子", reading="みほん はなこ", block="3号棟", room="４０２", postcode="〒000-0000",
        address="見本台1-2", phones=[Phone("０００（０００）００００", "自宅"), Phone(""), Phone("000-0000-0000", "携帯")],
        birth=Birth(date(1938, 5, 1)),
        sex="female", kinds=["member", "helper"], elderly_couple=True, care_mark=True, notes="朝は\n苦手",
        contacts=[EmergencyContact("架空 久美", "娘", "000-0000-0001", key_holder=True), EmergencyContact("", contact_id=jiro.id),
                  EmergencyContact("")],
        classifications=[GivenClassification(care.id, date(2026, 4, 1))], lives_with=jiro.id)
    assert (person.name, person.family, person.given, person.birth_year) == ("見本 花子", "見本", "花子", 1938)
    assert person == salon.people.get(person.id) and person.helper and person.kinds == {"member", "helper"}
    card = salon.people.card(person.id)
    assert card.phones == (Phone("０００（０００）００００", "自宅"), Phone("000-0000-0000", "携帯"))
    assert [(one.name, one.contact_id, one.key_holder) for one in card.contacts] == [
        ("架空 久美", None, True), ("例田 次郎", jiro.id, False)]
    assert card.classifications == (GivenClassification(care.id, date(2026, 4, 1)),)
    assert (card.birth, card.postcode, card.notes) == (Birth(date(1938, 5, 1)), "〒000-0000", "朝は\n苦手")
    assert card.elderly_couple and card.person.care_mark
    assert [one.id for one in card.household] == [jiro.id]
    assert [one.id for one in salon.people.card(jiro.id).household] == [person.id]
    salon.audit.undo()
    assert tables(salon) == before


def test_what_is_not_said_stays_and_what_is_emptied_goes(salon: Salon, jiro: Person) -> None:
    care = salon.classifications.save(name="要支援者等")
    area = salon.classifications.save(name="区外")
    salon.people.save(
        person_id=jiro.id, phones=[Phone("000-0000-0000")], birth=Birth(None, 1940, 1944), left_on=date(2026, 3, 31),
        contacts=[EmergencyContact("見本 一子"), EmergencyContact("見本 二子")],
        classifications=[GivenClassification(care.id), GivenClassification(area.id, date(2026, 4, 1))])
    first, second = salon.people.card(jiro.id).contacts
    full = tables(salon)
    assert salon.people.save(person_id=jiro.id, name="例田 次郎", block="3号棟") == salon.people.get(jiro.id)
    assert tables(salon) == full
    assert salon.people.all() == () and not salon.people.search("例田") and salon.people.search("例田", with_inactive=True)
    salon.people.save(
        person_id=jiro.id, active=True, birth=Birth(), phones=(), contacts=[second, EmergencyContact("見本 三子")],
        classifications=[GivenClassification(area.id, date(2026, 4, 1), date(2026, 9, 30))])
    card = salon.people.card(jiro.id)
    assert (card.left_on, card.birth, card.phones) == (None, Birth(), ())
    assert [(one.name, one.id == second.id) for one in card.contacts] == [("見本 二子", True), ("見本 三子", False)]
    assert card.classifications == (GivenClassification(area.id, date(2026, 4, 1), date(2026, 9, 30)),)
    with pytest.raises(RuleProblem, match="もうありません"):
        salon.people.save(person_id=jiro.id, contacts=[first])
    salon.audit.undo()
    assert tables(salon) == full
    salon.people.save(person_id=jiro.id, left_on=CLEARED)
    assert salon.people.card(jiro.id).left_on is None and not salon.people.all()


def test_a_household_is_left_and_joined(salon: Salon, jiro: Person) -> None:
    hana, ume = (salon.people.save(name=name, lives_alone=True, lives_with=jiro.id) for name in ("見本 花子", "見本 梅"))
    assert not salon.people.card(hana.id).lives_alone
    assert {one.id for one in salon.people.card(hana.id).household} == {jiro.id, ume.id}
    salon.people.save(person_id=ume.id, leave_household=True, lives_alone=True)
    assert salon.people.card(ume.id).household == () and [one.id for one in salon.people.card(hana.id).household] == [jiro.id]
    salon.people.save(person_id=ume.id, lives_with=hana.id)
    before = tables(salon)
    salon.people.save(person_id=jiro.id, leave_household=True)
    salon.people.save(person_id=hana.id, leave_household=True)
    assert tables(salon)["household"] == []
    salon.audit.undo()
    salon.audit.undo()
    assert tables(salon) == before


def test_a_name_is_kept_to_the_letter(salon: Salon) -> None:
    for name in AWKWARD:
        person = salon.people.save(name=f"　{name} ")
        assert person.name == name and (person.family, person.given) == tuple(name.split())
        salon.people.save(person_id=person.id, reading="かな")
    assert {one.name for one in salon.people.search("かな")} == set(AWKWARD)


def test_names_are_divided_only_where_it_is_known(salon: Salon) -> None:
    whole = salon.people.save(name="見本花子")
    assert (whole.family, whole.given) == ("", "")
    three = salon.people.save(name="マリア ルイサ 見本")
    assert (three.family, three.given) == ("", "")
    divided = salon.people.save(person_id=three.id, family="見本", given="マリア ルイサ")
    assert (divided.name, divided.family, divided.given) == ("見本 マリア ルイサ", "見本", "マリア ルイサ")
    assert salon.people.save(person_id=three.id, name=divided.name) == divided
    assert salon.people.save(person_id=three.id, given="ルイサ").name == "見本 ルイサ"
    wide = salon.people.save(name="見本　花子")
    assert salon.people.save(person_id=wide.id, family="見本", given="花子").name == "見本　花子"
    joined = salon.people.save(person_id=whole.id, name="見本花子", family="見本", given="花子")
    assert (joined.name, joined.family, joined.given) == ("見本花子", "見本", "花子")
    body = salon.people.save(name="社会福祉法人 見本会", is_body=True, address="見本市例台1丁目2-3")
    assert (body.family, body.given, body.kinds, body.addressed) == ("", "", frozenset(), "社会福祉法人 見本会 御中")
    assert salon.people.search("例台 1-2-3") == (body,)
    assert salon.people.save(person_id=body.id, is_body=False).given == "見本会"


REFUSED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("name", "お名前を", {"name": "　"}), ("name", "お名前を", {"family": "", "given": ""}),
    ("name", "合っていません", {"name": "見本 花子", "family": "例田", "given": "花子"}),
    ("name", "見えない文字", {"name": "見本\n花子"}), ("name", "100字", {"name": "あ" * 101}),
    ("reading", "ひらがな", {"reading": "見本"}), ("reading", "ひらがな", {"reading": "mihon"}),
    ("postcode", "郵便番号", {"postcode": "27-22"}), ("phones", "電話番号", {"phones": [Phone("000-ABCD")]}),
    ("birth", "これから先", {"birth": Birth(date(2026, 11, 23))}), ("birth", "これから先", {"birth": Birth(None, 1990, 2027)}),
    ("birth", "年をお確かめ", {"birth": Birth(date(1890, 1, 1))}), ("birth", "逆", {"birth": Birth(None, 1990, 1980)}),
    ("left_on", "先の日付", {"left_on": date(2026, 11, 23)}),
    ("left_on", "いまも", {"left_on": date(2026, 1, 1), "active": True}),
    ("contacts", "お名前", {"contacts": [EmergencyContact("", "娘")]}),
    ("contacts", "電話番号", {"contacts": [EmergencyContact("架空 久美", phone="家")]}),
    ("contacts", "ご本人", {"contacts": [EmergencyContact("", contact_id=1)]}),
    ("classifications", "年齢から", {"classifications": [GivenClassification(1)]}),
    ("classifications", "前になって", {"classifications": [GivenClassification(1, date(2026, 2, 1), date(2026, 1, 1))]}),
    ("lives_alone", "どちらか", {"lives_alone": True, "elderly_couple": True}), ("notes", "2000字", {"notes": "あ" * 2001}),
    ("block", "40字", {"block": "3" * 41}),
)


def test_what_cannot_be_is_said_at_its_field_and_nothing_changes(salon: Salon, jiro: Person) -> None:
    assert (jiro.id, salon.classifications.save(name="65歳以上", least_age=65).id) == (1, 1)
    before = tables(salon)
    for field, sentence, values in REFUSED:
        with pytest.raises(InputProblem, match=sentence) as refused:
            salon.people.save(person_id=jiro.id, **values)
        assert refused.value.field == field
    assert tables(salon) == before


def test_an_entry_that_is_not_there_is_a_sentence(salon: Salon, jiro: Person) -> None:
    for action in (lambda: salon.people.card(99), lambda: salon.people.save(person_id=99, name="見本"),
                   lambda: salon.people.save(person_id=jiro.id, lives_with=99),
                   lambda: salon.people.save(person_id=jiro.id, lives_with=jiro.id),
                   lambda: salon.people.save(person_id=jiro.id, classifications=[GivenClassification(9)])):
        with pytest.raises(RuleProblem):
            action()
    with pytest.raises(ValueError, match="kinds"):
        salon.people.save(person_id=jiro.id, kinds=["guest"])


FOUND: tuple[tuple[str, set[str]], ...] = (
    ("た", {"高田", "大田"}), ("タカダ", {"高田"}), ("ﾀｶﾀﾞ", {"高田"}), ("たかた", {"高田"}), ("高田", {"高田"}),
    ("髙田 良", {"高田"}), ("オータ", {"大田"}), ("おおた", {"大田"}), ("崎", {"見本"}), ("3号棟", {"高田"}), ("３棟", {"高田"}),
    ("3号", {"高田"}),
    ("3-402", {"高田"}), ("３－４０２", {"高田"}), ("3の402", {"高田"}), ("3402", {"高田"}), ("402", {"高田", "大田"}),
    ("402 大", {"大田"}), ("13", {"大田"}), ("00012345678", {"高田"}), ("000-1234", {"高田"}), ("０００ 1234 5678", {"高田"}),
    ("5678", {"高田"}), ("2345", set()), ("23456", {"高田"}), ("56789", set()), ("ぬ", set()), ("見本台", set()),
    ("見本崎", {"見本"}), ("　", {"高田", "大田", "見本"}), ("例", {"見本"}),
)


def test_people_are_found_as_they_are_typed(salon: Salon) -> None:
    ids = {
        salon.people.save(name="髙田 良", reading="たかだ りょう", block="3号棟", room="402", address="見本台9",
                          phones=[Phone("000-1234-5678"), Phone("9000-0000")]).id: "高田",
        salon.people.save(name="大田 広", reading="オータ ヒロシ", block="13号棟", room="402号室").id: "大田",
        salon.people.save(name="見本﨑 例子", block="見本棟").id: "見本"}
    for typed, found in FOUND:
        assert {ids[one.id] for one in salon.people.search(typed)} == found, typed


def test_the_list_is_in_the_order_of_readings_and_those_without_one_come_last(salon: Salon) -> None:
    for name, reading in (("例田 和子", "れいだ かずこ"), ("ABC見本会", ""), ("﨑山 実", ""), ("オータ", ""),
                          ("大田 梅", "おおた うめ"),
                          ("我田 茂", "がだ しげる")):
        salon.people.save(name=name, reading=reading)
    assert [one.name for one in salon.people.all()] == ["オータ", "大田 梅", "我田 茂", "例田 和子", "ABC見本会", "﨑山 実"]
    assert [one.name for one in salon.people.of_row("か")] == ["我田 茂"]
    assert [one.name for one in salon.people.of_row(OTHER_ROW)] == [one.name for one in salon.people.without_reading()]
    assert [one.name for one in salon.people.without_reading()] == ["ABC見本会", "﨑山 実"]
    assert salon.people.of_row("") == salon.people.all()


def test_a_quick_add_hears_of_those_of_the_same_name(salon: Salon) -> None:
    first = salon.people.quick_add("髙田 良", block="3号棟")
    second = salon.people.save(name="高田良", reading="たかだ りょう", birth=Birth(None, 1938, 1938), left_on=date(2026, 1, 1))
    salon.people.save(name="高田 良子", reading="たかだ りょうこ")
    assert {one.id for one in salon.people.same_name("高田　良")} == {first.id, second.id}
    assert salon.people.same_name("タカダリョウ") == (second,) == salon.people.same_name("貴田 亮", "たかだ りょう")
    assert salon.people.same_name("見本") == () == salon.people.same_name("")
    assert first.kinds == {"participant"}


def test_entries_of_an_older_program_are_found_without_being_saved_again(salon: Salon) -> None:
    from salon_app.model.operations import Op
    from salon_app.store.tables import PersonRow

    with salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        for name, reading, block in (("見本 花子", "みほん はなこ", "3号棟"), ("例田 一郎", "", "")):
            operation.insert(PersonRow, name=name, reading=reading, block=block, kinds=["helper"])
    assert [one.name for one in salon.people.search("ミホン 3棟")] == ["見本 花子"]
    assert [one.name for one in salon.people.all()] == ["見本 花子", "例田 一郎"]

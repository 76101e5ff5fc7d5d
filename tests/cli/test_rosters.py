"""Rosters on the command line: taken over, shown only, and written as vCards of those who agreed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
import vobject

from salon_app.__main__ import main
from salon_app.model.births import Birth
from salon_app.model.people_words import ROSTER
from salon_app.salon import Salon
from salon_app.services.people_values import Phone

TEXT = "氏名,ふりがな,号棟,電話,年齢\n見本 太郎,みほん たろう,3,000-0000-0001,80\n例田 花子,れいだ はなこ,5,番号不明,\n,,3,,\n"


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Two people, one with a phone that is none, and a line without a name."""
    path = tmp_path / "名簿.csv"
    path.write_bytes(TEXT.encode("cp932"))
    return path


def run(data: Path, *arguments: object) -> int:
    """The exit code."""
    return main(["--data", str(data), *map(str, arguments)])


def test_people_come_in_as_one_object(tmp_path: Path, roster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    assert run(data, "import", "people", roster, "--dry-run", "--as-of", "R2.4.1", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["new"], shown["dry_run"], shown["files"][0]["ages_as_of"]) == (2, True, "2020-04-01")
    assert run(data, "import", "people", roster, "--map", "block=号棟,reading=ふりがな", "--json") == 0
    done = json.loads(capsys.readouterr().out)
    assert {key: done[key] for key in ("rows", "imported", "new", "updated", "unchanged", "rejected")} == {
        "rows": 3, "imported": 2, "new": 2, "updated": 0, "unchanged": 0,
        "rejected": [{"line": 4, "reason": "お名前がありません。"}]}
    assert [one["line"] for one in done["remarks"]] == [3]
    assert run(data, "import", "people", roster) == 0
    said = capsys.readouterr().out
    assert "新しい方 0、変わる方 0、そのままの方 2" in said and "入れない行 4行目：お名前がありません。" in said
    assert run(data, "import", "people", roster, "--strict") == 1
    assert run(data, "import", "people", roster, "--price", "Tea=1") == 2
    assert run(data, "import", "people", tmp_path / "none.csv") == 1
    assert all(line.count("Traceback") == 0 for line in capsys.readouterr().err.splitlines())
    with Salon.open(data) as salon:
        assert [one.name for one in salon.people.all()] == ["見本 太郎", "例田 花子"]


def test_cards_only_of_those_who_agreed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, file = tmp_path / "data", tmp_path / "people.vcf"
    with Salon.open(data) as salon:
        taro = salon.people.save(
            name="髙例　太郎", reading="タカレイ タロウ", block="3号棟", room="402", postcode="000-0000",
            address="見本市架空町1;2,3",
            phones=[Phone("000-0000-0001", "自宅"), Phone("000-0000-0002", "携帯"), Phone("000-0000-0003")],
            birth=Birth(date(1938, 5, 1)), notes="足が悪い")
        hanako, _third = salon.people.save(name="見本花子"), salon.people.save(name="例田 一郎")
    assert run(data, "export", "people", file) == 1
    assert not file.exists() and "同意のある方がいない" in capsys.readouterr().err
    with Salon.open(data) as salon:
        salon.consents.record(taro.id, ROSTER, given_on=date(2024, 4, 1))
        salon.consents.record(hanako.id, ROSTER, agreed=False, given_on=date(2024, 4, 1))
        salon.people.save(name="見本集会所", is_body=True)
    assert run(data, "export", "people", file, "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["count"], answer["refused"], answer["not_asked"], answer["left_out"]) == (2, 1, 1, 2)
    assert "同意のない2名は入れていません" in answer["notes"][0]
    person, body = vobject.readComponents(file.read_text(encoding="utf-8"))
    assert (person.fn.value, person.n.value.family, person.n.value.given) == ("髙例　太郎", "髙例", "太郎")
    assert (person.x_phonetic_last_name.value, person.x_phonetic_first_name.value) == ("たかれい", "たろう")
    assert [(one.value, one.type_param) for one in person.tel_list] == [
        ("000-0000-0001", "HOME"), ("000-0000-0002", "CELL"), ("000-0000-0003", "VOICE")]
    address = person.adr.value
    assert (address.street, address.extended, address.code) == ("見本市架空町1;2,3", "3号棟 402", "000-0000")
    assert person.bday.value == "1938-05-01" and "足が悪い" not in file.read_text(encoding="utf-8")
    assert body.org.value == ["見本集会所"]
    assert run(data, "export", "people", tmp_path / "people.csv") == 2 and "report roster" in capsys.readouterr().err
    assert run(data, "export", "people", file, "--from", "2026-01-01") == 2

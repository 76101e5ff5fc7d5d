"""import watch-results, as a script runs it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from salon_app.__main__ import main
from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import Slot


def test_lines_become_calls_once_and_the_others_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Salon.open(tmp_path / "data") as salon:
        person = salon.people.save(name="見本 花子", phones=[Phone("000-0000-0001")]).id
        salon.watch_plans.save(person_id=person, slots=[Slot(4, 570)], since=date(2020, 1, 1))
    path = tmp_path / "結果.csv"
    path.write_text("発信日時,利用者名,入力番号,備考\n2020/1/3 9:30,見本 花子,1,\n2020/1/3 9:50,雛形 梅,1,\n", encoding="cp932")

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main(["--data", str(tmp_path / "data"), "import", "watch-results", *map(str, arguments)])
        return code, *capsys.readouterr()

    def answer(*arguments: object) -> dict[str, Any]:
        code, out, err = run(*arguments, "--json")
        assert code == 0, err
        found: dict[str, Any] = json.loads(out)
        return found

    shown = answer(path, "--dry-run")
    assert (shown["rows"], shown["imported"], shown["new"], shown["dry_run"]) == (2, 1, 1, True)
    assert shown["rejected"] == [{"line": 3, "reason": "「雛形 梅」は名簿に見つかりません。"}]
    assert answer(path, "--map", "note=")["new"] == 1
    assert (answer(path)["new"], answer(path)["present"], "note" in answer(path)["files"][0]["mapping"]) == (0, 1, False)
    code, out, _ = run(path, "--dry-run")
    assert code == 0 and "見せただけ" in out
    assert "2: 見本 花子 | 2020-01-03 | 異常なし" in out and "入れない行 3行目：「雛形 梅」" in out
    code, _, err = run(path, "--strict")
    assert (code, "何も取りこんでいません" in err) == (1, True)
    code, _, err = run(path, "--year", "2020")
    assert code != 0 and "--year" in err

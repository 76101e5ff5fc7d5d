"""import events and export calendar, as a script runs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from salon_app.__main__ import main

CITY = Path(__file__).parent.parent / "data" / "takamatsu_events_2024-04.xlsx"


def test_a_list_of_events_becomes_a_calendar_s_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main(["--data", str(tmp_path / "data"), *map(str, arguments)])
        return code, *capsys.readouterr()

    def answer(*arguments: object) -> dict[str, Any]:
        code, out, err = run(*arguments, "--json")
        assert code == 0, err
        found: dict[str, Any] = json.loads(out)
        return found

    shown = answer("import", "events", CITY, "--dry-run")
    assert (shown["rows"], shown["imported"], shown["rejected"], shown["sessions"], shown["dry_run"]) == (12, 12, [], 11, True)
    assert [one["line"] for one in shown["not_understood"]] == [9, 10, 11, 12, 13]
    assert "随時" in shown["not_understood"][3]["reason"]
    assert answer("import", "events", CITY)["sessions"] == 11
    assert (answer("import", "events", CITY)["sessions"], answer("import", "events", CITY)["present"]) == (0, 11)

    untold = tmp_path / "行事.csv"
    untold.write_text("行事名,開催日,時間\nお茶会,4月7日,10:00～11:30\n随時の会,随時,\n", encoding="utf-8")
    code, out, err = run("import", "events", untold)
    assert (code, "何年の日付か分かりません" in err) == (1, True)
    code, out, _ = run("import", "events", untold, "--year", "令和6年")
    assert code == 0
    assert "3行目「随時の会」：日が決まっていません" in out
    assert run("import", "events", untold, "--unit", "0.01")[0] == 2
    assert run("import", "sales", untold, "--year", "2024")[0] == 2

    made = answer("export", "calendar", tmp_path / "四月.ics", "--from", "2024-04-01", "--to", "R6.4.30")
    assert (made["sessions"], made["cancelled"]) == (12, 0)
    written = (tmp_path / "四月.ics").read_bytes()
    assert written.count(b"BEGIN:VEVENT") == 12
    code, _, err = run("export", "calendar", tmp_path / "四月.ics", "--from", "2030-04-01")
    assert (code, "予定がありません" in err) == (1, True)
    assert (tmp_path / "四月.ics").read_bytes() == written  # what was there stays whole
    assert run("export", "calendar", tmp_path / "四月.txt")[0] == 2

"""`salon-app fill`: a funder's form from the command line, and what it says when it can't."""

from __future__ import annotations

import errno
import json
import os
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from salon_app.__main__ import main
from salon_app.salon import Salon
from salon_app.services.grants.values import Grant
from salon_app.system.xlsx_form.values import FieldAt
from tests.kept import lay, leave_empty
from tests.system.forms import REPORT, SAMPLE, opened, with_parts


def test_fill(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    data = lay(tmp_path / "data", leave_empty, datetime.now(UTC))
    with Salon.open(data) as salon:
        salon.settings.change(name="見本サロン", leader="見本 太郎")
        salon.grants.save(Grant(0, "見本財団", "例の助成", date(2026, 5, 1), date(2026, 10, 31), amount=80_000))
    marked = tmp_path / "様式.xlsx"
    marked.write_bytes(with_parts({"xl/sharedStrings.xml": lambda text: text.replace(
        "<t>連絡先</t>", "<t>{{代表者名}} {{交付決定額}}円 {{代表者めい}}</t>")}))
    out = tmp_path / "報告.xlsx"

    def run(*more: object) -> tuple[int, str, str]:
        code = main(["--data", str(data), "fill", *map(str, more)])
        return code, *capsys.readouterr()

    code, said, wrong = run(marked, "--grant", "例の助成", "-o", out, "--json")
    answer = json.loads(said)
    assert (code, wrong) == (0, "") and (answer["from"], answer["to"]) == ("2026-05-01", "2026-10-31")
    assert (answer["written"], answer["guessed"], answer["files"]) == (1, False, [str(out)])
    assert [(one["code"], one["cell"]) for one in answer["notes"]] == [("unknown", "M7")]
    assert "代表者名" in answer["notes"][0]["sentence"]
    assert opened(out.read_bytes())[REPORT]["M7"].value == "見本 太郎 80,000円 {{代表者めい}}"

    code, said, _ = run(SAMPLE, "-o", out, "--from", "R8.5.1", "--to", "2026-5-31")  # nothing written into it, none kept
    assert code == 0 and "様式の言葉から場所を考えました" in said
    sheet = opened(out.read_bytes())[REPORT]
    assert (sheet["Q5"].value, sheet["G10"].value, sheet["G13"].value) == ("見本サロン", "令和8年5月分", 0)
    with Salon.open(data) as salon:
        salon.forms.keep(SAMPLE, fields=[FieldAt(REPORT, "G9", text="サロン")])
    code, said, _ = run(SAMPLE, "-o", out, "--json")  # the very file is kept: as was chosen there
    answer = json.loads(said)
    assert (code, answer["written"], answer["guessed"]) == (0, 1, False)
    assert opened(out.read_bytes())[REPORT]["G9"].value == "サロン"
    before = out.read_bytes()
    bare = tmp_path / "何もない.xlsx"
    bare.write_bytes(with_parts({"xl/sharedStrings.xml": lambda text: re.sub(r"<t([^>]*)>[^<]*</t>", r"<t\1>あ</t>", text)}))
    for arguments, exit_code, words in (
            ((SAMPLE, "--grant", "ない助成", "-o", out), 2, "あるのは 見本財団　例の助成"),
            ((SAMPLE, "-o", tmp_path / "報告.pdf"), 2, ".xlsx で終わる"), ((SAMPLE,), 2, "-o で"),
            ((marked, "-o", marked), 2, "様式とは別のファイル"),
            ((SAMPLE, "-o", out, "--from", "2027-1-1", "--to", "R8.1.1"), 2, "後です"),
            ((bare, "-o", out), 1, "{{延べ参加者数}} のようにマスに書くか"),
            ((tmp_path / "ない.xlsx", "-o", out), 1, "見つかりません"),
            ((data / Salon.FILE, "-o", out), 1, "データベース")):
        code, said, wrong = run(*arguments)
        assert (code, said) == (exit_code, "") and words in wrong and out.read_bytes() == before

    def held_open(_source: object, _target: object) -> None:
        raise OSError(errno.EBUSY, "held open")

    monkeypatch.setattr(os, "replace", held_open)
    code, said, wrong = run(marked, "-o", out)
    assert (code, said) == (1, "") and "開かれているため" in wrong and "「報告 (2).xlsx」という名前なら" in wrong
    assert out.read_bytes() == before and sorted(one.name for one in tmp_path.glob("報告*")) == ["報告.xlsx"]

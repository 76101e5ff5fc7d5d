"""report for sheets that people write on: a preview unless --issue gives them their 用紙番号; and for one 助成金."""

from __future__ import annotations

from pathlib import Path

import pytest

from salon_app.__main__ import main
from tests.conftest import FixedClock
from tests.reports.errand_papers import errand_papers
from tests.reports.gathered_salon import gathered
from tests.reports.grant_salon import grant_salon
from tests.reports.phone_papers import HANA, KIKU, phone_papers

DECEMBER = ("--from", "2026-12-01", "--to", "2026-12-31")


@pytest.fixture
def data(tmp_path: Path, fixed_clock: FixedClock) -> Path:
    """The folder of the gathered salon, closed."""
    with gathered(tmp_path / "data", fixed_clock):
        return tmp_path / "data"


def _report(data: Path, key: str, out: Path, *more: str) -> int:
    return main(["--data", str(data), "report", key, "-o", str(out), *more])


def test_a_sheet_is_issued_only_when_it_is_asked_for(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "sheet.csv"
    assert _report(data, "attendance-sheet", out, *DECEMBER) == 0
    assert "未発行" in out.read_text(encoding="utf-8-sig") and "用紙番号　" not in out.read_text(encoding="utf-8-sig")
    assert _report(data, "attendance-sheet", out, *DECEMBER, "--issue") == 0
    first = out.read_text(encoding="utf-8-sig")
    assert "用紙番号　" in first and "未発行" not in first
    assert _report(data, "attendance-sheet", out, *DECEMBER, "--issue") == 0
    number = next(line for line in first.splitlines() if "用紙番号　" in line)
    assert number in out.read_text(encoding="utf-8-sig")  # the same number again, nothing has changed


def test_one_activity_and_what_cannot_be(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "activity.csv"
    span = ("--from", "2026-10-01", "--to", "2026-11-30")
    assert _report(data, "activity", out, *span, "--activity", "お茶会") == 0
    text = out.read_text(encoding="utf-8-sig")
    assert "お茶会" in text and "折り紙教室" not in text
    capsys.readouterr()
    assert _report(data, "activity", out, *span, "--activity", "ない会") == 2
    assert "折り紙教室" in capsys.readouterr().err
    assert _report(data, "activity", out, *span, "--issue") == 2
    assert "attendance-sheet" in capsys.readouterr().err
    assert _report(data, "roster", out, "--columns", "secret") == 2
    assert "contact" in capsys.readouterr().err


def test_cp932_names_what_it_replaced(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _report(data, "attendance-sheet", tmp_path / "old.csv", *DECEMBER, "--cp932") == 0
    said = capsys.readouterr().out
    assert "「𠮷」は書けないので「吉」としました" in said and "行目" in said
    assert "髙橋 見本" in (tmp_path / "old.csv").read_text(encoding="cp932")


def test_papers_of_one_errand(tmp_path: Path, fixed_clock: FixedClock, capsys: pytest.CaptureFixture[str]) -> None:
    with errand_papers(tmp_path / "data", fixed_clock):
        pass
    out, data = tmp_path / "paper.csv", tmp_path / "data"
    assert _report(data, "errand-sheet", out, "--errand", "買-0001", "--issue") == 0
    text = out.read_text(encoding="utf-8-sig")
    assert "用紙番号　" in text and "買-0001" in text and "買-0002" not in text
    assert _report(data, "custody-slip", out, "--errand", "１", "--slip", "預-0001") == 0
    assert "預-0001" in out.read_text(encoding="utf-8-sig")
    assert _report(data, "errand-shop-list", out, "--shop", "見本マート") == 0
    assert "未発行" in out.read_text(encoding="utf-8-sig")
    for wrong in (("errand-sheet", "--errand", "買いもの"), ("custody-slip", "--slip", "1"), ("errand-settlement", "--issue"),
                  ("errand-shop-list", "--shop", "ない店")):
        assert _report(data, wrong[0], out, *wrong[1:]) == 2
    assert _report(data, "errand-sheet", out, "--errand", "99") == 1
    assert "その依頼は見つかりません" in capsys.readouterr().err


def test_papers_of_calls_and_of_the_phone_tree(tmp_path: Path, fixed_clock: FixedClock,
                                               capsys: pytest.CaptureFixture[str]) -> None:
    data, out = tmp_path / "data", tmp_path / "paper.csv"
    with phone_papers(data, fixed_clock) as made:
        made.salon.tree_copies.give(made.tree_id, given_to="民生委員 例田")
    day = ("--from", "2026-11-20", "--to", "2026-11-21")
    assert _report(data, "watch-sheet", out, *day, "--caller", HANA, "--part", "morning", "--issue") == 0
    assert "用紙番号　" in out.read_text(encoding="utf-8-sig") and "朝の回" in out.read_text(encoding="utf-8-sig")
    assert _report(data, "phone-tree", out) == 0 and "000-0000-0001" not in out.read_text(encoding="utf-8-sig")
    assert _report(data, "phone-tree", out, "--copy", "１", "--version", "1", "--a3") == 0
    assert "000-0000-0001" in out.read_text(encoding="utf-8-sig")
    assert _report(data, "phone-tree-slips", out, "--issue") == 0 and "未発行" not in out.read_text(encoding="utf-8-sig")
    assert _report(data, "watch-history", out, "--person", KIKU) == 0 and KIKU in out.read_text(encoding="utf-8-sig")
    capsys.readouterr()
    for arguments, word in ((("--part", "night"), "morning"), (("--caller", "ない 人"), "名簿にいません"),
                            (("--version", "9"), "第9版"), (("--copy", "x"), "読めません")):
        assert _report(data, "phone-tree", out, *arguments) == 2
        assert word in capsys.readouterr().err


def test_a_document_of_one_grant_covers_its_own_period(tmp_path: Path, fixed_clock: FixedClock,
                                                       capsys: pytest.CaptureFixture[str]) -> None:
    with grant_salon(tmp_path / "data", fixed_clock):
        pass
    out, data = tmp_path / "paper.csv", tmp_path / "data"
    assert _report(data, "grant-finance", out, "--grant", "R8-0123") == 0
    text = out.read_text(encoding="utf-8-sig")
    assert "令和8年10月1日～令和8年11月30日" in text and "（対象期間）" in text and "34780" in text
    for name, unit, more in (("ふれあい補助金", "単位：千円", ()), ("見本市　ふれあい補助金", "単位：円", ("--yen",))):
        assert _report(data, "grant-finance", out, "--grant", name, *more) == 0
        assert unit in out.read_text(encoding="utf-8-sig")
    assert _report(data, "payment-list", out, "--from", "2026-10-01", "--to", "2026-11-30") == 0
    assert "52820" in out.read_text(encoding="utf-8-sig")  # the whole salon
    capsys.readouterr()
    assert _report(data, "grant-finance", out, "--grant", "ない助成") == 2
    assert "見本助成財団　居場所づくり助成" in capsys.readouterr().err

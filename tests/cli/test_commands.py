"""The commands, as a treasurer or a script runs them: what they answer, what they leave behind, how they fail."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from salon_app.__main__ import main, window_wanted
from salon_app.salon import Salon
from tests.kept import lay, leave_empty

NOW = datetime.now(UTC)  # the commands look at the computer's own clock
SALES = "Date,Time,Transaction,Item,Price\n2024-10-30,09:58,1,Bread,200\n2024-10-30,10:05,2,Coffee,150\n" \
        "2024-10-30,10:05,2,Coffee,150\n2024-10-31,10:07,3,,150\n"


class Command:
    """Runs the program in this process on one data folder."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *arguments: object) -> int:
        """The exit code; `out` and `err` keep what was said."""
        code = main(["--data", str(self.data), *map(str, arguments)])
        self.out, self.err = self._capsys.readouterr()
        return code

    def json(self, *arguments: object) -> dict[str, Any]:
        """The JSON answer of a command that succeeds."""
        assert self(*arguments, "--json") == 0, self.err
        answer: dict[str, Any] = json.loads(self.out)
        return answer


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """The program on the data folder of an empty salon."""
    return Command(lay(tmp_path / "data", leave_empty, NOW), capsys)


@pytest.fixture
def sales_file(tmp_path: Path) -> Path:
    """Four lines of past sales, one of them bad."""
    path = tmp_path / "sales.csv"
    path.write_text(SALES, encoding="utf-8")
    return path


def test_the_window_opens_only_where_nothing_but_a_folder_is_named() -> None:
    assert window_wanted([]) == (True, None)
    assert window_wanted(["--data", "here"]) == (True, Path("here"))
    assert window_wanted(["--data=here"]) == (True, Path("here"))
    for arguments in (["check"], ["--data", "here", "check"], ["--help"], ["--data"], ["--data", "--help"]):
        assert window_wanted(arguments) == (False, None)


def test_neither_way_in_loads_the_other_s_libraries() -> None:
    names = "('typer', 'rich', 'PySide6', 'sqlalchemy', 'openpyxl', 'reportlab')"
    window = f"import sys; from salon_app.__main__ import window_wanted; window_wanted([]); " \
             f"print([one for one in {names} if one in sys.modules])"
    commands = f"import sys; from salon_app.__main__ import main; main(['--version']); " \
               f"print([one for one in {names} if one in sys.modules and one in ('PySide6', 'openpyxl', 'reportlab')])"
    for code in (window, commands):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"


def test_import_says_what_came_in_as_one_object(command: Command, sales_file: Path) -> None:
    answer = command.json("import", "sales", sales_file)
    assert {key: answer[key] for key in ("rows", "imported", "receipts", "total")} == {
        "rows": 4, "imported": 3, "receipts": 2, "total": 500}
    assert answer["rejected"] == [{"line": 5, "reason": "商品名がありません。"}]
    assert answer["files"][0]["mapping"]["item"] == "Item"
    with Salon.open(command.data) as salon:
        assert salon.cashbook.balance(salon.cashbook.account_id("past")) == 500


def test_a_dry_run_only_shows(command: Command, sales_file: Path) -> None:
    assert command("import", "sales", sales_file, "--dry-run") == 0
    assert "取りこんでいません" in command.out
    assert "5行目：商品名がありません。" in command.out
    with Salon.open(command.data) as salon:
        assert salon.products.all() == ()


def test_import_takes_choices(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("when,what,how many\n2024-10-30,Tea,2\n2024-10-30,Milk,1\n", encoding="utf-8")
    answer = command.json("import", "sales", path, "--map", "date=when,item=what,quantity=how many",
                          "--price", "Tea=２５０", "--unit", "0.01", "--skip-item", "Milk")
    assert (answer["imported"], answer["total"], answer["unit"]) == (1, 50000, "0.01")


def test_the_same_file_again_needs_to_be_asked_for(command: Command, sales_file: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    assert command("import", "sales", sales_file) == 1
    assert "取りこみ済み" in command.err
    assert command("import", "sales", sales_file, "--again") == 0


@pytest.mark.parametrize("arguments", [[], ["import"], ["export"], ["report"], ["demo"], ["backup"], ["restore"], ["check"],
                                       ["combine"]])
def test_every_help_is_japanese(command: Command, arguments: list[str]) -> None:
    assert command(*arguments, "--help") == 0
    assert "使い方:" in command.out
    assert not any(word in command.out for word in ("Usage", "Options", "Show this message", "required"))


@pytest.mark.parametrize(("arguments", "word"), [
    (["import", "nosuch", "x.csv"], "取りこめるのは sales, people"), (["import", "sales"], "FILE"),
    (["nosuch"], "あるのは backup, check, combine, demo, export, "),
    (["import", "sales", "x.csv", "--map", "colour=Red"], "colour"),
    (["import", "sales", "x.csv", "--map", "Red"], "--map"),
    (["import", "sales", "x.csv", "--price", "Tea"], "--price"),
    (["import", "sales", "x.csv", "--unit", "0.05"], "--unit"), (["check", "--nosuch"], "--nosuch"),
    (["report", "nosuch"], "sales-daily"), (["report", "sales-daily"], "-o"),
    (["report", "sales-daily", "-o", "x.doc"], "--format"), (["demo", "--years", "many"], "書き方が違います"),
])
def test_misuse_is_code_2_and_one_sentence(command: Command, arguments: list[str], word: str) -> None:
    assert command(*arguments) == 2
    assert word in command.err
    assert (command.err.count("\n"), command.out) == (1, "")


@pytest.mark.parametrize(("content", "word"), [
    (b"", "空のファイル"), (b"\x89PNG\r\n\x1a\n" + bytes(100), "写真"), (b"PK\x03\x04" + bytes(50), "壊れています"),
    (b"a,b\n1,2\n", "列が分かりません"), (None, "見つかりません"),
])
def test_a_file_that_is_none_is_code_1_and_one_sentence(
        command: Command, tmp_path: Path, content: bytes | None, word: str) -> None:
    path = tmp_path / "file.xlsx"
    if content is not None:
        path.write_bytes(content)
    assert command("import", "sales", path) == 1
    assert word in command.err
    assert command.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["check"], ["report", "sales-daily", "-o", "x.pdf"], ["backup", "."]])
def test_a_folder_without_books_is_not_filled_by_looking(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str],
) -> None:
    command = Command(tmp_path / "data", capsys)
    assert command(*arguments) == 1
    assert "サロンのデータがありません" in command.err
    assert not command.data.exists()


def test_a_report_in_each_format(command: Command, sales_file: Path, tmp_path: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    starts = {"xlsx": b"PK\x03\x04", "pdf": b"%PDF", "csv": b"\xef\xbb\xbf"}
    for ending, start in starts.items():
        out = tmp_path / f"report.{ending}"
        assert command("report", "sales-daily", "--from", "令和6年10月30日", "--to", "R6.10.30", "-o", out) == 0
        assert out.read_bytes().startswith(start)
    month = tmp_path / "month.csv"
    assert command("report", "sales-monthly", "--from", "2024-10-01", "--format", "csv", "-o", month) == 0
    assert any(row[:2] == ["売上合計", "500"] for row in csv.reader(StringIO(month.read_text(encoding="utf-8-sig"))))
    assert command("report", "sales-daily", "--from", "2024-10-31", "--to", "2024-10-30", "-o", "x.pdf") == 2
    assert command("report", "--list") == 0
    assert "sales-daily" in command.out


def test_an_export_that_fails_leaves_the_old_file(command: Command, sales_file: Path, tmp_path: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    assert command("report", "sales-daily", "--from", "2024-10-30", "-o", tmp_path / "gone" / "report.pdf") == 1
    assert "保存できませんでした" in command.err
    folder = tmp_path / "report.pdf"
    folder.mkdir()
    assert command("report", "sales-daily", "--from", "2024-10-30", "-o", folder) == 1
    assert list(tmp_path.glob("*.part")) == []


def test_backup_and_restore(command: Command, sales_file: Path, tmp_path: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    assert command("backup", tmp_path / "stick") == 0
    (copy,) = (tmp_path / "stick").iterdir()
    assert command("import", "sales", sales_file, "--again") == 0
    assert command.json("check")["counts"]["sale"] == 4
    assert command("restore", copy) == 0
    assert command.json("check")["counts"]["sale"] == 2
    assert command("restore", tmp_path / "nothing.db") == 1
    other = Command(tmp_path / "elsewhere", command._capsys)
    assert other("restore", copy) == 0
    assert other.json("check")["counts"]["sale"] == 2


def test_check_lists_what_is_wrong(command: Command, sales_file: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    assert command.json("check")["ok"] is True
    from salon_app.store.engine import connect

    connection = connect(command.data / Salon.FILE)
    connection.execute("UPDATE sale SET total = 1 WHERE id = 1")
    connection.close()
    assert command("check", "--json") == 1
    answer = json.loads(command.out)
    assert answer["ok"] is False
    assert any("明細の合計" in sentence for sentence in answer["problems"])
    assert command("check") == 1
    assert "明細の合計" in command.out


def test_books_that_cannot_be_opened_are_a_sentence(command: Command, sales_file: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    for name in (Salon.FILE, f"{Salon.FILE}-wal", f"{Salon.FILE}-shm"):
        (command.data / name).unlink(missing_ok=True)
    (command.data / Salon.FILE).write_bytes(b"this is no database, only some text that is long enough" * 50)
    assert command("report", "--list") == 0
    assert command("check") == 1
    assert command.err.count("\n") == 1
    assert "Traceback" not in command.err


def test_a_demo_salon_is_whole_and_only_made_in_an_empty_folder(command: Command) -> None:
    assert command("demo", "--years", "0.1", "--seed", "7") == 0
    assert command.json("check")["problems"] == []
    assert command("demo") == 1
    assert "何も入っていないところ" in command.err


def test_an_unexpected_error_is_a_sentence_and_a_crash_file(
        command: Command, sales_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from salon_app.services.sales_import import SalesImportService

    assert command("import", "sales", sales_file) == 0

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(SalesImportService, "preview", fail)
    assert command("import", "sales", sales_file) == 1
    assert "思いがけない問題" in command.err
    assert command.err.count("\n") == 1
    assert any("ZeroDivisionError" in one.read_text(encoding="utf-8") for one in (command.data / "logs").glob("*crash*"))


def test_damaged_books_are_one_sentence_on_stderr(sales_file: Path, tmp_path: Path) -> None:
    """In a process of its own: pytest catches what logging would write there."""
    data = tmp_path / "data"
    assert main(["--data", str(data), "import", "sales", str(sales_file)]) == 0
    with (data / "salon.db").open("r+b") as books:
        books.seek(8192)
        books.write(b"\xff" * 40_000)
    done = subprocess.run(
        [sys.executable, "-m", "salon_app", "--data", str(data), "report", "sales-monthly", "-o", "month.csv"],
        capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "こわれている" in done.stderr


def test_what_is_no_backup_is_not_restored(command: Command, sales_file: Path) -> None:
    assert command("import", "sales", sales_file) == 0
    assert command("restore", sales_file) == 1 and "控えとして読めません" in command.err
    assert command("check") == 0

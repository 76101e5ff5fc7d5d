"""Tables in files that other programs and people wrote. All files here are made here."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salon_app.model.problems import EnvironmentProblem, InputProblem
from salon_app.system.tabular import NO_HEADER, TableFile, read_table

GOOD = (
    "日付,品名,数量,金額\r\n2026/4/1,コーヒー,2,300\r\n"
    '2026/4/2,"紅茶\r\nポット, 大",1,400\r\n2026/4/3,髙﨑米,1,120\r\n'
)


def table(tmp_path: Path, content: bytes | str, name: str = "売上.csv", **options: object) -> TableFile:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp932", "cp932"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_encoding_and_delimiter_are_found(tmp_path: Path, encoding: str, found: str, delimiter: str) -> None:
    text = GOOD.replace(", 大", "、大").replace(",", delimiter)
    read = table(tmp_path, text.encode(encoding))
    assert (read.encoding, read.delimiter, read.header_line) == (found, delimiter, 1)
    assert read.headers == ("日付", "品名", "数量", "金額")
    assert [row.cells for row in read.rows] == [
        ("2026/4/1", "コーヒー", "2", "300"),
        ("2026/4/2", "紅茶\r\nポット、大", "1", "400"),
        ("2026/4/3", "髙﨑米", "1", "120"),
    ]
    assert [row.line for row in read.rows] == [2, 3, 5]
    assert not read.truncated and not read.notes


@pytest.mark.parametrize(("encoding", "found"), [("euc_jp", "euc_jp"), ("iso2022_jp", "iso2022_jp")])
def test_older_japanese_encodings_are_found(tmp_path: Path, encoding: str, found: str) -> None:
    read = table(tmp_path, GOOD.replace("髙﨑", "高崎").encode(encoding))
    assert read.encoding == found
    assert read.rows[0].cells[1] == "コーヒー"


def test_a_western_file_is_read_with_a_note(tmp_path: Path) -> None:
    read = table(tmp_path, "name;price\nCafé;150\nThé noir;200\n".encode("cp1252"))
    assert read.headers == ("name", "price")
    assert any("文字コード" in note for note in read.notes)


def test_a_few_broken_characters_are_counted_not_fatal(tmp_path: Path) -> None:
    read = table(tmp_path, GOOD.encode("cp932") * 30 + b"2026/4/4," + b"\x81\x20,1,1\r\n")
    assert any("読めない文字が1字" in note for note in read.notes)


def test_a_named_encoding_is_obeyed(tmp_path: Path) -> None:
    assert table(tmp_path, GOOD.encode("cp932"), encoding="cp932").rows[0].cells[1] == "コーヒー"
    with pytest.raises(InputProblem, match="文字コード utf-8 では"):
        table(tmp_path, GOOD.encode("cp932"), encoding="utf-8")


@pytest.mark.parametrize("lines_before", [0, 1, 3, 12])
def test_the_header_is_found_below_a_title(tmp_path: Path, lines_before: int) -> None:
    title = "".join(f"サロン売上 その{number},,,\r\n" for number in range(lines_before))
    read = table(tmp_path, title + GOOD)
    assert read.header_line == lines_before + 1
    assert len(read.rows) == 3


def test_remarks_of_open_data_are_skipped(tmp_path: Path) -> None:
    text = "#lang,ja,\n#license,by,\n#property,name,address\n#type,string,string\n1,集会所,例の町1\n2,会館,例の町2\n"
    read = table(tmp_path, text)
    assert (read.header_line, read.headers, len(read.rows)) == (3, ("#property", "name", "address"), 2)
    assert any("1行は説明" in note for note in read.notes)


def test_a_table_without_header_gets_numbered_columns(tmp_path: Path) -> None:
    read = table(tmp_path, "2026/4/1,10:05,コーヒー,2,300\n2026/4/2,11:00,紅茶,1,150\n")
    assert read.header_line is None
    assert read.headers == ("1列目", "2列目", "3列目", "4列目", "5列目")
    assert len(read.rows) == 2


def test_the_caller_may_name_the_header_line(tmp_path: Path) -> None:
    assert len(table(tmp_path, GOOD, header_line=NO_HEADER).rows) == 4
    assert table(tmp_path, GOOD, header_line=3).headers[0] == "2026/4/2"
    with pytest.raises(InputProblem, match="90行目"):
        table(tmp_path, GOOD, header_line=90)


def test_blank_and_repeated_headers_stay_apart(tmp_path: Path) -> None:
    read = table(tmp_path, "氏名,住所,,,金額,金額\n見本 花子,例県,例市,1-1,1,2\n")
    assert read.headers == ("氏名", "住所", "3列目", "4列目", "金額", "金額（2）")
    assert read.column("　氏名") == 0
    with pytest.raises(InputProblem, match="「年齢」という列がありません"):
        read.column("年齢")


def test_ragged_rows_are_named_and_nothing_is_shifted(tmp_path: Path) -> None:
    read = table(tmp_path, GOOD + "2026/4/4,コーヒー\r\n2026/4/5,コーヒー,1,1,500\r\n2026/4/6,茶,1,100,\r\n")
    assert any("6行目" in note and "足りない" in note for note in read.notes)
    assert read.rows[3].cells == ("2026/4/4", "コーヒー", "", "")
    assert [(row.line, "列が多すぎます" in row.problem) for row in read.rows if row.problem] == [(7, True)]
    assert [line for line, _ in read.records()] == [2, 3, 5, 6, 8]
    assert not read.truncated


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "utf-16-le"])
def test_a_file_cut_off_in_its_last_row_says_so(tmp_path: Path, encoding: str) -> None:
    whole = (GOOD + "2026/4/4,コーヒー").encode(encoding)
    for missing in (0, 1, 2):
        read = table(tmp_path, whole[: len(whole) - missing])
        assert read.truncated
        assert "途中で切れています" in read.rows[-1].problem
        assert len(list(read.records())) == 3


def test_a_complete_last_row_without_line_break_is_whole(tmp_path: Path) -> None:
    read = table(tmp_path, GOOD.rstrip())
    assert not read.truncated and len(list(read.records())) == 3


def test_a_quote_that_never_ends_is_named(tmp_path: Path) -> None:
    read = table(tmp_path, GOOD + '2026/4/4,"コーヒー,1,150\r\n2026/4/5,茶,1,100\r\n')
    assert read.truncated
    assert [(row.line, "引用符" in row.problem) for row in read.rows if row.problem] == [(6, True)]


three_cells = st.lists(st.text(alphabet='ab1あ髙",\n ', max_size=5), min_size=3, max_size=3)


@given(rows=st.lists(three_cells, min_size=1, max_size=8))
def test_whatever_the_csv_module_writes_is_read_back(
    rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([["日付", "品名", "備考"], *rows])
    path = tmp_path_factory.mktemp("csv") / "t.csv"
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
    read = read_table(path, header_line=1)
    written = [tuple(row) for row in rows if any(row)]
    assert [row.cells for row in read.rows] == [cells[: len(read.headers)] for cells in written]
    assert all(not any(cells[len(read.headers) :]) for cells in written)


def workbook(*sheets: tuple[str, list[list[object]]], hidden: str = "") -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if title == hidden:
            sheet.sheet_state = "hidden"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


SALES: list[list[object]] = [
    ["サロン売上"],
    ["日付", "時刻", "品名", "数量", "金額"],
    [date(2026, 4, 1), time(10, 5), "コーヒー", 2.0, 300.5],
]


def test_an_excel_sheet_keeps_its_types(tmp_path: Path) -> None:
    data = workbook(("表紙", [["表紙だけ"]]), ("裏", [["a", "b"], ["c", "d"]]), ("4月", SALES), hidden="裏")
    read = table(tmp_path, data, "売上.xlsx")
    assert (read.sheet, read.sheets, read.header_line) == ("4月", ("表紙", "4月"), 2)
    assert read.rows[0].cells == (date(2026, 4, 1), time(10, 5), "コーヒー", 2, 300.5)
    assert read.rows[0].line == 3
    assert table(tmp_path, data, "売上.xlsx", sheet="表紙").rows[0].cells == ("表紙だけ",)
    with pytest.raises(InputProblem, match="「5月」というシート"):
        table(tmp_path, data, "売上.xlsx", sheet="5月")


def test_formulas_without_results_are_counted(tmp_path: Path) -> None:
    read = table(tmp_path, workbook(("4月", [["品名", "金額"], ["茶", 100], ["計", "=SUM(B2:B2)"]])), "a.xlsx")
    assert read.rows[-1].cells == ("計", "")
    assert any("計算結果のない式が1か所" in note for note in read.notes)


def zipped(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, text in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return stream.getvalue()


XLSX = workbook(("4月", SALES * 50))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "空のファイル"),
        (b"\xef\xbb\xbf\r\n  \n", "空のファイル"),
        (b"\x00" * 4096, "空のファイル"),
        (b"\x89PNG\r\n\x1a\n0000", "写真"),
        (b"\xff\xd8\xff\xe0aaaa", "写真"),
        (b"\x00\x00\x00\x18ftypheic", "写真"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "古い形式"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "パスワード"),
        (b"SQLite format 3\x00" + b"a" * 100, "データベース"),
        (b"\x1f\x8b\x08\x00aaaa", "圧縮"),
        (b"MZ\x90\x00aaaa", "プログラム"),
        (b"<html><table>", "表の形をしていません"),
        (zipped(word__document_xml="x"), "Word"),
        (zipped(content_xml="x"), "OpenDocument"),
        (zipped(a="x"), "圧縮"),
        (XLSX[:200], "壊れています"),
        (XLSX[:-300], "壊れています"),
        (zipped(xl__workbook_xml="<broken"), "壊れています"),
        (bytes(range(256)) * 8, "文字として読めません"),
        (b",,,\n,,,\n", "何も書かれていません"),
    ],
)
def test_what_is_no_table_gets_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    for name in ("売上.csv", "売上.xlsx"):
        with pytest.raises(InputProblem, match=sentence) as caught:
            table(tmp_path, content, name)
        assert f"「{name}」" in str(caught.value)


def test_a_workbook_damaged_inside_is_told_apart_from_a_bug(tmp_path: Path) -> None:
    damaged = bytearray(XLSX)
    damaged[len(damaged) // 2 : len(damaged) // 2 + 40] = b"\x00" * 40
    with pytest.raises(InputProblem, match="壊れています"):
        table(tmp_path, bytes(damaged), "売上.xlsx")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "大.csv"
    with open(path, "wb") as stream:
        stream.write(GOOD.encode())
        stream.truncate(200 * 1024 * 1024)
    with pytest.raises(InputProblem, match="200MB"):
        read_table(path)


def test_missing_files_and_folders_get_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="見つかりません"):
        read_table(tmp_path / "売上.csv")
    with pytest.raises(EnvironmentProblem, match="フォルダーです"):
        read_table(tmp_path)


@given(st.binary(min_size=1, max_size=400))
@example(b"\t\x81")
def test_any_bytes_give_a_table_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "x.csv"
    path.write_bytes(content)
    try:
        read = read_table(path)
    except InputProblem as problem:
        assert "x.csv" in str(problem)
    else:
        assert all(len(row.cells) == len(read.headers) for row in read.rows)


def test_the_readings_that_excel_keeps_are_told_by_place(tmp_path: Path) -> None:
    """Also for letters that take two units in Excel's counting (𠮷), beside digits, and in a sheet that isn't the first."""
    people: list[list[object]] = [["氏名", "電話"], ["𠮷見 本子", "000-0000-0000"], ["見本 太郎", ""], ["例田２", ""]]
    content = workbook(("表紙", []), ("名簿", people))
    readings = {"𠮷見 本子": '<rPh sb="0" eb="3"><t>ヨシミ</t></rPh><rPh sb="4" eb="6"><t>モトコ</t></rPh>',
                "例田２": '<rPh sb="0" eb="2"><t>レイダ</t></rPh>'}
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(packed, "w") as after:
        for part in before.namelist():
            data = before.read(part)
            for base, phonetic in readings.items() if part.endswith(".xml") else ():
                data = data.replace(f"<t>{base}</t>".encode(), f"<t>{base}</t>{phonetic}".encode())
            after.writestr(part, data)
    found = table(tmp_path, packed.getvalue(), "名簿.xlsx")
    assert found.sheet == "名簿"
    assert found.readings == {(2, 0): "ヨシミ モトコ", (4, 0): "レイダ２"}


def test_titles_above_the_header_are_kept(tmp_path: Path) -> None:
    found = table(tmp_path, "会員名簿,,\n（令和8年4月1日現在）,,\n\n姓,名,号棟\n見本,太郎,3\n例田,花子,5\n", "名簿.csv")
    assert found.above == ("会員名簿", "（令和8年4月1日現在）")
    assert (found.headers, len(found.rows)) == (("姓", "名", "号棟"), 2)

"""名簿の取りこみ, through the salon's public face: shown first, taken over whole, and again without doubling anybody."""

from __future__ import annotations

import csv
import zipfile
from collections import Counter
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from salon_app.model.births import Birth
from salon_app.model.kana import phone_key
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.progress import Cancelled
from salon_app.salon import Salon
from salon_app.services.people_import import LEFT_OUT, NEW, ImportOptions, ImportPreview
from salon_app.services.people_values import Person, Phone

DATA = Path(__file__).parent.parent / "data"
VARIANTS = ("髙橋 花子", "﨑山 太郎", "𠮷田 節子", "辻\U000e0100 次郎", "\ufa19 三郎")


def written(folder: Path, text: str, name: str = "roster.csv", encoding: str = "utf-8") -> Path:
    """A roster's file."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def workbook(folder: Path, *rows: list[object], name: str = "roster.xlsx") -> Path:
    """A roster in Excel."""
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def taken_over(salon: Salon, path: Path, **choices: object) -> ImportPreview:
    """Preview and commit."""
    preview = salon.people_import.preview(path, ImportOptions(**choices))  # type: ignore[arg-type]  # as given
    salon.people_import.commit(preview)
    return preview


def only(salon: Salon, name: str) -> Person:
    """The one person of this name, however it is written."""
    found = salon.people.same_name(name)
    assert len(found) == 1
    return found[0]


def counts(preview: ImportPreview) -> tuple[int, int, int, int]:
    """New, updated, unchanged and rejected."""
    return preview.new, preview.updated, preview.unchanged, len(preview.rejected)


FULL = """見本町会 会員名簿,,,,,,,,
（令和8年4月1日現在）,,,,,,,,
会員番号,氏名,フリガナ,性別,生年月日,号棟,号室,電話,備考
12,見本　太郎,ミホン　タロウ,男,S13.5.1,3,402,"000-0000-0001
000-0000-0002（携帯）",お茶
13,例田花子,レイダハナコ,女性,昭和15年,5,101,なし,
"""


def test_a_preview_stores_nothing_and_a_commit_everything(salon: Salon, tmp_path: Path) -> None:
    before = salon.last_log_id()
    preview = salon.people_import.preview(written(tmp_path, FULL, encoding="cp932"))
    assert (preview.encoding, preview.header_line, counts(preview)) == ("cp932", 3, (2, 0, 0, 0))
    assert (salon.last_log_id(), salon.people.all()) == (before, ())
    salon.people_import.commit(preview)
    taro, hanako = only(salon, "見本太郎"), only(salon, "例田花子")
    card = salon.people.card(taro.id)
    assert (taro.name, taro.family, taro.given, taro.reading) == ("見本　太郎", "見本", "太郎", "ミホン　タロウ")
    assert (taro.block, taro.room, taro.sex, card.notes, card.birth.date) == ("3号棟", "402", "male", "お茶", date(1938, 5, 1))
    assert card.phones == (Phone("000-0000-0001"), Phone("000-0000-0002", "携帯"))
    assert (hanako.name, hanako.family, hanako.kinds) == ("例田花子", "", frozenset({"participant"}))
    assert salon.people.card(hanako.id).birth == Birth(None, 1940, 1940)
    assert salon.people.search("3号棟") == salon.people.search("みほん") == (taro,)
    assert salon.checks.run().problems == ()


def test_a_second_import_updates_and_undo_takes_it_back(salon: Salon, tmp_path: Path) -> None:
    taken_over(salon, written(tmp_path, FULL))
    again = taken_over(salon, written(tmp_path, FULL))
    assert counts(again) == (0, 0, 2, 0) and again.already_imported == salon.clock.today()
    newer = "会員番号,氏名,号棟,号室,電話,備考\n12,見本太郎,7,205,000-0000-0003,\n13,例田花子,,,,足が悪い\n14,架空 一郎,1,1,,\n"
    assert counts(taken_over(salon, written(tmp_path, newer, "newer.csv"))) == (1, 2, 0, 0)
    taro = only(salon, "見本太郎")
    card = salon.people.card(taro.id)
    assert (taro.block, taro.room, taro.reading, card.notes) == ("7号棟", "205", "ミホン　タロウ", "お茶")
    assert [one.number for one in card.phones] == ["000-0000-0001", "000-0000-0002", "000-0000-0003"]
    assert only(salon, "例田花子").block == "5号棟"
    assert salon.people.search("000-0000-0003") == (taro,)
    salon.audit.undo()
    assert (len(salon.people.all()), only(salon, "見本太郎").block) == (2, "3号棟")
    salon.audit.undo()
    salon.audit.undo()
    assert salon.people.all() == ()


def test_names_survive_byte_for_byte(salon: Salon, tmp_path: Path) -> None:
    taken_over(salon, written(tmp_path, "氏名\n" + "\n".join(VARIANTS)))
    taken_over(salon, workbook(tmp_path, ["氏名", "号棟"], *([name, 1] for name in VARIANTS)))
    assert {one.name for one in salon.people.all()} == set(VARIANTS)
    folded = taken_over(salon, written(tmp_path, "氏名,号棟\n高橋花子,1\n", "old.csv"))
    assert counts(folded) == (0, 0, 1, 0) and "名簿の字のままにします" in folded.remarks[0].reason
    assert only(salon, "高橋花子").name == "髙橋 花子"


def test_what_cannot_be_understood_is_said_by_line_and_kept(salon: Salon, tmp_path: Path) -> None:
    preview = taken_over(salon, written(tmp_path, (
        "氏名,ふりがな,性別,生年月日,電話\n見本 太郎,Mihon,男,令和1年2月30日,000-ABC-0000\n"
        "例田 花子,れいだ はなこ,?,昭和70年1月1日,12\n"
        ",みめい,男,,000-0000-0009\n合計,,,,\n架空 一郎,かくう いちろう,男,R20.1.1,000-0000-0000 内線12\n")))
    assert [(one.line, one.reason[:9]) for one in preview.rejected] == [(4, "お名前がありません"), (5, "「合計」は人の名前")]
    assert Counter(one.line for one in preview.remarks) == {2: 3, 3: 3, 6: 1}
    assert salon.people.card(only(salon, "見本太郎").id).notes == (
        "ふりがな：Mihon\n電話：000-ABC-0000\n生年月日：令和1年2月30日")
    assert salon.people.card(only(salon, "例田花子").id).notes == "電話：12\n生年月日：昭和70年1月1日\n性別：?"
    assert salon.people.card(only(salon, "架空一郎").id).phones == (Phone("000-0000-0000 内線12"),)


def test_names_and_readings_in_parts(salon: Salon, tmp_path: Path) -> None:
    apart = "姓,名,せい,めい\n見本,太郎,みほん,たろう\n"
    beside = "氏名,,ふりがな,,電話\n例田,花子,れいだ,はなこ,000-0000-0000\n"
    bracketed = "お名前,住所\n架空 一郎（かくう いちろう）様,見本町1\n雛形 実 様,見本町2\n"
    for number, text in enumerate((apart, beside, bracketed)):
        taken_over(salon, written(tmp_path, text, f"{number}.csv"))
    assert [(one.name, one.family, one.given, one.reading) for one in salon.people.all()] == [
        ("架空 一郎", "架空", "一郎", "かくう いちろう"), ("見本 太郎", "見本", "太郎", "みほん たろう"),
        ("例田 花子", "例田", "花子", "れいだ はなこ"), ("雛形 実", "雛形", "実", "")]


def test_an_address_over_several_columns_and_ages(salon: Salon, tmp_path: Path) -> None:
    """As a generator of test data writes them: 住所 over five columns, four of them without a header."""
    text = ("連番,氏名,氏名（カタカナ）,電話番号,メールアドレス,郵便番号,住所,,,,,年齢\n"
            "1,見本太郎,ミホンタロウ,0000000000,a@example.jp,000-0000,見本県,例田市,架空町,2-9,架空ランド202,85\n")
    preview = taken_over(salon, written(tmp_path, text), as_of=date(2020, 4, 1))
    card = salon.people.card(only(salon, "見本太郎").id)
    assert (card.address, card.postcode) == ("見本県例田市架空町2-9　架空ランド202", "000-0000")
    assert card.birth == Birth(None, 1934, 1935)
    assert any("メールアドレス" in note for note in preview.notes) and "使わない列：連番" in preview.notes
    above = written(tmp_path, "名簿（平成31年4月1日時点）,\n氏名,年齢\n例田花子,70代\n", "above.csv")
    assert taken_over(salon, above).as_of == date(2019, 4, 1)
    assert salon.people.card(only(salon, "例田花子").id).birth == Birth(None, 1939, 1949)


def test_excel_keeps_dates_and_loses_zeros(salon: Salon, tmp_path: Path) -> None:
    path = workbook(tmp_path, ["氏名", "生年月日", "電話", "〒"], ["見本 太郎", date(1938, 5, 1), 9000000001, 600042],
                    ["例田 花子", 14001, "〃", 2700000], ["架空 一郎", "〃", "", ""])
    preview = taken_over(salon, path)
    cards = [salon.people.card(only(salon, name).id) for name in ("見本太郎", "例田花子")]
    assert [card.birth.date for card in cards] == [date(1938, 5, 1), date(1938, 5, 1)]
    assert [card.phones[0].number for card in cards] == ["09000000001", "09000000001"]
    assert [card.postcode for card in cards] == ["060-0042", "270-0000"]
    assert any("0を補いました" in note for note in preview.notes)
    assert [one.line for one in preview.remarks] == [4]


def test_a_reading_that_excel_keeps_is_a_draft_and_gives_way(salon: Salon, tmp_path: Path) -> None:
    taken_over(salon, with_readings(workbook(tmp_path, ["氏名"], ["見本 太郎"], ["例田花子"], ["架空 一郎"])))
    assert [one.reading for one in salon.people.all()] == ["みほん たろう", "れいだはなこ", ""]
    other = with_readings(workbook(tmp_path, ["氏名", "号棟", "ふりがな"], ["見本 太郎", 9, "ケンポン タロウ"], name="b.xlsx"))
    preview = taken_over(salon, other)
    assert counts(preview) == (1, 0, 0, 0)
    assert {one.reading for one in salon.people.same_name("見本太郎")} == {"みほん たろう", "ケンポン タロウ"}


def with_readings(path: Path) -> Path:
    """The readings that Excel would have kept of a typed name; of the third one's 一郎 it knows nothing."""
    kept = {"見本 太郎": ((0, 2, "ミホン"), (3, 5, "タロウ")), "例田花子": ((0, 4, "レイダハナコ"),),
            "架空 一郎": ((0, 2, "カクウ"),)}
    packed = BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(packed, "w") as after:
        for part in before.namelist():
            data = before.read(part)
            for base, parts in kept.items() if part.endswith(".xml") else ():
                phonetic = "".join(f'<rPh sb="{start}" eb="{end}"><t>{kana}</t></rPh>' for start, end, kana in parts)
                data = data.replace(f"<t>{base}</t>".encode(), f"<t>{base}</t>{phonetic}".encode())
            after.writestr(part, data)
    path.write_bytes(packed.getvalue())
    return path


def test_people_of_one_name_are_told_apart_or_asked_about(salon: Salon, tmp_path: Path) -> None:
    third = salon.people.save(name="見本 花子", reading="みほん はなこ", block="3号棟", birth=Birth(None, 1940, 1940))
    ninth = salon.people.save(name="見本 花子", reading="みほん はなこ", block="9号棟", birth=Birth(None, 1950, 1950))
    bare = salon.people.save(name="例田 一郎")
    head = "氏名,号棟,号室,生年月日,電話\n"
    told = taken_over(salon, written(
        tmp_path, head + "見本花子,9,101,昭和25年,\n見本花子,3,402,,\n例田一郎,5,1,,000-0000-0005\n"))
    assert counts(told) == (0, 3, 0, 0)
    assert [(one.line, one.chosen) for one in told.doubts] == [(4, bare.id)]
    assert [salon.people.some([one.id])[one.id].room for one in (third, ninth, bare)] == ["402", "101", "1"]
    path = written(tmp_path, head + "見本花子,7,,,\n", "moved.csv")
    asked = salon.people_import.preview(path)
    assert (counts(asked), asked.doubts[0].chosen) == ((1, 0, 0, 0), NEW)
    assert {one.id for one in asked.doubts[0].candidates} == {third.id, ninth.id}
    assert "3号棟、402" in asked.doubts[0].sentence and "別の方" in asked.doubts[0].sentence
    left = salon.people_import.preview(path, ImportOptions(decisions={2: LEFT_OUT}))
    assert counts(left) == (0, 0, 0, 1)
    taken_over(salon, path, decisions={2: ninth.id})
    assert (len(salon.people.all()), salon.people.some([ninth.id])[ninth.id].block) == (3, "7号棟")


def test_a_number_of_the_file_is_believed_only_with_the_name(salon: Salon, tmp_path: Path) -> None:
    taken_over(salon, written(tmp_path, "会員番号,氏名,ふりがな\n7,見本 花子,みほん はなこ\n"))
    married = taken_over(salon, written(tmp_path, "会員番号,氏名,ふりがな\n7,例田 花子,れいだ はなこ\n", "married.csv"))
    assert counts(married) == (0, 1, 0, 0) and only(salon, "例田花子").reading == "れいだ はなこ"
    other = salon.people_import.preview(written(tmp_path, "会員番号,氏名,ふりがな\n7,架空 一郎,かくう いちろう\n", "o.csv"))
    assert counts(other) == (1, 0, 0, 0) and other.doubts[0].number


def test_somebody_twice_in_a_file_is_said(salon: Salon, tmp_path: Path) -> None:
    text = "氏名,号棟,電話\n見本 太郎,3,000-0000-0001\n見本太郎,3,000-0000-0002\n見本 太郎,3,000-0000-0001\n"
    preview = taken_over(salon, written(tmp_path, text))
    assert [(one.line, one.reason) for one in preview.rejected] == [(4, "2行目と同じ内容なので、入れません。")]
    assert [one.line for one in preview.remarks] == [3] and "2行目と同じ方" in preview.remarks[0].reason
    assert counts(taken_over(salon, written(tmp_path, text))) == (0, 0, 2, 1)


def test_columns_can_be_pointed_at_and_are_remembered(salon: Salon, tmp_path: Path) -> None:
    head = "欄A,欄B,欄C,欄D\n"
    first = written(tmp_path, head + "見本 太郎,みほん たろう,000-0000-0000,茶\n")
    with pytest.raises(InputProblem, match="氏名の列が分かりません") as problem:
        salon.people_import.preview(first)
    assert problem.value.field == "map"
    taken_over(salon, first, columns={"name": "欄A", "reading": "欄B", "phone": "欄C", "notes": "欄B+欄D"})
    assert "欄D：茶" in salon.people.card(only(salon, "見本太郎").id).notes
    second = salon.people_import.preview(written(tmp_path, head + "例田 花子,れいだ はなこ,000-0000-0000,茶\n", "second.csv"))
    assert second.mapping.named()["name"] == "欄A" and second.entries[0].reading == "れいだ はなこ"
    for columns, sentence in (({"colour": "欄A"}, "colour"), ({"name": "欄X"}, "「欄X」という列がありません")):
        with pytest.raises(InputProblem, match=sentence):
            salon.people_import.preview(first, ImportOptions(columns=columns))


def test_a_roster_without_a_header_is_understood(salon: Salon, tmp_path: Path) -> None:
    rows = [["見本 太郎", "みほん たろう", "男", "S13.5.1", "見本市架空町1-2-3", "000-0000-0001"],
            ["例田 花子", "れいだ はなこ", "女", "S15.6.2", "見本市架空町4-5", "000-0000-0002"]]
    sheet = StringIO()
    csv.writer(sheet).writerows(rows)
    assert set(taken_over(salon, written(tmp_path, sheet.getvalue())).mapping.named()) == {
        "name", "reading", "sex", "birth", "address", "phone"}
    assert salon.people.card(only(salon, "見本太郎").id).birth.date == date(1938, 5, 1)


def test_all_files_or_nothing(salon: Salon, tmp_path: Path) -> None:
    good = salon.people_import.preview(written(tmp_path, FULL))
    bad = salon.people_import.preview(written(tmp_path, "氏名,号棟\n,3\n見本 次郎,3\n", "bad.csv"), ImportOptions(strict=True))
    with pytest.raises(RuleProblem, match=r"bad\.csv.*2行目.*何も取りこんでいません"):
        salon.people_import.commit_all((good, bad))
    nobody = salon.people_import.preview(written(tmp_path, "氏名,号棟\n,3\n", "nobody.csv"))
    with pytest.raises(InputProblem, match="取りこめる行がありません"):
        salon.people_import.commit(nobody)

    class Stopping:
        def step(self, done: int, total: int, label: str) -> None:
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        salon.people_import.commit(good, progress=Stopping())
    assert salon.people.all() == ()
    assert len(salon.people_import.commit_all((good, good))) == 2
    assert len(salon.people.all()) == 2


@pytest.mark.parametrize(("content", "sentence"), [
    (b"", "空のファイル"), (b"\x89PNG\r\n\x1a\n" + bytes(90), "写真"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "古い形式"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "パスワード"),
    ("日付,金額\n2026/4/1,300\n".encode(), "氏名の列が分かりません")])
def test_what_is_no_roster_is_a_sentence(salon: Salon, tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "名簿.xlsx"
    path.write_bytes(content)
    with pytest.raises(InputProblem, match=sentence):
        salon.people_import.preview(path)


def test_real_lists_of_institutions(salon: Salon) -> None:
    """Kept from open data: CP932 with line breaks and two phones in a cell, a header on line 7, readings in Excel."""
    care = taken_over(salon, DATA / "yaizu_care_facilities_part_cp932.csv")
    assert (care.encoding, care.rows, counts(care), care.bodies) == ("cp932", 20, (20, 0, 0, 0), 20)
    phones = [salon.people.card(one.id).phones for one in salon.people.all()]
    assert Counter(tuple(len(phone_key(phone.number)) for phone in one) for one in phones) == {(10,): 13, (11,): 4, (10, 10): 3}
    assert {phone.label for one in phones for phone in one if len(one) > 1} == {"小", "GH", "訪看", "看多機"}
    assert all(one.is_body and not one.kinds for one in salon.people.all())
    centres = taken_over(salon, DATA / "takamatsu_header_on_line_7_part.csv")
    assert (centres.header_line, counts(centres)) == (7, (6, 0, 0, 0))
    clubs = taken_over(salon, DATA / "takamatsu_children_clubs.xlsx")
    assert (clubs.rows, clubs.new) == (44, 44)
    assert only(salon, "学童クラブアクリプラザ").reading == "がくどうくらぶあくりぷらざ"
    for name in ("yaizu_care_facilities_part_cp932.csv", "takamatsu_children_clubs.xlsx"):
        again = salon.people_import.preview(DATA / name)
        assert counts(again) == (0, 0, again.rows, 0) and again.doubts == ()

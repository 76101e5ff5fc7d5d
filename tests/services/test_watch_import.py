"""Results of the automatic call service: every line becomes a call or a reason, and no file doubles another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.watch_results import PAUSED, read_result
from salon_app.salon import Salon
from salon_app.services.imports import FileOptions
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import Slot
from salon_app.services.watch_import import WatchPreview
from tests.conftest import FixedClock
from tests.services.watched import FRIDAY, SATURDAY, Watched, watched

HEADERS = "発信日時,利用者名,電話番号,発信結果,入力番号,備考"


@pytest.fixture
def week(salon: Salon, fixed_clock: FixedClock) -> Watched:
    found = watched(salon, fixed_clock)
    found.at(SATURDAY, 12)
    return found


def table(tmp_path: Path, lines: Sequence[str], headers: str = HEADERS, name: str = "結果.csv", encoding: str = "cp932") -> Path:
    path = tmp_path / name
    path.write_text("\n".join([headers, *lines]) + "\n", encoding=encoding)
    return path


def look(week: Watched, path: Path, **options: object) -> WatchPreview:
    return week.salon.watch_import.preview(path, FileOptions(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize(("cell", "status", "result"), [
    ("1", "", "ok"), ("＊1", "", "ok"), ("*2#", "", "unwell"), (3, "", "contact"), (1.0, "", "ok"), ("2：体調不良", "", "unwell"),
    ("異常なし", "", "ok"), ("元気がありません", "", "unwell"), ("要連絡", "応答", "contact"), ("不在", "", "no_answer"),
    ("応答なし（3回）", "", "no_answer"), ("話し中", "", "busy"), ("留守電", "", "voicemail"), ("留守番電話", "", "voicemail"),
    ("途中で切れた", "", "cut_off"), ("", "応答", "cut_off"), ("", "正常終了", "cut_off"), ("", "不在", "no_answer"),
    ("番号違い", "", "wrong_number"), ("家族が出た", "", "relative"), ("休止中", "", PAUSED),
    ("正常", "", ""), ("OK", "", ""), ("応答", "", ""), ("4", "", ""), ("12", "", ""), ("1 体調不良", "", ""), ("1", "不在", ""),
    ("1 と思う", "", ""), ("異常なし？", "", ""), ("", "", "")])
def test_what_a_cell_tells_and_what_is_never_guessed(cell: str | float, status: str, result: str) -> None:
    """留守電, a relative, or a call that merely went through are never 異常なし."""
    assert read_result(cell, status) == result


def test_every_line_is_a_call_or_a_reason(week: Watched, tmp_path: Path) -> None:
    salon = week.salon
    salon.people.save(name="架空 竹", phones=[Phone("000-0000-0007")])
    path = table(tmp_path, [
        "2026/11/20 9:30,見本 花子,000-0000-0001,応答,1,", "2026/11/20 10:00,試山 太郎様,00000000002,応答,＊2,めまい",
        "R8.11.20 14:00,例田 松子,,不在,,", "2026-11-21 9:00,,０００－００００－０００３,留守電,,",
        "2026/11/20 9:50,雛形 梅,000-0000-9999,応答,1,", "2026/11/20 9:50,架空 竹,000-0000-0007,応答,1,",
        "2026/11/20 9:50,試山 太郎,000-0000-0001,応答,1,", "2026/11/20 9:50,見本 花子,000-0000-8888,応答,1,",
        "2026/11/22 9:50,見本 花子,,応答,1,", "2026/11/21 12:01,見本 花子,,応答,1,", "2026/11/08 9:50,見本 花子,,応答,1,",
        "2026/11/21 9:50,見本 花子,,応答,7,", "2026/13/21 9:50,見本 花子,,応答,1,", "2026/11/21 9:50,見本 花子,,未発信,,",
        "2026/11/21 9:50,,,応答,1,", "2026/11/20 9:30,見本 花子,000-0000-0001,応答,1,", "2026/11/21 9:50,見本 花子,,,,"])
    preview = look(week, path)
    assert (preview.rows, preview.imported, preview.new, preview.cases) == (17, 4, 4, 1)
    assert preview.rows == preview.imported + len(preview.rejected)
    assert {one.line: one.reason for one in preview.rejected} == {
        6: "「雛形 梅」は名簿に見つかりません。", 7: "「架空 竹」には、見守り電話の予定がありません。",
        8: "この電話番号は見本 花子さんのものですが、お名前が「試山 太郎」です。",
        9: "「見本 花子」さんの電話番号が、名簿とちがいます。",
        10: "先の日付（令和8年11月22日）です。", 11: "まだ来ていない時刻（12:01）です。",
        12: "見守り電話を始めた日（令和8年11月9日）より前です。", 13: "結果の「7」が、どの答えか分かりません。",
        14: "13月という月はありません。日付をお確かめください。", 15: "休止などで、かけていない行です。",
        16: "お名前も電話番号もありません。", 17: "2行目と同じ電話なので、入れません。", 18: "結果がありません。"}
    assert salon.watch_calls.history(week.people["見本 花子"])[0].business_date == date(2026, 11, 13), "nothing is stored yet"
    done = salon.watch_import.commit(preview, by=week.ichiro)
    assert (done.imported, done.new, done.cases) == (4, 4, 1)
    assert week.state(week.hanako, FRIDAY) == "done" and week.state(week.hanako) == ""
    assert week.due(week.matsuko) == ("call", SATURDAY, 600, 1), "the service rang on both days; an hour later again"
    (case,) = salon.watch_cases.open_cases()
    assert (case.name, case.cause, case.opened_time) == ("試山 太郎", "unwell", 600)
    assert salon.audit.last().words == "電話の結果の取りこみ 4件"  # type: ignore[union-attr]
    assert salon.checks.run().problems == ()


def test_a_second_file_doubles_nothing_and_undo_takes_the_first_back(week: Watched, tmp_path: Path) -> None:
    salon = week.salon
    week.salon.watch_calls.record(week.hanako, "ok", on=FRIDAY, time=575)
    first = ["2026/11/20 9:30,見本 花子,,応答,1,", "2026/11/20 10:00,試山 太郎,,応答,3,", "2026/11/20,例田 松子,,不在,,",
             "2026/11/20,例田 松子,,不在,,"]
    before = look(week, table(tmp_path, first))
    assert (before.imported, before.new) == (4, 3), "the window knew the first; two without a time are two calls"
    salon.watch_import.commit(before)
    entry = salon.audit.last()
    again = look(week, table(tmp_path, first))
    assert (again.imported, again.new, again.cases, again.already_imported) == (4, 0, 0, SATURDAY)
    assert salon.watch_import.commit(again).new == 0 and salon.audit.last() == entry, "it leaves no line in the log"
    later = look(week, table(tmp_path, [*first, "2026/11/21 9:00,例田 松子,,応答,1,"], name="つづき.csv"))
    assert (later.new, later.already_imported) == (1, None)
    salon.watch_import.commit_all([later, again])
    assert len(salon.watch_calls.history(week.people["例田 松子"])) == 4 and week.state(week.matsuko) == "done"
    for _ in range(2):
        salon.audit.undo()
    assert salon.watch_cases.open_cases() == () and week.state(week.taro) == "due"
    assert look(week, table(tmp_path, first)).new == 3 and salon.checks.run().problems == ()


def test_old_calls_for_help_open_a_case_unless_they_were_well_later(week: Watched, tmp_path: Path) -> None:
    salon = week.salon
    week.at(date(2027, 3, 5), 12)
    preview = look(week, table(tmp_path, [
        "2026/12/04 9:30,見本 花子,,応答,2,", "2026/12/11 9:30,見本 花子,,応答,1,", "2026/12/04 10:00,試山 太郎,,応答,3,",
        "2027/02/26 14:00,例田 松子,,応答,2,", "2027/03/05 11:00,例田 松子,,応答,1,"]))
    assert (preview.cases, preview.settled) == (2, 1) and len(preview.notes) == 2
    salon.watch_import.commit(preview)
    assert {case.name for case in salon.watch_cases.open_cases()} == {"試山 太郎", "例田 松子"}
    assert salon.checks.run().problems == ()


def test_columns_are_found_by_words_by_contents_or_as_chosen_and_then_remembered(week: Watched, tmp_path: Path) -> None:
    line = "2026/11/20,9:30,見本 花子,1"
    assert look(week, table(tmp_path, [line], "架電日,時刻,氏名,結果", encoding="utf-8")).columns == {
        "date": "架電日", "time": "時刻", "name": "氏名", "result": "結果"}
    bare = look(week, table(tmp_path, ["2026/11/20,000-0000-0001,1", "2026/11/20,000-0000-0002,不在"], "あ,い,う"))
    assert bare.columns == {"date": "あ", "phone": "い", "result": "う"} and bare.new == 2
    odd = table(tmp_path, [line + ",9"], "いつ,なんじ,だれ,どう,べつ")
    with pytest.raises(InputProblem, match="電話番号の列が分かりません"):
        look(week, odd)
    chosen = look(week, odd, columns={"name": "だれ", "result": "どう", "note": "べつ"})
    assert chosen.new == 1 and chosen.columns["name"] == "だれ"
    week.salon.watch_import.commit(chosen)
    assert look(week, odd).columns == {"date": "いつ", "time": "なんじ", "name": "だれ", "result": "どう", "note": "べつ"}
    for columns in ({"name": "ない列"}, {"whom": "だれ"}):
        with pytest.raises(InputProblem) as refused:
            look(week, odd, columns=columns)
        assert refused.value.field == "map"


def test_two_of_one_name_or_one_number_are_told_apart_or_asked_about(week: Watched, tmp_path: Path) -> None:
    salon = week.salon
    twin = salon.people.save(name="見本 花子", phones=[Phone("000-0000-0020")]).id
    wife = salon.people.save(name="試山 梅", reading="ためやま うめ", phones=[Phone("000-0000-0002")]).id
    plans = [salon.watch_plans.save(person_id=one, slots=[Slot(4, 600)], since=date(2026, 11, 9)) for one in (twin, wife)]
    preview = look(week, table(tmp_path, [
        "2026/11/20 9:30,見本 花子,000-0000-0020,応答,1,", "2026/11/20 9:31,ﾀﾒﾔﾏ ｳﾒ,000-0000-0002,応答,1,",
        "2026/11/20 9:32,見本 花子,,応答,1,", "2026/11/20 9:33,,000-0000-0002,応答,1,"]))
    assert [one.plan.id for one in preview.lines] == plans
    assert [one.reason[:14] for one in preview.rejected] == ["「見本 花子」に当たる方が2", "「000-0000-0002"]


def test_what_cannot_be_taken_over_is_said(week: Watched, tmp_path: Path) -> None:
    imports = week.salon.watch_import
    strange = look(week, table(tmp_path, ["2026/11/20 9:30,雛形 梅,,応答,1,"]))
    with pytest.raises(InputProblem, match="2行目：「雛形 梅」は名簿に見つかりません") as refused:
        imports.commit(strange)
    assert refused.value.field == "file"
    mixed = table(tmp_path, ["2026/11/20 9:30,雛形 梅,,応答,1,", "2026/11/20 9:30,見本 花子,,応答,1,"])
    with pytest.raises(RuleProblem, match="何も取りこんでいません"):
        imports.commit(look(week, mixed, strict=True))
    assert week.salon.watch_calls.history(week.people["見本 花子"])[0].business_date == date(2026, 11, 13)
    with pytest.raises(InputProblem):
        look(week, table(tmp_path, [], ""))

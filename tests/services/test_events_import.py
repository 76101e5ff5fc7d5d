"""Lists of events through the salon's public face: nothing dropped, nothing guessed, nothing twice, all or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.events_import import EventsOptions, EventsPreview

DATA = Path(__file__).parent.parent / "data"
ALWAYS = (date(1950, 1, 1), date(2150, 12, 31))


def _written(folder: Path, rows: list[list[Any]], name: str = "行事.xlsx", *, title: str = "Sheet") -> Path:
    """A workbook with one sheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(folder / name)
    return folder / name


def _look(salon: Salon, path: Path, **choices: Any) -> EventsPreview:
    return salon.events_import.preview(path, EventsOptions(**choices))


def _planned(salon: Salon) -> list[str]:
    return [f"{one.day:%y-%m-%d} {one.title}" for one in salon.activities.sessions(*ALWAYS)]


HEADER = ["行事名", "開催日", "開始", "終了", "会場", "参加費", "定員"]


@pytest.mark.parametrize(("name", "rows", "activities", "sessions", "missed"), [
    ("2024-04", 12, 12, 11, [9, 10, 11, 12, 13]),
    ("2025-10", 60, 58, 414, [4, 5, 6, 55, 56, 57, 58, 59]),
    ("2026-07", 61, 60, 455, [3, 4, 11, 17, 27, 43, 57, 60, 61, 62])])
def test_a_city_s_list_is_taken_over_whole(salon: Salon, name: str, rows: int, activities: int, sessions: int,
                                           missed: list[int]) -> None:
    path = DATA / f"takamatsu_events_{name}.xlsx"
    preview = _look(salon, path)
    assert (preview.rows, preview.imported, preview.rejected) == (rows, rows, ())
    assert (preview.new_activities, preview.sessions) == (activities, sessions)
    assert [one.line for one in preview.not_understood] == missed
    assert salon.activities.all() == ()
    result = salon.events_import.commit(preview)
    assert (result.imported, result.new_activities, result.sessions) == (rows, activities, sessions)
    found = salon.activities.all()
    assert (len(found), len(_planned(salon))) == (activities, sessions)
    for one in preview.not_understood:  # kept with the words as they came
        assert any(activity.schedule_note == one.words for activity in found if activity.name == one.name)
    last = salon.audit.last()
    assert last is not None
    assert last.words == f"行事の取りこみ {rows}件"

    log = salon.last_log_id()
    again = _look(salon, path)
    assert (again.new_activities, again.sessions, again.present) == (0, 0, sessions)
    assert again.already_imported == date(2026, 11, 22)
    assert salon.events_import.commit(again).sessions == 0
    assert salon.last_log_id() == log
    salon.audit.undo()
    assert (salon.activities.all(with_inactive=True), _planned(salon)) == ((), [])


def test_it_joins_the_activity_of_that_name_and_leaves_alone_what_volunteers_changed(salon: Salon, tmp_path: Path) -> None:
    program = salon.products.programs()[0].id
    tea = salon.activities.save(Activity(name="お茶会", place="集会室", fee=100, counted=False, program_id=program))
    path = _written(tmp_path, [
        HEADER, ["お茶会 ", date(2026, 12, 1), time(10), "11:30", "和室", "材料費200円", "12人"],
        ["お茶会", "12月8日（火）", "①10:00\n②13:00", "①11:00\n②14:00", "和室", "無料", "各回8名"],
        ["折り紙", "毎月第2・第4水曜日", "13:00", "14:30", "", "一般100円、子ども50円", "なし"],
        ["折り紙", "要問合せ", "", "", "", "", ""]])
    preview = _look(salon, path)
    assert (preview.new_activities, preview.sessions) == (1, 3)
    assert "お茶会" not in "".join(preview.notes)
    salon.events_import.commit(preview)
    assert salon.activities.get(tea.id) == tea
    first, second, third = salon.activities.sessions(*ALWAYS)
    assert (first.title, first.place, first.starts, first.ends, first.fee, first.material_fee, first.capacity) == (
        "お茶会", "和室", 600, 690, 200, 200, 12)
    assert (first.program_id, first.counted, first.source) == (program, False, "import")
    assert [(one.day, one.starts, one.capacity) for one in (second, third)] == [
        (date(2026, 12, 8), 600, 8), (date(2026, 12, 8), 780, 8)]
    origami = salon.activities.all()[1]
    assert (origami.repeat.nth, origami.repeat.more_nths, origami.starts, origami.fee) == (2, (4,), 780, 0)
    assert origami.content == "参加費：一般100円、子ども50円\n定員：なし"
    assert origami.schedule_note == "要問合せ"

    salon.activities.change_session(first.id, day=date(2026, 12, 2))
    salon.activities.cancel(second.id, reason="台風")
    salon.activities.save(replace(origami, content="やさしい折り紙"))
    before = salon.activities.all()
    assert salon.events_import.commit(_look(salon, path)).sessions == 0
    assert len(_planned(salon)) == 3
    assert salon.activities.all() == before
    salon.activities.save(replace(tea, active=False))
    assert salon.events_import.commit(_look(salon, path)).new_activities == 1  # one out of use is not revived


def test_the_year_is_told_by_title_sheet_or_name_or_asked(salon: Salon, tmp_path: Path) -> None:
    rows: list[list[Any]] = [HEADER, ["お茶会", "4月1日", "", "", "", "", ""], ["折り紙", "3月3日", "", "", "", "", ""]]
    untold = _written(tmp_path, rows)
    preview = _look(salon, untold)
    assert (preview.asks_year, preview.sessions, len(preview.not_understood)) == (True, 0, 2)
    with pytest.raises(InputProblem, match="2行目は、何年の日付か") as problem:
        salon.events_import.commit(preview)
    assert problem.value.field == "year"
    assert salon.activities.all() == ()
    with pytest.raises(InputProblem, match="年として読めません"):
        _look(salon, untold, year="来年")

    def days(preview: EventsPreview) -> list[str]:
        return [f"{one.day:%y-%m-%d}" for record in preview.records for one in record.occurrences]

    assert days(_look(salon, untold, year="令和8年度")) == ["26-04-01", "27-03-03"]
    assert days(_look(salon, untold, year="2026")) == ["26-04-01", "26-03-03"]
    titled = _written(tmp_path, [["令和８年度　行事予定表"], *rows], "予定.xlsx")
    preview = _look(salon, titled)
    assert days(preview) == ["26-04-01", "27-03-03"]
    assert preview.notes == ("年のない日付は、表題から2026年度とみました。",)
    assert days(_look(salon, _written(tmp_path, rows, "三.xlsx", title="R8.4"))) == ["26-04-01", "26-03-03"]
    assert days(_look(salon, _written(tmp_path, rows, "行事2026-04.xlsx"))) == ["26-04-01", "26-03-03"]
    beside = _written(tmp_path, [*rows, ["花見", date(2026, 4, 5), "", "", "", "", ""]], "四.xlsx")
    assert days(_look(salon, beside)) == ["26-04-01", "26-03-03", "26-04-05"]
    torn = _look(salon, _written(tmp_path, [*rows, ["花見", date(2024, 4, 5), "", "", "", "", ""]], "行事2026-04.xlsx"))
    assert torn.asks_year
    assert "ほかの行の日付では2024年4月ごろ、ファイル名では2026年4月ごろです" in "".join(torn.notes)


def test_several_sheets_merged_and_blank_cells(salon: Salon, tmp_path: Path) -> None:
    book = Workbook()
    april, notes, may = book.active, book.create_sheet("説明"), book.create_sheet("5月")
    assert april is not None
    april.title = "4月"
    for row in ([None, "令和8年4月の行事"], ["月日", "行事名", "時間", "場所"],
                ["4月1日（水）", "お茶会", "10:00～11:30", "集会室"], [None, "折り紙", "13:00～14:30", None],
                [None, None, None, None], ["4月8日（水）", None, "10:00～", None], [None, "将棋", "10:00", None]):
        april.append(row)
    april.merge_cells("A3:A4")
    april.merge_cells("D3:D4")
    notes.append(["この表の見方"])
    notes.append(["★は雨天中止"])
    for row in (["行事名", "日付", "時間"], ["お茶会", "令和8年5月6日", "10:00"]):
        may.append(row)
    book.save(tmp_path / "年間.xlsx")
    preview = _look(salon, tmp_path / "年間.xlsx")
    assert preview.sheets == ("4月", "5月")
    assert "シート「説明」" in "".join(preview.notes)
    assert [(one.line, one.reason) for one in preview.rejected] == [(6, "行事の名前を入れてください。")]
    assert [(one.line, one.sheet, one.reason) for one in preview.not_understood] == [(7, "4月", "日付がありません。")]
    salon.events_import.commit(preview)
    found = salon.activities.sessions(*ALWAYS)
    assert [(f"{one.day:%m-%d}", one.title, one.starts, one.ends, one.place) for one in found] == [
        ("04-01", "お茶会", 600, 690, "集会室"), ("04-01", "折り紙", 780, 870, "集会室"), ("05-06", "お茶会", 600, None, "")]
    assert {one.name for one in salon.activities.all()} == {"お茶会", "折り紙", "将棋"}
    assert _look(salon, tmp_path / "年間.xlsx", sheet="5月").rows == 1


def test_csv_with_chosen_columns_and_what_is_no_list(salon: Salon, tmp_path: Path) -> None:
    path = tmp_path / "行事.csv"
    path.write_bytes("なに,いつごろ,どこ\r\n例の会,2026年12月1日,①号棟\r\n\"やぶれ\",2026年12月2日,a,b,c\r\n".encode("cp932"))
    with pytest.raises(InputProblem, match="行事名・開催日の列が分かりません") as problem:
        _look(salon, path)
    assert problem.value.field == "map"
    preview = _look(salon, path, columns={"name": "なに", "date": "いつごろ"})
    assert (preview.rows, preview.imported, preview.columns["place"]) == (2, 1, "どこ")
    with pytest.raises(RuleProblem, match=r"分からないところが1か所.*何も取りこんでいません"):
        salon.events_import.commit(replace(preview, options=replace(preview.options, strict=True)))
    nothing = _written(tmp_path, [HEADER, ["", "12月1日", "", "", "", "", ""]], "空.xlsx")
    with pytest.raises(InputProblem, match="取りこめる行がありません"):
        salon.events_import.commit(_look(salon, nothing, year="2026"))
    assert salon.activities.all() == ()


def test_of_several_files_all_or_none(salon: Salon, tmp_path: Path) -> None:
    good = _look(salon, _written(tmp_path, [HEADER, ["お茶会", date(2026, 12, 1), "", "", "", "", ""]]))
    bad = _look(salon, _written(tmp_path, [HEADER, ["折り紙", "12月1日", "", "", "", "", ""]], "二.xlsx"))
    log = salon.last_log_id()
    with pytest.raises(InputProblem, match="何年"):
        salon.events_import.commit_all([good, bad])
    assert (salon.activities.all(), salon.last_log_id()) == ((), log)

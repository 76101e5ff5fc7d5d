"""Documents of people and activities: numbers that stay with their rows, consent obeyed, true figures, names as written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from salon_app.model.problems import InputProblem
from salon_app.reports import REPORTS, ReportOptions
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import Columns, MonthCalendar, Name, Numeral, Pictures, ReportModel, Table
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.services.activities_values import Activity
from salon_app.services.attendance_sheets import GRID, GRID_ROWS, SHEET, SHEET_ROWS, Capacity
from salon_app.services.people_values import Phone
from salon_app.store.tables import ActivityMemberRow, PersonRow
from tests.conftest import FixedClock
from tests.reports.gathered_salon import PERIOD, GatheredSalon, gathered
from tests.reports.kit.reading import Workbook, pages

DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))
RARE = ("髙橋 見本", "﨑山 見本", "𠮷田 見本", "辻󠄀 見本", "\ufa19 見本")
OURS = ("attendance-sheet", "attendance-grid", "attendance-summary", "activity", "questionnaire", "questionnaire-sheet",
        "event-calendar", "roster", "consent-form", "corrections")


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GatheredSalon]:
    with gathered(tmp_path / "salon", fixed_clock) as made:
        yield made


def report(made: GatheredSalon, key: str, span: tuple[date, date] = PERIOD, **options: Any) -> tuple[ReportModel, ...]:
    """A document's models."""
    return made.salon.report(key, ReportOptions(*span, **options))


def words(*models: ReportModel) -> str:
    """Everything on paper, without blanks."""
    return "".join("".join(pages(render_pdf(models))).split())


def tables(model: ReportModel) -> dict[str, Table]:
    """All tables of a document by key."""
    blocks = [*model.blocks, *(one for block in model.blocks if isinstance(block, Columns) for column in block.columns
                               for one in column)]
    return {block.key: block for block in blocks if isinstance(block, Table)}


def column(table: Table, key: str) -> list[Any]:
    """The plain values of a column."""
    at = next(index for index, one in enumerate(table.columns) if one.key == key)
    return [plain(row.cells[at]) for row in table.rows]


def names_on(model: ReportModel) -> list[str]:
    """Names on a sheet in the order of its rows."""
    (table,) = tables(model).values()
    return [name for name in column(table, "name") if name]


def crowd(made: GatheredSalon, count: int) -> None:
    """More いつもの方 of 折り紙教室."""
    for at in range(count):
        person = made.insert(PersonRow, name=f"試山 {at:03d}", reading="ためやま", kinds=["participant"], sort_key="ためやま")
        made.insert(ActivityMemberRow, activity_id=made.origami, person_id=person)


# 受付名簿


def test_a_sheet_is_a_preview_until_it_has_a_number_which_stays_with_its_rows(made: GatheredSalon) -> None:
    session = made.sessions["折り紙教室", date(2026, 12, 4)]
    (before,) = report(made, SHEET, DECEMBER)
    assert (before.sheet_code, before.mark) == ("", "未発行")
    issued = made.salon.attendance_sheets.issue(session)
    (first,) = report(made, SHEET, DECEMBER)
    assert (first.sheet_code, first.mark) == (issued.code, "")
    assert made.salon.attendance_sheets.issue(session).code == issued.code
    rows = {number: person for number, person in issued.rows if person is not None}
    (table,) = tables(first).values()
    printed = dict(zip(column(table, "number"), column(table, "name"), strict=True))
    assert {number: made.salon.people.name(person) for number, person in rows.items()} == {
        number: name for number, name in printed.items() if number in rows}
    # Somebody joins: what was printed stays; a new number is given to the new rows only when asked for.
    made.salon.activities.set_members(made.origami, [*rows.values(), made.ids["例田 花子"]], since=date(2026, 11, 30))
    assert names_on(report(made, SHEET, DECEMBER)[0]) == names_on(first)
    assert made.salon.attendance_sheets.pending(SHEET, *DECEMBER) == 1
    assert made.salon.attendance_sheets.issue(session).code != issued.code
    assert "例田 花子" in names_on(report(made, SHEET, DECEMBER)[0])
    assert made.salon.attendance_sheets.pending(SHEET, *DECEMBER) == 0


def test_the_numbers_on_paper_are_those_that_are_typed_back(made: GatheredSalon) -> None:
    session = made.sessions["折り紙教室", date(2026, 12, 4)]
    issued = made.salon.attendance_sheets.issue(session)
    (model,) = report(made, SHEET, DECEMBER)
    (table,) = tables(model).values()
    printed = dict(zip(column(table, "name"), column(table, "number"), strict=True))
    made.clock.set(2026, 12, 4, 16)
    read = made.salon.attendance.enter_numbers(
        session, f"{issued.code} {printed['髙橋 見本']} {printed['見本 桜']} {printed['仮野 予約']}")
    assert set(read.present) == {made.ids["髙橋 見本"], made.ids["見本 桜"]}
    assert read.blank == (printed["仮野 予約"],)
    tea = made.salon.activities.plan(made.tea, [date(2026, 12, 4)])[0].id
    with pytest.raises(InputProblem, match="折り紙教室"):
        made.salon.attendance.read_numbers(tea, f"{issued.code} 1")


def test_who_refused_or_withdrew_is_left_out_and_counted(made: GatheredSalon) -> None:
    (model,) = report(made, SHEET, DECEMBER)
    assert "架空 外男" not in names_on(model)
    assert "名簿にのせない希望の方1名" in words(model)
    consent = made.salon.consents.record(made.ids["見本 一郎"], "roster", given_on=date(2026, 11, 1))
    assert "見本 一郎" in names_on(report(made, SHEET, DECEMBER)[0])
    session = made.sessions["折り紙教室", date(2026, 12, 4)]
    issued = made.salon.attendance_sheets.issue(session)
    made.salon.consents.withdraw(consent.id, on=date(2026, 11, 30))
    (after,) = report(made, SHEET, DECEMBER)
    assert after.sheet_code == issued.code
    assert "見本 一郎" not in names_on(after)
    (table,) = tables(after).values()
    assert len(table.rows) == len(issued.rows)  # the row stays his


def test_a_sheet_names_no_room_phone_birth_or_class(made: GatheredSalon) -> None:
    made.salon.people.save(person_id=made.ids["見本 梅子"], room="402", phones=[Phone("000-1234-0000", "自宅")])
    printed = words(*report(made, SHEET, DECEMBER, care_marks=True, signatures=True))
    assert "見本梅子" in printed and "5号棟" in printed
    for secret in ("402", "1234", "1940", "昭和", "要支援"):
        assert secret not in printed


def test_marks_signatures_and_fees_stand_only_where_they_are_wanted(made: GatheredSalon) -> None:
    def heads(**options: Any) -> tuple[set[str], str]:
        (model,) = report(made, SHEET, DECEMBER, **options)
        (table,) = tables(model).values()
        cells = [cell for row in table.rows for cell in row.cells if isinstance(cell, Name)]
        return {one.key for one in table.columns}, "".join(cell.mark for cell in cells)

    plain_sheet, marked = heads(), heads(signatures=True, care_marks=True)
    assert "signature" not in plain_sheet[0] and plain_sheet[1] == ""
    assert "signature" in marked[0] and marked[1] == "!"
    made.salon.settings.change(sheet_care_mark=True, sheet_signature=True)
    assert heads() == marked
    assert "fee" in marked[0]
    made.salon.activities.change_session(made.sessions["折り紙教室", date(2026, 12, 4)], fee=0, material_fee=0)
    assert "fee" not in heads()[0]


def test_reserved_people_stand_on_it_with_companions_and_names_that_are_not_in_the_roster(made: GatheredSalon) -> None:
    (model,) = report(made, SHEET, DECEMBER)
    (table,) = tables(model).values()
    cells = [cell for row in table.rows for cell in row.cells if isinstance(cell, Name) and cell.text]
    assert {cell.text: cell.note for cell in cells if cell.note} == {"例田 菊": "お連れ2名"}
    assert cells[-1] == Name("仮野 予約", "（予約）")
    assert "仮野 待つ" not in words(model)


def test_a_new_activity_has_everybody_on_its_sheet(made: GatheredSalon) -> None:
    activity = made.salon.activities.save(Activity(name="はじめての会")).id
    made.salon.activities.plan(activity, [date(2026, 12, 10)])
    shown = names_on(report(made, SHEET, DECEMBER, activity_id=activity)[0])
    assert "見本 一郎" in shown and "例田 花子" not in shown  # she only helps
    assert "架空 外男" not in shown


@pytest.mark.parametrize(("key", "capacity", "count"), [
    (SHEET, SHEET_ROWS, 0), (SHEET, SHEET_ROWS, 8), (SHEET, SHEET_ROWS, 60), (GRID, GRID_ROWS, 0), (GRID, GRID_ROWS, 45)])
def test_blank_rows_fill_the_last_page_and_are_five_at_least(
    key: str, capacity: Capacity, count: int, made: GatheredSalon,
) -> None:
    crowd(made, count)
    (model,) = report(made, key, DECEMBER)
    (table,) = tables(model).values()
    numbers = [row.cells[0] for row in table.rows if isinstance(row.cells[0], Numeral)]
    blank = [one for one in numbers if one.word == "当日"]
    assert [one.value for one in numbers] == list(range(1, len(numbers) + 1))
    assert 5 <= len(blank) < 5 + max(capacity.only, capacity.middle, capacity.last)
    expected = [capacity.only] if len(numbers) == capacity.only else [
        capacity.first, *[capacity.middle] * ((len(numbers) - capacity.first - capacity.last) // capacity.middle), capacity.last]
    assert sum(expected) == len(numbers)
    assert len(pages(render_pdf(model))) == len(expected)


def test_more_blank_rows_where_they_are_wanted(made: GatheredSalon) -> None:
    (model,) = report(made, SHEET, DECEMBER, blank_rows=30)
    (table,) = tables(model).values()
    assert sum(1 for row in table.rows if isinstance(row.cells[0], Numeral) and row.cells[0].word) >= 30


def test_a_cancelled_session_has_no_sheet(made: GatheredSalon) -> None:
    (model,) = report(made, SHEET, (date(2026, 10, 23), date(2026, 10, 23)))
    assert "受付名簿はありません" in words(model)
    assert made.salon.attendance_sheets.issue_between(SHEET, date(2026, 10, 23), date(2026, 10, 23)) == ()


# names as written


@pytest.mark.parametrize("key", [SHEET, GRID, "roster"])
def test_names_survive_in_every_format(key: str, made: GatheredSalon) -> None:
    for name in RARE:
        made.salon.consents.record(made.ids[name], "roster", given_on=date(2026, 11, 1))
    models = report(made, key, DECEMBER)
    cells = {value for _, _, value, _ in Workbook(render_xlsx(models)).cells()}
    assert set(RARE) <= cells
    text = render_csv(models).data.decode("utf-8-sig")
    assert all(name in text for name in RARE)
    old = render_csv(models, "cp932")
    assert {(one.character, one.written) for one in old.replaced} - {("✓", "レ")} == {("𠮷", "吉"), ("辻󠄀", "辻")}
    assert "髙橋 見本" in old.data.decode("cp932") and "﨑山 見本" in old.data.decode("cp932")
    assert "字形" not in words(*models)  # no character is missing from the faces


# 出席簿


def test_the_grid_shows_who_came_when_and_hatches_the_other_days(made: GatheredSalon) -> None:
    models = report(made, GRID, (date(2026, 11, 1), date(2026, 11, 30)), activity_id=made.origami)
    (model,) = models
    (table,) = tables(model).values()
    days = {one.key: one.hatched for one in table.columns if one.key.startswith("d")}
    assert [key for key, hatched in days.items() if not hatched] == ["d6"]
    names, sixth = column(table, "name"), column(table, "d6")
    marks = {name: mark for name, mark in zip(names, sixth, strict=True) if name and mark}
    assert marks == {"見本 一郎": "○", "見本 梅子": "○", "見本 桜": "早", "例田 菊": "○"}
    assert sixth[-2:] == [4, 3]  # with a name, and without


def test_a_grid_for_each_activity_and_month(made: GatheredSalon) -> None:
    made.salon.attendance_sheets.issue_between(GRID, *PERIOD)
    models = report(made, GRID)
    assert len(models) == len({model.sheet_code for model in models}) == 6
    assert "10月23日" not in words(models[0]) and "中止の日は斜線です（23日）" in words(*models)


# 出席集計 and 活動報告書


def test_the_summary_is_what_the_figures_say(made: GatheredSalon) -> None:
    (model,) = report(made, "attendance-summary")
    found = tables(model)
    assert [plain(kpi.value) for kpi in model.kpis] == [5, 25, 9, Decimal("5.0")]
    assert column(found["months"], "total") == [17, 8, 25]
    assert column(found["months"], "unique") == [9, 5, 9]
    assert column(found["sexes"], "total") == [7, 11, 2, 2, 3, 25]
    assert column(found["classes"], "unique") == [2, 6]
    assert column(found["sessions"], "total")[-1] == 25
    printed = words(model)
    assert "折り紙教室中止（大雨のため）" in printed and "記録なし" in printed
    assert "1回平均（延べ÷5回）" in printed and "0.7%" in printed and "1,297名" in printed
    assert "人数をまだ確定していない回を1回含みます" in printed
    assert not any(name.replace(" ", "") in printed for name in made.ids if name != "例田 花子")


def test_an_activity_alone(made: GatheredSalon) -> None:
    (model,) = report(made, "activity", activity_id=made.origami)
    printed = words(model)
    assert [plain(kpi.value) for kpi in model.kpis][:2] == [3, 19]
    assert "季節の折り紙" in printed and "紅葉の折り紙を作りました。" in printed and "机が足りませんでした。" in printed
    assert "回答数10名（男7，女3）" in printed and "「次も来たいです。」" in printed and "机が低かった" not in printed
    (one,) = report(made, "activity", session_id=made.sessions["お茶会", date(2026, 10, 16)])
    assert [plain(kpi.value) for kpi in one.kpis][:3] == [1, 5, 3]


def test_corrections_after_the_count_was_fixed_are_told_without_names(made: GatheredSalon) -> None:
    session = made.sessions["お茶会", date(2026, 10, 16)]
    made.salon.attendance.mark(session, made.ids["見本 梅子"], reason="名簿の見落とし", by=made.ids["例田 花子"])
    (model,) = report(made, "activity")
    assert column(tables(model)["corrections"], "before") == ["5名"]
    assert column(tables(model)["corrections"], "after") == ["6名"]
    (record,) = report(made, "corrections", (date(2026, 11, 1), date(2026, 11, 30)))
    assert column(tables(record)["attendance"], "what") == ["出席を足した"]
    printed = words(model, record)
    assert "名簿の見落とし" in printed and "見本梅子" not in printed


def test_photos_stand_there_only_with_everybodys_consent(made: GatheredSalon, tmp_path: Path) -> None:
    session = made.sessions["折り紙教室", date(2026, 11, 6)]
    for number, shade in enumerate((40, 200)):
        Image.new("RGB", (60, 40), (shade, shade, shade)).save(tmp_path / f"{number}.png")
    made.salon.photos.add(session, tmp_path / "0.png", caption="紅葉の作品", nobody_recognisable=True)
    made.salon.photos.add(session, tmp_path / "1.png", caption="みなさん", shown=[made.ids["見本 一郎"]])
    (model,) = report(made, "activity")
    (shown,) = (block for block in model.blocks if isinstance(block, Pictures))
    assert [one.caption for one in shown.pictures] == ["写真1　紅葉の作品　11月6日（金）"]
    assert "同意がそろわない写真 1枚" in "".join(shown.notes)


# 名簿, 同意書, カレンダー, アンケート


def test_the_roster_has_only_who_agreed_and_counts_the_others(made: GatheredSalon) -> None:
    (nobody,) = report(made, "roster")
    assert "まだありません" in words(nobody)
    for name in ("見本 一郎", "見本 梅子"):
        made.salon.consents.record(made.ids[name], "roster", given_on=date(2026, 11, 1))
    made.salon.people.save(person_id=made.ids["見本 一郎"],
                           phones=[Phone("0000-00-0000", "自宅"), Phone("000-0000-0000", "携帯")])
    (model,) = report(made, "roster", columns="contact")
    assert names_on(model) == ["見本 一郎", "見本 梅子"]
    assert "同意をまだ聞いていない方8名、のせない希望の方1名は、のせていません。" in words(model)
    phone = next(cell for cell in Workbook(render_xlsx(model)).cells() if "0000-00-0000" in str(cell[2]))
    assert phone[2] == "0000-00-0000\n000-0000-0000"  # text, the leading zeros kept
    assert "電話" not in words(*report(made, "roster"))


def test_the_consent_form_is_for_one_person_or_blank(made: GatheredSalon) -> None:
    named, blank = (words(*report(made, "consent-form", person_id=one)) for one in (made.ids["𠮷田 見本"], None))
    assert "𠮷田見本" in named and "よしだみほん" in named and "𠮷田" not in blank
    for purpose in ("名簿にのせること", "写真をのせること", "見守り情報を伝えること", "いつでも取り消せます", "立ち会った方"):
        assert purpose in blank


def test_the_calendar_names_nobody_and_lists_days_that_are_too_full(made: GatheredSalon) -> None:
    (model,) = report(made, "event-calendar", (date(2026, 11, 1), date(2026, 11, 30)))
    printed = words(model)
    assert "折り紙教室" in printed and "文化の日" in printed and "例田" not in printed and "役員会" not in printed
    assert len(pages(render_pdf(model))) == 1
    for at in range(5):
        activity = made.salon.activities.save(Activity(name=f"例の会{at}", starts=600 + at * 60)).id
        made.salon.activities.plan(activity, [date(2026, 11, 6)])
    (full,) = report(made, "event-calendar", (date(2026, 11, 1), date(2026, 11, 30)))
    assert "行事の多い日" in words(full) and "ほか" in words(full)
    assert len(column(tables(full)["list"], "title")) == 6
    calendar = next(block for block in full.blocks if isinstance(block, MonthCalendar))
    assert len(calendar.days) == 30
    assert "中止折り紙教室" in words(*report(made, "event-calendar", (date(2026, 10, 1), date(2026, 10, 31))))


def test_the_questionnaire_is_told_as_cocot_tells_it(made: GatheredSalon) -> None:
    (model,) = report(made, "questionnaire")
    printed = words(model)
    assert "参加者7名、回答数10名（男7，女3）" in printed
    assert column(tables(model)["qsatisfaction"], "count") == [5, 3, 1, 1, 0, 10, 0]
    assert "「指先を使うので、頭の体操になりました。」（70代・男）" in printed and "机が低かった" not in printed
    (sheet,) = report(made, "questionnaire-sheet", session_id=made.sessions["折り紙教室", date(2026, 11, 6)])
    assert "1とても満足" in words(sheet) and "令和8年11月6日（金）" in words(sheet)


# all of them


@pytest.mark.parametrize("key", OURS)
def test_formulas_in_excel_come_to_what_is_on_paper(key: str, made: GatheredSalon) -> None:
    models = report(made, key)
    book, printed = Workbook(render_xlsx(models)), words(*models)
    for sheet, where, formula, stored in book.cells():
        if isinstance(formula, str) and formula.startswith("="):
            assert book.result(sheet, formula) == Decimal(str(stored)), (sheet, where)
            assert f"{abs(stored):,}" in printed, (sheet, where)


def test_the_month_and_the_year_tell_of_activities(made: GatheredSalon) -> None:
    assert {spec.key for spec in REPORTS} >= set(OURS)
    (year,) = report(made, "sales-yearly")
    assert "行事と参加者" not in words(year)  # nothing was sold: the paper says only that
    product = made.salon.products.save(name="コーヒー", price=150, category_id=made.salon.products.categories()[0].id)
    made.salon.days.open_day()
    from salon_app.model.slip import Slip

    made.salon.sales.record(Slip().added(made.salon.products.line(product)))
    (month,) = report(made, "sales-monthly", (date(2026, 11, 1), date(2026, 11, 30)))
    assert column(tables(month)["events"], "count") == [2, 8, 3, 5, 0]
    (year,) = report(made, "sales-yearly")
    assert column(tables(year)["events"], "unique") == [9, 5, 9]

"""When an event is held, as people type it: what is understood, and that everything else is said, never guessed."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.event_schedule import Schedule, read_schedule
from salon_app.model.event_words import propose, read_capacity, read_fee
from salon_app.model.event_years import YearRule, find_year
from salon_app.model.problems import InputProblem
from salon_app.model.repeats import Repeat
from salon_app.model.table_values import Cell

OCTOBER = YearRule(2025, 10)


def _read(when: Cell, starts: Cell = "", ends: Cell = "", *, rule: YearRule | None = OCTOBER, name: str = "") -> Schedule:
    return read_schedule(when, starts, ends, rule=rule, name=name)


def _days(found: Schedule) -> list[str]:
    return [f"{one.day:%y-%m-%d}" for one in found.occurrences]


def _times(found: Schedule) -> list[str]:
    def clock(minutes: int | None) -> str:
        return "" if minutes is None else f"{minutes // 60}:{minutes % 60:02}"
    return [f"{one.day:%m-%d} {clock(one.starts)}-{clock(one.ends)}{one.label}" for one in found.occurrences]


@pytest.mark.parametrize(("text", "days"), [
    ("10月18日(土)", ["25-10-18"]), ("１０月１８日（土）", ["25-10-18"]), ("10/18（土・祝）", ["25-10-18"]),
    ("令和8年1月24日", ["26-01-24"]), ("R8.1.24(土)", ["26-01-24"]), ("2026-01-24", ["26-01-24"]),
    ("令和8年（2026年）1月24日土曜日", ["26-01-24"]), ("11月24日(月・振休)", ["25-11-24"]),
    ("11月5日・12日・19日\n12月3日・10日\nいずれも(水)", ["25-11-05", "25-11-12", "25-11-19", "25-12-03", "25-12-10"]),
    ("12月11日、1月8日、2月12日", ["25-12-11", "26-01-08", "26-02-12"]),
    ("令和7年12月25日、1月8日", ["25-12-25", "26-01-08"]),
    ("7月27日（日）～31日（木）\n※5日間", ["25-07-27", "25-07-28", "25-07-29", "25-07-30", "25-07-31"]),
    ("12月30日～1月2日まで", ["25-12-30", "25-12-31", "26-01-01", "26-01-02"]),
    ("11月1日～11月5日の平日", ["25-11-04", "25-11-05"]),  # the 3rd is 文化の日
    ("11月1日（土）～5日（水）\n※3日（月）以外", ["25-11-01", "25-11-02", "25-11-04", "25-11-05"]),
    ("11月1日～7日（土日祝を除く）", ["25-11-04", "25-11-05", "25-11-06", "25-11-07"]),
    ("11月1日～14日（毎週火・木のみ）", ["25-11-04", "25-11-06", "25-11-11", "25-11-13"]),
    ("11月1日～10日\n※11月2日～8日を除く", ["25-11-01", "25-11-09", "25-11-10"]),
    ("①10月24日(金)\n②10月31日(金)", ["25-10-24", "25-10-31"])])
def test_dates(text: str, days: list[str]) -> None:
    found = _read(text)
    assert (_days(found), found.reasons) == (days, ())


@pytest.mark.parametrize(("text", "words"), [
    ("随時", "日が決まっていません"), ("要問合せ", "日が決まっていません"), ("市ホームページ上で公開中", "日が決まっていません"),
    ("～10月31日(金）", "いつからか"), ("10月31日(金）まで", "いつからか"), ("10月1日～", "いつまでか"),
    ("10月19日(土)", "日曜日です"), ("10月18日、19日 いずれも(土)", "日曜日です"), ("2月30日", "ない日付"),
    ("13月1日", "ない日付"), ("10月10日～10月1日（令和7年）", "読めません"), ("10月1日～3日頃", "読めません"),
    ("令和7年10月10日～令和7年10月1日", "始まりと終わり"), ("10月の第1週", "読めません"), ("1日おき", "読めません"),
    ("", "日付がありません"), ("―", "日付がありません"), ("10月1日(雨天の場合は8日)", "読めません"),
    ("11月1日～5日（9日を除く）", "期間の中にありません"), ("1949年1月1日", "年が遠すぎます")])
def test_what_is_not_understood_is_said_and_no_date_comes_of_it(text: str, words: str) -> None:
    found = _read(text)
    assert found.occurrences == ()
    assert len(found.reasons) == 1
    assert words in found.reasons[0]


def test_dates_in_brackets_are_left_out_and_told() -> None:
    found = _read("（9月25日、10月9日、）10月23日、11月13日 いずれも(木)", time(18), time(20))
    assert _times(found) == ["10-23 18:00-20:00", "11-13 18:00-20:00"]
    assert "かっこの中" in found.reasons[0]


@pytest.mark.parametrize(("when", "starts", "ends", "times"), [
    (date(2025, 10, 11), "11：00\n13：30", "11：30\n14：00", ["10-11 11:00-11:30", "10-11 13:30-14:00"]),
    (datetime(2025, 10, 11, 9, 30), "", "", ["10-11 9:30-"]),  # noqa: DTZ001  # as Excel has it
    (date(2025, 10, 11), time(13, 30), 0.625, ["10-11 13:30-15:00"]),
    (date(2025, 10, 11), "午後1時半～3時", "", ["10-11 13:30-15:00"]),  # 午後 holds for both
    (date(2025, 10, 11), "10時～正午", "", ["10-11 10:00-12:00"]),
    (date(2025, 10, 11), "13：00～", "16:00\n（最終受付：\n15:30）", ["10-11 13:00-16:00"]),
    ("①10月11日\n②12日", "①10：00\n②10：00", "①16：00\n②15：00", ["10-11 10:00-16:00", "10-12 10:00-15:00"]),
    ("10月11日\n12日", "①10：00\n②13：00", "①11：00\n②14：00",
     ["10-11 10:00-11:00", "10-11 13:00-14:00", "10-12 10:00-11:00", "10-12 13:00-14:00"]),
    ("10月11日", "【実験】\n①10：30\n②13：30\n【工作】\n①11：00", "【実験】\n①11：00\n②14：00\n【工作】\n①12：00",
     ["10-11 10:30-11:00実験", "10-11 11:00-12:00工作", "10-11 13:30-14:00実験"]),
    ("10月11日", "午前の部\n10:30\n午後の部\n13:30", "午前の部\n11:30\n午後の部\n14:30",
     ["10-11 10:30-11:30午前の部", "10-11 13:30-14:30午後の部"]),
    ("10月10日～12日", "9:30", "17:00(金、土曜日19:00まで）", ["10-10 9:30-19:00", "10-11 9:30-19:00", "10-12 9:30-17:00"]),
    ("10月12日～14日", "9:00", "22：00\n※日曜及び休日は17：00まで", ["10-12 9:00-17:00", "10-13 9:00-17:00", "10-14 9:00-22:00"]),
    ("10月20日～22日", "12:00", "13:00\n(22日のみ14:00)", ["10-20 12:00-13:00", "10-21 12:00-13:00", "10-22 12:00-14:00"]),
    ("10月11日(土) 10:00～12:00", "", "", ["10-11 10:00-12:00"]),
    ("10月11日10:00、13:00\n10月12日14:00", "", "", ["10-11 10:00-", "10-11 13:00-", "10-12 14:00-"]),
    ("10月の試合日程", "【架空A】\n16日（木）午後6時\n【架空B】\n23日（木）午後2時、午後6時", "―",
     ["10-16 18:00-架空A", "10-23 14:00-架空B", "10-23 18:00-架空B"])])
def test_times(when: Cell, starts: Cell, ends: Cell, times: list[str]) -> None:
    found = _read(when, starts, ends)
    assert _times(found) == times


@pytest.mark.parametrize(("when", "starts", "ends", "times", "words"), [
    ("10月11日", "17:00", "9:00", ["10-11 17:00-"], "後になっていません"),
    ("10月11日", "午前10時～9時", "", ["10-11 10:00-"], "後になっていません"),
    ("10月11日", "①10:00\n②13:00", "12:00", ["10-11 10:00-", "10-11 13:00-"], "数が合いません"),
    ("10月11日", "", "12:00", ["10-11 -"], "始まりの時刻がありません"),
    ("10月11日", "朝から", "12:00", ["10-11 -"], "時刻として読めません"), ("10月11日", "25:00", "", ["10-11 -"], "時刻として"),
    ("10月11日", "10:00", "17:00(特別展開催中の金、土は19:00まで)", ["10-11 10:00-"], "時刻として読めません"),
    ("10月11日\n12日", "10:00\n13:00", "", ["10-11 -", "10-12 -"], "どの日がどの時刻か"),
    ("①10月11日②12日", "①10:00②11:00③12:00", "", ["10-11 -", "10-12 -"], "どの日がどの時刻か")])
def test_a_time_that_is_not_understood_leaves_the_date(when: str, starts: str, ends: str, times: list[str], words: str) -> None:
    found = _read(when, starts, ends)
    assert _times(found) == times
    assert any(words in reason for reason in found.reasons), found.reasons


def test_a_range_that_is_longer_than_it_says_has_days_nobody_means() -> None:
    assert "9回とありますが、日付は11日" in _read("7月21日～7月31日", name="工作会（全9回）").reasons[0]
    assert len(_read("7月21日～7月29日", name="工作会（全9回）").occurrences) == 9
    assert len(_read("7月21日、7月31日", name="工作会（全9回）").occurrences) == 2  # named one by one: they are certain


@pytest.mark.parametrize(("text", "repeat"), [
    ("毎週火曜日", Repeat("week", weekday=1)), ("毎月第2・第4水曜日", Repeat("month", weekday=2, nth=2, more_nths=(4,))),
    ("第３土曜", Repeat("month", weekday=5, nth=3)), ("毎月最終金曜日", Repeat("month", weekday=4, nth=-1)),
    ("毎月１５日", Repeat("month", month_day=15))])
def test_a_rhythm_without_a_period(text: str, repeat: Repeat) -> None:
    found = _read(text, "10:00", "11:30")
    assert (found.repeat, found.starts, found.ends, found.occurrences, found.reasons) == (repeat, 600, 690, (), ())
    assert [_read(text).repeat for text in ("隔週火曜日", "毎月99日")] == [None, None]


@pytest.mark.parametrize(("text", "rule"), [
    ("takamatsu_events_2025-10", YearRule(2025, 10)), ("令和７年度 行事予定表", YearRule(2025, fiscal=True)), ("R7.10", OCTOBER),
    ("行事202510", OCTOBER), ("2025年", YearRule(2025)), ("令和元年6月", YearRule(2019, 6)), ("行事予定", None),
    ("2024と2026", None), ("令和7年4月～令和8年3月", YearRule(2025, 10)), ("1800年", None)])
def test_a_title_says_the_year(text: str, rule: YearRule | None) -> None:
    assert find_year(text) == rule


def test_a_year_is_only_taken_where_it_is_told() -> None:
    assert _read("10月18日", rule=None) == Schedule(reasons=("何年か分かりません（「10月18日」）。",), needs_year=True)
    assert _days(_read("4月1日、3月31日", rule=YearRule(2025, fiscal=True))) == ["25-04-01", "26-03-31"]
    assert _days(_read("3月31日", rule=YearRule(2025))) == ["25-03-31"]
    assert _days(_read("3月31日", rule=YearRule(2025, 10))) == ["26-03-31"]
    assert _days(_read("4月1日", rule=YearRule(2025, 10))) == ["25-04-01"]


@given(st.text("0123456789①②年月日時分半~～、・()（）※まで午前午後いずれも平のみ除く全回毎週火 \n:", max_size=30),
       st.text("0123456789①②時分半~～、()【】午前午後:\nまで", max_size=16))
def test_nothing_that_is_typed_breaks_the_reading(when: str, times: str) -> None:
    found = _read(when, times, times)
    assert found.occurrences or found.repeat or found.reasons
    assert all(one.ends is None or (one.starts is not None and one.starts < one.ends) for one in found.occurrences)


@pytest.mark.parametrize(("text", "fee"), [
    ("無料", (0, 0)), ("－", (0, 0)), ("５００円", (500, 0)), ("参加費：1,200円（昼食代を含む）", (1200, 0)),
    ("材料費\n各回100円", (100, 100)), ("受講料\n500円\n材料費\n1,500円", (2000, 1500)),
    ("一般200円、大学生150円", None), ("受講料1,500円(全3回)", None), ("実費", None),
    ("受講料2,000円（全4回）※初回に集金", None), ("①1,300円 ②1,500円", None), ("99999999999円", None)])
def test_a_fee_is_one_amount_for_everybody_or_stays_words(text: str, fee: tuple[int, int] | None) -> None:
    assert read_fee(text) == fee


@pytest.mark.parametrize(("text", "places"), [
    ("15人", 15), ("申込先着\n各回６０人", 60), ("20名程度", 20), ("各回10名(抽選)", 10), ("10組", None),
    ("なし", None), ("0人", None), ("【講演】200名【会】30名", None), ("20人以上のグループ", None)])
def test_places(text: str, places: int | None) -> None:
    assert read_capacity(text) == places


def test_columns_are_found_by_their_words_and_may_be_chosen() -> None:
    headers = ("№", "と き", "時間", "催し名", "会 場", "参加費（税込）", "備考")
    assert {str(role): at for role, at in propose(headers).items()} == {
        "date": 1, "starts": 2, "name": 3, "place": 4, "fee": 5, "content": 6}
    assert {str(role): at for role, at in propose(headers, {"name": "備考", "place": ""}).items()} == {
        "date": 1, "starts": 2, "name": 6, "fee": 5}
    with pytest.raises(InputProblem, match="「行事」という列がありません"):
        propose(headers, {"name": "行事"})

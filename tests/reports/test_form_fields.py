"""The funders' own forms through the salon: taken in, filled with the documents' own figures, kept, exchanged, put away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.reports import ReportOptions
from salon_app.reports.grant_facts import grant_facts
from salon_app.system.xlsx_form import values as notes
from salon_app.system.xlsx_form.values import FieldAt
from tests.conftest import FixedClock
from tests.reports.grant_salon import CITY_PERIOD, FOUNDATION_PERIOD, GrantSalon, grant_salon
from tests.system.forms import MONEY, REPORT, SAMPLE, opened, with_parts


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    with grant_salon(tmp_path / "salon", fixed_clock) as made:
        yield made


def _foundation(made: GrantSalon) -> ReportOptions:
    return ReportOptions(*FOUNDATION_PERIOD, grant_id=made.foundation)


def _sum(items: tuple[Mapping[str, Any], ...], column: str) -> int:
    return sum(one[column] for one in items)


def test_fields_and_lists_are_the_figures_of_the_documents(made: GrantSalon) -> None:
    salon = made.salon
    facts = grant_facts(salon.services, made.foundation)
    catalogue = salon.form_fields(_foundation(made))
    value: dict[str, Any] = {one.name: one.value for one in catalogue.yen.fields}
    part, finance = facts.attendance.total, facts.finance
    assert (value["開催回数"], value["延べ参加者数"], value["実参加者数"]) == (part.sessions, part.total, part.unique)
    assert value["男性の延べ"] + value["女性の延べ"] + value["性別無回答の延べ"] + value["無記名の延べ"] == part.total
    assert value["75歳以上の延べ"] <= value["60歳以上の延べ"] <= part.total
    assert [value[name] for name in ("対象経費", "支出合計", "収入合計", "差引残額", "返納する額")] == [
        finance.eligible, finance.spent, finance.income_total, finance.balance, finance.to_return]
    assert value["支出の材料費の予算額"] == 30_000 and value["支出の材料費の変更後予算額"] == 35_000
    assert value["支出の会場費の増減"] == value["支出の会場費の決算額"] - 5_000
    assert (value["補助率"], value["交付決定日"], value["事業名"]) == ("1/1", date(2026, 9, 20), "サロン")
    rows = {one.name: one.rows.items for one in catalogue.yen.lists}
    assert _sum(rows["開催一覧"], "参加者") == part.total == _sum(rows["月別一覧"], "延べ参加者数")
    assert len(rows["開催一覧"]) == part.sessions
    assert rows["領収書一覧"][-1]["累計"] == finance.eligible == _sum(rows["領収書一覧"], "金額")
    assert _sum(rows["支出一覧"], "決算額") == finance.spent
    city = salon.form_fields(ReportOptions(*CITY_PERIOD, grant_id=made.city))
    thousands = {one.name: one.rows.items for one in city.thousands.lists}
    assert _sum(thousands["支出一覧"], "決算額") == grant_facts(salon.services, made.city).finance.spent // 1_000
    everything: dict[str, Any] = {one.name: one.value for one in salon.form_fields(ReportOptions(*FOUNDATION_PERIOD)).yen.fields}
    assert everything["交付決定額"] is None and everything["開催回数"] >= part.sessions
    with pytest.raises(InputProblem, match="期間"):
        salon.form_fields(ReportOptions(FOUNDATION_PERIOD[1], FOUNDATION_PERIOD[0]))
    texts = {one.key: one.text for one in salon.form_texts(_foundation(made))}
    assert f"{part.sessions}回開きました" in texts["summary"] and f"延べ{part.total}名（実人数{part.unique}名" in texts["summary"]
    assert "合計　38,076円\nうち助成金　" in texts["money"] and "見本助成財団の助成を受けて" in texts["publicity"]


def test_a_form_is_taken_in_filled_changed_and_put_away(made: GrantSalon, tmp_path: Path) -> None:
    salon = made.salon
    taken = salon.take_in_form(SAMPLE, _foundation(made), funder="見本助成財団")
    kept = salon.forms.get(taken.template_id)
    assert (kept.title, kept.original) == ("見本助成財団　地域ふれあい活動助成事業 実績報告書", SAMPLE.name)
    assert (taken.fields, taken.lists, taken.unknown) == (len(kept.fields), 1, ())
    where = {(one.sheet, one.cell): one.field for one in kept.fields}
    assert [where[REPORT, cell] for cell in ("G14", "G16", "S3")] == ["延べ参加者数", "65歳以上の実人数", "作成日"]
    assert where[MONEY, "D5"] == "収入の助成金の決算額" and (REPORT, "G9") not in where  # a drop-down asks for its own words
    assert kept.lists[0].columns == {"A": "番号", "C": "実施日", "I": "会場", "P": "内容", "W": "参加者", "Z": "担い手"}
    twice = (FieldAt(REPORT, "G9", text="サロン"), FieldAt(REPORT, "g9", text="会食"))
    salon.forms.save(kept.id, (*kept.fields, *twice), kept.lists)
    facts = grant_facts(salon.services, made.foundation)
    filled = salon.fill_form(kept.id, _foundation(made))
    book = opened(filled.data)
    assert book[REPORT]["G9"].value == "会食" and book[REPORT]["G14"].value == facts.attendance.total.total
    assert book[REPORT]["Q5"].value == facts.settings.name and book[MONEY]["D5"].value == 60_000
    # its 費目 are not those printed in the form: their money would be missing in its sums
    assert {one.field for one in filled.of(notes.UNPLACED)} >= {"収入の参加費", "支出の謝礼", "支出の材料費", "支出の会場費"}
    assert any("「支出の謝礼」の15,000円は、様式のどこにも入りません" in one.sentence for one in filled.notes)
    # another grant has other 費目: what it lacks is empty and said, not taken for a slip of the pen
    other = salon.fill_form(kept.id, ReportOptions(*CITY_PERIOD, grant_id=made.city))
    assert not other.of(notes.UNKNOWN) and opened(other.data)[MONEY]["B17"].value == 24_000
    assert {one.field for one in other.of(notes.NO_VALUE)} <= {"課題と自己評価", "事業の成果", "対象者"}
    assert salon.forms.list_here(kept.id, REPORT, 36, "開催一覧", salon.form_fields(_foundation(made)).yen.vocabulary()) == (
        kept.lists[0])

    new = tmp_path / "新しい版.xlsx"
    new.write_bytes(with_parts({"docProps/core.xml": lambda text: text.replace("2", "3")}))
    salon.forms.exchange(kept.id, new)
    salon.forms.rename(kept.id, funder="", name="  実績　報告 ")
    changed = salon.forms.get(kept.id)
    assert (changed.title, changed.original, changed.fields[:3]) == ("実績 報告", new.name, kept.fields[:3])
    with pytest.raises(InputProblem, match="60字まで"):
        salon.forms.rename(kept.id, funder="", name="長" * 61)
    with pytest.raises(InputProblem, match="壊れて"):
        (tmp_path / "壊れ.xlsx").write_bytes(SAMPLE.read_bytes()[:5_000])
        salon.forms.exchange(kept.id, tmp_path / "壊れ.xlsx")
    assert salon.forms.get(kept.id).file == changed.file
    salon.forms.put_away(kept.id)
    assert salon.forms.all() == ()
    salon.audit.undo()
    assert [one.id for one in salon.forms.all()] == [kept.id]
    for file in (salon.folder / "documents").glob("*.xlsx"):
        file.unlink()
    with pytest.raises(RuleProblem, match="もう一度取りこむか"):
        salon.forms.look(kept.id)

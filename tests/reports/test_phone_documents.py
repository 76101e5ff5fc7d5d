"""Papers of 見守り電話 and 連絡網: what stands on them, what never does, who is left out, that nobody is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from salon_app.model import watch
from salon_app.model.people_words import PHONE_TREE, WATCH_SHARE
from salon_app.model.phone_trees import Node, Tree
from salon_app.model.problems import RuleProblem
from salon_app.reports import ReportOptions, tree_columns
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import Columns, Diagram, Hatched, ReportModel, Table, TickGrid
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.reports.output import file_name
from salon_app.services.figures.watch import CALLS, ENDED, OPENED, STEPS
from salon_app.services.phone_tree.values import PhoneTree, TreePlace
from salon_app.ui.pages.reports.numbering import issue, pending
from tests.conftest import FixedClock
from tests.reports.kit.reading import Workbook, pages
from tests.reports.phone_papers import (
    DAY,
    GORO,
    HANA,
    HARD,
    KIKU,
    MATSU,
    RUNG,
    SABU,
    SECRETS,
    UME,
    PhonePapers,
    drill,
    phone_papers,
)

NARROW = str.maketrans("（）", "()")
NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[PhonePapers]:
    with phone_papers(tmp_path / "salon", fixed_clock) as made:
        yield made


def printed(*models: ReportModel) -> list[str]:
    """The words of each page, without blanks."""
    return ["".join(page.split()).translate(NARROW) for page in pages(render_pdf(models))]


def everything(*models: ReportModel) -> str:
    """What stands on paper and in the CSV, without blanks."""
    return "".join((*printed(*models), *render_csv(models).data.decode("utf-8-sig").split()))


def table(model: ReportModel, key: str) -> Table:
    """A table of a document, also one inside columns or a drawing's data."""
    inside: list[Any] = list(model.blocks)
    for block in model.blocks:
        inside += [one for column in block.columns for one in column] if isinstance(block, Columns) else []
        inside += list(block.data or ()) if isinstance(block, Diagram) else []
    return next(one for one in inside if isinstance(one, Table) and one.key == key)


def column(found: Table, key: str) -> list[Any]:
    """The plain values of a column."""
    at = next(index for index, one in enumerate(found.columns) if one.key == key)
    return [plain(row.cells[at]) for row in found.rows]


def cells(found: Table, key: str) -> list[Any]:
    """The cells of a column as they are."""
    at = next(index for index, one in enumerate(found.columns) if one.key == key)
    return [row.cells[at] for row in found.rows]


# 電話かけ表


def test_a_watch_sheet_has_two_tries_a_person_and_none_of_the_secrets(made: PhonePapers) -> None:
    (before,) = made.report("watch-sheet")
    assert (before.sheet_code, before.mark) == ("", "未発行")
    code = made.salon.watch_sheets.issue(DAY).code
    (model,) = made.report("watch-sheet")
    assert (model.sheet_code, model.mark) == (code, "")
    tables = [block for block in model.blocks if isinstance(block, Table)]
    assert [number for one in tables for number in column(one, "number")] == list(range(1, RUNG + 1))
    first = tables[0]
    assert [type(one) for one in cells(first, "first")[:5]] == [TickGrid, TickGrid, TickGrid, Hatched, TickGrid]
    assert column(first, "last")[:4] == [
        "前回　11/13　異常なし", "前回　11/13　異常なし", "前回　11/13　留守電　7日つながらない", "休止　11/24まで"]
    found = printed(model)
    assert len(found) == 2
    for page in found:
        for needed in (code, "かける人", "異常なし", "体調不良", "要連絡", "話し中", "「無事」ではありません", "ご家族が出た",
                       "119(救急)", "その代わりになりません", "つながらない方の訪問"):
            assert needed in page, needed
    assert "3番の方例田五郎000-0000-0002" in found[0] and "休止(かけません)" in found[0]
    assert all("".join(name.split()) in everything(model) for name in HARD[:3] + HARD[4:])
    assert not [secret for secret in SECRETS if secret in everything(model)]
    assert file_name((model,), "pdf") == "電話かけ表_令和8年11月20日（金）.pdf"
    made.ring(UME, watch.OK, DAY, 540)
    assert isinstance(cells(next(one for one in made.report("watch-sheet")[0].blocks if isinstance(one, Table)), "first")[0],
                      Hatched)


def test_a_watch_sheet_of_one_caller_or_part_of_the_day_or_a_day_without_calls(made: PhonePapers) -> None:
    (morning,) = made.report("watch-sheet", part=watch.MORNING, caller_id=made.people[HANA])
    assert (morning.period, morning.unit) == ("令和8年11月20日（金）　朝の回", f"かける人　{HANA}")
    (noon,) = made.report("watch-sheet", part=watch.NOON)
    (nobody,) = made.report("watch-sheet", caller_id=made.people[GORO])
    assert "かける電話はありません" in printed(noon)[0] and "かける電話はありません" in printed(nobody)[0]
    assert len(made.report("watch-sheet", DAY, DAY + timedelta(days=7))) > 1


# 休みの間


def test_over_a_closing_each_named_person_has_a_list_and_the_silent_one_is_visited(made: PhonePapers) -> None:
    calls, visits = sorted(made.report("closing-calls", date(2026, 11, 21), date(2026, 11, 27)), key=lambda one: one.unit,
                           reverse=True)
    assert (calls.unit, visits.unit) == (f"担当　{HANA}", f"担当　{GORO}")
    assert column(table(visits, "lines"), "name") == [f"{MATSU} 様"] and column(table(visits, "lines"), "time") == ["10:00"]
    assert len(table(calls, "lines").rows) == RUNG - 1
    assert "11月29日(日)訪問例田五郎" in printed(calls)[0] and "119(救急)" in printed(calls)[0]
    assert not [secret for secret in SECRETS if secret in everything(calls, visits)]
    (only,) = made.report("closing-calls", date(2026, 11, 21), date(2026, 11, 27), caller_id=made.people[GORO])
    assert only.unit == visits.unit
    paused = made.report("closing-calls", DAY, DAY, caller_id=made.people[HANA])[0]
    at = column(table(paused, "lines"), "name").index(f"{SABU} 様")
    assert isinstance(cells(table(paused, "lines"), "result")[at], Hatched)


def test_over_a_closing_who_has_the_next_step_of_a_case_finds_it_on_their_list(made: PhonePapers) -> None:
    salon, start, end = made.salon, date(2026, 11, 21), date(2026, 11, 27)
    cases = {name: salon.watch_cases.open(made.people[name], watch.UNWELL) for name in (UME, KIKU, MATSU, HARD[0])}
    salon.watch_cases.plan_next(cases[UME], watch.FAMILY, person_id=made.people[GORO], on=date(2026, 11, 25), time=600)
    salon.watch_cases.plan_next(cases[MATSU], watch.VISIT, who="仮名 外子", on=DAY)
    salon.watch_cases.plan_next(cases[HARD[0]], watch.VISIT, person_id=made.people[GORO], on=date(2026, 11, 28))
    made.clock.set(2026, 11, 20, 18)
    made.clock.advance(days=1)
    models = {one.unit: one for one in made.report("closing-calls", start, end)}
    assert list(models) == ["担当　仮名 外子", f"担当　{GORO}", f"担当　{HANA}", "担当　（担当を決める）"]
    outside, goro, _, nobody = (table(one, "cases") if name != f"担当　{HANA}" else None for name, one in models.items())
    assert outside is not None and goro is not None and nobody is not None
    assert (column(outside, "name"), column(outside, "what")) == ([f"{MATSU} 様"], ["訪問"])
    assert [column(goro, one) for one in ("name", "what", "day")] == [[f"{UME} 様"], ["家族へ連絡"], ["11月25日（水）"]]
    assert column(nobody, "name") == [f"{KIKU} 様"] and "次にすることを決める" in printed(models["担当　（担当を決める）"])[0]
    assert MATSU not in " ".join(column(table(models[f"担当　{HANA}"], "lines"), "name")), "the visit has become 外子's"
    late = printed(models["担当　仮名 外子"])[0]
    assert "遅れています" in late and "聞いたこと" in late and "体調不良" not in late and "2体調不良" not in late
    assert not [secret for secret in (*SECRETS, "000-6666-0006") if secret in everything(*models.values())]
    (only,) = made.report("closing-calls", start, end, caller_id=made.people[GORO])
    assert only == models[f"担当　{GORO}"]


# 見守り月報


def test_the_month_counts_calls_cases_and_the_categories_of_the_commissioner(made: PhonePapers) -> None:
    (model,) = made.report("watch-monthly", *NOVEMBER)
    answers = dict(zip(column(table(model, "answers"), "name"), column(table(model, "answers"), "count"), strict=True))
    assert (answers["1 異常なし"], answers["3 要連絡"], answers["不在"], answers["留守電"], answers["話し中"]) == (16, 1, 1, 1, 0)
    assert [plain(kpi.value) for kpi in model.kpis if not hasattr(kpi.value, "plus")] == [19, 2, 0, 1]
    people = column(table(model, "people"), "count")
    assert people[:4] == [9, 9, 1, 11]  # 休止 from the 14th to the 24th
    commissioner = table(model, "commissioner")
    assert column(commissioner, "count") == [1, 19, 0, 1, 3]
    case = table(model, "list")
    assert (column(case, "cause"), column(case, "steps"), column(case, "outcome")) == (
        ["要連絡"], ["折返しの電話、家族へ連絡"], ["無事でした"])
    book = Workbook(render_xlsx(model))
    live = [(sheet, formula, stored) for sheet, _, formula, stored in book.cells()
            if isinstance(formula, str) and formula.startswith("=")]
    assert live and all(book.result(sheet, formula) == Decimal(str(stored)) for sheet, formula, stored in live)
    named = everything(model)
    assert not [name for name in (*made.plans, HANA, GORO, *SECRETS, "灯油") if "".join(name.split()) in named]


def test_months_add_up_to_the_year_and_every_figure_lists_its_rows(made: PhonePapers) -> None:
    figures = made.salon.figures.watch(date(2026, 4, 1), date(2027, 3, 31))
    total, months = figures.total, figures.months.values()
    assert (total.calls, total.answered, total.cases_opened, total.average_days) == (29, 26, 1, Decimal("1.0"))
    for name in ("calls", "not_reached", "visits", "cases_opened", "cases_ended", "late", "late_days", "liaison"):
        assert sum(getattr(one, name) for one in months) == getattr(total, name), name
    assert len(figures.rows(CALLS)) == total.calls
    assert (len(figures.rows(OPENED)), len(figures.rows(ENDED)), len(figures.rows(STEPS))) == (1, 1, 2)
    (yearly,) = made.report("activity", *NOVEMBER)
    assert column(table(yearly, "watch_months"), "calls")[-1] == 19
    assert not made.salon.figures.watch(date(2025, 4, 1), date(2026, 3, 31)).any


def test_what_somebody_was_not_heard_on_counts_until_they_spoke_and_a_case_until_it_ended(made: PhonePapers) -> None:
    made.ring(MATSU, watch.NO_ANSWER, DAY, 540, kind=watch.VISIT)
    figures = made.salon.figures.watch(*NOVEMBER)
    assert (figures.total.visits, figures.total.opened[watch.SILENT], figures.open_at_end, figures.total.late) == (1, 1, 1, 0)
    made.salon.watch_cases.end(made.salon.watch_cases.open_cases()[0].id, watch.FINE)
    assert made.salon.figures.watch(*NOVEMBER).open_at_end == 0
    assert made.salon.figures.watch(date(2026, 11, 1), date(2026, 11, 19)).total.visits == 0


# 見守りの記録, 緊急時の手順


def test_the_record_of_one_person_and_of_nobody_else(made: PhonePapers) -> None:
    (model,) = made.report("watch-history", date(2026, 4, 1), date(2026, 11, 30), person_id=made.people[KIKU])
    text = everything(model)
    assert len(table(model, "attempts").rows) == 3
    assert "折返しの電話" in text and "灯油を頼みたい" in text and "終了無事でした" in text and "まだ聞いていない" in text
    assert "梅子" not in text and KIKU.replace(" ", "") not in file_name((model,), "pdf")
    (none,) = made.report("watch-history")
    assert "選んでください" in printed(none)[0]


def test_the_steps_in_an_emergency_are_one_page(made: PhonePapers) -> None:
    (text,) = printed(*made.report("emergency-steps"))
    for needed in ("119", "110", "呼んでも返事がない", "見本市例田1-2-3", "代わりにはなりません", "どこにも電話はかかりません"):
        assert needed in text, needed


# 災害時一覧


def test_the_list_for_a_disaster_names_only_who_agreed_and_counts_the_others(made: PhonePapers) -> None:
    (model,) = made.report("disaster-list")
    found = table(model, "people")
    assert sorted(column(found, "name")) == sorted((UME, SABU))
    at = column(found, "name").index(UME)
    assert column(found, "contacts")[at] == "1 例田 六郎（長男） 000-6666-0006【鍵】\n鍵　管理人室に1本"
    assert column(found, "neighbour")[at] == "例田 五郎\n000-0000-0002" and column(found, "tree")[at] == "1班 2番\n1番から"
    text = everything(model)
    assert "同意をまだ聞いていない方7名" in text and "休止11/24まで" in text
    assert not [secret for secret in ("見本医院", "入院", "持病", KIKU.replace(" ", "")) if secret in text]
    made.salon.consents.record(made.people[UME], WATCH_SHARE, agreed=False, given_on=DAY)
    (after,) = made.report("disaster-list")
    assert column(table(after, "people"), "name") == [SABU] and "希望しない方1名" in everything(after)


# 連絡網


def test_a_tree_has_numbers_only_with_a_copys_number_and_only_of_who_agreed(made: PhonePapers) -> None:
    (sample,) = made.report("phone-tree")
    assert sample.mark == "未発行" and "000-0000" not in everything(sample)
    copy = made.salon.tree_copies.give(made.tree_id, person_id=made.people[GORO])
    (model,) = made.report("phone-tree", copy_id=copy.id)
    (page,) = printed(model)
    for needed in ("第1版", f"第{copy.id}号", "例田五郎様", "6名", "1班", "2班", "000-0000-0001", "番号は発信元へ", "﨑山見本▲",
                   "コピー・撮影・転送、掲示をしません", "「伝わった」に数えません", "119・110"):
        assert needed in page, needed
    text = everything(model)
    assert "000-0000-0004" not in text and "000-0000-0008" in text  # 菊 has not agreed, 﨑山 has
    assert not [secret for secret in (*SECRETS, "号棟", "見守り") if secret in text]
    outline = table(model, "outline")
    assert column(outline, "name") == [HANA, f"　{UME}", f"　　{KIKU}", f"　　{HARD[0]}", f"　{GORO}", f"　　{HARD[1]}"]
    assert column(outline, "back") == [None, None, None, None, None, "▲"]
    (large,) = made.report("phone-tree", copy_id=copy.id, a3=True)
    assert large.page.landscape and large.page is not model.page and "第1版" in printed(large)[0]
    made.salon.consents.record(made.people[UME], PHONE_TREE, agreed=False, given_on=DAY)
    assert "000-0000-0003" not in everything(*made.report("phone-tree", copy_id=copy.id))  # withdrawn since
    with pytest.raises(RuleProblem, match="配布番号 99"):
        made.report("phone-tree", copy_id=99)


def test_slips_have_the_rows_of_their_number_and_no_telephone_before(made: PhonePapers) -> None:
    assert "000-0000" not in everything(*made.report("phone-tree-slips"))
    code = made.salon.tree_slips.issue(made.tree_id).code
    models = made.report("phone-tree-slips")
    assert {one.sheet_code for one in models} == {code} and len(models) == 3
    rows = [row.number for slip in made.salon.tree_slips.slips(made.tree_id) for row in slip.rows]
    shown = [number for model in models for block in model.blocks if isinstance(block, Table)
             for number in column(block, "number")]
    assert shown == rows == list(range(1, len(rows) + 1))
    text = everything(*models)
    for needed in ("伝わった", "家族に伝えた", "留守電に入れた", "番号違い", "伝える内容", "図の6番(5番の先)▲", "番号は発信元へ"):
        assert needed in text, needed
    assert not [secret for secret in (*SECRETS, "号棟", "見守り", "000-0000-0004") if secret in text]
    assert len(made.report("phone-tree-slips", caller_id=made.people[UME])) == 1


def test_the_record_of_a_round_says_who_is_told_by_whom_and_who_is_not(made: PhonePapers) -> None:
    number = drill(made)
    (model,) = made.report("phone-tree-round", round_id=number)
    assert [plain(kpi.value) for kpi in model.kpis if not hasattr(kpi.value, "plus")] == [3, 2, 25, 1]
    left = table(model, "left")
    assert (column(left, "name"), column(left, "last")) == ([UME, KIKU], ["不在", "留守電に入れた"])
    calls = table(model, "calls")
    assert column(calls, "minutes") == [2, 4, 6, 8, 10] and column(calls, "caller")[3] == f"1 {HANA}"  # rung on past 梅子
    assert column(table(model, "backs"), "time") == ["10:10"]
    assert "訓練です。例田公園に集まります。" in printed(model)[0] and "000-0000" not in everything(model)
    assert len(made.report("phone-tree-round", *NOVEMBER)) == 1


# a tree over columns and pages


def tree_of(parents: list[int | None]) -> PhoneTree:
    """A tree from the caller of each node, by their numbers from 1."""
    tree = Tree(tuple(Node(at, parent, at) for at, parent in enumerate(parents, 1)))
    places, group = [], 0
    for number, (node, depth) in enumerate(tree.walk(), 1):
        group += depth == 1
        places.append(TreePlace(node.id, node.id, f"見本 {number}", "", "", "", True, node.parent_id, node.sort, number, depth,
                                group if depth else 0, None, False, False))
    return PhoneTree(1, 1, "current", None, 4, "", tuple(places), tree)


def shapes() -> dict[str, list[int | None]]:
    dice = random.Random(5)
    return {
        "alone": [None], "wide": [None, *[1] * 30], "four": [None, *((at - 1) // 4 + 1 for at in range(1, 300))],
        "two": [None, *((at - 1) // 2 + 1 for at in range(1, 150))], "chain": [None, *range(1, 120)],
        "chains": [None, *(1 if at < 5 else at - 3 for at in range(1, 60))],
        "any": [None, *(dice.randint(max(1, at - 12), at) for at in range(1, 150))]}


@pytest.mark.parametrize("name", sorted(shapes()))
def test_everybody_stands_once_below_their_caller_and_no_column_is_too_tall(name: str) -> None:
    tree = tree_of(shapes()[name])
    shape = tree_columns.shape_of(tree)
    found = tree_columns.columns(tree, shape, 9)
    heads = [one.head.id for one in found if one.head.depth == 1 and not one.again]
    below = [spot.place.id for one in found for spot in one.spots]
    assert sorted([*heads, *below]) == sorted(place.id for place in tree.places[1:])
    for one in found:
        assert one.rows <= 9 and all(0 < spot.row < 9 and spot.level < shape.levels for spot in one.spots)
        assert len({(spot.row, spot.level) for spot in one.spots}) == len(one.spots)
        for spot in one.spots:
            above = one.head if spot.parent is None else one.spots[spot.parent].place
            assert spot.place.parent_id == above.id
    assert [one for part in tree_columns.pages(found, 4) for one in part] == list(found)


# numbers before printing


def test_what_is_printed_in_the_window_gets_its_numbers_first(made: PhonePapers) -> None:
    week = ReportOptions(DAY, DAY + timedelta(days=6))
    assert pending(made.salon, "watch-sheet", week) > 1 and pending(made.salon, "phone-tree-slips", week) == 1
    for key in ("watch-sheet", "phone-tree-slips"):
        issue(made.salon, key, week, by=made.people[HANA])
        assert pending(made.salon, key, week) == 0
        assert {one.mark for one in made.salon.report(key, week)} == {""}
    made.salon.phone_trees.begin_draft()
    draft = made.salon.phone_trees.draft()
    assert draft is not None
    assert pending(made.salon, "phone-tree-slips", ReportOptions(DAY, DAY, tree_id=draft.id)) == 0  # stays a sample
    assert made.report("phone-tree", tree_id=draft.id)[0].mark == "下書き・未発行"

"""What a salon tells an intermediary: fixed items with fixed numbers, so that several salons can be added up. No names.

延べ may be added over salons; 実 never, because one person may come to several (DOMAIN e-18).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from salon_app.model.npo_groups import BUSINESS, DONATIONS, DUES, GRANTS, OTHER
from salon_app.model.people_words import UNANSWERED
from salon_app.reports.attendance_parts import band_words
from salon_app.services import Services
from salon_app.services.figures import AttendanceFigures, Scope
from salon_app.services.figures.attendance import Heads, Standing

TIMES, DAYS, PEOPLE, CASES, HOURS, YEN = "回", "日", "名", "件", "時間", "円"
BANDS: tuple[int | None, ...] = (0, *range(20, 100, 10), None)
"""Ages as they are printed: 20歳未満 … 90歳以上, 不詳."""


@dataclass(frozen=True)
class AggregateItem:
    """One figure. `number` never gets another meaning. `adds`: may be added over salons. `personal`: a small one may tell of
    somebody. `of`: the item that the items with the same `of` come to together ('': none)."""

    number: str
    group: str
    label: str
    unit: str
    adds: bool = True
    personal: bool = False
    of: str = ""


def _items() -> tuple[AggregateItem, ...]:
    item = AggregateItem
    came, open_, errand, watch, helpers, money = "行事と参加者", "サロンの開店", "買いもの代行", "見守り電話", "お手伝い", "お金"
    return (
        item("A01", came, "開催回数", TIMES), item("A02", came, "開催日数", DAYS),
        item("A03", came, "参加者（延べ）", PEOPLE, personal=True),
        item("A04", came, "参加者（実）", PEOPLE, adds=False, personal=True),
        item("A05", came, "うち記名（延べ）", PEOPLE, personal=True, of="A03"),
        item("A06", came, "うち無記名（延べ）", PEOPLE, personal=True, of="A03"),
        item("A07", came, "担い手（延べ）", PEOPLE, personal=True),
        item("A08", came, "担い手（実）", PEOPLE, adds=False, personal=True),
        item("A09", came, "講師（延べ）", PEOPLE, personal=True), item("A10", came, "中止", TIMES),
        item("A11", came, "電話・訪問の行事", TIMES),
        item("A12", came, "電話・訪問の行事の参加者（延べ）", PEOPLE, personal=True),
        *(item(f"A2{at}", came, f"{words}（延べ）", PEOPLE, personal=True, of="A05")
          for at, words in enumerate(("男性", "女性", "男女の無回答"), 1)),
        *(item(f"A2{at}", came, f"{words}（実）", PEOPLE, adds=False, personal=True, of="A04")
          for at, words in enumerate(("男性", "女性", "男女の無回答"), 4)),
        *(item(f"A3{at}", came, f"年代　{band_words(band)}（延べ）", PEOPLE, personal=True, of="A05")
          for at, band in enumerate(BANDS)),
        item("B01", open_, "開店日数", DAYS), item("B02", open_, "来店者（延べ）", PEOPLE),
        item("B03", open_, "会計件数", CASES), item("B04", open_, "売上", YEN),
        item("C01", errand, "依頼", CASES, personal=True), item("C02", errand, "お届け", CASES, personal=True),
        item("C03", errand, "利用した方（実）", PEOPLE, adds=False, personal=True),
        item("D01", watch, "電話", TIMES), item("D02", watch, "お話しできた電話", TIMES), item("D03", watch, "訪問", TIMES),
        item("D04", watch, "電話・訪問をした方（実）", PEOPLE, adds=False, personal=True),
        item("D05", watch, "始まった対応", CASES, personal=True),
        item("E01", helpers, "お手伝いした方（実）", PEOPLE, adds=False, personal=True),
        item("E02", helpers, "お手伝いの時間", HOURS),
        *(item(f"F0{at}", money, words, YEN) for at, words in enumerate((
            "会費", "寄付", "助成金等", "事業収入", "その他の収入", "収入の合計", "事業費", "管理費", "支出の合計"), 1)),
        item("F10", money, "期末の正味財産", YEN))


ITEMS: tuple[AggregateItem, ...] = _items()
"""In the order of the file."""
BY_NUMBER: Mapping[str, AggregateItem] = {one.number: one for one in ITEMS}


def aggregate_values(services: Services, start: date, end: date) -> dict[str, int | None]:
    """Each item of a period by its number; None: never written down."""
    return {**_came(services.figures.attendance(start, end)), **_work(services, start, end), **_money(services, start, end)}


def _came(found: AttendanceFigures) -> dict[str, int | None]:
    total, remote = found.total, found.remote
    sexes = [found.sexes.get(one, Heads()) for one in ("male", "female", UNANSWERED)]
    bands = {band: found.bands.get(band, Heads()).total for band in BANDS}
    bands[0] += found.bands.get(10, Heads()).total
    return {
        "A01": total.sessions, "A02": total.days, "A03": total.total, "A04": total.unique, "A05": total.named.total,
        "A06": total.unnamed.total, "A07": total.helpers.total, "A08": total.helpers.unique, "A09": total.instructors.total,
        "A10": len(found.by_standing(Standing.CANCELLED)), "A11": remote.sessions, "A12": remote.total,
        **{f"A2{at}": one.total for at, one in enumerate(sexes, 1)}, **{f"A2{at}": one.unique for at, one in enumerate(sexes, 4)},
        **{f"A3{at}": bands[band] for at, band in enumerate(BANDS)}}


def _work(services: Services, start: date, end: date) -> dict[str, int | None]:
    short, errands = services.figures.short(start, end), services.figures.errands(start, end).total
    watch, hours = services.figures.watch(start, end).total, services.helper_hours.between(start, end)
    return {
        "B01": short.open_days, "B02": short.visitors, "B03": services.figures.slips(Scope(start, end)).count, "B04": short.total,
        "C01": errands.requests.total, "C02": errands.delivered.total, "C03": errands.requests.unique,
        "D01": watch.calls, "D02": watch.answered, "D03": watch.visits, "D04": watch.people, "D05": sum(watch.opened.values()),
        "E01": len(hours), "E02": sum(one.minutes for one in hours) // 60}


def _money(services: Services, start: date, end: date) -> dict[str, int | None]:
    found = services.figures.statement(start, end)
    income = {group.key: group.total for group in found.income}
    return {
        **{f"F0{at}": income.get(key, 0) for at, key in enumerate((DUES, DONATIONS, GRANTS, BUSINESS, OTHER), 1)},
        "F06": found.income_total, "F07": found.programme_total, "F08": found.management_total,
        "F09": found.programme_total + found.management_total, "F10": found.net_assets}

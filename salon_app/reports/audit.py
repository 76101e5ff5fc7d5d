"""監査セット: in one file what an auditor asks for: a cover with the balances and 監査報告, 現金実査表, 現金出納帳, 預金出納帳,
領収書一覧表, 訂正記録. Each part is the document of its own, collected in the same moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.closing import DENOMINATIONS
from salon_app.model.dates import wareki_year_month
from salon_app.model.texts import translate
from salon_app.reports import bankbook, cashbook, corrections, receipts_list
from salon_app.reports.auditors import audit_report
from salon_app.reports.kit.model import Align, Block, Column, Columns, Kind, ReportModel, Table, Text
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.cashbook import Account
from salon_app.services.figures import pieces

KEY, TITLE = "audit", "監査セット"
COUNTED = "現金実査表"
PARTS = (cashbook, bankbook, receipts_list, corrections)


class _Places(NamedTuple):
    """置き場所 with money or movements in the period; yen of each before it and at its end."""

    used: Sequence[Account]
    before: Mapping[int, int]
    after: Mapping[int, int]


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The cover, 現金実査表 and the parts, over the period."""
    paper = Paper(services, options)
    places = _places(paper)
    parts = [model for part in PARTS for model in part.SPEC.collect(services, options)]
    return (_cover(paper, places, parts), _counted(paper, places), *parts)


def _places(paper: Paper) -> _Places:
    cashbook_of, start, end = paper.services.cashbook, paper.options.start, paper.options.end
    before, after = cashbook_of.balances(MONEY, until=start - timedelta(days=1)), cashbook_of.balances(MONEY, until=end)
    moved = cashbook_of.moved(start, end)
    return _Places([place for place in cashbook_of.accounts(MONEY, with_inactive=True)
                    if before[place.id] or after[place.id] or place.id in moved], before, after)


def _cover(paper: Paper, places: _Places, parts: Sequence[ReportModel]) -> ReportModel:
    inside = [COUNTED, *dict.fromkeys(part.title for part in parts)]
    return paper.model(
        key=KEY, title=TITLE, period=paper.span(paper.options.start, paper.options.end), blocks=(
            _balances(places), *_locks(paper),
            Text(title="この束に入っているもの", paragraphs=tuple(f"{number}　{name}" for number, name in enumerate(inside, 1))),
            Columns(widths=(178.0,), whole=True, columns=((audit_report("この期間の会計"),),))),
        basis=("残高は、期間の前日と最後の日の営業日の終わりの帳簿です。置き場所の間の移動は、収入や支出ではありません。",
               "どの部分も、同じ時に同じ記録から集めました。"))


def _balances(places: _Places) -> Block:
    if not places.used:
        return sentence("この期間に、お金の動きはありません。", title="残高")
    table = TableBuilder("balances", (
        Column("place", "置き場所"),
        Column("before", "はじめの残高", Kind.YEN, width=36),
        Column("moved", "増減", Kind.YEN, width=36),
        Column("after", "おわりの残高", Kind.YEN, width=36, adds=("before", "moved")),
    ), title="残高")
    for place in places.used:
        before = places.before[place.id]
        table.row(place=place.name, before=before, moved=places.after[place.id] - before)
    table.total()
    return table.build()


def _locks(paper: Paper) -> tuple[Block, ...]:
    start, end = paper.options.start, paper.options.end
    locks = [lock for lock in reversed(paper.services.month_locks.all()) if start <= lock.month <= end]
    if not locks:
        return (sentence("この期間に、月締めをした月はありません。", title="月締め"),)
    table = TableBuilder("locks", (
        Column("month", "月", width=32),
        Column("on", "締めた日", width=40),
        Column("who", "締めた人", width=36),
        Column("note", "わけ（合わないところがあったとき）", wraps=True),
    ), title="月締め")
    for lock in locks:
        table.row(month=wareki_year_month(lock.month), on=paper.date(paper.local(lock.at).date()), who=paper.name(lock.by),
                  note=lock.note)
    return (table.build(),)


def _counted(paper: Paper, places: _Places) -> ReportModel:
    end, book = paper.options.end, places.after
    counts = paper.services.figures.last_counts(end)
    table = TableBuilder("counted", (
        Column("place", "置き場所", width=32),
        Column("day", "数えた日", width=19, align=Align.CENTER),
        Column("counted", "数えた額", Kind.YEN, width=21),
        Column("then", "そのときの\n帳簿", Kind.YEN, width=21),
        Column("difference", "差", Kind.YEN, width=15, adds=("counted",), subtracts=("then",)),
        Column("since", "その後の\n動き", Kind.YEN, width=21),
        Column("book", "おわりの\n帳簿", Kind.YEN, width=21, adds=("then", "since")),
        Column("who", "数えた人", size=9),
    ), title="置き場所ごと", notes=("「－」は、数えた記録のない置き場所です。",))
    for place in places.used:
        count = counts.get(place.id)
        if count is None:
            table.row(place=place.name, day="－", book=book[place.id])
            continue
        who = "・".join(filter(None, (paper.name(count.person_id), paper.name(count.witness_id))))
        table.row(place=place.name, day=paper.short(count.day), counted=count.counted, then=count.book,
                  since=book[place.id] - count.book, who=who)
    table.total(difference=None, counted=None, then=None, since=None)
    till = next((place for place in places.used if place.code == "till"), None)
    faces = _faces(paper, counts[till.id].denominations) if till is not None and till.id in counts else None
    return paper.model(
        key=KEY, title=COUNTED, period=f"{paper.date(end)}　現在", blocks=(table.build(), *((faces,) if faces else ())),
        basis=("数えた日は、この日までで最後に数えた日。通帳のある置き場所は残高照合の日です。差＝数えた額－そのときの帳簿。",
               "差は、現金過不足として帳簿に入っています（通帳との差は帳簿に入りません）。"))


def _faces(paper: Paper, denominations: dict[str, object]) -> Table | None:
    found = pieces(denominations)
    if not found:
        return None
    table = TableBuilder("faces", (
        Column("face", "金種", Kind.NUMBER, width=30),
        Column("rolls", "棒金（50枚）", Kind.NUMBER, width=34),
        Column("pieces", "枚数", Kind.NUMBER, width=30),
        Column("amount", "金額", Kind.YEN, width=40),
    ), title="レジの金種", remark="最後に数えたとき")
    for face in DENOMINATIONS:
        loose, rolls = found.get(face, (0, 0))
        if loose or rolls:
            table.row(face=face, rolls=rolls or None, pieces=loose, amount=face * (loose + 50 * rolls))
    table.total()
    return table.build()


SPEC = ReportSpec(KEY, lambda: translate("Reports", "監査セット"), Span.YEAR, frozenset({"seals", "western_dates"}), collect)

"""Tables of 見守り電話 that several documents share; no person stands on any of them.

A call that was not answered by the person is never counted as reached. 実 is never added up.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from salon_app.model import watch
from salon_app.model.dates import add_months
from salon_app.model.watch import cause_words, outcome_words, result_words
from salon_app.reports.kit.model import Block, Column, Kind, Kpi, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.figures import WatchFigures
from salon_app.services.figures.watch import WatchPart

NOT_SAFE = "留守電・話し中・ご家族が出た・途中で切れた電話は、つながらなかった方に数えます。休止中の方は、無事とは数えません。"
COUNTED = ("電話と訪問はした日、対応は始まった日（＋）と終わった日（－）で数えます。"
           "延べは回数、実は期間の中の違う方の人数（月の実の合計とは合いません）。")
LATE = "平均日数＝1回目でつながらなかった電話の、予定の日からご本人につながった日までの日数の平均（その日のうちは0日）。"
VISITS = "訪問は、見守りの訪問と、対応の中での訪問。"


def mark(paper: Paper, end: date) -> str:
    """途中, while the period is not over."""
    return "途中" if end >= paper.made_at.date() else ""


def kpis(figures: WatchFigures) -> tuple[Kpi, ...]:
    """電話, of them those that did not reach the person, 訪問, 対応."""
    total = figures.total
    return (Kpi("電話（延べ）", total.calls, "回"), Kpi("うち、つながらない", total.not_reached, "回"),
            Kpi("訪問（延べ）", total.visits, "回"), Kpi("始まった対応", total.cases_opened, "件"))


def answers_table(part: WatchPart) -> Table:
    """What the calls brought: the person's own answers first, then what was none."""
    table = TableBuilder("answers", (
        Column("group", "", width=30, once=True), Column("name", "電話の答え"), Column("count", "回数", Kind.COUNT, width=20),
        Column("share", "割合%", Kind.PERCENT, width=16, share_of="count")), title="電話の答え")
    for at, one in enumerate(watch.ANSWERS, 1):
        table.row(group="つながった", name=f"{at} {result_words(one)}", count=part.results.get(one, 0))
    table.subtotal(group="つながった")
    for one in watch.NOT_REACHED:
        table.row(group="つながらない", name=result_words(one), count=part.results.get(one, 0))
    table.subtotal(group="つながらない")
    table.total()
    return table.build()


def cases_table(figures: WatchFigures) -> Table:
    """対応: how many were open, began, ended, and how many are open still."""
    total = figures.total
    table = TableBuilder("cases", (Column("name", "対応"), Column("count", "件数", Kind.COUNT, width=16)), title="対応",
                         frame=1.2)
    table.row(key="before", name="前から続いている", count=figures.before)
    for cause in watch.CAUSES:
        table.row(key=cause, name=f"＋ {cause_words(cause)}", count=total.opened.get(cause, 0))
    ended = [one for one in watch.OUTCOMES if total.ended.get(one)]
    for outcome in ended:
        table.row(key=f"ended_{outcome}", name=f"－ {outcome_words(outcome)}", count=total.ended[outcome])
    if not ended:
        table.row(key="ended_", name="－ 終わった対応", count=0)
    table.result("おわりに対応中", "count", plus=("before", *watch.CAUSES),
                 minus=tuple(f"ended_{one}" for one in ended or ("",)))
    return table.build()


def commissioner_table(figures: WatchFigures) -> Table:
    """The categories that the 民生委員 counts each month."""
    total = figures.total
    table = TableBuilder("commissioner", (
        Column("name", "区分", width=44), Column("count", "数", Kind.NUMBER, width=20), Column("basis", "数え方", size=9.0),
    ), title="民生委員の活動記録の区分", remark="この会の見守りの分",
        notes=("電話の回数には、つながらなかった電話も入ります。関係機関＝地域包括支援センター・民生委員・119番・110番。",))
    for name, count, basis in (
            ("相談・支援件数（件）", total.cases_opened, "始まった対応の件数"),
            ("その他の活動件数（件）", total.calls, "見守りの電話の回数"),
            ("訪問回数（回）", total.visits, "見守りの訪問と、対応の訪問"),
            ("連絡調整回数（回）", total.liaison, "対応での、家族や関係機関への連絡"),
            ("活動日数（日）", total.active_days, "電話・訪問・対応のあった日")):
        table.row(name=name, count=count, basis=basis)
    return table.build()


def months_of(figures: WatchFigures) -> list[tuple[date, WatchPart]]:
    """Months from the first to the last in which something happened; those between are 0."""
    if not figures.months:
        return []
    found, month = [], min(figures.months)
    while month <= max(figures.months):
        found.append((month, figures.months.get(month, WatchPart())))
        month = add_months(month, 1)
    return found


def months_table(paper: Paper, figures: WatchFigures, *, title: str = "見守り電話", notes: Iterable[str] = ()) -> Table:
    """A row a month, with the whole period's 実 and 平均日数 in the total row."""
    table = TableBuilder("watch_months", (
        Column("name", "月"),
        Column("calls", "電話\n延べ", Kind.COUNT, width=15), Column("people", "かけた方\n実", Kind.COUNT, width=17),
        Column("ok", "1\n異常なし", Kind.COUNT, width=17), Column("unwell", "2\n体調不良", Kind.COUNT, width=17),
        Column("contact", "3\n要連絡", Kind.COUNT, width=15), Column("missed", "つなが\nらない", Kind.COUNT, width=15),
        Column("visits", "訪問\n延べ", Kind.COUNT, width=13), Column("opened", "対応\n始まり", Kind.COUNT, width=14),
        Column("ended", "対応\n終わり", Kind.COUNT, width=14), Column("average", "平均\n日数", Kind.NUMBER, width=13),
    ), title=title, notes=tuple(notes))
    for month, part in months_of(figures):
        table.row(name=paper.month(month), **_added(part), people=part.people, average=part.average_days)
    table.total(people=figures.total.people, average=figures.total.average_days)
    return table.build()


def _added(part: WatchPart) -> dict[str, Any]:
    return {"calls": part.calls, "missed": part.not_reached, "visits": part.visits, "opened": part.cases_opened,
            "ended": part.cases_ended, **{one: part.results.get(one, 0) for one in watch.ANSWERS}}


def short_table(figures: WatchFigures) -> tuple[Block, ...]:
    """見守り電話 in a few lines for 売上月報; nothing where there is none."""
    if not figures.any:
        return ()
    total = figures.total
    table = TableBuilder("watch", (Column("name", "数えたもの"), Column("count", "数", Kind.NUMBER, width=20)),
                         title="見守り電話", notes=("つながらない＝ご本人と話せなかった電話。",))
    for name, count in (
            ("見守りの方 実（名）", figures.planned), ("電話 延べ（回）", total.calls),
            ("　うちつながらない（回）", total.not_reached), ("訪問 延べ（回）", total.visits),
            ("始まった対応（件）", total.cases_opened),
            ("おわりに対応中（件）", figures.open_at_end)):
        table.row(name=name, count=count)
    return (table.build(),)

"""Tables of 参加 that several documents share: by month or activity, by sex, age and 区分, and session by session.

実 is never added up: each total row carries the 実 of the whole period. What a figure counts stands right below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from salon_app.model.dates import add_months
from salon_app.model.people_words import FEMALE, MALE, UNANSWERED
from salon_app.reports.kit.model import Align, Block, Column, Kind, Kpi, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import hours, times
from salon_app.services.figures.attendance import (
    MEETING,
    OLDEST_BAND,
    AttendanceFigures,
    Heads,
    Part,
    SessionCount,
    Standing,
    ordered_bands,
)

UNIQUE = "「実」は期間の中で来た、違う方の人数。ほかの表や月の「実」を足した数とは合いません。"
UNNAMED = "無記名の方は「延べ」に入れ、「実」には入れません。"
HELPERS = "担い手・講師・見学の方は、参加者に入れず別に数えます。同じ回では1人を1つの役で数えます。"
NOT_IN_TOTAL = "「導入前・手入力」は、合計に入れていません。"
BEFORE = "導入前・手入力"
NONE = "この期間に、行われた行事の記録はありません。"


def kpis(figures: AttendanceFigures) -> tuple[Kpi, ...]:
    """開催回数, 参加者 延べ, 参加者 実, 1回平均."""
    total = figures.total
    found = [Kpi("開催回数", total.sessions, "回"), Kpi("参加者（延べ）", total.total, "名"),
             Kpi("参加者（実）", total.unique, "名")]
    if total.average is not None:
        found.append(Kpi(f"1回平均（延べ÷{total.sessions}回）", total.average, "名"))
    return tuple(found)


def basis(paper: Paper, figures: AttendanceFigures) -> tuple[str, ...]:
    """集計の基準."""
    open_ones = figures.open_sessions
    told = f"人数をまだ確定していない回を {open_ones}回 含みます。" if open_ones else "人数は確定したもの。"
    ages = "来た日の年齢" if paper.settings.age_at == "event" else "年度末の年齢"
    return (f"{UNIQUE}{UNNAMED}", f"{HELPERS}1回平均＝参加者の延べ÷開催回数。",
            f"中止は0回。{told}年代は{ages}で、「実」の年代は期間の中でさいしょに来た日のもの。区分は来た日にあてはまる方。")


def mark(paper: Paper, end: date) -> str:
    """途中, while the period is not over."""
    return "途中" if end >= paper.made_at.date() else ""


def groups_table(key: str, title: str, head: str, groups: Iterable[tuple[str, Part]], total: Part, *,
                 earlier: Sequence[tuple[str, int | None, int | None, int | None]] = ()) -> Table:
    """A row a month, activity or 事業; the total row has the whole period's days and 実. `earlier`: months typed by hand:
    words, 回数, 延べ, 実."""
    table = TableBuilder(key, (
        Column("name", head),
        Column("sessions", "開催\n回数", Kind.COUNT, width=13),
        Column("days", "開催\n日数", Kind.COUNT, width=13),
        Column("hours", "実施時間", width=24, align=Align.RIGHT),
        Column("total", "参加者\n延べ", Kind.COUNT, width=17),
        Column("unnamed", "うち\n無記名", Kind.COUNT, width=15),
        Column("unique", "参加者\n実", Kind.COUNT, width=16),
        Column("average", "1回\n平均", Kind.NUMBER, width=14),
        Column("helpers", "担い手\n延べ", Kind.COUNT, width=16),
        Column("fees", "参加費", Kind.YEN, width=21),
    ), title=title, notes=(NOT_IN_TOTAL,) if earlier else ())
    for name, part in groups:
        table.row(name=name, **_cells(part), sessions=part.sessions, total=part.total, unnamed=part.unnamed.total,
                  helpers=part.helpers.total, fees=part.fees)
    table.total(**_cells(total))
    for words, sessions, attendances, unique in earlier:
        table.comparison(words, sessions=sessions, total=attendances, unique=unique)
    return table.build()


def _cells(part: Part) -> dict[str, Any]:
    """What is not added up."""
    return {"days": part.days, "hours": hours(part.minutes) if part.minutes else "", "unique": part.unique,
            "average": part.average}


def sexes_table(figures: AttendanceFigures) -> Table:
    """男, 女, 無回答 and those counted without a name, with their sum."""
    unnamed = figures.total.unnamed
    table = TableBuilder("sexes", (
        Column("name", "参加者"),
        Column("named", "記名", Kind.COUNT, width=15),
        Column("unnamed", "無記名", Kind.COUNT, width=15),
        Column("total", "延べ", Kind.COUNT, width=15, adds=("named", "unnamed")),
        Column("unique", "実", Kind.COUNT, width=13),
    ), title="男女")
    none = Heads()
    for words, key, more in (("男", MALE, unnamed.men), ("女", FEMALE, unnamed.women), ("無回答・未記入", UNANSWERED, 0)):
        heads = figures.sexes.get(key, none)
        table.row(name=words, named=heads.total, unnamed=more, unique=heads.unique)
    table.row(name="子ども（無記名）", unnamed=unnamed.children)
    if unnamed.others:
        table.row(name="数えていない（無記名）", unnamed=unnamed.others)
    table.total()
    return table.build()


def bands_table(paper: Paper, figures: AttendanceFigures) -> Table:
    """Participants with a name by age band."""
    when = "来た日" if paper.settings.age_at == "event" else "年度末"
    table = TableBuilder("bands", (
        Column("name", "年代"),
        Column("total", "延べ", Kind.COUNT, width=15),
        Column("unique", "実", Kind.COUNT, width=13),
    ), title="年代", remark=f"{when}の年齢、記名の方")
    grouped: dict[str, Heads] = {}
    for band in ordered_bands(figures.bands):
        heads, words = figures.bands[band], band_words(band)
        before = grouped.get(words, Heads())
        grouped[words] = Heads(before.total + heads.total, before.unique + heads.unique)
    for words, heads in grouped.items():
        table.row(name=words, total=heads.total, unique=heads.unique)
    table.total()
    return table.build()


def band_words(band: int | None) -> str:
    """70代, 20歳未満, 90歳以上; 不詳 where the age is not certain."""
    if band is None:
        return "不詳"
    return "20歳未満" if band < 20 else f"{OLDEST_BAND}歳以上" if band >= OLDEST_BAND else f"{band}代"


def classes_table(figures: AttendanceFigures) -> tuple[Block, ...]:
    """うち区分; nothing where the salon counts none."""
    if not figures.classes:
        return ()
    table = TableBuilder("classes", (
        Column("name", "区分"),
        Column("total", "延べ", Kind.COUNT, width=15),
        Column("unique", "実", Kind.COUNT, width=13),
    ), title="うち区分", remark="記名の方",
        notes=("1人が2つ以上の区分に入ることがあります。",) if len(figures.classes) > 1 else ())
    for one in figures.classes:
        table.row(name=f"うち {one.name}", total=one.heads.total, unique=one.heads.unique)
    return (table.build(),)


def roles_table(figures: AttendanceFigures) -> Table:
    """参加者 and, apart, 担い手, 講師 and 見学; 電話・訪問 apart from all."""
    total, remote = figures.total, figures.remote
    table = TableBuilder("roles", (
        Column("name", "役わり"),
        Column("total", "延べ", Kind.COUNT, width=15),
        Column("unique", "実", Kind.COUNT, width=13),
    ), title="役わり別")
    table.row(name="参加者（記名）", total=total.named.total, unique=total.unique)
    table.row(name="参加者（無記名）", total=total.unnamed.total)
    table.total("参加者 合計", unique=total.unique)
    for words, heads in (("担い手", total.helpers), ("講師", total.instructors), ("見学", total.visitors)):
        table.comparison(words, total=heads.total, unique=heads.unique)
    if total.walk_ins:
        table.comparison("参加者のうち 当日参加", total=total.walk_ins)
    if remote.sessions:
        table.comparison(f"電話・訪問（{remote.sessions}回）", total=remote.total, unique=remote.unique)
    return table.build()


def sessions_table(paper: Paper, figures: AttendanceFigures, *, fees: bool, remote: bool = False,
                   title: str = "開催の記録") -> tuple[Block, ...]:
    """Each session in order of date, cancelled ones with their reason, those nobody recorded by that word; those by
    telephone or visit (`remote`) in a table of their own, nothing where there are none."""
    shown = [one for one in figures.sessions if one.standing not in (Standing.PLANNED, Standing.UNCOUNTED)
             and (one.session.form != MEETING) is remote]
    title = "電話・訪問の記録" if remote else title
    if not shown:
        return () if remote else (sentence("ありません。", title=title),)
    columns = [
        Column("day", "開催日", width=30),
        Column("times", "時間", width=26, align=Align.CENTER),
        Column("title", "行事"),
        Column("total", "参加者\n延べ", Kind.COUNT, width=16),
        Column("unnamed", "うち\n無記名", Kind.COUNT, width=14),
        Column("helpers", "担い手", Kind.COUNT, width=13),
        Column("others", "講師・\n見学", Kind.COUNT, width=13)]
    if fees:
        columns.append(Column("fees", "参加費", Kind.YEN, width=18))
    cancelled = sum(1 for one in shown if one.standing is Standing.CANCELLED)
    missing = sum(1 for one in shown if one.standing is Standing.UNRECORDED)
    remark = "　".join(filter(None, (f"中止 {cancelled}回" if cancelled else "", f"記録なし {missing}回" if missing else "")))
    table = TableBuilder("remote" if remote else "sessions", columns, title=title, remark=remark)
    for one in shown:
        _session_row(paper, table, one, fees=fees)
    table.total()
    return (table.build(),)


def _session_row(paper: Paper, table: TableBuilder, one: SessionCount, *, fees: bool) -> None:
    session, counts = one.session, one.counts
    day, when = paper.day_words(session.day), times(session.starts, session.ends, short=True)
    title = session.title + {"phone": "（電話）", "visit": "（訪問）"}.get(session.form, "")
    if one.standing is not Standing.HELD:
        words = f"中止（{session.cancel_reason}）" if session.cancelled else "記録なし（開催回数に入れていません）"
        table.closed(f"{title}　{words}", "title", day=day, times=when)
        return
    more: dict[str, Any] = {"fees": session.fees} if fees else {}
    table.row(day=day, times=when, title=title, total=counts.attendees, unnamed=counts.unnamed, helpers=counts.helpers,
              others=counts.instructors + counts.visitors, **more)


def coverage_note(paper: Paper, figures: AttendanceFigures) -> tuple[str, ...]:
    """参加率 with its basis; nothing while the residents are not told."""
    if figures.coverage is None:
        return ()
    return (f"住民の参加率　{figures.coverage}%　＝　参加者の実 {figures.total.unique:,}名 ÷ 住民 {figures.residents:,}名"
            "（設定の住民数。住民でない方が来ていれば、その方も入ります）",)


def short_table(figures: AttendanceFigures) -> tuple[Block, ...]:
    """行事 in a few lines for 売上月報; nothing where none was held."""
    total = figures.total
    if not total.sessions:
        return ()
    table = TableBuilder("events", (
        Column("name", "行事"),
        Column("count", "数", Kind.NUMBER, width=17),
    ), title="行事と参加者", notes=("実は月の中の違う方の人数。無記名は延べだけに入ります。",))
    table.row(name="開催回数（回）", count=total.sessions)
    table.row(name="参加者 延べ（名）", count=total.total)
    table.row(name="　うち無記名（名）", count=total.unnamed.total)
    table.row(name="参加者 実（名）", count=total.unique)
    table.row(name="担い手 延べ（名）", count=total.helpers.total)
    return (table.build(),)


def months_of(figures: AttendanceFigures) -> list[tuple[date, Part]]:
    """Months from the first to the last with a session; those between without one are 0."""
    if not figures.months:
        return []
    found, month = [], min(figures.months)
    while month <= max(figures.months):
        found.append((month, figures.months.get(month, Part())))
        month = add_months(month, 1)
    return found


def typed_months(paper: Paper, start: date, end: date) -> tuple[tuple[str, int | None, int | None, int | None], ...]:
    """Months from before the program with what was typed of them: words, 回数, 延べ, 実."""
    return tuple((f"{paper.month(one.month)}\n{BEFORE}", one.sessions, one.attendances, one.unique_people)
                 for one in paper.services.founding.earlier_months(start, end)
                 if one.sessions is not None or one.attendances is not None)

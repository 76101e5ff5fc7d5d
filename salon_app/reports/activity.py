"""活動報告書: what was done in a period, for members and funders: figures with their basis, sessions, 内容・成果・課題,
買いもの代行, 見守り電話, photos that may be shown, picked answers of アンケート, and what was corrected after 人数確定.
No participant is named.
"""

from __future__ import annotations

from salon_app.model.activity_words import kind_words
from salon_app.model.texts import translate
from salon_app.reports.activity_parts import (
    COMMENTS,
    groups_blocks,
    people_blocks,
    photo_blocks,
    shown_photos,
    tallies,
    words_table,
)
from salon_app.reports.attendance_parts import (
    NONE,
    basis,
    kpis,
    mark,
    sessions_table,
)
from salon_app.reports.errand_parts import COUNTED, HEADS, NOT_SALES, has_any, months_table
from salon_app.reports.kit.model import (
    Align,
    Block,
    Column,
    Continuation,
    Field,
    Fields,
    ReportModel,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.questionnaire_parts import short_tally
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.watch_parts import COUNTED as CALLS_COUNTED
from salon_app.reports.watch_parts import NOT_SAFE
from salon_app.reports.watch_parts import months_table as watch_by_month
from salon_app.services import Services
from salon_app.services.activities_values import Activity, ActivitySession, Counts
from salon_app.services.business_day import LAST_DATE
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Standing

KEY, TITLE = "activity", "活動報告書"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for the period: of all activities, of one, or of a single session."""
    paper = Paper(services, options)
    start, end, activity_id = options.start, options.end, options.activity_id
    if options.session_id is not None:
        only = services.activities.session(options.session_id)
        start = end = only.day
        activity_id = only.activity_id
    figures = services.figures.attendance(
        start, end, activity_ids=None if activity_id is None else (activity_id,), session_id=options.session_id)
    activity = services.activities.get(activity_id) if activity_id is not None else None
    period = paper.span(start, end)
    name = activity.name if activity is not None else ""
    errands = (*_errands(paper, figures), *_watch(paper, figures)) if activity is None else ()
    if not figures.by_standing(Standing.HELD) and not figures.by_standing(Standing.CANCELLED):
        return (paper.model(key=KEY, title=TITLE, subtitle=name, period=period, unit="単位：件、名、円" if errands else "",
                            mark=mark(paper, end) if errands else "", blocks=(sentence(NONE), *errands)),)
    sessions = {one.id: one for one in services.activities.sessions(start, end, activity_id=activity_id)}
    held = [sessions[one.session.id] for one in figures.by_standing(Standing.HELD)]
    return (paper.model(
        key=KEY, title=TITLE, subtitle=name, period=period, unit="単位：名、円", kpis=kpis(figures),
        document=f"{paper.settings.name}　{TITLE}　{'　'.join(filter(None, (name, period)))}", mark=mark(paper, end),
        continuation=Continuation.TITLE, basis=basis(paper, figures), blocks=(
            *_about(paper, activity, held), *groups_blocks(paper, figures), *people_blocks(paper, figures),
            *sessions_table(paper, figures, fees=any(one.session.fees for one in figures.sessions)),
            *sessions_table(paper, figures, fees=False, remote=True),
            *errands, *words_table(paper, held),
            *photo_blocks(paper, shown_photos(services, held, on=paper.made_at.date())),
            *(block for tally in tallies(services, figures) for block in short_tally(tally, most=COMMENTS)),
            *_corrections(paper, figures))),)


def _about(paper: Paper, activity: Activity | None, held: list[ActivitySession]) -> tuple[Block, ...]:
    """What the activity is; only where the document is about one."""
    if activity is None:
        return ()
    programs = {one.id: one.name for one in paper.services.products.programs()}
    places = "、".join(dict.fromkeys(one.place for one in held if one.place))
    teachers = "、".join(dict.fromkeys(one.instructor_name for one in held if one.instructor_name))
    rows = (("事業名", programs.get(activity.program_id or 0, "")), ("行事名", activity.name),
            ("主な活動内容", kind_words(activity.kind)), ("実施場所", places), ("講師", teachers),
            ("対象者", activity.audience), ("告知方法", activity.publicity), ("内容", activity.content))
    return (Fields(rows=tuple((Field(label, words),) for label, words in rows if words), frame=0.7, row_height=6.6),)


def _errands(paper: Paper, figures: AttendanceFigures) -> tuple[Block, ...]:
    """買いもの代行 of the same period, without a name; nothing where there was none."""
    found = paper.services.figures.errands(figures.start, figures.end)
    return (months_table(paper, found, notes=(NOT_SALES, COUNTED, HEADS)),) if has_any(found) else ()


def _watch(paper: Paper, figures: AttendanceFigures) -> tuple[Block, ...]:
    """見守り電話 of the same period, without a name; nothing where there was none."""
    found = paper.services.figures.watch(figures.start, figures.end)
    return (watch_by_month(paper, found, notes=(NOT_SAFE, CALLS_COUNTED)),) if found.any else ()


def _corrections(paper: Paper, figures: AttendanceFigures) -> tuple[Block, ...]:
    """What was changed after the number of a session was confirmed."""
    ids = {one.session.id for one in figures.sessions}
    found = [one for one in paper.services.attendance.corrections(figures.start, LAST_DATE) if one.session_id in ids]
    if not found:
        return ()
    table = TableBuilder("corrections", (
        Column("made", "訂正した日", width=32),
        Column("session", "行事", width=56),
        Column("before", "前", width=18, align=Align.RIGHT),
        Column("after", "後", width=18, align=Align.RIGHT),
        Column("reason", "理由"),
    ), title="人数を確定したあとの訂正", remark=f"{len(found)}件",
        notes=("前・後は、来た方ぜんぶ（参加者・担い手・講師・見学・無記名）の人数。",))
    for one in found:
        table.row(made=paper.day_words(one.business_date), before=_heads(one.before), after=_heads(one.after), reason=one.reason,
                  session=f"{paper.day_words(one.session_day)} {one.session_title}")
    return (table.build(),)


def _heads(counts: Counts) -> str:
    return f"{counts.total}名"


SPEC = ReportSpec(KEY, lambda: translate("Reports", "活動報告書"), Span.MONTH,
                  frozenset({"activity_id", "session_id", "seals", "western_dates"}), collect)

"""通話票 of each caller of the 連絡網: whom to ring, boxes for the six results, the time, and room for the message. Typed back by
row numbers that run through all slips of a version.

A report only reads: the 用紙番号 is given before by services/phone_tree/slips.py. Without one it is a sample (未発行) on which
no telephone number stands. Never an address, an age, or 見守り.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from salon_app.model.phone_trees import RESULTS, result_words
from salon_app.model.texts import translate
from salon_app.reports.kit.model import (
    Align,
    Block,
    Callee,
    Column,
    Continuation,
    Field,
    Fields,
    Kind,
    Name,
    Numeral,
    ReportModel,
    Table,
    Text,
    TickGrid,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.phone_tree import HOW, REPORTS_BACK, SAMPLE, WITHHELD
from salon_app.reports.sheet_parts import UNISSUED
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.phone_tree.slips import SLIPS, CallerSlip, SlipRow
from salon_app.services.phone_tree.values import PhoneTree, TreePlace

KEY, TITLE = SLIPS, "通話票"
ROW, LEAST = 17.6, 16.4  # mm
ROOM = "　　時　　分"
KEEP = "番号は電話のほかには使いません。終わったら発信元へ返し、用紙番号と行の番号で入力します。コピー・撮影はしません。"
RETRY = "不在・話し中・留守電は、時間をおいてもう一度。それでもつながらない方がいたら、下の表のその先の方へかけます。"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A slip for each caller of the version in force or asked for; only that of one person where said."""
    paper = Paper(services, options)
    tree = services.phone_trees.current() if options.tree_id is None else services.phone_trees.get(options.tree_id)
    slips = services.tree_slips.slips(tree.id) if tree is not None else ()
    if tree is None or not slips:
        return (paper.model(key=KEY, title=TITLE, seals=False, unit="", blocks=(sentence("連絡網は、まだありません。"),)),)
    held = [one for one in slips if options.caller_id in (None, tree.place(one.caller_id).person_id)]
    if not held:
        return (paper.model(key=KEY, title=TITLE, seals=False, unit="", blocks=(sentence("この方がかける方は、ありません。"),)),)
    return tuple(_slip(paper, tree, one) for one in held)


def _slip(paper: Paper, tree: PhoneTree, slip: CallerSlip) -> ReportModel:
    caller = tree.place(slip.caller_id)
    own, below = [row for row in slip.rows if not row.below], [row for row in slip.rows if row.below]
    group = f"{caller.group}班" if caller.group else "発信元"
    blocks: list[Block] = [_about(tree, caller), Text(paragraphs=("伝える内容",), boxed=True, min_height=20.0, size=10.5),
                           _table(tree, slip, own, "own")]
    if below:
        blocks.append(_table(tree, slip, below, "below", title="つながらない方がいたときだけ、その先の方へ", notes=(RETRY,)))
    return paper.model(
        key=KEY, title=TITLE, seals=False, unit=f"図の{caller.number}番　{caller.name}", numbered=False, made_word="印刷",
        number=f"連絡網　第{tree.number}版", period=group, sheet_code=slip.code, mark="" if slip.code else UNISSUED,
        continuation=Continuation.TITLE, document=f"{paper.settings.name}　{TITLE}　第{tree.number}版", blocks=tuple(blocks),
        basis_title="取りあつかい", basis=(KEEP, *HOW[1:]))


def _about(tree: PhoneTree, caller: TreePlace) -> Fields:
    """Who rings, when it was heard and from whom, when it was done, and who is told at the end."""
    above = tree.place(caller.parent_id) if caller.parent_id is not None else None
    heard = Field("聞いた相手", f"図の{above.number}番　{above.name}" if above is not None else "（発信元）")
    return Fields(rows=(
        (Field("かける方", Name(caller.name, caller.reading, size=14.0), width=68.0), heard),
        (Field("聞いた時刻", ROOM, width=68.0), Field("終わった時刻", ROOM)),
    ), label_width=26.0, row_height=9.0)


def _table(tree: PhoneTree, slip: CallerSlip, rows: Sequence[SlipRow], key: str, **more: Any) -> Table:
    table = TableBuilder(key, (
        Column("number", "番号", Kind.NUMBER, width=11.0, align=Align.CENTER),
        Column("name", "お名前・電話番号", width=49.0, data_title="お名前"),
        Column("phone", "電話番号", Kind.CODE, data_only=True),
        Column("back", "折り返し", data_only=True),
        Column("time", "時刻", width=22.0, align=Align.CENTER, size=10.0),
        Column("result", "結果（1つに✓）"),
    ), row_height=ROW, least_height=LEAST, frame=1.2, **more)
    grid = TickGrid(tuple(result_words(one) for one in RESULTS), across=3)
    for row in rows:
        place = tree.place(row.node_id)
        words = f"図の{place.number}番" + (f"（{_branch(tree, slip, place).number}番の先）" if row.below else "")
        words += REPORTS_BACK if place.reports_back else ""
        phone = WITHHELD if not place.phone else place.phone if slip.code else SAMPLE
        table.row(number=Numeral(row.number), name=Callee(place.name, place.reading, words, phone), phone=phone,
                  back=REPORTS_BACK if place.reports_back else None, time="　時　　分", result=grid)
    return table.build()


def _branch(tree: PhoneTree, slip: CallerSlip, place: TreePlace) -> TreePlace:
    """Under which of the caller's own people somebody stands."""
    while place.parent_id not in (None, slip.caller_id):
        place = tree.place(place.parent_id or 0)
    return place


SPEC = ReportSpec(KEY, lambda: translate("Reports", "通話票"), Span.NOW, frozenset({"tree_id", "caller_id"}), collect)

"""緊急時の手順 on one page beside the telephone: when to ring 119 and 110, what to say, what to do meanwhile.

The same words as on the screen (model/emergency_steps.py); the program rings nobody and replaces neither.
"""

from __future__ import annotations

from salon_app.model import emergency_steps
from salon_app.model.texts import translate
from salon_app.reports.kit.model import (
    Block,
    Column,
    Columns,
    Field,
    Fields,
    Kind,
    Numeral,
    ReportModel,
    Table,
    Text,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "emergency-steps", "緊急時の手順"
LETTERS, SMALLER, NUMBER = 15.0, 12.5, 44.0  # points
LINE = 8.0  # mm


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The page."""
    paper = Paper(services, options)
    parts = emergency_steps.emergency_steps()
    other = [one for one in parts if not one.number]
    blocks: list[Block] = [Text(paragraphs=(emergency_steps.not_replaced(),), size=13.5, boxed=True, bold_first=True)]
    blocks += [_to_ring(one) for one in parts if one.number]
    blocks.append(Columns(columns=tuple(
        (Text(title=one.title, paragraphs=tuple(f"・{line}" for line in one.lines), size=SMALLER),) for one in other),
        widths=(87.0, 87.0)))
    blocks.append(_numbers(paper))
    return (paper.model(
        key=KEY, title=TITLE, seals=False, unit="", numbered=False, made_word="印刷", blocks=tuple(blocks),
        document=f"{paper.settings.name}　{TITLE}", basis_title="ご案内",
        basis=("迷ったら、119番・110番に電話してたずねてください。この紙も、このプログラムも、その代わりにはなりません。",)),)


def _to_ring(part: emergency_steps.EmergencyPart) -> Table:
    """The number very large, and beside it when to ring it."""
    table = TableBuilder(f"ring{part.number}", (
        Column("number", "番号", Kind.NUMBER, width=42.0), Column("lines", part.title, size=LETTERS)), head=False, frame=1.2,
        title=part.title)
    table.row(number=Numeral(int(part.number), size=NUMBER), lines="\n".join(f"・{line}" for line in part.lines),
              height=LINE * len(part.lines) + 3.0)
    return table.build()


def _numbers(paper: Paper) -> Fields:
    """What is asked on the telephone, and whom else to ring: filled in where the salon's settings say it."""
    settings = paper.settings
    return Fields(rows=(
        (Field("ここの住所", settings.address, size=13.0, wraps=True),),
        (Field("サロン", "　".join(filter(None, (settings.name, settings.phone))), size=12.0),),
        (Field("地域包括支援センター", ""),), (Field("民生委員", ""),), (Field("見守りの担当", ""),),
    ), label_width=48.0, row_height=10.4, title="住所と連絡先", remark="空いている所は、書きこんで使います")


SPEC = ReportSpec(KEY, lambda: translate("Reports", "緊急時の手順"), Span.NOW, frozenset(), collect)

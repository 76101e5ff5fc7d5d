"""台紙: a box for each receipt with its number and what it is, and its picture or room to paste it; four on a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from salon_app.model.yen import format_yen
from salon_app.reports.errand_sheet_parts import place_for_receipts
from salon_app.reports.grant_facts import ExpenseFacts
from salon_app.reports.grant_parts import frame
from salon_app.reports.kit.model import Block, Columns, Field, Fields, Picture, Pictures, ReportModel
from salon_app.reports.paper import Paper
from salon_app.services.grants.values import Receipt

TITLE = "領収書の台紙"
WIDTH, HEIGHT = 86.5, 77.0  # mm of a box
SHARPEST = 1_100
"""Pixels of a picture's longer side: what print shows of a box."""
PASTE, PASTE_PDF = "領収書を貼るところ", "PDFの領収書を印刷して貼るところ"


class Mounted(NamedTuple):
    """A receipt with its numbers in the list, the 費目 it is under, and yen of it that are listed."""

    number: str
    expense: Receipt
    lines: str
    amount: int


@dataclass(frozen=True)
class _Box:
    """One box. `picture` None: to be pasted, `words` says what. `part`: 「2枚目」 of a receipt with several."""

    receipt: Mounted
    picture: Path | None
    words: str = ""
    part: str = ""


def mount(paper: Paper, facts: ExpenseFacts, receipts: Sequence[Mounted]) -> ReportModel:
    """The 台紙 of receipts, numbered as in the list."""
    boxes = [box for receipt in receipts for box in _boxes(paper, receipt)]
    rows: list[Block] = []
    for at in range(0, len(boxes), 2):
        pair = [tuple(_drawn(paper, box, "費目" if facts.grant else "科目")) for box in boxes[at:at + 2]]
        rows.append(Columns(columns=(*pair, *(() for _ in range(2 - len(pair)))), widths=(WIDTH, WIDTH), whole=True))
    return paper.model(key="receipts-mount", **frame(paper, facts, TITLE), unit="", blocks=tuple(rows))


def _boxes(paper: Paper, receipt: Mounted) -> Iterator[_Box]:
    kept = receipt.expense.attachments
    if not kept:
        yield _Box(receipt, None, PASTE)
    for at, one in enumerate(kept, 1):
        part = f"{at}枚目" if len(kept) > 1 else ""
        if one.file.endswith(".pdf"):
            yield _Box(receipt, None, PASTE_PDF, part)
        else:
            yield _Box(receipt, paper.services.attachments.path(one.file), PASTE, part)


def _drawn(paper: Paper, box: _Box, side: str) -> Iterator[Block]:
    receipt, expense = box.receipt, box.receipt.expense
    day = expense.receipt_on or expense.evidence_on
    yield Fields(rows=(
        (Field("番号", "　".join(filter(None, (receipt.number, box.part))), size=13.0, bold=True),
         Field("金額", f"{format_yen(expense.amount)}円", width=26.0)),
        (Field("日付", paper.date(day)),),
        (Field("支払先", expense.payee),),
        (Field("但し書き", expense.description),),
        (Field(side, receipt.lines), Field("うち", f"{format_yen(receipt.amount)}円", width=26.0)),
    ), label_width=17.0, row_height=6.4, frame=0.7)
    if box.picture is None:
        yield place_for_receipts(WIDTH, HEIGHT, box.words)
    else:
        yield Pictures(pictures=(Picture(box.picture, "", SHARPEST),), across=1, height=HEIGHT - 4.0)

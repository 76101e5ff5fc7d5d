"""A document as bytes in a format, and the name its file should carry. Where it is written is the caller's business."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from salon_app.model.progress import Progress

if TYPE_CHECKING:
    from salon_app.reports.kit.csv import Replacement
    from salon_app.reports.kit.model import ReportModel

Format = Literal["pdf", "xlsx", "csv"]
FORMATS: tuple[Format, ...] = ("pdf", "xlsx", "csv")


@dataclass(frozen=True)
class Output:
    """The file's bytes; `replaced` lists what the CSV's encoding could not hold."""

    data: bytes
    replaced: tuple[Replacement, ...] = ()


def render(models: Sequence[ReportModel], format_: Format, *, cp932: bool = False,
           progress: Progress | None = None) -> Output:
    """Draw documents as one PDF, workbook or CSV (UTF-8 with BOM, or CP932). May raise Cancelled."""
    if format_ == "pdf":
        from salon_app.reports.kit.pdf import render_pdf

        return Output(render_pdf(models, progress))
    if format_ == "xlsx":
        from salon_app.reports.kit.xlsx import render_xlsx

        return Output(render_xlsx(models, progress))
    from salon_app.reports.kit.csv import render_csv

    result = render_csv(models, "cp932" if cp932 else "utf-8-sig")
    return Output(result.data, result.replaced)


def file_name(models: Sequence[ReportModel], format_: Format) -> str:
    """Document, period and number; never a person's name. Safe on every system."""
    first = models[0]
    parts = [first.title, first.period or first.number if len(models) == 1 else ""]
    name = "_".join(part for part in parts if part)
    return re.sub(r'[\\/:*?"<>|\s]+', "", name) + f".{format_}"

"""What the page shows of a file, in words. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from salon_app.model.dates import wareki, wareki_year_month
from salon_app.model.problems import InputProblem
from salon_app.model.progress import Progress
from salon_app.model.sales_words import Role
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.salon import Salon
from salon_app.services.sales_import import ImportOptions, ImportPreview
from salon_app.system.tabular import read_table

ROLES = (Role.DATE, Role.TIME, Role.RECEIPT, Role.ITEM, Role.QUANTITY, Role.PRICE, Role.AMOUNT)
"""The columns a person may have to point at; the others are found or left."""

SHOWN_REJECTED = 30
SHOWN_ITEMS = 12


@dataclass(frozen=True)
class Seen:
    """A file that was looked at: its columns, and what taking it over would do, or why that can't be said yet."""

    path: Path
    headers: tuple[str, ...]
    preview: ImportPreview | None
    problem: str


def look_at(salon: Salon, path: Path, options: ImportOptions, progress: Progress) -> Seen:
    """Read the file. Raises InputProblem or EnvironmentProblem when it is no table at all."""
    try:
        preview = salon.sales_import.preview(path, options, progress=progress)
    except InputProblem as problem:
        if problem.field != "map":
            raise
        return Seen(path, tuple(read_table(path).headers), None, str(problem))
    return Seen(path, preview.mapping.headers, preview, "")


def facts(preview: ImportPreview) -> tuple[tuple[str, str], ...]:
    """The counts in words, for two columns."""
    found = [
        (translate("Import", "行"), translate("Import", "{imported}行（全部で{rows}行）").format(
            imported=f"{preview.imported:,}", rows=f"{preview.rows:,}")),
        (translate("Import", "会計"), translate("Import", "{count}件").format(count=f"{preview.receipts:,}")),
        (translate("Import", "合計"), translate("Import", "{total}円").format(total=format_yen(preview.total))),
    ]
    if preview.returns:
        found.append((translate("Import", "うち取消・返品"), translate("Import", "{count}件　{total}円").format(
            count=preview.returns_found, total=format_yen(preview.returns))))
    if preview.first_day is not None and preview.last_day is not None:
        found.append((translate("Import", "期間"), translate("Import", "{start}から{end}まで").format(
            start=wareki(preview.first_day), end=wareki(preview.last_day))))
    if preview.unknown_items:
        found.append((translate("Import", "新しい商品"), translate("Import", "{count}品").format(
            count=f"{len(preview.unknown_items):,}")))
    if preview.rejected:
        found.append((translate("Import", "取りこめない行"), translate("Import", "{count}行").format(
            count=f"{len(preview.rejected):,}")))
    return tuple(found)


def remarks(preview: ImportPreview) -> tuple[str, ...]:
    """Sentences: how the file was read, rounding, new products, lines left out with number and reason."""
    said = [preview.rounding_statement, *preview.notes]
    if preview.unknown_items:
        names = translate("Import", "、").join(preview.unknown_items[:SHOWN_ITEMS])
        more = translate("Import", " ほか") if len(preview.unknown_items) > SHOWN_ITEMS else ""
        said.append(translate("Import", "新しく登録する商品（売上の画面には出ません）：{names}{more}").format(
            names=names, more=more))
    if len(preview.months) > 1:
        said += [translate("Import", "{month}　{total}円").format(
            month=wareki_year_month(one.month), total=format_yen(one.total)) for one in preview.months]
    said += [translate("Import", "{line}行目：{reason}").format(line=one.line, reason=one.reason)
             for one in preview.rejected[:SHOWN_REJECTED]]
    if len(preview.rejected) > SHOWN_REJECTED:
        said.append(translate("Import", "ほかに{count}行あります。").format(
            count=len(preview.rejected) - SHOWN_REJECTED))
    return tuple(sentence for sentence in said if sentence)

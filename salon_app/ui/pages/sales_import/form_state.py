"""What the page shows of a file, in words. No Qt."""

from __future__ import annotations

from salon_app.model.dates import wareki, wareki_year_month
from salon_app.model.sales_words import Role
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.sales_import import ImportPreview
from salon_app.ui.import_state import line_words

ROLES = (Role.DATE, Role.TIME, Role.RECEIPT, Role.ITEM, Role.QUANTITY, Role.PRICE, Role.AMOUNT)
"""The columns a person may have to point at; the others are found or left."""

SHOWN_ITEMS = 12


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
    return tuple(sentence for sentence in (*said, *line_words(preview.rejected)) if sentence)

"""What the page shows of a file of results, in words. No widgets."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.model.watch import RESULTS, result_words
from salon_app.services.watch_import import WatchPreview


def facts(preview: WatchPreview) -> tuple[tuple[str, str], ...]:
    """The counts in words, for two columns."""
    lines, people = translate("WatchImport", "{count}行"), translate("WatchImport", "{count}名")
    found = [(translate("WatchImport", "ファイルの行"), lines.format(count=preview.rows)),
             (translate("WatchImport", "新しく入れる電話"), lines.format(count=preview.new))]
    if preview.present:
        found.append((translate("WatchImport", "もう入っている電話"), lines.format(count=preview.present)))
    found += [(translate("WatchImport", "　うち {result}").format(result=result_words(one)), lines.format(
        count=preview.results[one])) for one in RESULTS if preview.results.get(one)]
    if preview.cases:
        found.append((translate("WatchImport", "対応を始める方"), people.format(count=preview.cases)))
    if preview.settled:
        found.append((translate("WatchImport", "あとで異常なしになった行"), lines.format(count=preview.settled)))
    if preview.rejected:
        found.append((translate("WatchImport", "入れない行"), lines.format(count=len(preview.rejected))))
    return tuple(found)


def main_words(preview: WatchPreview) -> str:
    """What the main button does; '' when there is nothing to do."""
    if not preview.new:
        return ""
    if preview.cases:
        return translate("WatchImport", "{count}件を入れ、{cases}名の対応を始める").format(count=preview.new, cases=preview.cases)
    return translate("WatchImport", "{count}件の電話を入れる").format(count=preview.new)

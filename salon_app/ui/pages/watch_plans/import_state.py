"""What the page shows of a file of results, in words. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from salon_app.model.dates import wareki
from salon_app.model.problems import InputProblem
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.model.watch import RESULTS, result_words
from salon_app.salon import Salon
from salon_app.services.imports import FileOptions
from salon_app.services.watch_import import WatchPreview
from salon_app.system.tabular import read_table

SHOWN_LINES = 20


@dataclass(frozen=True)
class Seen:
    """A file that was looked at: its columns, and what taking it over would do, or why that can't be said yet."""

    path: Path
    headers: tuple[str, ...]
    preview: WatchPreview | None
    problem: str


def look_at(salon: Salon, path: Path, options: FileOptions, progress: Progress) -> Seen:
    """Read the file. Raises InputProblem or EnvironmentProblem when it is no table at all."""
    try:
        preview = salon.watch_import.preview(path, options, progress=progress)
    except InputProblem as problem:
        if problem.field != "map":
            raise
        return Seen(path, tuple(read_table(path, sheet=options.sheet).headers), None, str(problem))
    return Seen(path, preview.headers, preview, "")


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


def remarks(preview: WatchPreview) -> str:
    """How the file was read, and what is there already."""
    said = list(preview.notes)
    if preview.already_imported is not None:
        sentence = translate("WatchImport", "{date}に取りこんだファイルです。新しいものだけ入れます。")
        said.insert(0, sentence.format(date=wareki(preview.already_imported)))
    return "\n".join(said)


def rejected(preview: WatchPreview) -> str:
    """「5行目：…」 for each line that is left out, and how many more there are."""
    said = [translate("WatchImport", "{line}行目：{reason}").format(line=one.line, reason=one.reason)
            for one in preview.rejected[:SHOWN_LINES]]
    if len(preview.rejected) > SHOWN_LINES:
        said.append(translate("WatchImport", "ほかに{count}行あります。").format(count=len(preview.rejected) - SHOWN_LINES))
    return "\n".join(said)


def main_words(preview: WatchPreview) -> str:
    """What the main button does; '' when there is nothing to do."""
    if not preview.new:
        return ""
    if preview.cases:
        return translate("WatchImport", "{count}件を入れ、{cases}名の対応を始める").format(count=preview.new, cases=preview.cases)
    return translate("WatchImport", "{count}件の電話を入れる").format(count=preview.new)

"""What `import` says of a file of any kind, line by line, and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from salon_app.cli.kinds import ImportKind, Shown
from salon_app.model.imported_columns import LineRemark
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.services.imports import FilePreview

SHOWN = 20


def read_with(preview: FilePreview, header_line: int | None) -> str:
    """The file, its encoding and the line of its headers."""
    return translate("Cli", "■ {name}（{encoding}、見出し {header}）").format(
        name=preview.path.name, encoding=preview.encoding, header=header_line or translate("Cli", "なし"))


def read_sheets(preview: FilePreview) -> str:
    """The file and its sheets; of a file without any its encoding."""
    return translate("Cli", "■ {name}（{sheets}）").format(
        name=preview.path.name, sheets=translate("Cli", "、").join(preview.sheets) or preview.encoding)


def columns_found(preview: FilePreview, role_words: Callable[[str], str]) -> str:
    """Which column is what."""
    return translate("Cli", "列：{columns}").format(columns="　".join(
        f"{role_words(role)}={header}" for role, header in preview.columns.items()))


def left_out(lines: Sequence[LineRemark]) -> Iterator[str]:
    """Lines that are not taken over, the first of them with their reasons."""
    return listed(lines, translate("Cli", "入れない行 {line}行目：{reason}"),
                  translate("Cli", "入れない行は、ほかに{count}行あります。"))


def listed(lines: Sequence[LineRemark], sentence: str, more: str) -> Iterator[str]:
    """A sentence (line, reason) for each of the first lines, and how many more there are (count)."""
    for one in lines[:SHOWN]:
        yield sentence.format(line=one.line, reason=one.reason)
    if len(lines) > SHOWN:
        yield more.format(count=len(lines) - SHOWN)


def numbered(lines: Sequence[LineRemark]) -> list[dict[str, Any]]:
    """Lines for scripts."""
    return [{"line": one.line, "reason": one.reason} for one in lines]


def answer(kind: ImportKind[Shown], previews: Sequence[Shown], *, dry_run: bool) -> dict[str, Any]:
    """The sums and lists of all files, and each file, for scripts."""
    files = [_file(kind, preview) for preview in previews]
    sums = {key: sum(one[key] for one in files) for key in ("rows", "imported", *kind.sums)}
    lists = {key: [{"file": one["file"], **line} if len(files) > 1 else line for one in files for line in one[key]]
             for key in ("rejected", *kind.lists)}
    return {**sums, **lists, "dry_run": dry_run, **kind.all_files(previews[0]), "files": files}


def _file(kind: ImportKind[Shown], preview: Shown) -> dict[str, Any]:
    return {"file": preview.path.name, "rows": preview.rows, "imported": preview.imported, **kind.facts(preview),
            "rejected": numbered(preview.rejected), "mapping": dict(preview.columns),
            "already_imported": preview.already_imported, "notes": list(preview.notes)}

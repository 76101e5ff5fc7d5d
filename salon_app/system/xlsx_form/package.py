"""The zip file of a workbook: opened with a sentence for what is no form, written with every untouched part as it was."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.system.tabular_kind import LIMIT_BYTES, Kind, broken_package, check_package, recognise
from salon_app.system.xlsx_form.markup import BrokenMarkup, Markup

MOST_SHEET_BYTES = 24 * 1024 * 1024
"""Of one sheet's XML: some 400,000 cells, which is no form any more."""
CONTENT_TYPES = "[Content_Types].xml"
_PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"


@dataclass(frozen=True)
class Relation:
    """What a part points to: `target` is the part's name, '' where it lies outside the file."""

    id: str
    kind: str
    target: str


class Package:
    """The parts of one workbook in memory. `name` is the file's name, for sentences."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raises InputProblem (field "file") for what can't be filled, with what to do about it."""
        self.name = name
        if recognise(data[:65_536], name, len(data), LIMIT_BYTES) is not Kind.EXCEL:
            raise self.problem(translate("Forms", "「{name}」はExcelの様式ではありません。「.xlsx」のファイルを選んでください。"))
        check_package(data, name)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as file:
                self.infos = file.infolist()
                self._parts = {info.filename: file.read(info) for info in self.infos}
        except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, EOFError) as error:
            raise broken_package(name) from error
        self._check()

    def problem(self, sentence: str) -> InputProblem:
        """A sentence about this file."""
        return InputProblem(sentence.format(name=self.name), field="file")

    # reading

    def names(self) -> tuple[str, ...]:
        """The parts' names."""
        return tuple(self._parts)

    def part(self, name: str) -> bytes:
        """A part's bytes; empty where there is none."""
        return self._parts.get(name, b"")

    def markup(self, name: str) -> Markup:
        """A part as XML. Raises InputProblem for a damaged one."""
        data = self.part(name)
        if len(data) > MOST_SHEET_BYTES:
            raise self.problem(translate("Forms", "「{name}」のシートは大きすぎます。様式だけのファイルを選んでください。"))
        try:
            return Markup(data)
        except BrokenMarkup as error:
            raise broken_package(self.name) from error

    def relations(self, part: str) -> tuple[Relation, ...]:
        """What a part points to."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self._parts:
            return ()
        markup = self.markup(rels)
        found: list[Relation] = []
        for node in markup.root.all("Relationship"):
            attributes = markup.attributes(node)
            outside = attributes.get("TargetMode") == "External"
            target = attributes.get("Target", "")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found.append(Relation(attributes.get("Id", ""), attributes.get("Type", "").rpartition("/")[2],
                                  "" if outside else whole))
        return tuple(found)

    def related(self, part: str, kind: str) -> tuple[str, ...]:
        """The parts of a kind that a part points to and that are there."""
        return tuple(one.target for one in self.relations(part) if one.kind == kind and one.target in self._parts)

    # writing

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """The file with other bytes for some parts; all others, their order, dates and packing as they were."""
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as file:
            for info in self.infos:
                data = changed.get(info.filename, self._parts[info.filename])
                file.writestr(info, data, compress_type=info.compress_type)
        return written.getvalue()

    def _check(self) -> None:
        names = set(self._parts)
        if CONTENT_TYPES not in names or "xl/workbook.xml" not in names:
            raise broken_package(self.name)
        types = self.part(CONTENT_TYPES)
        if b"macroEnabled" in types or any(part.endswith("vbaProject.bin") for part in names):
            raise self.problem(translate(
                "Forms", "「{name}」はマクロつきの様式です。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。"))
        if _PLAIN.encode() not in types or _STRICT in self.part("xl/workbook.xml"):
            raise self.problem(translate(
                "Forms", "「{name}」は別の形式のExcelです。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。"))

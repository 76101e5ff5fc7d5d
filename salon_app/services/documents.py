"""Papers that came as files (PDF, a funder's xlsx): kept in the data folder as they are, by their hash."""

from __future__ import annotations

import hashlib
from pathlib import Path

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.system.atomic import read_problem, write_atomically

FOLDER = "documents"
ENDING = ".pdf"
LARGEST_FILE = 50_000_000
SIGN = b"%PDF-"


class DocumentsService:
    """Takes in and finds papers. The same file twice is kept once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def add(self, path: Path) -> str:
        """Keep a PDF; returns its name in the data folder (`<hash>.pdf`).

        Raises InputProblem (field "file") for one over 50 MB, cut short, without a page or with a password;
        EnvironmentProblem when it can't be read or kept.
        """
        data = _read(path, LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            raise _refused(translate("Documents", "PDFが大きすぎます。50MBまでのものを選んでください。"))
        _check(data)
        return self.keep(data, ENDING)

    def keep(self, data: bytes, ending: str) -> str:
        """Keep a file's content, known to be sound, under its hash and an ending; returns its name. Raises EnvironmentProblem."""
        name = self.name(data, ending)
        self._folder.mkdir(exist_ok=True)
        if not (self._folder / name).exists():
            write_atomically(self._folder / name, data)
        return name

    def name(self, data: bytes, ending: str) -> str:
        """What a file with this content is called here."""
        return f"{hashlib.sha256(data).hexdigest()[:24]}{ending}"

    def path(self, name: str) -> Path | None:
        """Where a kept paper lies; None when its file is gone."""
        found = self._folder / name
        return found if found.is_file() else None


def beginning(path: Path) -> bytes:
    """The first bytes of a file: a PDF has `SIGN` there, whatever its name. Raises EnvironmentProblem when it can't be read."""
    return _read(path, 1_024)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(most)
    except OSError as error:
        raise read_problem(error, path) from error


def _check(data: bytes) -> None:
    import pypdfium2

    try:
        opened = pypdfium2.PdfDocument(data)
        try:
            pages = len(opened)
        finally:
            opened.close()
    except pypdfium2.PdfiumError as error:
        sentence = translate("Documents", "PDFがこわれていて開けません。別のファイルを選んでください。")
        if "password" in str(error).lower():
            sentence = translate("Documents", "パスワードのかかったPDFです。パスワードをはずしたものを選んでください。")
        raise _refused(sentence) from error
    if not pages:
        raise _refused(translate("Documents", "ページのないPDFです。別のファイルを選んでください。"))


def _refused(sentence: str) -> InputProblem:
    return InputProblem(sentence, field="file")

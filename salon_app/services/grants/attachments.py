"""Pictures and PDFs of receipts and of a grant's papers, kept in the data folder by their hash."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.documents import ENDING, SIGN, DocumentsService, beginning
from salon_app.services.grants.values import Attachment
from salon_app.services.pictures import PicturesService
from salon_app.store.tables import AttachmentRow, ExpenseRow, GrantRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

LONGEST_SIDE = 2_400
"""Pixels of a receipt's picture: the small print can be read, and it fills a page of A4."""
LONGEST_TITLE = 100
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How files of word processors and spreadsheets begin."""


class AttachmentsService:
    """Commands and queries of attachments. A file stays when its entry goes: 元に戻す finds it again."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, pictures: PicturesService, documents: DocumentsService) -> None:
        self._uow = uow
        self._day = day
        self._pictures = pictures
        self._documents = documents

    def add(self, path: Path, *, expense_id: int | None = None, grant_id: int | None = None, title: str = "",
            by: int | None = None) -> Attachment:
        """Keep a picture (upright, readable) or a PDF (as it is) of an expense or a grant; one it has already is returned.

        Raises InputProblem (field: file, title), EnvironmentProblem when it can't be read or kept.
        """
        if (expense_id is None) == (grant_id is None):
            raise ValueError("a file belongs to an expense or to a grant")
        words = " ".join(title.split())
        if len(words) > LONGEST_TITLE:
            raise InputProblem(translate("Attachments", "書類の名前は100字までです。"), field="title")
        file = self._kept(path)
        with self._uow.operation(Op.FILE_ATTACHED, by=by) as operation:
            operation.row(ExpenseRow if grant_id is None else GrantRow, expense_id or grant_id or 0)
            same = operation.session.exec(select(AttachmentRow).where(
                AttachmentRow.expense_id == expense_id, AttachmentRow.grant_id == grant_id, AttachmentRow.file == file)).first()
            if same is not None:
                return _attachment(same)
            file_id = operation.insert(AttachmentRow, expense_id=expense_id, grant_id=grant_id, file=file, title=words,
                                       at=self._day.clock.now())
            return Attachment(file_id, file, words)

    def remove(self, attachment_id: int, *, by: int | None = None) -> None:
        """Take it off; 元に戻す brings it back. Raises RuleProblem where it has gone already."""
        with self._uow.operation(Op.FILE_DETACHED, by=by) as operation:
            operation.remove(AttachmentRow, attachment_id)

    def of(self, *, expense_id: int | None = None, grant_id: int | None = None) -> tuple[Attachment, ...]:
        """Files of an expense or a grant, in the order they came."""
        if (expense_id is None) == (grant_id is None):
            raise ValueError("a file belongs to an expense or to a grant")
        with self._uow.read() as session:
            rows = session.exec(select(AttachmentRow).where(
                AttachmentRow.expense_id == expense_id, AttachmentRow.grant_id == grant_id).order_by(col(AttachmentRow.id)))
            return tuple(_attachment(row) for row in rows)

    def path(self, file: str) -> Path | None:
        """Where a kept file lies; None when it is gone."""
        return self._documents.path(file) if file.endswith(ENDING) else self._pictures.path(file)

    def open_path(self, file: str) -> Path:
        """As `path`, for opening it. Raises RuleProblem with a sentence when the file is gone."""
        found = self.path(file)
        if found is None:
            raise RuleProblem(translate("Attachments", "ファイルが見つかりません。控えのUSBにあれば、控えから戻せます。"))
        return found

    def _kept(self, path: Path) -> str:
        try:
            start = beginning(path)
            if SIGN in start:
                return self._documents.add(path)
            if start.startswith(_OFFICE):
                raise InputProblem(translate(
                    "Attachments", "ワードやエクセルのファイルは、PDFにしてからつけてください。写真かPDFをつけられます。"))
            return self._pictures.add(path, size=LONGEST_SIDE)
        except InputProblem as problem:
            raise InputProblem(problem.sentence, field="file") from problem


def _attachment(row: AttachmentRow) -> Attachment:
    return Attachment(known(row.id), row.file, row.title)

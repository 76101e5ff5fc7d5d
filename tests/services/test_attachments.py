"""Pictures and PDFs of receipts and grants: kept once, found again, carried along with a backup, refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from salon_app.model.problems import EnvironmentProblem, InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services import documents
from tests.conftest import FixedClock
from tests.kept import opened
from tests.services.granted import Granted, granted


@pytest.fixture
def books(salon: Salon) -> Granted:
    return granted(salon)


def paper(path: Path, *, password: str = "") -> Path:
    """A PDF of one page."""
    canvas = Canvas(str(path), encrypt=StandardEncryption(password) if password else None, invariant=True)
    canvas.drawString(72, 720, "2026")
    canvas.save()
    return path


def receipt(path: Path) -> Path:
    """A large photo of a receipt."""
    Image.new("RGB", (1_200, 3_600), "white").save(path)
    return path


def test_a_receipt_gets_its_picture_and_a_grant_its_letter(books: Granted, tmp_path: Path) -> None:
    files, bought = books.salon.attachments, books.record(books.bought())
    photo = files.add(receipt(tmp_path / "a.png"), expense_id=bought.id, title=" 表 ")
    assert photo.title == "表" and books.salon.expenses.get(bought.id).attachments == (photo,)
    assert files.add(tmp_path / "a.png", expense_id=bought.id) == photo  # the same once
    kept = files.path(photo.file)
    assert kept is not None
    with Image.open(kept) as picture:
        assert picture.size == (800, 2_400)
    letter = files.add(paper(tmp_path / "notice.PDF.jpg"), grant_id=books.year, title="交付決定通知書")  # whatever its name
    assert files.of(grant_id=books.year) == (letter,) and files.of(grant_id=books.autumn) == ()
    assert files.open_path(letter.file).read_bytes() == (tmp_path / "notice.PDF.jpg").read_bytes()
    assert [one.code for one in books.salon.expenses.warnings(books.bought(), expense_id=bought.id)] == []

    files.remove(photo.id)
    assert files.of(expense_id=bought.id) == ()
    assert books.salon.audit.undo().words == "書類をはずした" and files.of(expense_id=bought.id) == (photo,)
    files.open_path(letter.file).unlink()
    assert files.path(letter.file) is None
    with pytest.raises(RuleProblem, match="ファイルが見つかりません"):
        files.open_path(letter.file)
    assert files.add(tmp_path / "notice.PDF.jpg", grant_id=books.year) == letter  # brought again
    assert files.path(letter.file) is not None


def test_what_is_no_picture_and_no_pdf_is_refused_in_words(books: Granted, tmp_path: Path,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    whole = paper(tmp_path / "whole.pdf").read_bytes()
    (tmp_path / "half.pdf").write_bytes(whole[:200])
    (tmp_path / "words.pdf").write_text("ただの文字", encoding="utf-8")
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "letter.docx").write_bytes(b"PK\x03\x04 and so on")
    paper(tmp_path / "locked.pdf", password="himitsu")
    refused = {"half.pdf": "PDFがこわれていて", "words.pdf": "写真として読めません", "empty.pdf": "0バイト",
               "letter.docx": "PDFにしてから",
               "locked.pdf": "パスワードのかかったPDF"}
    for name, words in refused.items():
        with pytest.raises(InputProblem, match=words) as problem:
            books.salon.attachments.add(tmp_path / name, grant_id=books.year)
        assert problem.value.field == "file"
    with pytest.raises(InputProblem) as long:
        books.salon.attachments.add(tmp_path / "whole.pdf", grant_id=books.year, title="書" * 101)
    assert long.value.field == "title"
    monkeypatch.setattr(documents, "LARGEST_FILE", 100)
    with pytest.raises(InputProblem, match="50MBまで"):
        books.salon.attachments.add(tmp_path / "whole.pdf", grant_id=books.year)
    with pytest.raises(EnvironmentProblem):
        books.salon.attachments.add(tmp_path / "nowhere.pdf", grant_id=books.year)
    with pytest.raises(RuleProblem):
        books.salon.attachments.add(receipt(tmp_path / "a.png"), grant_id=99)
    assert not (books.salon.folder / "documents").exists() and books.salon.attachments.of(grant_id=books.year) == ()


def test_papers_go_along_with_a_backup(books: Granted, fixed_clock: FixedClock, tmp_path: Path) -> None:
    letter = books.salon.attachments.add(paper(tmp_path / "a.pdf"), grant_id=books.year)
    (tmp_path / "stick").mkdir()
    file = books.salon.backup.copy_to(tmp_path / "stick")
    assert [path.name for path in (tmp_path / "stick" / "salon-documents").iterdir()] == [letter.file]
    with opened(tmp_path / "new", fixed_clock) as other:
        other.restore(file)
        assert other.attachments.of(grant_id=books.year) == (letter,)
        assert other.attachments.open_path(letter.file).read_bytes() == (tmp_path / "a.pdf").read_bytes()

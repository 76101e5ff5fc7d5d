"""Faces are found, rare characters come from spare faces, and what can't be shown is said on the page."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from salon_app.reports.kit import font_files, fonts
from salon_app.reports.kit.fonts import MISSING, Style
from salon_app.reports.kit.model import Column, Name, Row, Table, Text
from salon_app.reports.kit.pdf import render_pdf
from tests.reports.kit import samples
from tests.reports.kit.reading import document, pages, picture

BIZ = font_files.find("BIZ UDPGothic", among=font_files.likely())
BIZ_FIGURES = font_files.find("BIZ UDGothic", among=font_files.likely())
IPAMJ = font_files.find("IPAmjMincho", among=font_files.likely())
needs_biz = pytest.mark.skipif(BIZ is None or BIZ_FIGURES is None, reason="BIZ UD fonts are not installed")
IPAEX = font_files.find("IPAexGothic", among=font_files.likely())
needs_ipaex = pytest.mark.skipif(IPAEX is None, reason="IPAexGothic is not installed")
needs_ipamj = pytest.mark.skipif(IPAMJ is None, reason="IPAmjMincho is not installed")


@pytest.fixture
def fresh_fonts() -> Iterator[None]:
    """Fonts are looked for anew, and again by whoever comes next."""
    fonts.load.cache_clear()
    yield
    fonts.load.cache_clear()


def names(*words: str) -> Table:
    return Table(key="names", columns=(Column("name", "氏名"), Column("plain", "名前")),
                 rows=tuple(Row((Name(word, "よみ"), word)) for word in words))


@needs_biz
def test_preferred_faces() -> None:
    found = fonts.load()
    assert [face.css for face in found.main] == ["BIZ UDPGothic"] * 2 + ["BIZ UDGothic"] * 2
    assert found.notice == ""


@needs_biz
def test_commas_are_narrow_among_figures() -> None:
    shape = fonts.load().shape
    assert shape("1,234.5", Style.FIGURES).em == pytest.approx(5 * 0.5 + 2 * 0.30)
    assert shape("111", Style.FIGURES).em == shape("888", Style.FIGURES).em


@needs_ipamj
def test_rare_characters_come_from_a_spare_face() -> None:
    shaped = fonts.load().shape("𠮷田", Style.WORDS)
    assert next((face.css, text) for face, text in shaped.runs) == ("IPAmjMincho", "𠮷")
    assert shaped.missing == ()
    assert fonts.load().shape("𠮷", Style.WORDS_BOLD).runs[0][0].stroked


@needs_biz
@needs_ipamj
def test_names_are_printed_and_copied_out_as_they_are_written() -> None:
    written = ("髙橋", "﨑山", "𠮷田", "辻\U000e0100", "\ufa19谷", "神谷", "濵口")
    text = pages(render_pdf(document(names(*written))))[0]
    for name in written:
        assert name in text
    assert MISSING not in text


@needs_biz
@needs_ipamj
def test_a_variant_looks_different_from_its_base() -> None:
    base, variant = (picture(render_pdf(document(Text(paragraphs=(word,), size=60))))
                     for word in ("辻", "辻\U000e0102"))
    assert base.tobytes() != variant.tobytes()


def test_what_no_face_has_is_noted_in_the_document() -> None:
    text = pages(render_pdf(document(names("見本\U0010fffd太郎", "山\U000e01ef子"))))[0]
    assert f"見本{MISSING}太郎" in text
    assert "U+10FFFD" in text
    assert "山子" in text
    assert "基本の字形で印刷しました（山）" in text


def test_without_any_japanese_font_the_page_says_so(monkeypatch: pytest.MonkeyPatch, fresh_fonts: None) -> None:
    monkeypatch.setattr(font_files, "likely", lambda: ())
    monkeypatch.setattr(font_files, "every", lambda: ())
    text = pages(render_pdf(document(names("髙橋 花子"), basis=("税込み。",))))[0]
    assert "日本語の書体がこのPCにない" in text
    assert "髙橋 花子" in text
    assert "税込み。" in text


@needs_ipaex
def test_a_single_face_without_bold_is_enough(monkeypatch: pytest.MonkeyPatch, fresh_fonts: None) -> None:
    assert IPAEX is not None
    monkeypatch.setattr(font_files, "likely", lambda: (IPAEX,))
    monkeypatch.setattr(font_files, "every", lambda: (IPAEX,))
    assert [face.stroked for face in fonts.load().main] == [False, True, False, True]
    found = pages(render_pdf(samples.month_report()))
    assert len(found) == 2
    assert "休み（スポーツの日）" in found[0]


@needs_biz
def test_damaged_and_foreign_files_are_passed_over(tmp_path: Path) -> None:
    assert BIZ is not None
    whole = BIZ.path.read_bytes()
    for name, data in (("empty.ttf", b""), ("text.ttf", b"no font at all"), ("half.ttf", whole[:200])):
        path = tmp_path / name
        path.write_bytes(data)
        assert font_files.faces_in(path) == []


@needs_biz
def test_collections_as_windows_has_them(tmp_path: Path) -> None:
    assert BIZ is not None
    assert BIZ_FIGURES is not None
    path = tmp_path / "BIZ-UDGothicR.ttc"
    path.write_bytes(collection(BIZ_FIGURES.path.read_bytes(), BIZ.path.read_bytes()))
    found = font_files.faces_in(path)
    assert [(face.family, face.index, face.bold) for face in found] == [
        ("BIZ UDGothic", 0, False), ("BIZ UDPGothic", 1, False)]
    font = fonts.EmbeddedFont("FromCollection", found[1])
    widths = {chr(code): width / 1000 for code, width in font.face.charWidths.items()}
    face = fonts.Face("FromCollection", "BIZ UDPGothic", font, widths)
    assert face.variant("辻", "\U000e0100") is not None
    assert widths["1"] != widths["0"] or widths[","] < 0.4


def collection(*files: bytes) -> bytes:
    """A TrueType collection of whole fonts, as Windows ships BIZ UDGothic."""
    start = 12 + 4 * len(files)
    head = b"ttcf" + struct.pack(">HHL", 1, 0, len(files))
    offsets, body = [], b""
    for data in files:
        base = start + len(body)
        offsets.append(base)
        (count,) = struct.unpack(">H", data[4:6])
        directory = bytearray(data[: 12 + 16 * count])
        for number in range(count):
            at = 12 + 16 * number + 8
            (offset,) = struct.unpack(">L", directory[at : at + 4])
            directory[at : at + 4] = struct.pack(">L", offset + base)
        body += bytes(directory) + data[len(directory) :]
        body += b"\0" * (-len(body) % 4)
    return head + struct.pack(f">{len(files)}L", *offsets) + body

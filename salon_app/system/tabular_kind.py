"""What a file is, judged by its first bytes and never by its name's ending, and a sentence for what is no table."""

from __future__ import annotations

import io
from enum import Enum

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate

LIMIT_BYTES = 64 * 1024 * 1024
_MEGABYTE = 1024 * 1024

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")
_PACKED = (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_PROGRAMS = (b"MZ\x90\x00", b"\x7fELF", b"\xcf\xfa\xed\xfe")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Kind(Enum):
    """The kinds that can be read."""

    TEXT = "text"
    EXCEL = "excel"


def recognise(head: bytes, name: str, size: int, limit_bytes: int) -> Kind:
    """The kind of a file of `size` bytes that begins with `head`. Raises InputProblem for all that is no table."""
    if size == 0 or not head.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise _problem(translate("Import", "「{name}」は空のファイルです。別のファイルを選んでください。"), name)
    text = _unreadable(head)
    if text:
        raise _problem(text, name)
    if size > limit_bytes:
        sentence = translate(
            "Import",
            "「{name}」は大きすぎます（{size}MB）。{limit}MBまでのファイルに分けてください。",
        )
        filled = sentence.format(name=name, size=f"{size / _MEGABYTE:,.0f}", limit=limit_bytes // _MEGABYTE)
        raise InputProblem(filled, field="file")
    return Kind.EXCEL if head.startswith(b"PK\x03\x04") else Kind.TEXT


def check_package(data: bytes, name: str) -> None:
    """That the zip file `data` is whole and an Excel workbook of a sane size. Raises InputProblem."""
    import zipfile  # only when an Excel file is read

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            unpacked = sum(entry.file_size for entry in package.infolist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise broken_package(name) from error
    if not any(part.startswith("xl/workbook") for part in names):
        raise _problem(_other_package(names), name)
    if "xl/workbook.bin" in names:
        sentence = translate(
            "Import",
            "「{name}」はExcelバイナリ形式です。Excelで「.xlsx」として保存し直してください。",
        )
        raise _problem(sentence, name)
    if unpacked > 16 * LIMIT_BYTES:
        sentence = translate("Import", "「{name}」は中身が大きすぎて読めません。シートを分けて保存し直してください。")
        raise _problem(sentence, name)


def broken_package(name: str) -> InputProblem:
    """The sentence for an Excel file that ends early or is damaged inside."""
    sentence = translate(
        "Import",
        "「{name}」は途中で切れているか、壊れています。元のファイルをもう一度写してください。",
    )
    return _problem(sentence, name)


def _unreadable(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
    if head.startswith(_PICTURES) or _is_picture(head):
        return translate("Import", "「{name}」は写真や動画です。表のファイル（CSVかExcel）を選んでください。")
    if start.startswith(b"%pdf"):
        return translate("Import", "「{name}」はPDFです。元になったCSVかExcelのファイルを選んでください。")
    if head.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in head:
            return translate(
                "Import",
                "「{name}」にはパスワードがかかっています。Excelで外して保存し直してください。",
            )
        return translate(
            "Import",
            "「{name}」は古い形式（.xlsなど）です。Excelで「.xlsx」として保存し直してください。",
        )
    if head.startswith(b"SQLite format 3\x00"):
        return translate("Import", "「{name}」はデータベースです。表のファイル（CSVかExcel）を選んでください。")
    if head.startswith(_PACKED):
        return translate("Import", "「{name}」は圧縮されています。開いて（展開して）、中のファイルを選んでください。")
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"{\\rtf")):
        return translate(
            "Import",
            "「{name}」は表の形をしていません。Excelで開き、「.xlsx」として保存し直してください。",
        )
    if head.startswith(_PROGRAMS):
        return translate("Import", "「{name}」はプログラムです。表のファイル（CSVかExcel）を選んでください。")
    return ""


def _is_picture(head: bytes) -> bool:
    """BMP, WEBP, and the HEIC, MP4 and MOV of telephones, whose marks lie further in."""
    bitmap = head.startswith(b"BM") and head[6:10] == b"\x00\x00\x00\x00"
    return bitmap or (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:8] == b"ftyp"


def _other_package(names: set[str]) -> str:
    if any(part.startswith(("word/", "ppt/")) for part in names):
        return translate(
            "Import",
            "「{name}」はWordかPowerPointの文書です。表のファイル（CSVかExcel）を選んでください。",
        )
    if "content.xml" in names:
        return translate(
            "Import",
            "「{name}」はOpenDocument形式です。「.xlsx」か「.csv」として保存し直してください。",
        )
    return translate("Import", "「{name}」は圧縮されています。開いて（展開して）、中のファイルを選んでください。")


def _problem(sentence: str, name: str) -> InputProblem:
    return InputProblem(sentence.format(name=name), field="file")

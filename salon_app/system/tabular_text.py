"""Delimited text: which encoding, which delimiter, and rows with the line they begin on."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.system.tabular_raw import Cell, RawTable

_DELIMITERS = ",\t;"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_LINES = 50
_LONGEST_CELL = 4 * 1024 * 1024
_REPLACEMENT = "\ufffd"


def read_text(data: bytes, name: str, encoding: str | None = None) -> RawTable:
    """The rows of a delimited text file. Raises InputProblem where it can't be read as text."""
    text, found_encoding, notes, cut_character = decode(data, name, encoding)
    lines = list(io.StringIO(text, newline=""))
    delimiter = find_delimiter(lines[:_SAMPLE_LINES])
    rows = list(_rows(lines, delimiter, name))
    last_line = rows[-1][0] if rows else 0
    unclosed = "".join(lines[last_line - 1 :]).count('"') % 2 == 1
    return RawTable(
        rows=rows,
        encoding=found_encoding,
        delimiter=delimiter,
        open_end=cut_character or unclosed or not text.endswith(("\n", "\r")),
        unclosed_line=last_line if unclosed else None,
        notes=notes,
    )


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str, tuple[str, ...], bool]:
    """Text, the name of its encoding, notes, and whether the file ends inside a character. Raises InputProblem."""
    if encoding is not None:
        try:
            return data.decode(encoding), encoding, (), False
        except (UnicodeDecodeError, LookupError) as error:
            sentence = translate("Import", "「{name}」は文字コード {encoding} では読めません。")
            raise InputProblem(sentence.format(name=name, encoding=encoding), field="encoding") from error
    for mark, marked in _BOMS:
        if data.startswith(mark):
            text, cut = _decode_cut(data[len(mark) :], marked.removesuffix("-sig"))
            if text is not None:
                return text, marked, (), cut
    guess = _utf16_without_mark(data) or ("iso2022_jp" if b"\x1b$" in data[:4096] else None)
    for candidate in (guess,) if guess else ("utf-8", "cp932"):
        text, cut = _decode_cut(data, candidate)
        if text is None or (candidate == "cp932" and _is_euc(data, text)):
            continue
        if "\x00" in text:
            break
        return text, candidate, (), cut
    return _decode_unknown(data, name)


def find_delimiter(lines: list[str]) -> str:
    """Comma, tab or semicolon: the one that divides most lines into the same number (above one) of cells."""
    best, best_score = ",", 0.0
    written = sum(1 for line in lines if line.strip()) or 1  # nothing but tabs and blanks is found empty later
    for delimiter in _DELIMITERS:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1)
        if not widths:
            continue
        width, agreeing = widths.most_common(1)[0]
        score = agreeing / written + min(width, 50) / 1000
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _rows(lines: list[str], delimiter: str, name: str) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    limit = csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(lines, delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield line, tuple(cells)
            line = reader.line_num + 1
    except csv.Error as error:
        sentence = translate(
            "Import",
            "「{name}」の{line}行目から先が読めません。引用符（\"）の閉じ忘れがないかをお確かめください。",
        )
        raise InputProblem(sentence.format(name=name, line=line), field="file") from error
    finally:
        csv.field_size_limit(limit)


def _decode_cut(data: bytes, encoding: str) -> tuple[str | None, bool]:
    """Strictly decoded, but a character cut in two by the end of the file is dropped and reported."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        text = decoder.decode(data, final=False)
    except UnicodeDecodeError:
        return None, False
    return text, bool(decoder.getstate()[0]) and encoding != "iso2022_jp"


def _utf16_without_mark(data: bytes) -> str | None:
    """Commas and line breaks have a zero byte in UTF-16: at odd places little-endian, at even ones big-endian."""
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if even + odd < max(2, len(sample) // 40) or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_euc(data: bytes, as_cp932: str) -> bool:
    """EUC-JP mostly decodes as CP932 too, but into half-width katakana."""
    foreign = [letter for letter in as_cp932[:4000] if letter > "\x7f"]
    half_width = sum("\uff61" <= letter <= "\uff9f" for letter in foreign)
    return half_width * 3 > len(foreign) and _decode_cut(data, "euc_jp")[0] is not None


def _decode_unknown(data: bytes, name: str) -> tuple[str, str, tuple[str, ...], bool]:
    from charset_normalizer import from_bytes  # only for files that none of the usual encodings fits

    if _decode_cut(data, "euc_jp")[0] is not None:
        return data.decode("euc_jp", errors="ignore"), "euc_jp", (), False
    damaged = data.decode("cp932", errors="replace")
    lost = damaged.count(_REPLACEMENT)
    if b"\x00" not in data and lost * 200 <= len(damaged):
        sentence = translate("Import", "読めない文字が{count}字あり、「{mark}」と表しています。")
        return damaged, "cp932", (sentence.format(count=lost, mark=_REPLACEMENT),), False
    best = None if b"\x00" in data else from_bytes(data[:200_000]).best()
    if best is None:
        sentence = translate(
            "Import",
            "「{name}」は文字として読めません。表のファイル（CSVかExcel）を選んでください。",
        )
        raise InputProblem(sentence.format(name=name), field="file")
    sentence = translate("Import", "文字コードを {encoding} とみて読みました。文字が正しいかをお確かめください。")
    return (
        data.decode(best.encoding, errors="replace"),
        best.encoding,
        (sentence.format(encoding=best.encoding),),
        False,
    )

"""Cells of old rosters as values: several phones in one cell, an address over several columns, a reading in brackets.

What the roster accepts in the end is checked where it is for everybody (services/people_checks.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from salon_app.model.date_reading import parse_date
from salon_app.model.kana import is_reading, phone_key, to_hiragana
from salon_app.model.phones import LEAST_DIGITS, MOST_DIGITS
from salon_app.model.problems import InputProblem
from salon_app.model.roster_words import NOTHING, fold_roster
from salon_app.model.table_values import Cell

_BREAKS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
_BETWEEN_PHONES = re.compile(r"[\r\n、，,;；/／・]+|または|又は")
_DIGIT = "0-9０-９"
_PHONE = re.compile(rf"[(（]?[+＋]?[{_DIGIT}][{_DIGIT}()（）\-‐‑‒–—―−－ーｰ.\s]*[{_DIGIT}]|[{_DIGIT}]")
_EXTENSION = re.compile(r"(内線|ext\.?|#)[\s:：]*$", re.IGNORECASE)
_PHONE_WORDS = re.compile(r"(?:TEL|ＴＥＬ|電話番号|電話|℡|☎|☏|📞)[\s:：.．]*", re.IGNORECASE)
_AROUND_LABEL = " \t\u3000:：()（）[]［］【】〔〕「」-‐−ー.．"
_IN_BRACKETS = re.compile(r"(.+?)[\s]*[（(]([^（）()]+)[)）]")
_ENDS_A_NUMBER = re.compile(r".*([0-9０-９]|番地?|号|階)")
_PLACE = re.compile(r"([0-9０-９]{1,3})(?:号棟|棟|号館|[-‐−ー－の])([0-9０-９]{1,4})(?:号室|号|室)?")
_ON_DATE = re.compile(
    r"([^\s（(「：:]{0,2}[0-9０-９元]{1,4}[年./／．][0-9０-９]{1,2}[月./／．][0-9０-９]{1,2}日?)[\s]*(?:現在|時点)")
_MARKS = re.compile(r"[()（）\[\]［］【】「」『』・,，.．、。]+")


def cell_text(cell: Cell) -> str:
    """What stands in a cell, without blanks around it; dates as 2026-04-01."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return repr(cell) if isinstance(cell, float) else str(cell)


def one_line(text: str, blank: str = " ") -> str:
    """Line breaks and other signs that cannot be seen as a blank."""
    return _BREAKS.sub(blank, text).strip() if _BREAKS.search(text) else text


def is_nothing(text: str) -> bool:
    """An empty cell, or one that says that there is nothing."""
    return not text or (len(text) <= 4 and fold_roster(text) in NOTHING)


@dataclass(frozen=True)
class FoundPhones:
    """Numbers with what stands beside them, as written, and what cannot be a number."""

    numbers: tuple[tuple[str, str], ...]
    others: tuple[str, ...]


def split_phones(text: str) -> FoundPhones:
    """The numbers of one cell: apart by line breaks, 、 / ・ or blanks, each with its label (呼出, 小, 訪看 …)."""
    numbers: list[tuple[str, str]] = []
    others: list[str] = []
    for piece in _BETWEEN_PHONES.split(text):
        found = _numbers_in(piece)
        numbers += found
        rest = piece.strip()
        if not found and not is_nothing(rest):
            others.append(rest)
    return FoundPhones(tuple(numbers), tuple(others))


def _numbers_in(piece: str) -> list[tuple[str, str]]:
    spans: list[tuple[int, int]] = []
    for match in _PHONE.finditer(piece):
        if spans and _EXTENSION.search(piece[spans[-1][1]:match.start()]):
            spans[-1] = spans[-1][0], match.end()
            continue
        spans += [(start, end) for start, end in _apart(piece, match.start(), match.end())
                  if len(phone_key(piece[start:end])) >= LEAST_DIGITS]
    if not spans:
        return []
    gaps = [piece[end:start] for end, start in zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(piece)],
                                                   strict=True)]
    if any("A" <= letter <= "z" for at, (start, end) in enumerate(spans) for letter in _touching(piece, start, end)):
        return []
    labels = [_label(gap) for gap in gaps]
    ahead = bool(labels[0])
    found = []
    for at, (start, end) in enumerate(spans):
        label = labels[at] if ahead else labels[at + 1]
        if ahead and at == len(spans) - 1:
            label = " ".join(filter(None, (label, labels[-1])))
        found.append((piece[start:end].strip(), label))
    return found


def _touching(piece: str, start: int, end: int) -> str:
    """The letters right before and behind a number, over a dash: in 047-ABC-1234 they are part of it."""
    before, behind = piece[:start].rstrip("-‐−ー－"), piece[end:].lstrip("-‐−ー－")
    return (before[-1:] if before != piece[:start] else "") + (behind[:1] if behind != piece[end:] else "")


def _apart(piece: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch of figures and blanks as one number, or as several where each is one by itself."""
    tokens = [(start + one.start(), start + one.end()) for one in re.finditer(r"\S+", piece[start:end])]
    digits = [len(phone_key(piece[first:last])) for first, last in tokens]
    several = all(count >= 9 for count in digits) or (sum(digits) > MOST_DIGITS and all(count >= 6 for count in digits))
    return tokens if len(tokens) > 1 and several else [(start, end)]


def _label(gap: str) -> str:
    return _PHONE_WORDS.sub("", one_line(gap)).strip(_AROUND_LABEL)


def header_label(header: str) -> str:
    """What the header of a column of phones says about them; '' for a plain 電話番号."""
    folded = fold_roster(header)
    if any(word in folded for word in ("携帯", "mobile", "cell")):
        return "携帯"
    return "自宅" if any(word in folded for word in ("自宅", "固定", "home")) else ""


def with_lost_zero(cell: Cell) -> str:
    """A number that Excel took for a quantity: its 0 at the beginning was lost. '' for anything else."""
    if isinstance(cell, bool) or not isinstance(cell, int | float) or cell != int(cell):
        return ""
    text = str(int(cell))
    return f"0{text}" if len(text) in (9, 10) and text[0] != "0" and cell > 0 else ""


def join_address(parts: Sequence[tuple[str, bool]]) -> str:
    """An address from its columns; those marked (都道府県, 市区町村) only where a later column doesn't name them."""
    whole = ""
    for at, (part, only_if_new) in enumerate(parts):
        text = one_line(part, "\u3000")
        if is_nothing(text) or (only_if_new and any(text in later for later, _ in parts[at + 1:])):
            continue
        if whole and whole[-1:].isdigit() and text[0].isdigit():
            whole += "-"
        elif whole and _ENDS_A_NUMBER.fullmatch(whole):
            whole += "\u3000"
        whole += text
    return whole


def split_place(text: str) -> tuple[str, str] | None:
    """号棟 and 号室 of 「3-402」「3号棟402号室」; None for anything else."""
    match = _PLACE.fullmatch("".join(text.split()))
    return (f"{match[1]}号棟", match[2]) if match else None


def name_and_reading(text: str) -> tuple[str, str]:
    """「見本 太郎（みほん たろう）」 apart; the reading is '' where none stands in brackets at the end."""
    match = _IN_BRACKETS.fullmatch(text)
    return (match[1], match[2].strip()) if match and is_reading(match[2]) else (text, "")


def reading_draft(phonetic: str) -> str:
    """What Excel keeps as a reading, in ひらがな; '' where it is no whole reading (a kanji or a figure is left in it)."""
    plain = " ".join(_MARKS.sub(" ", to_hiragana(phonetic)).split())
    return plain if is_reading(plain) else ""


def told_on(texts: Iterable[str], *, today: date) -> date | None:
    """The date of 「令和8年4月1日現在」 in titles and headers; None where none is told or it hasn't come yet."""
    for text in texts:
        for match in _ON_DATE.finditer(text):
            for start in range(3):
                try:
                    day = parse_date(match[1][start:], today=today)
                except InputProblem:
                    continue
                return day if day <= today else None
    return None

"""Hand-typed dates and times cut into tokens: 「①4月13日（土）、14日（日）～」「午後1時30分」. Nothing is guessed here.

What tokens mean together is in `event_dates.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from salon_app.model.eras import ERAS

WEEKDAYS = "月火水木金土日"
_W = f"[{WEEKDAYS}]"
_ERAS = {spelling: era for era in ERAS for spelling in (era.name, era.letter)}
_CIRCLED = {ord("①") + at: f"⟦{at + 1}⟧" for at in range(20)} | {ord("❶") + at: f"⟦{at + 1}⟧" for at in range(10)}
_SAME = str.maketrans({"〜": "~", "∼": "~", "､": "、", "･": "・", "−": "-", "‐": "-", "–": "-", "―": "-", "—": "-"})
_CLOCK = r"(?:午前|午後|[AP]M)?[0-9]{1,2}(?::[0-9]{2}|時(?:[0-9]{1,2}分|半)?)(?:[AP]M)?|正午"
_FREE = r"(?:祝日?|振休|振替休日|休日?|国民の休日)"
_ON = rf"(?:\((?P<on>{_W})(?:曜日?)?(?:[・、,/]?{_FREE})?\)|(?P<on_plain>{_W})曜日?(?:{_FREE})?)?"
_YEAR = r"(?:(?P<era>令和|平成|昭和|(?<![A-Za-z])[RHS])(?P<era_year>[0-9]{1,2}|元)[年./]|(?P<year>[0-9]{4})[年./-])"
_TOKENS = re.compile("|".join((
    r"(?P<number>⟦(?P<circled>[0-9]+)⟧|第(?P<time_no>[0-9]{1,2})回:?|(?:(?<=\n)|^)\((?P<bracketed>[0-9]{1,2})\))",
    r"(?P<label>【(?P<name>[^】]+)】|(?P<part>(?:午前|午後|夜|昼|夕方|第[0-9])の?部))",
    rf"(?P<all>(?:いずれも|すべて|全て|全日)(?:\((?P<all_on>{_W})(?:曜日?)?\)|(?P<all_plain>{_W})曜日?))",
    rf"(?P<date>(?:{_YEAR}(?P<of_year>[0-9]{{1,2}})[月/.-]|(?<![0-9])(?P<month>[0-9]{{1,2}})[月/])"
    r"(?P<day>[0-9]{1,2})(?![0-9:時])日?"
    + _ON + ")",
    r"(?P<day_only>(?P<alone>[0-9]{1,2})日(?!間)" + _ON.replace("on", "alone_on") + ")",
    rf"(?P<clock>{_CLOCK})",
    r"(?P<range>~|-|から)", r"(?P<until>まで)", r"(?P<between>[\n、,・/]|および|及び|と)", r"(?P<other>.)")))
_BETWEEN_NUMBERS = re.compile(r"(?<=[0-9])[^\S\n]+(?=[0-9])")
_REMARK_START = re.compile(r"※")
_YEAR_TWICE = re.compile(r"(?<=年)\((?:[0-9]{4}|(?:令和|平成|昭和|R|H|S)(?:[0-9]{1,2}|元))年?\)")
_ON_ALONE = re.compile(rf"{_W}(?:曜日?)?(?:[・、,/]?{_FREE})?")


@dataclass(frozen=True)
class Token:
    """`kind`: number, label, all, date, day, clock, range, until, between, other. Years are 西暦, minutes since midnight.

    `on`: the weekday written behind a date (0 Monday). `name`: of a label, or 午前 and 午後 of a time that says so.
    """

    kind: str
    text: str
    value: int = 0
    year: int | None = None
    month: int = 0
    on: int | None = None
    name: str = ""


def folded(text: str) -> str:
    """The text with widths and signs alike and without blanks; line breaks stay, but for those inside brackets."""
    plain = normalize("NFKC", text.translate(_CIRCLED)).translate(_SAME)
    lines = ["".join(_BETWEEN_NUMBERS.sub("、", line).split()) for line in plain.splitlines()]
    joined = "\n".join(line for line in lines if line)
    depth, kept = 0, []
    for letter in joined:
        depth += (letter in "(【") - (letter in ")】" and depth > 0)
        if letter != "\n" or not depth:
            kept.append(letter)
    return _YEAR_TWICE.sub("", "".join(kept))


def without_remarks(text: str) -> tuple[str, tuple[str, ...]]:
    """A folded text without its remarks, and these: 「※…」 to the end of its line, and brackets that hold no weekday."""
    lines, remarks = [], []
    for line in text.split("\n"):
        plain, *marked = _REMARK_START.split(line)
        kept, bracketed = _without_brackets(plain)
        lines.append(kept)
        remarks += bracketed + [one for one in marked if one]
    return "\n".join(line for line in lines if line), tuple(remarks)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a folded text."""
    for match in _TOKENS.finditer(text):
        kind = match.lastgroup if match.lastgroup in _OUTER else next(key for key in _OUTER if match[key] is not None)
        yield _token(kind or "other", match)


def minutes(text: str) -> int | None:
    """A time of day as typed, in minutes since midnight; None for one that no clock shows."""
    if text == "正午":
        return 12 * 60
    found = re.fullmatch(r"(午前|午後|[AP]M)?([0-9]{1,2})(?::([0-9]{2})|時(?:([0-9]{1,2})分|(半))?)([AP]M)?", text)
    if found is None:
        return None
    half = found[1] or found[6] or ""
    hour, minute = int(found[2]), 30 if found[5] else int(found[3] or found[4] or 0)
    if half and hour > 12:
        return None
    if half in ("午後", "PM") and hour < 12:
        hour += 12
    elif half in ("午前", "AM") and hour == 12:
        hour = 0
    return hour * 60 + minute if minute < 60 and hour * 60 + minute <= 24 * 60 else None


_HALVES = {"午前": ("午前", "AM"), "午後": ("午後", "PM")}
_OUTER = ("number", "label", "all", "date", "day_only", "clock", "range", "until", "between", "other")


def _token(kind: str, match: re.Match[str]) -> Token:
    text = match[0]
    if kind == "number":
        return Token(kind, text, int(match["circled"] or match["time_no"] or match["bracketed"]))
    if kind == "label":
        return Token(kind, text, name=match["name"] or match["part"])
    if kind == "all":
        return Token(kind, text, on=WEEKDAYS.index(match["all_on"] or match["all_plain"]))
    if kind == "date":
        year = int(match["year"]) if match["year"] else None
        if match["era"]:
            year = _ERAS[match["era"]].gregorian_year(1 if match["era_year"] == "元" else int(match["era_year"]))
        month = int(match["of_year"] or match["month"])
        return Token(kind, text, int(match["day"]), year, month, _on(match["on"] or match["on_plain"]))
    if kind == "day_only":
        return Token("day", text, int(match["alone"]), on=_on(match["alone_on"] or match["alone_on_plain"]))
    if kind == "clock":
        found = minutes(text)
        half = next((half for half, spellings in _HALVES.items() if any(one in text for one in spellings)), "")
        return Token("other", text) if found is None else Token(kind, text, found, name=half)
    return Token(kind, text)


def _on(letter: str | None) -> int | None:
    return WEEKDAYS.index(letter) if letter else None


def _without_brackets(line: str) -> tuple[str, list[str]]:
    kept, found, depth, start = "", [], 0, 0
    for at, letter in enumerate(line):
        if letter == "(":
            depth += 1
            start = at if depth == 1 else start
        elif letter == ")" and depth:
            depth -= 1
            inside = line[start + 1:at]
            if depth == 0:
                if _ON_ALONE.fullmatch(inside) or inside.isdigit():
                    kept += line[start:at + 1]
                elif inside:
                    found.append(inside)
        elif not depth:
            kept += letter
    if depth:
        kept += line[start:]
    return kept, found

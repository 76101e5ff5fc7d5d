"""The name of an entry: whole as written, 姓 and 名 where they are known, and the reading. Never normalised (DOMAIN e-27)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salon_app.model.kana import is_reading
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.people_checks import LONGEST_NAME, check_line


def split_name(whole: str) -> tuple[str, str]:
    """姓 and 名 of a name with exactly one blank in it; any other stays whole (未分割): both ''."""
    parts = whole.split()
    return (parts[0], parts[1]) if len(parts) == 2 else ("", "")


def name_columns(before: Mapping[str, Any], *, name: str | None, family: str | None, given: str | None,
                 is_body: bool | None) -> dict[str, Any]:
    """Columns of the name that change from `before` (empty: somebody new).

    A whole name is divided at its one blank; parts, where they are told, say where it is divided, and the whole keeps
    its own way of writing. A name that is not touched keeps its parts. Raises InputProblem (field "name").
    """
    present = str(before.get("name", ""))
    body = bool(before.get("is_body", False) if is_body is None else is_body)
    became_another = bool(before) and body != before["is_body"]
    if family is None and given is None:
        whole = check_line(present if name is None else name, field="name", most=LONGEST_NAME)
        if before and whole == present and not became_another:
            return {}
        parts = split_name(whole)
    else:
        parts = (_part(family, before.get("family", "")), _part(given, before.get("given", "")))
        if before and name is None and parts == (before["family"], before["given"]) and not became_another:
            return {}
        whole = _whole(name, parts, present)
    if not whole:
        raise InputProblem(translate("People", "お名前を入れてください。"), field="name")
    first, last = ("", "") if body else parts
    return {"name": whole, "family": first, "given": last, "is_body": body}


def check_reading(reading: str, name: str) -> str:
    """The reading as written; it may wait (''), and a name in kana reads itself. Raises InputProblem for anything but kana."""
    line = check_line(reading, field="reading", most=LONGEST_NAME)
    if not line:
        return name if is_reading(name) else ""
    if not is_reading(line):
        raise InputProblem(translate("People", "ふりがなは、ひらがなかカタカナで入れてください。"), field="reading")
    return line


def _part(told: str | None, present: str) -> str:
    return present if told is None else check_line(told, field="name", most=LONGEST_NAME)


def _whole(name: str | None, parts: tuple[str, str], present: str) -> str:
    """The whole of two parts: as it is written, if it has the same letters; else with a blank between them."""
    joined = " ".join(filter(None, parts))
    written = present if name is None else check_line(name, field="name", most=LONGEST_NAME)
    if "".join(written.split()) == "".join(joined.split()) or (name is not None and not joined):
        return written
    if name:
        raise InputProblem(translate("People", "お名前と、姓・名が合っていません。"), field="name")
    return joined

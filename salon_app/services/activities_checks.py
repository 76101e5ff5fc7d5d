"""What may be said of an activity or a session, one polite sentence for each thing that cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from salon_app.model import yen
from salon_app.model.activity_words import FORMS, KINDS
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import FIRST_DATE, LAST_DATE

MOST_PLACES = 9999
DAY_MINUTES = 24 * 60
LONGEST_NAME = 200


def check_name(name: str, *, field: str = "name") -> str:
    """The name of an activity without blanks around it. Raises InputProblem."""
    found = " ".join(name.split())
    if not found:
        raise InputProblem(translate("Activities", "行事の名前を入れてください。"), field=field)
    if len(found) > LONGEST_NAME:
        raise InputProblem(translate("Activities", "名前は{most}文字までです。").format(most=LONGEST_NAME), field=field)
    return found


def check_values(values: Mapping[str, Any]) -> None:
    """Times, places and fees of an activity or a session. Raises InputProblem beside the field."""
    _check_times(values["starts"], values["ends"])
    capacity = values["capacity"]
    if capacity is not None and not 1 <= capacity <= MOST_PLACES:
        sentence = translate("Activities", "定員は1名から{most}名までです。決めないときは、空のままにしてください。")
        raise InputProblem(sentence.format(most=f"{MOST_PLACES:,}"), field="capacity")
    for field, amount in (("fee", values["fee"]), ("material_fee", values["material_fee"])):
        if not 0 <= amount <= yen.MAX_ENTRY:
            sentence = translate("Activities", "金額は0円から{most}円までです。")
            raise InputProblem(sentence.format(most=f"{yen.MAX_ENTRY:,}"), field=field)
    if values["material_fee"] > values["fee"]:
        sentence = translate("Activities", "材料費（{material}円）が参加費（{fee}円）より多くなっています。"
                                           "参加費には材料費もふくめてください。")
        raise InputProblem(sentence.format(material=f"{values['material_fee']:,}", fee=f"{values['fee']:,}"),
                           field="material_fee")
    if values["form"] not in FORMS or values.get("kind", KINDS[0]) not in KINDS:
        raise ValueError(f"unknown codes: {values['form']!r}, {values.get('kind')!r}")


def check_days(days: Iterable[date], *, field: str = "days") -> tuple[date, ...]:
    """Dates in order, each once. Raises InputProblem for one that no salon plans on."""
    found = tuple(sorted(set(days)))
    for day in found:
        if not FIRST_DATE <= day <= LAST_DATE:
            sentence = translate("Activities", "{year}年の日付は使えません。{first}年から{last}年までです。")
            raise InputProblem(sentence.format(year=day.year, first=FIRST_DATE.year, last=LAST_DATE.year), field=field)
    return found


def _check_times(starts: int | None, ends: int | None) -> None:
    for field, minutes, most in (("starts", starts, DAY_MINUTES - 1), ("ends", ends, DAY_MINUTES)):
        if minutes is not None and not 0 <= minutes <= most:
            raise InputProblem(translate("Activities", "時刻は0時0分から24時0分までです。"), field=field)
    if ends is None:
        return
    if starts is None:
        raise InputProblem(translate("Activities", "始まる時刻も入れてください。"), field="starts")
    if ends <= starts:
        raise InputProblem(translate("Activities", "終わる時刻を、始まる時刻より後にしてください。"), field="ends")

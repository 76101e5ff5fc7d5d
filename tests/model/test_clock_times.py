"""Times of day: what people type is read, what no clock shows is answered with a sentence."""

from __future__ import annotations

import pytest

from salon_app.model.clock_times import clock_words, parse_clock, span_words
from salon_app.model.problems import InputProblem


@pytest.mark.parametrize(("typed", "minutes"), [
    ("13:30", 810), ("1330", 810), ("１３：３０", 810), ("午後1時半", 810), ("午後１時３０分", 810), ("13時半", 810),
    ("13 30", 810), ("9", 540), ("9時", 540), ("930", 570), ("0:00", 0), ("24:00", 1440), ("正午", 720),
    ("午後12時", 720), ("午前0時5分", 5), ("1:30 PM", 810), ("13.30", 810), ("13;30", 810), ("ごご3時", 900)])
def test_times_are_read_as_people_type_them(typed: str, minutes: int) -> None:
    assert parse_clock(typed) == minutes


@pytest.mark.parametrize(
    "typed", ["", "  ", "昼すぎ", "25:00", "24:01", "13:60", "1360", "99999", "1:30:00", "-5", "半", "13時半ごろ"])
def test_what_no_clock_shows_is_said_beside_its_field(typed: str) -> None:
    with pytest.raises(InputProblem) as raised:
        parse_clock(typed, field="starts")
    assert raised.value.field == "starts"


def test_what_is_written_can_be_typed_again() -> None:
    assert [parse_clock(clock_words(minutes)) for minutes in range(1441)] == list(range(1441))
    assert (span_words(810, 930), span_words(810, None), span_words(None, None)) == ("13:30～15:30", "13:30から", "")

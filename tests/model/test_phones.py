"""Telephone numbers: kept as written, refused where nobody can ring them, searched each for itself."""

from __future__ import annotations

import pytest

from salon_app.model.phones import check_phone, is_number, line_key, phones_key
from salon_app.model.problems import InputProblem


@pytest.mark.parametrize("number", [
    "000-0000-0000", "０００（０００）００００", "000‐0000−0000", "000ー000ー0000", "000-0000-0000（呼出）",
    "000-0000-0000（娘・架空）",
    "000-000-0000 内線12", "例田方 000-0000-0000", "+81 00-0000-0000", "00000", "000-000-0000代表"])
def test_what_can_be_rung_stays_as_written(number: str) -> None:
    assert check_phone(f" {number}　") == number


@pytest.mark.parametrize(("number", "sentence"), [
    ("000-0000-000a", "読めません"), ("０００－ＡＢＣ", "読めません"), ("なし", "読めません"),
    ("000-000-0000 ext 5", "読めません"),
    ("0000", "短すぎます"), ("", "短すぎます"), ("（呼出）", "短すぎます"), ("内線12345", "短すぎます"),
    ("000-0000-0000 000-0000-0000", "1つずつ"), ("0" * 70, "読めません")])
def test_what_cannot_is_refused_at_its_place(number: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence) as refused:
        check_phone(number, field="phones")
    assert refused.value.field == "phones"


def test_keys() -> None:
    assert phones_key(["012-345", "（06）789 内線 4"]) == "012345\n06789\n4"
    assert line_key("012-345 内線9") == line_key("０１２（３４５）") == "012345" and line_key("（呼出）") == ""
    assert phones_key(["+81 90-0000-0001"]) == phones_key(["090-0000-0001"])
    assert is_number("090 0000-0001") and not is_number("3号棟") and not is_number("-")

"""レジ締め as far as it has come: a value that is kept on the disk after each step. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from salon_app.model.closing import CashMove, explain_difference
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.day_values import PlaceCount, Visitors
from salon_app.ui.pages.days.tally import Tally

if TYPE_CHECKING:
    from datetime import date

    from salon_app.salon import Salon

Step = Literal["count", "difference", "finish"]
KIND = "closing"
STEPS: tuple[Step, ...] = ("count", "difference", "finish")
SLIP_KINDS = frozenset({"sale", "void", "return", "return_void", "difference", "to_safe", "exchange"})
"""Movements that explain no difference: sales are compared with prices instead."""


@dataclass(frozen=True)
class ClosingForm:
    """Everything typed for one till period. `done`: places counted to the end; `skipped`: not counted today;
    `expected`: what should have been in each place, in yen, when the difference was looked at.
    """

    period_id: int = 0
    step: Step = "count"
    place: int = 0
    tallies: Mapping[int, Tally] = field(default_factory=dict)
    done: frozenset[int] = frozenset()
    skipped: frozenset[int] = frozenset()
    expected: Mapping[int, int] = field(default_factory=dict)
    note: str = ""
    witness: int | None = None
    float_left: int | None = None
    visitors: Visitors | None = None

    def tally(self, place: int) -> Tally:
        """What was counted in a place."""
        return self.tallies.get(place, Tally())

    def to_json(self) -> dict[str, Any]:
        """For the draft on the disk."""
        visitors = self.visitors
        return {
            "period_id": self.period_id, "step": self.step, "place": self.place,
            "tallies": {str(place): tally.denominations() for place, tally in self.tallies.items()},
            "done": sorted(self.done), "skipped": sorted(self.skipped),
            "expected": {str(place): yen for place, yen in self.expected.items()}, "note": self.note, "witness": self.witness,
            "float_left": self.float_left,
            "visitors": [visitors.men, visitors.women, visitors.children] if visitors is not None else None,
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> ClosingForm:
        """The form that `to_json` wrote down."""
        visitors = value["visitors"]
        return cls(
            period_id=value["period_id"], step=value["step"], place=value["place"],
            tallies={int(place): Tally.from_denominations(kept) for place, kept in value["tallies"].items()},
            done=frozenset(value["done"]), skipped=frozenset(value["skipped"]),
            expected={int(place): yen for place, yen in value["expected"].items()}, note=value["note"],
            witness=value["witness"], float_left=value["float_left"],
            visitors=Visitors(*visitors) if visitors is not None else None)


@dataclass(frozen=True)
class PlaceResult:
    """One counted place beside the book, in yen, with hints at where a difference may come from."""

    place: int
    name: str
    counted: int
    expected: int
    hints: tuple[str, ...] = ()

    @property
    def difference(self) -> int:
        """Yen too much (＋) or missing (−)."""
        return self.counted - self.expected


def counted_places(salon: Salon) -> tuple[Account, ...]:
    """置き場所 that are counted at the close, the till first; the 預り金の袋 too while there is money of others in it."""
    places = [place for place in salon.cashbook.places() if not place.is_bank and (
        place.counted or (place.code == "custody_bag" and salon.cashbook.balance(place.id)))]
    return tuple(sorted(places, key=lambda place: place.code != "till"))


def custody_words(salon: Salon) -> tuple[str, ...]:
    """What should be known of other people's money before going home: how much, since when, and who has it in hand."""
    held = salon.holdings.now()
    words = []
    if held.people:
        words.append(translate("Days", "預り金が {count}名分あります。袋に {bag}円。").format(
            count=held.people, bag=format_yen(held.bag)))
        if held.oldest_days:
            words[0] += translate("Days", "いちばん古いものは {days}日前からです。").format(days=held.oldest_days)
    if held.carried:
        names = translate("Days", "、").join(translate("Days", "{name}さん {yen}円").format(name=name, yen=format_yen(yen))
                                             for _, name, yen in held.carried_by)
        words.append(translate("Days", "持ち出し中のお金があります（{names}）。戻っていたら、袋に入れてください。").format(
            names=names))
    return tuple(words)


def calls_words(salon: Salon) -> str:
    """What falls into the week to come of 見守り電話, for days on which the salon is closed; '' for nothing."""
    start = salon.clock.today() + timedelta(days=1)
    count = sum(line.next is not None for line in salon.watch_calls.over_closing(start, start + timedelta(days=6)))
    if not count:
        return ""
    sentence = translate("Days", "明日から1週間に、見守りの電話や訪問が {count}件あります。休みの日の分は、紙にして渡せます。")
    return sentence.format(count=count)


def result(salon: Salon, place: Account, counted: int, on: date) -> PlaceResult:
    """A place's count beside the book, with hints from today's products and from what else moved there."""
    expected = salon.days.expected((place.id,))[place.id]
    prices = {product.name: product.price for product in salon.products.all(on_sale_only=True)
              if product.price and place.code == "till"}
    moves = [
        CashMove(leg.amount, movement.summary or movement.counterpart or place.name)
        for movement in salon.cashbook.movements(on, on, account_id=place.id)
        if movement.kind not in SLIP_KINDS and movement.reversed_by is None and movement.reverses_id is None
        for leg in movement.legs if leg.account_id == place.id
    ]
    hints = explain_difference(counted - expected, prices, moves)
    return PlaceResult(place.id, place.name, counted, expected, hints)


def results(salon: Salon, form: ClosingForm, places: Sequence[Account], on: date) -> list[PlaceResult]:
    """Each counted place beside the book."""
    return [result(salon, place, form.tally(place.id).total, on) for place in places]


def kept_form(salon: Salon, period_id: int, first_place: int) -> ClosingForm:
    """The form as it was kept for this period, else a new one that begins with `first_place`."""
    kept = salon.days.kept_count(KIND)
    form = ClosingForm.from_json(kept) if kept and kept["period_id"] == period_id else ClosingForm()
    return replace(form, period_id=period_id, place=form.place or first_place)


def place_counts(form: ClosingForm, places: Sequence[Account], results: Sequence[PlaceResult]) -> list[PlaceCount]:
    """What `days.close` is told: the counted places, the note on those that differ."""
    differing = {one.place for one in results if one.difference}
    return [
        PlaceCount(place.id, form.tally(place.id).total, form.tally(place.id).denominations(),
                   form.note if place.id in differing else "")
        for place in places if place.id not in form.skipped
    ]


def difference_words(results: Sequence[PlaceResult]) -> str:
    """The main button after counting: a difference is recorded, never a reason to stop."""
    differing = [one for one in results if one.difference]
    if not differing:
        return translate("Days", "合いました。つり銭を決める")
    if len(differing) > 1:
        return translate("Days", "過不足を記録して、つぎへ")
    yen = format_yen(abs(differing[0].difference))
    if differing[0].difference < 0:
        return translate("Days", "{yen}円足りないと記録して、つぎへ").format(yen=yen)
    return translate("Days", "{yen}円多いと記録して、つぎへ").format(yen=yen)


def largest_difference(results: Sequence[PlaceResult]) -> int:
    """Yen of the largest difference, either way."""
    return max((abs(one.difference) for one in results), default=0)


def expected_words(salon: Salon, place: int) -> str:
    """The hint while counting: what should be there only where the salon wants to see it first."""
    if not salon.settings.get().show_expected_first:
        return translate("Days", "あるはずの金額は、数え終えると出ます。")
    return translate("Days", "あるはずの金額は {yen}円です。").format(yen=format_yen(salon.days.expected((place,))[place]))


def state_words(form: ClosingForm, place: int) -> str:
    """How far a place is, for the list of places."""
    if place == form.place:
        return translate("Days", "数えています")
    if place in form.skipped:
        return translate("Days", "数えません")
    if place in form.done:
        return translate("Days", "{yen}円").format(yen=format_yen(form.tally(place).total))
    return translate("Days", "まだ")


def finish_words(counted: int, left: int | None) -> str:
    """The main button of the last step; `left` yen stay in the till (None: not known)."""
    if left is None:
        return translate("Days", "残すつり銭を入れてください")
    if left > counted:
        return translate("Days", "つり銭は、数えた{yen}円までです").format(yen=format_yen(counted))
    if left == counted:
        return translate("Days", "金庫へは移さずに締める")
    return translate("Days", "{yen}円を金庫へ移して締める").format(yen=format_yen(counted - left))

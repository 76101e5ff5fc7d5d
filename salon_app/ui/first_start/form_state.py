"""はじめての設定 as far as it has come: plain values that are kept on the disk, and what they say in words. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from salon_app.model.dates import fiscal_year, fiscal_year_range, parse_date
from salon_app.model.problems import InputProblem
from salon_app.model.spoken_dates import spoken_month
from salon_app.model.texts import translate
from salon_app.model.yen import ascii_digits, format_yen, parse_yen
from salon_app.services.cashbook import Account
from salon_app.services.first_products import READY, USUAL, own_product
from salon_app.services.founding import FirstHelper, FirstPlace, FirstProduct, FoundingAnswers

DRAFT = "first_start"
WELCOME, SUMMARY = "welcome", "summary"
QUESTIONS = ("name", "year", "tax", "places", "duty", "products")
ALWAYS_USED = frozenset({"till", "safe"})
"""The program posts to them at each レジ締め."""
USUALLY_USED = ALWAYS_USED | {"donation_box", "bank"}
TODAY, YEAR_START, OTHER_DAY = "today", "year", "other"


@dataclass(frozen=True)
class PlaceLine:
    """A 置き場所 as the form shows it; `typed` is the amount as it stands in the field."""

    used: bool
    typed: str = ""


@dataclass(frozen=True)
class HelperLine:
    """A name in the list of 当番."""

    name: str
    reading: str = ""


@dataclass(frozen=True)
class ProductLine:
    """A product in the list; `typed` is the price as it stands in the field."""

    name: str
    typed: str
    ticked: bool


def _ready_lines() -> tuple[ProductLine, ...]:
    return tuple(ProductLine(one.name, "" if one.price is None else format_yen(one.price), at < USUAL)
                 for at, one in enumerate(READY))


@dataclass(frozen=True)
class FirstStartForm:
    """Every answer as typed. `decided`: the questions that were answered; the others are left for later."""

    step: str = WELCOME
    decided: frozenset[str] = frozenset()
    name: str = ""
    kind: str = "voluntary"
    month: int = 4
    taxed: bool = False
    registration: str = ""
    opening: str = TODAY
    opening_typed: str = ""
    places: Mapping[int, PlaceLine] = field(default_factory=dict)
    helpers: tuple[HelperLine, ...] = ()
    helper_typed: HelperLine = HelperLine("")
    products: tuple[ProductLine, ...] = field(default_factory=_ready_lines)
    product_typed: ProductLine = ProductLine("", "", True)

    @property
    def begun(self) -> bool:
        """Has anything been answered or reached?"""
        return self.step != WELCOME or bool(self.decided)

    def answered(self, question: str) -> FirstStartForm:
        """The question is decided; on to the next."""
        return replace(self, decided=self.decided | {question}, step=after(question))

    def postponed(self, question: str) -> FirstStartForm:
        """あとで決める; on to the next."""
        return replace(self, decided=self.decided - {question}, step=after(question))

    def place(self, account: Account) -> PlaceLine:
        """The line of a 置き場所, as usual while nobody has touched it."""
        return self.places.get(account.id, PlaceLine(account.code in USUALLY_USED))

    def to_json(self) -> dict[str, Any]:
        """For the draft on the disk."""
        return {
            "step": self.step, "decided": sorted(self.decided), "name": self.name, "kind": self.kind,
            "month": self.month, "taxed": self.taxed, "registration": self.registration, "opening": self.opening,
            "opening_typed": self.opening_typed,
            "places": {str(key): [line.used, line.typed] for key, line in self.places.items()},
            "helpers": [[one.name, one.reading] for one in self.helpers],
            "helper_typed": [self.helper_typed.name, self.helper_typed.reading],
            "products": [[one.name, one.typed, one.ticked] for one in self.products],
            "product_typed": [self.product_typed.name, self.product_typed.typed],
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> FirstStartForm:
        """The form that `to_json` wrote down."""
        return cls(
            step=value["step"], decided=frozenset(value["decided"]), name=value["name"], kind=value["kind"],
            month=value["month"], taxed=value["taxed"], registration=value["registration"], opening=value["opening"],
            opening_typed=value["opening_typed"],
            places={int(key): PlaceLine(*line) for key, line in value["places"].items()},
            helpers=tuple(HelperLine(*one) for one in value["helpers"]),
            helper_typed=HelperLine(*value["helper_typed"]),
            products=tuple(ProductLine(*one) for one in value["products"]),
            product_typed=ProductLine(value["product_typed"][0], value["product_typed"][1], True))


def after(question: str) -> str:
    """The screen behind a question."""
    at = QUESTIONS.index(question) + 1
    return QUESTIONS[at] if at < len(QUESTIONS) else SUMMARY


def before(step: str) -> str:
    """The screen in front of a question or the summary."""
    at = len(QUESTIONS) if step == SUMMARY else QUESTIONS.index(step)
    return QUESTIONS[at - 1] if at else WELCOME


# --- reading what was typed --------------------------------------------------------------------------


def registration(typed: str) -> str:
    """The registration number as typed, in narrow capitals."""
    return ascii_digits(typed).upper()


def year_start(form: FirstStartForm, today: date) -> date:
    """The first day of the 年度 that today lies in."""
    return fiscal_year_range(fiscal_year(today, form.month), form.month)[0]


def opening_date(form: FirstStartForm, today: date) -> date:
    """The date of the 開始残高. Raises InputProblem when 別の日 can't be read."""
    if form.opening == OTHER_DAY:
        return parse_date(form.opening_typed, today=today, field="opening_date")
    return year_start(form, today) if form.opening == YEAR_START else today


def amount(line: PlaceLine, account: Account) -> int | None:
    """Yen typed for a place, None when nothing was. Raises InputProblem naming the place's own field."""
    text = line.typed.strip()
    return parse_yen(text, field=place_field(account.id)) if text and line.used else None


def place_field(account_id: int) -> str:
    """The name of a place's field."""
    return f"place{account_id}"


def price(line: ProductLine, index: int) -> int | None:
    """The price of a ticked product, None when it is asked at the counter. Raises InputProblem naming its field."""
    text = line.typed.strip()
    return parse_yen(text, field=f"product{index}") if text else None


def product(line: ProductLine, index: int) -> FirstProduct:
    """The product of a line. Raises InputProblem."""
    ready = next((one for one in READY if one.name == line.name), None)
    typed = price(line, index)
    return replace(ready, price=typed) if ready is not None else own_product(line.name, typed)


def chosen_products(form: FirstStartForm) -> tuple[FirstProduct, ...]:
    """What will be sold; a salon that decides later begins with the first of the list. Raises InputProblem."""
    if "products" not in form.decided:
        return READY[:1]
    return tuple(product(line, at) for at, line in enumerate(form.products) if line.ticked)


def answers(form: FirstStartForm, accounts: tuple[Account, ...], today: date) -> FoundingAnswers:
    """What is saved at the end. Raises InputProblem."""
    decided, usual = form.decided, FoundingAnswers()
    places: tuple[FirstPlace, ...] = ()
    if "places" in decided:
        places = tuple(FirstPlace(one.id, form.place(one).used, amount(form.place(one), one)) for one in accounts)
    return FoundingAnswers(
        name=form.name.strip() if "name" in decided else usual.name,
        body_kind=form.kind if "name" in decided else usual.body_kind,
        fiscal_start_month=form.month if "year" in decided else usual.fiscal_start_month,
        pays_consumption_tax=form.taxed if "tax" in decided else usual.pays_consumption_tax,
        registration_number=registration(form.registration) if "tax" in decided and form.taxed else "",
        opening_date=opening_date(form, today) if "places" in decided else None, places=places,
        helpers=tuple(FirstHelper(one.name, one.reading) for one in form.helpers) if "duty" in decided else (),
        products=chosen_products(form))


# --- in words ------------------------------------------------------------------------------------------


def kinds() -> tuple[tuple[str, str], ...]:
    """The kinds of body, as a person calls them."""
    return (("npo", translate("FirstStart", "NPO法人")), ("voluntary", translate("FirstStart", "任意団体")),
            ("town", translate("FirstStart", "町会・自治会")))


def short_names() -> tuple[str, ...]:
    """The six questions in a word each, for the bars."""
    return (translate("FirstStart", "団体の名前"), translate("FirstStart", "年度"), translate("FirstStart", "消費税"),
            translate("FirstStart", "お金の置き場所"), translate("FirstStart", "当番"), translate("FirstStart", "品物"))


def tax_words(taxed: bool) -> str:
    """The answer about consumption tax."""
    return (translate("FirstStart", "納めている（課税）") if taxed else translate("FirstStart", "納めていない（免税）"))


def total(form: FirstStartForm, accounts: tuple[Account, ...]) -> int:
    """Yen typed for all places together; what can't be read counts as nothing."""
    result = 0
    for account in accounts:
        try:
            result += amount(form.place(account), account) or 0
        except InputProblem:
            continue
    return result


def summary(form: FirstStartForm, accounts: tuple[Account, ...]) -> tuple[str, ...]:
    """The six answers in a line each, in the order of QUESTIONS."""
    later = translate("FirstStart", "あとで決める（{usual}）")
    names = translate("FirstStart", "、")
    lines: dict[str, str] = {}
    lines["name"] = (f"{form.name.strip()}　{dict(kinds())[form.kind]}" if "name" in form.decided
                     else later.format(usual=translate("FirstStart", "いまは「ふれあいサロン」")))
    month = translate("FirstStart", "{month}から")
    lines["year"] = (month.format(month=spoken_month(form.month)) if "year" in form.decided
                     else later.format(usual=month.format(month=spoken_month(FoundingAnswers().fiscal_start_month))))
    lines["tax"] = (tax_words(form.taxed) if "tax" in form.decided else later.format(usual=tax_words(False)))
    used = [one.name for one in accounts if form.place(one).used]
    if "places" in form.decided:
        sum_of = total(form, accounts)
        lines["places"] = names.join(used) + (translate("FirstStart", "　合わせて{total}円").format(
            total=format_yen(sum_of)) if sum_of else translate("FirstStart", "　残高なし"))
    else:
        lines["places"] = later.format(usual=translate("FirstStart", "残高なし"))
    people = names.join(one.name for one in form.helpers)
    lines["duty"] = (translate("FirstStart", "{names}（{count}名）").format(names=people, count=len(form.helpers))
                     if "duty" in form.decided and form.helpers
                     else later.format(usual=translate("FirstStart", "開店のときに書けます")))
    goods = names.join(one.name for one in form.products if one.ticked)
    lines["products"] = (goods if "products" in form.decided and goods
                         else translate("FirstStart", "品物なし") if "products" in form.decided
                         else later.format(usual=translate("FirstStart", "いまは{name} {price}円だけ").format(
                             name=READY[0].name, price=READY[0].price)))
    return tuple(lines[question] for question in QUESTIONS)

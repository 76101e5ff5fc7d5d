"""What the papers of one 依頼 have in common: whom it is for, when it is wanted, places for seals and receipts."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.model import errands
from salon_app.model.dates import month_day
from salon_app.model.errands import substitute_words
from salon_app.reports.kit.model import (
    Align,
    Block,
    Choices,
    Circle,
    Column,
    Continuation,
    Diagram,
    Field,
    Fields,
    Frame,
    Item,
    Kind,
    Label,
    Name,
    Page,
    ReportModel,
    Stroke,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.sheet_parts import spoken
from salon_app.services import Services
from salon_app.services.shopping.values import Card, Errand, Line

SHOWN_PHONES = 2
RING = 6.0  # mm, of the circle for a stamp
MOBILE = "携帯"


@dataclass(frozen=True)
class Contact:
    """A person as a paper that goes to their door needs them. `addressed` with 様 or 御中; `phones` in the roster's order."""

    addressed: str
    reading: str
    block: str
    room: str
    phones: tuple[str, ...]

    @property
    def home(self) -> str:
        """`3号棟 402`."""
        return " ".join(filter(None, (self.block, self.room)))


def contact(services: Services, person_id: int) -> Contact:
    """The person an errand is for."""
    card = services.people.card(person_id)
    phones = tuple(phone.number for phone in card.phones[:SHOWN_PHONES])
    return Contact(card.person.addressed, card.person.reading, card.person.block, card.person.room, phones)


def helper_words(services: Services, helper_id: int | None) -> str:
    """The 担当 with the number they carry along: `例田 一郎　000-0000-0000`; '' where nobody is."""
    if helper_id is None:
        return ""
    card = services.people.card(helper_id)
    numbers = sorted(card.phones, key=lambda phone: MOBILE not in phone.label)
    return "　".join((card.person.name, *(phone.number for phone in numbers[:1])))


def wanted(errand: Card) -> str:
    """When it is to be delivered, or brought again: `11月20日（金）15時`; '' where no date was said."""
    if errand.again_on is not None:
        return month_day(errand.again_on)
    if errand.needed_on is None:
        return ""
    return month_day(errand.needed_on) + (spoken(errand.needed_time) if errand.needed_time is not None else "")


def about(paper: Paper, errand: Errand) -> Fields:
    """Whom it is for, when and where to, which shop, who goes."""
    whom = contact(paper.services, errand.person_id)
    more = "　".join(filter(None, (f"お届け先　{errand.place}" if errand.place else "", errand.notes)))
    rows: list[tuple[Field, ...]] = [
        (Field("お名前", Name(whom.addressed, whom.reading, size=16.0), width=60.0),
         Field("号棟", whom.home, size=14.0, bold=True)),
        (Field("電話", "\n".join(whom.phones), Kind.CODE, width=40.0), Field("お届け", wanted(errand))),
        (Field("店", errand.shop, width=40.0), Field("担当", helper_words(paper.services, errand.helper_id)))]
    if more:
        rows.append((Field("お願い", more, wraps=True),))
    return Fields(rows=tuple(rows), label_width=14.0, row_height=7.4)


def errand_paper(paper: Paper, errand: Errand, blocks: tuple[Block, ...], *, key: str, title: str, code: str = "",
                 mark: str = "") -> ReportModel:
    """A paper of one 依頼 to take along to the door, with its 用紙番号 (`code`) if it has one; `blocks` follow `about` it."""
    return paper.model(
        key=key, title=title, page=Page.A5_PORTRAIT, seals=False, unit="", numbered=False, made_word="印刷",
        number=f"受付番号　{errand.number}", sheet_code=code, mark=mark, short_foot=True, continuation=Continuation.TITLE,
        continued=contact(paper.services, errand.person_id).addressed, document=f"{title}　{errand.number}",
        blocks=(about(paper, errand), *blocks), basis_title="取りあつかい",
        basis=("その日のうちにサロンへ返します。コピー・撮影はしません。",))


def thing(line: Line) -> Item:
    """What is wanted, with brand or limit below, and what was got instead."""
    instead = f"代わりの品　{line.got}" if line.got else ""
    return Item(line.item, "\n".join(filter(None, (line.detail, instead))))


def substitute(line: Line) -> str:
    """Whether something else may be bought, in a narrow column."""
    return "電話で\n確認" if line.substitute == errands.ASK else substitute_words(line.substitute)


def price_cell(line: Line) -> int | str | None:
    """What is known of the price: yen, or that there was none to be had."""
    return line.price if line.price is not None or not line.outcome else errands.outcome_words(line.outcome)


def deposit(errand: Errand) -> int | None:
    """Yen the person has given so far; None while they still may: room to write."""
    account = errand.account
    given = account.received - account.refunded
    return given if given or errand.funding not in ("", errands.DEPOSIT) else None


def how_it_ended(paper: Paper) -> tuple[Block, ...]:
    """Boxes to tick at the door with the time, whom to call, and room for a note."""
    call = TableBuilder("call", (Column("call", "", width=68.0, bold=True, size=11.0), Column("memo", "", size=9.0)),
                        head=False, row_height=9.0)
    call.row(call=f"困ったとき　サロン　{paper.settings.phone}", memo="メモ")
    return (Choices(labels=("お届けした", "不在（持ち帰り）", "不要"), tail="　　　時　　　分", pitch=7.4), call.build())


def signature(head: str, words: str, width: float, height: float, name: str = "") -> Diagram:
    """A box of at least 20 mm to sign in, or to stamp: who, what is confirmed (`words`), a line with the name if it is
    known, and a circle."""
    base, center = height - 4.0, width - RING - 2.4
    return Diagram(height=height, shapes=(
        Frame(0, 0, width, height),
        Label(1.8, 5.0, head, 10.5, bold=True, width=width - 3.6),
        Label(1.8, 9.6, words, 9, width=width - 3.6),
        Label(1.8, base - 1.2, name, 10.5, width=center - RING - 5.0),
        Stroke(((1.8, base), (center - RING - 2.0, base))),
        Circle(center, height - RING - 1.4, RING)))


def place_for_receipts(width: float, height: float, words: str = "レシートを貼るところ") -> Diagram:
    """A dotted frame where receipts are pasted."""
    edge = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0))
    return Diagram(height=height, shapes=(
        Stroke(edge, dotted=True),
        Label(width / 2, height / 2 - 1.0, words, 11, align=Align.CENTER),
        Label(width / 2, height / 2 + 5.0, "（のりは上の端だけ。字の面をかくさない）", 9, align=Align.CENTER)))

"""買いもの代行 as the services hand it out: plain values, never table rows. No reading and no writing here.

Yen are integers; times of day are minutes since midnight.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from salon_app.model import errands
from salon_app.model.errands import Account


@dataclass(frozen=True)
class Shop:
    """A shop errands go to."""

    id: int
    name: str
    phone: str = ""
    note: str = ""
    active: bool = True


@dataclass(frozen=True)
class WantedLine:
    """One thing asked for, in the person's own words. `detail`: brand or limit; `id` of a line that exists already."""

    item: str
    quantity: str = ""
    detail: str = ""
    substitute: str = errands.SAME_KIND
    id: int | None = None


@dataclass(frozen=True)
class Request:
    """依頼 as it is taken down. `shop` by name ('' not said; a new name becomes a new shop); `place` '' is at home.

    `fee_kind`, `fee` None: as the salon has set. `next_on`: 次にいる日.
    """

    person_id: int
    lines: tuple[WantedLine, ...]
    shop: str = ""
    channel: str = errands.PHONE
    received_on: date | None = None
    needed_on: date | None = None
    needed_time: int | None = None
    place: str = ""
    notes: str = ""
    fee_kind: str | None = None
    fee: int | None = None
    next_on: date | None = None
    template_id: int | None = None


@dataclass(frozen=True)
class Line:
    """A line of an errand and what became of it. `price` yen for the whole line. `unwanted`: who bears it, '' nobody."""

    id: int
    number: int
    item: str
    quantity: str
    detail: str
    substitute: str
    outcome: str
    got: str
    price: int | None
    unwanted: str
    receipt_id: int | None

    @property
    def name(self) -> str:
        """What was got, else what was asked for."""
        return self.got or self.item


@dataclass(frozen=True)
class Step:
    """A change of state. `business_date` and `time`: when it happened; `at`: when it was entered."""

    id: int
    came_from: str
    state: str
    business_date: date
    time: int | None
    at: datetime
    by: int | None
    by_name: str
    reason: str
    back: bool


@dataclass(frozen=True)
class Card:
    """An errand as board and lists show it: no address, no phone. `age` in days since 受付, `held` as `Account.held`."""

    id: int
    person_id: int
    name: str
    reading: str
    block: str
    shop: str
    state: str
    received_on: date
    age: int
    needed_on: date | None
    needed_time: int | None
    helper_id: int | None
    helper: str
    items: int
    account: Account
    kept_at: str = ""
    again_on: date | None = None
    late: bool = False  # 3 days old, or wanted before today and not delivered

    @property
    def held(self) -> int:
        """Yen the salon holds for the person (negative: 不足)."""
        return self.account.held

    @property
    def number(self) -> str:
        """買-0412."""
        return errands.errand_number(self.id)


@dataclass(frozen=True)
class Errand(Card):
    """An errand whole. `fee` is what will be (or was) taken at the settlement, 0 where none is."""

    channel: str = errands.PHONE
    received_at: datetime | None = None
    received_by: int | None = None
    shop_id: int | None = None
    place: str = ""
    notes: str = ""
    funding: str = ""
    fee_kind: str = errands.YEN
    fee: int = 0
    payout: int = 0
    template_id: int | None = None
    next_on: date | None = None
    delivered_on: date | None = None
    delivered_time: int | None = None
    settled_on: date | None = None
    duplicate_of_id: int | None = None
    referred_to: str = ""
    lines: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def goods(self) -> int:
        """Yen of the lines with a price: 代金の合計 as typed, what the salon bought back left out."""
        return sum(line.price or 0 for line in self.lines if line.unwanted != errands.BY_SALON)

    @property
    def fee_due(self) -> int:
        """Yen of 手数料 still to come out of the money held; a 利用券 takes none."""
        return 0 if self.state == errands.SETTLED or self.fee_kind != errands.YEN else self.fee

    @property
    def change(self) -> int:
        """お釣り in yen as things stand; negative is 不足."""
        return self.account.change(self.fee_due)

    @property
    def open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.state in errands.OPEN


@dataclass(frozen=True)
class Warning:
    """A kind word before a request is taken; it never refuses. `code`: amount, week, shops, ask, left, consent, open,
    duplicate. `errand_id` where it speaks of another errand."""

    code: str
    text: str
    errand_id: int | None = None


@dataclass(frozen=True)
class Suggestion:
    """Something this person has asked for before: the newest wording, how often, and when last."""

    line: WantedLine
    times: int
    last: date


@dataclass(frozen=True)
class Got:
    """What became of a line at the shop. `price` yen for the whole line (None where nothing was bought)."""

    line_id: int
    outcome: str = errands.BOUGHT
    price: int | None = None
    got: str = ""


@dataclass(frozen=True)
class Paid:
    """Yen of a purchase that did not come out of the money in hand: 担当の立替, レジから立替, 店に後払い."""

    helper: int = 0
    till: int = 0
    shop: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.helper + self.till + self.shop

    def within(self, most: int) -> Paid:
        """The same, but not more than `most` yen together: 店に後払い first becomes less, 担当の立替 last."""
        helper = min(self.helper, most)
        till = min(self.till, most - helper)
        return Paid(helper, till, min(self.shop, most - helper - till))


@dataclass(frozen=True)
class Slip:
    """預り証. `void`: its money was taken back. `prints`: how often it went to paper; the second is a 再発行."""

    id: int
    errand_id: int
    amount: int
    issued_at: datetime
    issued_by: int | None
    void: bool = False
    prints: int = 0

    @property
    def number(self) -> str:
        """預-0231."""
        return errands.custody_number(self.id)


@dataclass(frozen=True)
class Money:
    """One entry of an errand's money, with the movement behind it. `taken_back`: a mirror stands against it."""

    id: int
    errand_id: int
    kind: str
    amount: int
    business_date: date
    at: datetime
    by: int | None
    by_name: str
    movement_id: int
    reason: str
    taken_back: bool
    reverses_id: int | None


@dataclass(frozen=True)
class Settlement:
    """買いもの精算票: issued, and settled where `settled_at` is set. Yen as they were settled."""

    id: int
    errand_id: int
    issued_at: datetime
    settled_at: datetime | None
    settled_by: int | None
    receipt_sign: str
    given_by: int | None
    received: int
    spent: int
    fee: int
    refund: int
    accepted: int
    accepted_by: int | None
    accept_reason: str
    taken_back: bool

    @property
    def number(self) -> str:
        """精-0228."""
        return errands.settlement_number(self.id)


@dataclass(frozen=True)
class ShopReceipt:
    """レシート: its total in yen, the part that belongs to no errand, and the lines of errands that point at it.

    `lines` yen of all errands' lines on it; total − others − lines is what does not agree.
    """

    id: int
    shop: str
    business_date: date
    total: int
    others: int
    lines: int
    photo: str
    note: str

    @property
    def difference(self) -> int:
        """Yen on the receipt that no line and no 'others' explain."""
        return self.total - self.others - self.lines


@dataclass(frozen=True)
class Holding:
    """Money held for one person over all open errands. `since`: the oldest date of what is still held; `days` its age.

    `person_id` is the entry kept where two were made one.
    """

    person_id: int
    name: str
    block: str
    amount: int
    bag: int
    carried: int
    carried_by: tuple[str, ...]
    since: date
    days: int
    errands: tuple[int, ...]
    late: bool  # held at least as many days as the salon marks


@dataclass(frozen=True)
class InHand:
    """Where errand money lies now, in yen, and what is owed for it."""

    bag: int
    carried: int
    carried_by: tuple[tuple[int, str, int], ...]  # volunteer, name, yen
    held: int  # Σ held over errands where it is positive
    short: int  # Σ 不足, positive
    helper_advance: int
    till_advance: int
    shop_credit: int
    people: int
    oldest: date | None
    oldest_days: int
    errands: tuple[int, ...] = field(default=())

"""What the pages of an errand's money compute and say, from plain values. No Qt widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from salon_app.model import errands
from salon_app.model.errands import Account
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, Settlement


def heading(errand: Errand, *, short: bool) -> str:
    """Whose errand it is: name and 号棟 (customers see this screen); shop and number too unless `short`."""
    name = translate("ErrandMoney", "{name}さん").format(name=errand.name)
    more = () if short else (errand.shop, errand.number)
    return "　".join(filter(None, (name, errand.block, *more)))


def line_numbers(numbers: Sequence[int]) -> str:
    """2番・3番, as the lines are called on paper."""
    word = translate("ErrandMoney", "{number}番")
    return translate("ErrandMoney", "・").join(word.format(number=number) for number in numbers)


def unpriced(errand: Errand) -> tuple[int, ...]:
    """Numbers of the lines of which nobody has said what became of them."""
    return tuple(line.number for line in errand.lines if not line.outcome)


def receipt_question(difference: int) -> str:
    """A receipt that does not agree with its lines: the yen, and what it may be. '' where it agrees."""
    if difference > 0:
        sentence = translate(
            "ErrandMoney", "レシートのほうが{yen}円多くなっています。ほかの方の分か、入れていない品がないか、お確かめください。")
    elif difference < 0:
        sentence = translate(
            "ErrandMoney", "品の代金のほうが{yen}円多くなっています。代金か、レシートの合計をお確かめください。")
    else:
        return ""
    return sentence.format(yen=format_yen(abs(difference)))


@dataclass(frozen=True)
class SumRow:
    """A line of the calculation: its words and yen as they are added."""

    words: str
    amount: int


@dataclass(frozen=True)
class Sums:
    """預り ＋ 追加 − 代金 − 手数料 = お釣り, line by line."""

    rows: tuple[SumRow, ...]
    result: int

    @property
    def words(self) -> str:
        """お釣り or 不足."""
        return translate("ErrandMoney", "お釣り") if self.result >= 0 else translate("ErrandMoney", "不足")


def sums_of(errand: Errand) -> Sums:
    """The calculation of an errand that is still open."""
    account = errand.account
    bought_back = sum(line.price or 0 for line in errand.lines if line.unwanted == errands.BY_SALON)
    rows = [SumRow(translate("ErrandMoney", "預り金"), account.deposited)]
    if account.added:
        rows.append(SumRow(translate("ErrandMoney", "追加"), account.added))
    rows.append(SumRow(translate("ErrandMoney", "代金"), -account.spent - bought_back))
    if bought_back:
        rows.append(SumRow(translate("ErrandMoney", "サロンの買い取り"), bought_back))
    rows.append(SumRow(_fee_words(errand.fee_kind), -errand.fee_due))
    if account.refunded:
        rows.append(SumRow(translate("ErrandMoney", "先の返金"), -account.refunded))
    return Sums(tuple(rows), errand.change)


def settled_sums(errand: Errand, settlement: Settlement) -> Sums:
    """The calculation as it was settled; its result is what was handed back."""
    fee = 0 if errand.fee_kind == errands.TICKET else settlement.fee
    rows = [SumRow(translate("ErrandMoney", "預り金"), settlement.received),
            SumRow(translate("ErrandMoney", "代金"), -settlement.spent), SumRow(_fee_words(errand.fee_kind), -fee)]
    if settlement.accepted:
        rows.append(SumRow(translate("ErrandMoney", "了承した差額"), settlement.accepted))
    return Sums(tuple(rows), settlement.refund)


def _fee_words(kind: str) -> str:
    return translate("ErrandMoney", "手数料（利用券）") if kind == errands.TICKET else translate("ErrandMoney", "手数料")


@dataclass(frozen=True)
class CashMoves:
    """Where the cash of an errand goes at its settlement, in yen: to the person, to the 担当 for their 立替, and into the
    till (negative: out of it)."""

    person: int
    helper: int
    till: int


def cash_moves(account: Account, refund: int) -> CashMoves:
    """What is in hand pays お釣り and 立替. The rest (手数料, レジから立替) goes to the till; what is missing comes from it."""
    return CashMoves(refund, account.helper_advance, account.in_hand - refund - account.helper_advance)


def moves_words(moves: CashMoves, helper: str) -> list[str]:
    """A sentence for each place money has to go to now, beside the person's own."""
    said = []
    if moves.helper > 0:
        sentence = translate("ErrandMoney", "担当の{helper}さんに、立て替えた{yen}円を返します。")
        said.append(sentence.format(helper=helper, yen=format_yen(moves.helper)))
    if moves.till > 0:
        said.append(translate("ErrandMoney", "レジに{yen}円を入れます。").format(yen=format_yen(moves.till)))
    elif moves.till < 0:
        said.append(translate("ErrandMoney", "レジから{yen}円を出します。").format(yen=format_yen(-moves.till)))
    return said


def moves_toast(moves: CashMoves) -> str:
    """The same as a request, without names: what is still to be put where."""
    said = ""
    if moves.helper > 0:
        said += translate("ErrandMoney", "担当の方に{yen}円をお返しください。").format(yen=format_yen(moves.helper))
    if moves.till > 0:
        said += translate("ErrandMoney", "レジに{yen}円を入れてください。").format(yen=format_yen(moves.till))
    elif moves.till < 0:
        said += translate("ErrandMoney", "レジから{yen}円を出してください。").format(yen=format_yen(-moves.till))
    return said

"""The rules of 買いもの代行: other people's money is where it is said to be, and each errand stands where its steps led."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from salon_app.model import errands
from salon_app.model.chart_of_accounts import ERRAND_ACCOUNTS, MONEY
from salon_app.model.errands import Account, custody_number, errand_number, money_words, settlement_number, state_words
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import ERRAND as ERRAND_KIND
from salon_app.services.checks.finding import (
    ACCOUNT,
    CUSTODY_SLIP,
    ERRAND,
    ERRAND_LINE,
    ERRAND_MONEY,
    ERRAND_SETTLEMENT,
    ERRAND_STEP,
    ERRAND_TICKET,
    LEG,
    MOVEMENT,
    PERSON,
)
from salon_app.services.shopping.rows import accounts_of

CHUNK = 2_000
_NO_ERRANDS = ("errand_tickets", "payouts_due")
"""Accounts that movements of no single errand may touch: 利用券 sold, 謝礼 paid."""
_TELLING: Mapping[str, tuple[int, tuple[str, ...]]] = {
    errands.DEPOSIT: (-1, ("custody",)), errands.ADDED: (-1, ("custody",)), errands.OUT: (-1, ("custody_bag",)),
    errands.BACK: (1, ("custody_bag",)), errands.PAID: (1, ("custody",)), errands.BOUGHT_BACK: (-1, ("custody",)),
    errands.FEE: (-1, ("errand_fees",)), errands.REFUND: (1, ("custody",)), errands.ACCEPTED: (-1, ("custody",)),
    errands.CLEARED: (-1, ("custody_bag", "carried")), errands.PAYOUT: (1, ("errand_payouts",)),
    errands.REPAID: (1, ("helper_advance",)), errands.SHOP_PAID: (1, ("shop_credit",))}
"""By kind of an entry: with which sign the legs on which accounts make up its yen."""


def entries_tell_their_movements(session: Session) -> Iterator[str]:
    """Each entry of an errand's money says as many yen as its movement moved, of the right kind, and mirrors mirror."""
    told = func.coalesce(func.sum(case(
        *((and_(ERRAND_MONEY.kind == kind, ACCOUNT.code.in_(codes)), sign * LEG.amount)
          for kind, (sign, codes) in _TELLING.items()), else_=0)), 0)
    mirrored = aliased(ERRAND_MONEY)
    right_mirror = or_(and_(ERRAND_MONEY.reverses_id.is_(None), MOVEMENT.reverses_id.is_(None)),
                       MOVEMENT.reverses_id == mirrored.movement_id)
    rows = session.connection().execute(
        select(ERRAND_MONEY.id, ERRAND_MONEY.errand_id, ERRAND_MONEY.kind, ERRAND_MONEY.amount, told)
        .join(MOVEMENT, MOVEMENT.id == ERRAND_MONEY.movement_id, isouter=True)
        .join(mirrored, mirrored.id == ERRAND_MONEY.reverses_id, isouter=True)
        .join(LEG, LEG.movement_id == ERRAND_MONEY.movement_id, isouter=True)
        .join(ACCOUNT, ACCOUNT.id == LEG.account_id, isouter=True)
        .group_by(ERRAND_MONEY.id)
        .having(or_(told != ERRAND_MONEY.amount, func.coalesce(MOVEMENT.kind, "") != ERRAND_KIND,
                    ~func.coalesce(right_mirror, False)))).all()
    for money_id, errand_id, kind, amount, found in rows:
        sentence = translate("Checks", "依頼 {errand} の{kind}（ID {id}）の {amount}円と、出納の {posted}円が合いません。")
        yield sentence.format(errand=errand_number(errand_id), kind=money_words(kind) if kind in _TELLING else kind,
                              id=money_id, amount=format_yen(amount), posted=format_yen(int(found)))


def errand_accounts_move_for_errands(session: Session) -> Iterator[str]:
    """Only errands move 預り金, 立替 and 後払い (but 開始残高 and a counted difference), each movement for just one errand."""
    for movement_id, kind, name in session.connection().execute(
            select(MOVEMENT.id, MOVEMENT.kind, func.min(ACCOUNT.name)).join(LEG, LEG.movement_id == MOVEMENT.id)
            .join(ACCOUNT, ACCOUNT.id == LEG.account_id)
            .where(ACCOUNT.code.in_(ERRAND_ACCOUNTS), MOVEMENT.kind != ERRAND_KIND,
                   ~and_(MOVEMENT.kind.in_(("opening", "difference")), ACCOUNT.kind == MONEY))
            .group_by(MOVEMENT.id).order_by(MOVEMENT.id)).all():
        sentence = translate("Checks", "お金の記録 ID {id}（{kind}）が、買いもの代行でないのに「{name}」を動かしています。")
        yield sentence.format(id=movement_id, kind=kind, name=name)
    of_errand = (select(func.count(ERRAND_MONEY.id)).where(ERRAND_MONEY.movement_id == MOVEMENT.id)
                 .correlate(MOVEMENT).scalar_subquery())
    of_no_errand = or_(ACCOUNT.code.in_(_NO_ERRANDS), and_(
        ACCOUNT.kind == MONEY, func.coalesce(ACCOUNT.code, "").not_in(ERRAND_ACCOUNTS)))
    others = func.coalesce(func.sum(case((of_no_errand, 0), else_=1)), 0)
    for movement_id, count in session.connection().execute(
            select(MOVEMENT.id, of_errand).join(LEG, LEG.movement_id == MOVEMENT.id, isouter=True)
            .join(ACCOUNT, ACCOUNT.id == LEG.account_id, isouter=True).where(MOVEMENT.kind == ERRAND_KIND)
            .group_by(MOVEMENT.id).having(or_(of_errand > 1, and_(of_errand == 0, others > 0)))).all():
        sentence = translate("Checks", "お金の記録 ID {id} が、{count}件の買いもの代行につながっています（1件のはずです）。")
        yield sentence.format(id=movement_id, count=count)
    yield from _tickets(session)


def _tickets(session: Session) -> Iterator[str]:
    mirror = aliased(MOVEMENT)
    posted = func.coalesce(func.sum(case((ACCOUNT.code == "errand_tickets", -LEG.amount), else_=0)), 0)
    for ticket_id, count, unit, found in session.connection().execute(
            select(ERRAND_TICKET.id, ERRAND_TICKET.count, ERRAND_TICKET.unit, posted)
            .join(LEG, LEG.movement_id == ERRAND_TICKET.movement_id, isouter=True)
            .join(ACCOUNT, ACCOUNT.id == LEG.account_id, isouter=True)
            .join(mirror, mirror.reverses_id == ERRAND_TICKET.movement_id, isouter=True)
            .group_by(ERRAND_TICKET.id)
            .having(or_(posted != ERRAND_TICKET.count * ERRAND_TICKET.unit, func.count(mirror.id) > 0))).all():
        sentence = translate("Checks", "利用券 ID {id} の {count}枚（1枚 {unit}円）と、出納の {posted}円が合いません。")
        yield sentence.format(id=ticket_id, count=count, unit=format_yen(unit), posted=format_yen(int(found)))


def errands_hold_what_they_should(session: Session) -> Iterator[str]:
    """Held = envelope + 持ち出し中 − 担当の立替 − レジから立替 − 後払い; no place below 0; goods cost what was paid for them;
    an errand that has ended has nothing anywhere (but what the till keeps for a shop)."""
    connection = session.connection()
    goods = func.coalesce(func.sum(case((ERRAND_LINE.unwanted == errands.BY_SALON, 0), else_=ERRAND_LINE.price)), 0)
    rows = connection.execute(
        select(ERRAND.id, ERRAND.state, goods).join(ERRAND_LINE, ERRAND_LINE.errand_id == ERRAND.id, isouter=True)
        .group_by(ERRAND.id).order_by(ERRAND.id)).all()
    for first in range(0, len(rows), CHUNK):
        some = rows[first:first + CHUNK]
        accounts = accounts_of(session, [errand_id for errand_id, *_ in some])
        for errand_id, state, priced in some:
            yield from _money_of(errand_id, state, int(priced), accounts[errand_id])
    for errand_id, name, amount in connection.execute(
            select(ERRAND_MONEY.errand_id, ACCOUNT.name, func.sum(LEG.amount))
            .join(LEG, LEG.movement_id == ERRAND_MONEY.movement_id).join(ACCOUNT, ACCOUNT.id == LEG.account_id)
            .where(ACCOUNT.code == "carried").group_by(ERRAND_MONEY.errand_id, LEG.person_id, ACCOUNT.name)
            .having(func.sum(LEG.amount) < 0)).all():
        yield _below_nothing(errand_id, name, int(amount))


def _money_of(errand_id: int, state: str, goods: int, account: Account) -> Iterator[str]:
    number = errand_number(errand_id)
    lying = account.in_hand - account.helper_advance - account.till_advance - account.shop_credit
    if account.held != lying:
        sentence = translate("Checks", "依頼 {errand} の預り金 {held}円と、お金のある所の {lying}円が合いません。")
        yield sentence.format(errand=number, held=format_yen(account.held), lying=format_yen(lying))
    if account.bag < 0:
        yield _below_nothing(errand_id, translate("Checks", "預り金の袋"), account.bag)
    if account.spent != goods:
        sentence = translate("Checks", "依頼 {errand} の品の代金の合計 {goods}円と、払った {spent}円が合いません。")
        yield sentence.format(errand=number, goods=format_yen(goods), spent=format_yen(account.spent))
    left = (account.held, account.bag, account.carried, account.helper_advance, account.till_advance + account.shop_credit)
    if state in errands.ENDED and any(left):
        sentence = translate("Checks", "終わった依頼 {errand}（{state}）に、お金が残っています（預り金 {held}円）。")
        yield sentence.format(errand=number, state=_words(state), held=format_yen(account.held))


def _below_nothing(errand_id: int, place: str, amount: int) -> str:
    sentence = translate("Checks", "依頼 {errand} の「{place}」のお金が、0円より少なくなっています（{amount}円）。")
    return sentence.format(errand=errand_number(errand_id), place=place, amount=format_yen(amount))


def money_is_booked_on_its_person(session: Session) -> Iterator[str]:
    """預り金 of an errand is booked on the person who asked for it, also where two entries of the roster became one."""
    kept = func.coalesce(PERSON.merged_into_id, PERSON.id)
    for money_id, errand_id in session.connection().execute(
            select(ERRAND_MONEY.id, ERRAND_MONEY.errand_id)
            .join(ERRAND, ERRAND.id == ERRAND_MONEY.errand_id).join(LEG, LEG.movement_id == ERRAND_MONEY.movement_id)
            .join(ACCOUNT, ACCOUNT.id == LEG.account_id).join(PERSON, PERSON.id == LEG.person_id, isouter=True)
            .where(ACCOUNT.code == "custody", func.coalesce(kept, 0) != ERRAND.person_id).order_by(ERRAND_MONEY.id)).all():
        sentence = translate("Checks", "依頼 {errand} のお金（ID {id}）が、依頼した方の預り金に入っていません。")
        yield sentence.format(errand=errand_number(errand_id), id=money_id)


def slips_agree_with_their_money(session: Session) -> Iterator[str]:
    """Each 預り金 and 追加 has one 預り証 of as many yen, and no 預り証 is without its money."""
    taken_in = (ERRAND_MONEY.kind.in_((errands.DEPOSIT, errands.ADDED)), ERRAND_MONEY.reverses_id.is_(None))
    for slip_id, amount, found in session.connection().execute(
            select(CUSTODY_SLIP.id, CUSTODY_SLIP.amount, ERRAND_MONEY.amount)
            .join(ERRAND_MONEY, and_(ERRAND_MONEY.id == CUSTODY_SLIP.money_id, *taken_in,
                                     ERRAND_MONEY.errand_id == CUSTODY_SLIP.errand_id), isouter=True)
            .where(func.coalesce(ERRAND_MONEY.amount, 0) != CUSTODY_SLIP.amount).order_by(CUSTODY_SLIP.id)).all():
        sentence = translate("Checks", "預り証 {slip} の {amount}円と、受け取った {found}円が合いません。")
        yield sentence.format(slip=custody_number(slip_id), amount=format_yen(amount), found=format_yen(found or 0))
    for money_id, errand_id, count in session.connection().execute(
            select(ERRAND_MONEY.id, ERRAND_MONEY.errand_id, func.count(CUSTODY_SLIP.id))
            .join(CUSTODY_SLIP, CUSTODY_SLIP.money_id == ERRAND_MONEY.id, isouter=True).where(*taken_in)
            .group_by(ERRAND_MONEY.id).having(func.count(CUSTODY_SLIP.id) != 1)).all():
        sentence = translate("Checks", "依頼 {errand} の預り金（ID {id}）の預り証が{count}枚あります（1枚のはずです）。")
        yield sentence.format(errand=errand_number(errand_id), id=money_id, count=count)


def states_follow_their_steps(session: Session) -> Iterator[str]:
    """An errand is where its last step led, each step began where the one before had led, and may follow it."""
    reached: dict[int, str] = {}
    for step_id, errand_id, came_from, state, back in session.connection().execute(
            select(ERRAND_STEP.id, ERRAND_STEP.errand_id, ERRAND_STEP.came_from, ERRAND_STEP.state, ERRAND_STEP.back)
            .order_by(ERRAND_STEP.errand_id, ERRAND_STEP.id)):
        before = reached.get(errand_id, "")
        may_follow = errands.FOLLOWING.get(came_from, ()) if came_from else (errands.RECEIVED,)
        if came_from != before or not (back or state in may_follow):
            sentence = translate("Checks", "依頼 {errand} の進みぐあい（ID {id}）が、その前の段とつながりません。")
            yield sentence.format(errand=errand_number(errand_id), id=step_id)
        reached[errand_id] = state
    for errand_id, state in session.connection().execute(select(ERRAND.id, ERRAND.state).order_by(ERRAND.id)):
        if reached.get(errand_id) != state:
            sentence = translate("Checks", "依頼 {errand} は「{state}」になっていますが、最後の記録と違います。")
            yield sentence.format(errand=errand_number(errand_id), state=_words(state))


def settlements_agree(session: Session) -> Iterator[str]:
    """A settled errand has one 精算票 that stands, no other has any, and its yen are those of the errand's money."""
    settled = and_(ERRAND_SETTLEMENT.errand_id == ERRAND.id, ERRAND_SETTLEMENT.settled_at.is_not(None),
                   ERRAND_SETTLEMENT.taken_back.is_(False))
    for errand_id, state, count in session.connection().execute(
            select(ERRAND.id, ERRAND.state, func.count(ERRAND_SETTLEMENT.id))
            .join(ERRAND_SETTLEMENT, settled, isouter=True).group_by(ERRAND.id)
            .having(func.count(ERRAND_SETTLEMENT.id) != case((ERRAND.state == errands.SETTLED, 1), else_=0))).all():
        sentence = translate("Checks", "依頼 {errand}（{state}）に、精算が{count}件あります。")
        yield sentence.format(errand=errand_number(errand_id), state=_words(state), count=count)
    figures = (
        (ERRAND_SETTLEMENT.received, _sum(errands.DEPOSIT, errands.ADDED)),
        (ERRAND_SETTLEMENT.spent, _sum(errands.PAID) - _sum(errands.BOUGHT_BACK)),
        (ERRAND_SETTLEMENT.fee, _sum(errands.FEE)), (ERRAND_SETTLEMENT.refund, _sum(errands.REFUND)),
        (ERRAND_SETTLEMENT.accepted, _sum(errands.ACCEPTED)))
    nobody = and_(ERRAND_SETTLEMENT.accepted != 0, or_(
        ERRAND_SETTLEMENT.accepted_by.is_(None), ERRAND_SETTLEMENT.accept_reason == ""))
    for settlement_id, errand_id in session.connection().execute(
            select(ERRAND_SETTLEMENT.id, ERRAND.id).join(ERRAND, settled)
            .join(ERRAND_MONEY, ERRAND_MONEY.errand_id == ERRAND.id, isouter=True).group_by(ERRAND_SETTLEMENT.id)
            .having(or_(nobody, *(said != found for said, found in figures)))).all():
        sentence = translate("Checks", "精算票 {settlement} の金額が、依頼 {errand} のお金と合いません。")
        yield sentence.format(settlement=settlement_number(settlement_id), errand=errand_number(errand_id))


def _sum(*kinds: str) -> Any:
    return func.coalesce(func.sum(case((ERRAND_MONEY.kind.in_(kinds), ERRAND_MONEY.amount), else_=0)), 0)


def _words(state: str) -> str:
    return state_words(state) if state in errands.STATES else state

"""The slips' rules: lines, payments and ledger agree, and what was taken back mirrors what was sold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from salon_app.model.slip import ADVANCE, ITEM
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.checks.finding import ACCOUNT, KIND, LEG, LINE, MOVEMENT, PAYMENT, SALE, slip_name


def lines_and_payments_make_the_total(session: Session) -> Iterator[str]:
    """Σ lines = Σ payments = total, and both bear the slip's date."""
    for table, sentence in (
            (LINE, translate("Checks", "{slip}の明細の合計 {found}円が、会計の {total}円と合いません。")),
            (PAYMENT, translate("Checks", "{slip}の支払いの合計 {found}円が、会計の {total}円と合いません。"))):
        found = func.coalesce(func.sum(table.amount), 0)
        rows = session.connection().execute(
            select(SALE.id, SALE.business_date, SALE.number, SALE.total, found)
            .join(table, table.sale_id == SALE.id, isouter=True)
            .group_by(SALE.id).having(found != SALE.total)).all()
        for sale_id, day, number, total, present in rows:
            yield sentence.format(slip=slip_name(sale_id, day, number), found=format_yen(int(present)),
                                  total=format_yen(total))
        for sale_id, day, number in session.connection().execute(
                select(SALE.id, SALE.business_date, SALE.number)
                .join(table, table.sale_id == SALE.id)
                .where(table.business_date != SALE.business_date).distinct()).all():
            wrong = translate("Checks", "{slip}の明細か支払いの日付が違います。")
            yield wrong.format(slip=slip_name(sale_id, day, number))


def movements_match_slips(session: Session) -> Iterator[str]:
    """A slip's ledger movement is dated like it, and its 売上 is what the lines say (回数券 sold are not 売上)."""
    for sale_id, day, number in session.connection().execute(
            select(SALE.id, SALE.business_date, SALE.number)
            .join(MOVEMENT, MOVEMENT.id == SALE.movement_id, isouter=True)
            .where(or_(
                and_(SALE.movement_id.is_(None), or_(SALE.total != 0, SALE.donated != 0)),
                MOVEMENT.business_date != SALE.business_date))).all():
        sentence = translate("Checks", "{slip}のお金の記録がないか、日付が違います。")
        yield sentence.format(slip=slip_name(sale_id, day, number))
    sold = (select(LINE.sale_id.label("sale_id"),
                   func.sum(case((LINE.kind == ADVANCE, 0), else_=LINE.amount)).label("amount"))
            .group_by(LINE.sale_id).subquery())
    posted = _posted("sales")
    rows = session.connection().execute(
        select(SALE.id, SALE.business_date, SALE.number, func.coalesce(sold.c.amount, 0),
               func.coalesce(posted.c.amount, 0))
        .join(sold, sold.c.sale_id == SALE.id, isouter=True)
        .join(posted, posted.c.movement_id == SALE.movement_id, isouter=True)
        .where(func.coalesce(sold.c.amount, 0) != -func.coalesce(posted.c.amount, 0))).all()
    for sale_id, day, number, amount, in_ledger in rows:
        sentence = translate("Checks", "{slip}の売上 {amount}円が、出納の売上 {ledger}円と合いません。")
        yield sentence.format(slip=slip_name(sale_id, day, number), amount=format_yen(int(amount)),
                              ledger=format_yen(-int(in_ledger)))
    yield from _cash_in_the_till(session)


def _cash_in_the_till(session: Session) -> Iterator[str]:
    """Slips taken over from a file never touch the till; no slip puts more into it than was paid and donated."""
    posted = _posted("till")
    paid = (select(PAYMENT.sale_id.label("sale_id"), func.sum(PAYMENT.amount).label("amount"))
            .join(KIND, KIND.id == PAYMENT.payment_kind_id)
            .where(KIND.code == "cash").group_by(PAYMENT.sale_id).subquery())
    rows = session.connection().execute(
        select(SALE.id, SALE.business_date, SALE.number, posted.c.amount)
        .join(posted, posted.c.movement_id == SALE.movement_id)
        .join(paid, paid.c.sale_id == SALE.id, isouter=True)
        .where(or_(SALE.source == "import",
                   and_(func.coalesce(paid.c.amount, 0) != 0,
                        posted.c.amount != func.coalesce(paid.c.amount, 0) + SALE.donated)))).all()
    for sale_id, day, number, amount in rows:
        sentence = translate("Checks", "{slip}のレジの出入り {amount}円が、現金の支払いと合いません。")
        yield sentence.format(slip=slip_name(sale_id, day, number), amount=format_yen(int(amount)))


def mirrors_match_originals(session: Session) -> Iterator[str]:
    """A 取消 is the mirror of its original, once; a 返品 has an original, unless it came from a file."""
    original = aliased(SALE)
    rows = session.connection().execute(
        select(SALE.id, SALE.business_date, SALE.number)
        .join(original, original.id == SALE.original_id, isouter=True)
        .where(or_(
            and_(SALE.kind == "sale", SALE.original_id.is_not(None)),
            and_(SALE.kind != "sale", SALE.original_id.is_(None),
                 or_(SALE.source != "import", SALE.kind != "return")),
            and_(SALE.kind.in_(("void", "return")), original.kind != "sale"),
            and_(SALE.kind == "return_void", original.kind != "return"),
            and_(SALE.kind.in_(("void", "return_void")), SALE.total != -original.total),
            and_(SALE.kind == "sale", SALE.total < 0), and_(SALE.kind == "return", SALE.total > 0)))).all()
    for sale_id, day, number in rows:
        sentence = translate("Checks", "{slip}が、取り消した元の会計と合いません。")
        yield sentence.format(slip=slip_name(sale_id, day, number))
    for original_id, count in session.connection().execute(
            select(SALE.original_id, func.count()).where(SALE.kind.in_(("void", "return_void")))
            .group_by(SALE.original_id).having(func.count() > 1)).all():
        yield translate("Checks", "会計 ID {id} が{count}回取り消されています。").format(id=original_id, count=count)


def returns_stay_within_originals(session: Session) -> Iterator[str]:
    """What came back of a slip and of each line is not more than was sold (返品 that were taken back left out)."""
    back, original = aliased(SALE), aliased(SALE)
    undone = select(SALE.original_id).where(SALE.kind == "return_void")
    counted = (back.kind == "return", back.original_id.is_not(None), back.id.not_in(undone))
    for sale_id, day, number, total, returned in session.connection().execute(
            select(original.id, original.business_date, original.number, original.total, func.sum(back.total))
            .join(back, back.original_id == original.id).where(*counted)
            .group_by(original.id).having(func.sum(back.total) + original.total < 0)).all():
        sentence = translate("Checks", "{slip}（{total}円）より多い {returned}円が返品されています。")
        yield sentence.format(slip=slip_name(sale_id, day, number), total=format_yen(total),
                              returned=format_yen(-int(returned)))
    came, sold = aliased(LINE), aliased(LINE)
    for line_id, sale_id, quantity, pieces in session.connection().execute(
            select(sold.id, sold.sale_id, sold.quantity, func.sum(came.quantity))
            .join(came, came.original_line_id == sold.id).join(back, back.id == came.sale_id)
            .where(*counted, came.kind == ITEM, sold.kind == ITEM)
            .group_by(sold.id).having(func.sum(came.quantity) + sold.quantity < 0)).all():
        sentence = translate(
            "Checks", "会計 ID {sale} の明細 ID {line}（{quantity}点）より多い{pieces}点が返品されています。")
        yield sentence.format(sale=sale_id, line=line_id, quantity=quantity, pieces=-int(pieces))


def _posted(code: str) -> Any:
    """Σ of the legs on one of the program's accounts, by movement."""
    return (select(LEG.movement_id.label("movement_id"), func.sum(LEG.amount).label("amount"))
            .join(ACCOUNT, ACCOUNT.id == LEG.account_id).where(ACCOUNT.code == code)
            .group_by(LEG.movement_id).subquery())

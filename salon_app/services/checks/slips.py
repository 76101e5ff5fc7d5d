"""The slips' rules: lines, payments and ledger agree, and what was taken back mirrors what was sold."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import and_, case, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from salon_app.model.slip import ADVANCE, ITEM
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.checks.finding import slip_name
from salon_app.store.tables import (
    AccountRow,
    LegRow,
    MovementRow,
    PaymentKindRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
)


def lines_and_payments_make_the_total(session: Session) -> Iterator[str]:
    """Σ lines = Σ payments = total, and both bear the slip's date."""
    for table, sentence in (
            (SaleLineRow, translate("Checks", "{slip}の明細の合計 {found}円が、会計の {total}円と合いません。")),
            (SalePaymentRow, translate("Checks", "{slip}の支払いの合計 {found}円が、会計の {total}円と合いません。"))):
        found = func.coalesce(func.sum(table.amount), 0)
        rows = session.exec(
            select(SaleRow.id, SaleRow.business_date, SaleRow.number, SaleRow.total, found)
            .join(table, table.sale_id == SaleRow.id, isouter=True)
            .group_by(col(SaleRow.id)).having(found != SaleRow.total)).all()
        for sale_id, day, number, total, present in rows:
            yield sentence.format(slip=slip_name(sale_id, day, number), found=format_yen(int(present)),
                                  total=format_yen(total))
        for sale_id, day, number in session.exec(
                select(SaleRow.id, SaleRow.business_date, SaleRow.number)
                .join(table, table.sale_id == SaleRow.id)
                .where(table.business_date != SaleRow.business_date).distinct()).all():
            yield translate("Checks", "{slip}の明細か支払いの日付が違います。").format(slip=slip_name(sale_id, day, number))


def movements_match_slips(session: Session) -> Iterator[str]:
    """A slip's ledger movement is dated like it, and its 売上 is what the lines say (回数券 sold are not 売上)."""
    for sale_id, day, number in session.exec(
            select(SaleRow.id, SaleRow.business_date, SaleRow.number)
            .join(MovementRow, col(MovementRow.id) == SaleRow.movement_id, isouter=True)
            .where(or_(
                and_(col(SaleRow.movement_id).is_(None), or_(SaleRow.total != 0, SaleRow.donated != 0)),
                MovementRow.business_date != SaleRow.business_date))).all():
        sentence = translate("Checks", "{slip}のお金の記録がないか、日付が違います。")
        yield sentence.format(slip=slip_name(sale_id, day, number))
    sold = (select(col(SaleLineRow.sale_id).label("sale_id"),
                   func.sum(case((col(SaleLineRow.kind) == ADVANCE, 0), else_=SaleLineRow.amount)).label("amount"))
            .group_by(col(SaleLineRow.sale_id)).subquery())
    posted = _posted("sales")
    rows = session.exec(
        select(SaleRow.id, SaleRow.business_date, SaleRow.number, func.coalesce(sold.c.amount, 0),
               func.coalesce(posted.c.amount, 0))
        .join(sold, sold.c.sale_id == SaleRow.id, isouter=True)
        .join(posted, posted.c.movement_id == SaleRow.movement_id, isouter=True)
        .where(func.coalesce(sold.c.amount, 0) != -func.coalesce(posted.c.amount, 0))).all()
    for sale_id, day, number, amount, in_ledger in rows:
        sentence = translate("Checks", "{slip}の売上 {amount}円が、出納の売上 {ledger}円と合いません。")
        yield sentence.format(slip=slip_name(sale_id, day, number), amount=format_yen(int(amount)),
                              ledger=format_yen(-int(in_ledger)))
    yield from _cash_in_the_till(session)


def _cash_in_the_till(session: Session) -> Iterator[str]:
    """Slips taken over from a file never touch the till; no slip puts more into it than was paid and donated."""
    posted = _posted("till")
    paid = (select(col(SalePaymentRow.sale_id).label("sale_id"), func.sum(SalePaymentRow.amount).label("amount"))
            .join(PaymentKindRow, col(PaymentKindRow.id) == SalePaymentRow.payment_kind_id)
            .where(col(PaymentKindRow.code) == "cash").group_by(col(SalePaymentRow.sale_id)).subquery())
    rows = session.exec(
        select(SaleRow.id, SaleRow.business_date, SaleRow.number, posted.c.amount)
        .join(posted, posted.c.movement_id == SaleRow.movement_id)
        .join(paid, paid.c.sale_id == SaleRow.id, isouter=True)
        .where(or_(SaleRow.source == "import",
                   and_(func.coalesce(paid.c.amount, 0) != 0,
                        posted.c.amount != func.coalesce(paid.c.amount, 0) + SaleRow.donated)))).all()
    for sale_id, day, number, amount in rows:
        sentence = translate("Checks", "{slip}のレジの出入り {amount}円が、現金の支払いと合いません。")
        yield sentence.format(slip=slip_name(sale_id, day, number), amount=format_yen(int(amount)))


def mirrors_match_originals(session: Session) -> Iterator[str]:
    """A 取消 is the mirror of its original, once; a 返品 has an original, unless it came from a file."""
    original = aliased(SaleRow)
    rows = session.exec(
        select(SaleRow.id, SaleRow.business_date, SaleRow.number)
        .join(original, col(original.id) == SaleRow.original_id, isouter=True)
        .where(or_(
            and_(SaleRow.kind == "sale", col(SaleRow.original_id).is_not(None)),
            and_(SaleRow.kind != "sale", col(SaleRow.original_id).is_(None),
                 or_(SaleRow.source != "import", SaleRow.kind != "return")),
            and_(col(SaleRow.kind).in_(("void", "return")), original.kind != "sale"),
            and_(SaleRow.kind == "return_void", original.kind != "return"),
            and_(col(SaleRow.kind).in_(("void", "return_void")), SaleRow.total != -original.total),
            and_(SaleRow.kind == "sale", SaleRow.total < 0), and_(SaleRow.kind == "return", SaleRow.total > 0)))).all()
    for sale_id, day, number in rows:
        yield translate("Checks", "{slip}が、取り消した元の会計と合いません。").format(slip=slip_name(sale_id, day, number))
    for original_id, count in session.exec(
            select(SaleRow.original_id, func.count()).where(col(SaleRow.kind).in_(("void", "return_void")))
            .group_by(col(SaleRow.original_id)).having(func.count() > 1)).all():
        yield translate("Checks", "会計 ID {id} が{count}回取り消されています。").format(id=original_id, count=count)


def returns_stay_within_originals(session: Session) -> Iterator[str]:
    """What came back of a slip and of each line is not more than was sold (返品 that were taken back left out)."""
    back, original = aliased(SaleRow), aliased(SaleRow)
    undone = select(SaleRow.original_id).where(SaleRow.kind == "return_void")
    counted = (back.kind == "return", col(back.original_id).is_not(None), col(back.id).not_in(undone))
    for sale_id, day, number, total, returned in session.exec(
            select(original.id, original.business_date, original.number, original.total, func.sum(back.total))
            .join(back, col(back.original_id) == original.id).where(*counted)
            .group_by(col(original.id)).having(func.sum(back.total) + original.total < 0)).all():
        sentence = translate("Checks", "{slip}（{total}円）より多い {returned}円が返品されています。")
        yield sentence.format(slip=slip_name(sale_id, day, number), total=format_yen(total),
                              returned=format_yen(-int(returned)))
    came, sold = aliased(SaleLineRow), aliased(SaleLineRow)
    for line_id, sale_id, quantity, pieces in session.exec(
            select(sold.id, sold.sale_id, sold.quantity, func.sum(came.quantity))
            .join(came, col(came.original_line_id) == sold.id).join(back, col(back.id) == came.sale_id)
            .where(*counted, came.kind == ITEM, sold.kind == ITEM)
            .group_by(col(sold.id)).having(func.sum(came.quantity) + sold.quantity < 0)).all():
        sentence = translate("Checks", "会計 ID {sale} の明細 ID {line}（{quantity}点）より多い{pieces}点が返品されています。")
        yield sentence.format(sale=sale_id, line=line_id, quantity=quantity, pieces=-int(pieces))


def _posted(code: str):  # type: ignore[no-untyped-def]  # a subquery, whose type SQLAlchemy does not name usefully
    """Σ of the legs on one of the program's accounts, by movement."""
    return (select(col(LegRow.movement_id).label("movement_id"), func.sum(LegRow.amount).label("amount"))
            .join(AccountRow, col(AccountRow.id) == LegRow.account_id).where(AccountRow.code == code)
            .group_by(col(LegRow.movement_id)).subquery())

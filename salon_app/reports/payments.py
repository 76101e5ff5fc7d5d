"""支払いの内訳 of a day, a month or a year. Kinds and numbers only; who paid later is nobody's business here."""

from __future__ import annotations

from salon_app.reports.kit.model import Column, Kind
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.figures import GoodsFigures, PaymentFigures, Scope
from salon_app.services.payment_kinds import PaymentKind

TITLE = "支払いの内訳"
NO_WAY = "0円などで支払方法のない会計が{count}件あります。合計は会計件数です。"
TWO_WAYS = "2つの方法で払った会計は、それぞれの件数に入れています。合計は会計件数です。"


def payments_table(paper: Paper, scope: Scope, slip_count: int, sold: GoodsFigures, *, narrow: bool = False,
                   ) -> TableBuilder:
    """Each kind in use with 件数 and yen, adding up to 売上合計; `narrow` has no remarks.

    Money for 回数券 that were sold is taken off again, as it is no 売上 yet.
    """
    figures = paper.services.figures.payments(scope)
    kinds = [(kind, figures.get(kind.id)) for kind in paper.services.payment_kinds.all(with_inactive=True)]
    found = [(kind, one or PaymentFigures(kind.id, 0, 0, 0, 0)) for kind, one in kinds if one or kind.active]
    rows: list[tuple[str, int | None, int, str]] = [
        (_short(kind, one) if narrow else kind.name, one.count, one.amount, _remark(kind, one)) for kind, one in found]
    counts = sum(one.count for _, one in found)
    unknown = sold.total + sold.advance - sum(one.amount for one in figures.values())
    if unknown:
        rows.append(("支払方法の記録なし", None, unknown, "取りこんだ売上"))
    if sold.advance:
        rows.append(("－ 回数券の販売", None, -sold.advance, f"{sold.advance_count}冊　前受金に計上"))
    columns = [Column("kind", "支払方法", width=None if narrow else 36),
               Column("count", "件数", Kind.COUNT, width=14 if narrow else 13),
               Column("amount", "金額", Kind.YEN, width=19)]
    if not narrow:
        columns.append(Column("remark", "備考", size=9.5))
    fits = counts == slip_count
    note = TWO_WAYS if counts > slip_count else NO_WAY.format(count=slip_count - counts)
    table = TableBuilder("payments", columns, title=TITLE, notes=() if fits else (note,))
    for kind, count, amount, remark in rows:
        if narrow:
            table.row(kind=kind, count=count, amount=amount)
        else:
            table.row(kind=kind, count=count, amount=amount, remark=remark)
    if fits:
        table.total("合計（＝売上合計）")
    else:
        table.total("合計（＝売上合計）", count=slip_count)
    return table


def _short(kind: PaymentKind, figures: PaymentFigures) -> str:
    return f"{kind.name}（{figures.tickets}枚）" if figures.tickets else kind.name


def _remark(kind: PaymentKind, figures: PaymentFigures) -> str:
    if kind.unit_value is not None:
        return f"{kind.unit_value}円券 {figures.tickets}枚" if figures.tickets else ""
    if not kind.income_now:
        return f"定価で{figures.face:,}円分" if figures.face else ""
    return "未収金に計上" if kind.needs_person and figures.amount else ""

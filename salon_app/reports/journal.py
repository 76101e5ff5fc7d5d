"""仕訳帳: the period's entries for the accountant, one debit and one credit a line; xlsx and CSV are read by other programs."""

from __future__ import annotations

from salon_app.model.tax import REDUCED
from salon_app.model.texts import translate
from salon_app.reports.kit.model import Align, Column, Kind, Page, ReportModel, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures.journal import NOT_TAXED, JournalEntry

KEY, TITLE = "journal", "仕訳帳"
FREE, JUDGED = "対象外", "要確認"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One table over the period, oldest first."""
    paper = Paper(services, options)
    entries = services.figures.journal(options.start, options.end)
    taxed = paper.settings.pays_consumption_tax
    tax = (f"税区分は、売上の税率ごと。売上のほかの収入と支出は「{JUDGED}」としました。税理士にご確認ください。" if taxed else
           f"免税事業者のため、税区分はすべて「{FREE}」です。")
    blocks = (_table(paper, entries, taxed=taxed),) if entries else (sentence("この期間に、仕訳はありません。"),)
    return (paper.model(
        key=KEY, title=TITLE, period=paper.span(options.start, options.end), page=Page.A4_LANDSCAPE, blocks=blocks,
        basis=("会計（売上）は1日分をまとめました（取消・返品を引いた額）。お金の動いた営業日で並べています。", tax,
               "科目がいくつもある記録は、借方と貸方が1行ごとに同じ額になるように分けました。両替は載せません。",
               "事業は、その行の科目についている事業です。預り金・立替金・つけ・前受金・未払金は、収入や支出ではありません。")),)


def _table(paper: Paper, entries: tuple[JournalEntry, ...], *, taxed: bool) -> Table:
    accounts = {one.id: one.name for one in paper.services.cashbook.accounts(with_inactive=True)}
    programs = {one.id: one.name for one in paper.services.products.programs()}
    table = TableBuilder("journal", (
        Column("number", "番号", Kind.NUMBER, width=13),
        Column("day", "日付", Kind.DATE, width=31),
        Column("debit", "借方科目", width=36, size=10),
        Column("debit_program", "借方の事業", width=25, size=9),
        Column("credit", "貸方科目", width=36, size=10),
        Column("credit_program", "貸方の事業", width=25, size=9),
        Column("amount", "金額", Kind.YEN, width=24),
        Column("tax", "税区分", width=24, size=9, align=Align.CENTER),
        Column("text", "摘要", size=9),
    ), sheet=TITLE)
    table.rows(
        (number, one.day, accounts[one.debit_id], programs.get(one.debit_program or 0, ""), accounts[one.credit_id],
         programs.get(one.credit_program or 0, ""), one.amount, _tax(one, taxed=taxed), _text(one))
        for number, one in enumerate(entries, 1))
    table.total()
    return table.build()


def _tax(entry: JournalEntry, *, taxed: bool) -> str:
    if not taxed or entry.tax == NOT_TAXED:
        return FREE
    if isinstance(entry.tax, int):
        return f"課税売上{entry.tax}%" + ("（軽）" if entry.tax == REDUCED else "")
    return JUDGED


def _text(entry: JournalEntry) -> str:
    if entry.movement_id is None:
        return f"会計 {entry.slips}件"
    words = entry.summary + (f"（{entry.counterpart}）" if entry.counterpart else "")
    if entry.back:
        words += "　取消" + (f"：{entry.reason}" if entry.reason else "")
    return words


SPEC = ReportSpec(KEY, lambda: translate("Reports", "仕訳帳"), Span.MONTH, frozenset({"seals", "western_dates"}), collect)

"""預金出納帳: one book for each bank place, and where it was matched with the passbook (残高照合)."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.reports.kit.model import Block, Column, Kind, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.place_book import Book, books_in_use
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "bankbook", "預金出納帳"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A book for each bank place (or the one asked for) that had money or movements in the period."""
    paper = Paper(services, options)
    used = books_in_use(paper, banks=True)
    if not used:
        words = sentence("この期間に、預金の出入りはありません。")
        return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), blocks=(words,)),)
    return tuple(_book(paper, book) for book in used)


def _book(paper: Paper, book: Book) -> ReportModel:
    options, name = paper.options, book.place.name
    return paper.model(
        key=KEY, title=TITLE, number=f"口座　{name}", period=paper.span(options.start, options.end),
        document=f"{paper.settings.name}　{TITLE}　{name}", kpis=book.kpis,
        blocks=(*book.tables, _matches(paper, book)),
        period_detail="" if book.entries else "この期間に出入りはありません。",
        basis=("預け入れと引き出しは置き場所の間の移動で、収入や支出ではありません。",
               "残高照合は、その日の通帳の残高を帳簿とくらべた結果です。差＝通帳－帳簿。"))


def _matches(paper: Paper, book: Book) -> Block:
    title = "残高照合"
    rows = paper.services.figures.passbook_matches(book.place.id, paper.options.start, paper.options.end)
    if not rows:
        return sentence("この期間に、通帳との照合はありません。", title=title)
    table = TableBuilder("matches", (
        Column("day", "月日", width=22),
        Column("passbook", "通帳の残高", Kind.YEN, width=27),
        Column("book", "帳簿の残高", Kind.YEN, width=27),
        Column("difference", "差", Kind.YEN, width=22, adds=("passbook",), subtracts=("book",)),
        Column("note", "結果・わけ"),
        Column("who", "照合した人", width=26),
    ), title=title)
    for row in rows:
        table.row(day=paper.day_words(row.day), passbook=row.passbook, book=row.book, who=paper.name(row.person_id),
                  note=row.note or ("一致" if row.passbook == row.book else ""))
    return table.build()


SPEC = ReportSpec(KEY, lambda: translate("Reports", "預金出納帳"), Span.MONTH,
                  frozenset({"place_id", "seals", "western_dates"}), collect)

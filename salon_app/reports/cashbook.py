"""現金出納帳: one book for each 置き場所 where cash lies, with 前月繰越 and running balance."""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.reports.kit.model import ReportModel
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.place_book import Book, books_in_use
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services

KEY, TITLE = "cashbook", "現金出納帳"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A book for each cash place (or the one asked for) that had money or movements in the period."""
    paper = Paper(services, options)
    used = books_in_use(paper, banks=False)
    if not used:
        words = sentence("この期間に、現金の出入りはありません。")
        return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), blocks=(words,)),)
    return tuple(_book(paper, book) for book in used)


def _book(paper: Paper, book: Book) -> ReportModel:
    options, name = paper.options, book.place.name
    return paper.model(
        key=KEY, title=TITLE, number=f"置き場所　{name}", period=paper.span(options.start, options.end),
        document=f"{paper.settings.name}　{TITLE}　{name}", kpis=book.kpis, blocks=book.tables,
        period_detail="" if book.entries else "この期間に出入りはありません。",
        basis=(
            "会計（売上）は1日分を1行にまとめています。1件ずつは「今日の会計」と日計表にあります。",
            "置き場所の間の移動は、どちらの帳面にも載ります。収入や支出ではありません。"))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "現金出納帳"), Span.MONTH,
                  frozenset({"place_id", "seals", "western_dates"}), collect)

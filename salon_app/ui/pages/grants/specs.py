"""The pages of 助成金, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _grant(salon: Salon) -> Args | None:
    """The newest grant, for the gallery."""
    found = salon.grants.all()
    return {"grant_id": found[0].id} if found else None


def _rows(salon: Salon) -> Args | None:
    found = _grant(salon)
    return {**found, "part": "expenses"} if found is not None else None


def _file(salon: Salon) -> Args | None:
    files = salon.attachments.of(grant_id=found["grant_id"]) if (found := _grant(salon)) is not None else ()
    return {**found, "attachment_id": files[0].id} if found is not None and files else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "grants", "office", QT_TRANSLATE_NOOP("Pages", "助成金"), "coins", "grants.list_page:GrantsPage",
        about=QT_TRANSLATE_NOOP("Pages", "助成金ごとの予算とのこり、条件、報告までに足りないものを見ます。"),
    ),
    PageSpec(
        "grant", "office", QT_TRANSLATE_NOOP("Pages", "助成金のようす"), "coins", "grants.grant_page:GrantPage",
        menu=False, opens_plain=False, states=(("newest", _grant),),
        about=QT_TRANSLATE_NOOP("Pages", "費目ごとの予算、使った額、のこりと、提出前に直すところを見ます。"),
    ),
    PageSpec(
        "grant_rows", "office", QT_TRANSLATE_NOOP("Pages", "金額の明細"), "list", "grants.rows_page:GrantRowsPage",
        menu=False, opens_plain=False, states=(("spent", _rows),),
        about=QT_TRANSLATE_NOOP("Pages", "ひとつの金額が、どの支出や入金を足したものかを見ます。"),
    ),
    PageSpec(
        "grant_edit", "office", QT_TRANSLATE_NOOP("Pages", "助成金を書く"), "pencil", "grants.edit_page:GrantEditPage",
        menu=False, states=(("change", _grant),),
        about=QT_TRANSLATE_NOOP("Pages", "交付決定通知書を見ながら、期間、金額、費目、条件を書きます。"),
    ),
    PageSpec(
        "grant_money", "office", QT_TRANSLATE_NOOP("Pages", "助成金の入金と返納"), "yen", "grants.money_page:GrantMoneyPage",
        menu=False, opens_plain=False, states=(("newest", _grant),),
        about=QT_TRANSLATE_NOOP("Pages", "助成金が入ったとき、返したとき、次の期間へ繰り越すときに書きます。"),
    ),
    PageSpec(
        "grant_file", "office", QT_TRANSLATE_NOOP("Pages", "助成金の書類"), "paper", "grants.file_page:GrantFilePage",
        menu=False, opens_plain=False, states=(("first", _file),),
        about=QT_TRANSLATE_NOOP("Pages", "交付決定通知書など、助成金ごとに入れた書類を見ます。"),
    ),
    PageSpec(
        "grant_texts", "office", QT_TRANSLATE_NOOP("Pages", "文章をコピーする"), "copy", "grants.texts_page:GrantTextsPage",
        menu=False, opens_plain=False, states=(("newest", _grant),),
        about=QT_TRANSLATE_NOOP("Pages", "助成元のホームページに書きこむ文章を、字数を見ながらコピーします。"),
    ),
)

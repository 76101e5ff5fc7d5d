"""PAGES: every page there is, one entry each, in the order of the navigation. Only what is built stands here.

To add a page: write `pages/<capability>/page.py`, a factory here that imports it, and one PageSpec.
Keys other pages count on: today, notes, duty, office, help, sales, tabs, open_day, close_day, money, reports,
backup, settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, AreaSpec, PageSpec

if TYPE_CHECKING:
    from salon_app.ui.context import PageContext
    from salon_app.ui.page import Page


def _today(ctx: PageContext) -> Page:
    from salon_app.ui.pages.today.page import TodayPage

    return TodayPage(ctx)


def _notes(ctx: PageContext) -> Page:
    from salon_app.ui.pages.notes.page import NotesPage

    return NotesPage(ctx)


def _duty(ctx: PageContext) -> Page:
    from salon_app.ui.pages.duty.page import DutyPage

    return DutyPage(ctx)


def _office(ctx: PageContext) -> Page:
    from salon_app.ui.pages.office.page import OfficePage

    return OfficePage(ctx, PAGES)


def _help(ctx: PageContext) -> Page:
    from salon_app.ui.pages.help.page import HelpPage

    return HelpPage(ctx, PAGES)


AREAS: tuple[AreaSpec, ...] = (
    AreaSpec("today", QT_TRANSLATE_NOOP("Pages", "今日"), "calendar"),
    AreaSpec("sales", QT_TRANSLATE_NOOP("Pages", "売上"), "receipt"),
    AreaSpec("shopping", QT_TRANSLATE_NOOP("Pages", "買いもの代行"), "bag"),
    AreaSpec("activities", QT_TRANSLATE_NOOP("Pages", "行事と出席"), "checklist"),
    AreaSpec("phone", QT_TRANSLATE_NOOP("Pages", "電話"), "phone"),
    AreaSpec("people", QT_TRANSLATE_NOOP("Pages", "名簿"), "person"),
    AreaSpec("office", QT_TRANSLATE_NOOP("Pages", "会計・管理"), "ledger"),
)

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "today", "today", QT_TRANSLATE_NOOP("Pages", "今日"), "calendar", _today,
        about=QT_TRANSLATE_NOOP("Pages", "いま待っていることと申し送りを見て、開店とレジ締めをします。"),
    ),
    PageSpec(
        "notes", "today", QT_TRANSLATE_NOOP("Pages", "申し送り"), "note", _notes, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "つぎの当番に伝えることを書き、済んだものを片付けます。"),
    ),
    PageSpec(
        "duty", "today", QT_TRANSLATE_NOOP("Pages", "当番"), "person", _duty, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "来た方と帰った方のお名前を押します。"),
    ),
    PageSpec(
        "office", "office", QT_TRANSLATE_NOOP("Pages", "会計・管理"), "ledger", _office,
        about=QT_TRANSLATE_NOOP("Pages", "お金、報告書、設定などを選びます。"),
    ),
    PageSpec(
        "help", "today", QT_TRANSLATE_NOOP("Pages", "ヘルプ"), "help", _help, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "困ったときの連絡先と、それぞれの画面の使い方です。"),
    ),
)

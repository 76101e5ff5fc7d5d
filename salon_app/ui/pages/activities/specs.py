"""The pages of 行事と出席, as PAGES lists them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _held(salon: Salon) -> Args | None:
    """The newest session until today, for the gallery: today's where there is one."""
    today = salon.days.status().business_date
    found = salon.activities.sessions(today - timedelta(days=60), today, with_cancelled=False)
    return {"session_id": found[-1].id} if found else None


def _fixed(salon: Salon) -> Args | None:
    today = salon.days.status().business_date
    found = [one for one in salon.activities.sessions(today - timedelta(days=60), today) if one.fixed]
    return {"session_id": found[-1].id} if found else None


def _ahead(salon: Salon) -> Args | None:
    today = salon.days.status().business_date
    found = salon.activities.sessions(today + timedelta(days=1), today + timedelta(days=90), with_cancelled=False)
    return {"session_id": found[0].id} if found else None


def _with_fee(salon: Salon) -> Args | None:
    today = salon.days.status().business_date
    found = [one for one in salon.activities.sessions(today - timedelta(days=60), today, with_cancelled=False) if one.fee]
    return {"session_id": found[-1].id, "mode": "fees"} if found else None


def _roles(salon: Salon) -> Args | None:
    found = _held(salon)
    return {**found, "mode": "roles"} if found else None


def _activity(salon: Salon) -> Args | None:
    found = [one for one in salon.activities.all() if one.repeat.every] or list(salon.activities.all())
    return {"activity_id": found[0].id} if found else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "activities", "activities", QT_TRANSLATE_NOOP("Pages", "行事と出席"), "checklist", "activities.page:ActivitiesPage",
        about=QT_TRANSLATE_NOOP("Pages", "行事の予定をたて、来た方の出席を入れます。"),
    ),
    PageSpec(
        "session", "activities", QT_TRANSLATE_NOOP("Pages", "出席"), "checklist", "activities.session_page:SessionPage",
        menu=False, opens_plain=False,
        states=(("today", _held), ("fixed", _fixed), ("ahead", _ahead), ("roles", _roles), ("fees", _with_fee)),
        about=QT_TRANSLATE_NOOP("Pages", "来た方のお名前を押します。紙に印をつけたときは、番号を入れます。"),
    ),
    PageSpec(
        "session_menu", "activities", QT_TRANSLATE_NOOP("Pages", "この回のこと"), "list", "activities.ways:SessionMenuPage",
        menu=False, opens_plain=False, states=(("today", _held), ("ahead", _ahead)),
        about=QT_TRANSLATE_NOOP("Pages", "出席、予約、受付名簿、予定の変更など、この回のことを選びます。"),
    ),
    PageSpec(
        "session_plan", "activities", QT_TRANSLATE_NOOP("Pages", "行事の予定"), "calendar",
        "activities.plan_page:SessionPlanPage", menu=False, states=(("repeat", _activity), ("one", _ahead)),
        about=QT_TRANSLATE_NOOP("Pages", "行事の日にちを決めます。1回ごとの変更や中止もここです。"),
    ),
    PageSpec(
        "activity_list", "activities", QT_TRANSLATE_NOOP("Pages", "行事を決める"), "checklist",
        "activities.ways:ActivityListPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "サロンの行事の一覧です。押すと内容を直せます。"),
    ),
    PageSpec(
        "activity_edit", "activities", QT_TRANSLATE_NOOP("Pages", "新しい行事を決める"), "pencil",
        "activities.edit_page:ActivityEditPage", menu=False, states=(("activity", _activity),),
        about=QT_TRANSLATE_NOOP("Pages", "行事の名前、時間、場所、くり返し、参加費などを決めます。"),
    ),
    PageSpec(
        "reservations", "activities", QT_TRANSLATE_NOOP("Pages", "予約"), "note", "activities.reservations_page:ReservationsPage",
        menu=False, opens_plain=False, states=(("ahead", _ahead),),
        about=QT_TRANSLATE_NOOP("Pages", "申しこみとキャンセル待ちを書き、空きが出たら順に電話します。"),
    ),
    PageSpec(
        "members", "activities", QT_TRANSLATE_NOOP("Pages", "いつもの方"), "people", "activities.members_page:MembersPage",
        menu=False, opens_plain=False, states=(("activity", _activity),),
        about=QT_TRANSLATE_NOOP("Pages", "行事に毎回来る方を決めます。受付名簿と出席の画面に出ます。"),
    ),
    PageSpec(
        "activities_more", "activities", QT_TRANSLATE_NOOP("Pages", "そのほか"), "list",
        "activities.ways:ActivitiesMorePage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "用紙やカレンダーの印刷、集計、取りこみなど、ときどき使うものです。"),
    ),
)

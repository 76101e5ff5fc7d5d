"""The pages of 名簿, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _somebody(salon: Salon) -> Args | None:
    """The first of the roster, for the gallery."""
    people = [one for one in salon.people.all() if not one.is_body]
    return {"person_id": people[0].id} if people else None


def _unread(salon: Salon) -> Args | None:
    return {"part": "unread"} if salon.people.without_reading() else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "people", "people", QT_TRANSLATE_NOOP("Pages", "名簿"), "person", "people.page:PeoplePage",
        states=(("card", _somebody), ("unread", _unread)),
        about=QT_TRANSLATE_NOOP("Pages", "お名前をさがして、出席や同意を見たり、連絡先を出したりします。"),
    ),
    PageSpec(
        "person_edit", "people", QT_TRANSLATE_NOOP("Pages", "新しい方を書く"), "pencil", "people.edit_page:PersonEditPage",
        menu=False, states=(("person", _somebody),),
        about=QT_TRANSLATE_NOOP("Pages", "お名前と号棟だけで加えられます。ほかは、わかったときに書きます。"),
    ),
    PageSpec(
        "person_consent", "people", QT_TRANSLATE_NOOP("Pages", "同意"), "check", "people.consent_page:PersonConsentPage",
        menu=False, opens_plain=False, states=(("person", _somebody),),
        about=QT_TRANSLATE_NOOP("Pages", "名簿、写真、見守りについてのお返事を、日付といっしょに残します。"),
    ),
    PageSpec(
        "people_more", "people", QT_TRANSLATE_NOOP("Pages", "そのほか"), "list", "people.more_page:PeopleMorePage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "名寄せ、区分、取りこみなど、ときどき使うものです。"),
    ),
    PageSpec(
        "people_merge", "people", QT_TRANSLATE_NOOP("Pages", "同じ方の整理"), "copy", "people.merge_page:PeopleMergePage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "二重に書かれている方を、1人にまとめます。"),
    ),
)

"""The pages of what happened at a session, as PAGES lists them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _recorded_session(salon: Salon) -> Args | None:
    """The newest session with photos or words, else the newest one held."""
    today = salon.days.status().business_date
    held = salon.activities.sessions(today - timedelta(days=366), today, with_cancelled=False)
    told = [one for one in held if one.content or salon.photos.of(one.id)] or held
    return {"session_id": told[-1].id} if told else None


def _some_photo(salon: Salon) -> Args | None:
    found = _recorded_session(salon)
    photos = salon.photos.of(found["session_id"]) if found else ()
    return {"photo_id": photos[0].id} if photos else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "session_record", "activities", QT_TRANSLATE_NOOP("Pages", "行事の記録"), "pencil",
        "session_record.page:SessionRecordPage", menu=False, opens_plain=False, states=(("held", _recorded_session),),
        about=QT_TRANSLATE_NOOP("Pages", "行事の内容・成果・課題を書き、写真を残します。報告書にのります。"),
    ),
    PageSpec(
        "session_photo", "activities", QT_TRANSLATE_NOOP("Pages", "行事の写真"), "eye",
        "session_record.photo_page:SessionPhotoPage", menu=False, opens_plain=False, states=(("one", _some_photo),),
        about=QT_TRANSLATE_NOOP("Pages", "写真に写っている方と説明を書きます。全員の同意がある写真だけが報告書にのります。"),
    ),
)

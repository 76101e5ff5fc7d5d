"""写真 of sessions: taken in upright and without place, only shown where everybody in it has agreed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model.operations import Op
from salon_app.model.people_words import PHOTO
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import in_japanese, translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService, Standing
from salon_app.services.people import PeopleService
from salon_app.services.pictures import PicturesService
from salon_app.store.tables import ActivityRow, PersonRow, PhotoRow, SessionRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

LONGEST_SIDE = 2_000
"""Pixels: enough for a page of A4."""
LONGEST_CAPTION = 100


@dataclass(frozen=True)
class Photo:
    """A kept photo. `usable` on a date: nobody can be recognised, or all `shown` have a 写真 consent in force then.

    `withheld` says why not, in a sentence ('' where it is usable).
    """

    id: int
    session_id: int
    file: str
    caption: str
    shown: tuple[int, ...]
    nobody_recognisable: bool
    withheld: str

    @property
    def usable(self) -> bool:
        """Whether it may go on paper."""
        return not self.withheld


class PhotosService:
    """Commands and queries of photos."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, pictures: PicturesService,
                 consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._pictures = pictures
        self._consents = consents

    # queries

    def of(self, session_id: int, *, on: date | None = None) -> tuple[Photo, ...]:
        """Photos of a session in their order, judged by the consents of `on` (today)."""
        day = on or self._day.today()
        with self._uow.read() as session:
            rows = session.exec(select(PhotoRow).where(PhotoRow.session_id == session_id)
                                .order_by(col(PhotoRow.sort), col(PhotoRow.id))).all()
            now = _as_now(session, {person_id for row in rows for person_id in row.shown})
            standing = self._consents.standing(PHOTO, now.values(), on=day) if now else _NOBODY
            return tuple(_photo(row, tuple(dict.fromkeys(now[one] for one in row.shown)), standing) for row in rows)

    def get(self, photo_id: int, *, on: date | None = None) -> Photo:
        """One photo, judged as in `of`. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            row = session.get(PhotoRow, photo_id)
            session_id = row.session_id if row is not None else 0
            for photo in self.of(session_id, on=on):
                if photo.id == photo_id:
                    return photo
        raise RuleProblem(translate("Photos", "その写真は見つかりません。"))

    # commands

    def add(self, session_id: int, path: Path, *, caption: str = "", shown: Collection[int] = (),
            nobody_recognisable: bool = False, by: int | None = None) -> Photo:
        """Keep a JPEG, PNG or HEIC: upright, at most 2,000 pixels, without place, time and camera.

        Without a caption it gets the session's title and date. One that the session has already is returned as it is.
        Raises InputProblem (field "picture") for what is no picture, cut short, or over 80 megapixels.
        """
        people = _checked(shown, nobody_recognisable)
        words = _caption(caption)
        with self._uow.read() as session:
            words = words or _usual_caption(session, session_id)
        file = self._pictures.add(path, size=LONGEST_SIDE)
        with self._uow.operation(Op.PHOTO_ADDED, by=by) as operation:
            self._check_people(people)
            same = operation.session.exec(select(PhotoRow.id).where(
                PhotoRow.session_id == session_id, PhotoRow.file == file)).first()
            if same is not None:
                return self.get(same)
            last = operation.session.exec(select(func.max(PhotoRow.sort)).where(PhotoRow.session_id == session_id)).one()
            photo_id = operation.insert(PhotoRow, session_id=session_id, file=file, caption=words, shown=people,
                                        nobody_recognisable=nobody_recognisable, sort=(last or 0) + 1)
        return self.get(photo_id)

    def change(self, photo_id: int, *, caption: str | None = None, shown: Collection[int] | None = None,
               nobody_recognisable: bool | None = None, by: int | None = None) -> Photo:
        """Say who is in it, or its caption. Naming somebody takes 「だれの顔も分かりません」 away, and the other way round.

        Raises InputProblem (field: caption; shown where both are said at once).
        """
        changes: dict[str, object] = {}
        if caption is not None:
            changes["caption"] = _caption(caption)
        if shown is not None or nobody_recognisable is not None:
            people = _checked(shown or (), bool(nobody_recognisable))
            if shown is not None or nobody_recognisable:
                changes["shown"] = people
            if nobody_recognisable is not None or people:
                changes["nobody_recognisable"] = bool(nobody_recognisable)
        with self._uow.operation(Op.PHOTO_CHANGED, by=by) as operation:
            self._check_people(shown or ())
            operation.update(PhotoRow, photo_id, **changes)
        return self.get(photo_id)

    def remove(self, photo_id: int, *, by: int | None = None) -> None:
        """Take it off the session; 元に戻す brings it back (the file stays)."""
        with self._uow.operation(Op.PHOTO_REMOVED, by=by) as operation:
            operation.remove(PhotoRow, photo_id)

    def _check_people(self, person_ids: Collection[int]) -> None:
        if any(self._people.get(one) is None for one in person_ids):
            raise RuleProblem(translate("Photos", "名簿にない方が選ばれています。画面を開き直してください。"))


_NOBODY = Standing(frozenset(), frozenset(), frozenset())


def _as_now(session: Session, person_ids: Collection[int]) -> dict[int, int]:
    """Each id with the one that stands for it now: two entries of one person may have been made one since."""
    found = {one: one for one in person_ids}
    while merged := dict(session.exec(select(PersonRow.id, PersonRow.merged_into_id).where(
            col(PersonRow.id).in_(set(found.values())), col(PersonRow.merged_into_id).is_not(None))).all()):
        found = {one: merged.get(now) or now for one, now in found.items()}
    return found


def _photo(row: PhotoRow, shown: tuple[int, ...], standing: Standing) -> Photo:
    withheld = "" if row.nobody_recognisable else _withheld(frozenset(shown), standing)
    return Photo(known(row.id), row.session_id, row.file, row.caption, shown, row.nobody_recognisable, withheld)


def _withheld(shown: frozenset[int], standing: Standing) -> str:
    """Counts, never names: the sentence stands on a screen that visitors see."""
    if not shown:
        return translate("Photos", "だれが写っているかが、まだ書かれていません")
    refused, agreed = len(shown & standing.refused), len(shown & standing.agreed)
    unasked = len(shown) - refused - agreed
    if refused and unasked:
        return translate("Photos", "写真をことわった方が{refused}名、まだ聞いていない方が{unasked}名、写っています").format(
            refused=refused, unasked=unasked)
    if refused:
        return translate("Photos", "写真をことわった方が{count}名、写っています").format(count=refused)
    if unasked:
        return translate("Photos", "写真の同意をまだ聞いていない方が{count}名、写っています").format(count=unasked)
    return ""


def _checked(shown: Collection[int], nobody_recognisable: bool) -> list[int]:
    if shown and nobody_recognisable:
        raise InputProblem(translate("Photos", "写っている方を選ぶか、「だれの顔も分かりません」か、どちらかにしてください。"),
                           field="shown")
    return sorted(set(shown))


def _caption(text: str) -> str:
    words = " ".join(text.split())
    if len(words) > LONGEST_CAPTION:
        raise InputProblem(translate("Photos", "写真の説明は100字までです。"), field="caption")
    return words


def _usual_caption(session: Session, session_id: int) -> str:
    """「折り紙教室（11月20日）」, in Japanese as it is printed."""
    found = session.exec(select(SessionRow, ActivityRow.name).join(
        ActivityRow, col(ActivityRow.id) == SessionRow.activity_id).where(SessionRow.id == session_id)).first()
    if found is None:
        raise RuleProblem(translate("Photos", "その開催は見つかりません。"))
    row, name = found
    with in_japanese():
        return f"{row.title or name}（{spoken_day(row.day)}）"

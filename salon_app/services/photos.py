"""写真 of sessions: taken in upright and without place, only shown where everybody in it has agreed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from salon_app.services.people import PeopleService
from salon_app.services.pictures import PicturesService
from salon_app.store.unit_of_work import UnitOfWork


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

    def __init__(self, uow: UnitOfWork, people: PeopleService, pictures: PicturesService) -> None:
        self._uow = uow
        self._people = people
        self._pictures = pictures

    def add(self, session_id: int, path: Path, *, caption: str = "", shown: Collection[int] = (),
            nobody_recognisable: bool = False, by: int | None = None) -> Photo:
        """Keep a JPEG, PNG or HEIC: upright, at most 2,000 pixels, without place, time and camera.

        Raises InputProblem (field "picture") for what is no picture, cut short, or over 80 megapixels.
        """
        raise NotImplementedError

    def change(self, photo_id: int, *, caption: str | None = None, shown: Collection[int] | None = None,
               nobody_recognisable: bool | None = None, by: int | None = None) -> Photo:
        """Say who is in it, or its caption."""
        raise NotImplementedError

    def remove(self, photo_id: int, *, by: int | None = None) -> None:
        """Take it off the session; 元に戻す brings it back (the file stays)."""
        raise NotImplementedError

    def of(self, session_id: int, *, on: date | None = None) -> tuple[Photo, ...]:
        """Photos of a session in their order, judged by the consents of `on` (today)."""
        raise NotImplementedError

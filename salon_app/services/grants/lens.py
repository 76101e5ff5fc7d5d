"""助成金の見通し: a grant's money, its conditions while they can still be met, and what is missing before the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import ActivitySession
from salon_app.services.business_day import BusinessDay
from salon_app.services.figures import FiguresService, grant_rows
from salon_app.services.figures.attendance import AttendanceFigures, Standing
from salon_app.services.figures.grants import GrantFinance
from salon_app.services.grants import findings
from salon_app.services.grants.awards import GrantsService
from salon_app.services.grants.findings import Finding
from salon_app.services.grants.handing_in import Difference, comes_to, comes_to_now, differences, unforeseen
from salon_app.services.grants.meter import Meter, meter
from salon_app.services.grants.values import Grant
from salon_app.services.photos import PhotosService
from salon_app.store.tables import AttachmentRow
from salon_app.store.unit_of_work import UnitOfWork

__all__ = ["Difference", "Finding", "GrantLens", "GrantLensService", "GrantOutline", "Meter"]


@dataclass(frozen=True)
class GrantOutline:
    """A grant as lists show it: its money and conditions. Alone, `finance` holds only what `figures.grant_sums` says."""

    finance: GrantFinance
    meter: Meter


@dataclass(frozen=True)
class GrantLens(GrantOutline):
    """A grant at a date: also the 返納 warning ('' without), findings in order of the work, and figures that are not those of
    the report that was handed in."""

    return_warning: str
    findings: tuple[Finding, ...]
    changed: tuple[Difference, ...]


class GrantLensService:
    """Queries. Nothing is kept: a lens is worked out anew each time it is asked for."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, grants: GrantsService, figures: FiguresService,
                 activities: ActivitiesService, photos: PhotosService) -> None:
        self._uow = uow
        self._day = day
        self._grants = grants
        self._figures = figures
        self._activities = activities
        self._photos = photos

    def of(self, grant_id: int, *, on: date | None = None) -> GrantLens:
        """A grant in its 対象期間, judged at `on` (today). Raises RuleProblem if there is none."""
        day = on or self._day.today()
        with self._uow.read() as session:
            grant = self._grants.get(grant_id)
            finance = self._figures.grant_finance(grant_id)
            came = self._figures.attendance(grant.starts, grant.ends, program_ids=grant.program_ids or None)
            sessions = self._held(came)
            photographed = self._figures.photographed(grant.starts, grant.ends)
            photos = [photo for one in sessions if one.id in photographed for photo in self._photos.of(one.id, on=day)]
            found = meter(grant, came, on=day)
            outside = grant_rows.shares_outside(session, grant_id, grant.starts, grant.ends)
            return GrantLens(finance, found, _return_warning(finance, day), (
                *findings.of_money(grant, finance, outside, _pictured(session)),
                *findings.of_sessions(came, sessions, today=day), *findings.of_photos(sessions, photos),
                *findings.of_grant(grant, found, on=day)), unforeseen(differences(grant, comes_to(finance, came))))

    def outlines(self, grants: Sequence[Grant], *, on: date | None = None) -> tuple[GrantOutline, ...]:
        """Grants in their order, judged at `on` (today)."""
        with self._uow.read():
            sums = self._figures.grant_sums(grants)
            return tuple(GrantOutline(sums[one.id], self._meter(one, on)) for one in grants)

    def meter(self, grant_id: int, *, on: date | None = None) -> Meter:
        """Only the conditions of a grant, judged at `on` (today). Raises RuleProblem if there is none."""
        with self._uow.read():
            return self._meter(self._grants.get(grant_id), on)

    def changed(self, grant: Grant) -> tuple[Difference, ...]:
        """Only `GrantLens.changed` of a grant."""
        if grant.handed_in is None:
            return ()
        with self._uow.read():
            return unforeseen(differences(grant, comes_to_now(self._figures, grant)))

    def _meter(self, grant: Grant, on: date | None) -> Meter:
        came = self._figures.attendance(grant.starts, grant.ends, program_ids=grant.program_ids or None)
        return meter(grant, came, on=on or self._day.today())

    def _held(self, came: AttendanceFigures) -> tuple[ActivitySession, ...]:
        ids = {one.session.id for one in came.by_standing(Standing.HELD)}
        return tuple(one for one in self._activities.sessions(came.start, came.end) if one.id in ids)


def _pictured(session: Session) -> frozenset[int]:
    """Ids of expenses with a picture or PDF."""
    return frozenset(one for one in session.exec(
        select(AttachmentRow.expense_id).where(col(AttachmentRow.expense_id).is_not(None)).distinct()) if one is not None)


def _return_warning(finance: GrantFinance, on: date) -> str:
    """What would go back, and why; '' where nothing would."""
    grant = finance.grant
    if grant is None or not finance.to_return:
        return ""
    sentence = (translate("Grants", "{yen}円の返納があります（支出にもとづく助成額 {granted}円）。")
                if grant.ends < on else
                translate("Grants", "いまの支出のままでは、{yen}円の返納になります（いまの助成額 {granted}円、{day}まで）。"))
    return sentence.format(yen=format_yen(finance.to_return), granted=format_yen(finance.granted), day=spoken_day(grant.ends))

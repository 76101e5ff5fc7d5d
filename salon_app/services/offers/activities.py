"""行事 and 出席, and what follows from them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.offers.people import PeopleOffers

if TYPE_CHECKING:
    from salon_app.services.absences import AbsencesService
    from salon_app.services.activities import ActivitiesService
    from salon_app.services.attendance import AttendanceService
    from salon_app.services.attendance_sheets import AttendanceSheetsService
    from salon_app.services.calendars import CalendarsService
    from salon_app.services.events_import import EventsImportService
    from salon_app.services.helper_hours import HelperHoursService
    from salon_app.services.people_merging import PeopleMergingService
    from salon_app.services.photos import PhotosService
    from salon_app.services.questionnaires import QuestionnairesService
    from salon_app.services.reservations import ReservationsService
    from salon_app.services.session_fees import SessionFeesService


class ActivitiesOffers(PeopleOffers):
    """行事 and 出席, and what follows from them."""

    @cached_property
    def activities(self) -> ActivitiesService:
        """行事."""
        from salon_app.services.activities import ActivitiesService

        return ActivitiesService(self.uow, self.day, self.people)

    @cached_property
    def reservations(self) -> ReservationsService:
        """予約."""
        from salon_app.services.reservations import ReservationsService

        return ReservationsService(self.uow, self.day, self.activities, self.people)

    @cached_property
    def attendance(self) -> AttendanceService:
        """出席."""
        from salon_app.services.attendance import AttendanceService

        return AttendanceService(self.uow, self.day, self.activities, self.people, self.sheets)

    @cached_property
    def attendance_sheets(self) -> AttendanceSheetsService:
        """受付名簿 and 出席簿."""
        from salon_app.services.attendance_sheets import AttendanceSheetsService

        return AttendanceSheetsService(self.uow, self.day, self.settings, self.activities, self.people, self.consents,
                                       self.sheets)

    @cached_property
    def session_fees(self) -> SessionFeesService:
        """参加費."""
        from salon_app.services.session_fees import SessionFeesService

        return SessionFeesService(self.uow, self.day, self.cashbook, self.activities)

    @cached_property
    def absences(self) -> AbsencesService:
        """しばらく来ていない方."""
        from salon_app.services.absences import AbsencesService

        return AbsencesService(self.uow, self.people)

    @cached_property
    def helper_hours(self) -> HelperHoursService:
        """お手伝いの時間."""
        from salon_app.services.helper_hours import HelperHoursService

        return HelperHoursService(self.uow, self.day, self.people)

    @cached_property
    def photos(self) -> PhotosService:
        """行事の写真."""
        from salon_app.services.photos import PhotosService

        return PhotosService(self.uow, self.day, self.people, self.pictures, self.consents)

    @cached_property
    def questionnaires(self) -> QuestionnairesService:
        """アンケート."""
        from salon_app.services.questionnaires import QuestionnairesService

        return QuestionnairesService(self.uow, self.day, self.attendance)

    @cached_property
    def events_import(self) -> EventsImportService:
        """行事の取りこみ."""
        from salon_app.services.events_import import EventsImportService

        return EventsImportService(self.uow, self.day, self.activities)

    @cached_property
    def calendars(self) -> CalendarsService:
        """カレンダーのファイル."""
        from salon_app.services.calendars import CalendarsService

        return CalendarsService(self.uow, self.day, self.settings, self.activities)

    @cached_property
    def people_merging(self) -> PeopleMergingService:
        """名寄せ."""
        from salon_app.services.people_merging import PeopleMergingService

        return PeopleMergingService(self.uow, self.day, self.people, self.attendance)

"""Salon: opens and closes a data folder and offers everything done in it. The window, the commands, the tests and other
people's scripts hold this one object. Works without Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from salon_app.model.problems import EnvironmentProblem
from salon_app.services import Services, build_services
from salon_app.store.engine import DATABASE_NAME, Database
from salon_app.store.unit_of_work import ChangeSet, UnitOfWork
from salon_app.system.atomic import file_problem
from salon_app.system.clock import Clock, TimeSource
from salon_app.system.folder_check import check_data_folder

if TYPE_CHECKING:
    from salon_app.reports import ReportOptions
    from salon_app.reports.kit.model import ReportModel
    from salon_app.services.absences import AbsencesService
    from salon_app.services.activities import ActivitiesService
    from salon_app.services.attendance import AttendanceService
    from salon_app.services.attendance_sheets import AttendanceSheetsService
    from salon_app.services.backup import Backup, BackupService
    from salon_app.services.calendars import CalendarsService
    from salon_app.services.checks import ChecksService
    from salon_app.services.classifications import ClassificationsService
    from salon_app.services.concerns import ConcernsService
    from salon_app.services.consents import ConsentsService
    from salon_app.services.events_import import EventsImportService
    from salon_app.services.figures import FiguresService
    from salon_app.services.helper_hours import HelperHoursService
    from salon_app.services.paper_days import PaperDaysService
    from salon_app.services.people_import import PeopleImportService
    from salon_app.services.people_merging import PeopleMergingService
    from salon_app.services.phone_tree.copies import TreeCopiesService
    from salon_app.services.phone_tree.rounds import TreeRoundsService
    from salon_app.services.phone_tree.slips import TreeSlipsService
    from salon_app.services.phone_tree.trees import PhoneTreesService
    from salon_app.services.photos import PhotosService
    from salon_app.services.pictures import PicturesService
    from salon_app.services.print_queue import PrintQueueService
    from salon_app.services.questionnaires import QuestionnairesService
    from salon_app.services.receipts import ReceiptsService
    from salon_app.services.reservations import ReservationsService
    from salon_app.services.sales_import import SalesImportService
    from salon_app.services.session_fees import SessionFeesService
    from salon_app.services.sheets import SheetsService
    from salon_app.services.shopping.custody import CustodyService
    from salon_app.services.shopping.errands import ErrandsService
    from salon_app.services.shopping.holdings import HoldingsService
    from salon_app.services.shopping.payouts import PayoutsService
    from salon_app.services.shopping.purchases import PurchasesService
    from salon_app.services.shopping.settlements import SettlementsService
    from salon_app.services.shopping.sheets import ErrandSheetsService
    from salon_app.services.shopping.shop_receipts import ShopReceiptsService
    from salon_app.services.shopping.shops import ShopsService
    from salon_app.services.shopping.suggestions import SuggestionsService
    from salon_app.services.shopping.templates import ErrandTemplatesService
    from salon_app.services.vcards import VCardsService
    from salon_app.services.watch_calls.calls import WatchCallsService
    from salon_app.services.watch_calls.cases import WatchCasesService
    from salon_app.services.watch_calls.plans import WatchPlansService
    from salon_app.services.watch_calls.sheets import WatchSheetsService
    from salon_app.services.watch_import import WatchImportService

__all__ = ["ChangeSet", "Salon"]


class Salon:
    """An open data folder. Use as a context manager, or call `close()`.

    Several may be open on one folder, also in several processes: SQLite keeps their writes apart, and `catch_up` tells
    one what the others wrote. That only one *window* is open is the window's own care (system/single_instance.py).
    `warnings` are sentences about the folder that don't keep the books from being used.
    """

    FILE = DATABASE_NAME

    def __init__(self, folder: Path, database: Database, services: Services, warnings: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.warnings = warnings
        self._database = database
        self.services = services
        self.settings = services.settings
        self.people = services.people
        self.products = services.products
        self.payment_kinds = services.payment_kinds
        self.cashbook = services.cashbook
        self.days = services.days
        self.sales = services.sales
        self.tabs = services.tabs
        self.notes = services.notes
        self.drafts = services.drafts
        self.founding = services.founding
        self.audit = services.audit
        self.clock = services.clock

    # Loaded when first asked for: the window answers before.

    @property
    def backup(self) -> BackupService:
        """控え."""
        return self.services.backup

    @property
    def paper_days(self) -> PaperDaysService:
        """まとめて入力."""
        return self.services.paper_days

    @property
    def receipts(self) -> ReceiptsService:
        """領収書."""
        return self.services.receipts

    @property
    def print_queue(self) -> PrintQueueService:
        """印刷待ち."""
        return self.services.print_queue

    @property
    def pictures(self) -> PicturesService:
        """写真."""
        return self.services.pictures

    @property
    def sales_import(self) -> SalesImportService:
        """過去の売上の取りこみ."""
        return self.services.sales_import

    @property
    def checks(self) -> ChecksService:
        """記録の点検."""
        return self.services.checks

    @property
    def figures(self) -> FiguresService:
        """集計."""
        return self.services.figures

    @property
    def activities(self) -> ActivitiesService:
        """行事."""
        return self.services.activities

    @property
    def reservations(self) -> ReservationsService:
        """予約."""
        return self.services.reservations

    @property
    def sheets(self) -> SheetsService:
        """用紙番号."""
        return self.services.sheets

    @property
    def attendance(self) -> AttendanceService:
        """出席."""
        return self.services.attendance

    @property
    def attendance_sheets(self) -> AttendanceSheetsService:
        """受付名簿 and 出席簿."""
        return self.services.attendance_sheets

    @property
    def session_fees(self) -> SessionFeesService:
        """参加費."""
        return self.services.session_fees

    @property
    def absences(self) -> AbsencesService:
        """しばらく来ていない方."""
        return self.services.absences

    @property
    def helper_hours(self) -> HelperHoursService:
        """お手伝いの時間."""
        return self.services.helper_hours

    @property
    def photos(self) -> PhotosService:
        """行事の写真."""
        return self.services.photos

    @property
    def questionnaires(self) -> QuestionnairesService:
        """アンケート."""
        return self.services.questionnaires

    @property
    def consents(self) -> ConsentsService:
        """同意."""
        return self.services.consents

    @property
    def classifications(self) -> ClassificationsService:
        """区分."""
        return self.services.classifications

    @property
    def people_merging(self) -> PeopleMergingService:
        """名寄せ."""
        return self.services.people_merging

    @property
    def people_import(self) -> PeopleImportService:
        """名簿の取りこみ."""
        return self.services.people_import

    @property
    def vcards(self) -> VCardsService:
        """名簿の書きだし."""
        return self.services.vcards

    @property
    def events_import(self) -> EventsImportService:
        """行事の取りこみ."""
        return self.services.events_import

    @property
    def calendars(self) -> CalendarsService:
        """カレンダーのファイル."""
        return self.services.calendars

    @property
    def shops(self) -> ShopsService:
        """店."""
        return self.services.shops

    @property
    def errands(self) -> ErrandsService:
        """買いもの代行: 依頼."""
        return self.services.errands

    @property
    def errand_suggestions(self) -> SuggestionsService:
        """買いもの代行: what is usual for a person, and what is not."""
        return self.services.errand_suggestions

    @property
    def errand_templates(self) -> ErrandTemplatesService:
        """いつもの依頼."""
        return self.services.errand_templates

    @property
    def custody(self) -> CustodyService:
        """預り金."""
        return self.services.custody

    @property
    def settlements(self) -> SettlementsService:
        """買いもの精算."""
        return self.services.settlements

    @property
    def holdings(self) -> HoldingsService:
        """預り金残高."""
        return self.services.holdings

    @property
    def shop_receipts(self) -> ShopReceiptsService:
        """レシート of shops."""
        return self.services.shop_receipts

    @property
    def purchases(self) -> PurchasesService:
        """代金 with its レシート."""
        return self.services.purchases

    @property
    def payouts(self) -> PayoutsService:
        """利用券, 謝礼, 立替の返金 and 店への支払い."""
        return self.services.payouts

    @property
    def errand_sheets(self) -> ErrandSheetsService:
        """買いもの票."""
        return self.services.errand_sheets

    @property
    def watch_plans(self) -> WatchPlansService:
        """見守り電話の予定."""
        return self.services.watch_plans

    @property
    def watch_calls(self) -> WatchCallsService:
        """見守り電話."""
        return self.services.watch_calls

    @property
    def watch_cases(self) -> WatchCasesService:
        """対応."""
        return self.services.watch_cases

    @property
    def watch_sheets(self) -> WatchSheetsService:
        """電話かけ表."""
        return self.services.watch_sheets

    @property
    def watch_import(self) -> WatchImportService:
        """電話の結果の取りこみ."""
        return self.services.watch_import

    @property
    def concerns(self) -> ConcernsService:
        """気になる方."""
        return self.services.concerns

    @property
    def phone_trees(self) -> PhoneTreesService:
        """連絡網."""
        return self.services.phone_trees

    @property
    def tree_rounds(self) -> TreeRoundsService:
        """連絡網の訓練と本番."""
        return self.services.tree_rounds

    @property
    def tree_slips(self) -> TreeSlipsService:
        """通話票."""
        return self.services.tree_slips

    @property
    def tree_copies(self) -> TreeCopiesService:
        """連絡網図の配布."""
        return self.services.tree_copies

    @classmethod
    def open(cls, folder: Path, *, clock: TimeSource | None = None) -> Salon:
        """Open the books in `folder`, making them where there are none, bringing older ones up to date.

        Raises EnvironmentProblem with a sentence when the folder or the file cannot be used; its kind DamagedFile when
        a backup would help (`Salon.backups_in`, `Salon.recover`).
        """
        findings = check_data_folder(folder)
        for finding in findings:
            if finding.blocking:
                raise EnvironmentProblem(finding.sentence)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise file_problem(error, folder) from error
        chosen = clock or Clock()
        database = Database(folder)
        database.open(chosen.local(chosen.now()))
        try:
            services = build_services(UnitOfWork(database, chosen), chosen)
            services.founding.lay_foundation()
        except BaseException:
            database.close()
            raise
        return cls(folder, database, services, tuple(finding.sentence for finding in findings))

    @staticmethod
    def backups_in(folder: Path, *, clock: TimeSource | None = None) -> tuple[Backup, ...]:
        """The backups of a data folder whose books can't be opened, newest first, in words."""
        from salon_app.services.backup import backups_of

        return backups_of(folder, clock or Clock())

    @classmethod
    def recover(cls, folder: Path, file: Path, *, clock: TimeSource | None = None) -> Salon:
        """Put the backup `file` in the place of books that can't be opened, and open it; the damaged file is kept.

        Raises EnvironmentProblem or DamagedFile; then nothing has changed.
        """
        from salon_app.services.backup import recover

        chosen = clock or Clock()
        recover(folder, file, chosen)
        return cls.open(folder, clock=chosen)

    def restore(self, file: Path, *, by: int | None = None) -> None:
        """Give the open books the state of `file`, a backup from anywhere; the present state is kept as a backup first.

        This object stays usable. Subscribers get one ChangeSet naming every table; a window builds its pages anew.
        Other processes on the folder see it as a change like any other. Long work. Raises as `recover`.
        """
        self.backup.restore(file, by=by)

    def check_file(self) -> tuple[str, ...]:
        """Look through the whole file; what is broken, empty when sound. Broken books are not written any more."""
        return self.backup.check()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Salon:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `listener(changes)` after each commit, on the committing thread; returns how to stop."""
        return self.services.uow.subscribe(listener)

    def catch_up(self) -> None:
        """Tell the subscribers what other processes have written since this was last called."""
        self.services.uow.catch_up()

    def last_log_id(self) -> int:
        """The newest line of the correction log, also of another process on the same folder."""
        return self.services.uow.last_log_id()

    def report(self, key: str, options: ReportOptions) -> tuple[ReportModel, ...]:
        """Collect a document's facts in one snapshot; one model a printed document. KeyError for an unknown key."""
        from salon_app.reports import collect

        return collect(self.services, key, options)

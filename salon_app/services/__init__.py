"""What volunteers do: one file a capability. Commands and queries that take and return plain values, never table rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from salon_app.services.audit import AuditService
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import CashbookService
from salon_app.services.days import DaysService
from salon_app.services.drafts import DraftsService
from salon_app.services.founding import FoundingService
from salon_app.services.notes import NotesService
from salon_app.services.payment_kinds import PaymentKindsService
from salon_app.services.people import PeopleService
from salon_app.services.products import ProductsService
from salon_app.services.sales import SalesService
from salon_app.services.settings import SettingsService
from salon_app.services.tabs import TabsService
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.clock import TimeSource

if TYPE_CHECKING:
    from salon_app.services.absences import AbsencesService
    from salon_app.services.activities import ActivitiesService
    from salon_app.services.attendance import AttendanceService
    from salon_app.services.attendance_sheets import AttendanceSheetsService
    from salon_app.services.backup import BackupService
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
    from salon_app.services.shopping.purse import Purse
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


@dataclass(frozen=True)
class Services:
    """One field a capability; what the window does not need to answer is loaded when it is first asked for."""

    settings: SettingsService
    people: PeopleService
    products: ProductsService
    payment_kinds: PaymentKindsService
    cashbook: CashbookService
    days: DaysService
    sales: SalesService
    tabs: TabsService
    notes: NotesService
    drafts: DraftsService
    founding: FoundingService
    audit: AuditService
    day: BusinessDay
    uow: UnitOfWork
    clock: TimeSource

    @cached_property
    def backup(self) -> BackupService:
        """控え."""
        from salon_app.services.backup import BackupService

        return BackupService(self.uow, self.clock, self.settings)

    @cached_property
    def paper_days(self) -> PaperDaysService:
        """まとめて入力."""
        from salon_app.services.paper_days import PaperDaysService

        return PaperDaysService(self.uow, self.day, self.days, self.cashbook, self.products, self.sales)

    @cached_property
    def receipts(self) -> ReceiptsService:
        """領収書."""
        from salon_app.services.receipts import ReceiptsService

        return ReceiptsService(self.uow, self.day, self.settings, self.sales, self.cashbook)

    @cached_property
    def print_queue(self) -> PrintQueueService:
        """印刷待ち."""
        from salon_app.services.print_queue import PrintQueueService

        return PrintQueueService(self.uow, self.clock, self.uow.database.folder)

    @cached_property
    def pictures(self) -> PicturesService:
        """写真."""
        from salon_app.services.pictures import PicturesService

        return PicturesService(self.uow.database.folder)

    @cached_property
    def sales_import(self) -> SalesImportService:
        """過去の売上の取りこみ."""
        from salon_app.services.sales_import import SalesImportService

        return SalesImportService(self.uow, self.day, self.settings, self.sales)

    @cached_property
    def checks(self) -> ChecksService:
        """記録の点検."""
        from salon_app.services.checks import ChecksService

        return ChecksService(self.uow, self.day)

    @cached_property
    def figures(self) -> FiguresService:
        """集計."""
        from salon_app.services.figures import FiguresService

        return FiguresService(self.uow, self.day, self.cashbook, self.days, self.sales, self.audit, self.settings)

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
    def sheets(self) -> SheetsService:
        """用紙番号."""
        from salon_app.services.sheets import SheetsService

        return SheetsService(self.uow, self.day)

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
    def consents(self) -> ConsentsService:
        """同意."""
        from salon_app.services.consents import ConsentsService

        return ConsentsService(self.uow, self.day)

    @cached_property
    def classifications(self) -> ClassificationsService:
        """区分."""
        from salon_app.services.classifications import ClassificationsService

        return ClassificationsService(self.uow, self.people)

    @cached_property
    def people_merging(self) -> PeopleMergingService:
        """名寄せ."""
        from salon_app.services.people_merging import PeopleMergingService

        return PeopleMergingService(self.uow, self.people, self.attendance)

    @cached_property
    def people_import(self) -> PeopleImportService:
        """名簿の取りこみ."""
        from salon_app.services.people_import import PeopleImportService

        return PeopleImportService(self.uow, self.day, self.settings, self.people)

    @cached_property
    def vcards(self) -> VCardsService:
        """名簿の書きだし."""
        from salon_app.services.vcards import VCardsService

        return VCardsService(self.uow, self.day, self.consents)

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
    def shops(self) -> ShopsService:
        """店."""
        from salon_app.services.shopping.shops import ShopsService

        return ShopsService(self.uow)

    @cached_property
    def errands(self) -> ErrandsService:
        """買いもの代行: 依頼."""
        from salon_app.services.shopping.errands import ErrandsService

        return ErrandsService(self.uow, self.day, self.settings, self.people)

    @cached_property
    def errand_suggestions(self) -> SuggestionsService:
        """買いもの代行: what is usual for a person, and what is not."""
        from salon_app.services.shopping.suggestions import SuggestionsService

        return SuggestionsService(self.uow, self.day, self.settings, self.people, self.consents)

    @cached_property
    def errand_templates(self) -> ErrandTemplatesService:
        """いつもの依頼."""
        from salon_app.services.shopping.templates import ErrandTemplatesService

        return ErrandTemplatesService(self.uow, self.day, self.errands, self.people)

    @cached_property
    def errand_purse(self) -> Purse:
        """The hand that moves an errand's money."""
        from salon_app.services.shopping.purse import Purse

        return Purse(self.day, self.cashbook)

    @cached_property
    def custody(self) -> CustodyService:
        """預り金."""
        from salon_app.services.shopping.custody import CustodyService

        return CustodyService(self.uow, self.day, self.errand_purse)

    @cached_property
    def settlements(self) -> SettlementsService:
        """買いもの精算."""
        from salon_app.services.shopping.settlements import SettlementsService

        return SettlementsService(self.uow, self.day, self.errand_purse)

    @cached_property
    def holdings(self) -> HoldingsService:
        """預り金残高: where the money held lies, whose it is, and how old."""
        from salon_app.services.shopping.holdings import HoldingsService

        return HoldingsService(self.uow, self.day, self.settings)

    @cached_property
    def shop_receipts(self) -> ShopReceiptsService:
        """レシート of shops."""
        from salon_app.services.shopping.shop_receipts import ShopReceiptsService

        return ShopReceiptsService(self.uow, self.day, self.pictures)

    @cached_property
    def purchases(self) -> PurchasesService:
        """代金 with its レシート."""
        from salon_app.services.shopping.purchases import PurchasesService

        return PurchasesService(self.uow, self.custody, self.shop_receipts)

    @cached_property
    def payouts(self) -> PayoutsService:
        """利用券, 謝礼, 立替の返金 and 店への支払い."""
        from salon_app.services.shopping.payouts import PayoutsService

        return PayoutsService(self.uow, self.day, self.settings, self.cashbook, self.people, self.errand_purse)

    @cached_property
    def errand_sheets(self) -> ErrandSheetsService:
        """買いもの票: what is printed with row numbers, and typed back."""
        from salon_app.services.shopping.sheets import ErrandSheetsService

        return ErrandSheetsService(self.uow, self.day, self.sheets, self.errands, self.custody, self.people)

    @cached_property
    def watch_plans(self) -> WatchPlansService:
        """見守り電話の予定."""
        from salon_app.services.watch_calls.plans import WatchPlansService

        return WatchPlansService(self.uow, self.day, self.people, self.consents)

    @cached_property
    def watch_calls(self) -> WatchCallsService:
        """見守り電話."""
        from salon_app.services.watch_calls.calls import WatchCallsService

        return WatchCallsService(self.uow, self.day, self.people, self.watch_plans, self.watch_cases)

    @cached_property
    def watch_cases(self) -> WatchCasesService:
        """対応."""
        from salon_app.services.watch_calls.cases import WatchCasesService

        return WatchCasesService(self.uow, self.day, self.people)

    @cached_property
    def watch_sheets(self) -> WatchSheetsService:
        """電話かけ表."""
        from salon_app.services.watch_calls.sheets import WatchSheetsService

        return WatchSheetsService(self.uow, self.day, self.sheets, self.watch_calls)

    @cached_property
    def watch_import(self) -> WatchImportService:
        """電話の結果の取りこみ."""
        from salon_app.services.watch_import import WatchImportService

        return WatchImportService(self.uow, self.day, self.settings, self.people, self.watch_plans, self.watch_calls)

    @cached_property
    def concerns(self) -> ConcernsService:
        """気になる方."""
        from salon_app.services.concerns import ConcernsService

        return ConcernsService(self.uow, self.day, self.people, self.consents, self.absences, self.watch_calls)

    @cached_property
    def phone_trees(self) -> PhoneTreesService:
        """連絡網."""
        from salon_app.services.phone_tree.trees import PhoneTreesService

        return PhoneTreesService(self.uow, self.day, self.people, self.consents)

    @cached_property
    def tree_rounds(self) -> TreeRoundsService:
        """連絡網の訓練と本番."""
        from salon_app.services.phone_tree.rounds import TreeRoundsService

        return TreeRoundsService(self.uow, self.day, self.phone_trees, self.consents)

    @cached_property
    def tree_slips(self) -> TreeSlipsService:
        """通話票."""
        from salon_app.services.phone_tree.slips import TreeSlipsService

        return TreeSlipsService(self.uow, self.day, self.phone_trees, self.tree_rounds, self.sheets)

    @cached_property
    def tree_copies(self) -> TreeCopiesService:
        """連絡網図の配布."""
        from salon_app.services.phone_tree.copies import TreeCopiesService

        return TreeCopiesService(self.uow, self.day, self.people)


def build_services(uow: UnitOfWork, clock: TimeSource) -> Services:
    """Wire the services over one open store."""
    settings = SettingsService(uow)
    day = BusinessDay(uow, clock, settings)
    cashbook = CashbookService(uow, day)
    days = DaysService(uow, day, cashbook, settings)
    kinds = PaymentKindsService(uow)
    products = ProductsService(uow, day, settings)
    people = PeopleService(uow, day)
    sales = SalesService(uow, day, days, cashbook, kinds)
    audit = AuditService(uow, sales, cashbook, lambda: services.session_fees, lambda: services.errand_purse)
    services = Services(
        settings=settings, people=people, products=products,
        payment_kinds=kinds, cashbook=cashbook, days=days, sales=sales,
        tabs=TabsService(uow, day, cashbook),
        notes=NotesService(uow, day), drafts=DraftsService(uow),
        founding=FoundingService(uow, day, settings, people, products, cashbook),
        audit=audit, day=day, uow=uow, clock=clock)
    return services

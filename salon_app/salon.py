"""Salon: opens and closes a data folder and offers everything done in it. The window, the commands, the tests and other
people's scripts hold this one object. Works without Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from salon_app.model.problems import EnvironmentProblem
from salon_app.services import Services, build_services
from salon_app.store.engine import DATABASE_NAME, Database
from salon_app.store.unit_of_work import ChangeSet, UnitOfWork
from salon_app.system.atomic import file_problem
from salon_app.system.clock import Clock, TimeSource
from salon_app.system.folder_check import check_data_folder

if TYPE_CHECKING:
    from salon_app.reports import ReportOptions
    from salon_app.reports.form_fields import Catalogue
    from salon_app.reports.form_texts import TextBlock
    from salon_app.reports.kit.model import ReportModel
    from salon_app.services.backup import Backup
    from salon_app.services.forms.proposals import TakenIn
    from salon_app.system.xlsx_form.values import Filled

__all__ = ["ChangeSet", "Salon"]

T = TypeVar("T")


class _Offered(Generic[T]):
    """A service of the salon's, loaded when it is first asked for."""

    def __init__(self, pick: Callable[[Services], T]) -> None:
        self._pick = pick

    def __get__(self, salon: Salon, owner: type[Salon]) -> T:
        return self._pick(salon.services)


class Salon:
    """An open data folder. Use as a context manager, or call `close()`.

    Several may be open on one folder, also in several processes: SQLite keeps their writes apart, and `catch_up` tells
    one what the others wrote. That only one *window* is open is the window's own care (system/single_instance.py).
    `warnings` are sentences about the folder that don't keep the books from being used.
    """

    FILE = DATABASE_NAME

    # Loaded when first asked for: the window answers before.
    backup = _Offered(lambda services: services.backup)  # 控え
    paper_days = _Offered(lambda services: services.paper_days)  # まとめて入力
    receipts = _Offered(lambda services: services.receipts)  # 領収書
    print_queue = _Offered(lambda services: services.print_queue)  # 印刷待ち
    pictures = _Offered(lambda services: services.pictures)  # 写真
    sales_import = _Offered(lambda services: services.sales_import)  # 過去の売上の取りこみ
    checks = _Offered(lambda services: services.checks)  # 記録の点検
    figures = _Offered(lambda services: services.figures)  # 集計
    activities = _Offered(lambda services: services.activities)  # 行事
    reservations = _Offered(lambda services: services.reservations)  # 予約
    sheets = _Offered(lambda services: services.sheets)  # 用紙番号
    attendance = _Offered(lambda services: services.attendance)  # 出席
    attendance_sheets = _Offered(lambda services: services.attendance_sheets)  # 受付名簿 and 出席簿
    session_fees = _Offered(lambda services: services.session_fees)  # 参加費
    absences = _Offered(lambda services: services.absences)  # しばらく来ていない方
    helper_hours = _Offered(lambda services: services.helper_hours)  # お手伝いの時間
    photos = _Offered(lambda services: services.photos)  # 行事の写真
    questionnaires = _Offered(lambda services: services.questionnaires)  # アンケート
    consents = _Offered(lambda services: services.consents)  # 同意
    classifications = _Offered(lambda services: services.classifications)  # 区分
    people_merging = _Offered(lambda services: services.people_merging)  # 名寄せ
    people_import = _Offered(lambda services: services.people_import)  # 名簿の取りこみ
    vcards = _Offered(lambda services: services.vcards)  # 名簿の書きだし
    events_import = _Offered(lambda services: services.events_import)  # 行事の取りこみ
    calendars = _Offered(lambda services: services.calendars)  # カレンダーのファイル
    shops = _Offered(lambda services: services.shops)  # 店
    errands = _Offered(lambda services: services.errands)  # 買いもの代行: 依頼
    errand_suggestions = _Offered(lambda services: services.errand_suggestions)  # what a person usually asks for
    errand_templates = _Offered(lambda services: services.errand_templates)  # いつもの依頼
    custody = _Offered(lambda services: services.custody)  # 預り金
    settlements = _Offered(lambda services: services.settlements)  # 買いもの精算
    holdings = _Offered(lambda services: services.holdings)  # 預り金残高
    shop_receipts = _Offered(lambda services: services.shop_receipts)  # レシート of shops
    purchases = _Offered(lambda services: services.purchases)  # 代金 with its レシート
    payouts = _Offered(lambda services: services.payouts)  # 利用券, 謝礼, 立替の返金 and 店への支払い
    errand_sheets = _Offered(lambda services: services.errand_sheets)  # 買いもの票
    watch_plans = _Offered(lambda services: services.watch_plans)  # 見守り電話の予定
    watch_calls = _Offered(lambda services: services.watch_calls)  # 見守り電話
    watch_cases = _Offered(lambda services: services.watch_cases)  # 対応
    watch_sheets = _Offered(lambda services: services.watch_sheets)  # 電話かけ表
    watch_import = _Offered(lambda services: services.watch_import)  # 電話の結果の取りこみ
    concerns = _Offered(lambda services: services.concerns)  # 気になる方
    phone_trees = _Offered(lambda services: services.phone_trees)  # 連絡網
    tree_rounds = _Offered(lambda services: services.tree_rounds)  # 連絡網の訓練と本番
    tree_slips = _Offered(lambda services: services.tree_slips)  # 通話票
    tree_copies = _Offered(lambda services: services.tree_copies)  # 連絡網図の配布
    grants = _Offered(lambda services: services.grants)  # 助成金
    expenses = _Offered(lambda services: services.expenses)  # 支出と領収書
    attachments = _Offered(lambda services: services.attachments)  # 領収書の写真と書類
    grant_lens = _Offered(lambda services: services.grant_lens)  # 助成金の残りと条件
    month_locks = _Offered(lambda services: services.month_locks)  # 月締め
    forms = _Offered(lambda services: services.forms)  # 助成元の様式

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

    def form_fields(self, options: ReportOptions) -> Catalogue:
        """項目 of a funder's own form with their values: of a grant, or of the whole salon in a period."""
        from salon_app.reports import check_period
        from salon_app.reports.form_fields import form_fields

        check_period(options)
        return form_fields(self.services, options)

    def form_texts(self, options: ReportOptions) -> tuple[TextBlock, ...]:
        """Texts to paste into a funder's web form."""
        from salon_app.reports import check_period
        from salon_app.reports.form_texts import text_blocks

        check_period(options)
        return text_blocks(self.services, options)

    def take_in_form(self, path: Path, options: ReportOptions, *, funder: str = "", by: int | None = None) -> TakenIn:
        """Keep a funder's form with 項目 where its own words say that they belong. Raises as FormsService.keep."""
        from salon_app.services.forms.proposals import take_in

        fields = self.form_fields(options)
        return take_in(self.forms, path, fields.yen.vocabulary(), fields.values(), funder=funder, by=by)

    def fill_form(self, template_id: int, options: ReportOptions, *, page: int = 0) -> Filled:
        """A kept form (`salon.forms`) filled with a grant's figures; see FormsService.filled."""
        template, catalogue = self.forms.get(template_id), self.form_fields(options)
        filled = self.forms.filled(template_id, catalogue.values(template.fields), page=page)
        return filled.with_notes(catalogue.yen.unplaced(template.fields, template.lists))

    def fill_form_file(self, path: Path, options: ReportOptions, *, page: int = 0) -> tuple[Filled, bool]:
        """A form from anywhere, filled as its kept template says and by the `{{…}}` in it. With neither, where its own words
        say that things belong: then the second value is True. Raises as FormsService.keep."""
        from salon_app.system.xlsx_form.fill import fill
        from salon_app.system.xlsx_form.guess import guess
        from salon_app.system.xlsx_form.look import look

        data, template = self.forms.read(path)
        catalogue = self.form_fields(options)
        fields, lists = (template.fields, template.lists) if template is not None else ((), ())
        guessed = not fields and not lists and not look(data, path.name).written
        if guessed:
            fields, lists = guess(data, path.name, catalogue.yen.vocabulary())
        filled = fill(data, path.name, catalogue.values(fields), fields, lists, page=page)
        return filled.with_notes(catalogue.yen.unplaced(fields, lists)), guessed

"""Every document of the two small salons as plain text: the words of each page and the cells of the workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from salon_app.reports import ReportOptions
from salon_app.reports.kit.model import ReportModel
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.xlsx import render_xlsx
from tests.conftest import FixedClock
from tests.reports.errand_papers import KICHIDA, PRICES, TARO, ErrandPapers, errand_papers
from tests.reports.errand_salon import NOVEMBER, ErrandSalon, errand_salon
from tests.reports.gathered_salon import PERIOD, GatheredSalon, gathered
from tests.reports.grant_salon import CITY_PERIOD, FOUNDATION_PERIOD, GrantSalon, grant_salon
from tests.reports.kit.reading import Workbook, pages
from tests.reports.phone_papers import DAY, GORO, KIKU, PhonePapers, drill, phone_papers
from tests.reports.small_salon import OCTOBER, SmallSalon, filled

EXPECTED = Path(__file__).parent / "expected"
BUSY = date(2026, 10, 5)

Collect = Callable[[SmallSalon], tuple[ReportModel, ...]]
CollectGathered = Callable[[GatheredSalon], tuple[ReportModel, ...]]
CollectErrands = Callable[[ErrandPapers], tuple[ReportModel, ...]]
CollectPhone = Callable[[PhonePapers], tuple[ReportModel, ...]]
CollectWeek = Callable[[ErrandSalon], tuple[ReportModel, ...]]
CollectGrant = Callable[[GrantSalon], tuple[ReportModel, ...]]


def _plain(key: str, start: date, end: date, **options: Any) -> Collect:
    return lambda small: small.salon.report(key, ReportOptions(start, end, **options))


def _receipts(small: SmallSalon) -> tuple[ReportModel, ...]:
    sale = small.salon.sales.on_day(BUSY)[0]
    first = small.salon.receipts.issue(addressee="例田 一郎", description="コーヒー代", amount=sale.total, sale_id=sale.id)
    small.salon.receipts.issue(addressee="見本町会", honorific="御中", amount=3_000,
                               description="折り紙教室 参加費（11月20日分 200円×15名）")
    small.salon.receipts.reissue(first.id)
    return small.salon.report("receipt", ReportOptions(date(2026, 11, 1), date(2026, 11, 30)))


def _tab(small: SmallSalon) -> tuple[ReportModel, ...]:
    small.open(date(2026, 11, 4))
    small.owe(紅茶=2)
    return small.salon.report("tabs", ReportOptions(date(2026, 11, 1), date(2026, 11, 30)))


def _gathered(key: str, start: date, end: date, **options: Any) -> CollectGathered:
    return lambda made: made.salon.report(key, ReportOptions(start, end, **options))


def _numbered(key: str, start: date, end: date) -> CollectGathered:
    def collect(made: GatheredSalon) -> tuple[ReportModel, ...]:
        made.salon.attendance_sheets.issue_between(key, start, end)
        return made.salon.report(key, ReportOptions(start, end, care_marks=True, signatures=True))

    return collect


def _agreed(columns: str) -> CollectGathered:
    def collect(made: GatheredSalon) -> tuple[ReportModel, ...]:
        for name, person_id in made.ids.items():
            if name.endswith("見本"):
                made.salon.consents.record(person_id, "roster", given_on=date(2026, 11, 1))
        return made.salon.report("roster", ReportOptions(date(2026, 11, 30), date(2026, 11, 30), columns=columns))

    return collect


def _corrected(made: GatheredSalon) -> tuple[ReportModel, ...]:
    session = made.sessions["お茶会", date(2026, 10, 16)]
    made.salon.attendance.mark(session, made.ids["見本 梅子"], reason="名簿の見落とし", by=made.ids["例田 花子"])
    return made.salon.report("activity", ReportOptions(*PERIOD))


GATHERED: dict[str, CollectGathered] = {
    "attendance-sheet": _numbered("attendance-sheet", date(2026, 12, 1), date(2026, 12, 31)),
    "attendance-sheet-preview": _gathered("attendance-sheet", date(2026, 12, 1), date(2026, 12, 31), western_dates=True),
    "attendance-grid": _numbered("attendance-grid", date(2026, 11, 1), date(2026, 11, 30)),
    "attendance-summary": _gathered("attendance-summary", *PERIOD),
    "activity": _corrected,
    "questionnaire": _gathered("questionnaire", *PERIOD),
    "questionnaire-sheet": _gathered("questionnaire-sheet", *PERIOD),
    "event-calendar": _gathered("event-calendar", date(2026, 10, 1), date(2026, 10, 31)),
    "roster": _agreed("contact"),
    "consent-form": _gathered("consent-form", *PERIOD),
}
"""Documents of the salon of tests/reports/gathered_salon.py."""

DOCUMENTS: dict[str, Collect] = {
    "sales-daily": _plain("sales-daily", BUSY, date(2026, 10, 7)),
    "sales-monthly": _plain("sales-monthly", *OCTOBER),
    "sales-monthly-western": _plain("sales-monthly", *OCTOBER, western_dates=True, compare=False, seals=False),
    "sales-yearly": _plain("sales-yearly", date(2025, 9, 1), date(2026, 10, 31)),
    "cashbook": _plain("cashbook", date(2026, 9, 1), OCTOBER[1]),
    "bankbook": _plain("bankbook", *OCTOBER),
    "corrections": _plain("corrections", *OCTOBER),
    "journal": _plain("journal", *OCTOBER),
    "audit": _plain("audit", *OCTOBER),
    "tabs": _tab,
    "receipt": _receipts,
    "paper-set": _plain("paper-set", *OCTOBER),
}


def _bought(made: ErrandPapers) -> tuple[ReportModel, ...]:
    """Settled at the door, and one to be filled in by hand."""
    made.bring(TARO, *PRICES)
    made.salon.settlements.issue(TARO)
    return (*made.report("errand-settlement", errand_id=TARO), *made.report("errand-settlement", errand_id=KICHIDA))


def _slips(made: ErrandPapers) -> tuple[ReportModel, ...]:
    """A 再発行, and one whose money was taken back."""
    made.salon.custody.printed(made.salon.holdings.slips(TARO)[0].id)
    made.salon.custody.receive(KICHIDA, 1_000, by=made.helper)
    made.salon.audit.undo()
    return made.report("custody-slip")


def _numbered_errands(key: str) -> CollectErrands:
    def collect(made: ErrandPapers) -> tuple[ReportModel, ...]:
        made.salon.errand_sheets.issue_all(key)
        return made.report(key)

    return collect


ERRANDS: dict[str, CollectErrands] = {
    "errand-sheet": _numbered_errands("errand-sheet"),
    "errand-shop-list": _numbered_errands("errand-shop-list"),
    "errand-pack-list": lambda made: made.report("errand-pack-list"),
    "custody-slip": _slips,
    "errand-settlement": _bought,
}
"""Papers of the salon of tests/reports/errand_papers.py."""


def _week(key: str, start: date, end: date, **options: Any) -> CollectWeek:
    return lambda made: made.salon.report(key, ReportOptions(start, end, **options))


WEEK: dict[str, CollectWeek] = {
    "errands": _week("errands", *NOVEMBER),
    "errands-without-names": _week("errands", date(2026, 10, 1), NOVEMBER[1], names=False, western_dates=True),
    "custody": _week("custody", *NOVEMBER),
    "sales-daily-errands": _week("sales-daily", date(2026, 11, 2), date(2026, 11, 4)),
}
"""Papers about the week of tests/reports/errand_salon.py."""


def _rung(made: PhonePapers) -> tuple[ReportModel, ...]:
    made.salon.watch_sheets.issue(DAY)
    return made.report("watch-sheet")


def _handed_out(made: PhonePapers) -> tuple[ReportModel, ...]:
    """A copy, and the sample without one."""
    copy = made.salon.tree_copies.give(made.tree_id, person_id=made.people[GORO])
    return (*made.report("phone-tree", copy_id=copy.id), *made.report("phone-tree"))


def _slips_of_callers(made: PhonePapers) -> tuple[ReportModel, ...]:
    made.salon.tree_slips.issue(made.tree_id)
    return made.report("phone-tree-slips")


PHONE: dict[str, CollectPhone] = {
    "watch-sheet": _rung,
    "closing-calls": lambda made: made.report("closing-calls", date(2026, 11, 21), date(2026, 11, 27)),
    "watch-monthly": lambda made: made.report("watch-monthly", date(2026, 10, 1), date(2026, 11, 30)),
    "watch-history": lambda made: made.report("watch-history", date(2026, 11, 1), DAY, person_id=made.people[KIKU]),
    "disaster-list": lambda made: made.report("disaster-list"),
    "emergency-steps": lambda made: made.report("emergency-steps"),
    "phone-tree": _handed_out,
    "phone-tree-slips": _slips_of_callers,
    "phone-tree-round": lambda made: made.report("phone-tree-round", round_id=drill(made)),
}
"""Papers of the salon of tests/reports/phone_papers.py."""


def _closed(body_kind: str) -> CollectGrant:
    def collect(made: GrantSalon) -> tuple[ReportModel, ...]:
        made.salon.settings.change(body_kind=body_kind)
        return made.salon.report("npo-statement", ReportOptions(date(2026, 4, 1), date(2027, 3, 31)))

    return collect


def _foundation(key: str, **options: Any) -> CollectGrant:
    return lambda made: made.salon.report(key, ReportOptions(*FOUNDATION_PERIOD, grant_id=made.foundation, **options))


GRANTS: dict[str, CollectGrant] = {
    "grant-activity": _foundation("grant-activity"),
    "grant-finance": _foundation("grant-finance"),
    "grant-finance-thousands": lambda made: made.salon.report("grant-finance", ReportOptions(*CITY_PERIOD, grant_id=made.city)),
    "grant-finance-salon": lambda made: made.salon.report("grant-finance", ReportOptions(date(2026, 4, 1), date(2027, 3, 31))),
    "npo-statement": _closed("npo"),
    "npo-statement-town": _closed("town"),
    "aggregate": lambda made: made.salon.report("aggregate", ReportOptions(*FOUNDATION_PERIOD)),
    "receipts-list": _foundation("receipts-list"),
    "payment-list": _foundation("payment-list", western_dates=True),
    "outlay-slip": lambda made: made.salon.report("outlay-slip", ReportOptions(*CITY_PERIOD)),
}
"""Documents to the funders of the salon of tests/reports/grant_salon.py."""


NAMES = (*DOCUMENTS, *GATHERED, *ERRANDS, *PHONE, *WEEK, *GRANTS)
"""All of them."""


def text_of(name: str, folder: Path, clock: FixedClock) -> str:
    """A document of the list, made in a salon of its own."""
    if name in GATHERED:
        with gathered(folder, clock) as made:
            return as_text(GATHERED[name](made))
    if name in GRANTS:
        with grant_salon(folder, clock) as granted:
            return as_text(GRANTS[name](granted))
    if name in PHONE:
        with phone_papers(folder, clock) as phone:
            return as_text(PHONE[name](phone))
    if name in ERRANDS:
        with errand_papers(folder, clock) as papers:
            return as_text(ERRANDS[name](papers))
    if name in WEEK:
        with errand_salon(folder, clock) as week:
            return as_text(WEEK[name](week))
    with filled(folder, clock) as small:
        return as_text(DOCUMENTS[name](small))


def as_text(models: tuple[ReportModel, ...]) -> str:
    """The PDF's words page by page, then each cell of the workbook: formula and value."""
    return "\n".join([*_pages(models), *_cells(models)]) + "\n"


def _pages(models: tuple[ReportModel, ...]) -> Iterator[str]:
    for number, text in enumerate(pages(render_pdf(models)), 1):
        yield f"==== page {number}"
        yield from (line.strip() for line in text.splitlines() if line.strip())


def _cells(models: tuple[ReportModel, ...]) -> Iterator[str]:
    sheet = ""
    for name, where, formula, stored in Workbook(render_xlsx(models)).cells():
        if name != sheet:
            sheet = name
            yield f"==== sheet {name}"
        words = str(formula).replace("\n", "｜")
        yield f"{where}: {words}" + (f"  → {stored}" if formula != stored else "")

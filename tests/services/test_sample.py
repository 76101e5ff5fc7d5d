"""The sample salon: the same for the same seed, as sound as if it had been typed at the counter, and believable."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from salon_app.model.dates import holiday_name, is_year_end
from salon_app.model.problems import RuleProblem
from salon_app.model.progress import Cancelled
from salon_app.salon import Salon
from salon_app.services.sample import make_sample
from salon_app.store.engine import DATABASE_NAME, connect, row_counts
from tests.conftest import JAPAN, FixedClock
from tests.kept import opened

TODAY = date(2026, 11, 22)
SOUND = {
    "legs of a movement sum to zero":
        "SELECT movement_id FROM leg GROUP BY movement_id HAVING sum(amount) <> 0 OR count(*) < 2",
    "a movement has legs, of its own date":
        "SELECT m.id FROM movement m LEFT JOIN leg l ON l.movement_id = m.id AND l.business_date = m.business_date"
        " GROUP BY m.id HAVING count(l.id) < 2",
    "a slip's lines sum to its total":
        "SELECT s.id FROM sale s JOIN sale_line l ON l.sale_id = s.id GROUP BY s.id HAVING sum(l.amount) <> s.total",
    "a slip's payments sum to its total":
        "SELECT s.id FROM sale s JOIN sale_payment p ON p.sale_id = s.id GROUP BY s.id HAVING sum(p.amount) <> s.total",
    "a line is quantity times price":
        "SELECT id FROM sale_line WHERE amount <> quantity * unit_price",
    "lines and payments have the date of their slip":
        "SELECT l.id FROM sale_line l JOIN sale s ON s.id = l.sale_id WHERE l.business_date <> s.business_date"
        " UNION ALL SELECT p.id FROM sale_payment p JOIN sale s ON s.id = p.sale_id"
        " WHERE p.business_date <> s.business_date",
    "a slip's movement posts what its lines say":
        "SELECT s.id FROM sale s JOIN leg l ON l.movement_id = s.movement_id JOIN account a ON a.id = l.account_id"
        " WHERE a.code = 'sales' GROUP BY s.id HAVING -sum(l.amount) <>"
        " (SELECT sum(amount) FROM sale_line WHERE sale_id = s.id AND kind <> 'advance')",
    "a slip and its movement share date, period and instant":
        "SELECT s.id FROM sale s JOIN movement m ON m.id = s.movement_id WHERE m.business_date <> s.business_date"
        " OR m.period_id IS NOT s.period_id OR m.at <> s.sold_at OR m.kind <> s.kind",
    "slips of a period have its date, and lie in its time":
        "SELECT s.id FROM sale s JOIN till_period p ON p.id = s.period_id WHERE p.business_date <> s.business_date"
        " OR s.sold_at < p.opened_at OR s.sold_at > p.closed_at",
    "a day's slips are numbered from one on":
        "SELECT business_date FROM sale GROUP BY business_date HAVING min(number) <> 1 OR max(number) <> count(*)",
    "a mirror points at a slip from before":
        "SELECT s.id FROM sale s LEFT JOIN sale o ON o.id = s.original_id WHERE s.kind <> 'sale'"
        " AND (o.id IS NULL OR o.sold_at > s.sold_at OR s.reason = '' OR s.total > 0)",
    "no slip is taken back twice, nor more than was sold":
        "SELECT original_id FROM sale WHERE original_id IS NOT NULL GROUP BY original_id HAVING count(*) > 1 UNION ALL"
        " SELECT o.id FROM sale_line l JOIN sale_line o ON o.id = l.original_line_id GROUP BY o.id"
        " HAVING -sum(CASE WHEN l.kind = o.kind THEN l.quantity ELSE 0 END) > o.quantity",
    "only the last period is open":
        "SELECT id FROM till_period WHERE closed_at IS NULL AND id < (SELECT max(id) FROM till_period)",
    "a close counts the till, unless it is marked 未計数":
        "SELECT p.id FROM till_period p LEFT JOIN money_count c ON c.period_id = p.id AND c.kind = 'closing'"
        " WHERE p.closed_at IS NOT NULL AND p.counted <> (c.id IS NOT NULL)",
    "each count expected what the ledger held at that moment":
        "SELECT id FROM (SELECT id, expected, sum(amount) OVER (PARTITION BY account_id ORDER BY at, turn) AS held FROM ("
        "SELECT NULL AS id, NULL AS expected, l.account_id, m.at, l.amount,"
        " CASE WHEN m.kind IN ('difference', 'to_safe', 'box') THEN 3 ELSE 1 END AS turn"
        " FROM leg l JOIN movement m ON m.id = l.movement_id UNION ALL"
        " SELECT id, expected, account_id, at, 0, 2 FROM money_count WHERE kind <> 'passbook'))"
        " WHERE id IS NOT NULL AND expected <> held",
    "a difference is posted":
        "SELECT c.id FROM money_count c WHERE c.kind IN ('opening', 'closing') AND c.counted <> c.expected AND NOT"
        " EXISTS (SELECT 1 FROM movement m JOIN leg l ON l.movement_id = m.id WHERE m.kind = 'difference'"
        " AND m.at = c.at AND l.account_id = c.account_id AND l.amount = c.counted - c.expected)",
    "what is counted by 金種 is what was counted":
        "SELECT c.id FROM money_count c, json_each(c.denominations) d GROUP BY c.id HAVING c.counted <> sum(d.key *"
        " (json_extract(d.value, '$.loose') + 50 * json_extract(d.value, '$.rolls')))",
    "no place is ever overdrawn":
        "SELECT id FROM (SELECT l.id, sum(l.amount) OVER (PARTITION BY l.account_id"
        " ORDER BY m.business_date, m.at, m.id) AS left"
        " FROM leg l JOIN movement m ON m.id = l.movement_id JOIN account a ON a.id = l.account_id"
        " WHERE a.kind = 'money') WHERE left < 0",
    "nobody has paid more つけ than was owed":
        "SELECT person_id FROM leg l JOIN account a ON a.id = l.account_id WHERE a.code = 'tab' GROUP BY person_id"
        " HAVING sum(amount) < 0 OR person_id IS NULL",
    "tickets used were sold":
        "SELECT a.id FROM leg l JOIN account a ON a.id = l.account_id WHERE a.code = 'received_ahead' GROUP BY a.id"
        " HAVING sum(l.amount) > 0",
    "nothing happens after now":
        "SELECT id FROM movement WHERE at > '2026-11-22 04:50:00.000000' UNION ALL SELECT id FROM sale WHERE sold_at >"
        " '2026-11-22 04:50:00.000000' UNION ALL SELECT id FROM money_count WHERE at > '2026-11-22 04:50:00.000000'",
}


def _clock() -> FixedClock:
    """Sunday 2026-11-22, 13:50 in Japan."""
    return FixedClock(datetime(2026, 11, 22, 13, 50, tzinfo=JAPAN))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample of one year, made once for the tests that only look."""
    path = tmp_path_factory.mktemp("sample") / "data"
    with opened(path, _clock()) as salon:
        make_sample(salon, years=1)
    return path


@pytest.fixture
def sample(folder: Path) -> Iterator[Salon]:
    """The sample of one year, opened."""
    with Salon.open(folder, clock=_clock()) as salon:
        yield salon


@pytest.mark.parametrize("rule", SOUND)
def test_the_books_are_sound(folder: Path, rule: str) -> None:
    connection = connect(folder / DATABASE_NAME, read_only=True)
    try:
        assert connection.execute(SOUND[rule]).fetchall() == []
    finally:
        connection.close()


def test_the_file_is_sound(folder: Path) -> None:
    connection = connect(folder / DATABASE_NAME, read_only=True)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()


def test_the_same_seed_and_clock_make_the_same_salon(tmp_path: Path) -> None:
    def made(name: str, seed: int) -> str:
        with opened(tmp_path / name, _clock()) as salon:
            make_sample(salon, years=0.2, seed=seed)
        connection = connect(tmp_path / name / DATABASE_NAME, read_only=True)
        try:
            return hashlib.sha256(repr([connection.execute(f'SELECT * FROM "{table}"').fetchall()
                                        for table in row_counts(connection)]).encode()).hexdigest()
        finally:
            connection.close()

    first = made("one", 1)
    assert made("again", 1) == first
    assert made("other", 2) != first


def test_it_is_made_only_where_nothing_is(salon: Salon) -> None:
    salon.people.save(name="見本 花子")
    before = salon.last_log_id()
    with pytest.raises(RuleProblem, match="何も入っていない"):
        make_sample(salon, years=0.1)
    assert salon.last_log_id() == before


def test_stopping_it_leaves_nothing(salon: Salon) -> None:
    class Impatient:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled

    before = salon.last_log_id()
    with pytest.raises(Cancelled):
        make_sample(salon, years=0.3, progress=Impatient())
    assert (salon.last_log_id(), salon.people.all(), salon.products.all()) == (before, (), ())


def test_the_till_is_open_and_the_counter_alive(sample: Salon) -> None:
    status = sample.days.status()
    assert (status.business_date, status.unclosed, status.clock_warning) == (TODAY, None, "")
    assert status.period is not None and status.period.float_amount == 20_000
    assert len(status.duty) == 2 and sample.sales.slip_count(TODAY) > 20
    assert len(sample.sales.held()) == 1 and len(sample.notes.open()) == 3
    assert sample.tabs.balances()
    entry = sample.audit.last()
    assert entry is not None and entry.words == "トースト 1つの会計"


@pytest.mark.parametrize("hour", [4, 8, 10, 23, 26])
def test_it_can_be_made_at_any_hour(tmp_path: Path, fixed_clock: FixedClock, hour: int) -> None:
    fixed_clock.set(2026, 11, 20, 0, 30)
    fixed_clock.advance(hours=hour)
    with Salon.open(tmp_path / "data", clock=fixed_clock) as salon:
        make_sample(salon, years=0.1)
        period = salon.days.status().period
        assert period is not None and period.opened_at < fixed_clock.now()
        assert salon.sales.slip_count(period.business_date) > 3
        assert all(sale.sold_at <= fixed_clock.now() for sale in salon.sales.on_day(period.business_date))


def test_the_till_forgotten_at_the_end_of_a_month_is_closed_too(tmp_path: Path, fixed_clock: FixedClock) -> None:
    fixed_clock.set(2026, 11, 27)
    with Salon.open(tmp_path / "data", clock=fixed_clock) as salon:
        make_sample(salon, years=0.1)
        (forgotten,) = (one for one in salon.days.periods(date(2026, 10, 1), date(2026, 11, 26)) if not one.counted)
        assert forgotten.business_date == date(2026, 10, 30) and forgotten.closed_at is not None
        assert salon.checks.run().problems == ()


def test_it_keeps_the_days_of_a_salon(sample: Salon) -> None:
    days = {sale.business_date for sale in sample.sales.between(TODAY - timedelta(days=364), TODAY - timedelta(days=1))}
    assert 225 <= len(days) <= 250
    assert all(day.weekday() < 5 and not holiday_name(day) and not is_year_end(day) for day in days)


def test_a_month_is_as_large_as_a_salons(sample: Salon) -> None:
    slips = sample.sales.between(date(2026, 10, 1), date(2026, 10, 31))
    categories = {category.id: category.name for category in sample.products.categories()}
    by_category: dict[str, int] = {}
    for sale in slips:
        for line in sale.lines:
            if line.kind != "advance" and line.category_id is not None:
                name = categories[line.category_id]
                by_category[name] = by_category.get(name, 0) + line.amount
    assert 280_000 < sum(by_category.values()) < 420_000
    assert by_category["喫茶"] > by_category["生鮮食品"] > by_category["生活必需品"] > by_category["その他"] > 0
    coffee = sum(line.quantity for sale in slips for line in sale.lines if line.name == "コーヒー")
    assert 800 < coffee < 1_300
    assert {sale.kind for sale in slips} == {"sale", "void", "return"}
    assert {sale.source for sale in slips} == {"counter", "paper"}
    purchases = sample.cashbook.account_id("purchases")
    assert 0.25 < sample.cashbook.totals(date(2026, 10, 1), date(2026, 10, 31))[purchases] / sum(
        by_category.values()) < 0.5


def test_seasons_and_the_one_change_of_price_show(sample: Salon) -> None:
    def sold(name: str, month: date) -> int:
        return sum(line.quantity for sale in sample.sales.between(month, month + timedelta(days=27))
                   for line in sale.lines if line.name == name)

    assert sold("アイスコーヒー", date(2026, 7, 1)) > 100 and sold("アイスコーヒー", date(2026, 1, 5)) == 0
    assert sold("みかん 1袋", date(2026, 1, 5)) > 10 and sold("みかん 1袋", date(2026, 7, 1)) == 0
    prices = {(sale.business_date >= date(2026, 4, 1), line.unit_price)
              for sale in sample.sales.between(TODAY - timedelta(days=364), TODAY)
              for line in sale.lines if line.name == "コーヒー"}
    assert prices == {(False, 140), (True, 150)}
    coffee = next(product for product in sample.products.all() if product.name == "コーヒー")
    assert [version.price for version in sample.products.history(coffee.id)] == [140, 150]


def test_closings_differ_now_and_then(sample: Salon) -> None:
    found = sample.days.differences(TODAY - timedelta(days=364), TODAY)
    off = [difference for difference in found.values() if difference]
    assert 10 < len(off) < 60 and -150 in off
    periods = sample.days.periods(TODAY - timedelta(days=364), TODAY)
    assert [period.counted for period in periods].count(False) == 1
    assert any(period.branch == 2 for period in periods)
    assert sample.receipts.between(TODAY - timedelta(days=364), TODAY)


def test_people_meet(sample: Salon) -> None:
    year = sample.activities.sessions(TODAY - timedelta(days=364), TODAY - timedelta(days=1))
    held = [one for one in year if not one.cancelled]
    assert {one.title for one in held} == {one.name for one in sample.activities.all()}
    assert 120 < len(held) < 200 and all(one.fixed for one in held if one.day < TODAY - timedelta(days=7))
    origami = [one for one in held if one.title == "折り紙教室"]
    assert all(sample.session_fees.received(one.id) == 200 * sample.attendance.counts(one.id).attendees for one in origami)
    today = sample.activities.sessions(TODAY, TODAY)
    assert [one.title for one in today] == ["折り紙教室"]
    assert sample.attendance.counts(today[0].id).total == 8 and not today[0].fixed
    coming = next(one for one in sample.activities.sessions(TODAY + timedelta(days=1), TODAY + timedelta(days=40))
                  if one.title == "折り紙教室")
    assert {one.state for one in sample.reservations.of(coming.id)} == {"reserved", "waiting"}
    assert sample.checks.run().ok


def test_two_grants_of_different_period_rate_and_rounding(sample: Salon) -> None:
    learning, meeting = sorted(sample.grants.all(), key=lambda one: one.ends)
    assert [(one.starts, one.ends, one.rate, one.rounding, one.paid) for one in (learning, meeting)] == [
        (date(2026, 3, 1), date(2026, 10, 31), Fraction(3, 4), 1_000, "advance"),
        (date(2026, 1, 1), date(2026, 12, 31), Fraction(1), 10_000, "actuals")]
    assert (sample.grants.held(learning.id), sample.grants.held(meeting.id)) == (90_000, 0)
    held = {one.id: sum(session.program_id in one.program_ids and not session.cancelled for session in
                        sample.activities.sessions(one.starts, min(one.ends, TODAY - timedelta(days=1))))
            for one in (learning, meeting)}
    assert held == {learning.id: 12, meeting.id: 30}
    teaching = [one for one in sample.expenses.between(learning.starts, learning.ends, grant_id=learning.id)
                if "講師謝礼" in one.description]
    taught = [one.day.month for one in sample.activities.sessions(learning.starts, learning.ends)
              if one.program_id in learning.program_ids and not one.cancelled]
    for one, month in zip(teaching, sorted(set(taught)), strict=True):  # what was paid for was held
        assert f"（{month}月{taught.count(month)}回）" in one.description
    expenses = sample.expenses.between(date(2026, 1, 1), TODAY)
    both = [one for one in expenses if one.numbers.keys() == held.keys()]
    assert [(one.amount, sorted(one.numbers.values())) for one in both] == [(3_960, ["2-2", "2-5"])]
    assert {share.grant_id for one in expenses for line in one.lines for share in line.shares} == {None, *held}
    assert sorted((one.method, one.amount) for one in sample.expenses.unpaid()) == [("helper", 1_320), ("unpaid", 18_700)]
    assert any(one.method == "helper" and one.paid_on for one in expenses)
    with_picture = [one for one in expenses if one.attachments]
    assert 0 < len(expenses) - len(with_picture) < 4
    assert sample.attachments.path(with_picture[0].attachments[0].file) is not None

"""The figures of the documents of 助成金 in SQL written by hand, each with the index that serves it best.

Parameters are `:start`, `:end`, `:before` (the day before `:start`) and `:grant`; {covered} are the ids of its 事業.
"""

from __future__ import annotations

from tests.bench.collecting import ATTENDANCE
from tests.bench.errands import QUERIES as ERRANDS

IN_PERIOD = "business_date BETWEEN :start AND :end"
EVIDENCE_ON = "coalesce(e.used_on, e.receipt_on, e.booked_on)"
KIND = "SELECT id FROM account WHERE kind"
CODE = "SELECT id FROM account WHERE code ="
SLIPS = "('sale', 'void', 'return', 'return_void')"
OF_PERSON = ("SELECT l.account_id, coalesce(p.merged_into_id, p.id), sum(l.amount) FROM leg l JOIN person p ON p.id = l.person_id"
             f" WHERE l.person_id IS NOT NULL AND l.account_id IN ({KIND} IN ('receivable', 'custody', 'payable'))"
             " AND l.business_date <= :end GROUP BY 1, 2")

CAME_TO_ALL = tuple(query.replace("BETWEEN ? AND ?", "BETWEEN :start AND :end") for query in ATTENDANCE)
CAME = tuple(query.replace("BETWEEN :start AND :end", "BETWEEN :start AND :end AND s.program_id IN ({covered})")
             for query in CAME_TO_ALL)

SETTINGS = ("SELECT * FROM setting", "SELECT id, code, name, kind, is_bank FROM account ORDER BY sort, id",
            "SELECT id, name FROM program ORDER BY sort, id")
AWARD = ("SELECT * FROM grant_award WHERE id = :grant", "SELECT * FROM grant_line WHERE grant_id = :grant ORDER BY side, number")
SHARES = (
    f"SELECT {EVIDENCE_ON}, e.id, e.payee, l.description, e.description, e.paid_on, e.evidence, l.id, l.account_id, l.program_id,"
    " l.amount, s.id, s.grant_id, s.grant_line_id, s.amount FROM expense e JOIN expense_line l ON l.expense_id = e.id"
    f" LEFT JOIN expense_share s ON s.line_id = l.id WHERE {EVIDENCE_ON} BETWEEN :start AND :end AND e.taken_back_on IS NULL"
    " AND (l.program_id IN ({covered}) OR l.id IN (SELECT line_id FROM expense_share WHERE grant_id = :grant))"
    " ORDER BY 1, e.id, l.sort, l.id, s.id",
    "SELECT r.expense_id, b.number, r.serial FROM grant_receipt r JOIN grant_line b ON b.id = r.grant_line_id"
    " WHERE r.grant_id = :grant AND NOT r.retired")
AWARDED = ("SELECT kind, business_date, amount, note FROM grant_money WHERE grant_id = :grant AND NOT taken_back"
           " ORDER BY business_date, id",)
INCOME = (
    f"SELECT business_date, program_id, sum(amount), count(*) FROM leg l WHERE account_id = ({CODE} 'sales') AND {IN_PERIOD}"
    " {and_covered} GROUP BY 1, 2",
    "SELECT l.business_date, l.account_id, l.amount, m.summary FROM leg l JOIN movement m ON m.id = l.movement_id"
    f" WHERE l.account_id IN ({KIND} = 'income' AND code IS NOT 'sales') AND l.{IN_PERIOD}" " {and_covered} ORDER BY 1, l.id")
SPENT = ("SELECT l.business_date, l.account_id, l.amount, m.summary, m.counterpart, e.id, e.paid_on FROM leg l"
         " JOIN movement m ON m.id = l.movement_id LEFT JOIN expense e ON e.movement_id = m.id AND m.reverses_id IS NULL"
         f" WHERE l.account_id IN ({KIND} = 'expense') AND l.{IN_PERIOD}" " {and_covered} ORDER BY 1, l.id",)
FINANCE = (*SETTINGS, *AWARD, *SHARES, *AWARDED, *INCOME, *SPENT)
BALANCES = tuple(
    f"SELECT account_id, sum(amount) FROM leg WHERE account_id IN ({KIND} NOT IN ('income', 'expense', 'net_assets'))"
    f" AND business_date <= {day} GROUP BY account_id" for day in (":before", ":end"))
ALL_FINANCE = (*SETTINGS, *INCOME, *SPENT, *BALANCES)

CHOSEN = f"FROM expense e WHERE {EVIDENCE_ON} BETWEEN :start AND :end AND e.taken_back_on IS NULL"
RECEIPTS = (
    f"SELECT e.* {CHOSEN} ORDER BY {EVIDENCE_ON}, e.id",
    f"SELECT expense_id, sum(amount) FROM expense_line WHERE expense_id IN (SELECT e.id {CHOSEN}) GROUP BY 1",
    f"SELECT expense_id, file FROM attachment WHERE expense_id IN (SELECT e.id {CHOSEN})",
    "SELECT r.expense_id, r.grant_id, b.number, r.serial FROM grant_receipt r JOIN grant_line b ON b.id = r.grant_line_id"
    f" WHERE NOT r.retired AND r.expense_id IN (SELECT e.id {CHOSEN})")
BEARERS = ("SELECT l.expense_id, s.grant_id, sum(s.amount) FROM expense_line l JOIN expense_share s ON s.line_id = l.id"
           f" WHERE l.expense_id IN (SELECT e.id {CHOSEN}) GROUP BY 1, 2",)
PAID = (f"SELECT e.id, e.method, e.paid_on {CHOSEN}",)

STATEMENT = (
    *SETTINGS, "SELECT id, npo_group FROM account", *BALANCES,
    f"SELECT account_id, program_id, sum(amount) FROM leg WHERE account_id IN ({KIND} IN ('income', 'expense')) AND {IN_PERIOD}"
    " GROUP BY 1, 2",
    f"SELECT account_id, sum(amount) FROM leg WHERE account_id IN ({KIND} = 'net_assets') AND {IN_PERIOD} GROUP BY 1", OF_PERSON,
    "SELECT * FROM grant_award", "SELECT * FROM grant_line",
    *(query for day in (":before", ":end") for query in (
        f"SELECT grant_id, kind, sum(amount) FROM grant_money WHERE business_date <= {day} AND NOT taken_back GROUP BY 1, 2",
        "SELECT s.grant_id, sum(s.amount) FROM expense_share s JOIN expense_line l ON l.id = s.line_id"
        f" JOIN expense e ON e.id = l.expense_id WHERE e.taken_back_on IS NULL AND {EVIDENCE_ON} <= {day} GROUP BY 1")))
OPENED = (f"SELECT business_date, serial, branch FROM till_period WHERE {IN_PERIOD}",
          f"SELECT business_date, men, women, children FROM visitors WHERE {IN_PERIOD}")
WATCHED = (
    "SELECT w.kind, w.result, w.person_id, count(*) FROM watch_attempt w WHERE w.business_date BETWEEN :start AND :end"
    " GROUP BY 1, 2, 3", "SELECT kind, count(*) FROM watch_step WHERE business_date BETWEEN :start AND :end GROUP BY 1")
YEAR_OF_NPO = (*STATEMENT, *INCOME, *SPENT, *CAME_TO_ALL, *OPENED, *ERRANDS, *WATCHED)

JOURNAL = (
    *SETTINGS,
    "SELECT l.business_date, l.account_id, l.program_id, sum(l.amount) FROM leg l JOIN movement m ON m.id = l.movement_id"
    f" WHERE m.{IN_PERIOD} AND m.kind IN {SLIPS} GROUP BY 1, 2, 3",
    f"SELECT business_date, count(*) FROM movement WHERE {IN_PERIOD} AND kind IN {SLIPS} GROUP BY 1",
    f"SELECT business_date, program_id, rate, sum(amount) FROM sale_line WHERE {IN_PERIOD} AND kind <> 'advance'"
    " GROUP BY 1, 2, 3",
    "SELECT m.id, m.business_date, m.summary, m.counterpart, m.reason, m.reverses_id, l.account_id, l.program_id, l.amount"
    f" FROM movement m JOIN leg l ON l.movement_id = m.id WHERE m.{IN_PERIOD} AND m.kind NOT IN {SLIPS[:-1]}, 'exchange')"
    " ORDER BY m.business_date, m.at, m.id, l.id")

PLACES = f"{KIND} = 'money'"
AUDIT = (
    *SETTINGS, *BALANCES, *RECEIPTS, *ALL_FINANCE[len(SETTINGS):-len(BALANCES)],
    "SELECT l.account_id, l.business_date, sum(l.amount), count(*) FROM leg l JOIN movement m ON m.id = l.movement_id"
    f" WHERE l.account_id IN ({PLACES}) AND l.{IN_PERIOD} AND m.kind IN {SLIPS} GROUP BY 1, 2",
    f"SELECT business_date, sum(donated) FROM sale WHERE {IN_PERIOD} AND donated <> 0 GROUP BY 1",
    "SELECT p.account_id, m.business_date, m.at, m.kind, m.summary, m.counterpart, m.reason, p.amount, a.name, a.kind FROM leg p"
    " JOIN movement m ON m.id = p.movement_id JOIN leg o ON o.movement_id = m.id JOIN account a ON a.id = o.account_id"
    f" WHERE p.account_id IN ({PLACES}) AND p.{IN_PERIOD} AND m.kind NOT IN {SLIPS} ORDER BY 1, 2, 3, m.id",
    f"SELECT * FROM money_count WHERE {IN_PERIOD} AND kind = 'passbook'",
    "SELECT * FROM money_count WHERE id IN (SELECT max(id) FROM money_count WHERE business_date <= :end GROUP BY account_id)",
    "SELECT s.*, o.business_date, o.number, o.total FROM sale s LEFT JOIN sale o ON o.id = s.original_id"
    f" WHERE s.{IN_PERIOD} AND s.kind <> 'sale' ORDER BY s.id",
    f"SELECT l.sale_id, l.name, l.quantity, l.amount FROM sale_line l JOIN sale s ON s.id = l.sale_id WHERE s.{IN_PERIOD}"
    " AND s.kind <> 'sale' ORDER BY l.id",
    "SELECT m.*, o.business_date FROM movement m JOIN movement o ON o.id = m.reverses_id"
    f" WHERE m.{IN_PERIOD} AND m.kind NOT IN {SLIPS}",
    f"SELECT * FROM till_period WHERE {IN_PERIOD} AND NOT counted AND closed_at IS NOT NULL",
    "SELECT * FROM product_version WHERE date(valid_from) BETWEEN :start AND :end",
    f"SELECT * FROM session_correction WHERE {IN_PERIOD}", "SELECT * FROM month_lock", "SELECT id, name FROM person")

AGGREGATE = (
    *STATEMENT[:-6], *CAME_TO_ALL, *OPENED, *ERRANDS, *WATCHED,
    f"SELECT kind, count(*) FROM sale WHERE {IN_PERIOD} GROUP BY 1",
    f"SELECT category_id, sum(amount) FROM sale_line WHERE {IN_PERIOD} AND kind <> 'advance' GROUP BY 1",
    f"SELECT person_id, business_date, came_at, left_at FROM duty WHERE {IN_PERIOD}",
    "SELECT a.person_id, s.starts, s.ends, a.came_late, a.left_early FROM activity_session s JOIN attendance a"
    " ON a.session_id = s.id WHERE s.day BETWEEN :start AND :end AND a.role IN ('helper', 'instructor')")

OF_GRANT: dict[str, tuple[str, ...]] = {
    "grant-activity": (*CAME, *FINANCE),
    "grant-finance": (*CAME[:2], *CAME[-5:-4], *FINANCE),
    "receipts-list": (*SETTINGS, *AWARD, *SHARES, *RECEIPTS, *BEARERS),
    "payment-list": (*SETTINGS, *AWARD, *SHARES, *SPENT, *PAID),
}
OF_SALON: dict[str, tuple[str, ...]] = {
    "grant-activity": (*CAME_TO_ALL, *ALL_FINANCE),
    "grant-finance": ALL_FINANCE,
    "receipts-list": (*SETTINGS, *SPENT, *RECEIPTS),
    "payment-list": (*SETTINGS, *SPENT, *PAID),
    "npo-statement": YEAR_OF_NPO,
    "journal": JOURNAL,
    "audit": AUDIT,
    "aggregate": AGGREGATE,
}
"""What each document needs: of one grant, or of the whole salon in a year."""

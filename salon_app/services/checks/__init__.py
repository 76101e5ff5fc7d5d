"""Looks through the file and the rules of the books and names what does not hold. Finds only; mends nothing.

One file each for slips, ledger, days, attendance, errands, the phone tree, watch calls, grants and log: functions that yield
sentences. Queries are plain sums and joins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import Session, select

from salon_app.model.progress import NoProgress, Progress
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.checks import attendance, days, errands, grants, ledger, log, phone_tree, slips, watch
from salon_app.services.checks.finding import MOST_NAMED
from salon_app.store.engine import check_file
from salon_app.store.tables import metadata
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CheckResult:
    """`problems`: one Japanese sentence each, with ids. `counts`: rows by table."""

    ok: bool
    problems: tuple[str, ...]
    counts: dict[str, int]


class ChecksService:
    """Checks the open books."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def run(self, *, progress: Progress | None = None) -> CheckResult:
        """Check everything, on one snapshot. Long work; never writes. Raises EnvironmentProblem, Cancelled."""
        watching = progress or NoProgress()
        today = self._day.calendar_day()
        rules: tuple[Callable[[Session], Iterator[str]], ...] = (
            ledger.movements_sum_to_zero, ledger.accounts_keep_their_kind, slips.lines_and_payments_make_the_total,
            slips.movements_match_slips, slips.mirrors_match_originals, slips.returns_stay_within_originals,
            days.differences_are_posted, days.money_to_the_safe_is_posted, days.numbers_have_no_gaps,
            lambda session: days.dates_are_sane(session, today), days.locked_months_stay_as_they_were,
            attendance.people_are_counted_once,
            attendance.cancelled_sessions_are_empty, attendance.fees_are_in_the_ledger, attendance.names_fit_their_sums,
            attendance.corrections_lead_to_the_counts, attendance.sheets_belong_to_somebody,
            errands.entries_tell_their_movements, errands.errand_accounts_move_for_errands,
            errands.errands_hold_what_they_should, errands.money_is_booked_on_its_person, errands.slips_agree_with_their_money,
            errands.states_follow_their_steps, errands.settlements_agree, phone_tree.versions_are_one_tree_each,
            phone_tree.one_version_and_one_round_at_a_time, phone_tree.rounds_go_through_their_version,
            watch.calls_belong_to_their_plans, watch.answers_have_their_case, watch.cases_are_open_or_ended,
            lambda session: watch.plans_can_be_rung(session, today), watch.pauses_do_not_overlap,
            grants.expenses_are_in_the_ledger, grants.expenses_are_paid_or_not, grants.grant_money_is_in_the_ledger,
            grants.movements_belong_to_one, grants.shares_stay_within_lines, grants.numbers_belong_to_shares,
            grants.grants_are_whole, log.every_row_is_logged)
        label = translate("Checks", "帳簿を調べています")
        watching.step(0, len(rules) + 1, label)
        problems = [translate("Checks", "データのファイルにこわれたところがあります（{what}）。").format(what=found)
                    for found in check_file(self._uow.database.path)]
        with self._uow.read() as session:
            for number, rule in enumerate(rules, start=1):
                watching.step(number, len(rules) + 1, label)
                found = list(rule(session))
                problems += found[:MOST_NAMED]
                if len(found) > MOST_NAMED:
                    problems.append(translate("Checks", "同じような合わないところが、ほかに{count}件あります。").format(
                        count=len(found) - MOST_NAMED))
            connection = session.connection()
            counts = {table.name: int(connection.execute(select(func.count()).select_from(table)).scalar_one())
                      for table in metadata.sorted_tables}
        watching.step(len(rules) + 1, len(rules) + 1, label)
        return CheckResult(not problems, tuple(problems), counts)

"""The checks of 見守り電話: silent on whole books, and each kind of break is named."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from salon_app.salon import Salon
from salon_app.services.watch_calls.sheets import TypedCall
from salon_app.store.engine import connect
from tests.conftest import FixedClock
from tests.services.test_checks import damaged
from tests.services.watched import FRIDAY, watched

CALLS, CASES = "R8.11.20 の電話の記録（ID 4）が、見守り電話の予定と合いません", "その方の対応がありません"
BREAKS: tuple[tuple[str, str], ...] = (
    ("UPDATE watch_attempt SET person_id = 2 WHERE id = 4", CALLS),
    ("UPDATE watch_attempt SET result = 'fine' WHERE id = 4", CALLS),
    ("UPDATE watch_attempt SET kind = 'letter' WHERE id = 4", CALLS),
    ("UPDATE watch_attempt SET slot_on = '2026-11-21' WHERE id = 4", CALLS),
    ("UPDATE watch_attempt SET time = 1440 WHERE id = 4", CALLS),
    ("UPDATE watch_plan SET since = '2026-11-16' WHERE id = 1", "R8.11.13 の電話の記録（ID 1）が"),
    ("UPDATE watch_attempt SET case_id = NULL WHERE id = 5", CASES),
    ("UPDATE watch_case SET person_id = 3 WHERE id = 1", CASES),
    ("UPDATE watch_case SET outcome = 'well' WHERE id = 2", "対応（ID 2）の、終わりとその結果が合いません"),
    ("UPDATE watch_case SET ended_at = NULL WHERE id = 2", "対応（ID 2）の、終わり"),
    ("UPDATE watch_case SET outcome = 'fine' WHERE id = 1", "対応（ID 1）の、終わり"),
    ("UPDATE watch_case SET ended_on = NULL, ended_at = NULL, outcome = '', person_id = 2 WHERE id = 2",
     "名簿 ID 2 の方に、終わっていない対応が2件"),
    ("UPDATE watch_plan SET slots = '[]' WHERE id = 1", "予定（ID 1）に、ありえない曜日"),
    ("UPDATE watch_plan SET slots = '[{\"weekday\": 7, \"time\": 600}]' WHERE id = 1", "予定（ID 1）に、ありえない曜日"),
    ("UPDATE watch_plan SET slots = '[{\"weekday\": 1, \"time\": 1440}]' WHERE id = 1", "予定（ID 1）に、ありえない曜日"),
    ("UPDATE watch_plan SET visit_after_days = 0 WHERE id = 1", "予定（ID 1）に、ありえない曜日"),
    ("UPDATE watch_plan SET until = '2026-11-01' WHERE id = 1", "予定（ID 1）に、ありえない曜日"),
    ("UPDATE watch_plan SET person_id = 2 WHERE id = 1", "名簿 ID 2 の方に、見守り電話の予定が2件"),
    ("UPDATE person SET active = 0 WHERE id = 3", "名簿から外れていますが、見守り電話の予定が1件"),
    ("UPDATE watch_pause SET start = '2026-12-02' WHERE id = 2", "からの休止（ID 1）が、ほかの休止と重なっている"),
    ("UPDATE watch_pause SET \"end\" = '2026-11-01' WHERE id = 1", "R8.12.1 からの休止（ID 1）が"),
    ("UPDATE printed_sheet SET rows = '[[1, 99]]'", "見守り電話の予定のない方があります"),
)


def test_each_break_is_named(salon: Salon, fixed_clock: FixedClock, tmp_path: Path) -> None:
    week = watched(salon, fixed_clock)
    week.rings(week.hanako, "no_answer")
    week.rings(week.taro, "unwell")
    salon.watch_cases.end(salon.watch_cases.open(week.people["例田 松子"], "other"), "fine")
    salon.watch_plans.pause(week.hanako, start=date(2026, 12, 1), end=date(2026, 12, 3), why="hospital")
    salon.watch_plans.pause(week.hanako, start=date(2026, 12, 4), end=None, why="journey")
    salon.watch_sheets.enter(salon.watch_sheets.issue(FRIDAY).code, [TypedCall(3, "ok")])
    assert salon.checks.run().problems == ()
    with closing(connect(salon.folder / Salon.FILE)) as books, closing(connect(tmp_path / "whole.db")) as whole:
        books.backup(whole)
        for statement, sentence in BREAKS:
            assert sentence in damaged(salon, statement), statement
            whole.backup(books)
    assert salon.checks.run().problems == ()

"""見守り電話 through a fortnight with two escalations, and a drill of the phone tree with 40 people, walked in the window."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from salon_app.model import phone_trees
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import Slot

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from tests.conftest import FixedClock
    from tests.journeys.conftest import SitDown
    from tests.journeys.volunteer import Volunteer

CALLED = (("宮例 秋子", "みやれい あきこ", 10 * 60), ("村例 四郎", "むられい しろう", 10 * 60 + 15))
IN_TREE, RINGS, SILENT = 40, 4, 3
"""The silent one is the third whom the 発信元 rings."""


def plan_calls(salon: Salon, weekday: int) -> None:
    caller, neighbour = (salon.people.search(name)[0].id for name in ("例田 一郎", "見本 太郎"))
    for at, (name, reading, time) in enumerate(CALLED):
        person = salon.people.save(name=name, reading=reading, block="8号棟", phones=[Phone(f"000-0000-000{at}", "")]).id
        salon.watch_plans.save(person_id=person, slots=[Slot(weekday, time)], caller_id=caller, neighbour_id=neighbour)


def answer(one: Volunteer, line: str, words: str) -> None:
    """Ring the one at this time, and keep the answer."""
    one.press("電話")
    one.press(line)
    one.press(words)
    one.press_main()


def follow_up_the_unwell(one: Volunteer) -> None:
    """体調不良 opens a case: a named next step, what was done, the outcome; 今日 shows it until it is ended."""
    answer(one, "10:15", "2 体調不良")
    assert "対応を始めました" in one.toast() and one.main() == "次を決める"
    one.press_main()
    one.press("家族へ連絡")
    one.press("見本 太郎")
    one.press_main()
    one.press("ホーム")
    assert one.reads("対応中")
    one.press("電話")
    one.press("対応中 1件")
    one.press("村例 四郎" if one.reads("村例 四郎") else "体調不良")
    assert one.main() == "家族へ連絡 をしたと残す"
    one.press_main()
    one.press_main()
    one.press("対応を終える")
    one.press("受診しました")
    one.press_main()
    assert one.toast() == "対応を終えました。" and one.salon.watch_cases.open_cases() == ()


def nobody_answers(one: Volunteer, fixed_clock: FixedClock) -> None:
    """Three tries on the day; none of them is "safe"."""
    for words in ("不在", "留守電", "家族が出た"):
        answer(one, "10:00", words)
        fixed_clock.advance(hours=1)
    assert one.salon.watch_calls.waiting()[0] == 0  # not today any more


def visit_after_two_days(one: Volunteer) -> None:
    """The neighbour's visit is due, meets nobody, and becomes a case that is ended with its outcome."""
    one.press("電話")
    assert one.main() == "10:00 の訪問を開く" and one.reads("2日目")
    one.press_main()
    assert one.reads("見本 太郎")
    one.press("返事がなかった")
    one.press_main()
    assert "対応を始めました" in one.toast()
    one.press("したことを記録する")
    one.press("家族へ連絡")
    one.press_main()
    one.press("対応を終える")
    one.press("無事でした")
    one.press_main()


def test_a_fortnight_of_watch_calls(sit_down: SitDown, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    one = sit_down()
    plan_calls(one.salon, fixed_clock.today().weekday())
    answer(one, "10:00", "1 異常なし")
    assert one.toast() == "13:50 異常なし と残しました。"
    follow_up_the_unwell(one)

    fixed_clock.advance(days=7)
    one = sit_down()
    answer(one, "10:15", "1 異常なし")
    nobody_answers(one, fixed_clock)
    fixed_clock.advance(days=2)
    one = sit_down()
    visit_after_two_days(one)
    assert one.salon.watch_calls.waiting() == (0, 0, 0)
    cases = one.salon.watch_cases.between(date(2026, 11, 1), fixed_clock.today())
    assert [(case.cause, case.outcome) for case in cases] == [("unwell", "treated"), ("silent", "fine")]
    assert one.salon.checks.run().ok


def make_the_tree(salon: Salon, today: date) -> list[int]:
    tree = salon.phone_trees.begin_draft()
    nodes: list[int] = []
    for at in range(IN_TREE):
        person = salon.people.save(name=f"見本 {at}番", reading="みほん", block=f"{at % 9 + 1}号棟",
                                   phones=[Phone(f"000-0000-{at:04d}", "")]).id
        salon.consents.record(person, "phone_tree", given_on=today)
        nodes.append(salon.phone_trees.add(tree, person, below=nodes[(at - 1) // RINGS] if at else None))
    salon.phone_trees.set_place(nodes[-1], reports_back=True)
    return nodes


def test_a_drill_of_forty(sit_down: SitDown, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    one = sit_down()
    nodes = make_the_tree(one.salon, fixed_clock.today())
    one.press("電話")
    one.press("連絡網")
    one.press("下書きのつづき")
    assert one.main() == "この版を使いはじめる"
    one.press_main()
    one.press("訓練・本番を始める")
    one._seen(QPlainTextEdit)[0].setPlainText("訓練です。例田公園に集まります。")
    one.settle()
    assert one.main() == "訓練を始める"
    one.press_main()
    held = one.salon.tree_rounds.running()
    assert held is not None
    for _step in range(IN_TREE):
        progress = one.salon.tree_rounds.get(held.id).progress
        if all(progress.told(node) for node in nodes if node != nodes[SILENT]):
            break
        silent = f"見本 {SILENT}番" in {label.text() for label in one._seen(QLabel)}
        if silent and nodes[SILENT] in progress.results:  # tried already, and the branch below was taken over: the next caller
            caller = next(node for node in progress.callers() if node != nodes[0])
            one.press(f"見本 {nodes.index(caller)}番さん")
            silent = False
        one.press("4　不在" if silent else "1　伝わった")
        one.press_main()
        fixed_clock.advance(minutes=1)
    told = one.salon.tree_rounds.get(held.id)
    assert told.progress.not_told == (nodes[SILENT],) and told.told == IN_TREE - 2
    one.press("見本 39番さん")
    one.press("連絡を終える")
    one.press_main()
    ended = one.salon.tree_rounds.get(held.id)
    assert ended.ended_at is not None and ended.reports_missing == ()
    assert {call.result for call in ended.calls if call.node_id == nodes[SILENT]} == {phone_trees.ABSENT}
    assert timedelta(minutes=30) < ended.ended_at - ended.started_at
    assert one.salon.checks.run().ok

"""The lanes: results arrive on the window's thread, long work shows and stops, a page that has gone is not called."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from salon_app.model.problems import Problem, RuleProblem
from salon_app.model.progress import Progress
from salon_app.ui.tasks import Strip, Tasks


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    lanes = Tasks()
    yield lanes
    lanes.close()


def _rest(app: QApplication, tasks: Tasks) -> None:
    while not tasks.idle():
        tasks.wait_a_moment()
        app.processEvents()
    app.processEvents()


def test_results_arrive_on_the_windows_thread(qapp: QApplication, tasks: Tasks) -> None:
    got: list[tuple[int, bool]] = []
    def note(number: int) -> None:
        got.append((number, threading.current_thread() is threading.main_thread()))

    for number in range(200):
        tasks.short(partial(int, number), note)
    _rest(qapp, tasks)
    assert got == [(number, True) for number in range(200)]


def test_long_work_tells_the_strip_and_clears_it(qapp: QApplication, tasks: Tasks) -> None:
    told: list[Strip | None] = []
    tasks.strip.connect(told.append)

    def work(progress: Progress) -> str:
        for done in range(1, 4):
            progress.step(done, 3, "数えています")
        return "済み"

    results: list[str] = []
    tasks.long("報告書", work, results.append)
    _rest(qapp, tasks)
    assert results == ["済み"]
    assert told[-1] is None
    assert Strip("報告書", "数えています", 3, 3) in told


def test_cancelling_stops_at_the_next_step(qapp: QApplication, tasks: Tasks) -> None:
    started, go_on = threading.Event(), threading.Event()
    results: list[str] = []
    titles: list[str] = []
    tasks.cancelled.connect(titles.append)

    def work(progress: Progress) -> str:
        started.set()
        go_on.wait()
        progress.step(1, 2, "")
        return "まで来ない"

    tasks.long("取り込み", work, results.append)
    started.wait()
    tasks.cancel()
    go_on.set()
    _rest(qapp, tasks)
    assert (results, titles) == ([], ["取り込み"])


def test_short_work_does_not_wait_for_long_work(qapp: QApplication, tasks: Tasks) -> None:
    release = threading.Event()
    got: list[str] = []

    def slow(progress: Progress) -> str:
        release.wait()
        return "long"

    tasks.long("報告書", slow, got.append)
    tasks.short(lambda: "short", got.append)
    while not got:
        tasks.wait_a_moment()
        qapp.processEvents()
    assert got == ["short"]
    release.set()
    _rest(qapp, tasks)
    assert got == ["short", "long"]


def test_a_problem_goes_to_the_caller(qapp: QApplication, tasks: Tasks) -> None:
    def refuse() -> None:
        raise RuleProblem("もう開店しています。")

    sentences: list[Problem] = []
    tasks.short(refuse, None, sentences.append)
    _rest(qapp, tasks)
    assert [str(one) for one in sentences] == ["もう開店しています。"]


@pytest.mark.expects_log("work failed: ZeroDivisionError")
def test_a_bug_goes_to_the_crash_file(qapp: QApplication, tasks: Tasks) -> None:
    crashes: list[BaseException] = []
    tasks.crashed.connect(crashes.append)
    tasks.short(lambda: 1 // 0)
    _rest(qapp, tasks)
    assert [type(one) for one in crashes] == [ZeroDivisionError]


def test_a_page_that_has_gone_is_not_called(qapp: QApplication, tasks: Tasks) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    owner = QObject()
    got: list[str] = []
    release = threading.Event()

    def work() -> str:
        release.wait()
        return "too late"

    tasks.short(work, got.append, owner=owner)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    release.set()
    _rest(qapp, tasks)
    assert got == []

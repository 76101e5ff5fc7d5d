"""Starts the window: application, language, look, the salon of a folder, first start, and the nets for errors.

Until the window answers only the books are opened; copies, checks and the door for a second start come after.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from salon_app.model.problems import DamagedFile, EnvironmentProblem, Problem
from salon_app.model.progress import Progress
from salon_app.salon import Salon
from salon_app.system.clock import Clock, TimeSource
from salon_app.system.crash import dismiss_crash, install_crash_hook, pending_crash, write_crash_file
from salon_app.system.folder_check import require_data_folder
from salon_app.system.logs import start_log
from salon_app.system.paths import default_data_dir, log_dir
from salon_app.system.single_instance import InstanceLock
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.language import speak
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.plain_message import tell
from salon_app.ui.qt_log import log_qt_messages
from salon_app.ui.theme import wear
from salon_app.ui.window import SalonWindow

_log = logging.getLogger(__name__)
HAND_OVER = 0.0005
"""Seconds after which work beside the window lets it go on; Python's own 5 ms, many times a tap, can be felt."""


def application() -> QApplication:
    """The one QApplication, in Japanese and in the light theme until a salon says otherwise."""
    sys.setswitchinterval(HAND_OVER)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("salon-app")
    app.setQuitOnLastWindowClosed(False)
    speak(app, "ja")
    wear(app, "light", 100)
    app.setWindowIcon(QIcon(icon_pixmap("coffee", 64, "#1D5038")))
    return app


class _Painted(QObject):
    """Calls `then` once `window` has been painted for the first time, and with it answers."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


class SalonApp(QObject):
    """Holds what is open now: a salon and its window, or the first start. `shown(widget)` for each new window."""

    shown = Signal(object)
    _crashed = Signal()

    def __init__(self, app: QApplication, folder: Path, clock: TimeSource | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._clock = clock or Clock()
        self.folder = folder
        self.salon: Salon | None = None
        self.window: QWidget | None = None
        self._crashed.connect(self._say_crash)

    # --- opening and closing ---------------------------------------------------------------------

    def open(self, say: str = "") -> None:
        """Open the books of the folder and show the window, the first start, or the way back from damaged books.

        `say` is a sentence to begin with. Raises EnvironmentProblem when there is nothing to be done here.
        """
        try:
            self.salon = salon = Salon.open(self.folder, clock=self._clock)
        except DamagedFile as problem:
            _log.error("the books are damaged")
            self._offer_recovery(str(problem))
            return
        settings = salon.settings.get()
        speak(self._app, settings.language)
        wear(self._app, settings.theme, settings.scale)
        if settings.founded or settings.practice:
            self._open_salon(salon, say)
        else:
            self._open_first_start(salon)

    def _open_salon(self, salon: Salon, say: str) -> None:
        window = SalonWindow(salon, PAGES, AREAS)
        window.tasks.crashed.connect(self.crashed)
        window.reopen_wanted.connect(self.reopen)
        window.closed.connect(self._closed)
        window.tasks.hold()
        _Painted(window, window.tasks.release)
        window.go("today", {})
        self._show(window)
        if salon.warnings:
            window.toast(salon.warnings[0], warning=True)
        if say:
            window.toast(say)
        if not window.practice():
            self._keep_copies(window, salon)

    def _open_first_start(self, salon: Salon) -> None:
        from salon_app.ui.first_start.window import FirstStartWindow

        first = FirstStartWindow(salon)
        first.tasks.crashed.connect(self.crashed)
        first.finished.connect(lambda say: self.reopen(None, say))
        first.open_folder.connect(self.reopen)
        first.closed.connect(self._closed)
        self._show(first)

    def _offer_recovery(self, sentence: str) -> None:
        from salon_app.ui.recovery import RecoveryWindow

        window = RecoveryWindow(self.folder, self._clock, sentence)
        window.tasks.crashed.connect(self.crashed)
        window.recovered.connect(lambda say: self.reopen(None, say))
        window.closed.connect(self._closed)
        self._show(window)

    def _keep_copies(self, window: SalonWindow, salon: Salon) -> None:
        """Check the books and keep the day's copy, once the window answers."""

        def check_and_copy(progress: Progress) -> tuple[str, ...]:
            broken = salon.backup.check()
            if not broken:
                salon.backup.daily()
            return broken

        def tell_broken(broken: tuple[str, ...]) -> None:
            if broken:
                window.toast(salon.backup.stopped(), warning=True)

        window.tasks.long(self.tr("今日の控えを取っています"), check_and_copy, tell_broken, window.show_problem,
                          owner=window)

    def _show(self, window: QWidget) -> None:
        self.window = window
        window.showMaximized()
        self.shown.emit(window)

    def reopen(self, folder: Path | None = None, say: str = "") -> None:
        """Close the books and open them, or another folder's, in a new window.

        Runs after the pressed button has returned: its window is deleted here.
        """
        QTimer.singleShot(0, self, lambda: self._reopen(folder, say))

    def _reopen(self, folder: Path | None, say: str) -> None:
        old = self.window
        self.close()
        if folder is not None:
            self.folder = folder
        self.open(say)
        if old is not None:
            old.deleteLater()

    def close(self) -> None:
        """Close window and books."""
        window, self.window = self.window, None
        if window is not None:
            window.close()
        if self.salon is not None:
            self.salon.close()
            self.salon = None

    def _closed(self) -> None:
        if self.window is not None and self.sender() is self.window:
            self.window = None  # closed by a person: that was the end
            self._app.quit()

    # --- errors ------------------------------------------------------------------------------------

    def excepthook(self, chain: Callable[..., object]) -> Callable[..., None]:
        """A hook that shows a Problem as its sentence, and hands everything else on to `chain`."""

        def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if isinstance(error, Problem) and isinstance(self.window, SalonWindow):
                self.window.show_problem(error)
            elif isinstance(error, Problem):
                tell(str(error))
            else:
                chain(kind, error, trace)

        return hook

    def crash_written(self, _path: Path | None) -> None:
        """A crash file was written, on whichever thread failed."""
        self._crashed.emit()

    def crashed(self, error: BaseException) -> None:
        """Work beside the window failed unexpectedly."""
        write_crash_file(log_dir(self.folder), error, self._clock.now(), where="work")
        self._say_crash()

    def _say_crash(self) -> None:
        if isinstance(self.window, SalonWindow):
            self.window.toast(
                self.tr("思いがけないことが起きて、いまの操作ができませんでした。記録はそのまま残っています。"),
                warning=True)


def run(data_dir: Path | None = None) -> int:
    """Open the program on `data_dir` (the user's own folder when None) and stay until it is closed; the exit code."""
    folder = data_dir if data_dir is not None else default_data_dir()
    clock = Clock()
    app = application()
    log_qt_messages()
    try:
        require_data_folder(folder)
        lock = InstanceLock(folder)
        if not lock.acquire(clock.now()):
            return _second_start(folder)
    except EnvironmentProblem as problem:
        tell(str(problem))
        return 1
    stop_log = start_log(log_dir(folder))
    before = pending_crash(log_dir(folder), clock.now())
    salon_app = SalonApp(app, folder, clock)
    stop_hook = install_crash_hook(log_dir(folder), clock.now, salon_app.crash_written)
    sys.excepthook = salon_app.excepthook(sys.excepthook)
    try:
        salon_app.open()
        if before is not None:
            dismiss_crash(before)
            if isinstance(salon_app.window, SalonWindow):
                salon_app.window.toast(QCoreApplication.translate(
                    "App", "前回は思いがけず終わりました。入れた記録は残っています。"), warning=True)
        if salon_app.window is not None:
            _Painted(salon_app.window, lambda: _settle_in(salon_app))
        return app.exec()
    except EnvironmentProblem as problem:
        _log.warning("the salon could not be opened: %s", type(problem).__name__)
        tell(str(problem))
        return 1
    finally:
        gc.enable()
        salon_app.close()
        stop_hook()
        stop_log()
        lock.release()


def _settle_in(salon_app: SalonApp) -> None:
    _listen(salon_app)
    collect_garbage()


def collect_garbage() -> None:
    """From now on, leaving out what the start has loaded: going through all of it would be felt at a tap."""
    gc.freeze()
    gc.enable()


def _second_start(folder: Path) -> int:
    from salon_app.ui.instance import call_first

    if not call_first(folder):
        tell(QCoreApplication.translate(
            "App", "このサロンの記録は、もう開いています。開いている画面をお使いください。"))
    return 0


def _listen(salon_app: SalonApp) -> None:
    """The door for a second start, once the window answers."""
    from salon_app.ui.instance import FrontDoor

    def come_forward() -> None:
        window = salon_app.window
        if window is not None:
            window.showMaximized()
            window.raise_()
            window.activateWindow()

    FrontDoor(salon_app.folder, come_forward, salon_app)

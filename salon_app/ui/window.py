"""The shell: navigation, top bar, the stack of pages, the progress strip. It knows PAGES, never what is on them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import Problem
from salon_app.ui.bridge import Bridge
from salon_app.ui.context import Args, DutyPerson, PageContext
from salon_app.ui.focus_order import FocusFollower, focus_order, give_focus, move_focus
from salon_app.ui.language import language, speak
from salon_app.ui.navigation import Navigation
from salon_app.ui.page import Page
from salon_app.ui.page_spec import AreaSpec, PageSpec
from salon_app.ui.page_stack import PageStack
from salon_app.ui.progress_strip import ProgressStrip
from salon_app.ui.tasks import Tasks
from salon_app.ui.theme import SCALES, look, wear
from salon_app.ui.top_bar import TopBar
from salon_app.ui.undo import undo_offers, undo_once, undone_sentence
from salon_app.ui.widgets.focus_ring import FocusRing
from salon_app.ui.widgets.toast import ToastText

if TYPE_CHECKING:
    from salon_app.salon import Salon

_log = logging.getLogger(__name__)
DAY_CHECK_MS = 30_000
_TOP_BAR_TABLES = frozenset({"duty", "till_period", "person", "setting"})
TOAST_PAGES = 3  # a sentence that offers nothing any more goes with the page after these: it takes room in large type


class SalonWindow(QWidget):
    """The window of one salon. `pages` and `areas` come from ui/pages; tests bring their own."""

    closed = Signal()
    reopen_wanted = Signal(object, str)

    def __init__(
        self, salon: Salon, pages: Sequence[PageSpec], areas: Sequence[AreaSpec], *, watch_ms: int = 2_000,
    ) -> None:
        super().__init__()
        self.salon = salon
        self.bridge = Bridge(salon, watch_ms=watch_ms, parent=self)
        self.tasks = Tasks(self)
        self._specs = {spec.key: spec for spec in pages}
        shown = {spec.area for spec in pages if spec.menu}
        self._areas = [area for area in areas if area.key in shown]
        self._pages: dict[str, Page] = {}
        self._history: list[tuple[str, Args]] = []
        self._here: tuple[str, Args] = ("", {})
        self._toast: ToastText | None = None
        self._toast_pages = 0
        self._offered: list[object] = []
        self._ctx = PageContext(salon, self.bridge, self.tasks, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._frame: QWidget | None = None
        self._build()
        self.ring = FocusRing(self)
        self._follower = FocusFollower(self)
        self.bridge.changed.connect(self._changed)
        self.bridge.changed_elsewhere.connect(self._changed_elsewhere)
        self.tasks.strip.connect(lambda strip: self.progress.show_strip(strip))  # the strip is rebuilt
        self.tasks.cancelled.connect(self._cancelled)
        self._shortcuts()
        self._day = salon.clock.today()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(DAY_CHECK_MS)
        self.resize(1366, 696)

    # --- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        """Top bar, navigation, stack and strip in the look and language of now."""
        settings = self.salon.settings.get()
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top_bar = TopBar(practice=settings.practice)
        self.navigation = Navigation(self._areas)
        self.stack = PageStack()
        self.progress = ProgressStrip()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.stack, 1)
        column.addWidget(self.top_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.progress)
        self._column.addWidget(frame)
        self._frame = frame
        self.top_bar.back_pressed.connect(self.back)
        self.top_bar.home_pressed.connect(self.home)
        self.top_bar.duty_pressed.connect(lambda: self.go("duty", {}))
        self.top_bar.undo_pressed.connect(self.undo)
        self.top_bar.help_pressed.connect(lambda: self.go("help", {"about": self._here[0]}))
        self.navigation.area_pressed.connect(self._open_area)
        self.progress.cancel_pressed.connect(self.tasks.cancel)
        for key, button in (("help", self.top_bar.help), ("duty", self.top_bar.duty)):
            button.setVisible(key in self._specs)
        self.setMinimumSize(look().px(900, 1000), look().px(560, 600))
        self.setWindowTitle(self._window_title())
        self.top_bar.set_day(self.salon.clock.today())
        self._show_duty()

    def _window_title(self) -> str:
        settings = self.salon.settings.get()
        practice = self.tr("（練習）") if settings.practice else ""
        return self.tr("{name}{practice}").format(name=settings.name, practice=practice)

    def rebuild(self) -> None:
        """Build everything anew after a change of look or language; what was typed is carried over."""
        key, args = self._here
        here = self.current_page()
        if here is not None:
            here.leaving()
        held = {key: page.state() for key, page in self._pages.items()}
        steps = list(self._pages[key].undo_steps) if key in self._pages else []
        old = self._frame
        self._pages = {}
        self._build()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for other, state in held.items():
            if state and other != key:
                self._page(other).restore(state)
        if key:
            self._show(key, args)
            if held.get(key):
                self._pages[key].restore(held[key])
            if steps and not self._pages[key].undo_steps:
                _log.info("steps of an unsaved form are dropped with the rebuild")
        self.ring.raise_()

    def _shortcuts(self) -> None:
        keys: tuple[tuple[str, Callable[[], Any]], ...] = (
            ("Alt+Left", self.back), ("Alt+Home", self.home), ("Ctrl+Z", self.undo), ("F1", self._help),
            ("Ctrl+Return", self._press_main), ("Ctrl+Enter", self._press_main), ("F12", self._press_main),
            ("Ctrl+-", lambda: self._step_scale(-1)), ("Ctrl++", lambda: self._step_scale(1)),
            ("Ctrl+;", lambda: self._step_scale(1)), ("Ctrl+=", lambda: self._step_scale(1)),
        )
        for keys_text, slot in keys:
            QShortcut(QKeySequence(keys_text), self, slot)

    def _page(self, key: str) -> Page:
        page = self._pages.get(key)
        if page is None:
            spec = self._specs[key]
            page = spec.build(self._ctx)
            page.title = page.title or spec.words()
            self._pages[key] = page
            self.stack.add(page)
        return page

    # --- where we are --------------------------------------------------------------------------

    def current_page(self) -> Page | None:
        """The page in view."""
        return self._pages.get(self._here[0])

    def current_key(self) -> str:
        """The key of the page in view."""
        return self._here[0]

    def page_keys(self) -> tuple[str, ...]:
        """All pages this window can open."""
        return tuple(self._specs)

    def page_specs(self) -> tuple[PageSpec, ...]:
        """What is known of these pages."""
        return tuple(self._specs.values())

    def go(self, key: str, args: Args) -> None:
        """Open a page; 戻る leads back to where we were."""
        if key not in self._specs:
            raise KeyError(f"no page {key!r} in PAGES")
        if self._here[0] and self._here[0] != key:
            self._history.append(self._here)
            del self._history[:-50]
        self._show(key, args)

    def back(self) -> None:
        """One step back: inside the page if it has steps, else to the page before."""
        page = self.current_page()
        if page is not None and page.step_back():
            return
        if self._history:
            key, args = self._history.pop()
            self._show(key, args)
        elif self._here[0] != "today":
            self.home()

    def back_to(self, key: str) -> None:
        """Back over all pages between; to the page itself when we did not come from it."""
        while self._history:
            before, args = self._history.pop()
            if before == key:
                self._show(before, args)
                return
        self._show(key, {})

    def home(self) -> None:
        """今日, wherever we are."""
        self.go("today", {})

    def _open_area(self, area: str) -> None:
        in_menu = [spec for spec in self._specs.values() if spec.area == area and spec.menu]
        if in_menu:
            self.go(in_menu[0].key, {})

    def _show(self, key: str, args: Args) -> None:
        before = self.current_page()
        page = self._page(key)
        if before is not None and before is not page:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # hiding the focused field would send the focus anywhere
            before.leaving()
        self._here = (key, args)
        focused_before = page.focusWidget()
        page.shown(args)
        page.refresh()
        self.stack.show_page(page)
        give_focus(page, focused_before)
        self._follower.settle()
        self._toast_pages += 1
        if self._toast is not None and not self._toast.undo and self._toast_pages > TOAST_PAGES:
            self._toast = None
        self._place_toast()
        self.navigation.select(self._specs[key].area)
        self.title_changed()
        self.undo_changed()
        self.top_bar.back.setEnabled(bool(self._history) or key != "today")

    # --- what pages ask for (Shell) -----------------------------------------------------------

    def toast(self, sentence: str, *, undo: bool = False, warning: bool = False) -> None:
        """Say it in the foot of the page in view."""
        self._toast, self._offered, self._toast_pages = ToastText(sentence, undo, warning) if sentence else None, [], 0
        self._place_toast()
        self.undo_changed()

    def _place_toast(self) -> None:
        page = self.current_page()
        if page is None:
            return
        if page.foot is not None:
            page.foot.set_toast(self._toast)
        else:
            page.toast_bar.set_toast(self._toast)

    def duty(self) -> tuple[DutyPerson, ...]:
        """Who is on duty now."""
        here = self.salon.days.status().duty
        return tuple(DutyPerson(one.person_id, one.name) for one in here if one.left_at is None)

    def practice(self) -> bool:
        """Is this the salon for practice?"""
        return self.salon.settings.get().practice

    def undo(self) -> None:
        """元に戻す: what the button names."""
        duty = self.duty()
        result = undo_once(self.salon, self.current_page(), duty[0].id if duty else None)
        if result is not None:
            self.toast(undone_sentence(result))
        self.undo_changed()

    def undo_changed(self) -> None:
        """Name the present last action on the button; a toast of an earlier one offers 元に戻す no more."""
        words, what = next(offers := undo_offers(self.salon, self.current_page()))
        self.top_bar.set_undo(words)
        if self._toast is not None and self._toast.undo:
            self._offered = self._offered or [what, *(other for _words, other in offers)]
            if what not in self._offered:
                self._toast = replace(self._toast, undo=False)
                self._place_toast()

    def title_changed(self) -> None:
        """The page in view has another title."""
        page = self.current_page()
        if page is not None:
            self.top_bar.set_title(page.title, page.subtitle)

    def change_look(
        self, *, theme: str | None = None, scale: int | None = None, language: str | None = None,
    ) -> None:
        """Keep another theme, scale or language; worn when the change arrives, after the pressed button returned."""
        chosen = {"theme": theme, "scale": scale, "language": language}
        self.salon.settings.change(by=None, **{name: value for name, value in chosen.items() if value is not None})

    def wear_settings(self) -> None:
        """Put on what the settings say and build the pages anew."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settings = self.salon.settings.get()
        if settings.language != language():
            speak(app, settings.language)
        wear(app, settings.theme, settings.scale)
        self.rebuild()

    def _wear_if_changed(self) -> bool:
        """Put on the settings where they are no longer what is worn (set here, undone, or changed elsewhere)."""
        settings = self.salon.settings.get()
        worn = look()
        same = (worn.palette.name, worn.scale, language()) == (settings.theme, settings.scale, settings.language)
        if same and self.windowTitle() == self._window_title():
            return False
        self.wear_settings()
        return True

    def reopen(self, folder: Path | None = None, say: str = "") -> None:
        """Open these books, or another folder's, anew in a new window, which begins with the sentence `say`."""
        self.reopen_wanted.emit(folder, say)

    # --- what happens ----------------------------------------------------------------------------

    def _changed(self, change: Any) -> None:
        if "setting" in change.tables and self._wear_if_changed():
            return
        page = self.current_page()
        if page is not None and page.tables & change.tables:
            page.refresh()
        if change.tables & _TOP_BAR_TABLES:
            self._show_duty()
        self.undo_changed()

    def _changed_elsewhere(self) -> None:
        if self._wear_if_changed():
            return
        page = self.current_page()
        if page is not None:
            page.refresh()
        self._show_duty()
        self.undo_changed()

    def _show_duty(self) -> None:
        self.top_bar.set_duty([person.name for person in self.duty()])

    def _cancelled(self, title: str) -> None:
        self.toast(self.tr("{work}を中止しました。").format(work=title))

    def _tick(self) -> None:
        today = self.salon.clock.today()
        if today != self._day:
            self._day = today
            self.top_bar.set_day(today)
            page = self.current_page()
            if page is not None:
                page.refresh()

    def show_problem(self, problem: Problem) -> None:
        """A sentence nobody else showed: beside its field on the page in view, or as a toast."""
        page = self.current_page()
        if page is not None:
            page.show_problem(problem)
        else:
            self.toast(str(problem), warning=True)

    # --- the keyboard's way ----------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(focus_order(self.current_page(), self.top_bar, self.navigation, self.progress), forward)

    def _help(self) -> None:
        if "help" in self._specs:
            self.go("help", {"about": self._here[0]})

    def _press_main(self) -> None:
        page = self.current_page()
        button = page.main_button() if page is not None else None
        if button is not None and button.isEnabled() and button.isVisible():
            button.click()

    def _step_scale(self, step: int) -> None:
        place = SCALES.index(look().scale) + step
        if 0 <= place < len(SCALES):
            self.change_look(scale=SCALES[place])

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.current_page()
        if page is not None:
            page.leaving()
        self.bridge.close()
        self.tasks.close()
        self.closed.emit()
        super().closeEvent(event)

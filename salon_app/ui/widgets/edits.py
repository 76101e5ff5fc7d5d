"""Typed inputs: one line, several lines, yen, counts, dates. They read full-width digits and keep what was typed.

The Enter that confirms an IME conversion never submits; a conversion that is still pending is committed before
anything is read (`commit_preedit`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from salon_app.model.dates import parse_date
from salon_app.model.problems import InputProblem
from salon_app.model.yen import MAX_ENTRY, format_yen, parse_count, parse_yen
from salon_app.ui.date_words import long_day
from salon_app.ui.theme import Step, look


def commit_preedit(widget: QWidget | None = None) -> None:
    """Take a pending IME conversion as it stands. Call before saving; LineEdit's own `value()` does it too."""
    QGuiApplication.inputMethod().commit()
    if isinstance(widget, (LineEdit, TextEdit)):
        widget.take_pending()


class _Pending:
    """Remembers the pending conversion, for input methods that do not answer `commit`."""

    pending: str = ""

    def note(self, event: QInputMethodEvent) -> None:
        """Keep what is being converted."""
        self.pending = event.preeditString()


class LineEdit(QLineEdit, _Pending):
    """One line. `submitted` on an Enter that is not part of a conversion."""

    submitted = Signal()

    def __init__(self, text: str = "", *, placeholder: str = "", step: Step = "base") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setFont(look().font(step))
        self._confirming = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._confirming = bool(self.pending) and bool(event.commitString())
        self.note(event)
        super().inputMethodEvent(event)

    def take_pending(self) -> None:
        """Insert what is still being converted."""
        if self.pending:
            rest, self.pending = self.pending, ""
            super().inputMethodEvent(QInputMethodEvent("", []))
            self.insert(rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # some input methods send the Enter that confirmed the conversion on to the field
            confirmed, self._confirming = self._confirming, False
            if not self.pending and not confirmed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submitted.emit()
                return
        else:
            self._confirming = False
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.take_pending()
        super().focusOutEvent(event)

    def type_digits(self, digits: str) -> None:
        """As if typed on the keyboard: for the number pad."""
        self.insert(digits)
        self.textEdited.emit(self.text())

    def erase_last(self) -> None:
        """As if Backspace was pressed."""
        self.backspace()
        self.textEdited.emit(self.text())


class TextEdit(QPlainTextEdit, _Pending):
    """Several lines; Tab leads on instead of being typed."""

    def __init__(self, text: str = "", *, placeholder: str = "", rows: int = 3) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setFont(look().font())
        self.setFixedHeight(round(QFontMetricsF(self.font()).lineSpacing() * rows) + look().px(26))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.note(event)
        super().inputMethodEvent(event)

    def take_pending(self) -> None:
        """Insert what is still being converted."""
        if self.pending:
            rest, self.pending = self.pending, ""
            super().inputMethodEvent(QInputMethodEvent("", []))
            self.insertPlainText(rest)


class _Number(LineEdit):
    """What yen and counts share: right-aligned, checked on leaving, the sentence goes to the Field around it."""

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(self, value: int | None, placeholder: str) -> None:
        super().__init__("", placeholder=placeholder, step="strong")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.set_value(value)
        self.textEdited.connect(lambda _text: self._typed())
        self.editingFinished.connect(self.check)

    def _read(self) -> int:
        raise NotImplementedError

    def value(self) -> int | None:
        """The number typed, None when empty. Raises InputProblem when it can't be read."""
        commit_preedit(self)
        return self._read() if self.text().strip() else None

    def so_far(self) -> int | None:
        """The number typed, None while it is empty or can't be read: for what is shown while typing."""
        try:
            return self.value()
        except InputProblem:
            return None

    def required(self) -> int:
        """The number typed; raises InputProblem when empty or unreadable."""
        commit_preedit(self)
        return self._read()

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if value is None else format_yen(value))
        self.sentence_changed.emit("")

    def check(self) -> bool:
        """Tidy what was typed, or show the sentence; what was typed stays."""
        try:
            value = self.value()
        except InputProblem as problem:
            self.sentence_changed.emit(str(problem))
            return False
        if value is not None and self.text() != format_yen(value):
            self.setText(format_yen(value))
        self.sentence_changed.emit("")
        return True

    def _typed(self) -> None:
        self.sentence_changed.emit("")
        self.changed.emit()


class YenEdit(_Number):
    """An amount in yen. The 円 stands beside it (`Field(…, unit="円")`)."""

    def __init__(
        self, value: int | None = None, *, placeholder: str = "", field: str = "", allow_negative: bool = False,
        maximum: int = MAX_ENTRY,
    ) -> None:
        self._field, self._negative, self._maximum = field, allow_negative, maximum
        super().__init__(value, placeholder)
        self.setMinimumWidth(look().ems(6))

    def _read(self) -> int:
        return parse_yen(self.text(), field=self._field, allow_negative=self._negative, maximum=self._maximum)


class CountEdit(_Number):
    """A number of things or people."""

    def __init__(
        self, value: int | None = None, *, placeholder: str = "", field: str = "", minimum: int = 0,
        maximum: int = 9_999,
    ) -> None:
        self._field, self._limits = field, (minimum, maximum)
        super().__init__(value, placeholder)
        self.setMinimumWidth(look().ems(4))

    def _read(self) -> int:
        return parse_count(self.text(), field=self._field, minimum=self._limits[0], maximum=self._limits[1])


class DateEdit(LineEdit):
    """A date, typed as people write it: 「S13.5.1」「令和8年4月1日」「4/1」. Read back in full on leaving.

    `not_before`: a day without a year is the first such one from then on.
    """

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(
        self, value: date | None = None, *, today: Callable[[], date], field: str = "", birthday: bool = False,
        placeholder: str = "", not_before: Callable[[], date | None] = lambda: None,
    ) -> None:
        super().__init__("", placeholder=placeholder)
        self._today, self._field, self._birthday, self._not_before = today, field, birthday, not_before
        self._shown: tuple[str, date] | None = None
        self.set_value(value)
        self.setMinimumWidth(look().ems(11))
        self.textEdited.connect(lambda _text: self._typed())
        self.editingFinished.connect(self.check)

    def value(self) -> date | None:
        """The date typed, None when empty. Raises InputProblem (or DateQuestion) when it can't be read."""
        commit_preedit(self)
        text = self.text().strip()
        if self._shown is not None and self._shown[0] == text:
            return self._shown[1]
        return parse_date(text, today=self._today(), birthday=self._birthday, not_before=self._not_before(),
                          field=self._field) if text else None

    def required(self) -> date:
        """The date typed; raises InputProblem when empty or unreadable."""
        found = self.value()
        if found is None:
            found = parse_date("", today=self._today(), field=self._field)
        return found

    def set_value(self, value: date | None) -> None:
        """Show a date in full, or nothing."""
        text = "" if value is None else long_day(value)
        self._shown = (text, value) if value is not None else None
        self.setText(text)
        self.sentence_changed.emit("")

    def check(self) -> bool:
        """Write the date out in full, or show the sentence; what was typed stays."""
        try:
            found = self.value()
        except InputProblem as problem:
            self.sentence_changed.emit(str(problem))
            return False
        if found is not None:
            self.set_value(found)
        return True

    def _typed(self) -> None:
        self._shown = None
        self.sentence_changed.emit("")
        self.changed.emit()

"""連絡先: telephones, each in a line of its own, and an address where 号棟 doesn't say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.people_values import PersonCard
from salon_app.ui.pages.people.form_state import phones_of
from salon_app.ui.pages.people.section import Section
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, SquareButton
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field


class PhoneRows(QWidget):
    """One line a number with what it is; lines are added and taken away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.rows: list[tuple[LineEdit, LineEdit]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(worn.px(8, 6))
        column.addLayout(self._lines)
        self.add_button = Button(self.tr("電話を加える"), "plus")
        self.add_button.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addLayout(row)

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these numbers and labels; one empty line where there are none."""
        emptied(self._lines)
        self.rows = []
        for number, label in rows or [("", "")]:
            self._line(number, label)

    def values(self) -> list[tuple[str, str]]:
        """Number and label of each line as typed."""
        return [(number.text(), label.text()) for number, label in self.rows]

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for number, label in self.rows:
            commit_preedit(number)
            commit_preedit(label)

    def _line(self, number: str, label: str) -> None:
        worn = look()
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.px(8, 6))
        edit = LineEdit(number, placeholder=self.tr("例　000-0000-0000"))
        edit.setAccessibleName(self.tr("電話番号"))
        kind = LineEdit(label, placeholder=self.tr("自宅・携帯"))
        kind.setAccessibleName(self.tr("自宅・携帯などの区別"))
        kind.setMaximumWidth(worn.ems(8))
        for one in (edit, kind):
            one.textEdited.connect(lambda _text: self.changed.emit())
            one.submitted.connect(lambda part=one: part.focusNextPrevChild(True))
        pair = (edit, kind)
        away = SquareButton("close", self.tr("この電話を消す"))
        away.clicked.connect(lambda: self._remove(pair))
        row.addWidget(edit, 1)
        row.addWidget(kind)
        row.addWidget(away)
        self.rows.append(pair)
        self._lines.addWidget(line)

    def _add(self) -> None:
        self._line("", "")
        self.rows[-1][0].setFocus()
        self.changed.emit()

    def _remove(self, pair: tuple[LineEdit, LineEdit]) -> None:
        self.set_rows([(number.text(), label.text()) for number, label in self.rows if (number, label) != pair])
        self.changed.emit()


class ContactSection(Section):
    """Numbers are text: kept as written (DOMAIN e-31)."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        left, right = self.sides
        self.phones = PhoneRows()
        self.phones.changed.connect(self.changed)
        self.fields["phones"] = Field(self.tr("電話"), self.phones, hint=self.tr(
            "（呼出）や内線も書けます。番号は、1行に1つです。"))
        left.addWidget(self.fields["phones"])
        left.addStretch(1)
        right.addWidget(self.line("postcode", self.tr("郵便番号"), placeholder=self.tr("例　270-0000")))
        right.addWidget(self.line("address", self.tr("住所"), hint=self.tr("団地の方は、号棟と号室だけで大丈夫です。")))
        right.addStretch(1)

    def fill(self, card: PersonCard | None) -> None:
        self.phones.set_rows([(one.number, one.label) for one in card.phones] if card else [])
        self.set_text("postcode", card.postcode if card else "")
        self.set_text("address", card.address if card else "")

    def values(self) -> dict[str, Any]:
        return {"phones": phones_of(self.phones.values()), "postcode": self.text("postcode"),
                "address": self.text("address")}

    def take_pending(self) -> None:
        super().take_pending()
        self.phones.take_pending()

    def state(self) -> dict[str, Any]:
        return {**super().state(), "phones": [list(row) for row in self.phones.values()]}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        self.phones.set_rows(state.get("phones", []))

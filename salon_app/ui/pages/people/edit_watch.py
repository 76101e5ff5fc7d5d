"""見守りとメモ: flags that are nobody else's business, notes, and whether they still come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from salon_app.services.people_values import CLEARED, PersonCard
from salon_app.ui.pages.people.section import Section
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys
from salon_app.ui.widgets.edits import DateEdit, TextEdit
from salon_app.ui.widgets.label import Label


class WatchSection(Section):
    """For bodies only the notes and whether they are in use."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        left, right = self.sides
        head = Label(self.tr("見守り"))
        left.addWidget(head)
        flags = {"lives_alone": CheckRow(self.tr("一人暮らし")), "elderly_couple": CheckRow(self.tr("高齢のご夫婦だけ")),
                 "care_mark": CheckRow(self.tr("用紙のお名前に「!」を付ける"),
                                       self.tr("気をつけて見る方のしるしです。理由は印刷しません。"))}
        self._flags = (head, *flags.values())
        for key, row in flags.items():
            self.hold(key, row)
            left.addWidget(row)
        for key, other in (("lives_alone", "elderly_couple"), ("elderly_couple", "lives_alone")):
            flags[key].clicked.connect(lambda on=False, row=flags[other]: row.setChecked(False) if on else None)
        self.active = ChoiceKeys([(True, self.tr("来ている")), (False, self.tr("来なくなった"))], True)
        left.addWidget(self.field("active", self.tr("いまは"), self.active))
        self.active.chosen.connect(lambda _value: self._follow())
        self.left_on = DateEdit(today=today, field="left_on", placeholder=self.tr("わかれば"))
        left.addWidget(self.field("left_on", self.tr("いつから来ていませんか"), self.left_on))
        left.addStretch(1)
        right.addWidget(self.field("notes", self.tr("メモ"), TextEdit(rows=6), hint=self.tr(
            "ふだんは隠れていて、「緊急連絡先を見る」を押したときだけ出ます。")))
        right.addStretch(1)

    def set_body(self, is_body: bool) -> None:
        """A body isn't watched over."""
        for widget in self._flags:
            widget.setVisible(not is_body)

    def fill(self, card: PersonCard | None) -> None:
        for key, on in (("lives_alone", card is not None and card.lives_alone),
                        ("elderly_couple", card is not None and card.elderly_couple),
                        ("care_mark", card is not None and card.person.care_mark)):
            part = self.parts[key]
            assert isinstance(part, CheckRow)
            part.setChecked(on)
        self.active.set_value(card.person.active if card else True)
        self.left_on.set_value(card.left_on if card else None)
        self.set_text("notes", card.notes if card else "")
        self._follow()

    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = {key: self.on(key) for key in ("lives_alone", "elderly_couple", "care_mark")}
        active = bool(self.active.value())
        left_on = self.left_on.value() if not active else None
        return {**found, "notes": self.text("notes"), "active": active, "left_on": left_on or CLEARED}

    def _follow(self) -> None:
        self.fields["left_on"].setVisible(not self.active.value())

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        self._follow()

"""Beside the wall of names, its two other ways: in what role and for how long somebody came, and 参加費."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.activity_words import ROLES, role_words
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.activities_values import Expected, Wall
from salon_app.services.session_fees import SessionFee
from salon_app.ui.pages.activities.wall_state import awaited
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.stepper import Stepper
from salon_app.ui.widgets.time_edit import TimeEdit


class RolePanel(QWidget):
    """One person's role and times. `role_chosen(role)`, `times_wanted()`; `leave` goes back to the names (large type)."""

    role_chosen = Signal(str)
    times_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 8))
        self.person: Expected | None = None
        self._hint = Label(self.tr("役割や時刻を書く方のお名前を押してください。"), tone="muted", wrap=True)
        column.addWidget(self._hint)
        self.card = Card(padding=look().px(11, 12))
        self.name = Label(step="title", wrap=True)
        self.card.column.addWidget(self.name)
        self.role = ChoiceWall([(one, role_words(one)) for one in ROLES], least_ems=6.5)
        self.role.chosen.connect(lambda value: self.role_chosen.emit(str(value)))
        self.card.column.addWidget(Field(self.tr("役割"), self.role))
        self.late = TimeEdit(field="came_late", placeholder=self.tr("例　13:50"))
        self.early = TimeEdit(field="left_early", placeholder=self.tr("例　14:30"))
        self.fields = {"came_late": Field(self.tr("遅れて来た時刻"), self.late),
                       "left_early": Field(self.tr("帰った時刻"), self.early)}
        beside = QHBoxLayout()
        beside.setSpacing(look().px(10, 8))
        for edit, field in zip((self.late, self.early), self.fields.values(), strict=True):
            edit.submitted.connect(self.times_wanted)
            beside.addWidget(field, 1)
        self.card.column.addLayout(beside)
        self.save = Button(self.tr("時刻を書く"), "check")
        self.save.clicked.connect(self.times_wanted)
        self.card.column.addWidget(self.save)
        column.addWidget(self.card)
        column.addStretch(1)
        self.show_person(None)

    def show_person(self, one: Expected | None) -> None:
        """The one in hand; times only of somebody who came."""
        same = one is not None and self.person is not None and self.person.person_id == one.person_id
        changed = not same or one != self.person
        self.person = one
        self._hint.setVisible(one is None)
        self.card.setVisible(one is not None)
        if one is None or not changed:
            return
        self.name.setText(self.tr("{name}さん").format(name=one.name))
        self.role.set_value(one.role or None)
        self.late.set_value(one.came_late)
        self.early.set_value(one.left_early)
        for part in (*self.fields.values(), self.save):
            part.setVisible(one.present)

    def times(self) -> tuple[int | None, int | None]:
        """When they came and left. Raises InputProblem."""
        return self.late.value(), self.early.value()


class FeePanel(QWidget):
    """What was received, one sum for several, and taking one back.

    `sum_wanted(count, yen each)`, `back_wanted(reason)` for the person in hand, `sum_back_wanted(fee id, reason)`.
    """

    sum_wanted = Signal(int, int)
    back_wanted = Signal(str)
    sum_back_wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 8))
        self._taking_back: Expected | SessionFee | None = None
        self._sums: tuple[SessionFee, ...] = ()
        self._counted = False
        self.received = Card(padding=look().px(11, 12))
        self.received.column.addWidget(Label(self.tr("受け取った参加費"), step="strong-bold"))
        self.figure = FigureLabel("0", self.tr("円"))
        self.received.column.addWidget(self.figure)
        self.words = Label(tone="muted", wrap=True)
        self.received.column.addWidget(self.words)
        column.addWidget(self.received)
        self.back = Card(padding=look().px(11, 12))
        self.back_head = Label(step="strong-bold", wrap=True)
        self.back.column.addWidget(self.back_head)
        self.reason = ChoiceWall([(one, stored_words.shown(one)) for one in (*stored_words.FEE_REASONS, stored_words.OTHER)],
                                 least_ems=6.5)
        self.other: LineEdit = LineEdit(placeholder=self.tr("わけをひとこと"))
        self.other.setAccessibleName(self.tr("わけをひとこと"))
        self.reason.chosen.connect(lambda value: self.other.setVisible(value == stored_words.OTHER))
        self.field = Field(self.tr("取り消すわけ"), self.reason)
        self.take = Button("", "return", max_lines=2)
        self.take.clicked.connect(self._take_back)
        self.stay = Button(self.tr("取り消さない"), max_lines=2)
        self.stay.clicked.connect(lambda: self.ask_back(None))
        for part in (self.field, self.other, self.take, self.stay):
            self.back.column.addWidget(part)
        column.addWidget(self.back)
        self.sum = Card(padding=look().px(11, 12))
        self.sum.column.addWidget(Label(self.tr("まとめて受け取る"), step="strong-bold"))
        self.count = Stepper(self.tr("人数"), field="count", minimum=0, maximum=999)
        self.count.changed.connect(self._typed)
        self.each = YenEdit(field="amount")
        self.each.changed.connect(self._say)
        self.fields = {"count": Field(self.tr("人数"), self.count, beside=4.6),
                       "amount": Field(self.tr("ひとり"), self.each, unit=self.tr("円"), beside=4.6)}
        for field in self.fields.values():
            self.sum.column.addWidget(field)
        self.receive = Button("", "coins", max_lines=2)
        self.receive.clicked.connect(self._receive)
        self.sum.column.addWidget(self.receive)
        column.addWidget(self.sum)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ask_back(self._sums[at]))
        column.addWidget(self.list)
        column.addStretch(1)
        self.ask_back(None)

    def begin(self) -> None:
        """Another session: nothing is typed."""
        self._counted = False
        self.each.set_value(None)
        self.ask_back(None)

    def show_fees(self, wall: Wall, fees: Sequence[SessionFee], place: str) -> None:
        """How things stand; `place` is where the money goes."""
        self.figure.set_figure(format_yen(wall.fee_received))
        words = self.tr("{place}に入ります。").format(place=place)
        if wall.fee_unnamed:
            words += self.tr("まとめて受け取った分のうち、{count}名分はお名前がまだです。").format(count=wall.fee_unnamed)
        self.words.setText(words)
        if not self._counted:
            self.count.set_value(max(0, awaited(wall.people) + wall.counts.unnamed - wall.fee_unnamed))
        if not self.each.text():
            self.each.set_value(wall.session.fee or None)
        self._sums = tuple(one for one in fees if one.person_id is None)
        self.list.set_rows([ListRow(
            self.tr("{count}名分 {amount}円").format(count=one.count, amount=format_yen(one.amount)),
            self.tr("押すと取り消せます"), arrow=True, height=look().px(52, 80)) for one in self._sums])
        self._say()

    def ask_back(self, what: Expected | SessionFee | None) -> None:
        """Whose fee, or which sum, is to be taken back; None: not after all."""
        self._taking_back = what
        self.back.setVisible(what is not None)
        self.sum.setVisible(what is None)
        self.reason.set_value(None)
        self.other.clear()
        self.other.hide()
        self.field.set_error("")
        if isinstance(what, SessionFee):
            self.back_head.setText(self.tr("{count}名分の参加費を取り消します。").format(count=what.count))
            self.take.set_text(self.tr("取り消して {amount}円を返す").format(amount=format_yen(what.amount)))
        elif what is not None:
            self.back_head.setText(self.tr("{name}さんの参加費を取り消します。").format(name=what.name))
            self.take.set_text(self.tr("取り消して {amount}円を返す").format(amount=format_yen(what.fee or 0)))

    def taking_back(self) -> Expected | SessionFee | None:
        """What is asked about now."""
        return self._taking_back

    def _take_back(self) -> None:
        commit_preedit(self.other)
        value = str(self.reason.value() or "")
        reason = self.other.text().strip() if value == stored_words.OTHER else value
        if isinstance(self._taking_back, SessionFee):
            self.sum_back_wanted.emit(self._taking_back.id, reason)
        else:
            self.back_wanted.emit(reason)

    def _typed(self) -> None:
        self._counted = True
        self._say()

    def _say(self) -> None:
        try:
            yen = self.count.now() * (self.each.value() or 0)
        except InputProblem:
            yen = 0
        self.receive.setEnabled(yen > 0)
        self.receive.set_text(self.tr("{amount}円を受け取る").format(amount=format_yen(yen)) if yen
                              else self.tr("人数と金額を入れてください"))

    def _receive(self) -> None:
        count, each = self.count.edit.required(), self.each.required()
        self._counted = False
        self.sum_wanted.emit(count, each)

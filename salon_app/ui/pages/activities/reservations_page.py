"""予約: who has a place, who waits in which order, and whom to call when places come free (繰り上げ)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.activities_values import ActivitySession, Reservation
from salon_app.services.people_values import Person
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.later import HIDE_AFTER_MS, later
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.stepper import Stepper

SUGGESTED = 4


class ReservationsPage(Page):
    """Argument: `session_id`. List left; what is in hand, or a new one, right."""

    tables = frozenset({"reservation", "activity_session", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.session_id = 0
        self._rows: tuple[Reservation, ...] = ()
        self._chosen: int | None = None
        self._person: Person | None = None
        self._offered: tuple[Person, ...] = ()
        self.head = Label(step="strong-bold", wrap=True)
        self.calls = Label(wrap=True)
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self.empty = EmptyState(self.tr("申しこみがあったら、お名前を書いて予約に加えます。"), icon="note")
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        for part in (self.head, self.calls, self.list, self.empty):
            column.addWidget(part)
        column.addStretch(1)
        self.card = self._card()
        self.new = self._new()
        list_and_form(self.body, rows, [self.card, self.new], form_first=True)
        self._hide_phone = later(self, lambda: self._show_phone(False), HIDE_AFTER_MS)

    def _card(self) -> Card:
        card = Card()
        self.name = Label(step="title", wrap=True)
        self.note = Label(tone="muted", wrap=True)
        card.column.addWidget(self.name)
        card.column.addWidget(self.note)
        self.phone = Label(step="name", wrap=True)
        card.column.addWidget(self.phone)
        self.phone_button = Button(self.tr("電話番号を見る"), "phone", max_lines=2)
        self.phone_button.clicked.connect(lambda: self._show_phone(self.phone.isHidden()))
        card.column.addWidget(self.phone_button)
        self.answers: dict[str, Button] = {}
        for key, words, icon in (
                ("accept", self.tr("来られる（予約にする）"), "check"), ("offer", self.tr("電話中（席をとっておく）"), "phone"),
                ("wait", self.tr("出なかった（待ちにもどす）"), "clock"), ("up", self.tr("順番を1つ前に"), "chevron-up"),
                ("cancel", self.tr("予約を取り消す"), "close"), ("close", self.tr("とじる"), "back")):
            button = Button(words, icon, max_lines=2)
            button.clicked.connect(lambda _checked=False, held=key: self.guarded(lambda: self._do(held))())
            self.answers[key] = button
            card.column.addWidget(button)
        card.hide()
        return card

    def _new(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 8))
        self.who = LineEdit(placeholder=self.tr("お名前・ふりがな・号棟"))
        self.who.textEdited.connect(lambda _text: self._typed())
        self.fields["name"] = Field(self.tr("予約する方のお名前"), self.who)
        column.addWidget(self.fields["name"])
        self.found = ListBox()
        self.found.row_pressed.connect(self._take)
        self.found.hide()
        column.addWidget(self.found)
        self.companions = Stepper(self.tr("お連れさま"), 0, field="companions", maximum=99)
        self.companions.changed.connect(self._say)
        self.fields["companions"] = Field(self.tr("お連れさま"), self.companions)
        self.fields["companions"].add_beside(Label(self.tr("名")))
        column.addWidget(self.fields["companions"])
        self.number, self.memo = LineEdit(), LineEdit()
        self.fields["phone"] = Field(self.tr("電話（名簿にないとき）"), self.number)
        self.fields["note"] = Field(self.tr("メモ"), self.memo)
        column.addWidget(self.fields["phone"])
        column.addWidget(self.fields["note"])
        column.addStretch(1)
        return part

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if args["session_id"] != self.session_id:
            self._chosen = None
            self._clear()
            kept = self.ctx.salon.drafts.kept(f"reservation/{args['session_id']}")
            if kept:
                self._put(kept)
        self.session_id = args["session_id"]
        self._show_phone(False)
        self.clear_errors()

    def refresh(self) -> None:
        salon = self.ctx.salon
        held = salon.activities.session(self.session_id)
        self._rows = salon.reservations.of(self.session_id)
        left = salon.reservations.places_left(self.session_id)
        calls = salon.reservations.call_list(self.session_id)
        self.set_title(self.tr("予約"), self.tr("{day} {title}").format(day=plain_day(held.day), title=held.title))
        self.head.setText(self._places(held, left))
        self.calls.setText(self.tr("空きが出ました。待ち {numbers}番の方に、順に電話してください。").format(
            numbers=self.tr("・").join(str(one.number) for one in calls)))
        self.calls.setVisible(bool(calls))
        calling = {one.id for one in calls}
        self.list.set_rows([self._row(one, one.id in calling) for one in self._rows])
        self.empty.setVisible(not self._rows)
        self.list.set_current(next((at for at, one in enumerate(self._rows) if one.id == self._chosen), None))
        self._show_card()
        self._say()

    def leaving(self) -> None:
        form = f"reservation/{self.session_id}"
        if self.who.text().strip():
            self.ctx.salon.drafts.keep(form, self._typed_values())
        else:
            self.ctx.salon.drafts.forget(form)

    def step_back(self) -> bool:
        if self._chosen is not None:
            self._chosen = None
            self.refresh()
            return True
        return False

    def state(self) -> Args:
        return {"session_id": self.session_id, **self._typed_values()}

    def restore(self, state: Args) -> None:
        self._put(state)
        self._say()

    # --- what is seen ----------------------------------------------------------------------------

    def _places(self, held: ActivitySession, left: int | None) -> str:
        heads = sum(one.heads for one in self._rows if one.state in ("reserved", "offered"))
        waiting = sum(1 for one in self._rows if one.number)
        words = self.tr("予約 {heads}名").format(heads=heads)
        if held.capacity is not None:
            words = self.tr("定員 {capacity}名　予約 {heads}名　空き {left}名").format(
                capacity=held.capacity, heads=heads, left=left)
        return self.tr("{words}　待ち {waiting}組").format(words=words, waiting=waiting) if waiting else words

    def _row(self, one: Reservation, calling: bool) -> ListRow:
        more = self.tr("お連れさま {count}名").format(count=one.companions) if one.companions else ""
        words = "　".join(filter(None, (more, one.note)))
        right: QWidget | None = None
        if one.state == "cancelled":
            right = Chip(self.tr("取消"), "plain")
        elif one.state == "offered":
            right = Chip(self.tr("電話中"), "warning", icon="phone")
        elif one.number:
            text = self.tr("待ち {number}番").format(number=one.number)
            right = Chip(text, "warning", icon="phone") if calling else Chip(text, "plain")
        return ListRow(one.name, words, right=right, arrow=True)

    def _one(self) -> Reservation | None:
        return next((one for one in self._rows if one.id == self._chosen), None)

    def _show_card(self) -> None:
        one = self._one()
        self.card.setVisible(one is not None)
        self.new.setVisible(one is None)
        if one is None:
            return
        waits = bool(one.number)
        state = {"reserved": self.tr("予約"), "waiting": self.tr("待ち {number}番").format(number=one.number),
                 "offered": self.tr("電話中"), "cancelled": self.tr("取消")}[one.state]
        self.name.setText(self.tr("{name}さん（{heads}名）").format(name=one.name, heads=one.heads))
        self.note.setText("　".join(filter(None, (state, one.note))))
        number = self._phone_of(one)
        self.phone.set_step("name" if number else "base")
        self.phone.setText(number or self.tr("電話番号は書かれていません。"))
        self.phone_button.setVisible(one.state != "cancelled")
        for key, shown in (("accept", waits), ("offer", one.state == "waiting"), ("wait", one.state == "offered"),
                           ("up", waits and one.number > 1), ("cancel", one.state != "cancelled"), ("close", True)):
            self.answers[key].setVisible(shown)

    def _phone_of(self, one: Reservation) -> str:
        if one.phone or one.person_id is None:
            return one.phone
        return self.tr("、").join(phone.number for phone in self.ctx.salon.people.card(one.person_id).phones)

    def _show_phone(self, shown: bool) -> None:
        self.phone.setVisible(shown)
        self.phone_button.set_text(self.tr("電話番号をかくす") if shown else self.tr("電話番号を見る"))
        if shown:
            self._hide_phone.start()

    def _say(self) -> None:
        if self._one() is not None:
            self.set_main(self.tr("ほかの方を予約する"), lambda: self._choose(None))
            return
        name = " ".join(self.who.text().split())
        heads = 1 + self.companions.now()
        if not name:
            self.set_main(self.tr("お名前を入れると予約できます"), self._reserve, enabled=False)
        elif heads > 1:
            self.set_main(self.tr("{name}さん {heads}名を予約する").format(name=name, heads=heads), self._reserve)
        else:
            self.set_main(self.tr("{name}さんを予約する").format(name=name), self._reserve)

    # --- what is done ----------------------------------------------------------------------------

    def _choose(self, at: int | None) -> None:
        self._chosen = self._rows[at].id if at is not None else None
        self._show_phone(False)
        self.clear_errors()
        self.refresh()

    def _do(self, key: str) -> None:
        one = self._one()
        if one is None or key == "close":
            self._choose(None)
            return
        book, by = self.ctx.salon.reservations, self.ctx.by()
        if key == "accept":
            book.accept(one.id, by=by)
            words = self.tr("{name}さんを予約にしました。")
        elif key == "offer":
            book.offer(one.id, by=by)
            words = self.tr("{name}さんの席をとっておきます。")
        elif key == "wait":
            book.wait_again(one.id, by=by)
            words = self.tr("{name}さんは、待ちのままです。")
        elif key == "up":
            book.move(one.id, up=True, by=by)
            words = self.tr("{name}さんの順番を1つ前にしました。")
        else:
            calls = book.cancel(one.id, by=by)
            self._chosen = None
            words = self.tr("{name}さんの予約を取り消しました。")
            if calls:
                words += self.tr("待っている方に、電話してください。")
        self.ctx.toast(words.format(name=one.name), undo=True)

    def _reserve(self) -> None:
        self.clear_errors()
        for edit in (self.who, self.number, self.memo):
            commit_preedit(edit)
        person = self._person
        made = self.ctx.salon.reservations.reserve(
            self.session_id, person_id=person.id if person else None, name=self.who.text(), phone=self.number.text(),
            companions=self.companions.value() or 0, note=self.memo.text(), by=self.ctx.by())
        words = self.tr("{name}さんを予約しました。") if made.state == "reserved" else (
            self.tr("満席なので、{name}さんは待ち {number}番です。"))
        self.ctx.toast(words.format(name=made.name, number=made.number), undo=True)
        self._clear()
        self._say()
        self.who.setFocus()

    # --- the one who is typed ----------------------------------------------------------------------

    def _typed(self) -> None:
        self._person = None
        self.fields["name"].set_error("")
        text = self.who.text().strip()
        self._offer(tuple(one for one in self.ctx.salon.people.search(text) if not one.is_body)[:SUGGESTED] if text else ())
        self._say()

    def _offer(self, people: tuple[Person, ...]) -> None:
        self._offered = people
        self.found.set_rows([ListRow(one.name, one.block, above=one.reading, height=look().target) for one in people])

    def _take(self, at: int) -> None:
        self._person = self._offered[at]
        self.who.setText(self._person.name)
        self._offer(())
        self._say()

    def _clear(self) -> None:
        self._person = None
        for edit in (self.who, self.number, self.memo):
            edit.clear()
        self.companions.set_value(0)
        self._offer(())

    def _typed_values(self) -> Args:
        return {"who": self.who.text(), "person_id": self._person.id if self._person else None,
                "companions": self.companions.edit.text(), "phone": self.number.text(), "note": self.memo.text()}

    def _put(self, kept: Args) -> None:
        self.who.setText(kept.get("who", ""))
        person_id = kept.get("person_id")
        self._person = self.ctx.salon.people.get(person_id) if person_id is not None else None
        self.companions.edit.setText(kept.get("companions", ""))
        self.number.setText(kept.get("phone", ""))
        self.memo.setText(kept.get("note", ""))

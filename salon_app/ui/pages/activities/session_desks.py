"""What is done at a session besides marking who came: 役割 and times, 参加費, and those who are not on the wall.

Each part of the page is built when it is first asked for: the wall of names has to be there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.model.activity_words import role_words
from salon_app.model.problems import Problem
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.activities_values import Expected, Wall
from salon_app.services.people_values import Person
from salon_app.services.session_fees import SessionFee
from salon_app.ui.pages.activities.session_join import JoinPanel
from salon_app.ui.pages.activities.session_panels import FeePanel, RolePanel

if TYPE_CHECKING:
    from salon_app.ui.pages.activities.session_page import SessionPage


class RoleDesk:
    """In what role and for how long somebody came."""

    def __init__(self, page: SessionPage) -> None:
        self._page = page
        self._chosen: int | None = None
        self.panel = RolePanel()
        page.fields |= self.panel.fields
        self.panel.role_chosen.connect(lambda role: page.do(lambda: self._give_role(role)))
        self.panel.times_wanted.connect(lambda: page.do(self._write_times))

    def begin(self) -> None:
        """Nobody is in hand."""
        self._chosen = None
        self.panel.show_person(None)

    def take(self, one: Expected) -> None:
        """This one is in hand."""
        self._chosen = one.person_id
        self.panel.show_person(one)

    def refresh(self) -> None:
        """As things stand now."""
        self.panel.show_person(self._page.expected(self._chosen))

    def _give_role(self, role: str) -> None:
        page, one = self._page, self._page.expected(self._chosen)
        if one is None or one.role == role:
            return
        try:
            page.ctx.salon.attendance.mark(page.session_id, one.person_id, role=role, reason=page.reason(), by=page.ctx.by())
        except Problem:
            self.panel.role.set_value(one.role or None)
            raise
        page.told(translate("Attendance", "{name}さんを{role}にしました。").format(name=one.name, role=role_words(role)))

    def _write_times(self) -> None:
        page, one = self._page, self._page.expected(self._chosen)
        if one is None:
            return
        late, early = self.panel.times()
        page.ctx.salon.attendance.set_times(page.session_id, one.person_id, came_late=late, left_early=early,
                                            reason=page.reason(), by=page.ctx.by())
        page.told(translate("Attendance", "{name}さんの時刻を書きました。").format(name=one.name))


class FeeDesk:
    """参加費, one by one or as one sum; what was a mistake is handed back with its reason."""

    def __init__(self, page: SessionPage) -> None:
        self._page = page
        self._fees = page.ctx.salon.session_fees
        self.panel = FeePanel()
        page.fields |= self.panel.fields
        self.panel.sum_wanted.connect(lambda count, each: page.do(lambda: self._receive_sum(count, each)))
        self.panel.back_wanted.connect(lambda reason: page.do(lambda: self._hand_back(reason)))
        self.panel.sum_back_wanted.connect(lambda fee_id, reason: page.do(lambda: self._hand_back_sum(fee_id, reason)))

    def begin(self) -> None:
        """Nothing is typed or asked."""
        self.panel.begin()

    def refresh(self, wall: Wall) -> None:
        """As things stand now."""
        places = {one.id: one.name for one in self._page.ctx.salon.cashbook.places()}
        self.panel.show_fees(wall, self._fees.of(self._page.session_id), places.get(self._fees.place_id(), ""))

    def receive(self, one: Expected) -> None:
        """From one person; a place in a sum is filled first."""
        page = self._page
        yen = self._fees.receive(page.session_id, one.person_id, by=page.ctx.by())
        if yen:
            words = translate("Attendance", "{name}さんの参加費 {amount}円を受け取りました。")
        else:
            words = translate("Attendance", "{name}さんのお名前を、まとめて受け取った分に入れました。")
        page.ctx.toast(words.format(name=one.name, amount=format_yen(yen)), undo=True)

    def _receive_sum(self, count: int, each: int) -> None:
        page = self._page
        yen = self._fees.receive_sum(page.session_id, count=count, amount_each=each, by=page.ctx.by())
        words = translate("Attendance", "参加費 {count}名分 {amount}円を受け取りました。")
        page.ctx.toast(words.format(count=count, amount=format_yen(yen)), undo=True)

    def _hand_back(self, reason: str) -> None:
        page, one = self._page, self.panel.taking_back()
        if isinstance(one, Expected):
            yen = self._fees.take_back(page.session_id, one.person_id, reason=reason, by=page.ctx.by())
            self._handed_back(translate("Attendance", "{name}さんの参加費を取り消しました。").format(name=one.name), yen)

    def _hand_back_sum(self, fee_id: int, reason: str) -> None:
        one = self.panel.taking_back()
        yen = self._fees.take_back_sum(fee_id, reason=reason, by=self._page.ctx.by())
        count = one.count if isinstance(one, SessionFee) else 0
        self._handed_back(translate("Attendance", "{count}名分の参加費を取り消しました。").format(count=count), yen)

    def _handed_back(self, sentence: str, yen: int) -> None:
        self.panel.ask_back(None)
        if yen:
            sentence += translate("Attendance", "{amount}円をお返しください。").format(amount=format_yen(yen))
        self._page.ctx.toast(sentence, undo=True)


class JoinDesk:
    """Who came and is not on the wall: of the roster, or written down now; also the names of a sheet's blank rows."""

    def __init__(self, page: SessionPage) -> None:
        self._page = page
        people = page.ctx.salon.people
        self.panel = JoinPanel(lambda text: people.search(text, with_inactive=bool(text)))
        page.fields |= {"name": self.panel.search.field, **self.panel.add.fields}
        self.panel.picked.connect(lambda person: page.do(lambda: self._join(person)))
        self.panel.wanted.connect(lambda *typed: page.do(lambda: self._add(*typed)))
        self.panel.closed.connect(page.joined)

    def _join(self, person: Person) -> None:
        page, one = self._page, self._page.expected(person.id)
        if one is not None and one.present:
            page.ctx.toast(translate("Attendance", "{name}さんは、もう出席になっています。").format(name=person.name))
        else:
            awaited = one is not None and (one.usual or one.reserved)
            page.ctx.salon.attendance.mark(page.session_id, person.id, walk_in=not awaited, reason=page.reason(),
                                           by=page.ctx.by())
            page.told(translate("Attendance", "{name}さんを出席にしました。").format(name=person.name))
        self._done(person.id)

    def _add(self, name: str, reading: str, block: str) -> None:
        page = self._page
        person = page.ctx.salon.attendance.walk_in(  # namesakes were offered above: it is another one
            page.session_id, name=name, reading=reading, block=block, another=True, reason=page.reason(), by=page.ctx.by())
        page.told(translate("Attendance", "{name}さんを名簿に加え、出席にしました。").format(name=person.name))
        self._done(person.id)

    def _done(self, person_id: int) -> None:
        self._page.show_on_wall(person_id)
        if self.panel.blank_rows:
            self.panel.next_row()
            self._page.keep()
        else:
            self._page.joined()

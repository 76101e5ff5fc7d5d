"""当番: a wall of helpers' names; one press says 来た, another 帰った."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout

from salon_app.ui.context import PageContext
from salon_app.ui.date_words import clock_time
from salon_app.ui.page import Page
from salon_app.ui.widgets.name_wall import NameWall
from salon_app.ui.widgets.person_picker import Choice


class DutyPage(Page):
    """Each press is saved at once; pressing once more takes it back."""

    tables = frozenset({"duty", "person", "till_period"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        self.wall = NameWall(
            lead=self.tr("来た方のお名前を押します。帰るときは、もう一度押します。"), word=self.tr("当番"),
            empty=self.tr("お手伝いの方のお名前がまだありません。下に書いて加えます。"), add=self.tr("当番に加える"))
        self.wall.picked.connect(self._picked)
        self.wall.add_wanted.connect(self._add)
        self.fields["name"] = self.wall.field
        column.addWidget(self.wall)
        self.set_main(self.tr("これで始める"), self.ctx.back)

    def refresh(self) -> None:
        days = self.ctx.salon.days
        here = {person.id for person in self.ctx.duty()}
        times = {one.person_id: self._times(one.came_at, one.left_at) for one in days.status().duty}
        self.wall.set_choices(
            [Choice(one.id, one.name, times.get(one.id, one.block)) for one in self.ctx.salon.people.helpers()], here)
        words = self.tr("当番 {count}名で続ける").format(count=len(here))
        self.set_main(words if here else self.tr("当番なしで続ける"))

    def _times(self, came: datetime, left: datetime | None) -> str:
        if left is None:
            return self.tr("{time}から").format(time=clock_time(came))
        return self.tr("{time}に帰りました").format(time=clock_time(left))

    def _picked(self, ids: tuple[int, ...]) -> None:
        here = {person.id: person.name for person in self.ctx.duty()}
        for person_id in set(ids) - set(here):
            self.ctx.salon.days.come(person_id, by=self.ctx.by())
            self._welcome(self.ctx.salon.people.name(person_id))
        for person_id in set(here) - set(ids):
            self.ctx.salon.days.leave(person_id, by=self.ctx.by())
            self.ctx.toast(self.tr("{name}さん、おつかれさまでした。").format(name=here[person_id]))

    def _add(self, name: str) -> None:
        self.clear_errors()
        person = self.ctx.salon.people.save(name=name, helper=True, by=self.ctx.by())
        self.ctx.salon.days.come(person.id, by=self.ctx.by())
        self.wall.name.clear()
        self._welcome(person.name)

    def _welcome(self, name: str) -> None:
        self.ctx.toast(self.tr("{name}さんが当番に入りました。ちがうときは、もう一度押します。").format(name=name))

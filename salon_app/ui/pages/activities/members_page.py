"""いつもの方 of a 行事: they stand on its wall of names and its printed sheet. Each press is saved at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_app.model.people_words import PARTICIPANT
from salon_app.services.people_values import Person
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.attendance_wall import AttendanceWall, WallName
from salon_app.ui.widgets.label import Label


class MembersPage(Page):
    """Argument: `activity_id`."""

    tables = frozenset({"activity_member", "activity", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.activity_id = 0
        self.lead = Label(wrap=True)
        self.wall = AttendanceWall(empty=self.tr("名簿に参加者がまだいません。名簿に加えると、ここで選べます。"))
        self.wall.pressed.connect(lambda person_id: self.guarded(lambda: self._press(person_id))())
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 4))
        column.addWidget(self.lead)
        column.addWidget(self.wall, 1)
        if look().scale >= 150:
            self.lead.hide()

    def shown(self, args: Args) -> None:
        if args["activity_id"] != self.activity_id:
            self.activity_id = args["activity_id"]
            self.wall.index.show_row("")

    def refresh(self) -> None:
        salon = self.ctx.salon
        activity = salon.activities.get(self.activity_id)
        members = set(salon.activities.members(self.activity_id, self.ctx.today()))
        self.set_title(self.tr("いつもの方"), activity.name)
        self.lead.setText(self.tr("「{name}」にいつも来る方を押します。受付名簿と出席の画面に、はじめから出ます。").format(
            name=activity.name))
        people = [one for one in salon.people.all() if one.id in members or (not one.is_body and PARTICIPANT in one.kinds)]
        self.wall.set_names([self._name(one, one.id in members) for one in people])
        self.set_main(self.tr("いつもの方 {count}名で続ける").format(count=len(members)), self.ctx.back)

    def _name(self, one: Person, member: bool) -> WallName:
        return WallName(one.id, one.name, one.block, one.index_row, member, self.tr("いつもの方"))

    def _press(self, person_id: int) -> None:
        activities, today = self.ctx.salon.activities, self.ctx.today()
        members = set(activities.members(self.activity_id, today))
        joined = person_id not in members
        activities.set_members(self.activity_id, members ^ {person_id}, since=today, by=self.ctx.by())
        words = (self.tr("{name}さんを、いつもの方に加えました。") if joined else
                 self.tr("{name}さんを、いつもの方からはずしました。"))
        self.ctx.toast(words.format(name=self.ctx.salon.people.name(person_id)), undo=True)

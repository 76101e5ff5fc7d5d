"""区分: how the salon counts its people (要支援者等, 65歳以上, 区内 …), given by hand or following from the age."""

from __future__ import annotations

from salon_app.model.problems import InputProblem
from salon_app.services.people_values import Classification
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import CountEdit, LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow

OLDEST = 150


class ClassificationsPage(Page):
    """The list, and the form of the 区分 in hand."""

    tables = frozenset({"classification"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._all: tuple[Classification, ...] = ()
        self._chosen: int | None = None
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._head = Label(step="strong-bold", wrap=True)
        self.name = LineEdit(placeholder=self.tr("例　要支援者等"))
        self.fields["name"] = Field(self.tr("区分の名前"), self.name)
        self.by_age = ChoiceRows([
            (False, self.tr("お一人ずつ付ける"), self.tr("要支援者等、区内など。名簿の「くわしく」で付けます。")),
            (True, self.tr("年齢で決まる"), self.tr("65歳以上、子どもなど。生年月日から数えます。"))], False)
        self.by_age.chosen.connect(lambda _value: self._follow())
        self.least = CountEdit(field="least_age", maximum=OLDEST)
        self.most = CountEdit(field="most_age", maximum=OLDEST)
        for edit in (self.least, self.most):
            edit.setMaximumWidth(worn.ems(6))
        self.fields["least_age"] = Field(self.tr("何歳から"), self.least, unit=self.tr("歳"))
        self.fields["most_age"] = Field(self.tr("何歳まで"), self.most, unit=self.tr("歳"), hint=self.tr(
            "上や下がないときは、空けておきます。年齢がはっきりしない方は、数に入れません。"))
        self.counted = CheckRow(self.tr("報告書に「うち○○名」と出す"))
        self.active = CheckRow(self.tr("使っている"))
        list_and_form(self.body, self.list, (
            self._head, self.fields["name"], Label(self.tr("だれがこの区分になりますか")), self.by_age,
            self.fields["least_age"], self.fields["most_age"], self.counted, self.active))

    def shown(self, args: Args) -> None:
        self._chosen = args.get("classification_id")

    def refresh(self) -> None:
        self._all = self.ctx.salon.classifications.all(with_inactive=True)
        self.list.set_rows([
            ListRow(one.name, self._about(one), height=look().px(66, 96),
                    right=None if one.active else Chip(self.tr("使っていない"), "plain"))
            for one in self._all] + [ListRow(self.tr("区分を加える"), icon="plus")])
        self._show()

    def _about(self, one: Classification) -> str:
        ages = self._ages(one)
        return self.tr("年齢で決まる（{ages}）").format(ages=ages) if ages else self.tr("お一人ずつ付ける")

    def _ages(self, one: Classification) -> str:
        if one.least_age is not None and one.most_age is not None:
            return self.tr("{least}歳から{most}歳まで").format(least=one.least_age, most=one.most_age)
        if one.least_age is not None:
            return self.tr("{least}歳以上").format(least=one.least_age)
        if one.most_age is not None:
            return self.tr("{most}歳以下").format(most=one.most_age)
        return ""

    def _choose(self, at: int) -> None:
        self._chosen = self._all[at].id if at < len(self._all) else None
        self._show()
        self.name.setFocus()

    def _show(self) -> None:
        chosen = next((one for one in self._all if one.id == self._chosen), None)
        self.list.set_current(self._all.index(chosen) if chosen is not None else len(self._all))
        self._head.setText(self.tr("「{name}」を直す").format(name=chosen.name) if chosen else self.tr("区分を加える"))
        self.name.setText(chosen.name if chosen else "")
        self.least.set_value(chosen.least_age if chosen else None)
        self.most.set_value(chosen.most_age if chosen else None)
        self.by_age.set_value(chosen is not None and (chosen.least_age is not None or chosen.most_age is not None))
        self.counted.setChecked(chosen.counted if chosen else True)
        self.active.setChecked(chosen.active if chosen else True)
        self._follow()
        self.clear_errors()
        self.set_main(self.tr("この内容にする") if chosen else self.tr("この区分を加える"), self._save)

    def _follow(self) -> None:
        for key in ("least_age", "most_age"):
            self.fields[key].setVisible(bool(self.by_age.value()))

    def _save(self) -> None:
        self.clear_errors()
        self.name.take_pending()
        by_age = bool(self.by_age.value())
        if by_age and self.least.value() is None and self.most.value() is None:
            raise InputProblem(self.tr("何歳からか、何歳までかを入れてください。"), field="least_age")
        saved = self.ctx.salon.classifications.save(
            classification_id=self._chosen, name=self.name.text(), least_age=self.least.value() if by_age else None,
            most_age=self.most.value() if by_age else None, counted=self.counted.isChecked(),
            active=self.active.isChecked(), by=self.ctx.by())
        self._chosen = saved.id
        self.ctx.toast(self.tr("区分「{name}」を登録しました。").format(name=saved.name), undo=True)
        self.refresh()

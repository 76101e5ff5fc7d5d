"""支払方法: the kinds of payment the salon takes. What each does to the till and to 売上 is said in words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_app.model.yen import format_yen
from salon_app.services.payment_kinds import PaymentKind
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow


class PaymentKindsPage(Page):
    """The list, and the chosen kind's form."""

    tables = frozenset({"payment_kind", "account"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._kinds: tuple[PaymentKind, ...] = ()
        self._chosen: int | None = None
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._head = Label(step="strong-bold", wrap=True)
        self.name = LineEdit()
        self.fields["name"] = Field(self.tr("支払方法の名前"), self.name)
        self._account_label = Label(self.tr("お金はどこに入りますか"))
        self._account_place = QVBoxLayout()
        self._accounts: ChoiceRows | None = None
        self.enters_drawer = CheckRow(self.tr("現金なので、レジに入る"))
        self.income_now = CheckRow(self.tr("その日の売上になる（外すと無料のあつかいになります）"))
        self.needs_person = CheckRow(self.tr("どなたの分か、お名前を聞く"))
        self.active = CheckRow(self.tr("使っている"))
        self._checks = (self.enters_drawer, self.income_now, self.needs_person, self.active)
        self.unit_value = YenEdit(field="unit_value")
        self.unit_value.setMaximumWidth(worn.ems(8))
        self.fields["unit_value"] = Field(
            self.tr("枚数で数えるときは、1枚の金額"), self.unit_value, unit=self.tr("円"),
            hint=self.tr("券でないときは空けておきます。"))
        list_and_form(self.body, self.list, (
            self._head, self.fields["name"], self._account_label, self._account_place, *self._checks,
            self.fields["unit_value"]))

    def refresh(self) -> None:
        self._kinds = self.ctx.salon.payment_kinds.all(with_inactive=True)
        self.list.set_rows([
            ListRow(one.name, self._about(one), height=look().px(66, 96),
                    right=None if one.active else Chip(self.tr("使っていない"), "plain"))
            for one in self._kinds] + [ListRow(self.tr("支払方法を加える"), icon="plus")])
        self._show()

    def _about(self, kind: PaymentKind) -> str:
        words = [self.tr("レジに入る") if kind.enters_drawer else self.tr("レジに入らない"),
                 self.tr("その日の売上") if kind.income_now else self.tr("売上にしない")]
        if kind.unit_value is not None:
            words.append(self.tr("1枚 {value}円").format(value=format_yen(kind.unit_value)))
        return self.tr("、").join(words)

    def _choose(self, at: int) -> None:
        self._chosen = self._kinds[at].id if at < len(self._kinds) else None
        self._show()

    def _show(self) -> None:
        chosen = next((one for one in self._kinds if one.id == self._chosen), None)
        self.list.set_current(self._kinds.index(chosen) if chosen is not None else len(self._kinds))
        self._head.setText(self.tr("「{name}」を直す").format(name=chosen.name) if chosen else self.tr("支払方法を加える"))
        self.name.setText(chosen.name if chosen else "")
        self.unit_value.set_value(chosen.unit_value if chosen else None)
        self.enters_drawer.setChecked(chosen.enters_drawer if chosen else False)
        self.income_now.setChecked(chosen.income_now if chosen else True)
        self.needs_person.setChecked(chosen.needs_person if chosen else False)
        self.active.setChecked(chosen.active if chosen else True)
        if self._accounts is not None:
            self._account_place.removeWidget(self._accounts)
            self._accounts.deleteLater()
        offered = [one for one in self.ctx.salon.cashbook.accounts("money", "receivable", "payable") if one.by_hand]
        self._accounts = ChoiceRows([(one.id, one.name) for one in offered], chosen.account_id if chosen else None)
        self._account_place.addWidget(self._accounts)
        own = chosen is not None and chosen.code is not None
        for widget in (self._accounts, self._account_label, self.enters_drawer, self.income_now, self.needs_person):
            widget.setVisible(not own)
        self.fields["unit_value"].setVisible(not own or (chosen is not None and chosen.unit_value is not None))
        self.clear_errors()
        self.set_main(self.tr("この内容にする") if chosen else self.tr("この支払方法を加える"), self._save)

    def _save(self) -> None:
        self.clear_errors()
        self.name.take_pending()
        name = self.name.text().strip()
        self._chosen = self.ctx.salon.payment_kinds.save(
            kind_id=self._chosen, name=name, account_id=self._accounts.value() if self._accounts is not None else None,
            enters_drawer=self.enters_drawer.isChecked(), income_now=self.income_now.isChecked(),
            unit_value=self.unit_value.value(), needs_person=self.needs_person.isChecked(),
            active=self.active.isChecked(), by=self.ctx.by())
        self.ctx.toast(self.tr("支払方法「{name}」を登録しました。").format(name=name), undo=True)
        self.refresh()

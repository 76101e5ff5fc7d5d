"""店: where errands go. A name, a phone number and a remark; one that has closed is put away, never removed."""

from __future__ import annotations

from salon_app.services.shopping.values import Shop
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow


class ShopsPage(Page):
    """The list, and the form of the shop in hand. Optional argument: `shop_id`."""

    tables = frozenset({"shop"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._shops: tuple[Shop, ...] = ()
        self._chosen: int | None = None
        self._typing = False
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._head = Label(step="strong-bold", wrap=True)
        self.edits = {"name": LineEdit(placeholder=self.tr("例　スーパーみほん")), "phone": LineEdit(),
                      "note": LineEdit(placeholder=self.tr("例　水曜は休み、配達あり"))}
        for key, words in (("name", self.tr("店の名前")), ("phone", self.tr("電話")), ("note", self.tr("メモ"))):
            self.fields[key] = Field(words, self.edits[key])
            self.edits[key].textEdited.connect(lambda _text: self._typed())
        self.edits["name"].submitted.connect(self.edits["phone"].setFocus)
        self.edits["phone"].submitted.connect(self.edits["note"].setFocus)
        self.edits["note"].submitted.connect(self.guarded(self._save))
        self.active = CheckRow(self.tr("いま使っている店"), self.tr("はずすと、新しい依頼では選べません。"))
        self.active.clicked.connect(lambda _on=False: self._typed())
        list_and_form(self.body, self.list, (self._head, *self.fields.values(), self.active))

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._chosen = args.get("shop_id")
        self._typing = False
        self.clear_errors()

    def refresh(self) -> None:
        self._shops = self.ctx.salon.shops.all(with_inactive=True)
        if self._shop() is None:
            self._chosen = None  # none in hand, or taken back
        self.list.set_rows([
            ListRow(one.name, "　".join(filter(None, (one.phone, one.note))), height=look().px(66, 96), bold=True,
                    right=None if one.active else Chip(self.tr("使っていない"), "plain"))
            for one in self._shops] + [ListRow(self.tr("店を加える"), icon="plus")])
        self._mark()
        if not self._typing:
            self._fill()
        self._say()

    def state(self) -> Args:
        return {"chosen": self._chosen, "typing": self._typing, "active": self.active.isChecked(),
                **{key: edit.text() for key, edit in self.edits.items()}}

    def restore(self, state: Args) -> None:
        self._chosen, self._typing = state["chosen"], state["typing"]
        for key, edit in self.edits.items():
            edit.setText(state[key])
        self.active.setChecked(state["active"])
        self.refresh()

    # --- the shop in hand --------------------------------------------------------------------------

    def _shop(self) -> Shop | None:
        return next((one for one in self._shops if one.id == self._chosen), None)

    def _choose(self, at: int) -> None:
        self._chosen = self._shops[at].id if at < len(self._shops) else None
        self._typing = False
        self._mark()
        self._fill()
        self._say()
        self.edits["name"].setFocus()

    def _mark(self) -> None:
        chosen = self._shop()
        self.list.set_current(self._shops.index(chosen) if chosen is not None else len(self._shops))
        self._head.setText(self.tr("「{name}」を直す").format(name=chosen.name) if chosen else self.tr("店を加える"))

    def _fill(self) -> None:
        chosen = self._shop()
        for key, edit in self.edits.items():
            edit.setText(getattr(chosen, key) if chosen is not None else "")
        self.active.setChecked(chosen.active if chosen is not None else True)
        self.active.setVisible(chosen is not None)
        self.clear_errors()

    def _typed(self) -> None:
        self._typing = True
        self.clear_errors()
        self._say()

    def _say(self) -> None:
        if self._shop() is not None:
            self.set_main(self.tr("この内容にする"), self._save)
        elif self.edits["name"].text().strip():
            self.set_main(self.tr("この店を加える"), self._save, icon="plus")
        else:
            self.set_main(self.tr("店の名前を入れてください"), self._save, enabled=False)

    def _save(self) -> None:
        self.clear_errors()
        for edit in self.edits.values():
            commit_preedit(edit)
        name = self.edits["name"].text().strip()
        self._chosen = self.ctx.salon.shops.save(
            name, shop_id=self._chosen, phone=self.edits["phone"].text(), note=self.edits["note"].text(),
            active=self.active.isChecked(), by=self.ctx.by())
        self._typing = False
        self.ctx.toast(self.tr("「{name}」を登録しました。").format(name=name), undo=True)
        self.refresh()

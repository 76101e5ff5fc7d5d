"""分類と事業: rename, add, put away. Each category belongs to a 事業; its tab and its column in the month's report."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_app.services.products import Category
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow


class CategoriesPage(Page):
    """The list, and the chosen category's form."""

    tables = frozenset({"category", "program"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._categories: tuple[Category, ...] = ()
        self._chosen: int | None = None
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._head = Label(step="strong-bold", wrap=True)
        self.name = LineEdit()
        self.name.submitted.connect(self.guarded(self._save))
        self.fields["name"] = Field(self.tr("分類の名前"), self.name)
        self._program_place = QVBoxLayout()
        self._programs: ChoiceRows | None = None
        self.program_name = LineEdit(placeholder=self.tr("新しい事業の名前（あれば）"))
        self.fields["program"] = Field(self.tr("事業を加える"), self.program_name)
        self.active = CheckRow(self.tr("使っている"))
        list_and_form(self.body, self.list, (
            self._head, self.fields["name"], Label(self.tr("どの事業の売上ですか")), self._program_place,
            self.fields["program"], self.active))

    def refresh(self) -> None:
        products = self.ctx.salon.products
        self._categories = products.categories(with_inactive=True)
        self.list.set_rows([
            ListRow(one.name, right=None if one.active else Chip(self.tr("使っていない"), "plain"))
            for one in self._categories] + [ListRow(self.tr("分類を加える"), icon="plus")])
        self._show()

    def _choose(self, at: int) -> None:
        self._chosen = self._categories[at].id if at < len(self._categories) else None
        self._show()
        self.name.setFocus()

    def _show(self) -> None:
        products = self.ctx.salon.products
        chosen = next((one for one in self._categories if one.id == self._chosen), None)
        self.list.set_current(self._categories.index(chosen) if chosen is not None else len(self._categories))
        self._head.setText(self.tr("「{name}」を直す").format(name=chosen.name) if chosen else self.tr("分類を加える"))
        self.name.setText(chosen.name if chosen else "")
        self.program_name.setText("")
        self.active.setChecked(chosen.active if chosen else True)
        if self._programs is not None:
            self._program_place.removeWidget(self._programs)
            self._programs.deleteLater()
        programs = products.programs()
        present = chosen.program_id if chosen else programs[0].id if programs else None
        self._programs = ChoiceRows([(one.id, one.name) for one in programs], present)
        self._program_place.addWidget(self._programs)
        self.clear_errors()
        self.set_main(self.tr("この内容にする") if chosen else self.tr("この分類を加える"), self._save)

    def _save(self) -> None:
        self.clear_errors()
        self.name.take_pending()
        self.program_name.take_pending()
        products, by = self.ctx.salon.products, self.ctx.by()
        program_id = self._programs.value() if self._programs is not None else None
        if self.program_name.text().strip():
            program_id = products.save_program(name=self.program_name.text(), by=by)
        name = self.name.text().strip()
        self._chosen = products.save_category(
            category_id=self._chosen, name=name, program_id=program_id, active=self.active.isChecked(), by=by)
        self.ctx.toast(self.tr("分類「{name}」を登録しました。").format(name=name), undo=True)
        self.refresh()

"""レシート: its total, the part of others, and a photo. What it does not explain is asked about, and never blocks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, ShopReceipt
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.shopping_money.form_state import receipt_question
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.photo_view import PhotoView

NEW = 0
"""The key of a receipt that is not in the books yet."""
MOST_OFFERED = 5


@dataclass(frozen=True)
class TypedReceipt:
    """What is typed: yen, and a photo that is not kept yet. `receipt_id` None is a new one."""

    receipt_id: int | None
    total: int
    others: int
    photo: Path | None


class ReceiptPart(QWidget):
    """`begin` with an errand; `typed_receipt` what to save. One receipt may hold the goods of several neighbours."""

    changed = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        self._receipts: dict[int, ShopReceipt] = {}
        self._own: dict[int, int] = {}  # yen of this errand's lines on each, as they are in the books
        self._photo: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addWidget(Label(self.tr("レシート"), step="strong-bold"))
        self.choice = ChoiceWall(least_ems=9, most=2)
        self.choice.chosen.connect(self._chosen)
        column.addWidget(self.choice)
        self.total, self.others = YenEdit(field="total"), YenEdit(field="others")
        self.fields = {
            "total": Field(self.tr("レシートの合計"), self.total, unit=self.tr("円"), beside=9),
            "others": Field(self.tr("うち ほかの方・サロンの分"), self.others, unit=self.tr("円"), beside=9)}
        for edit, field in zip((self.total, self.others), self.fields.values(), strict=True):
            edit.setFixedWidth(worn.ems(6.2))
            edit.changed.connect(self.changed)
            edit.submitted.connect(lambda held=edit: held.focusNextPrevChild(True))
            column.addWidget(field)
        self.question = Label(step="bold", tone="warning", wrap=True)
        column.addWidget(self.question)
        photo = QWidget()
        line = QHBoxLayout(photo)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn.gap)
        self.view = PhotoView(least=QSize(worn.px(66, 88), worn.px(66, 88)))
        self.view.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_photo = Button(self.tr("レシートの写真を入れる"), "plus", max_lines=2)
        self.add_photo.clicked.connect(self._choose_photo)
        line.addWidget(self.view)
        line.addWidget(self.add_photo)
        line.addStretch(1)
        self.photo_name = Label(wrap=True)
        column.addWidget(self.photo_name)
        self.fields["picture"] = Field("", photo)
        self.fields["picture"].label.hide()
        column.addWidget(self.fields["picture"])

    # --- filling ---------------------------------------------------------------------------------------

    def begin(self, errand: Errand) -> None:
        """The receipts this errand's lines stand on, and those of the last days on which others' goods stand too."""
        service = self._ctx.salon.shop_receipts
        own = service.of(errand.id)
        offered = [*own, *(one for one in service.recent(errand.shop) if one.difference > 0 and one not in own)]
        self._receipts = {one.id: one for one in offered[:MOST_OFFERED]}
        self._own = {one: sum(line.price or 0 for line in errand.lines if line.receipt_id == one) for one in self._receipts}
        today = self._ctx.today()
        words = self.tr("{day}の {yen}円")
        self.choice.set_choices(
            [*((one.id, words.format(day=short_day(one.business_date, today), yen=format_yen(one.total)))
               for one in self._receipts.values()), (NEW, self.tr("新しいレシート"))], own[-1].id if own else NEW)
        self.choice.setVisible(bool(self._receipts))
        self._show_chosen()

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"receipt": self.choice.value(), "total": self.total.text(), "others": self.others.text(),
                "photo": str(self._photo) if self._photo is not None else ""}

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        chosen = state["receipt"]
        self.choice.set_value(chosen if chosen in self._receipts else NEW)
        self.total.setText(state["total"])
        self.others.setText(state["others"])
        self._photo = Path(state["photo"]) if state["photo"] else None
        self._show_photo()

    # --- what is typed ---------------------------------------------------------------------------------

    def chosen_id(self) -> int | None:
        """The receipt of the books that is meant, None for a new one."""
        return self.choice.value() or None

    def empty(self) -> bool:
        """Is nothing said about a receipt?"""
        return self._photo is None and not self.total.text().strip() and not self.others.text().strip()

    def as_in_books(self) -> bool:
        """Is it what the books say already?"""
        held = self._receipts.get(self.choice.value() or NEW)
        if held is None:
            return self.empty()
        try:
            return self._photo is None and (self.total.value(), self.others.value() or 0) == (held.total, held.others)
        except InputProblem:
            return False

    def missing(self) -> str:
        """What has to be entered first; '' where nothing."""
        try:
            unread = not self.empty() and not self.total.value()
            self.others.value()
        except InputProblem:
            unread = True
        return self.tr("レシートの合計を入れてください") if unread else ""

    def typed_receipt(self) -> TypedReceipt | None:
        """What to save; None where nothing is typed. Raises InputProblem (field: total, others)."""
        if self.empty():
            return None
        return TypedReceipt(self.chosen_id(), self.total.required(), self.others.value() or 0, self._photo)

    def compare(self, goods: int) -> None:
        """Ask about what the receipt does not explain, with goods of `goods` yen of this errand on it."""
        self.question.setText(receipt_question(self.difference(goods) or 0))
        self.question.setVisible(bool(self.question.text()))

    def difference(self, goods: int) -> int | None:
        """Yen that do not agree; None while no total is typed."""
        try:
            total, others = self.total.value(), self.others.value() or 0
        except InputProblem:
            return None
        if total is None:
            return None
        held = self._receipts.get(self.choice.value() or NEW)
        of_others = held.lines - self._own[held.id] if held is not None else 0
        return total - others - of_others - goods

    # --- what happens ----------------------------------------------------------------------------------

    def _chosen(self, _value: object) -> None:
        self._show_chosen()
        self.changed.emit()

    def _show_chosen(self) -> None:
        held = self._receipts.get(self.choice.value() or NEW)
        self.total.set_value(held.total if held is not None else None)
        self.others.set_value(held.others or None if held is not None else None)
        self._photo = None
        self._show_photo()

    def _show_photo(self) -> None:
        held = self._receipts.get(self.choice.value() or NEW)
        kept = self._ctx.salon.pictures.path(held.photo) if held is not None and held.photo else None
        self.view.show_photo(kept, self.tr("レシートの写真"))
        self.view.setVisible(kept is not None and self._photo is None)
        name = self._photo.name if self._photo is not None else ""
        self.photo_name.setText(self.tr("「{name}」を入れます。").format(name=name))
        self.photo_name.setVisible(bool(name))
        some = kept is not None or self._photo is not None
        self.add_photo.set_text(self.tr("別の写真にする") if some else self.tr("レシートの写真を入れる"))

    def _choose_photo(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("レシートの写真"), start, self.tr("写真 (*.jpg *.jpeg *.png *.heic *.heif);;すべてのファイル (*)"))
        if chosen:
            self.take_photo(Path(chosen))

    def take_photo(self, path: Path) -> None:
        """This photo, kept with the purchase."""
        self._photo = path
        self.fields["picture"].set_error("")
        self._show_photo()
        self.changed.emit()

"""行事の写真: one photo large, its caption, and who can be recognised in it. Whose consent is missing is said at the name."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.people_words import PHOTO
from salon_app.model.problems import RuleProblem
from salon_app.services.people_values import Person
from salon_app.services.photos import Photo
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_picker import Choice, NameButton
from salon_app.ui.widgets.photo_view import PhotoView
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tile_grid import TileGrid

MOST_FOUND = 12


class SessionPhotoPage(Page):
    """The photo left, the questions right; at large sizes below each other."""

    tables = frozenset({"photo", "attendance", "consent", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._photo: Photo | None = None
        self._shown: set[int] = set()
        self._present: list[int] = []
        self.view = PhotoView(least=QSize(worn.px(300, 400), worn.px(220, 300)))
        self.caption = LineEdit()
        self.caption.submitted.connect(self._to_search)
        self.fields["caption"] = Field(self.tr("写真の説明"), self.caption)
        self.nobody = CheckRow(self.tr("だれの顔も分かりません"), self.tr("後ろ姿や作品だけの写真のときに押します。"))
        self.nobody.clicked.connect(self._nobody_pressed)
        self.search = LineEdit(placeholder=self.tr("お名前・ふりがな・号棟"))
        self.search.textChanged.connect(lambda _text: self._show_names())
        self.fields["shown"] = Field(self.tr("ほかの方をさがす"), self.search)
        self.lead = Label(step="strong-bold", wrap=True)
        self.names = TileGrid(12, gap=worn.px(8, 6))
        self.buttons: list[NameButton] = []
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, worn.px(4), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(12, 10))
        narrow = worn.scale >= 150
        if narrow:
            self.view.setFixedHeight(worn.px(240, 300))
            column.addWidget(self.view)
        for part in (self.fields["caption"], self.lead, self.nobody, self.names, self.fields["shown"]):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if not narrow:
            row.addWidget(self.view, 1)
        row.addWidget(ScrollArea(form), 1)
        remove = Button(self.tr("この写真をはずす"), "close", max_lines=2)
        remove.clicked.connect(self.guarded(self._remove))
        self.set_side_buttons(remove)
        self.set_main(self.tr("この内容にする"), self._save, icon="check")

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        try:
            photo = self.ctx.salon.photos.get(args["photo_id"])
        except RuleProblem:  # taken off meanwhile, and 戻る leads here
            self._photo = None
            return
        if self._photo is None or photo.id != self._photo.id:
            self._begin(photo)
        self._photo = photo

    def _begin(self, photo: Photo) -> None:
        self.caption.setText(photo.caption)
        self._shown = set(photo.shown)
        self.nobody.setChecked(photo.nobody_recognisable)
        self.search.clear()

    def refresh(self) -> None:
        salon = self.ctx.salon
        if self._photo is None or self._photo.id not in [one.id for one in salon.photos.of(self._photo.session_id)]:
            self._photo = None
            QTimer.singleShot(0, self, self.ctx.back)
            return
        self._present = [one.person_id for one in salon.attendance.wall(self._photo.session_id).people if one.present]
        self.view.show_photo(self.ctx.salon.pictures.path(self._photo.file), self._photo.caption)
        self._show_names()

    def state(self) -> Args:
        if self._photo is None:
            return {}
        return {"photo_id": self._photo.id, "caption": self.caption.text(), "shown": sorted(self._shown),
                "nobody": self.nobody.isChecked(), "search": self.search.text()}

    def restore(self, state: Args) -> None:
        self._photo = self.ctx.salon.photos.get(state["photo_id"])
        self.caption.setText(state["caption"])
        self._shown = set(state["shown"])
        self.nobody.setChecked(state["nobody"])
        self.search.setText(state["search"])
        self.refresh()

    # --- who is in it ------------------------------------------------------------------------------

    def _show_names(self) -> None:
        """Those who came, those ticked already, and those found by the search."""
        salon, present = self.ctx.salon, self._present
        text = self.search.text().strip()
        found = [one.id for one in salon.people.search(text)][:MOST_FOUND] if text else []
        ids = list(dict.fromkeys([*found, *present, *sorted(self._shown - {*found, *present})]))
        people = [person for one in ids if (person := salon.people.get(one)) is not None]
        notes = self._notes(people)
        self.buttons = []
        for person in people:
            button = NameButton(Choice(person.id, person.name, notes[person.id]))
            button.setChecked(person.id in self._shown)
            button.clicked.connect(lambda _checked=False, pressed=button: self._press(pressed))
            self.buttons.append(button)
        self.names.set_tiles(self.buttons)
        self.names.setVisible(bool(people))
        self.fields["shown"].set_hint(self.tr("見つかりません。") if text and not found else "")
        self._say()

    def _notes(self, people: Collection[Person]) -> dict[int, str]:
        """号棟 and how they stand to photos, said before they are ticked."""
        salon = self.ctx.salon
        standing = salon.consents.standing(PHOTO, [one.id for one in people], on=salon.days.status().business_date)
        words = {one: self.tr("同意あり") for one in standing.agreed} | {
            one: self.tr("△同意なし") for one in standing.refused}
        return {one.id: "　".join(filter(None, (one.block, words.get(one.id, self.tr("△同意まだ"))))) for one in people}

    def _press(self, pressed: NameButton) -> None:
        if pressed.isChecked():
            self._shown.add(pressed.choice.id)
            self.nobody.setChecked(False)
        else:
            self._shown.discard(pressed.choice.id)
        self._say()

    def _nobody_pressed(self) -> None:
        if self.nobody.isChecked():
            self._shown.clear()
            for button in self.buttons:
                button.setChecked(False)
        self._say()

    def _say(self) -> None:
        self.lead.setText(
            self.tr("顔の分かる方を押してください（{count}名）").format(count=len(self._shown)) if self._shown
            else self.tr("顔の分かる方を押してください"))

    def _to_search(self) -> None:
        self.search.setFocus()

    # --- keeping -----------------------------------------------------------------------------------

    def _save(self) -> None:
        assert self._photo is not None
        self.clear_errors()
        self.caption.take_pending()
        kept = self.ctx.salon.photos.change(
            self._photo.id, caption=self.caption.text(), shown=self._shown, nobody_recognisable=self.nobody.isChecked(),
            by=self.ctx.by())
        self._photo = None
        if kept.usable:
            self.ctx.toast(self.tr("写真の内容を残しました。この写真は報告書にのります。"), undo=True)
        else:
            self.ctx.toast(self.tr("写真の内容を残しました。{why}ので、報告書にはのりません。").format(
                why=kept.withheld), undo=True)
        self.ctx.back()

    def _remove(self) -> None:
        assert self._photo is not None
        self.ctx.salon.photos.remove(self._photo.id, by=self.ctx.by())
        self._photo = None
        self.ctx.toast(self.tr("写真をはずしました。"), undo=True)
        self.ctx.back()

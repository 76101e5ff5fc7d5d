"""行事の記録: 内容, 成果 and 課題 of a session in words, and its photos. Kept on the disk while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import Problem
from salon_app.model.progress import Progress
from salon_app.services.photos import Photo
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.session_record.form_state import TEXTS, RecordForm
from salon_app.ui.pages.session_record.photo_view import PhotoRow
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import TextEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.scroll_area import ScrollArea


class SessionRecordPage(Page):
    """Words left, photos right; at large sizes below each other."""

    tables = frozenset({"activity_session", "activity", "photo", "consent", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._narrow = worn.scale >= 150
        self._session_id = 0
        self._form: RecordForm | None = None
        self._later = later(self, self._keep)
        self.session = Label(step="strong-bold", wrap=True)
        self.edits = {key: TextEdit(rows=3 if self._narrow else 5) for key in TEXTS}
        for key, words, hint in (
                ("content", self.tr("内容"), self.tr("何をしましたか。")),
                ("outcome", self.tr("成果"), self.tr("よかったこと、喜ばれたことは何ですか。")),
                ("issues", self.tr("課題"), self.tr("困ったこと、次に直したいことは何ですか。"))):
            self.edits[key].textChanged.connect(self._typed)
            self.edits[key].setPlaceholderText(hint)
            self.fields[key] = Field(words, self.edits[key])
        self.photo_head = Label(step="strong-bold", wrap=True)
        self.add_photos = Button(self.tr("写真を加える"), "plus")
        self.add_photos.clicked.connect(self.guarded(self._choose_photos))
        self.list = ListBox()
        self.empty = EmptyState(self.tr("写真はまだありません。スマートフォンの写真（HEIC）もそのまま使えます。"), icon="eye")
        self.rows: list[PhotoRow] = []
        self._photos: tuple[Photo, ...] | None = None
        self._lay_out()
        sheets = Button(self.tr("アンケート"), "checklist")
        sheets.clicked.connect(lambda: self.ctx.go("questionnaires", session_id=self._session_id))
        self.set_side_buttons(sheets)

    def _lay_out(self) -> None:
        worn = look()
        words, photos = QVBoxLayout(), QVBoxLayout()
        for column in (words, photos):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(12, 10))
        for key in TEXTS:
            words.addWidget(self.fields[key])
        head = QHBoxLayout()
        head.setSpacing(worn.gap)
        head.addWidget(self.photo_head, 1)
        head.addWidget(self.add_photos)
        photos.addLayout(head)
        photos.addWidget(self.list)
        photos.addWidget(self.empty)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(10, 8))
        outer.addWidget(self.session)
        if self._narrow:
            words.addLayout(photos)
            outer.addWidget(self._scrolled(words), 1)
            return
        columns = QHBoxLayout()
        columns.setSpacing(worn.margin)
        columns.addWidget(self._scrolled(words), 1)
        columns.addWidget(self._scrolled(photos), 1)
        outer.addLayout(columns, 1)

    @staticmethod
    def _scrolled(column: QVBoxLayout) -> ScrollArea:
        inner = QWidget()
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, look().px(4), look().px(8), look().px(12))
        holder.addLayout(column)
        holder.addStretch(1)
        return ScrollArea(inner)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        if args["session_id"] != self._session_id or self._form is None:
            self._session_id = args["session_id"]
            session = self.ctx.salon.activities.session(self._session_id)
            self._form = RecordForm.of(session, self.ctx.salon.drafts.kept(self._draft()))
            self._show_texts()

    def refresh(self) -> None:
        assert self._form is not None
        session = self.ctx.salon.activities.session(self._session_id)
        self.session.setText(self.tr("{title}　{day}").format(title=session.title, day=long_day(session.day)))
        self._form = self._form.with_kept(session)
        self._show_texts()
        self._show_photos(self.ctx.salon.photos.of(self._session_id))
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def state(self) -> Args:
        return {"session_id": self._session_id, "typed": dict(self._form.typed)} if self._form else {}

    def restore(self, state: Args) -> None:
        session = self.ctx.salon.activities.session(state["session_id"])
        self._session_id = session.id
        self._form = RecordForm.of(session, state["typed"])
        self.refresh()

    # --- words -------------------------------------------------------------------------------------

    def _draft(self) -> str:
        return f"session_record/{self._session_id}"

    def _show_texts(self) -> None:
        assert self._form is not None
        for key, edit in self.edits.items():
            if edit.toPlainText().strip() != self._form.shown(key).strip():
                edit.blockSignals(True)
                edit.setPlainText(self._form.shown(key))
                edit.blockSignals(False)

    def _typed(self) -> None:
        if self._form is not None:
            self._form = self._form.with_typed({key: edit.toPlainText() for key, edit in self.edits.items()})
            self._later.start()
            self._say()

    def _keep(self) -> None:
        self._later.stop()
        if self._form is not None:
            self.ctx.salon.drafts.keep(self._draft(), self._form.typed)

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _say(self) -> None:
        assert self._form is not None
        if self._form.typed:
            self.set_main(self.tr("この記録を残す"), self._save, icon="check")
        elif any(self._form.kept.values()):
            self.set_main(self.tr("記録は残してあります"), self._save, enabled=False)
        else:
            self.set_main(self.tr("書くと残せます"), self._save, enabled=False)

    def _save(self) -> None:
        for edit in self.edits.values():
            commit_preedit(edit)
        self._typed()
        assert self._form is not None
        self._later.stop()
        self.clear_errors()
        self.ctx.salon.activities.record(self._session_id, **self._form.typed, by=self.ctx.by())
        self.ctx.salon.drafts.forget(self._draft())
        self._form = self._form.with_kept(self.ctx.salon.activities.session(self._session_id))
        self._say()
        self.ctx.toast(self.tr("行事の記録を残しました。"), undo=True)

    # --- photos ------------------------------------------------------------------------------------

    def _show_photos(self, photos: tuple[Photo, ...]) -> None:
        if photos == self._photos:
            return  # words are saved while the photos stay
        self._photos = photos
        self.rows = []
        for photo in photos:
            row = PhotoRow(photo, self.ctx.salon.pictures.path(photo.file))
            row.change_wanted.connect(partial(self.ctx.go, "session_photo", photo_id=photo.id))
            row.remove_wanted.connect(self.guarded(partial(self._remove, photo.id)))
            self.rows.append(row)
        self.list.set_rows(self.rows)
        self.empty.setVisible(not photos)
        withheld = sum(not photo.usable for photo in photos)
        words = self.tr("写真 {count}枚").format(count=len(photos)) if photos else self.tr("写真")
        if withheld:
            words = self.tr("写真 {count}枚（報告書にのるのは{usable}枚）").format(
                count=len(photos), usable=len(photos) - withheld)
        self.photo_head.setText(words)

    def _choose_photos(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("行事の写真"), start, self.tr("写真 (*.jpg *.jpeg *.png *.heic *.heif);;すべてのファイル (*)"))
        if chosen:
            self.take_photos([Path(one) for one in chosen])

    def take_photos(self, paths: Sequence[Path]) -> None:
        """Keep photos beside the window's work; one that is no photo doesn't stop the others."""
        salon, session_id, by = self.ctx.salon, self._session_id, self.ctx.by()
        label = self.tr("写真を{count}枚")

        def work(progress: Progress) -> tuple[list[Photo], list[str]]:
            taken, refused = [], []
            for done, path in enumerate(paths):
                progress.step(done, len(paths), label.format(count=len(paths)))
                try:
                    taken.append(salon.photos.add(session_id, path, by=by))
                except Problem as problem:
                    refused.append(str(problem) if len(paths) == 1 else f"「{path.name}」{problem}")
            return taken, refused

        before = {photo.id for photo in salon.photos.of(session_id)}
        self.long(self.tr("写真を入れています"), work, lambda result: self._taken(*result, before))

    def _taken(self, taken: list[Photo], refused: list[str], before: set[int]) -> None:
        new = [photo for photo in taken if photo.id not in before]
        if refused:
            head = self.tr("{count}枚を加えました。").format(count=len(new)) if new else ""
            rest = self.tr("ほかに{count}枚、加えられません。").format(count=len(refused) - 1) if len(refused) > 1 else ""
            self.ctx.toast(head + refused[0] + rest, warning=True)
        elif not new:
            self.ctx.toast(self.tr("その写真は、もう入っています。"))
        elif len(new) == 1:
            self.ctx.toast(self.tr("写真を加えました。写っている方を書いてください。"), undo=True)
            self.ctx.go("session_photo", photo_id=new[0].id)
        else:
            self.ctx.toast(self.tr("写真を{count}枚加えました。1枚ずつ、写っている方を書いてください。").format(count=len(new)))

    def _remove(self, photo_id: int) -> None:
        self.ctx.salon.photos.remove(photo_id, by=self.ctx.by())
        self.ctx.toast(self.tr("写真をはずしました。"), undo=True)

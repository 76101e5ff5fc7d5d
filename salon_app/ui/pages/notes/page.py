"""申し送り: a field to write in, and all notes that are open with 済み beside each."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from salon_app.services.notes import Note
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import clock_time, short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import TextEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.scroll_area import ScrollArea


class NotesPage(Page):
    """Writing needs no name: who is on duty is the one who wrote."""

    tables = frozenset({"note"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._edit = TextEdit(rows=3 if worn.scale < 150 else 2)
        self._edit.textChanged.connect(self._typed)
        self.fields["text"] = Field(self.tr("つぎの当番に伝えること"), self._edit)
        self._list = ListBox()
        self._empty = EmptyState(
            self.tr("申し送りはありません。つぎの当番に伝えたいことを上に書きます。"), icon="note")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, worn.px(12))
        inside.setSpacing(worn.px(14, 8))
        inside.addWidget(self.fields["text"])
        inside.addWidget(self._list)
        inside.addWidget(self._empty)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea(inner)
        column.addWidget(self._scroll)
        self._typed()

    def shown(self, args: Args) -> None:
        if args.get("write"):
            self._edit.setFocus()

    def refresh(self) -> None:
        notes = self.ctx.salon.notes.open()
        self._list.set_rows([self._row(note) for note in notes])
        self._empty.setVisible(not notes)
        self._scroll.set_count(self.tr("{count}件あります。").format(count=len(notes)) if notes else "")

    def state(self) -> Args:
        return {"text": self._edit.toPlainText()} if self._edit.toPlainText() else {}

    def restore(self, state: Args) -> None:
        self._edit.setPlainText(state["text"])

    def text_edit(self) -> QPlainTextEdit:
        """The field the note is written in."""
        return self._edit

    def _row(self, note: Note) -> QWidget:
        worn = look()
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(worn.px(16, 12), worn.px(8), worn.px(12, 8), worn.px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        when = f"{short_day(note.business_date, self.ctx.today())} {clock_time(note.at)}"
        words.addWidget(Label("  ".join(filter(None, (when, note.person))), tone="muted", wrap=True))
        words.addWidget(Label(note.text, wrap=True))
        line.addLayout(words, 1)
        done = Button(self.tr("済み"), "check", height=worn.target)
        done.clicked.connect(lambda: self._put_away(note))
        line.addWidget(done)
        return row

    def _typed(self) -> None:
        some = bool(self._edit.toPlainText().strip())
        words = self.tr("申し送りを残す") if some else self.tr("書くと残せます")
        self.set_main(words, self._write, enabled=some, icon="pencil")

    def _write(self) -> None:
        commit_preedit(self._edit)
        self.clear_errors()
        self.ctx.salon.notes.write(self._edit.toPlainText(), by=self.ctx.by())
        self._edit.clear()
        self.ctx.toast(self.tr("申し送りを残しました。"), undo=True)

    def _put_away(self, note: Note) -> None:
        self.ctx.salon.notes.put_away(note.id, by=self.ctx.by())
        self.ctx.toast(self.tr("申し送りを1件、済みにしました。"), undo=True)

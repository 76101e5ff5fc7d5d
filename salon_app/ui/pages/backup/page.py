"""控え: when the books were last copied to a stick, the copy itself, and the backups one can go back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.backup import Backup
from salon_app.system.usb import Stick
from salon_app.ui.context import PageContext
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.page import Page
from salon_app.ui.pages.backup.form_state import last_copy
from salon_app.ui.stick_watch import StickWatch, stick_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class BackupPage(Page):
    """Sticks are noticed as they are plugged in. In practice nothing leaves the computer."""

    tables = frozenset({"setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._backups: tuple[Backup, ...] = ()
        self._sticks: tuple[Stick, ...] = ()
        self._asking = False
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(10, 6))
        self._stopped = Label(tone="warning", wrap=True)
        self._warning = Card()
        self._warning.set_warning(True)
        self._warning.column.addWidget(self._stopped)
        column.addWidget(self._warning)
        column.addWidget(Label(self.tr("USBの控え"), step="strong-bold"))
        card = Card()
        self._last = Label(wrap=True)
        self._where = Label(wrap=True)
        self._sign = Label()
        side = worn.px(22, 34)
        self._sign.setPixmap(icon_pixmap("warning", side, worn.palette.warning, self.devicePixelRatioF()))
        line = QHBoxLayout()
        line.setSpacing(worn.px(8))
        line.addWidget(self._sign)
        line.addWidget(self._last, 1)
        card.column.addLayout(line)
        card.column.addWidget(self._where)
        self._choice: ChoiceRows | None = None
        self._place = QVBoxLayout()
        card.column.addLayout(self._place)
        column.addWidget(card)
        column.addSpacing(worn.px(6, 4))
        column.addWidget(Label(self.tr("このパソコンの控え"), step="strong-bold"))
        column.addWidget(Label(self.tr(
            "毎日とレジ締めのあとに、ひとりでに取っています。押すと中身が見られます。見るだけでは何も変わりません。"),
            tone="muted", wrap=True))
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go("backup_restore", path=str(self._backups[at].path)))
        self._none = Label(self.tr("まだ控えがありません。今日の終わりにはできています。"), wrap=True)
        column.addWidget(self.list)
        column.addWidget(self._none)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea(inner)
        outer.addWidget(self._scroll)
        other = Button(self.tr("ファイルから戻す"), "folder", max_lines=2)
        other.clicked.connect(self.guarded(self._choose_file))
        self.set_side_buttons(other)
        self._watch = StickWatch(self, ctx.tasks)
        self._watch.found.connect(self._found)

    def refresh(self) -> None:
        words, late = last_copy(self.ctx.salon)
        self._last.setText(words)
        self._last.set_tone("warning" if late else "text")
        self._sign.setVisible(late)
        stopped = self.ctx.salon.backup.stopped()
        self._stopped.setText(stopped)
        self._warning.setVisible(bool(stopped))
        self._show_sticks()
        self.short(self.ctx.salon.backup.all, self._show_backups)

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        self.list.set_rows([
            ListRow(one.label, one.problem, icon="warning" if one.problem else "", arrow=True,
                    warning=bool(one.problem), height=look().px(52, 80)) for one in backups])
        self._none.setVisible(not backups)

    # --- the stick -------------------------------------------------------------------------------

    def _found(self, sticks: tuple[Stick, ...]) -> None:
        self._sticks = sticks
        self._show_sticks()

    def _show_sticks(self) -> None:
        chosen = self._choice.value() if self._choice is not None else None
        if self._choice is not None:
            self._place.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
            self._choice = None
        if len(self._sticks) > 1:
            self._choice = ChoiceRows([(str(one.root), stick_words(one)) for one in self._sticks])
            self._choice.set_value(chosen if chosen in [str(one.root) for one in self._sticks]
                                   else str(self._sticks[0].root))
            self._choice.chosen.connect(lambda _root: self._name_main())
            self._place.addWidget(self._choice)
        self._where.setText(
            self.tr("練習の記録は、USBには取りません。") if self.ctx.shell.practice()
            else self.tr("USBメモリーが{count}本あります。どれに取りますか。").format(count=len(self._sticks))
            if len(self._sticks) > 1
            else self.tr("USBメモリー（{name}）があります。").format(name=stick_words(self._sticks[0])) if self._sticks
            else self.tr("USBメモリーが見つかりません。差しこむと、下のボタンで控えを取れます。"))
        self._name_main()

    def _stick(self) -> Stick | None:
        if self._choice is not None:
            return next((one for one in self._sticks if str(one.root) == self._choice.value()), None)
        return self._sticks[0] if self._sticks else None

    def _name_main(self) -> None:
        stick = self._stick()
        if self.ctx.shell.practice():
            self.set_main(self.tr("練習では控えを取りません"), enabled=False)
        elif self._asking:
            self.set_main(self.tr("控えを取っています"), enabled=False)
        elif stick is not None:
            self.set_main(self.tr("USB（{name}）に控えを取る").format(name=stick_words(stick)),
                          lambda: self._copy(stick.root, stick_words(stick)), icon="usb")
        else:
            self.set_main(self.tr("フォルダーを選んで控えを取る"), self._choose_folder, icon="folder")

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("控えを取るフォルダーを選ぶ"), str(Path.home()))
        if chosen:
            self._copy(Path(chosen), Path(chosen).name)

    def _copy(self, folder: Path, name: str) -> None:
        """Copy the books as they are now; read back and compared."""
        by = self.ctx.by()
        self._asking = True
        self._name_main()
        self.ctx.tasks.long(
            self.tr("控えを取っています"), lambda _progress: self.ctx.salon.backup.copy_to(folder, by=by),
            lambda _path: self._copied(name), lambda problem: self._not_copied(str(problem)), owner=self)

    def _copied(self, name: str) -> None:
        self._asking = False
        self.refresh()
        self.ctx.toast(self.tr("「{name}」に控えを取りました。USBメモリーを抜いてもかまいません。").format(name=name))

    def _not_copied(self, sentence: str) -> None:
        self._asking = False
        self._name_main()
        self.ctx.toast(sentence, warning=True)

    # --- a file from elsewhere ---------------------------------------------------------------------

    def _choose_file(self) -> None:
        start = self._sticks[0].root if self._sticks else Path.home()
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("控えのファイルを選ぶ"), str(start), self.tr("控え (*.db);;すべてのファイル (*)"))
        if chosen:
            self.ctx.go("backup_restore", path=chosen)

"""前のPCから移す: find a backup on a stick, look at what is in it, begin with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from salon_app.model.problems import Problem
from salon_app.salon import Salon
from salon_app.services.backup import Backup, BackupPreview
from salon_app.system.usb import Stick
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.stick_watch import StickWatch, stick_words
from salon_app.ui.tasks import Tasks
from salon_app.ui.theme import look
from salon_app.ui.widgets.backup_card import BackupCard
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

Found = tuple[tuple[Stick, tuple[Backup, ...]], ...]


class MoveInScreen(StepScreen):
    """Sticks are noticed as they are plugged in; a file from anywhere else is chosen by hand."""

    back = Signal()
    seen = Signal(object)  # the BackupPreview to look at

    def __init__(self, salon: Salon, tasks: Tasks) -> None:
        super().__init__(self.tr("前のPCの控えを選びます"), self.tr(
            "前のPCの「控え」で「USBに控えを取る」を押し、そのUSBメモリーをこのPCに差してください。"))
        self._salon, self._tasks = salon, tasks
        self._backups: list[Backup] = []
        self._sentence = Label(self.tr("USBメモリーをさがしています。"), wrap=True)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.open_file(self._backups[at].path))
        self.column.addWidget(self._sentence)
        self.column.addWidget(self.list)
        self.finish()
        self.set_left(self.tr("はじめに戻る"), self.back.emit)
        self.set_main(self.tr("ファイルを選ぶ"), self._choose_file, icon="folder")
        self._watch = StickWatch(self, tasks)
        self._watch.found.connect(self._found)

    def open_file(self, file: Path) -> None:
        """Read what lies in a file, and show it."""
        self.say("")
        self._tasks.short(lambda: self._salon.backup.preview(file), self.seen.emit, self.show_problem, owner=self)

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("控えのファイルを選ぶ"), str(Path.home()), self.tr("控え (*.db);;すべてのファイル (*)"))
        if chosen:
            self.open_file(Path(chosen))

    def _found(self, sticks: tuple[Stick, ...]) -> None:
        def read() -> Found:
            return tuple((stick, self._salon.backup.found_on(stick.root)) for stick in sticks)

        def failed(problem: Problem) -> None:
            self.show_problem(problem)

        self._tasks.short(read, self._show, failed, owner=self)

    def _show(self, found: Found) -> None:
        several = len(found) > 1
        self._backups = [backup for _stick, backups in found for backup in backups]
        self.list.set_rows([
            ListRow(backup.label, backup.problem, icon="usb" if not backup.problem else "warning", arrow=True,
                    above=stick_words(stick) if several else "", warning=bool(backup.problem))
            for stick, backups in found for backup in backups])
        self._sentence.setText(self._words([stick for stick, _backups in found]))

    def _words(self, sticks: Sequence[Stick]) -> str:
        if not sticks:
            return self.tr("USBメモリーが見つかりません。差しこむと、ここに控えがならびます。")
        names = self.tr("、").join(stick_words(stick) for stick in sticks)
        if not self._backups:
            return self.tr("USBメモリー（{name}）に控えが見つかりません。下の「ファイルを選ぶ」でさがせます。").format(name=names)
        return self.tr("USBメモリー（{name}）に控えが{count}つあります。いちばん上が新しいものです。").format(
            name=names, count=len(self._backups))


class MoveInPreview(StepScreen):
    """What lies in the chosen backup; nothing has happened yet."""

    back = Signal()
    start = Signal()

    def __init__(self, preview: BackupPreview) -> None:
        super().__init__(self.tr("この控えでよいですか"), preview.backup.label)
        self.column.addWidget(BackupCard(preview, beside_present=False))
        self.column.addSpacing(look().px(4))
        self.column.addWidget(Label(self.tr(
            "前のPCの記録がそのまま、このPCに入ります。これからは、このPCだけで入れてください。"), wrap=True))
        self.finish()
        self.set_left(self.tr("ほかの控えを選ぶ"), self.back.emit)
        self.set_main(self.tr("この状態で始める"), self.start.emit, icon="check")

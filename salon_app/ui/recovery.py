"""When the books can't be opened: what has happened in plain words, and the backups to go back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from salon_app.model.problems import Problem
from salon_app.salon import Salon
from salon_app.services.backup import Backup
from salon_app.system.clock import TimeSource
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.step_window import StepWindow
from salon_app.ui.theme import look, wear
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class RecoveryScreen(StepScreen):
    """The newest backup is chosen already; the damaged file is kept whatever is pressed."""

    other_file = Signal()
    start = Signal(Path)

    def __init__(self, sentence: str, backups: tuple[Backup, ...], chosen: int) -> None:
        super().__init__(self.tr("サロンの記録を開けません"), sentence)
        self._backups = backups
        self.column.addWidget(Label(self.tr(
            "いまの記録のファイルは消さずに、別のところに残します。選んだ控えのあとに入れた記録は、もう一度入れることになります。")
            if backups else self.tr("このパソコンに控えが見つかりません。USBメモリーの控えを選んでください。"), wrap=True))
        self.list = ListBox()
        self.list.set_rows([
            ListRow(backup.label, backup.problem, icon="warning" if backup.problem else "", warning=bool(backup.problem),
                    height=look().px(54, 84)) for backup in backups])
        self.list.row_pressed.connect(self._choose)
        self.column.addWidget(self.list)
        self.finish()
        self.set_side(self.tr("ほかの控えを選ぶ"), self.other_file.emit, "folder")
        self.chosen = chosen
        self._choose(chosen)

    def _choose(self, at: int) -> None:
        self.chosen = at
        usable = 0 <= at < len(self._backups) and not self._backups[at].problem
        self.list.set_current(at if usable else None)
        self.say("")
        if usable:
            self.set_main(self.tr("この控えの状態に戻す"), lambda: self.start.emit(self._backups[at].path), icon="undo")
        else:
            self.set_main(self.tr("控えを選んでください"), enabled=False)

class RecoveryWindow(StepWindow):
    """`recovered(sentence)` once a backup has taken the place of the damaged books."""

    recovered = Signal(str)

    def __init__(self, folder: Path, clock: TimeSource, sentence: str) -> None:
        super().__init__(QApplication.translate("RecoveryWindow", "サロンの記録を元に戻す"))
        self._folder, self._clock, self._sentence = folder, clock, sentence
        self._backups = Salon.backups_in(folder, clock=clock)
        self._chosen = next((at for at, one in enumerate(self._backups) if not one.problem), -1)
        self.rebuild()

    def build_screen(self) -> StepScreen:
        screen = RecoveryScreen(self._sentence, self._backups, self._chosen)
        screen.other_file.connect(self._choose_file)
        screen.start.connect(self.recover)
        return screen

    def scale_chosen(self, scale: int) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if isinstance(self.screen_now, RecoveryScreen):
            self._chosen = self.screen_now.chosen
        wear(app, look().palette.name, scale)
        self.rebuild()

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("控えのファイルを選ぶ"), str(Path.home()), self.tr("控え (*.db);;すべてのファイル (*)"))
        if chosen:
            self.recover(Path(chosen))

    def recover(self, file: Path) -> None:
        """Put a backup in the place of the damaged books."""
        if self.screen_now is not None:
            self.screen_now.set_main(self.tr("戻しています"), enabled=False)

        def work(_progress: object) -> None:
            Salon.recover(self._folder, file, clock=self._clock).close()

        self.tasks.long(self.tr("控えの状態に戻しています"), work, lambda _none: self.recovered.emit(
            self.tr("控えの状態に戻しました。今日の記録が足りているか、お確かめください。")), self._failed, owner=self)

    def _failed(self, problem: Problem) -> None:
        self.show_screen()
        if self.screen_now is not None:
            self.screen_now.show_problem(problem)

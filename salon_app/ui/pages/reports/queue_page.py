"""印刷待ち: documents no printer took. Shown full screen, printed later, copied to a stick."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.print_queue import PrintJob
from salon_app.system.usb import copy_to_stick, only_stick
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import clock_time, short_day
from salon_app.ui.page import Page
from salon_app.ui.printing import Printed, print_pdf
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.print_preview import PrintPreview
from salon_app.ui.widgets.scroll_area import ScrollArea


class PrintQueuePage(Page):
    """List left, the chosen document right; its buttons below."""

    tables = frozenset({"print_job"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._jobs: tuple[PrintJob, ...] = ()
        self._chosen: int | None = None
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._empty = EmptyState(self.tr("印刷を待っている書類はありません。"), icon="print")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), 0)
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addStretch(1)
        left = ScrollArea(inner)
        self.preview = PrintPreview()
        row = QVBoxLayout(self.body) if worn.scale >= 150 else QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, worn.px(8))
        row.setSpacing(worn.margin)
        row.addWidget(left, 1)
        row.addWidget(self.preview, 2)
        self._stick = Button(self.tr("USBにコピー"), "usb")
        self._stick.clicked.connect(self.guarded(self._copy))
        self._done = Button(self.tr("済みにする"), "check")
        self._done.clicked.connect(self.guarded(self._finish))
        self.set_side_buttons(self._stick, self._done)

    def refresh(self) -> None:
        self._jobs = self.ctx.salon.print_queue.waiting()
        rows = []
        for job in self._jobs:
            local = self.ctx.salon.clock.local(job.at)
            when = f"{short_day(local.date(), self.ctx.today())} {clock_time(job.at)}"
            rows.append(ListRow(job.title, above=when))
        self.list.set_rows(rows)
        self._empty.setVisible(not rows)
        if self._chosen not in [job.id for job in self._jobs]:
            self._chosen = self._jobs[-1].id if self._jobs else None
        self._show()

    def _job(self) -> PrintJob | None:
        return next((job for job in self._jobs if job.id == self._chosen), None)

    def _choose(self, index: int) -> None:
        self._chosen = self._jobs[index].id
        self._show()

    def _show(self) -> None:
        job = self._job()
        self.list.set_current(self._jobs.index(job) if job is not None else None)
        for button in (self._stick, self._done):
            button.setEnabled(job is not None)
        self.preview.setVisible(job is not None)
        if job is None:
            self.set_main(self.tr("印刷する書類がありません"), enabled=False)
            return
        self.preview.show_pdf(self.ctx.salon.print_queue.pdf(job))
        self.set_main(self.tr("{count}枚を印刷する").format(count=self.preview.page_count()), self._print, icon="print")

    def _print(self) -> None:
        job = self._job()
        if job is None:
            return
        outcome = print_pdf(self, self.ctx.salon.print_queue.pdf(job), job.title)
        if outcome is Printed.DONE:
            self.ctx.salon.print_queue.finish(job, by=self.ctx.by())
            self.ctx.toast(self.tr("印刷に出しました。"))
        elif outcome is Printed.NO_PRINTER:
            self.ctx.toast(self.tr("プリンターが見つかりません。画面で見るか、USBにコピーしてお使いください。"), warning=True)
        elif outcome is Printed.FAILED:
            self.ctx.toast(self.tr("印刷できませんでした。プリンターの電源と紙をお確かめください。"), warning=True)

    def _copy(self) -> None:
        job = self._job()
        if job is not None:
            copy_to_stick(job.path, only_stick())
            self.ctx.toast(self.tr("USBメモリーにコピーしました。"))

    def _finish(self) -> None:
        job = self._job()
        if job is not None:
            self.ctx.salon.print_queue.finish(job, by=self.ctx.by())
            self.ctx.toast(self.tr("「{title}」を印刷待ちから外しました。").format(title=job.title))

"""結果の取りこみ: choose the automatic call service's file, look at what it tells, point at columns if need be, take it over.

Names, and the reasons of lines that are left out, are shown only when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable

from salon_app.model.watch_results import WatchRole, role_words
from salon_app.services.imports import FileOptions
from salon_app.services.watch_import import WatchPreview, WatchResult
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.import_page import ImportPage
from salon_app.ui.import_state import line_words
from salon_app.ui.pages.watch_plans.import_state import facts, main_words
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.minute_names import MinuteNames


class WatchImportPage(ImportPage[FileOptions, WatchPreview, WatchResult]):
    """Who was rung stays hidden until it is asked for."""

    tables = frozenset({"watch_attempt", "watch_plan", "watch_case", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(
            ctx, ctx.salon.watch_import, FileOptions(), dialog=self.tr("結果のファイル"), working=self.tr("結果を入れています"),
            lacking=self.tr("列を選んでください"), empty=self.tr(
                "自動で電話をかけるサービスから書き出した、結果のファイル（CSV、Excel）を選びます。取りこむ前に、中身を確かめられます。"))
        self._notes = Label(wrap=True)
        self.names = MinuteNames()
        self.names.turned.connect(self._show_names)
        self._rejected_head = Label(self.tr("入れない行"), step="bold")
        self.rejected = Label(wrap=True)
        self._first_head = Label(self.tr("はじめの行は、このように入ります"), step="bold", wrap=True)
        self.first = ListBox()
        for widget in (self._notes, self.names, self._rejected_head, self.rejected, self._first_head, self.first):
            self.findings.addWidget(widget)

    def leaving(self) -> None:
        self.names.conceal()

    def shown_roles(self) -> Iterable[str]:
        return WatchRole

    def role_words(self, role: str) -> str:
        return role_words(WatchRole(role))

    def facts(self, preview: WatchPreview) -> Iterable[tuple[str, str]]:
        return facts(preview)

    def show_findings(self, preview: WatchPreview | None) -> None:
        self._notes.setText("\n".join(preview.notes) if preview is not None else "")
        self._notes.setVisible(preview is not None and bool(preview.notes))
        self.names.setVisible(preview is not None)
        self._show_names()

    def _show_names(self) -> None:
        preview = self.preview() if self.names.names() else None
        lines = line_words(preview.rejected) if preview is not None else ()
        self.rejected.setText("\n".join(lines))
        for part in (self.rejected, self._rejected_head):
            part.setVisible(bool(lines))
        first = preview.first_rows if preview is not None else ()
        self._first_head.setVisible(bool(first))
        self.first.set_rows([ListRow(
            name, self.tr("{line}行目　{day}").format(line=line, day=plain_day(day)), right=Label(result), pressable=False,
            bold=True) for line, name, day, result in first])

    def say_main(self, preview: WatchPreview) -> None:
        if said := main_words(preview):
            self.offer(said, preview)
        elif preview.imported:
            self.set_main(self.tr("新しいものはありません"), enabled=False)
        else:
            self.set_main(self.tr("入れられる行がありません"), enabled=False)

    def committed(self, preview: WatchPreview, result: WatchResult) -> None:
        words = self.tr("{count}件の電話を入れました。").format(count=result.new)
        if result.cases:
            words += self.tr("対応が{count}件始まりました。").format(count=result.cases)
        self.ctx.toast(words, undo=True)
        if result.cases and "watch_cases" in self.ctx.shell.page_keys():
            self.ctx.go("watch_cases")

"""前の売上を取りこむ: choose a file, look at what it holds, point at columns if need be, take it over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from salon_app.model.sales_words import Role, role_name
from salon_app.model.yen import format_yen
from salon_app.services.sales_import import ImportOptions, ImportPreview, ImportResult
from salon_app.ui.context import PageContext
from salon_app.ui.import_page import ImportPage
from salon_app.ui.pages.sales_import.form_state import ROLES, facts, remarks
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.label import Label


class ImportSalesPage(ImportPage[ImportOptions, ImportPreview, ImportResult]):
    """A file that was taken over before is taken again only when that is ticked."""

    label_width = 7.0
    long_values = True

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(
            ctx, ctx.salon.sales_import, ImportOptions(), dialog=self.tr("売上のファイル"), working=self.tr("取りこんでいます"),
            lacking=self.tr("列を選んでください"), empty=self.tr(
                "ほかのレジやExcelから書き出した売上のファイル（CSV、xlsx）を選びます。取りこむ前に、中身を見て確かめられます。"))
        self._remarks = Label(wrap=True)
        self.again = CheckRow(self.tr("前にも取りこんだファイルですが、もう一度取りこむ"))
        self.again.toggled.connect(self._again_ticked)
        for widget in (self._remarks, self.again):
            self.findings.addWidget(widget)

    def forget(self) -> None:
        super().forget()
        self.again.setChecked(False)

    def shown_roles(self) -> Iterable[str]:
        return ROLES

    def role_words(self, role: str) -> str:
        return role_name(Role(role))

    def facts(self, preview: ImportPreview) -> Iterable[tuple[str, str]]:
        return facts(preview)

    def show_findings(self, preview: ImportPreview | None) -> None:
        self._remarks.setVisible(preview is not None)
        self._remarks.setText("\n".join(remarks(preview)) if preview is not None else "")
        self.again.setVisible(preview is not None and preview.already_imported is not None)
        self.again.setChecked(self.options.again)

    def _again_ticked(self, again: bool) -> None:
        self.options = replace(self.options, again=again)
        preview = self.preview()
        if preview is not None:
            self.say_main(preview)

    def say_main(self, preview: ImportPreview) -> None:
        if preview.already_imported is not None and not self.options.again:
            self.set_main(self.tr("このファイルは取りこみずみです"), enabled=False)
        elif not preview.imported:
            self.set_main(self.tr("取りこめる行がありません"), enabled=False)
        else:
            words = self.tr("{count}件、{total}円を取りこむ").format(
                count=f"{preview.receipts:,}", total=format_yen(preview.total))
            self.offer(words, replace(preview, options=self.options))

    def committed(self, preview: ImportPreview, result: ImportResult) -> None:
        self.close_file()
        self.ctx.toast(self.tr("会計 {count}件、{total}円を取りこみました。").format(
            count=f"{result.receipts:,}", total=format_yen(result.total)))

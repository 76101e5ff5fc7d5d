"""ヘルプ: whom to ring when stuck, then what each page is for, the page one came from first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from salon_app.system.help_file import write_help_file
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.page_spec import PageSpec
from salon_app.ui.text import widest_in_ems
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class HelpPage(Page):
    """The name and number come from 設定."""

    tables = frozenset({"setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._specs = [spec for spec in ctx.shell.page_specs() if spec.about and spec.key != "help"]
        self._shown: list[PageSpec] = []
        self._from = ""
        contact = Card()
        contact.column.addWidget(Label(self.tr("困ったときの連絡先"), step="strong-bold", wrap=True))
        self._who = Label(step="name", wrap=True)
        self._none = Label(self.tr("連絡先は「設定」で書けます。"), tone="muted", wrap=True)
        contact.column.addWidget(self._who)
        contact.column.addWidget(self._none)
        self._pages = ListBox()
        self._pages.row_pressed.connect(lambda at: self.ctx.go(self._shown[at].key))
        keys = Card()
        keys.column.addWidget(Label(self.tr("キーボードで使うとき"), step="strong-bold", wrap=True))
        for line in (
            self.tr("Tab　つぎの場所へ　　Shift＋Tab　前の場所へ"),
            self.tr("スペース　押す　　Ctrl＋Enter　右下の大きなボタンを押す"),
            self.tr("Alt＋←　戻る　　Alt＋1から7　左のボタン　　Ctrl＋Z　元に戻す"),
            self.tr("Ctrl＋「＋」　文字を大きく　　Ctrl＋「－」　文字を小さく"),
        ):
            keys.column.addWidget(Label(line, wrap=True))
        consult = Card()
        consult.column.addWidget(Label(self.tr("相談用ファイル"), step="strong-bold", wrap=True))
        consult.column.addWidget(Label(self.tr(
            "くわしい方に渡すと、何が起きたかがわかるファイルです。お名前や金額は入りません。"), wrap=True))
        make = Button(self.tr("相談用ファイルを作る"), "download", max_lines=2)
        make.clicked.connect(self._choose_target)
        consult.column.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        inside.setSpacing(worn.px(14, 8))
        inside.addWidget(contact)
        inside.addWidget(Label(self.tr("それぞれの画面"), step="strong-bold"))
        inside.addWidget(self._pages)
        inside.addWidget(keys)
        inside.addWidget(consult)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))
        self.set_main(self.tr("元の画面に戻る"), self.ctx.back)

    def _choose_target(self) -> None:
        name = self.tr("相談用ファイル.zip")
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("相談用ファイル"), name, "*.zip")
        if chosen:
            self.save_help_file(Path(chosen))

    def save_help_file(self, target: Path) -> None:
        """Write it and say where."""
        write_help_file(self.ctx.salon.folder, target)
        self.ctx.toast(self.tr("「{name}」に残しました。").format(name=target.name))

    def shown(self, args: Args) -> None:
        self._from = str(args.get("about", ""))

    def refresh(self) -> None:
        settings = self.ctx.salon.settings.get()
        who = "\n".join(filter(None, (settings.help_name, settings.help_phone)))
        self._who.setText(who)
        self._who.setVisible(bool(who))
        self._none.setVisible(not who)
        here = [spec for spec in self._specs if spec.key == self._from]
        self._shown = here + [spec for spec in self._specs if spec.menu and spec not in here]
        worn = look()
        wide = widest_in_ems(spec.words() for spec in self._shown)
        self._pages.set_rows([
            ListRow(spec.words(), spec.sentence(), icon=spec.icon, arrow=spec.menu, pressable=spec.menu, bold=True,
                    label_width=0 if worn.scale >= 150 else wide)
            for spec in self._shown
        ])

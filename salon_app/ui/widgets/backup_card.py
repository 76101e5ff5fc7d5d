"""What lies in a backup, in figures beside those of now: read before anything is put back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.backup import BackupPreview
from salon_app.ui.date_words import full_day
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card


class BackupCard(Card):
    """`beside_present=True` sets the present figures beside those of the backup."""

    def __init__(self, preview: BackupPreview, *, beside_present: bool) -> None:
        super().__init__()
        worn = look()
        self.setMaximumWidth(worn.ems(40))
        for line in self._head(preview):
            self.column.addWidget(line)
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn.px(24, 16))
        grid.setVerticalSpacing(worn.px(6, 2))
        grid.setColumnStretch(0, 1)
        if beside_present:
            grid.addWidget(Label(self.tr("この控え"), tone="muted", right=True), 0, 1)
            grid.addWidget(Label(self.tr("いま"), tone="muted", right=True), 0, 2)
        for at, (words, unit, table) in enumerate(self._counts(), start=1):
            grid.addWidget(Label(words), at, 0)
            grid.addWidget(self._figure(preview.counts.get(table, 0), unit), at, 1)
            if beside_present:
                grid.addWidget(self._figure(preview.present.get(table, 0), unit), at, 2)
        self.column.addSpacing(worn.px(4))
        self.column.addLayout(grid)
        money = [(name, amount) for name, amount in preview.places if amount]
        if money:
            self.column.addSpacing(worn.px(6))
            self.column.addWidget(Label(self.tr("お金（控えを取ったとき）"), step="bold"))
            self.column.addWidget(self._places(money))

    def _head(self, preview: BackupPreview) -> list[QWidget]:
        backup = preview.backup
        name = Label(preview.salon_name or self.tr("名前のないサロン"), step="title", wrap=True)
        last = Label(wrap=True)
        if preview.last_day is None:
            last.setText(self.tr("会計はまだありません。"))
        else:
            last.setText(self.tr("さいごの営業日は{day}、その日の売上は{sales}円（会計{slips}件）です。").format(
                day=full_day(preview.last_day), sales=format_yen(backup.sales), slips=backup.slips))
        return [name, last]

    def _counts(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (self.tr("会計の記録"), self.tr("{count}件"), "sale"),
            (self.tr("お金の記録"), self.tr("{count}件"), "movement"),
            (self.tr("商品"), self.tr("{count}品"), "product"),
            (self.tr("お名前"), self.tr("{count}名"), "person"),
            (self.tr("申し送り"), self.tr("{count}件"), "note"),
        )

    def _figure(self, count: int, unit: str) -> Label:
        return Label(unit.format(count=format_yen(count)), right=True)

    def _places(self, money: list[tuple[str, int]]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(look().px(6, 2))
        for at, (name, amount) in enumerate(money):
            grid.addWidget(Label(name), at, 0)
            grid.addWidget(Label(self.tr("{amount}円").format(amount=format_yen(amount)), right=True), at, 1,
                           Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        return holder

"""A line of the round: time, sign and word; the name below it only when names are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from salon_app.model.clock_times import clock_words
from salon_app.services.watch_calls.values import RoundLine
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.pages.watch_calls.form_state import LineWords
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListRow


class RoundRow(ListRow):
    """`said` are its words; `name` stands below them where it is not empty."""

    def __init__(self, line: RoundLine, said: LineWords, name: str) -> None:
        worn = look()
        beside = width_of(said.words + said.extra, worn.font("bold")) <= worn.ems(8.6) or worn.scale >= 150
        right: QWidget | None = Label(said.extra) if said.extra and not name and beside else None
        words = "\n".join((f"{said.words} {said.extra}".strip(), name)) if name else said.words
        if said.extra and not name and not beside:
            words = f"{said.words}\n{said.extra}"
        super().__init__(clock_words(line.time), words, right=right, label_width=3.4, height=worn.px(50, 84))
        self._row.setSpacing(worn.px(10, 8))
        self._row.setContentsMargins(worn.px(12, 12), worn.px(4, 2), worn.px(8, 8), worn.px(4, 2))
        self.said = said
        sign = Label()
        side = worn.px(22, 34)
        colour = worn.palette.warning if said.warning else worn.palette.text
        sign.setPixmap(icon_pixmap(said.icon, side, colour, self.devicePixelRatioF()))
        self._row.insertWidget(1, sign)
        self.setAccessibleName(" ".join(filter(None, (clock_words(line.time), said.words, said.extra, name))))

    def set_current(self, current: bool) -> None:
        super().set_current(current)
        strong = current or self.said.warning
        self.middle.set_step("bold" if strong else "base")
        if self.said.warning and not current:
            self.middle.set_tone("warning")

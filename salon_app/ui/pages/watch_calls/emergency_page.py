"""緊急時の手順: when to ring 119 and 110, on one page; also on paper."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.emergency_steps import emergency_steps, not_replaced
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_calls.emergency_parts import EmergencyCard
from salon_app.ui.theme import look
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.scroll_area import ScrollArea

DOCUMENT = "emergency-steps"


class EmergencyPage(Page):
    """119 and 110 left, what to say and do right; one below the other in large type."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        cards = [(part, EmergencyCard(part)) for part in emergency_steps()]
        above = Notice(tone="warning")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        column.setSpacing(worn.px(12, 8))
        column.addWidget(above)
        above.say(not_replaced())
        if worn.scale >= 150:
            for _, card in cards:
                column.addWidget(card)
        else:
            both = QHBoxLayout()
            both.setSpacing(worn.margin)
            for numbered in (True, False):
                side = QVBoxLayout()
                side.setSpacing(worn.px(12))
                for part, card in cards:
                    if bool(part.number) == numbered:
                        side.addWidget(card)
                side.addStretch(1)
                both.addLayout(side, 1)
            column.addLayout(both)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))
        self.set_hint(self.tr("印刷して、電話のそばに貼っておくと安心です。"))
        self.set_main(self.tr("印刷する"), lambda: ctx.go("reports", key=DOCUMENT), icon="print")

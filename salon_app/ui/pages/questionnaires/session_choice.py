"""どの回のアンケートですか: the sessions held lately, to choose one."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.salon import Salon
from salon_app.services.activities_values import ActivitySession
from salon_app.ui.date_words import long_day
from salon_app.ui.theme import look
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow

LOOK_BACK_DAYS = 120


class SessionChoice(QWidget):
    """`chosen(session_id)` when a row is pressed."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._sessions: list[ActivitySession] = []
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.chosen.emit(self._sessions[at].id))
        self._empty = EmptyState(
            self.tr("この4か月に開いた行事がありません。行事を開いてから、その回の回答を入れます。"), icon="calendar")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10, 8))
        column.addWidget(Label(self.tr("どの回のアンケートですか"), step="strong-bold"))
        column.addWidget(self.list)
        column.addWidget(self._empty)

    def show_sessions(self, salon: Salon) -> None:
        """Those held in the last four months, newest first."""
        today = salon.days.status().business_date
        found = salon.activities.sessions(today - timedelta(days=LOOK_BACK_DAYS), today, with_cancelled=False)
        self._sessions = list(reversed(found))
        self.list.set_rows([ListRow(one.title, above=long_day(one.day), arrow=True) for one in self._sessions])
        self._empty.setVisible(not self._sessions)

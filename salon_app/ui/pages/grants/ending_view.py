"""報告ずみにする: on which day the report was handed in; and working on a grant again, with a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salon_app.model.stored_words import GRANT_REOPEN_REASONS
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.reason_choice import ReasonChoice
from salon_app.ui.widgets.stacked import one_column


class ReportedView(QWidget):
    """The day the report was handed in. `changed` after each change by a person."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.open = Notice()
        self.on = DateChoice(today, field="on")
        self.on.changed.connect(self.changed)
        self.fields = {"on": Field(self.tr("報告書を出した日"), self.on)}
        words = self.tr("報告ずみにすると、この助成金に入れた額と領収書番号は変えられなくなります。「もう一度直す」で戻せます。"
                        "自己負担や参加者数があとで変わったときは、この助成金の画面と「今日」でお知らせします。")
        about = Label(words, tone="muted", wrap=True)
        one_column(self, self.open, self.fields["on"], about)

    def begin(self, findings: int) -> None:
        """今日; `findings`: how many things are still open."""
        self.on.restore({})
        self.open.say(self.tr("提出前チェックに、まだ {count}件のこっています。").format(count=findings) if findings else "")


class ReopenView(QWidget):
    """Why it is worked on again. `changed` after each change by a person."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reason = ReasonChoice(GRANT_REOPEN_REASONS)
        self.reason.changed.connect(self.changed)
        self.fields = {"reason": Field(self.tr("もう一度直すわけ"), self.reason)}
        one_column(self, self.fields["reason"])

    def begin(self) -> None:
        """No reason is chosen."""
        self.reason.offer(GRANT_REOPEN_REASONS)

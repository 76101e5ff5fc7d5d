"""One call on a page of its own: from the round in large type, from 今日, from a person's card."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_app.services.watch_calls.values import RoundLine
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.watch_calls.calling_page import CallingPage


class CallPage(CallingPage):
    """Argument: `plan_id`. After an answer the next one that is due is in hand; with none, back to where we came from."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.desk)

    def shown(self, args: Args) -> None:
        self.clock.start()
        self.desk.take(self.ctx.salon.watch_calls.line(args["plan_id"]))

    def refresh(self) -> None:
        self.take_anew()
        self.say()

    def state(self) -> Args:
        line = self.desk.line
        return {"plan_id": line.plan.id, "desk": self.desk.state()} if line is not None else {}

    def restore(self, state: Args) -> None:
        self.desk.take(self.ctx.salon.watch_calls.line(state["plan_id"]))
        self.desk.restore(state["desk"])
        self.say()

    def next_in_hand(self, line: RoundLine | None) -> None:
        if line is None:
            self.ctx.back()
            return
        self.desk.take(line)
        self.say()

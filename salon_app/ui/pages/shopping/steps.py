"""Taking the next step of an errand: its page is opened, or where nothing has to be asked, it is done."""

from __future__ import annotations

from salon_app.model.errands import DELIVERED
from salon_app.model.problems import Problem
from salon_app.model.texts import translate
from salon_app.services.shopping.values import Card
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping.form_state import ASSIGN, BUY, DELIVER, DEPOSIT, RESUME, SET_OUT, SETTLE, next_step

_PAGES = {ASSIGN: "errand_assign", DEPOSIT: "errand_deposit", SET_OUT: "errand_set_out", BUY: "errand_purchase",
          DELIVER: "errand_delivery", SETTLE: "errand_settlement"}


def take_step(page: Page, card: Card) -> None:
    """The next step of an errand as it was seen; where it is somewhere else meanwhile, that is said and shown."""
    ctx, step = page.ctx, next_step(card)
    if step == RESUME:
        try:
            ctx.salon.errands.resume(card.id, by=ctx.by())
        except Problem as problem:
            page.refresh()
            page.show_problem(problem)
            return
        ctx.toast(translate("ErrandBoard", "再開しました。"), undo=True)
    elif step:
        more = {"what": DELIVERED} if step == DELIVER else {}
        ctx.go(_PAGES[step], errand_id=card.id, **more)

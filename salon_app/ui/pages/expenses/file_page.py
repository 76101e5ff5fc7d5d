"""領収書の写真: one picture or PDF of a 支出, whole."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.services.grants.values import Attachment
from salon_app.ui.attachment_page import AttachmentPage
from salon_app.ui.context import PageContext


class ExpenseFilePage(AttachmentPage):
    """Arguments: `expense_id`, `attachment_id`."""

    owner = "expense_id"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, drop=self.tr("この写真をはずす"), dropped=self.tr("領収書の写真をはずしました。"),
                         back=self.tr("支出にもどる"))

    def files(self) -> Sequence[Attachment]:
        return self.ctx.salon.attachments.of(expense_id=self.owner_id)

    def words(self, file: Attachment) -> str:
        return self.tr("領収書")

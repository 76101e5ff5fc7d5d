"""助成金の書類: one paper of a grant, whole."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.services.grants.values import Attachment
from salon_app.ui.attachment_page import AttachmentPage
from salon_app.ui.context import PageContext


class GrantFilePage(AttachmentPage):
    """Arguments: `grant_id`, `attachment_id`."""

    owner = "grant_id"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, drop=self.tr("この書類をはずす"), dropped=self.tr("書類をはずしました。"),
                         back=self.tr("助成金にもどる"))

    def files(self) -> Sequence[Attachment]:
        return self.ctx.salon.attachments.of(grant_id=self.owner_id)

    def words(self, file: Attachment) -> str:
        return file.title or self.tr("書類")

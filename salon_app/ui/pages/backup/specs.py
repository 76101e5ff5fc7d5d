"""The pages of 控え, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _newest(salon: Salon) -> Args | None:
    """Arguments that open the newest backup, for the gallery."""
    backups = salon.backup.all()
    return {"path": str(backups[0].path)} if backups else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "backup", "office", QT_TRANSLATE_NOOP("Pages", "控え（バックアップ）"), "download", "backup.page:BackupPage",
        about=QT_TRANSLATE_NOOP("Pages", "USBに控えを取ったり、前の日の状態に戻したりします。"),
    ),
    PageSpec(
        "backup_restore", "office", QT_TRANSLATE_NOOP("Pages", "控えの中身"), "download", "backup.restore_page:BackupRestorePage",
        menu=False, opens_plain=False, states=(("newest", _newest),),
        about=QT_TRANSLATE_NOOP("Pages", "控えに何が入っているかを見て、その状態に戻します。"),
    ),
)

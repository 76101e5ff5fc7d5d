"""What 控え says, in words. No Qt."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.backup import BackupPreview

if TYPE_CHECKING:
    from salon_app.salon import Salon

USB_DAYS = 7
"""After so many days without a copy on a stick 控え asks for one."""


def last_copy(salon: Salon) -> tuple[str, bool]:
    """When the books were last copied to a stick, and whether that is too long ago."""
    kept = salon.settings.get().usb_copied_at
    if not kept:
        return translate("Backup", "USBには、まだ控えを取っていません。"), True
    local = salon.clock.local(datetime.fromisoformat(kept))
    days = (salon.clock.today() - local.date()).days
    if days <= 0:
        words = translate("Backup", "USBには、今日 {time} に控えを取りました。").format(time=f"{local:%H:%M}")
    else:
        words = translate("Backup", "USBに前に取ったのは {day}（{days}日前）です。").format(
            day=spoken_day(local.date()), days=days)
    return words, days > USB_DAYS


def what_happens(preview: BackupPreview, today: date) -> tuple[str, ...]:
    """What going back means, a sentence each, in plain words."""
    sentences = [translate("Backup", "サロンの記録が、この控えを取ったときのとおりになります。")]
    if preview.lost_slips:
        sentences.append(translate("Backup", "そのあとに入れた会計 {count}件は、見えなくなります。").format(
            count=format_yen(preview.lost_slips)))
    sentences.append(translate("Backup", "いまの記録は、先に控えとして残します。いつでも、いまの状態に戻れます。"))
    if preview.other_salon:
        sentences.append(translate("Backup", "この控えは「{name}」のものです。いまのサロンとお名前が違います。").format(
            name=preview.other_salon))
    return tuple(sentences)

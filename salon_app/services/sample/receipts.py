"""Small pictures of the sample salon's receipts: date and sum to be read, words as grey lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from salon_app.model.operations import Op
from salon_app.services import Services
from salon_app.services.sample.grants import Awards

WIDE, HIGH, EDGE = 420, 560, 30


def attach_receipts(services: Services, awards: Awards) -> None:
    """A picture for each receipt that has one."""
    with TemporaryDirectory() as name, services.uow.operation(Op.SAMPLE_MADE):
        for expense_id, purchase in awards.made.items():
            if purchase.picture:
                path = Path(name) / f"{expense_id}.png"
                _draw(path, purchase.on, purchase.total, [part.amount for part in purchase.parts], seed=expense_id)
                services.attachments.add(path, expense_id=expense_id)


def _draw(path: Path, on: date, total: int, amounts: list[int], *, seed: int) -> None:
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGB", (WIDE, HIGH), (250, 249, 244))
    pen = ImageDraw.Draw(picture)
    small, large = ImageFont.load_default(22), ImageFont.load_default(38)
    pen.rectangle((EDGE + 60, 36, WIDE - EDGE - 60, 66), fill=(90, 90, 90))
    for row in range(3):
        pen.rectangle((EDGE, 92 + 22 * row, EDGE + 150 + 40 * ((seed + row) % 4), 102 + 22 * row), fill=(185, 185, 185))
    pen.text((EDGE, 172), f"{on:%Y-%m-%d}   No.{seed:05d}", font=small, fill=(60, 60, 60))
    pen.line((EDGE, 212, WIDE - EDGE, 212), fill=(120, 120, 120), width=2)
    for row, amount in enumerate(amounts):
        y = 234 + 44 * row
        pen.rectangle((EDGE, y + 6, EDGE + 110 + 30 * ((seed + row) % 3), y + 20), fill=(185, 185, 185))
        pen.text((WIDE - EDGE, y), f"{amount:,}", font=small, fill=(60, 60, 60), anchor="ra")
    pen.line((EDGE, 420, WIDE - EDGE, 420), fill=(120, 120, 120), width=2)
    pen.text((WIDE - EDGE, 440), f"{total:,}-", font=large, fill=(30, 30, 30), anchor="ra")
    picture.save(path)

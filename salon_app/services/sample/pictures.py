"""Small pictures of the sample salon: receipts with date and sum to be read, and what was folded at two sessions."""

from __future__ import annotations

from datetime import date
from math import cos, pi, sin
from pathlib import Path
from tempfile import TemporaryDirectory

from salon_app.model.operations import Op
from salon_app.services import Services
from salon_app.services.sample.grants import COURSE, Awards

WIDE, HIGH, EDGE = 420, 560, 30


def attach_pictures(services: Services, awards: Awards) -> None:
    """A picture for each receipt that has one, and photos of two sessions of the course."""
    with TemporaryDirectory() as name, services.uow.operation(Op.SAMPLE_MADE):
        for expense_id, purchase in awards.made.items():
            if purchase.picture:
                path = Path(name) / f"{expense_id}.png"
                _draw_receipt(path, purchase.on, purchase.total, [part.amount for part in purchase.parts], seed=expense_id)
                services.attachments.add(path, expense_id=expense_id)
        held = [one.id for one in services.activities.sessions(*awards.months[0])
                if one.program_id == awards.programs[COURSE] and not one.cancelled]
        for session_id, caption, petals in zip(held[-2:], ("みんなで折った花", "箱のふたの飾り"), (5, 4), strict=False):
            path = Path(name) / f"session-{session_id}.png"
            _draw_flower(path, petals)
            services.photos.add(session_id, path, caption=caption, nobody_recognisable=True)


def _draw_flower(path: Path, petals: int) -> None:
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (800, 600), (214, 200, 178))
    pen = ImageDraw.Draw(picture)
    for at in range(petals):
        turn = [2 * pi * (at + step) / petals for step in (-0.42, 0, 0.42)]
        tips = [(400 + far * cos(angle), 300 + far * sin(angle)) for angle, far in zip(turn, (150, 250, 150), strict=True)]
        pen.polygon(((400, 300), tips[0], tips[1]), fill=(206, 92, 110))
        pen.polygon(((400, 300), tips[1], tips[2]), fill=(232, 138, 150))
    pen.ellipse((355, 255, 445, 345), fill=(240, 206, 96))
    picture.save(path)


def _draw_receipt(path: Path, on: date, total: int, amounts: list[int], *, seed: int) -> None:
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

"""The bytes of a document's pictures, read and made smaller no earlier than they are drawn."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from salon_app.reports.kit.blocks import Picture
from salon_app.system.atomic import read_problem


def image_of(picture: Picture) -> BytesIO:
    """The image as PNG or JPEG. Raises EnvironmentProblem when its file can't be read."""
    if isinstance(picture.image, bytes):
        return BytesIO(picture.image)
    try:
        return BytesIO(picture.image.read_bytes()) if picture.sharpest is None else _small(picture.image, picture.sharpest)
    except OSError as error:
        raise read_problem(error, picture.image) from error


def _small(path: Path, sharpest: int) -> BytesIO:
    from PIL import Image

    with Image.open(path) as image:
        image.draft("RGB", (sharpest, sharpest))
        image.thumbnail((sharpest, sharpest))
        written = BytesIO()
        image.convert("RGB").save(written, "JPEG", quality=80)
    written.seek(0)
    return written

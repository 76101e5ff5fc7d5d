"""Pictures: kept in the data folder by their hash, upright, small, and without what a camera wrote into them."""

from __future__ import annotations

import hashlib
import io
import struct
import threading
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.system.atomic import read_problem, write_atomically

if TYPE_CHECKING:
    from PIL import Image

FOLDER = "pictures"
LONGEST_SIDE = 640
"""Pixels of a picture on a tile."""
LARGEST_FILE = 50_000_000
LARGEST_PIXELS = 80_000_000
FORMATS = ("JPEG", "PNG", "HEIF", "WEBP", "GIF", "BMP", "TIFF")
"""What is opened; others that Pillow knows (EPS, PDF …) are no photos."""
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, RuntimeError, IndexError, TypeError, struct.error, zlib.error)
"""What the decoders raise for bytes that are not what their header says."""
_at_a_time = threading.Lock()


class PicturesService:
    """Takes in and finds pictures. The same picture twice is kept once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def add(self, path: Path, *, size: int = LONGEST_SIDE) -> str:
        """Keep a picture; returns its name in the data folder (`<hash>.jpg`).

        It is turned as the camera says, reduced to `size` pixels at its longer side, and saved without place, time and
        camera. Raises InputProblem (field "picture") for what is no picture, is cut short, weighs more than 50 MB or has
        more than 80 megapixels (told by its header, before it is unpacked), EnvironmentProblem when it can't be read or
        kept.
        """
        data = _read(path)
        with _at_a_time:  # two photos of 80 megapixels at once are more than an old laptop holds
            small = _unpacked(data, size)
        written = io.BytesIO()
        small.save(written, "JPEG", quality=85)
        name = f"{hashlib.sha256(written.getvalue()).hexdigest()[:24]}.jpg"
        self._folder.mkdir(exist_ok=True)
        if not (self._folder / name).exists():
            write_atomically(self._folder / name, written.getvalue())
        return name

    def path(self, name: str) -> Path | None:
        """Where a kept picture lies; None when its file is gone."""
        found = self._folder / name
        return found if found.is_file() else None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise read_problem(error, path) from error
    if not data:
        raise _refused(translate("Pictures", "中身のないファイルです（0バイト）。別の写真を選んでください。"))
    if len(data) > LARGEST_FILE:
        raise _refused(translate("Pictures", "写真が大きすぎます。50MBまでのものを選んでください。"))
    return data


def _unpacked(data: bytes, size: int) -> Image.Image:
    """The picture upright, at most `size` pixels long, with nothing but its colours."""
    from PIL import Image, ImageOps
    from pillow_heif import register_heif_opener

    register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of size, which is judged below, and of odd entries beside the picture
            opened = Image.open(io.BytesIO(data), formats=FORMATS)
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except _BROKEN as error:
        raise _cut_short() if _begins_as_photo(data) else _refused(
            translate("Pictures", "写真として読めません。JPEG、PNG、HEICの写真を選んでください。")) from error
    with opened:
        if opened.width * opened.height > LARGEST_PIXELS:
            raise _too_many_pixels()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                opened.draft("RGB", (size * 2, size * 2))  # a JPEG is unpacked no larger than it is needed
                opened.load()
                turned = ImageOps.exif_transpose(_plain(opened, size))
        except _BROKEN as error:
            raise _cut_short() from error
    clean = Image.new("RGB", turned.size)  # a new one: comments and profiles would go along with a copy
    clean.paste(turned)
    return clean


def _plain(opened: Image.Image, size: int) -> Image.Image:
    """Reduced, in plain colours, on white where one can see through it."""
    from PIL import Image

    if opened.has_transparency_data:
        whole = opened.convert("RGBA")
        whole.thumbnail((size, size))
        ground = Image.new("RGB", whole.size, "white")
        ground.paste(whole, mask=whole.getchannel("A"))
        ground.info = {key: value for key, value in opened.info.items() if key == "exif"}
        return ground
    plain = opened.convert("RGB")
    plain.thumbnail((size, size))
    return plain


def _begins_as_photo(data: bytes) -> bool:
    heic = data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"heim", b"heis", b"mif1")
    return heic or data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))


def _cut_short() -> InputProblem:
    return _refused(translate("Pictures", "写真が途中で切れています。別の写真を選んでください。"))


def _refused(sentence: str) -> InputProblem:
    return InputProblem(sentence, field="picture")


def _too_many_pixels() -> InputProblem:
    return _refused(translate("Pictures", "写真が細かすぎます。8,000万画素までのものを選んでください。"))

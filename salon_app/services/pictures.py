"""Pictures: kept in the data folder by their hash, upright, small, and without what a camera wrote into them."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem, InputProblem
from salon_app.model.texts import translate
from salon_app.system.atomic import read_problem, write_atomically

FOLDER = "pictures"
LONGEST_SIDE = 640
LARGEST_FILE = 50_000_000


class PicturesService:
    """Takes in and finds pictures. The same picture twice is kept once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def add(self, path: Path) -> str:
        """Keep a picture; returns its name in the data folder (`<hash>.jpg`).

        It is turned as the camera says, reduced to 640 pixels, and saved without place, time and camera.
        Raises InputProblem for what is no picture, EnvironmentProblem when it can't be read or kept.
        """
        from PIL import Image, ImageOps, UnidentifiedImageError

        try:
            if path.stat().st_size > LARGEST_FILE:
                raise InputProblem(translate("Pictures", "写真が大きすぎます。50MBまでのものを選んでください。"), field="picture")
            with Image.open(path) as opened:
                upright = ImageOps.exif_transpose(opened).convert("RGB")
        except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
            raise InputProblem(translate("Pictures", "写真として読めません。JPEGかPNGの写真を選んでください。"),
                               field="picture") from error
        except OSError as error:
            raise self._unreadable(error, path) from error
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        written = io.BytesIO()
        upright.save(written, "JPEG", quality=85)
        name = f"{hashlib.sha256(written.getvalue()).hexdigest()[:24]}.jpg"
        self._folder.mkdir(exist_ok=True)
        if not (self._folder / name).exists():
            write_atomically(self._folder / name, written.getvalue())
        return name

    def path(self, name: str) -> Path | None:
        """Where a kept picture lies; None when its file is gone."""
        found = self._folder / name
        return found if found.is_file() else None

    def _unreadable(self, error: OSError, path: Path) -> EnvironmentProblem | InputProblem:
        if error.errno is None:  # a picture that is cut short
            return InputProblem(translate("Pictures", "写真が途中で切れています。別の写真を選んでください。"), field="picture")
        return read_problem(error, path)

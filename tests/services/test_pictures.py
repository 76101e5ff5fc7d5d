"""Pictures of products: upright, small, without what the camera wrote; what is no picture is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from salon_app.model.problems import InputProblem
from salon_app.salon import Salon


def photo(path: Path, *, width: int = 2000, height: int = 1000) -> Path:
    """A photo lying on its side, with a place in it."""
    picture = Image.new("RGB", (width, height), "white")
    picture.paste("red", (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise
    exif[0x8825] = {1: "N", 2: (35.0, 47.0, 0.0)}
    picture.save(path, exif=exif)
    return path


def test_a_photo_is_kept_upright_small_and_without_its_place(salon: Salon, tmp_path: Path) -> None:
    name = salon.pictures.add(photo(tmp_path / "a.jpg"))
    kept = salon.pictures.path(name)
    assert kept is not None and kept.parent.parent == salon.folder
    with Image.open(kept) as picture:
        assert picture.size == (320, 640)
        assert not picture.getexif()
        assert picture.convert("RGB").getpixel((160, 10))[0] > 200  # type: ignore[index]  # an RGB tuple
    assert salon.pictures.add(photo(tmp_path / "b.jpg")) == name


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_what_is_no_picture_is_said(salon: Salon, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(content)
    with pytest.raises(InputProblem):
        salon.pictures.add(path)


def test_a_photo_cut_short_is_said(salon: Salon, tmp_path: Path) -> None:
    whole = photo(tmp_path / "a.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputProblem, match="途中で切れて"):
        salon.pictures.add(tmp_path / "cut.jpg")


def test_a_picture_that_is_gone_is_none(salon: Salon) -> None:
    assert salon.pictures.path("gone.jpg") is None

"""Photos go along with a backup on a stick, and come back from it on another computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from salon_app.model.problems import EnvironmentProblem
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.kept import opened


def picture(salon: Salon, colour: str, scratch: Path) -> str:
    """Keep a small picture; its name."""
    Image.new("RGB", (40, 30), colour).save(scratch / f"{colour}.png")
    return salon.pictures.add(scratch / f"{colour}.png")


def test_a_new_computer_gets_the_photos_from_the_stick(salon: Salon, fixed_clock: FixedClock, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    red, blue = picture(salon, "red", tmp_path), picture(salon, "blue", tmp_path)
    (salon.folder / "pictures" / "notes.txt").write_text("not a picture")
    file = salon.backup.copy_to(stick)
    assert {path.name for path in (stick / "salon-pictures").iterdir()} == {red, blue}
    before = (stick / "salon-pictures" / red).stat().st_ino
    (stick / "salon-pictures" / blue).write_bytes(b"half of it")
    salon.backup.copy_to(stick)
    assert (stick / "salon-pictures" / red).stat().st_ino == before  # what is there is not written again
    assert (stick / "salon-pictures" / blue).stat().st_size > 100

    with opened(tmp_path / "new", fixed_clock) as other:
        other.restore(file)
        assert other.pictures.path(red) is not None and other.pictures.path(blue) is not None

    spoilt = stick / "salon-pictures" / red
    spoilt.write_bytes(spoilt.read_bytes() + b"!")
    (tmp_path / "third").mkdir()
    Salon.recover(tmp_path / "third", file, clock=fixed_clock).close()
    assert not (tmp_path / "third" / "pictures" / red).exists()
    assert (tmp_path / "third" / "pictures" / blue).exists()


def test_books_are_copied_even_where_photos_find_no_place(salon: Salon, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    picture(salon, "red", tmp_path)
    (stick / "salon-pictures").write_text("a file stands where the folder should be")
    with pytest.raises(EnvironmentProblem, match="記録の控えは取れましたが、写真や書類を全部は写せませんでした"):
        salon.backup.copy_to(stick)
    assert list(stick.glob("salon-*.db")) and salon.settings.get().usb_copied_at

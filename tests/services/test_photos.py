"""写真 of sessions: HEIC too, upright, without place, and on paper only while everybody in it agrees."""

from __future__ import annotations

import logging
import os
import struct
import zlib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pillow_heif import register_heif_opener

from salon_app.model.problems import EnvironmentProblem, InputProblem, Problem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from tests.conftest import FixedClock

DAY = date(2026, 11, 20)
TURNED, PLACE = 0x0112, 0x8825


@pytest.fixture
def session_id(salon: Salon) -> int:
    """A session of an origami class."""
    activity = salon.activities.save(Activity(name="折り紙教室"))
    return salon.activities.plan(activity.id, [DAY])[0].id


def photo(path: Path, *, width: int = 800, height: int = 400, place: bool = True) -> Path:
    """A photo lying on its side, red at its left end, with a place and a remark in it."""
    register_heif_opener()
    picture = Image.new("RGB", (width, height), "white")
    picture.paste("red", (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[TURNED] = 6  # to be turned clockwise
    exif[PLACE] = {1: "N", 2: (35.0, 47.0, 0.0)}
    picture.info["exif"] = exif.tobytes()
    if path.suffix == ".jpg" and place:
        picture.info["comment"] = b"PLACE"
    picture.save(path, exif=exif.tobytes())
    return path


def huge_png(width: int, height: int) -> bytes:
    """Some bytes that claim to be a very large picture."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(99))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.heic", "A.HEIC"])
def test_a_photo_is_kept_upright_and_says_nothing_of_its_place(
    salon: Salon, session_id: int, tmp_path: Path, name: str,
) -> None:
    kept = salon.photos.add(session_id, photo(tmp_path / name))
    path = salon.pictures.path(kept.file)
    assert path is not None and path.suffix == ".jpg"
    with Image.open(path) as picture:
        assert picture.size == (400, 800)
        red, green, _blue = picture.convert("RGB").getpixel((200, 50))  # type: ignore[misc]  # an RGB tuple
        assert red > 200 and green < 60
        assert not picture.getexif() and "comment" not in picture.info
    assert b"PLACE" not in path.read_bytes()
    assert kept.caption == "折り紙教室（11月20日）"


def test_a_large_photo_becomes_2000_pixels_and_a_product_keeps_640(salon: Salon, session_id: int, tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", width=4000, height=3000)
    kept = salon.photos.add(session_id, path)
    for name, size in ((kept.file, (1500, 2000)), (salon.pictures.add(path), (480, 640))):
        with Image.open(salon.folder / "pictures" / name) as picture:
            assert picture.size == size


def test_what_one_can_see_through_is_white(salon: Salon, session_id: int, tmp_path: Path) -> None:
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(tmp_path / "a.png")
    with Image.open(salon.folder / "pictures" / salon.photos.add(session_id, tmp_path / "a.png").file) as picture:
        assert picture.getpixel((5, 5)) == (255, 255, 255)


def test_the_same_photo_twice_is_kept_once(salon: Salon, session_id: int, tmp_path: Path) -> None:
    first = salon.photos.add(session_id, photo(tmp_path / "a.jpg"), caption="  作品\nの前で ")
    again = salon.photos.add(session_id, photo(tmp_path / "copy.jpg", place=False))
    assert again == first and first.caption == "作品 の前で"
    assert len(list((salon.folder / "pictures").iterdir())) == len(salon.photos.of(session_id)) == 1


@pytest.mark.parametrize(("content", "words"), [
    (b"", "0バイト"), ("名前だけの写真".encode() * 20, "写真として読めません"),
    (b"%!PS-Adobe-3.0 EPSF-3.0\n", "写真として読めません"),
    (huge_png(10_000, 10_000), "8,000万画素"), (huge_png(60_000, 60_000), "8,000万画素"),
    (huge_png(8_000, 10_000), "途中で切れて"), (b"\xff\xd8\xff\xe0", "途中で切れて"),
    (b"\0\0\0\x18ftypmp42" + bytes(60), "写真として読めません"),
], ids=["empty", "text", "drawing", "100 megapixels", "3600 megapixels", "80 megapixels without them", "cut", "film"])
def test_what_is_no_photo_is_said(
    salon: Salon, session_id: int, tmp_path: Path, content: bytes, words: str,
) -> None:
    (tmp_path / "x.jpg").write_bytes(content)
    with pytest.raises(InputProblem, match=words) as problem:
        salon.photos.add(session_id, tmp_path / "x.jpg")
    assert problem.value.field == "picture"
    assert salon.photos.of(session_id) == () and salon.audit.last() is not None


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.heic"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.97])
def test_a_photo_cut_short_is_said(salon: Salon, session_id: int, tmp_path: Path, name: str, share: float) -> None:
    whole = photo(tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(InputProblem, match="途中で切れて"):
        salon.photos.add(session_id, tmp_path / name)


def test_a_file_of_more_than_50_megabytes_is_said(salon: Salon, session_id: int, tmp_path: Path) -> None:
    with (tmp_path / "film.jpg").open("wb") as stream:
        stream.truncate(50_000_001)
    with pytest.raises(InputProblem, match="50MB"):
        salon.photos.add(session_id, tmp_path / "film.jpg")


def test_folders_and_files_that_cannot_be_read_are_said(salon: Salon, session_id: int, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="フォルダー"):
        salon.photos.add(session_id, tmp_path)
    with pytest.raises(EnvironmentProblem, match="見つかりません"):
        salon.photos.add(session_id, tmp_path / "gone.jpg")
    if hasattr(os, "geteuid") and os.geteuid() != 0:  # root may read everything
        locked = photo(tmp_path / "locked.jpg")
        locked.chmod(0)
        with pytest.raises(EnvironmentProblem, match="許されていません"):
            salon.photos.add(session_id, locked)


def test_a_photo_is_shown_only_while_everybody_in_it_agrees(
    salon: Salon, fixed_clock: FixedClock, session_id: int, tmp_path: Path, caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "salon_app")
    people = [salon.people.save(name=f"見本 {given}") for given in ("一子", "二子", "三子")]
    first, second, third = (one.id for one in people)
    kept = salon.photos.add(session_id, photo(tmp_path / "a.jpg"))
    assert (kept.usable, kept.withheld) == (False, "だれが写っているかが、まだ書かれていません")
    assert salon.photos.change(kept.id, nobody_recognisable=True).usable
    shown = salon.photos.change(kept.id, shown=[second, first, first])
    assert (shown.shown, shown.nobody_recognisable) == ((first, second), False)
    assert shown.withheld == "写真の同意をまだ聞いていない方が2名、写っています"

    consent = salon.consents.record(first, "photo", given_on=DAY)
    salon.consents.record(second, "photo", agreed=False, given_on=DAY)
    salon.consents.record(third, "roster", given_on=DAY)
    assert salon.photos.get(kept.id).withheld == "写真をことわった方が1名、写っています"
    assert salon.photos.change(kept.id, shown=[first, second, third]).withheld == (
        "写真をことわった方が1名、まだ聞いていない方が1名、写っています")
    assert salon.photos.change(kept.id, shown=[first]).usable
    fixed_clock.advance(days=30)
    salon.consents.withdraw(consent.id, on=fixed_clock.today())
    assert salon.photos.get(kept.id).withheld == "写真をことわった方が1名、写っています"
    assert salon.photos.of(session_id, on=DAY)[0].usable
    assert "見本" not in caplog.text


def test_who_is_in_it_is_said_in_one_way(salon: Salon, session_id: int, tmp_path: Path) -> None:
    person = salon.people.save(name="見本 太郎")
    kept = salon.photos.add(session_id, photo(tmp_path / "a.jpg"), nobody_recognisable=True)
    with pytest.raises(InputProblem) as both:
        salon.photos.change(kept.id, shown=[person.id], nobody_recognisable=True)
    assert both.value.field == "shown"
    with pytest.raises(RuleProblem, match="名簿にない"):
        salon.photos.change(kept.id, shown=[999])
    with pytest.raises(InputProblem, match="100字"):
        salon.photos.change(kept.id, caption="あ" * 101)
    assert salon.photos.get(kept.id) == kept
    assert salon.photos.change(kept.id, caption="").nobody_recognisable
    with pytest.raises(RuleProblem, match="開催は見つかりません"):
        salon.photos.add(999, tmp_path / "a.jpg")


def test_a_photo_taken_off_comes_back(salon: Salon, session_id: int, tmp_path: Path) -> None:
    first, second = (salon.photos.add(session_id, photo(tmp_path / "a.jpg", width=wide)) for wide in (800, 900))
    salon.photos.remove(first.id)
    assert salon.photos.of(session_id) == (second,)
    with pytest.raises(Problem):
        salon.photos.remove(first.id)
    salon.audit.undo()
    assert salon.photos.of(session_id) == (first, second)
    assert salon.pictures.path(first.file) is not None


def test_somebody_entered_twice_is_judged_as_one(salon: Salon, session_id: int, tmp_path: Path) -> None:
    kept, double = (salon.people.save(name="見本 太郎") for _ in range(2))
    taken = salon.photos.add(session_id, photo(tmp_path / "a.jpg"), shown=[kept.id, double.id])
    salon.consents.record(kept.id, "photo", given_on=DAY)
    assert not salon.photos.get(taken.id).usable
    salon.people_merging.merge(kept.id, double.id)
    assert (salon.photos.get(taken.id).shown, salon.photos.get(taken.id).usable) == ((kept.id,), True)
    salon.audit.undo()
    assert not salon.photos.get(taken.id).usable

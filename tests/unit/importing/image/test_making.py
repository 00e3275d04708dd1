from __future__ import annotations

import io
import zlib

import pytest
from made_pictures import BLUE, RED, picture, png_bomb, see_through, turned, with_words
from PIL import Image

from desktop_app.importing.image import jpeg, making
from desktop_app.importing.image.inner import TooLarge, Unsound, check, decoded, fitted, look


def near(one: tuple, other: tuple) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("kind", "mime"),
    [("PNG", "png"), ("JPEG", "jpeg"), ("GIF", "gif"), ("WEBP", "webp")],
)
def test_every_kind_is_looked_at_and_decoded(kind, mime):
    data = picture(64, 40, kind)
    seen = look(data)
    assert (seen.mime, seen.width, seen.height, seen.turned) == (f"image/{mime}", 64, 40, False)
    check(data)
    image = decoded(data).convert("RGB")
    assert near(image.getpixel((32, 8)), RED)
    assert near(image.getpixel((32, 32)), BLUE)


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "PPM"])
def test_other_kinds_are_refused(kind):
    with pytest.raises(Unsound):
        look(picture(64, 40, kind))


def test_a_bomb_is_refused_before_a_pixel_is_made():
    for attempt in (look, check, decoded):
        with pytest.raises(TooLarge):
            attempt(png_bomb(20_000, 20_000, 1))
    with pytest.raises(TooLarge):
        look(png_bomb(200_000, 200_000, 1))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_what_breaks_off_is_not_sound(kind):
    whole = picture(320, 200, kind)
    with pytest.raises(Unsound):
        check(whole[: len(whole) * 2 // 3])
    with pytest.raises(Unsound):
        decoded(b"")


def test_a_turned_picture_is_seen_upright():
    assert (look(turned()).width, look(turned()).height, look(turned()).turned) == (320, 200, True)
    assert decoded(turned()).size == (320, 200)


@pytest.mark.parametrize(
    ("mode", "kind", "made"),
    [("L", "PNG", "L"), ("1", "PNG", "L"), ("P", "PNG", "RGB"), ("CMYK", "JPEG", "RGB"),
     ("I;16", "PNG", "L"), ("LA", "PNG", "RGBA")],
)  # fmt: skip
def test_every_way_to_store_colours_becomes_one_of_three(mode, kind, made):
    if mode == "I;16":
        out = io.BytesIO()
        Image.new("I;16", (8, 8), 128 * 256).save(out, kind)
        image = decoded(out.getvalue())
        assert image.getpixel((0, 0)) in (127, 128)
    else:
        image = decoded(picture(8, 8, kind, mode=mode))
    assert image.mode in (made, "RGB" if made == "L" else made)


def test_pixels_are_no_more_than_asked_for_and_never_blown_up():
    found = making.pixels(picture(320, 200), 160, 200)
    assert (found.width, found.height, len(found.data)) == (160, 100, 160 * 100 * 4)
    assert tuple(found.data[:4]) == (*RED, 255)
    assert making.pixels(picture(64, 40), 640, 400).width == 64
    assert fitted(Image.new("RGB", (1, 900)), 50, 50).size == (1, 50)


def test_an_upright_jpeg_leaves_as_it_is_without_its_words():
    data = with_words()
    for made in (making.for_print(data), making.for_web(data)):
        assert (made.mime, made.width, made.height, made.gray) == ("image/jpeg", 320, 200, False)
        assert b"Marta" in data
        assert b"Marta" not in made.data
        assert b"Quay" not in made.data
        assert decoded(made.data).tobytes() == decoded(data).tobytes()


def test_a_gray_jpeg_and_one_for_print():
    assert making.for_print(picture(64, 40, "JPEG", mode="L")).gray
    four = making.for_print(picture(64, 40, "JPEG", mode="CMYK"))
    assert (four.mime, len(zlib.decompress(four.data))) == ("", 64 * 40 * 3)


def test_a_turned_jpeg_leaves_as_upright_pixels():
    made = making.for_print(turned())
    assert (made.mime, made.width, made.height) == ("", 320, 200)
    web = making.for_web(turned())
    assert web.mime == "image/png"
    assert b"Harbour" not in web.data
    assert look(web.data).width == 320


def test_what_shines_through_goes_apart():
    made = making.for_print(see_through())
    opacity = zlib.decompress(made.opacity)
    assert (opacity[0], opacity[-1]) == (0, 255)
    assert len(zlib.decompress(made.data)) == 120 * 80 * 3
    assert making.for_print(picture(64, 40, mode="RGBA")).opacity == b""
    assert decoded(making.for_web(see_through()).data).mode == "RGBA"


def test_a_very_fine_picture_leaves_as_fine_as_paper_shows():
    made = making.for_print(picture(3000, 30))
    assert made.width == making.FINEST


def test_progressive_jpegs_lose_what_follows_their_end():
    data = picture(320, 200, "JPEG", progressive=True)
    made = making.for_web(data + b"a second picture")
    assert made.data == making.for_web(data).data
    assert decoded(made.data).tobytes() == decoded(data).tobytes()


def test_a_jpeg_that_is_built_oddly_leaves_as_pixels(monkeypatch):
    def refuse(_: bytes) -> None:
        raise jpeg.Unusual

    monkeypatch.setattr(jpeg, "parts", refuse)
    assert making.for_web(picture(64, 40, "JPEG")).mime == "image/png"

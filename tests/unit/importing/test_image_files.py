"""Picture files by their headers and as they are drawn; run here, not in the process for them."""

from __future__ import annotations

import io

import numpy as np
import pytest
from made_pictures import (
    BLUE,
    GREEN,
    KINDS,
    RED,
    exif,
    gif_header,
    pages,
    png_bomb,
    quarters,
    saved,
    tiff_circle,
    webp_header,
)
from PIL import Image

from desktop_app.importing.image import kinds
from desktop_app.importing.image.drawing import Drawer, plain
from desktop_app.importing.image.opening import PictureFile, TooLarge
from desktop_app.importing.page_serving import Damaged


def shown(data: bytes, page: int = 0, scale: float = 9.0) -> np.ndarray:
    """Return a page as rows of red, green and blue."""
    picture = Drawer(PictureFile(data)).draw(page, scale)
    rows = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.stride)
    return rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)[:, :, 2::-1]


def near(pixel: np.ndarray, colour: tuple[int, int, int]) -> bool:
    return bool(np.abs(pixel.astype(int) - colour).max() < 30)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_told_by_its_beginning_and_shown_upright(kind):
    data = saved(quarters(), kind)
    assert kinds.kind_of(data[:16]) == kind
    file = PictureFile(data)
    assert [frame.upright_size for frame in file.frames] == [(60, 40)]
    assert not file.moving
    drawn = shown(data)
    assert drawn.shape == (40, 60, 3)
    assert near(drawn[5, 5], RED)
    assert near(drawn[5, 50], GREEN)
    assert near(drawn[35, 5], BLUE)


def test_what_is_another_kind_of_file_is_none():
    for data in (b"BM\0\0\0\0\0\0", b"<svg/>", b"", b"RIFF\0\0\0\0WAVEfmt "):
        assert kinds.kind_of(data[:16]) == ""
        with pytest.raises(Damaged):
            PictureFile(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("turn", range(2, 9))
def test_a_picture_that_lies_on_its_side_is_shown_as_it_was_taken(kind, turn):
    back = {5: 5, 6: 8, 7: 7, 8: 6}.get(turn, turn)
    methods = [None, None, *(Image.Transpose(way) for way in (0, 3, 1, 5, 4, 6, 2))]
    lying = quarters().transpose(methods[back])
    if kind == "TIFF":
        data = saved(lying, kind, tiffinfo={0x0112: turn})
    else:
        data = saved(lying, kind, exif=exif({0x0112: turn}))
    assert PictureFile(data).frames[0].upright_size == (60, 40)
    drawn = shown(data)
    assert drawn.shape == (40, 60, 3)
    assert near(drawn[5, 5], RED)
    assert near(drawn[5, 50], GREEN)
    assert near(drawn[35, 5], BLUE)


def test_nonsense_for_an_orientation_is_upright():
    data = saved(quarters(), "JPEG", exif=exif({0x0112: 77}))
    assert PictureFile(data).frames[0].orientation == 1
    broken = saved(quarters(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert PictureFile(broken).frames[0].orientation == 1


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_every_way_of_telling_colours_is_shown(mode):
    grey = Image.linear_gradient("L").resize((20, 20))
    if mode == "I;16":
        image = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    else:
        image = grey.convert("RGB").convert(mode) if mode == "P" else grey.convert(mode)
    drawn = plain(image)
    assert drawn.mode in ("L", "RGB")
    values = np.asarray(drawn.convert("L"))
    assert values[0].mean() < 40 < 215 < values[-1].mean()


def test_what_shines_through_is_white():
    clear = Image.new("RGBA", (4, 4), (0, 0, 0, 0))
    assert plain(clear).getpixel((1, 1)) == (255, 255, 255)
    palette = Image.new("P", (4, 4), 0)
    palette.putpalette([0, 0, 0, 9, 9, 9])
    palette.info["transparency"] = 0
    assert plain(palette).getpixel((1, 1)) == (255, 255, 255)
    nothing = Image.fromarray(np.full((3, 3), np.nan, np.float32))
    assert plain(nothing).getpixel((1, 1)) == 0


def test_the_pages_of_a_tiff_file_have_their_own_sizes_and_pictures():
    data = pages((30, 20), (10, 40))
    file = PictureFile(data)
    assert [frame.upright_size for frame in file.frames] == [(30, 20), (10, 40)]
    assert shown(data, 1).shape == (40, 10, 3)
    with pytest.raises(Damaged):
        Drawer(file).draw(2, 1.0) if len(file.frames) > 2 else file.open(2).__enter__()


def test_pages_that_follow_each_other_in_a_circle_come_to_an_end():
    assert len(PictureFile(tiff_circle()).frames) == 2


def test_only_the_first_picture_of_a_moving_one_is_shown():
    still, other = quarters(), Image.new("RGB", (60, 40), BLUE)
    for kind in ("GIF", "WEBP"):
        data = saved(still, kind, save_all=True, append_images=[other], duration=100)
        file = PictureFile(data)
        assert (file.moving, len(file.frames)) == (True, 1)
        assert near(shown(data)[5, 5], RED)


def test_a_page_is_as_large_as_the_file_says_it_is_printed():
    scan = PictureFile(saved(Image.new("1", (2480, 3508)), "TIFF", dpi=(300, 300))).frames[0].page
    assert scan.width == pytest.approx(595.2)
    assert scan.height == pytest.approx(841.92)
    assert scan.pixel == pytest.approx(72 / 300)
    screen = PictureFile(saved(quarters(800, 600), dpi=(72, 72))).frames[0].page
    assert screen.pixel == 0.75
    huge = PictureFile(saved(Image.new("1", (9000, 10)))).frames[0].page
    assert huge.width == pytest.approx(842)
    plan = PictureFile(saved(Image.new("1", (9000, 10)), "TIFF", dpi=(300, 300))).frames[0].page
    assert plan.width == pytest.approx(1191)
    tiny = PictureFile(saved(quarters(2, 1))).frames[0].page
    assert tiny.width == pytest.approx(144)
    uneven = saved(quarters(800, 600), "TIFF", dpi=(204, 98))
    assert PictureFile(uneven).frames[0].page.pixel == 0.75


def test_a_smaller_picture_is_drawn_where_less_is_wanted_and_no_pixel_twice():
    data = saved(quarters(600, 400))
    assert shown(data, scale=0.2).shape == (60, 90, 3)
    assert shown(data, scale=50.0).shape == (400, 600, 3)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_large_picture_is_shown_smaller(kind, monkeypatch):
    monkeypatch.setattr("desktop_app.importing.image.drawing.MOST_SHOWN", 10_000)
    drawn = shown(saved(quarters(600, 400), kind))
    assert drawn.shape[0] * drawn.shape[1] <= 10_000
    assert near(drawn[5, 5], RED)
    assert near(drawn[-5, 5], BLUE)
    assert near(drawn[5, -5], GREEN)


@pytest.mark.parametrize(
    "data",
    [
        png_bomb(60_000, 60_000, rows=3),
        webp_header(16_000, 16_000),
        gif_header(65_535, 65_535),
        saved(quarters(), "TIFF").replace(b"\x00\x01\x04\x00", b"\x00\x01\x04\x00"),
    ][:3],
    ids=["png", "webp", "gif"],
)
def test_a_picture_that_states_too_many_pixels_is_refused_before_it_is_decoded(data):
    with pytest.raises(TooLarge) as caught:
        PictureFile(data)
    assert caught.value.width * caught.value.height > caught.value.most


def test_the_size_of_every_sort_of_webp_is_read_before_its_decoder_is_made():
    lossless = saved(quarters(61, 43), "WEBP")
    lossy = saved(quarters(61, 43), "WEBP", lossless=False)
    extended = saved(quarters(61, 43), "WEBP", exif=exif({0x010E: "x"}))
    assert {data[12:16] for data in (lossless, lossy, extended)} == {b"VP8L", b"VP8 ", b"VP8X"}
    for data in (lossless, lossy, extended):
        assert kinds.webp_size(data[:30]) == (61, 43)
    assert kinds.webp_size(lossless[:20]) is None
    assert kinds.webp_size(b"RIFF\0\0\0\0WEBPVP8?" + bytes(20)) is None
    with pytest.raises(Damaged):
        PictureFile(b"RIFF\0\0\0\0WEBPVP8?" + bytes(20))


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_breaks_off_is_damaged(kind):
    noise = Image.effect_noise((80, 80), 60).convert("RGB")
    data = saved(noise, kind)
    for part in (20, len(data) // 2):
        with pytest.raises(Damaged):
            Drawer(PictureFile(data[:part])).draw(0, 1.0)


def test_rubbish_in_a_file_is_damage_and_nothing_worse():
    sound = bytearray(saved(Image.effect_noise((40, 40), 60).convert("RGB"), "TIFF"))
    generator = np.random.default_rng(7)
    for _ in range(60):
        broken = bytearray(sound)
        for at in generator.integers(4, len(sound), 12):
            broken[at] = int(generator.integers(0, 256))
        try:
            Drawer(PictureFile(bytes(broken))).draw(0, 1.0)
        except (Damaged, TooLarge):
            continue


def test_a_png_that_has_fewer_rows_than_it_says_is_shown_as_far_as_it_goes():
    assert shown(png_bomb(100, 100, rows=40)).shape == (100, 100, 3)


def test_only_the_five_kinds_are_read(monkeypatch):
    out = io.BytesIO()
    quarters().save(out, "BMP")
    monkeypatch.setattr("desktop_app.importing.image.opening.kind_of", lambda _: "PNG")
    with pytest.raises(Damaged):
        PictureFile(out.getvalue())

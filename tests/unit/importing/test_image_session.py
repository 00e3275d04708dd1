"""An open picture: its page in a process without rights, and what its process tells."""

from __future__ import annotations

import io
import json

import pytest
from made_pictures import exif, iptc, pages, png_bomb, quarters, saved

from desktop_app.domain.pages import Box
from desktop_app.domain.pictures import Packing
from desktop_app.errors import UnreadablePage, UnreadableSource
from desktop_app.importing import page_serving
from desktop_app.importing.image import child, jpeg
from desktop_app.importing.image.embedding import packed
from desktop_app.importing.image.opening import PictureFile
from desktop_app.importing.image.parcels import unpack_packed
from desktop_app.importing.image_session import ImageSession
from desktop_app.importing.parcels import Junk
from desktop_app.importing.pdf import parcels
from desktop_app.processes import frames, watch

NOTED = exif({0x013B: "Anna Beck", 0x8825: {1: "N", 2: (52.0, 31.0, 12.0)}}, {})


@pytest.fixture(scope="module")
def session():
    with ImageSession(pages((30, 20), (10, 40))) as opened:
        yield opened


def test_each_page_has_a_size_a_picture_and_no_words(session):
    info = session.info()
    assert [page.pixel > 0 for page in info.pages] == [True, True]
    assert (info.foreign, info.foreign_more, info.encrypted) == ((), False, False)
    picture = session.picture(1, 99.0)
    assert (picture.width, picture.height, picture.stride) == (10, 40, 40)
    assert picture.pixels[3] == 255
    assert session.text(0).text == ""
    assert session.links(0) == ()
    assert session.starts() == (0, 0)


def test_a_page_that_is_not_there_is_named(session):
    with pytest.raises(UnreadablePage, match="no page 3"):
        session.picture(2, 1.0)


def test_a_page_goes_out_without_loss(session):
    found = session.packed(0, bare=True)
    assert (found.width, found.height, found.packing) == (30, 20, Packing.FLATE)
    assert found.page == session.pages()[0]


def test_what_is_no_picture_is_refused():
    with ImageSession(b"%PDF-1.7") as session, pytest.raises(UnreadableSource, match="picture"):
        session.info()


def test_words_for_pages_that_fail_say_why():
    session = ImageSession(b"")
    assert "memory" in str(session.bad_page(0, watch.MEMORY))
    assert "too long" in str(session.bad_page(0, watch.TIME))
    assert "damaged" in str(session.bad_page(0))


def answers(data: bytes, *requests: tuple[str, int, float], monkeypatch):
    monkeypatch.setattr(page_serving.limits, "allow_seconds", lambda _: None)
    asked, told = io.BytesIO(), io.BytesIO()
    frames.send(asked, parcels.DATA, data)
    for request in requests:
        frames.send(asked, parcels.REQUEST, json.dumps(request).encode())
    asked.seek(0)
    page_serving.serve(child.opened, asked, told, "", 1000)
    told.seek(0)
    return list(iter(lambda: frames.receive(told), None))


def test_the_process_answers_everything_that_is_asked_of_files_with_pages(monkeypatch):
    asked = [
        parcels.INFO,
        parcels.FOREIGN,
        parcels.PLACES,
        parcels.PICTURE,
        parcels.TEXT,
        parcels.LINKS,
    ]
    told = answers(saved(quarters()), *((what, 0, 1.0) for what in asked), monkeypatch=monkeypatch)
    kinds = [kind for kind, _ in told]
    assert kinds.count(parcels.DONE) == len(asked)
    assert parcels.DAMAGED not in kinds


def test_the_process_says_what_took_too_much_memory_and_ends(monkeypatch):
    def hungry(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(child.Drawer, "draw", hungry)
    asked = [(parcels.PICTURE, 0, 1.0), (parcels.INFO, 0, 1.0)]
    told = answers(saved(quarters()), *asked, monkeypatch=monkeypatch)
    assert [kind for kind, _ in told] == [parcels.READY, parcels.HUGE]


def test_the_process_refuses_what_is_too_large_or_damaged(monkeypatch):
    for data in (png_bomb(60_000, 60_000, rows=1), b"GIF89a"):
        assert answers(data, monkeypatch=monkeypatch) == [(parcels.DAMAGED, b"")]
    broken = saved(quarters(600, 600), "JPEG")[:3000]
    told = answers(broken, (parcels.PICTURE, 0, 1.0), monkeypatch=monkeypatch)
    assert [kind for kind, _ in told] == [parcels.READY, parcels.DAMAGED]


def test_a_jpeg_file_stays_what_it_is_or_only_the_picture_of_it():
    plain = saved(quarters(), "JPEG", exif=NOTED)
    data = plain[:2] + iptc([(2, 120, b"At the secret flat")]) + plain[2:] + b"and a film behind"
    file = PictureFile(data)
    whole = packed(file, 0, bare=False)
    assert (whole.packing, whole.data, whole.channels) == (Packing.JPEG, data, 3)
    bare = packed(file, 0, bare=True)
    assert len(bare.data) < len(data) - 200
    for word in (b"Exif", b"Anna", b"secret", b"film", b"JFIF", b"Photoshop"):
        assert word not in bare.data
    assert PictureFile(bare.data).frames[0].upright_size == (60, 40)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_bare_jpeg_shows_the_same_pixels(progressive):
    data = saved(quarters(), "JPEG", exif=NOTED, progressive=progressive, comment=b"by me")
    bare = jpeg.parts(data).bare
    with PictureFile(data).open() as one, PictureFile(bare).open() as other:
        assert one.tobytes() == other.tobytes()
    assert b"by me" in data
    assert b"by me" not in bare


def test_four_colours_are_inverted_where_adobe_says_so():
    found = packed(PictureFile(saved(quarters().convert("CMYK"), "JPEG")), 0, bare=True)
    assert (found.channels, found.inverted, found.packing) == (4, True, Packing.JPEG)
    assert b"Adobe" in found.data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8\x00\x00",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x00",
        b"\xff\xd8\xff\xe0\xff\xff",
        b"\xff\xd8\xff\xd0\xff\xd9",
        b"\xff\xd8\xff\xda\x00\x02\x01",
        b"\xff\xd8\xff\xc3\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00\xff\xd9",
        b"\xff\xd8\xff\xc0\x00\x0b\x0c\x00\x01\x00\x01\x01\x01\x11\x00\xff\xd9",
        b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x02\x01\x11\x00\xff\xd9",
    ],
)
def test_files_of_a_kind_that_not_every_reader_knows_are_not_taken_as_they_are(data):
    with pytest.raises(jpeg.Unusual):
        jpeg.parts(data)


def test_a_jpeg_file_that_is_not_as_it_should_be_is_packed_anew():
    data = saved(quarters(), "JPEG")
    at = data.index(b"\xff\xdb")
    found = packed(PictureFile(data[:at] + b"\x00\x00" + data[at:]), 0, bare=True)
    assert found.packing is Packing.FLATE


def test_two_values_take_a_bit():
    data = saved(quarters().convert("1"), "TIFF")
    found = packed(PictureFile(data), 0, bare=True)
    assert (found.channels, found.bits) == (1, 1)


@pytest.mark.parametrize(
    "head",
    [
        [0, 2, 1, "jpeg", 3, 8, False],
        [2, 2, 9, "jpeg", 3, 8, False],
        [2, 2, 1, "zip", 3, 8, False],
        [2, 2, 1, "jpeg", 2, 8, False],
        [2, 2, 1, "jpeg", 3, 16, False],
        [2.5, 2, 1, "jpeg", 3, 8, False],
        [2, 2],
    ],
)
def test_what_the_process_says_is_not_believed(head):
    page = PictureFile(saved(quarters())).frames[0].page
    told = [(parcels.ANSWER, json.dumps(head).encode()), (parcels.BYTES, b"x")]
    with pytest.raises(Junk):
        unpack_packed(told, page)
    with pytest.raises(Junk):
        unpack_packed(list(reversed(told)), page)


def test_places_on_a_picture_are_its_pixels_from_the_upper_left_corner():
    page = PictureFile(saved(quarters(800, 600))).frames[0].page
    assert page.to_view((100, 50)) == pytest.approx((75, 37.5))
    assert page.from_view((75, 37.5)) == pytest.approx((100, 50))
    assert page.box_in_points(Box(0, 0, 100, 50)) == pytest.approx(Box(0, 412.5, 75, 450))

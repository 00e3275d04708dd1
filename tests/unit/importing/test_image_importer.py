"""Picture files as articles: what they say of themselves, and what is said of those that do not."""

from __future__ import annotations

import pytest
from made_pictures import exif, gif_header, iptc, pages, png_bomb, quarters, saved, xmp
from PIL import Image, PngImagePlugin

from desktop_app.domain.provenance import Field, How
from desktop_app.errors import UnreadableSource
from desktop_app.importing.importer import Importers
from desktop_app.importing.source import MAX_BYTES, Source, largest

WINDOWS = "The square".encode("utf-16-le") + b"\0\0"


@pytest.fixture(scope="module")
def importers():
    return Importers.installed()


@pytest.fixture
def draft(importers):
    """Return the one article of a picture."""

    def read(data: bytes, name: str = "old_harbour.jpg"):
        [found] = importers.read(Source(name, data))
        return found

    return read


def said(draft, field: Field):
    value = draft.fields[field]
    return value.value, value.provenance.how, value.provenance.by


def test_a_picture_without_words_has_the_title_of_its_file(draft):
    found = draft(saved(quarters(), "JPEG"))
    assert (found.kind, found.mime, found.extractor) == ("image", "image/jpeg", "image 1")
    assert found.text.text == ""
    assert said(found, Field.TITLE) == ("old harbour", How.GUESSED, "image 1")
    assert list(found.fields) == [Field.TITLE]
    assert found.notices == (
        "The picture is kept without words; it is found by its title and its notes.",
    )


def test_exif_names_who_took_it_when_and_what_it_shows(draft):
    data = saved(
        quarters(),
        "JPEG",
        exif=exif(
            {0x010E: "Crowds at the ferry.", 0x013B: "Anna Beck", 0x9C9B: WINDOWS},
            {0x9003: "2021:02:14 18:30:05"},
        ),
    )
    found = draft(data)
    assert found.text.text == "Crowds at the ferry."
    assert said(found, Field.TITLE) == ("The square", How.PARSED, "image 1, EXIF")
    assert said(found, Field.BYLINE) == ("Anna Beck", How.PARSED, "image 1, EXIF")
    assert said(found, Field.PUBLISHED) == ("2021-02-14", How.GUESSED, "image 1, EXIF")
    assert found.notices == ()


def test_umlauts_that_programs_write_into_exif_are_read(draft):
    data = saved(quarters(), "JPEG", exif=exif({0x013B: "J\u00f6rg M\u00fcller".encode()}))
    assert said(draft(data), Field.BYLINE)[0] == "Jörg Müller"


@pytest.mark.parametrize("nothing", ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "   ", "DSC_0042"])
def test_what_cameras_write_is_no_description(draft, nothing):
    found = draft(saved(quarters(), "JPEG", exif=exif({0x010E: nothing})))
    assert found.text.text == ""
    assert said(found, Field.TITLE)[1] is How.GUESSED


def test_agencies_write_iptc(draft):
    sound = saved(quarters(), "JPEG")
    part = iptc(
        [
            (1, 90, b"\x1b%G"),
            (2, 5, b"Der Kai"),
            (2, 80, b"Anna Beck"),
            (2, 80, "Jörg Müller".encode()),
            (2, 55, b"20210214"),
            (2, 120, "Leute am Fährhaus.".encode()),
            (2, 25, b"harbour"),
        ]
    )
    found = draft(sound[:2] + part + sound[2:])
    assert said(found, Field.TITLE) == ("Der Kai", How.PARSED, "image 1, IPTC")
    assert said(found, Field.BYLINE)[0] == "Anna Beck, Jörg Müller"
    assert said(found, Field.PUBLISHED)[0] == "2021-02-14"
    assert found.text.text == "Leute am Fährhaus."
    assert "harbour" in [suggestion.tag for suggestion in found.suggestions]


def test_xmp_comes_before_what_the_camera_wrote(draft):
    packet = xmp(
        "<dc:title><rdf:Alt><rdf:li>The quay</rdf:li></rdf:Alt></dc:title>"
        "<dc:creator><rdf:Seq><rdf:li>Ida</rdf:li><rdf:li>Otto</rdf:li></rdf:Seq></dc:creator>"
        "<dc:subject><rdf:Bag><rdf:li>ferry</rdf:li></rdf:Bag></dc:subject>"
    )
    fields = exif({0x013B: "Camera 7", 0x010E: "At the quay."})
    found = draft(saved(quarters(), "JPEG", xmp=packet, exif=fields))
    assert said(found, Field.TITLE) == ("The quay", How.PARSED, "image 1, XMP")
    assert said(found, Field.BYLINE) == ("Ida, Otto", How.PARSED, "image 1, XMP")
    assert found.text.text == "At the quay."
    assert [suggestion.tag for suggestion in found.suggestions] == ["ferry"]


def test_xmp_may_name_things_in_attributes_and_be_broken(draft):
    packet = xmp("").replace(b'rdf:about=""', b'rdf:about="" dc:title="Short form"')
    assert said(draft(saved(quarters(), "WEBP", xmp=packet), "a.webp"), Field.TITLE)[0] == (
        "Short form"
    )
    broken = saved(quarters(), "JPEG", xmp=b"<x:xmpmeta \xff\xfe <<", exif=exif({0x013B: "Ida"}))
    assert said(draft(broken), Field.BYLINE)[0] == "Ida"


def test_texts_in_a_png_file_count(draft):
    info = PngImagePlugin.PngInfo()
    info.add_text("Title", "The map")
    info.add_itxt("Description", "Карта порта.")
    info.add_text("Author", "Ida")
    info.add_text("Creation Time", "14 Feb 2021")
    found = draft(saved(quarters(), "PNG", pnginfo=info), "map.png")
    assert said(found, Field.TITLE) == ("The map", How.PARSED, "image 1, PNG")
    assert found.text.text == "Карта порта."
    assert said(found, Field.BYLINE)[0] == "Ida"


def test_a_title_that_would_read_backwards_is_shown_for_what_it_is(draft):
    found = draft(saved(quarters()), "qua\u202egnp.exe.png")
    assert "\u202e" not in found.fields[Field.TITLE].value


def test_a_moving_picture_says_that_it_stands_still(draft):
    data = saved(quarters(), "GIF", save_all=True, append_images=[Image.new("RGB", (60, 40))])
    assert "Only the first of several pictures in the file is shown." in draft(data).notices


def test_a_tiff_file_of_several_pages_is_one_article(draft):
    assert draft(pages((20, 20), (30, 30)), "fax.tif").mime == "image/tiff"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (png_bomb(60_000, 60_000, rows=2), "has 3600 million pixels; pictures over 128 million"),
        (gif_header(20_000, 20_000), "has 400 million pixels"),
        (saved(quarters(), "JPEG")[:300], "could not be opened as a picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "could not be opened as a picture"),
        (b"II*\x00\x08\x00\x00\x00", "could not be opened as a picture"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_one_sentence(importers, data, words):
    with pytest.raises(UnreadableSource, match=words) as caught:
        list(importers.read(Source("bad.png", data)))
    assert caught.value.hint


def test_kinds_that_are_not_read_name_what_to_do(importers):
    with pytest.raises(UnreadableSource, match="HEIF") as caught:
        list(importers.read(Source("a.heic", b"\0\0\0\x18ftypheic" + bytes(40))))
    assert caught.value.hint == "Save it as PNG or JPEG and import that."


def test_scans_may_be_larger_than_texts():
    assert largest("scan.TIFF") > MAX_BYTES == largest("scan.html")

"""Files that cannot be imported are named for what they are."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from desktop_app.errors import UnreadableSource
from desktop_app.importing.importer import Source


def zipped(*names: str, mimetype: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "<x/>")
    return out.getvalue()


FOREIGN = {
    "an RTF document": rb"{\rtf1\ansi words}",
    "a ZIP file": zipped("a.txt"),
    "a Word document": zipped("[Content_Types].xml", "word/document.xml"),
    "an Excel workbook": zipped("[Content_Types].xml", "xl/workbook.xml"),
    "an OpenDocument text": zipped(mimetype="application/vnd.oasis.opendocument.text"),
    "an e-book (EPUB)": zipped(mimetype="application/epub+zip"),
    "an old Office or Outlook file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
    "a gzip file": b"\x1f\x8b\x08\x00" + bytes(20),
    "a bzip2 file": b"BZh91AY&SY" + bytes(20),
    "an image (BMP)": b"BM\x46\x00\x00\x00" + bytes(20),
    "an image (SVG)": b"<svg xmlns='http://www.w3.org/2000/svg'><text>Quay</text></svg>",
    "an image (HEIF)": b"\x00\x00\x00\x18ftypheic" + bytes(8),
    "an audio file (MP3)": b"ID3\x03\x00\x00" + bytes(20),
    "an audio file (WAV)": b"RIFF\x24\x00\x00\x00WAVEfmt ",
    "a video file (MP4)": b"\x00\x00\x00\x18ftypisom" + bytes(8),
    "a video file (Matroska or WebM)": b"\x1aE\xdf\xa3" + bytes(20),
    "a program": b"\x7fELF\x02\x01\x01" + bytes(20),
    "a SQLite database": b"SQLite format 3\x00" + bytes(20),
    "a tar file": bytes(257) + b"ustar\x0000" + bytes(200),
    "a web archive (WARC)": b"WARC/1.0\r\nWARC-Type: warcinfo\r\n",
    "an e-mail message": b"From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n\r\nHello",
    "a web page in MHTML form": (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/\r\n"
        b"Subject: A\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    ),
    "a mailbox (mbox)": b"From a@b.example Sun Feb 14 10:00:00 2021\nFrom: a@b.example\n\nHello",
}


@pytest.mark.parametrize("what", FOREIGN)
@pytest.mark.parametrize("name", ["file.bin", "file.txt"])
def test_known_formats_are_named_in_the_sentence(importers, what, name):
    with pytest.raises(UnreadableSource) as caught:
        importers.read(Source(name, FOREIGN[what]))
    assert str(caught.value) == f"“{name}” is {what}, which cannot be imported yet."
    assert caught.value.hint.endswith(".")


SVG = "<svg xmlns='http://www.w3.org/2000/svg'><text>The yard is closed.</text></svg>"


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "before",
    [
        "",
        "<?xml version='1.0'?>\n",
        "<!-- made by hand -->\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG'>",
    ],
)
def test_a_drawing_is_refused_however_it_begins(importers, before, coding):
    with pytest.raises(UnreadableSource, match=r"is an image \(SVG\)") as caught:
        importers.read(Source("yard.svg", (before + SVG).encode(coding)))
    assert caught.value.hint == "Save it as PNG or JPEG and import that."
    with pytest.raises(UnreadableSource, match="SVG"):
        importers.read(Source("a", f"{before}{SVG.replace('svg', 's:svg')}".encode(coding)))


@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_a_page_that_begins_with_a_drawing_is_read(read, name):
    words = "The yard is closed and nobody knows for how long it will stay so."
    assert words in read(name, f"{SVG}<p>{words}</p>").text.text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a"])
def test_unknown_binary_data_are_not_read_as_text(importers, name):
    data = struct.pack("<200I", *range(7, 200 * 1_000_003, 1_000_003)[:200])
    with pytest.raises(UnreadableSource, match="is not text, and its format is not known"):
        importers.read(Source(name, b"\x01" + data))


def test_headers_that_someone_pasted_are_text(read):
    text = "From: Iris\nTo: Tom\nSubject: yard\nDate: today\n\nThe yard is closed."
    assert "The yard is closed." in read("a.txt", text).text.text


@pytest.mark.parametrize(
    "word", ["яы, сказал он, и вышел.", "WARC/Peace", "ID3 tags", "BZh is a word"]
)
def test_texts_that_begin_like_a_format_are_texts(read, word):
    assert read("a.txt", word.encode("cp1251")).kind == "text"


def test_text_that_no_importer_wants_has_a_sentence_too():
    from desktop_app.importing.importer import Importers

    with pytest.raises(UnreadableSource, match="in a format that cannot be imported"):
        Importers([]).read(Source("a.txt", b"words"))

"""What a file is, told by its first bytes, in words that fit into a sentence."""

from __future__ import annotations

import re

from desktop_app.errors import UnreadableSource
from desktop_app.importing.decoding import wide_encoding
from desktop_app.importing.source import Source, shown

_LATER = "Save it as a web page or as plain text and import that."
_NO_TEXT = "Import the article that goes with it instead."
_AS_PICTURE = "Save it as PNG or JPEG and import that."

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "an RTF document", _LATER),
    (b"PK\x03\x04", "a ZIP file", "Unpack it and import the files in it."),
    (b"PK\x05\x06", "an empty ZIP file", "Import the files themselves."),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office or Outlook file", _LATER),
    (b"\x1f\x8b", "a gzip file", "Unpack it and import the file in it."),
    (b"\xfd7zXZ\x00", "an xz file", "Unpack it and import the file in it."),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file", "Unpack it and import the file in it."),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip file", "Unpack it and import the files in it."),
    (b"Rar!\x1a\x07", "a RAR file", "Unpack it and import the files in it."),
    (b"fLaC", "an audio file (FLAC)", _NO_TEXT),
    (b"OggS", "an audio or video file (Ogg)", _NO_TEXT),
    (b"\x1aE\xdf\xa3", "a video file (Matroska or WebM)", _NO_TEXT),
    (b"\x00\x00\x01\xba", "a video file (MPEG)", _NO_TEXT),
    (b"\x7fELF", "a program", _NO_TEXT),
    (b"\xcf\xfa\xed\xfe", "a program", _NO_TEXT),
    (b"\xca\xfe\xba\xbe", "a program", _NO_TEXT),
    (b"SQLite format 3\x00", "a SQLite database", _NO_TEXT),
    (b"bplist00", "a Safari web archive or another binary property list", _LATER),
    (b"WARC/1.", "a web archive (WARC)", "Open the page in a browser and save it as a web page."),
)
# Four bytes of size or offset stand before or inside these signatures.
_PATTERNS: tuple[tuple[re.Pattern[bytes], str, str], ...] = (
    (re.compile(rb"RIFF.{4}WAVE", re.DOTALL), "an audio file (WAV)", _NO_TEXT),
    (re.compile(rb"RIFF.{4}AVI ", re.DOTALL), "a video file (AVI)", _NO_TEXT),
    (re.compile(rb".{4}ftyp(?:heic|heix|mif1|avif)", re.DOTALL), "an image (HEIF)", _AS_PICTURE),
    (re.compile(rb".{4}ftypM4A", re.DOTALL), "an audio file (M4A)", _NO_TEXT),
    (re.compile(rb".{4}ftyp", re.DOTALL), "a video file (MP4)", _NO_TEXT),
    (re.compile(rb"BM.{4}\x00{4}", re.DOTALL), "an image (BMP)", _AS_PICTURE),
    (re.compile(rb"MZ.{58,}PE\x00\x00", re.DOTALL), "a program", _NO_TEXT),
    (re.compile(rb"BZh[1-9]1AY"), "a bzip2 file", "Unpack it and import the file in it."),
    (re.compile(rb"ID3[\x02-\x04]"), "an audio file (MP3)", _NO_TEXT),
    (re.compile(rb"\xff[\xfb\xf3\xf2].{0,200}\x00", re.DOTALL), "an audio file (MP3)", _NO_TEXT),
    (re.compile(rb".{257}ustar", re.DOTALL), "a tar file", "Unpack it and import the files in it."),
)  # fmt: skip
_IN_ZIP: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/epub+zip", "an e-book (EPUB)"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text"),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document"),
    (b"xl/", "an Excel workbook"),
    (b"ppt/", "a PowerPoint presentation"),
)
# Plain text only to the eye: read as such, they would be an article of codes.
_MIME_HEADER = re.compile(
    rb"(?:From|To|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|X-[A-Za-z-]+|"
    rb"MIME-Version|Content-Type|Snapshot-Content-Location|DKIM-Signature|Reply-To):[ \t]", re.I
)  # fmt: skip
_MBOX = re.compile(rb"From [^\n]{0,120}\r?\n(?=[\w-]+: )")
_DRAWING = re.compile(
    rb"(?:\s|<\?xml[^>]*\?>|<!--(?:(?!-->).)*-->)*<(?:!doctype\s+|[\w.-]+:)?svg[\s>/]",
    re.I | re.DOTALL,
)
_FOLD = re.compile(rb"\r?\n[ \t]+")
_CONTROLS = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")


def foreign(head: bytes) -> tuple[str, str] | None:
    """Return what a file is that no built-in importer reads, and what to do; None if unknown."""
    for magic, what, hint in _MAGIC:
        if head.startswith(magic):
            return (_in_zip(head) or what, _LATER if _in_zip(head) else hint)
    for pattern, what, hint in _PATTERNS:
        if pattern.match(head):
            return what, hint
    if is_drawing(head):
        return "an image (SVG)", _AS_PICTURE
    return _mail(head)


def is_drawing(head: bytes) -> bool:
    """Whether a file begins like SVG, which is text only for programs."""
    plain = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return _DRAWING.match(plain) is not None


def _in_zip(head: bytes) -> str:
    if not head.startswith(b"PK"):
        return ""
    return next((what for mark, what in _IN_ZIP if mark in head), "")


def _mail(head: bytes) -> tuple[str, str] | None:
    start = head.lstrip(b"\xef\xbb\xbf\r\n")
    if _MBOX.match(start):
        return "a mailbox (mbox)", "Open it in a mail program and save each message as text."
    lines = _FOLD.sub(b" ", start).splitlines()
    headers = 0
    for line in lines:
        if not re.match(rb"[!-9;-~]{1,60}:", line):
            break
        headers += 1 if _MIME_HEADER.match(line) else 0
    known = start.lower()
    # Headers pasted as text have none of these; a message that a program wrote has.
    made = any(mark in known for mark in (b"mime-version:", b"message-id:", b"received:"))
    if headers >= 2 and made:
        if b"snapshot-content-location:" in known or b"multipart/related" in known[:1500]:
            return "a web page in MHTML form", "Save the page as HTML and import that."
        return "an e-mail message", "Open it in a mail program and save it as text."
    return None


def is_binary(head: bytes) -> bool:
    """Whether bytes are no text in any encoding: zero bytes, or many control characters."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_encoding(head):
        return False
    if b"\x00" in head:
        return True
    return len(_CONTROLS.findall(head)) * 50 > len(head)


def refusal(source: Source) -> UnreadableSource:
    """Return the error for a source that no importer takes."""
    name = shown(source.name)
    known = foreign(source.head)
    if known is not None:
        what, hint = known
        return UnreadableSource(f"“{name}” is {what}, which cannot be imported yet.", hint)
    if is_binary(source.head):
        return UnreadableSource(
            f"“{name}” is not text, and its format is not known.",
            "Save it as a web page or as plain text and import that.",
        )
    return UnreadableSource(
        f"“{name}” is in a format that cannot be imported.",
        "Save it as a web page or as plain text and import that.",
    )

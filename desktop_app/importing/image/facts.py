"""What a picture file says of itself: EXIF, IPTC, XMP, and texts in PNG files.

Each kind of note is read by itself: one that is broken does not keep the others from being read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from PIL import ImageFile, IptcImagePlugin

from desktop_app.importing.image.opening import exif_of, sound
from desktop_app.importing.page_serving import Damaged
from desktop_app.importing.xml_text import parse

LONGEST = 20_000
"""Characters of a note that are read."""

_DESCRIPTION, _ARTIST, _EXIF_PART = 0x010E, 0x013B, 0x8769
_TAKEN, _DIGITISED = 0x9003, 0x9004
_XP_TITLE, _XP_COMMENT, _XP_AUTHOR = 0x9C9B, 0x9C9C, 0x9C9D
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_EXIF_IN_XMP = "{http://ns.adobe.com/exif/1.0/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_IPTC_TITLE, _IPTC_KEYWORDS, _IPTC_DAY = (2, 5), (2, 25), (2, 55)
_IPTC_BYLINE, _IPTC_CAPTION, _IPTC_CODED = (2, 80), (2, 120), (1, 90)

# What cameras and programs write where nobody said anything.
_NOTHING_SAID = re.compile(
    r"olympus digital camera|sony dsc|samsung( csc|camera)?|minolta digital camera|kodak.*camera"
    r"|digital ?camera|dcim.*|default|untitled|unknown|none|null|screenshot|created with .*"
    r"|(?:edited|made) (?:with|in|by) .*|[\W\d_]*|(?:img|dsc|dscn|dscf|pict|p|mvi)[_-]?\d+", re.I
)  # fmt: skip


@dataclass(slots=True)
class Notes:
    """What one kind of notes says; "" for what it does not.

    ``kind`` is what the notes are called ("EXIF"), ``taken`` when the picture was made.
    """

    kind: str
    title: str = ""
    description: str = ""
    names: list[str] = field(default_factory=list)
    taken: str = ""
    keywords: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.title = _said(self.title)
        self.description = _said(self.description)


def notes(image: ImageFile.ImageFile) -> Iterator[Notes]:
    """Yield what the kinds of notes in a file say, the most deliberate ones first."""
    readers: tuple[Callable[[ImageFile.ImageFile], Notes | None], ...] = (_xmp, _iptc, _png, _exif)
    for reader in readers:
        try:
            with sound():
                found = reader(image)
        except Damaged:
            continue
        if found is not None:
            yield found


def _exif(image: ImageFile.ImageFile) -> Notes:
    top = exif_of(image)
    part = top.get_ifd(_EXIF_PART)
    return Notes(
        "EXIF",
        title=_wide(top.get(_XP_TITLE)),
        description=_text(top.get(_DESCRIPTION)) or _wide(top.get(_XP_COMMENT)),
        names=[_text(top.get(_ARTIST)) or _wide(top.get(_XP_AUTHOR))],
        taken=_day(_text(part.get(_TAKEN)) or _text(part.get(_DIGITISED))),
    )


def _iptc(image: ImageFile.ImageFile) -> Notes | None:
    found: Mapping[tuple[int, int], bytes | list[bytes]] | None = IptcImagePlugin.getiptcinfo(image)
    if not found:
        return None
    utf8 = b"%G" in b"".join(_each(found.get(_IPTC_CODED)))

    def texts(name: tuple[int, int]) -> list[str]:
        coded = "utf-8" if utf8 else "latin-1"
        return [value[:LONGEST].decode(coded, "replace") for value in _each(found.get(name))]

    return Notes(
        "IPTC",
        title=" ".join(texts(_IPTC_TITLE)),
        description="\n".join(texts(_IPTC_CAPTION)),
        names=texts(_IPTC_BYLINE),
        taken=_day("".join(texts(_IPTC_DAY))),
        keywords=texts(_IPTC_KEYWORDS),
    )


def _png(image: ImageFile.ImageFile) -> Notes | None:
    texts = {
        name.casefold(): value[:LONGEST]
        for name, value in image.info.items()
        if isinstance(name, str) and isinstance(value, str)
    }
    if image.format != "PNG" or not texts:
        return None
    return Notes(
        "PNG",
        title=texts.get("title", ""),
        description=texts.get("description", ""),
        names=[texts.get("author", "")],
        taken=_day(texts.get("creation time", "")),
    )


def _xmp(image: ImageFile.ImageFile) -> Notes | None:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    if isinstance(packet, bytes):
        packet = packet.decode("utf-8", "replace")
    root = parse(packet.strip("\x00 \t\r\n\ufeff")) if isinstance(packet, str) else None
    if root is None:
        return None

    def texts(name: str) -> list[str]:
        """Return what is said under a name: each entry of a list, or the only value."""
        for element in root.iter(name):
            entries = [entry.text or "" for entry in element.iter(f"{_RDF}li")]
            return [entry[:LONGEST] for entry in entries or [element.text or ""]]
        for element in root.iter(f"{_RDF}Description"):
            if value := element.get(name):
                return [str(value)[:LONGEST]]
        return []

    def first(name: str) -> str:
        return next(iter(texts(name)), "")

    return Notes(
        "XMP",
        title=first(f"{_DUBLIN}title") or first(f"{_PHOTOSHOP}Headline"),
        description=first(f"{_DUBLIN}description"),
        names=texts(f"{_DUBLIN}creator"),
        taken=_day(first(f"{_EXIF_IN_XMP}DateTimeOriginal") or first(f"{_PHOTOSHOP}DateCreated")),
        keywords=texts(f"{_DUBLIN}subject"),
    )


def _each(value: bytes | list[bytes] | None) -> list[bytes]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    """Return a field of EXIF, which programs fill with UTF-8 although it was meant for ASCII."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    elif isinstance(value, str):
        with suppress(UnicodeError):  # else it was read right
            value = value.encode("latin-1").decode("utf-8")
    return value.split("\x00", 1)[0][:LONGEST].strip() if isinstance(value, str) else ""


def _wide(value: object) -> str:
    """Return a field that Windows writes, in UTF-16."""
    if isinstance(value, tuple):
        value = bytes(value)
    if not isinstance(value, bytes):
        return ""
    return value[: 2 * LONGEST].decode("utf-16-le", "replace").split("\x00", 1)[0].strip()


def _day(text: str) -> str:
    """Return the beginning of a moment with the day as EXIF writes it made plain."""
    return text.strip()[:10].replace(":", "-")


def _said(text: str) -> str:
    """Return a text, "" where it says nothing that a person meant."""
    text = text.strip()
    return "" if _NOTHING_SAID.fullmatch(text) else text

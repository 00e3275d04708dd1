"""What crosses the pipes between the program and the process behind an open PDF.

As in ``importing.parcels`` nothing that comes from the process is believed: what does not have the
form that was asked for is ``Junk``.
"""

from __future__ import annotations

import datetime as dt
import json
from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from desktop_app.domain.pages import (
    NOWHERE,
    Attachment,
    Box,
    ForeignMark,
    OutlineItem,
    PageInfo,
    PageLetters,
    PageLink,
    PagePicture,
    PageText,
    PdfInfo,
)
from desktop_app.importing.parcels import checked
from desktop_app.processes.frames import Frame
from desktop_app.values import dataclass

LIMITS, DATA, REQUEST = b"L", b"B", b"R"
"""To the process: what it may use and the password; the file; then requests."""

READY, ANSWER, BYTES, DONE = b"Y", b"J", b"P", b"."
"""From it: that the file is open; JSON; bytes that go with it; the end of an answer."""

LOCKED, DAMAGED, HUGE = b"W", b"E", b"M"
"""From it, instead: that it needs a password; that the file or the page cannot be read; that it
ends because that took too much memory."""

INFO, PICTURE, TEXT, LINKS, PLACES = "info", "picture", "text", "links", "places"
FOREIGN, LETTERS, UNNOTED = "foreign", "letters", "unnoted"
"""What can be asked for: ``PLACES`` are those of the pages in the whole text, ``FOREIGN`` the marks
of other programs, which ``INFO`` leaves out: they can be too many, and a file opens without;
``LETTERS`` are all that a page has, ``UNNOTED`` its picture without what programs noted on it."""

_MOST, _LONG = 100_000, 100_000
_FAR = 1e7
_MAX_LETTERS = 2_000_000


@dataclass(frozen=True, slots=True)
class Foreign:
    """Marks of other programs, and whether more of them were left out."""

    marks: tuple[ForeignMark, ...]
    more: bool


def pack(value: object) -> bytes:
    """Return JSON; half letters become "?"."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def pack_info(info: PdfInfo) -> Frame:
    """Return what is known of a file, but its marks, as a message."""
    return ANSWER, pack({
        "pages": [
            [
                page.width, page.height, page.rotation, page.label, page.left, page.bottom,
                page.pixel,
            ]
            for page in info.pages
        ],
        "outline": [[item.title, item.page, item.level] for item in info.outline],
        "attachments": [[each.name, each.size] for each in info.attachments],
        "language": info.language,
        "encrypted": info.encrypted,
        "signed": info.signed,
    })  # fmt: skip


def unpack_info(frames: Sequence[Frame]) -> PdfInfo:
    """Return what was packed.

    Raises:
        Junk: it is none.
    """
    return checked(_info, frames)


def _info(frames: Sequence[Frame]) -> PdfInfo:
    plain = _json(frames)
    pages = tuple(
        PageInfo(_number(w), _number(h), _one_of(turn, (0, 90, 180, 270)), _text(label),
                 _number(left), _number(bottom), abs(_number(pixel)))
        for w, h, turn, label, left, bottom, pixel in _list(plain["pages"])
    )  # fmt: skip
    last = len(pages) - 1
    return PdfInfo(
        pages,
        tuple(
            OutlineItem(_text(title), _whole(page, -1, last), _whole(level, 0, 1000))
            for title, page, level in _list(plain["outline"])
        ),
        attachments=tuple(
            Attachment(_text(name), _whole(size, -1, 1 << 60))
            for name, size in _list(plain["attachments"])
        ),
        language=_text(plain["language"]),
        encrypted=plain["encrypted"] is True,
        signed=plain["signed"] is True,
    )


def pack_foreign(foreign: Foreign) -> Frame:
    """Return marks as a message."""
    marks = [
        [
            mark.page, mark.kind, mark.boxes, mark.quote, mark.note, mark.author,
            _moment(mark.created), _moment(mark.modified), mark.colour_rgb, mark.name,
        ]
        for mark in foreign.marks
    ]  # fmt: skip
    return ANSWER, pack([marks, foreign.more])


def unpack_foreign(frames: Sequence[Frame], pages: int) -> Foreign:
    """Return what was packed; the file has so many pages.

    Raises:
        Junk: it is none.
    """

    def foreign(frames: Sequence[Frame]) -> Foreign:
        marks, more = _json(frames)
        return Foreign(tuple(_mark(each, pages - 1) for each in _list(marks)), more is True)

    return checked(foreign, frames)


def _mark(plain: Any, last: int) -> ForeignMark:  # noqa: ANN401 - of any shape until checked
    page, kind, boxes, quote, note, author, created, modified, colour, name = plain
    rgb = None
    if colour is not None:
        red, green, blue = (_whole(part, 0, 255) for part in colour)
        rgb = (red, green, blue)
    return ForeignMark(
        _whole(page, 0, last),
        _text(kind),
        tuple(_box(box) for box in _list(boxes)),
        _text(quote),
        _text(note),
        _text(author),
        _time(created),
        _time(modified),
        rgb,
        _text(name),
    )


def pack_picture(picture: PagePicture) -> tuple[Frame, Frame]:
    """Return a picture as two messages."""
    head = pack([picture.width, picture.height, picture.stride])
    return (ANSWER, head), (BYTES, picture.pixels)


def unpack_picture(frames: Sequence[Frame]) -> PagePicture:
    """Return what was packed.

    Raises:
        Junk: it is none.
    """

    def picture(frames: Sequence[Frame]) -> PagePicture:
        head, (kind, pixels) = frames
        width, height, stride = _json([head])
        _require(kind == BYTES)
        _require(_whole(width, 1, 1 << 16) * 4 <= _whole(stride, 1, 1 << 20))
        _require(len(pixels) == stride * _whole(height, 1, 1 << 16))
        return PagePicture(width, height, stride, pixels)

    return checked(picture, frames)


def pack_text(text: PageText) -> tuple[Frame, Frame]:
    """Return the text of a page as two messages; its start is not told."""
    boxes = array("f", [side for box in text.boxes for side in box])
    return (ANSWER, pack([text.text, text.lines])), (BYTES, boxes.tobytes())


def unpack_text(frames: Sequence[Frame]) -> PageText:
    """Return what was packed, as if the page's text started at 0.

    Raises:
        Junk: it is none.
    """

    def page_text(frames: Sequence[Frame]) -> PageText:
        head, (kind, packed) = frames
        text, lines = _json([head])
        _text(text, _MAX_LETTERS)
        _require(kind == BYTES and len(packed) == len(text) * 16)
        sides = array("f", packed)
        _require(all(-_FAR < side < _FAR for side in sides))
        boxes = tuple(
            Box(x0, y0, x1, y1) if x0 < x1 or y0 < y1 else NOWHERE
            for x0, y0, x1, y1 in zip(*(sides[side::4] for side in range(4)), strict=True)
        )
        starts = tuple(_whole(at, 0, len(text)) for at in _list(lines))
        _require(starts[:1] == (0,) and all(one < other for one, other in pairwise(starts)))
        return PageText(0, text, boxes, starts)

    return checked(page_text, frames)


def pack_letters(letters: PageLetters) -> tuple[Frame, ...]:
    """Return the letters of a page as messages."""
    flags = ANSWER, pack([letters.pictures, letters.unseen, letters.concealed])
    return *pack_text(letters.read), *pack_text(letters.drawn), flags


def unpack_letters(frames: Sequence[Frame]) -> PageLetters:
    """Return what was packed.

    Raises:
        Junk: it is none.
    """

    def letters(frames: Sequence[Frame]) -> PageLetters:
        pictures, unseen, concealed = (one is not False for one in _json(frames[4:]))
        read, drawn = unpack_text(frames[:2]), unpack_text(frames[2:4])
        return PageLetters(read, drawn, pictures, unseen, concealed)

    return checked(letters, frames)


def pack_links(links: Sequence[PageLink]) -> Frame:
    """Return links as a message."""
    return ANSWER, pack([[link.box, link.page] for link in links])


def unpack_links(frames: Sequence[Frame], pages: int) -> tuple[PageLink, ...]:
    """Return what was packed; the file has so many pages.

    Raises:
        Junk: it is none.
    """

    def links(frames: Sequence[Frame]) -> tuple[PageLink, ...]:
        return tuple(
            PageLink(_box(box), _whole(page, 0, pages - 1)) for box, page in _list(_json(frames))
        )

    return checked(links, frames)


def pack_places(starts: Sequence[int]) -> Frame:
    """Return where the text of each page starts in the article's text as a message."""
    return ANSWER, pack(starts)


def unpack_places(frames: Sequence[Frame]) -> tuple[int, ...]:
    """Return what was packed.

    Raises:
        Junk: it is none.
    """

    def starts(frames: Sequence[Frame]) -> tuple[int, ...]:
        return tuple(_whole(at, 0, 1 << 40) for at in _list(_json(frames)))

    return checked(starts, frames)


def _json(frames: Sequence[Frame]) -> Any:  # noqa: ANN401 - of any shape until checked
    ((kind, payload),) = frames
    _require(kind == ANSWER)
    return json.loads(payload)


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - of any shape until checked
    _require(type(value) is list and len(value) <= _MOST)
    return list(value)


def _number(value: object) -> float:
    number = _real(value)
    _require(-_FAR < number < _FAR)
    return number


def _real(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    return float(value)


def _whole(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _one_of(value: object, known: Sequence[int]) -> int:
    number = _whole(value, min(known), max(known))
    _require(number in known)
    return number


def _box(value: Any) -> Box:  # noqa: ANN401 - of any shape until checked
    x0, y0, x1, y1 = map(_number, value)
    _require(x0 <= x1 and y0 <= y1)
    return Box(x0, y0, x1, y1)


def _text(value: object, longest: int = _LONG) -> str:
    if type(value) is not str or len(value) > longest:
        raise ValueError
    value.encode("utf-8")  # raises for half letters
    return value


def _moment(value: dt.datetime | None) -> float | None:
    return value.timestamp() if value else None


def _time(value: object) -> dt.datetime | None:
    return None if value is None else dt.datetime.fromtimestamp(_real(value), dt.UTC)


def _require(true: bool) -> None:
    if not true:
        raise ValueError

"""What stands in a PDF beside its pages' text, as qpdf reads it: sizes, annotations, attachments.

PDFium reads each page's content to tell its size, and hides colours; this looks at the objects
themselves. Used in processes without rights only. Nothing here trusts what it finds.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pikepdf

from desktop_app.domain.pages import (
    Attachment,
    Box,
    ForeignMark,
    PageInfo,
    box_between,
    stated_page,
)
from desktop_app.domain.text import normalise
from desktop_app.values import dataclass

MAX_MARKS, MAX_ATTACHMENTS, MAX_QUADS = 10_000, 1_000, 2_000
MAX_ANNOTATIONS, MAX_CHARACTERS, MAX_BOXES = 100_000, 5_000_000, 100_000
"""More are left out; the second line counts those of all marks together."""
LONGEST = 50_000
"""Characters of one text of a mark."""

_DEEPEST = 64
_NOT_MARKS = frozenset({"Link", "Widget", "Popup", "PrinterMark", "TrapNet", "Watermark"})
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:([+-])(\d\d)'?(\d\d)?|Z)?")
WRONG = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError)
"""What qpdf and its objects raise where a file is not what it should be."""


@dataclass(slots=True)
class Room:
    """What may still be read for the marks of a file: thousands of them can share a long note.

    ``more`` says whether something was left out.
    """

    marks: int = MAX_MARKS
    annotations: int = MAX_ANNOTATIONS
    characters: int = MAX_CHARACTERS
    boxes: int = MAX_BOXES
    more: bool = False

    @property
    def full(self) -> bool:
        """Return whether nothing more may be read."""
        return min(self.marks, self.annotations, self.characters, self.boxes) <= 0


@contextmanager
def opened(data: bytes, password: str = "") -> Iterator[pikepdf.Pdf | None]:
    """Open a PDF; None if qpdf cannot."""
    pdf = None
    with suppress(*WRONG, RuntimeError):
        pdf = pikepdf.open(io.BytesIO(data), password=password)
    try:
        yield pdf
    finally:
        if pdf is not None:
            pdf.close()


def sizes(pdf: pikepdf.Pdf, count: int) -> list[PageInfo] | None:
    """Return the sizes of all pages, None if they are not ``count``."""
    with suppress(*WRONG, RuntimeError):
        if len(pdf.pages) == count:
            return [_size(page.obj) for page in pdf.pages]
    return None


def _size(page: pikepdf.Object) -> PageInfo:
    turned = 0
    with suppress(*WRONG):
        turned = int(inherited(page, "/Rotate") or 0)
    paper, seen = (_box(inherited(page, name)) for name in ("/MediaBox", "/CropBox"))
    return stated_page(paper, seen, turned)


def inherited(page: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """Return an entry of a page, or of what it belongs to."""
    node = page
    for _ in range(_DEEPEST):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _numbers(value: object, most: int) -> list[float]:
    found: list[float] = []
    if isinstance(value, pikepdf.Array):
        for at in range(min(len(value), most)):
            number = float(value[at])
            if not -1e6 < number < 1e6:
                raise ValueError
            found.append(number)
    return found


def _box(value: object) -> Box | None:
    with suppress(*WRONG):
        x0, y0, x1, y1 = _numbers(value, 4)
        box = box_between((x0, y0), (x1, y1))
        if box.x0 < box.x1 and box.y0 < box.y1:
            return box
    return None


def marks(pdf: pikepdf.Pdf, count: int, room: Room) -> Iterator[ForeignMark]:
    """Yield the annotations of the first ``count`` pages, still without what they quote.

    It ends where there is no room for more, and says so there.
    """
    for index in range(min(count, len(pdf.pages))):
        annotations: object = None
        with suppress(*WRONG):
            annotations = pdf.pages[index].obj.get("/Annots")
        if not isinstance(annotations, pikepdf.Array):
            continue
        for at in range(len(annotations)):
            if room.full:
                room.more = True
                return
            room.annotations -= 1
            mark = None
            with suppress(*WRONG):
                mark = _mark(annotations[at], index, room)
            if mark is not None:
                room.marks -= 1
                yield mark


def _mark(annotation: pikepdf.Object, page: int, room: Room) -> ForeignMark | None:
    kind = str(annotation["/Subtype"]).removeprefix("/")
    if kind in _NOT_MARKS:
        return None
    boxes = _quads(annotation.get("/QuadPoints"), room)
    whole = _box(annotation.get("/Rect"))
    if not boxes and whole is not None:
        boxes = (whole,)
    return ForeignMark(
        page,
        kind[:100],
        boxes,
        note=_words(annotation.get("/Contents"), room),
        author=_words(annotation.get("/T"), room),
        created=moment(_words(annotation.get("/CreationDate"), room)),
        modified=moment(_words(annotation.get("/M"), room)),
        colour_rgb=_colour(annotation.get("/C")),
        name=_words(annotation.get("/NM"), room),
    )


def _quads(value: object, room: Room) -> tuple[Box, ...]:
    """Return the boxes of lines; the order of corners differs from program to program."""
    with suppress(*WRONG):
        if isinstance(value, pikepdf.Array):
            room.boxes -= min(len(value) // 8, MAX_QUADS)
        numbers = _numbers(value, 8 * MAX_QUADS)
        boxes = []
        for at in range(0, len(numbers) - 7, 8):
            xs, ys = numbers[at : at + 8 : 2], numbers[at + 1 : at + 8 : 2]
            boxes.append(Box(min(xs), min(ys), max(xs), max(ys)))
        return tuple(box for box in boxes if box.x0 < box.x1 and box.y0 < box.y1)
    return ()


def _colour(value: object) -> tuple[int, int, int] | None:
    parts = _numbers(value, 4)
    match parts:
        case [grey]:
            parts = [grey] * 3
        case [cyan, magenta, yellow, black]:
            parts = [(1 - ink) * (1 - black) for ink in (cyan, magenta, yellow)]
        case [_, _, _]:
            pass
        case _:
            return None
    red, green, blue = (round(255 * min(max(part, 0.0), 1.0)) for part in parts)
    return red, green, blue


def _words(value: object, room: Room) -> str:
    if isinstance(value, pikepdf.String):
        words = str(value)[:LONGEST]
        room.characters -= len(words)
        return normalise(words)[:LONGEST].strip()
    return ""


def moment(text: str) -> dt.datetime | None:
    """Return a point in time as PDFs write it (``D:20210214093000+01'00'``), None if it is none."""
    match = _DATE.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (
        int(part) if part else least
        for part, least in zip(match.groups()[:6], (1, 1, 1, 0, 0, 0), strict=True)
    )
    offset = dt.timedelta(hours=int(match[8] or 0), minutes=int(match[9] or 0))
    try:
        zone = dt.timezone(-offset if match[7] == "-" else offset)
        stated = dt.datetime(year, month, day, hour, minute, second, tzinfo=zone)
        return stated.astimezone(dt.UTC) if year > 1 else None
    except (ValueError, OverflowError):
        return None


def attachments(pdf: pikepdf.Pdf) -> list[Attachment]:
    """Return the files within a file, by name; their content is not looked at."""
    found: list[Attachment] = []
    with suppress(*WRONG, RuntimeError):
        for name, each in pdf.attachments.items():
            if len(found) == MAX_ATTACHMENTS:
                break
            size = -1
            with suppress(*WRONG, RuntimeError):
                size = each.get_file().size
            found.append(Attachment(normalise(name)[:1000], max(size, -1)))
    return found

"""Pages: their sizes, their text with a box for every letter, and passages as boxes.

Points are PDF user space: 1/72 inch, y upwards, of the page before it is turned, with the page's
own origin (a crop box need not begin at 0). Places on a picture are told in its pixels, as it is
seen upright, from the upper left corner, y downwards; its page says how large a pixel is. Pages
count from 0 here, and from 1 for the user.
"""

from __future__ import annotations

import bisect
import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from desktop_app.values import dataclass

Point: TypeAlias = tuple[float, float]


class Box(NamedTuple):
    """A rectangle, ``x0 <= x1`` and ``y0 <= y1``; ``NOWHERE`` for what has no place."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def blank(self) -> bool:
        """Whether it is the box of something that does not stand on the page."""
        return self.x1 <= self.x0 and self.y1 <= self.y0

    @property
    def middle(self) -> Point:
        """The point in its middle."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def holds(self, point: Point) -> bool:
        """Whether a point lies in it."""
        return self.x0 <= point[0] <= self.x1 and self.y0 <= point[1] <= self.y1


NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
"""The box of a letter that the page does not have, such as the blank for a line's end."""


_LETTER = Box(0.0, 0.0, 612.0, 792.0)


@dataclass(frozen=True, slots=True)
class PageInfo:
    """A page: ``width`` and ``height`` in points before it is turned by ``rotation``.

    ``rotation`` is 0, 90, 180 or 270 degrees clockwise, ``label`` what the file calls the page
    ("iii", "12"), ``left`` and ``bottom`` where its visible part begins. ``pixel`` is 0, or for a
    picture how many points wide and high each of its pixels is.
    """

    width: float
    height: float
    rotation: int = 0
    label: str = ""
    left: float = 0.0
    bottom: float = 0.0
    pixel: float = 0.0

    @property
    def shown_size(self) -> tuple[float, float]:
        """Width and height as the page is shown, in points."""
        return (self.height, self.width) if self.rotation % 180 else (self.width, self.height)

    def to_view(self, point: Point) -> Point:
        """Return where a point is shown: points from the top left of the turned page, y down."""
        x, y = self._in_points(point)
        match self.rotation:
            case 90:
                return y, x
            case 180:
                return self.width - x, y
            case 270:
                return self.height - y, self.width - x
            case _:
                return x, self.height - y

    def from_view(self, point: Point) -> Point:
        """Return the point of the page that is shown at a place; the inverse of ``to_view``."""
        x, y = point
        match self.rotation:
            case 90:
                x, y = y, x
            case 180:
                x = self.width - x
            case 270:
                x, y = self.width - y, self.height - x
            case _:
                y = self.height - y
        if self.pixel:
            return x / self.pixel, (self.height - y) / self.pixel
        return x + self.left, y + self.bottom

    def _in_points(self, point: Point) -> Point:
        """Return how far a place is from the lower left corner of what is seen, in points."""
        if self.pixel:
            return point[0] * self.pixel, self.height - point[1] * self.pixel
        return point[0] - self.left, point[1] - self.bottom

    def box_in_points(self, box: Box) -> Box:
        """Return a box of the page in PDF user space, whatever its places are told in."""
        low, high = self._in_points((box.x0, box.y0)), self._in_points((box.x1, box.y1))
        found = box_between(low, high)
        x, y = self.left, self.bottom
        return Box(found.x0 + x, found.y0 + y, found.x1 + x, found.y1 + y)

    def box_to_view(self, box: Box) -> Box:
        """Return where a box is shown; ``y0`` is its upper edge there."""
        return box_between(self.to_view((box.x0, box.y0)), self.to_view((box.x1, box.y1)))

    def box_from_view(self, box: Box) -> Box:
        """Return the box of the page that is shown at a place; the inverse of ``box_to_view``."""
        return box_between(self.from_view((box.x0, box.y0)), self.from_view((box.x1, box.y1)))


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An entry of a file's outline; ``page`` is -1 if it leads nowhere, ``level`` counts from 0."""

    title: str
    page: int
    level: int


@dataclass(frozen=True, slots=True)
class PageLink:
    """A place on a page that leads to another page of the same file."""

    box: Box
    page: int


@dataclass(frozen=True, slots=True)
class Region:
    """Where an area, or a note on a page, stands: boxes on one page (one box for both today)."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class ForeignMark:
    """An annotation that another program left in a file, as that file says it.

    ``kind`` is the PDF's name for it ("Highlight", "Text", "Square", …), ``quote`` the text under
    its boxes, ``colour_rgb`` three numbers of 0 to 255 or None, ``name`` the file's own id of it.
    """

    page: int
    kind: str
    boxes: tuple[Box, ...]
    quote: str = ""
    note: str = ""
    author: str = ""
    created: dt.datetime | None = None
    modified: dt.datetime | None = None
    colour_rgb: tuple[int, int, int] | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file within a PDF: its name, and its size in bytes; -1 if that is not known."""

    name: str
    size: int = -1


@dataclass(frozen=True, slots=True)
class PdfInfo:
    """What is known of a PDF as a whole.

    ``language`` is what the file says of itself, "" if nothing; ``text_sha256`` the hash of the
    article's text whose offsets ``PageText`` speaks of, "" where the session was not told it;
    ``signed`` whether it holds a signature, which any rewriting breaks; ``foreign_more`` whether
    marks, or the words they quote, were left out because they cannot be read or are too many.
    """

    pages: tuple[PageInfo, ...]
    outline: tuple[OutlineItem, ...] = ()
    foreign: tuple[ForeignMark, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    language: str = ""
    text_sha256: str = ""
    encrypted: bool = False
    signed: bool = False
    foreign_more: bool = False


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as 32 bits a pixel: blue, green, red, unused; ``stride`` bytes a line."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of one page as it stands in the article.

    ``start`` is its first code point's offset in the article's text; ``boxes`` has one box for
    each code point; ``lines`` are the offsets within ``text`` at which lines of print begin,
    the first one at 0.
    """

    start: int
    text: str
    boxes: tuple[Box, ...]
    lines: tuple[int, ...] = (0,)

    @property
    def end(self) -> int:
        """The offset in the article's text behind the last code point."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class PageLetters:
    """All letters of a page: in the order in which it is read, and in that in which it is drawn.

    ``start`` of both is 0. ``pictures`` says whether there are pictures on it, whose words are no
    letters; ``unseen`` whether letters are not drawn, such as those that a scanner's program found;
    ``concealed`` whether words may be drawn that are no letters, in a pattern or a mask.
    """

    read: PageText
    drawn: PageText
    pictures: bool = False
    unseen: bool = False
    concealed: bool = False


def stated_page(paper: Box | None, seen: Box | None, turned: int) -> PageInfo:
    """Return a page without a name, from what its file states of it.

    Args:
        paper: the whole page; None where that is not stated.
        seen: the part that is shown; None for all, as if nothing of it lies on the paper.
        turned: degrees clockwise, be they less than 0; parts of a quarter turn do not count.
    """
    whole = paper or _LETTER
    part = seen or whole
    x0, y0 = max(part.x0, whole.x0), max(part.y0, whole.y0)
    x1, y1 = min(part.x1, whole.x1), min(part.y1, whole.y1)
    if x1 <= x0 or y1 <= y0:
        x0, y0, x1, y1 = whole
    return PageInfo(x1 - x0, y1 - y0, turned // 90 % 4 * 90, left=x0, bottom=y0)


def box_between(one: Point, other: Point) -> Box:
    """Return the box with two points at opposite corners."""
    (x0, x1), (y0, y1) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    return Box(x0, y0, x1, y1)


def union(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all that are not blank, ``NOWHERE`` if there are none."""
    seen = [box for box in boxes if not box.blank]
    if not seen:
        return NOWHERE
    x0s, y0s, x1s, y1s = zip(*seen, strict=True)
    return Box(min(x0s), min(y0s), max(x1s), max(y1s))


def quads(page: PageText, start: int, end: int) -> tuple[Box, ...]:
    """Return the boxes of the passage ``[start, end)`` of the article, as far as it is here.

    One for each line, without the blanks at its ends; several where a line runs in both directions
    and what stands between the pieces does not belong to the passage.
    """
    first, last = max(start - page.start, 0), min(end - page.start, len(page.text))
    found: list[Box] = []
    for begin, stop in _lines(page):
        if begin < last and stop > first:
            found += _pieces(page, begin, stop, max(begin, first), min(stop, last))
    return tuple(found)


def passage_between(page: PageText, one: Point, other: Point) -> tuple[int, int]:
    """Return the passage of the article that is selected from one point of a page to another."""
    first, last = sorted((_caret(page, one), _caret(page, other)))
    return page.start + first, page.start + last


def _lines(page: PageText) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends within the page's text."""
    ends = (*page.lines[1:], len(page.text))
    return zip(page.lines, ends, strict=True)


def _pieces(page: PageText, begin: int, stop: int, first: int, last: int) -> list[Box]:
    """Return the boxes of ``[first, last)`` within the line ``[begin, stop)``."""
    while first < last and page.text[first].isspace():
        first += 1
    while last > first and page.text[last - 1].isspace():
        last -= 1
    boxes = page.boxes
    inside = [boxes[at] for at in range(first, last) if not boxes[at].blank]
    if not inside:
        return []
    whole = union(inside)
    strangers = [
        at
        for at in (*range(begin, first), *range(last, stop))
        if not page.text[at].isspace() and whole.holds(boxes[at].middle)
    ]
    if not strangers:
        return [whole]
    axis = 1 if _upright(page, begin, stop) else 0
    pieces: list[list[Box]] = [[]]
    for at in sorted([*range(first, last), *strangers], key=lambda at: boxes[at].middle[axis]):
        if not first <= at < last:
            pieces.append([])
        elif not page.text[at].isspace():
            pieces[-1].append(boxes[at])
    return [union(piece) for piece in pieces if piece]


def _upright(page: PageText, begin: int, stop: int) -> bool:
    """Whether a line runs up or down, as on pages that are turned."""
    whole = union(page.boxes[begin:stop])
    tall, wide = whole.y1 - whole.y0, whole.x1 - whole.x0
    return stop - begin > 2 and tall > 2 * wide


def _caret(page: PageText, point: Point) -> int:
    """Return the offset within a page's text that is nearest to a point."""
    best, nearest = (0, 0), (float("inf"), float("inf"))
    for begin, stop in _lines(page):
        whole = union(page.boxes[begin:stop])
        if not whole.blank:
            distance = _distance(whole, point, upright=_upright(page, begin, stop))
            if distance < nearest:
                best, nearest = (begin, stop), distance
    begin, stop = best
    axis = 1 if _upright(page, begin, stop) else 0
    seen = [at for at in range(begin, stop) if not page.boxes[at].blank]
    if not seen:
        return begin
    closest = min(seen, key=lambda at: _gap(page.boxes[at], axis, point[axis]))
    middle = page.boxes[closest].middle[axis]
    if axis:
        backwards = page.boxes[seen[-1]].middle[1] < page.boxes[seen[0]].middle[1]
    else:
        backwards = unicodedata.bidirectional(page.text[closest]) in ("R", "AL")
    behind = point[axis] < middle if backwards else point[axis] > middle
    return closest + 1 if behind else closest


def _distance(box: Box, point: Point, *, upright: bool) -> tuple[float, float]:
    """Return how far a point is from a line, across it first, then along it.

    What stands beside the line within its height is nearer than the next line.
    """
    across, along = (0, 1) if upright else (1, 0)
    return _gap(box, across, point[across]), _gap(box, along, point[along])


def _gap(box: Box, axis: int, at: float) -> float:
    return max(box[axis] - at, at - box[axis + 2], 0.0)


def page_at(starts: tuple[int, ...], offset: int) -> int:
    """Return the page of an offset, given where the pages' texts start in the article's text."""
    return max(0, bisect.bisect_right(starts, offset) - 1)

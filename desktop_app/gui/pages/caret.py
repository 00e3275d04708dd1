"""Moving through the words of a page by keys. Offsets are code points of the article's text."""

from __future__ import annotations

import unicodedata

from desktop_app.domain.pages import NOWHERE, Box, PageText, Point, passage_between, union

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


def clustered(text: str, offset: int) -> bool:
    """Whether the letter at an offset belongs to the one before it."""
    if not 0 < offset < len(text):
        return False
    here, before = text[offset], text[offset - 1]
    return unicodedata.combining(here) > 0 or here in _JOINERS or before == "\u200d"


def letter_step(text: str, offset: int, step: int) -> int:
    """Return the place one letter on, or with -1 back; marks go with their letter."""
    at = min(max(offset + step, 0), len(text))
    while clustered(text, at):
        at += step
    return at


def word_step(text: str, offset: int, step: int) -> int:
    """Return the beginning of the next word, or with -1 of this one or the one before."""
    at = offset
    if step > 0:
        while at < len(text) and text[at].isalnum():
            at += 1
        while at < len(text) and not text[at].isalnum():
            at += 1
        return at
    while at > 0 and not text[at - 1].isalnum():
        at -= 1
    while at > 0 and text[at - 1].isalnum():
        at -= 1
    return at


def word_around(text: str, offset: int) -> tuple[int, int]:
    """Return the word that a place stands in; nothing beside words."""
    start = end = offset
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def leads_left(text: str, offset: int) -> bool:
    """Whether the letter at an offset is of a script that is written to the left."""
    near = text[offset : offset + 1] or text[offset - 1 : offset]
    return unicodedata.bidirectional(near) in ("R", "AL") if near else False


def lines(page: PageText) -> list[tuple[int, int]]:
    """Return where each line of print begins and ends, in offsets of the article."""
    ends = (*page.lines[1:], len(page.text))
    return [(page.start + a, page.start + b) for a, b in zip(page.lines, ends, strict=True)]


def line_index(page: PageText, offset: int) -> int:
    """Return which line of a page an offset stands in."""
    found = 0
    for index, (start, _) in enumerate(lines(page)):
        if start <= offset:
            found = index
    return found


def line_box(page: PageText, offset: int) -> Box:
    """Return the box around the line of an offset, ``NOWHERE`` if nothing of it stands there."""
    every = lines(page)
    if not page.text:
        return NOWHERE
    start, end = every[line_index(page, offset)]
    return union(page.boxes[start - page.start : end - page.start])


def line_ends(page: PageText, offset: int) -> tuple[int, int]:
    """Return first and last place of a line of print, blanks at its end left out."""
    start, end = lines(page)[line_index(page, offset)]
    while end > start and page.text[end - 1 - page.start].isspace():
        end -= 1
    return start, end


def letter_box(page: PageText, offset: int) -> Box:
    """Return the box of the letter at a place, or else of the nearest one before or after it."""
    at, boxes = offset - page.start, page.boxes
    near: list[int] = [*range(at, at + 3), *range(at - 1, at - 4, -1)]
    for index in near:
        if 0 <= index < len(boxes) and not boxes[index].blank:
            return boxes[index]
    return NOWHERE


def line_step(page: PageText, offset: int, step: int, x: float | None = None) -> int | None:
    """Return the place on the next line, or with -1 the one before; None beyond the page.

    ``x`` is where it would best stand, in the page's space; the present letter's place if None.
    """
    every = lines(page)
    index = line_index(page, offset) + step
    if not 0 <= index < len(every):
        return None
    if x is None:
        x = letter_box(page, offset).middle[0]
    start, end = every[index]
    seen = [at for at in range(start, end) if not page.boxes[at - page.start].blank]
    if not seen:
        return start
    return min(seen, key=lambda at: abs(page.boxes[at - page.start].middle[0] - x))


class Print:
    """The lines of a page, with a box around each: finding a letter again and again is quick.

    Args:
        page: the text whose letters are looked for.
    """

    def __init__(self, page: PageText) -> None:
        self.page = page
        self._lines: list[tuple[int, int, Box, bool]] = []
        for start, end in lines(page):
            begin, stop = start - page.start, end - page.start
            box = union(page.boxes[begin:stop])
            if not box.blank:
                upright = stop - begin > 2 and box.y1 - box.y0 > 2 * (box.x1 - box.x0)
                self._lines.append((begin, stop, box, upright))

    def letter_at(self, point: Point) -> int | None:
        """Return the offset of the letter that lies under a point, None beside letters."""
        for begin, stop, around, _ in self._lines:
            if not around.holds(point):
                continue
            for index in range(begin, stop):
                box = self.page.boxes[index]
                if box.holds(point) and not box.blank:
                    return self.page.start + index
        return None

    def place_at(self, point: Point) -> int | None:
        """Return the place between two letters that is nearest to a point; None without any."""
        if not self._lines:
            return None
        begin, stop, _, _ = min(self._lines, key=lambda line: _distance(line[2], point, line[3]))
        page = self.page
        line = PageText(page.start + begin, page.text[begin:stop], page.boxes[begin:stop])
        return passage_between(line, point, point)[0]


def _distance(box: Box, point: Point, upright: bool) -> tuple[float, float]:
    """Return how far a point is from a line, across it first, then along it."""
    beside, over = (max(box[at] - point[at], point[at] - box[at + 2], 0.0) for at in (0, 1))
    return (beside, over) if upright else (over, beside)

"""Recognised words as blocks of an article, and those as letters that have places on a page.

A block keeps where its words stand as an attribute, so that its places are stored, handed on and
forgotten with the version of the text that they belong to. They are tenths of a point from the top
left of the page as it is shown: for each line where it begins within the block, its upper and
lower edge, and the left and right edge of each of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from desktop_app.domain.blocks import SEPARATOR, WORDS, ArticleText, Part
from desktop_app.domain.pages import NOWHERE, Box, PageInfo, PageText, union
from desktop_app.domain.text import is_rtl
from desktop_app.importing.pdf.joining import Place, Words, joined
from desktop_app.importing.recognising.tsv import Paragraph

EXTRACTOR = "ocr 1"
"""What versions of texts have in the place of an importer's name."""

_TENTH = 10
_PIECE = re.compile(r"\S+")


def parts(paragraphs: Iterable[Paragraph], scale: float, page: int, label: str) -> Iterator[Part]:
    """Yield the blocks of a page that was recognised.

    Args:
        paragraphs: what was recognised.
        scale: pixels of the picture to a point.
        page: its number, from 0.
        label: what the file calls it, "" if nothing.
    """
    named = page_attributes(page, label)
    for paragraph in paragraphs:
        text, spans, boxes = _letters(paragraph, scale)
        words = joined(text, spans)
        if words.pieces:
            yield Part(words.text, attributes=(*named, (WORDS, _packed(words, boxes))))


def page_attributes(page: int, label: str) -> tuple[tuple[str, str], ...]:
    """Return the attributes of blocks that say on which page they stand."""
    number = str(page + 1)
    return (
        (("page", number), ("label", label)) if label not in ("", number) else (("page", number),)
    )


def page_text(text: ArticleText, page: int, info: PageInfo) -> PageText | None:
    """Return a page of a text as if it began at 0, None if no word of it was recognised.

    Args:
        text: the version that was recognised.
        page: its number, from 0.
        info: its size.
    """
    blocks = [block for block in text.blocks if block.attribute("page") == str(page + 1)]
    if not any(block.attribute(WORDS) for block in blocks):
        return None
    words: list[str] = []
    boxes: list[Box] = []
    lines: list[int] = []
    for block in blocks:
        if words:
            boxes += [NOWHERE] * len(SEPARATOR)
        piece = text.of(block)
        begins, places = _unpacked(piece, block.attribute(WORDS))
        lines += [len(boxes) + begin for begin in begins]
        words.append(piece)
        boxes += [box if box.blank else info.box_from_view(box) for box in places]
    return PageText(0, SEPARATOR.join(words), tuple(boxes), tuple(lines))


def _letters(paragraph: Paragraph, scale: float) -> tuple[str, list[tuple[int, int]], list[Box]]:
    """Return the letters of a paragraph, where each line of it begins and ends, and their boxes.

    The boxes are points from the top left; ``y0`` is the upper edge.
    """
    letters: list[str] = []
    boxes: list[Box] = []
    spans: list[tuple[int, int]] = []
    for line in paragraph:
        begin = len(boxes)
        top = min(word.top for word in line) / scale
        bottom = max(word.bottom for word in line) / scale
        for word in line:
            if len(boxes) > begin:
                letters.append(" ")
                boxes.append(NOWHERE)
            letters.append(word.text)
            left, right = word.left / scale, word.right / scale
            boxes += _spread(word.text, Box(left, top, right, bottom))
        spans.append((begin, len(boxes)))
    return "".join(letters), spans, boxes


def _spread(word: str, box: Box) -> list[Box]:
    """Divide the box of a word among its letters."""
    step = (box.x1 - box.x0) / len(word)
    edges = [box.x0 + step * at for at in range(len(word))] + [box.x1]
    found = [Box(left, box.y0, right, box.y1) for left, right in pairwise(edges)]
    return found[::-1] if is_rtl(word) else found


def _packed(words: Words, boxes: Sequence[Box]) -> str:
    """Return where the words of a paragraph stand, as the attribute says it."""
    found: list[str] = []
    ends = (*words.lines[1:], len(words.pieces))
    start = 0
    for first, last in zip(words.lines, ends, strict=True):
        line = "".join(words.pieces[first:last])
        places: list[Place] = [place for piece in words.places[first:last] for place in piece]
        known = [
            union(boxes[at] for place in places[word.start() : word.end()] for at in _each(place))
            for word in _PIECE.finditer(line)
        ]
        whole = union(known)
        numbers = [start, *map(_tenths, (whole.y0, whole.y1))]
        for box in known:
            numbers += map(_tenths, (box.x0, box.x1))
        found.append(" ".join(map(str, numbers)))
        start += len(line)
    return ";".join(found)


def _each(place: Place) -> Iterator[int]:
    """Yield the letters that a code point stands for."""
    yield from (at for at in ((place,) if isinstance(place, int) else place) if at >= 0)


def _tenths(points: float) -> int:
    return round(points * _TENTH)


def _unpacked(piece: str, attribute: str) -> tuple[list[int], list[Box]]:
    """Return where lines begin within a block, and the box of each code point.

    A line whose words are others than those that were recognised has no places.
    """
    boxes = [NOWHERE] * len(piece)
    rows = [row for row in map(_numbers, attribute.split(";")) if row]
    starts = [row[0] for row in rows]
    if not rows or starts[0] != 0 or any(one >= other for one, other in pairwise(starts)):
        return [0], boxes
    for row, end in zip(rows, [*starts[1:], len(piece)], strict=True):
        start, top, bottom, *sides = row
        found = list(_PIECE.finditer(piece, start, end))
        if len(sides) != 2 * len(found):
            continue
        for word, left, right in zip(found, sides[::2], sides[1::2], strict=True):
            box = Box(left / _TENTH, top / _TENTH, right / _TENTH, bottom / _TENTH)
            boxes[word.start() : word.end()] = _spread(word[0], box)
    return [start for start in starts if start < len(piece)], boxes


def _numbers(row: str) -> list[int]:
    """Return the numbers of a line, none if it is not one."""
    try:
        found = [int(number) for number in row.split(" ")]
    except ValueError:
        return []
    return found if len(found) > 2 else []

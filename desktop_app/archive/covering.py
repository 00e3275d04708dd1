"""Where words stand on the pages of a PDF, and what is left of a page without them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from desktop_app.archive.seen_order import NARROW, WIDE, seen
from desktop_app.domain.pages import Box, PageLetters, PageText, union
from desktop_app.domain.phrases import REDACTED, Hit, Phrases
from desktop_app.exporting.pdf.rebuild.values import LayerWord

_SEEN, _FOUND = 0.14, 0.4
"""How far a bar reaches beyond letters, in heights of them: letters lean and swing out of their
boxes, and what a scanner's program found stands only about where the letters are."""
_LEAST = 1.0
_SAME_LINE = 0.5
_FAR = 2.0
_TOUCHED = 0.15
"""The part of a letter that a bar covers when the letter is left out."""
_END = "\n"


@dataclass
class Found:
    """What is to be covered on the pages of one file.

    ``bars`` are boxes by page; ``gone`` offsets of letters by page, in the order of reading;
    ``counts`` says how often each phrase stands there, by its number; ``seen`` the same where
    letters make words only by where they stand, which may be chance.
    """

    bars: dict[int, list[Box]] = field(default_factory=dict)
    gone: dict[int, set[int]] = field(default_factory=dict)
    counts: Counter[int] = field(default_factory=Counter)
    seen: Counter[int] = field(default_factory=Counter)
    places: int = 0
    nowhere: bool = False
    """Whether some words have letters without a place on their page."""


def find(pages: Sequence[PageLetters], phrases: Phrases) -> Found:
    """Return where phrases stand, also those that begin on one page and end on the next.

    Letters are looked through in the order in which they are read, in that in which they are
    drawn, and as they are seen, with narrow blanks and with wide ones: columns, tables and letters
    spaced out make sense in one of them only.
    """
    found = Found()
    orders = {
        "read": [page.read for page in pages],
        "drawn": [page.drawn for page in pages],
        "seen": [seen(page.drawn, NARROW) for page in pages],
        "spaced": [seen(page.drawn, WIDE) for page in pages],
    }
    for order, texts in orders.items():
        hits = list(_hits(texts, phrases))
        for number, start, end, _ in hits:
            page = pages[number]
            text = texts[number]
            boxes = list(line_boxes(text.boxes[start:end]))
            letters = any(character.isalnum() for character in text.text[start:end])
            found.nowhere |= letters and not boxes
            found.bars.setdefault(number, []).extend(wider(box, page) for box in boxes)
            if order == "read":
                found.gone.setdefault(number, set()).update(range(start, end))
        # A phrase over the end of a page has pieces on both, and is one all the same.
        whole = {hit for *_, hit in hits}
        counts = Counter(hit.phrase for hit in whole)
        found.places = max(found.places, len(whole))
        found.seen |= counts
        if order in {"read", "drawn"}:
            found.counts |= counts
    return found


def _hits(texts: Sequence[PageText], phrases: Phrases) -> Iterator[tuple[int, int, int, Hit]]:
    """Yield page, start, end within it, and the hit that they are part of."""
    starts: list[int] = []
    length = 0
    for text in texts:
        starts.append(length)
        length += len(text.text) + len(_END)
    for hit in phrases.hits(_END.join(text.text for text in texts)):
        for number, (begin, text) in enumerate(zip(starts, texts, strict=True)):
            start, end = max(hit.start - begin, 0), min(hit.end - begin, len(text.text))
            if start < end:
                yield number, start, end, hit


def line_boxes(boxes: Iterable[Box]) -> Iterator[Box]:
    """Yield boxes around letters, one for each stretch of a line."""
    line: Box | None = None
    for box in boxes:
        if box.blank:
            continue
        if line is not None and _beside(line, box):
            line = union((line, box))
            continue
        if line is not None:
            yield line
        line = box
    if line is not None:
        yield line


def _beside(line: Box, box: Box) -> bool:
    high = min(line.y1 - line.y0, box.y1 - box.y0)
    wide = min(line.x1 - line.x0, box.x1 - box.x0)
    level = min(line.y1, box.y1) - max(line.y0, box.y0) > _SAME_LINE * high
    upright = min(line.x1, box.x1) - max(line.x0, box.x0) > _SAME_LINE * wide
    apart = max(line.x0 - box.x1, box.x0 - line.x1), max(line.y0 - box.y1, box.y0 - line.y1)
    return (level and apart[0] < _FAR * high) or (upright and apart[1] < _SAME_LINE * wide)


def wider(box: Box, page: PageLetters) -> Box:
    """Return a box with what of its letters reaches beyond it."""
    thick = min(box.x1 - box.x0, box.y1 - box.y0)
    more = max(_LEAST, thick * (_FOUND if page.unseen else _SEEN))
    return Box(box.x0 - more, box.y0 - more, box.x1 + more, box.y1 + more)


def words_left(
    page: PageText, bars: Sequence[Box], gone: set[int], phrases: Phrases
) -> list[LayerWord]:
    """Return the words of a page that are left, and what stands in the place of the others."""
    under = [
        {at for at, box in enumerate(page.boxes) if not box.blank and touches(bar, box)}
        for bar in bars
    ]
    covered = gone.union(*under)
    words: list[tuple[int, LayerWord]] = []
    letters: list[int] = []
    ends = set(page.lines)
    for at, character in enumerate((*page.text, " ")):
        if character.isspace() or at in ends or at in covered:
            words += ((letters[0], word) for word in _word(page, letters))
            letters = []
        if not character.isspace() and at not in covered:
            letters.append(at)
    # What stands apart on the page may be read as one: nothing of it may be left either.
    text, starts = "", []
    for _, word in words:
        starts.append(len(text))
        text += word.text + " "
    told = phrases.hits(text)
    kept = [
        (at, word)
        for (at, word), start in zip(words, starts, strict=True)
        if not any(hit.start < start + len(word.text) and hit.end > start for hit in told)
    ]
    kept += (
        (min(inside, default=len(page.text)), LayerWord(REDACTED, _inner(bar)))
        for bar, inside in zip(bars, under, strict=True)
    )
    return [word for _, word in sorted(kept, key=itemgetter(0))]


def _inner(bar: Box) -> Box:
    """Return a box within a bar that leaves room for the blanks beside it."""
    wide, high = bar.x1 - bar.x0, bar.y1 - bar.y0
    edge = min(0.25 * min(wide, high), 0.25 * wide)
    return Box(bar.x0 + edge, bar.y0 + edge, bar.x1 - edge, bar.y1 - edge)


def _word(page: PageText, letters: Sequence[int]) -> Iterator[LayerWord]:
    for box in line_boxes(page.boxes[at] for at in letters):
        text = "".join(page.text[at] for at in letters if touches(box, page.boxes[at]))
        if text:
            yield LayerWord(text, box)


def touches(bar: Box, box: Box) -> bool:
    """Return whether a bar covers so much of a letter that the letter may be left out."""
    wide = min(bar.x1, box.x1) - max(bar.x0, box.x0)
    high = min(bar.y1, box.y1) - max(bar.y0, box.y0)
    if wide <= 0 or high <= 0:
        return False
    return wide * high > _TOUCHED * (box.x1 - box.x0) * (box.y1 - box.y0)

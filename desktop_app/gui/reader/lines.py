"""The lines of an article as the reader shows them: pure values, without a window."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator

from desktop_app.domain.blocks import ArticleText, Block, BlockKind
from desktop_app.domain.inner_pictures import Picture, alt_of, picture_of
from desktop_app.values import dataclass, replace

_STRONG = {"L": False, "R": True, "AL": True}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the canonical text: ``text`` stands at ``[start, end)``, in code points.

    ``block`` is the index of its block; ``first`` and ``last`` tell whether the block begins
    and ends with it; ``closing`` whether the block after it is of another kind. ``rtl`` is the
    line's own direction. ``astral`` are the places in ``text`` of characters that take two
    UTF-16 units. ``above`` and ``below`` are the pictures that stand there.
    """

    text: str
    start: int
    end: int
    block: int
    kind: BlockKind
    level: int = 0
    first: bool = True
    last: bool = True
    closing: bool = True
    rtl: bool = False
    marker: str = ""
    links: tuple[tuple[int, int, str], ...] = ()
    astral: tuple[int, ...] = ()
    above: tuple[Picture, ...] = ()
    below: tuple[Picture, ...] = ()

    def units(self, point: int) -> int:
        """Return the UTF-16 position in the line of a position in code points."""
        return point + bisect_left(self.astral, point)

    def point(self, unit: int, *, up: bool = False) -> int:
        """Return the position in code points of a UTF-16 position in the line.

        Within a surrogate pair it is the place before the character, with ``up`` after it.
        """
        low, high = 0, len(self.astral)
        while low < high:
            middle = (low + high) // 2
            if self.astral[middle] + middle < unit:
                low = middle + 1
            else:
                high = middle
        inside = low > 0 and self.astral[low - 1] + low == unit
        return unit - low + (1 if inside and up else 0)


def is_rtl(text: str, *, otherwise: bool = False) -> bool:
    """Return the direction of the first letter that has one (Unicode UAX 9, rule P2)."""
    if text.isascii():
        return otherwise and not any(char.isalpha() for char in text)
    for char in text:
        found = _STRONG.get(unicodedata.bidirectional(char))
        if found is not None:
            return found
    return otherwise


def lines(text: ArticleText) -> list[Line]:
    """Return the lines of a text, in order; a blank line between blocks is none."""
    found: list[Line] = []
    above: list[Picture] = []
    rtl = False
    kinds = [*(block.kind for block in text.blocks[1:]), None]
    for index, block in enumerate(text.blocks):
        picture = picture_of(block)
        if picture is not None:
            above.append(replace(picture, alt=alt_of(text, block)))
            if block.start == block.end and block.kind is BlockKind.IMAGE:
                continue
        closing = kinds[index] is not block.kind
        for line in _of_block(text.of(block), block, index, closing=closing, rtl=rtl):
            rtl = line.rtl
            found.append(replace(line, above=tuple(above)) if above else line)
            above.clear()
    if above and found:
        found[-1] = replace(found[-1], below=tuple(above))
    return found


def _of_block(text: str, block: Block, index: int, *, closing: bool, rtl: bool) -> Iterator[Line]:
    links = tuple(_links(block))
    pieces = text.split("\n")
    start = block.start
    for number, piece in enumerate(pieces):
        end = start + len(piece)
        rtl = is_rtl(piece, otherwise=rtl)
        yield Line(
            piece,
            start,
            end,
            index,
            block.kind,
            block.level,
            number == 0,
            number == len(pieces) - 1,
            closing,
            rtl,
            _marker(block) if number == 0 else "",
            tuple(link for link in links if link[0] < end and link[1] > start),
            _astral(piece),
        )
        start = end + 1


def _links(block: Block) -> Iterator[tuple[int, int, str]]:
    for name, value in block.attributes:
        if name == "link":
            start, end, url = value.split(" ", 2)
            yield int(start), int(end), url


def _marker(block: Block) -> str:
    if block.kind is not BlockKind.LIST_ITEM:
        return ""
    return block.attribute("marker") or "•"


def _astral(text: str) -> tuple[int, ...]:
    if text.isascii() or max(text) <= "\uffff":
        return ()
    return tuple(at for at, char in enumerate(text) if char > "\uffff")

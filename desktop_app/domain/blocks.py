"""The canonical text of an article and its structure.

The text is NFC with LF only; blocks are joined by a blank line. A block names a stretch of
it; ``start`` and ``end`` count code points. Everything else (hashes, anchors, the index, the
reader, the exports) speaks of this one text.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum

from desktop_app.domain.text import normalise, squeeze, text_sha256
from desktop_app.values import dataclass, field, replace

SEPARATOR = "\n\n"
MAX_LEVEL = 6

WORDS = "words"
"""The attribute that says where on its page the recognised words of a block stand."""


class BlockKind(StrEnum):
    """What a stretch of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"
    IMAGE = "image"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch ``[start, end)`` of the canonical text, in code points.

    ``level`` is 1-6 for headings, the depth (1 = outermost) for list items and quotes, else 0.
    ``attributes`` are pairs such as ``("link", "12 20 https://…")`` (start and end within the
    text), ``("marker", "3.")`` for list items, ``("blob", sha256)`` for pictures (see
    ``domain.inner_pictures``). A picture without words is an empty block where the next one begins.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    attributes: tuple[tuple[str, str], ...] = ()

    def attribute(self, name: str) -> str:
        """Return the first value of an attribute, or an empty text."""
        return next((value for key, value in self.attributes if key == name), "")


@dataclass(frozen=True, slots=True)
class ArticleText:
    """The canonical text with its blocks, in order and without overlap."""

    text: str
    blocks: tuple[Block, ...]
    sha256: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.sha256:
            object.__setattr__(self, "sha256", text_sha256(self.text))

    def block_index(self, offset: int) -> int:
        """Return the index of the block at a code point offset (a gap counts to the one before)."""
        starts = [block.start for block in self.blocks]
        return max(0, bisect.bisect_right(starts, offset) - 1)

    def of(self, block: Block) -> str:
        """Return a block's text."""
        return self.text[block.start : block.end]


@dataclass(frozen=True, slots=True)
class Part:
    """A block before its place in the text is known.

    Link attributes count from the start of the part's own text.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    attributes: tuple[tuple[str, str], ...] = ()


def build(parts: Iterable[Part]) -> ArticleText:
    """Join parts into a canonical text; parts without text are left out (rules and images stay).

    Images without words take up nothing: the text is the same with them and without.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    offset = 0
    for part in parts:
        kind, attributes, level = part.kind, part.attributes, part.level
        text = _kept(part.text, blanks=kind in (BlockKind.CODE, BlockKind.TABLE))
        if not text and kind not in (BlockKind.RULE, BlockKind.IMAGE):
            continue
        if not text and kind is BlockKind.IMAGE:
            at = offset + len(SEPARATOR) if pieces else 0
            blocks.append(Block(kind, at, at, level, attributes))
            continue
        if pieces:
            offset += len(SEPARATOR)
        pieces.append(text)
        if kind is BlockKind.HEADING:
            level = min(level, MAX_LEVEL)
        for name, _ in attributes:
            if name == "link":
                attributes = tuple(_placed(attributes, offset, text == part.text))
                break
        end = offset + len(text)
        blocks.append(Block(kind, offset, end, level, tuple(attributes)))
        offset = end
    # Images behind the last words stand where these end.
    behind = len(blocks)
    while behind and blocks[behind - 1].end > offset:
        behind -= 1
        blocks[behind] = replace(blocks[behind], start=offset, end=offset)
    return ArticleText(SEPARATOR.join(pieces), tuple(blocks))


def _kept(text: str, *, blanks: bool) -> str:
    """Return the text of a part as it is kept; ``blanks`` where they matter."""
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        return text if blanks else text.strip()  # nothing else would change
    text = normalise(text)
    text = text.strip("\n") if blanks else squeeze(text).strip()
    # A blank line inside a part would read as a paragraph break.
    while SEPARATOR in text:
        text = text.replace(SEPARATOR, "\n")
    return text


def _placed(
    attributes: Iterable[tuple[str, str]], offset: int, unchanged: bool
) -> Iterator[tuple[str, str]]:
    """Move link attributes to the text's own offsets; drop them where the text was changed."""
    for name, value in attributes:
        if name != "link":
            yield name, value
        elif unchanged:
            start, end, url = value.split(" ", 2)
            yield name, f"{int(start) + offset} {int(end) + offset} {url}"


def paragraphs(text: str) -> ArticleText:
    """Return plain text as paragraphs, split at blank lines."""
    lines = normalise(text).split("\n")
    parts: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            parts[-1].append(line)
        elif parts[-1]:
            parts.append([])
    return build(Part("\n".join(part)) for part in parts)

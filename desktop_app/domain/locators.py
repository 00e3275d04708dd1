"""Locators: where a passage stands, in words that work on paper."""

from __future__ import annotations

from desktop_app.domain.blocks import ArticleText, BlockKind
from desktop_app.values import dataclass

_UNCOUNTED = (BlockKind.IMAGE, BlockKind.RULE)


@dataclass(frozen=True, slots=True)
class Locator:
    """Paragraphs count from 1 and include headings; characters are code points, end excluded."""

    first_paragraph: int
    last_paragraph: int
    start: int
    end: int

    def __str__(self) -> str:
        paragraphs = f"{self.first_paragraph}"
        if self.last_paragraph != self.first_paragraph:
            paragraphs += f"–{self.last_paragraph}"
        return f"¶ {paragraphs}, characters {self.start}–{self.end}"


def locate(text: ArticleText, start: int, end: int) -> Locator:
    """Return the locator of the passage ``[start, end)``."""
    return Locator(_paragraph(text, start), _paragraph(text, max(start, end - 1)), start, end)


def _paragraph(text: ArticleText, offset: int) -> int:
    upto = text.blocks[: text.block_index(offset) + 1]
    return max(1, sum(1 for block in upto if block.kind not in _UNCOUNTED))

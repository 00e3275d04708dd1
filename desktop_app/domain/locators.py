"""Locators: where a passage stands, in words that work on paper."""

from __future__ import annotations

from desktop_app.domain.blocks import ArticleText, BlockKind
from desktop_app.values import dataclass

_UNCOUNTED = (BlockKind.IMAGE, BlockKind.RULE)


@dataclass(frozen=True, slots=True)
class Locator:
    """Paragraphs count from 1 and include headings; characters are code points, end excluded.

    ``first_page`` and ``last_page`` are what the pages are called that the passage stands on, ""
    in articles without pages.
    """

    first_paragraph: int
    last_paragraph: int
    start: int
    end: int
    first_page: str = ""
    last_page: str = ""

    @property
    def paragraphs(self) -> str:
        """The paragraphs of the passage ("3", "3–4")."""
        return _span(f"{self.first_paragraph}", f"{self.last_paragraph}")

    @property
    def pages(self) -> str:
        """The pages of the passage ("p. 3", "p. 3–4"), "" in articles without pages."""
        if not self.first_page:
            return ""
        return f"p. {_span(self.first_page, self.last_page)}"

    def __str__(self) -> str:
        pages = f"{self.pages}, " if self.first_page else ""
        return f"{pages}¶ {self.paragraphs}, characters {self.start}–{self.end}"


def locate(text: ArticleText, start: int, end: int) -> Locator:
    """Return the locator of the passage ``[start, end)``."""
    last = max(start, end - 1)
    pages = _page(text, start), _page(text, last)
    return Locator(_paragraph(text, start), _paragraph(text, last), start, end, *pages)


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}–{last}"


def _page(text: ArticleText, offset: int) -> str:
    if not text.blocks:
        return ""
    block = text.blocks[text.block_index(offset)]
    return block.attribute("label") or block.attribute("page")


def _paragraph(text: ArticleText, offset: int) -> int:
    upto = text.blocks[: text.block_index(offset) + 1]
    return max(1, sum(1 for block in upto if block.kind not in _UNCOUNTED))

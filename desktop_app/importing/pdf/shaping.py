"""Pages of a PDF as the blocks of an article: which paragraphs are headings, and its title."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from desktop_app.domain.blocks import BlockKind, Part
from desktop_app.domain.pages import PdfInfo
from desktop_app.importing.fixups import words_of
from desktop_app.importing.pdf.page_text import ReadPage

LEVELS = 3
_LARGER = 1.15
_LENGTH, _TITLE_LENGTH = 200, 300
_WORD = re.compile(r"[^\W\d_]{2}")
_FULL_STOP = re.compile(r"[^.][.;,:][\"'”’»)]*$")


def parts(pages: Sequence[ReadPage], info: PdfInfo) -> list[Part]:
    """Return the blocks of an article, each with its page, and the page's label if it has one."""
    usual = usual_size(pages)
    large = usual * _LARGER
    levels = _levels(pages, large)
    told: dict[int, dict[str, int]] = defaultdict(dict)
    for item in info.outline:
        told[item.page].setdefault(words_of(item.title), item.level + 1)
    found: list[Part] = []
    for index, page in enumerate(pages):
        attributes = [("page", str(index + 1))]
        label = info.pages[index].label if index < len(info.pages) else ""
        if label and label != str(index + 1):
            attributes.append(("label", label))
        shared, titles = tuple(attributes), told.get(index)
        for text, size, _ in page.paragraphs:
            level = 0
            if titles and len(text) <= _LENGTH:
                level = titles.get(words_of(text), 0)
            if not level and size > large and _is_title(text):
                level = levels[_rounded(size)]
            kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
            found.append(Part(text, kind, level, shared))
    return found


def largest(pages: Sequence[ReadPage]) -> str:
    """Return the words on the first page with text that are set largest, "" if none stand out."""
    usual = usual_size(pages)
    first = next((page for page in pages if page.paragraphs), None)
    if first is None:
        return ""
    found = [
        paragraph
        for paragraph in first.paragraphs
        if paragraph.size > usual * _LARGER
        and len(paragraph.text) <= _TITLE_LENGTH
        and _WORD.search(paragraph.text)
    ]
    if not found:
        return ""
    top = max(paragraph.size for paragraph in found)
    lines = [paragraph.text for paragraph in found if paragraph.size > top * 0.97]
    return " ".join(lines)[:_TITLE_LENGTH]


def usual_size(pages: Sequence[ReadPage]) -> float:
    """Return the height of most letters, 0 if there are none."""
    exact: dict[float, int] = {}
    for page in pages:
        for text, size, _ in page.paragraphs:
            exact[size] = exact.get(size, 0) + len(text)
    counts: Counter[float] = Counter()
    for size, count in exact.items():
        counts[_rounded(size)] += count
    return max(counts, key=lambda size: (counts[size], -size), default=0.0)


def _levels(pages: Sequence[ReadPage], large: float) -> dict[float, int]:
    """Return the level of each size of headings, 1 for the largest; all are more than large."""
    sizes = {
        _rounded(size)
        for page in pages
        for text, size, _ in page.paragraphs
        if size > large and _is_title(text)
    }
    return {size: min(at, LEVELS) for at, size in enumerate(sorted(sizes, reverse=True), 1)}


def _is_title(text: str) -> bool:
    short = len(text) <= _LENGTH
    return short and _WORD.search(text) is not None and not _FULL_STOP.search(text)


def _rounded(size: float) -> float:
    return round(size * 2) / 2

"""A quote with its source, as it goes into a manuscript."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.articles import Article
from desktop_app.domain.blocks import SEPARATOR
from desktop_app.domain.locators import locate
from desktop_app.domain.provenance import Field
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats

translate = QCoreApplication.translate


def citation(article: Article, span: tuple[int, int] | None) -> str:
    """Return the words of a passage and where they stand; without one, only the source.

    The words are exactly those of the text; line ends become blanks.
    """
    title = visible_bidi(article.title) or translate("reader", "Untitled")
    parts = [
        visible_bidi(article.value(Field.BYLINE)),
        f"“{title}”",
        visible_bidi(article.value(Field.SOURCE)),
        formats.long_date(article.published),
    ]
    if span is None:
        quote = ""
    else:
        start, end = span
        words = article.text.text[start:end].strip()
        quote = "“" + words.replace(SEPARATOR, " ").replace("\n", " ") + "”\n— "
        locator = locate(article.text, start, end)
        paragraphs = f"¶ {locator.first_paragraph}"
        if locator.last_paragraph != locator.first_paragraph:
            paragraphs += f"–{locator.last_paragraph}"
        parts.append(paragraphs)
        words = translate("reader", "characters {0}–{1}")
        parts.append(words.format(locator.start, locator.end))
    source = ", ".join(part for part in parts if part)
    url = visible_bidi(article.value(Field.URL))
    return f"{quote}{source}" + (f"\n{url}" if url else "")

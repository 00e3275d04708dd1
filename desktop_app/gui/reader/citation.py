"""A quote with its source, as it goes into a manuscript, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.articles import Article
from desktop_app.gui import formats

translate = QCoreApplication.translate


def citation(article: Article, span: tuple[int, int] | None, style: str = "plain") -> str:
    """Return the words of a passage and where they stand; without one, only the source."""
    from desktop_app.exporting.references import citing

    words = citing.Words(
        translate("reader", "Untitled"),
        translate("reader", "characters {0}–{1}"),
        formats.long_date,
    )
    return citing.citation(article, span, citing.Style(style), words)

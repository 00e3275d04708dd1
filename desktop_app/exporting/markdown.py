"""Articles as Markdown: the text as it is, with a footnote for each marked passage."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.markdown_page import Page


class MarkdownExporter(TextExporter):
    """Writes Markdown with front matter and footnotes, as GitHub and Pandoc read them."""

    name = "markdown"
    suffix = ".md"
    label = "Markdown"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield the articles one after the other, parted by a rule."""
        for number, entry in enumerate(entries, 1):
            page = Page(entry.article, entry.sheet, f"{number}-" if count > 1 else "")
            yield ("\n* * *\n\n" if number > 1 else "") + page.text(front_matter=number == 1)

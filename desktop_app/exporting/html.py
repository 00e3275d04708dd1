"""Articles as one self-contained HTML file: opened by any browser, printed, read aloud.

No script, no font, picture or style from elsewhere: a policy in the file forbids browsers to
fetch anything. Pictures of the article stand in the file itself. Links to the web are those of the
article, followed only by a click.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from desktop_app.domain.phrases import REDACTED
from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.html_page import Page, direction
from desktop_app.exporting.html_style import BARS, style
from desktop_app.exporting.sheet import Sheet

_TAG_OR_BAR = re.compile(rf"<[^>]*>|{re.escape(REDACTED)}")
_BAR = f'<span class="bar">{REDACTED}</span>'
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


class HtmlExporter(TextExporter):
    """Writes text with highlights and notes as HTML."""

    name = "html"
    suffix = ".html"
    label = "Web page"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        for position, entry in enumerate(entries, 1):
            if position == 1:
                yield _head(entry.sheet, count, "" if options.redaction is None else BARS)
            parts = Page(entry.sheet, options, position).parts()
            yield from parts if options.redaction is None else map(_barred, parts)
        yield "</body>\n</html>\n"


def _barred(part: str) -> str:
    """Return a piece of a page with bars over the words that stand for what is blacked out."""
    return _TAG_OR_BAR.sub(lambda found: found[0] if found[0][0] == "<" else _BAR, part)


def _head(first: Sheet, total: int, more: str) -> str:
    title = first.title or "Untitled"
    if total > 1:
        title = f"{title} and {total - 1} more"
    # The frame of several articles is English; each has a language of its own.
    language = first.language if total == 1 else "en"
    way = direction(language)
    lang = f' lang="{escape(language)}"' if language else ""
    return (
        f'<!doctype html>\n<html{lang} dir="{way if way != "auto" else "ltr"}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Guardbook">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style()}{more}</style>\n</head>\n<body>\n"
    )

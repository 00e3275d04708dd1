"""What the page says about a letter: how it is marked, and where a link leads."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import Article
from desktop_app.domain.dates import utc_now
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.notes.words import Meanings, colour_words, kind_name, when
from desktop_app.gui.reader.lines import Line


def link_at(lines: Iterable[Line], offset: int) -> str:
    """Return the address that a letter links to, "" if none."""
    for line in lines:
        for start, end, url in line.links:
            if start <= offset < end:
                return visible_bidi(url)
    return ""


def marks_told(found: Iterable[Annotation], meanings: Meanings) -> str:
    """Return what annotations say about the words they cover, the last one first."""
    said = [
        " · ".join(
            (
                kind_name(one.kind),
                colour_words(one.colour, meanings[one.colour]),
                when(one.created, utc_now()),
            )
        )
        for one in found
    ]
    return " — ".join(reversed(said))


def covers(annotation: Annotation, article: Article, span: tuple[int, int]) -> bool:
    """Whether an annotation marks exactly the words of a selection, blanks at its ends apart."""
    anchor, text = annotation.anchor, article.text.text
    if anchor is None or not annotation.placed_in(article.text.sha256):
        return False
    start, end = span
    selected = text[start:end]
    start += len(selected) - len(selected.lstrip())
    end -= len(selected) - len(selected.rstrip())
    return (anchor.start, anchor.end) == (start, end)

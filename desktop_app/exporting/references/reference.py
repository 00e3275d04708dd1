"""What a reference says of an article: the same for RIS, BibTeX and CSL-JSON."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from desktop_app.domain.text import one_line
from desktop_app.exporting.delivery import Entry
from desktop_app.exporting.references.people import Name, people
from desktop_app.exporting.sheet import Mark

_WORD = re.compile(r"[a-z0-9]+")
_EMPTY = frozenset({"a", "an", "der", "die", "das", "ein", "eine", "la", "le", "los", "the"})


@dataclass(frozen=True, slots=True)
class Reference:
    """One article as bibliographies know it; "" and None are what is not known.

    ``key`` names it within its file, of small ASCII letters, digits and hyphens. ``notes`` are
    whole sentences: what was marked and written, one an annotation. ``seen`` is the day on which
    the article came into the archive.
    """

    key: str
    title: str
    authors: tuple[Name, ...]
    source: str
    published: dt.date | None
    url: str
    language: str
    keywords: tuple[str, ...]
    notes: tuple[str, ...]
    seen: dt.date


def references(entries: Iterator[Entry]) -> Iterator[Reference]:
    """Yield a reference an article; keys are different within one file."""
    used: Counter[str] = Counter()
    for number, entry in enumerate(entries, 1):
        article, sheet = entry.article, entry.sheet
        authors = people(sheet.byline, sheet.language)
        stem = _stem(sheet.title, authors, sheet.source, article.published) or f"article{number}"
        used[stem] += 1
        yield Reference(
            key=stem if used[stem] == 1 else f"{stem}-{used[stem]}",
            title=one_line(sheet.title),
            authors=authors,
            source=one_line(sheet.source),
            published=article.published,
            url=sheet.url,
            language=sheet.language,
            keywords=tuple(one_line(path) for path, _ in sheet.tags),
            notes=tuple(map(_note, chain(sheet.notes, sheet.marks, sheet.orphans))),
            seen=article.imported_at.astimezone(dt.UTC).date(),
        )


def _note(mark: Mark) -> str:
    """Return quote, place and note of one annotation: “…” (¶ 3, characters 12–40): note."""
    quote = f"“{one_line(mark.quote)}”" if mark.quote else ""
    place = f"({mark.locator})" if mark.locator else ""
    told = " ".join(part for part in (quote, place) if part)
    return ": ".join(part for part in (told, mark.note) if part) or mark.meaning


def _stem(title: str, authors: tuple[Name, ...], source: str, published: dt.date | None) -> str:
    """Return a key as people make them: family name, year, first word of weight."""
    # A byline that is no person's name says less than the name of the paper.
    family = authors[0].last if authors and not authors[0].literal else ""
    who = "".join(_ascii_words(family)) or next(iter(_weighty(source)), "")
    what = next(iter(_weighty(title)), "")
    year = f"{published.year:04}" if published else ""
    return f"{who}{year}{what}"[:60] if who or what else ""


def _weighty(text: str) -> list[str]:
    return [word for word in _ascii_words(text) if word not in _EMPTY]


def _ascii_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore")
    return _WORD.findall(plain.decode("ascii").lower())

"""Plain text, first of all the form of the seed document.

That form: an optional leading `` date 2021-02-14 ``, then paragraphs parted by blank lines,
some of them subheadings; no title, no author. Other plain text is read by the same rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.dates import parse_day
from desktop_app.domain.provenance import Field
from desktop_app.domain.text import normalise, one_line
from desktop_app.errors import UnreadableSource
from desktop_app.importing.decoding import decode
from desktop_app.importing.detect import foreign, is_binary
from desktop_app.importing.fixups import guessed_title, is_title_line, limited, with_headings
from desktop_app.importing.source import Source, shown
from desktop_app.importing.suggestions import suggestions
from desktop_app.importing.values import Fields, line

_DATE = re.compile(r"\s*date[^\S\n]+(\d{4}-\d{2}-\d{2})(?:\s+|\Z)")
_SUFFIXES = frozenset({".txt", ".text"})
_BLANK_LINES = re.compile(r"\n\s*\n")
_MANY_LINES = 200_000
"""No article has more; it is kept as lines, since a list of all would take gigabytes."""
_NARROW, _WIDE = 55, 85
_WRAPPED_LINES = 0.6


class SeedTextImporter:
    """Reads one article from a text in any encoding."""

    name = "seed text"
    version = 1
    kind = "text"
    mime = "text/plain"
    suffixes = _SUFFIXES

    def score(self, source: Source) -> int:
        """Take every .txt file, and anything else that is text and nothing better known."""
        if is_binary(source.head) or foreign(source.head) is not None:
            return 0
        return 90 if source.suffix in self.suffixes else 20

    def read(self, source: Source) -> Iterator[ArticleDraft]:
        """Yield the one article.

        Raises:
            UnreadableSource: there is no text in it.
        """
        decoded = decode(source.data)
        by = f"{self.name} {self.version}"
        fields = Fields(by)
        text, published = take_date(normalise(decoded.text))
        fields.parsed(Field.PUBLISHED, published)
        parts = plain_parts(text)
        if len(parts) > 1 and is_title_line(parts[0].text, parts[1].text):
            fields.guessed(Field.TITLE, line(parts.pop(0).text))
        fields.guessed(Field.TITLE, line(guessed_title(parts)))
        body = build(limited(with_headings(parts)))
        if not body.text:
            raise UnreadableSource(
                f"“{shown(source.name)}” holds no text.", "Look at it in a text editor."
            )
        yield ArticleDraft(
            text=body,
            kind=self.kind,
            mime=self.mime,
            extractor=by,
            fields=fields.done(),
            suggestions=suggestions(body.text),
            part=source.part,
            notices=(decoded.notice,) if decoded.notice else (),
        )


def take_date(text: str) -> tuple[str, str]:
    """Return a text without its leading date, and that day in ISO form ("" if there is none).

    A date that is in no calendar stays in the text.
    """
    match = _DATE.match(text)
    day = parse_day(match[1]) if match else None
    if match is None or day is None:
        return text, ""
    return text[match.end() :], day.isoformat()


def plain_parts(text: str) -> list[Part]:
    """Return the paragraphs of a text: stretches between blank lines, else one for each line."""
    text = normalise(text)
    if text.count("\n") > _MANY_LINES:
        return [Part(_BLANK_LINES.sub("\n", text).strip())]
    lines = [one.rstrip() for one in text.split("\n")]
    stretches = _stretches(lines)
    if len(stretches) == 1 and len(stretches[0]) > 1:
        stretches = _unparted(stretches[0])
    else:
        stretches = [_unwrapped(stretch) for stretch in stretches]
    return [Part("\n".join(stretch)) for stretch in stretches]


def _stretches(lines: list[str]) -> list[list[str]]:
    stretches: list[list[str]] = [[]]
    for one in lines:
        if one.strip():
            stretches[-1].append(one)
        elif stretches[-1]:
            stretches.append([])
    return [stretch for stretch in stretches if stretch]


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at a margin, as mail programs do, and not by the author."""
    body = lines[:-1]
    full = [one for one in body if _NARROW <= len(one) <= _WIDE]
    return (
        bool(body)
        and max(len(one) for one in lines) <= _WIDE
        and len(full) >= _WRAPPED_LINES * len(body)
        and not any(one.lstrip().startswith(("-", "*", "•", ">", "|")) for one in lines)
    )


def _unwrapped(lines: list[str]) -> list[str]:
    return [" ".join(one.strip() for one in lines)] if _is_wrapped(lines) else lines


def _unparted(lines: list[str]) -> list[list[str]]:
    """Part a text that has no blank lines: at each line or, if wrapped, after each short one."""
    if not _is_wrapped(lines):
        return [[one] for one in lines]
    stretches: list[list[str]] = [[]]
    for one in lines:
        stretches[-1].append(one)
        if len(one) < _NARROW:
            stretches.append([])
    return [[" ".join(map(one_line, stretch))] for stretch in stretches if stretch]

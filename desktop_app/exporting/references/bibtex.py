"""References as BibTeX, in UTF-8: for LaTeX, BibLaTeX and the programs that read them.

What means something to TeX is written so that it is printed. Braces are spelt out, since BibTeX
counts them even behind a backslash. The day stands in ``date`` for BibLaTeX and in ``year``,
``month`` and ``day`` for BibTeX.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.domain.text import one_line
from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.references.people import Name
from desktop_app.exporting.references.reference import Reference, references
from desktop_app.exporting.wording import MONTHS

_TEX = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "^": r"{\textasciicircum}",
        "~": r"{\textasciitilde}",
        **{char: f"\\{char}" for char in "$&%#_"},
    }
)
# Two of these in a row would be printed as another sign: a long dash, a curly quote.
_LIGATURE = re.compile(r"(?<=-)-|(?<=')'|(?<=[`?!])`|(?<=<)<|(?<=>)>|(?<=,),")
_IN_ADDRESS = re.compile(r"[\\{}^~\"<>|`\s]")


class BibtexExporter(TextExporter):
    """Writes one entry an article."""

    name = "bibtex"
    suffix = ".bib"
    label = "BibTeX references"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        for number, one in enumerate(references(entries)):
            fields = [f"  {name} = {value}" for name, value in _fields(one) if value]
            yield (
                ("\n" if number else "") + f"@article{{{one.key},\n" + ",\n".join(fields) + "\n}\n"
            )


def tex(text: str) -> str:
    """Return text of one line as TeX prints it."""
    return _LIGATURE.sub(r"{}\g<0>", one_line(text).translate(_TEX))


def _fields(one: Reference) -> Iterator[tuple[str, str]]:
    # Two braces keep capitals as they are: titles of every language come here.
    yield "title", f"{{{{{tex(one.title)}}}}}" if one.title else ""
    yield "author", _braced(" and ".join(map(_author, one.authors)))
    yield "journal", _braced(tex(one.source))
    if one.published:
        yield "date", _braced(one.published.isoformat())
        yield "year", _braced(f"{one.published.year:04}")
        yield "month", MONTHS[one.published.month - 1][:3].lower()
        yield "day", _braced(str(one.published.day))
    yield "url", _braced(_IN_ADDRESS.sub(_percent, one.url))
    yield "urldate", _braced(one.seen.isoformat())
    yield "langid", _braced(tex(one.language))
    yield "keywords", _braced(", ".join(map(_keyword, one.keywords)))
    yield "annote", _braced(tex(" • ".join(one.notes)))


def _braced(value: str) -> str:
    return f"{{{value}}}" if value else ""


def _author(name: Name) -> str:
    """Return a name as BibTeX splits it: "van Lee, Jr., Ann"; what is whole stands in braces."""
    if name.literal:
        return f"{{{tex(name.literal)}}}"
    parts = (name.last, name.suffix, name.given)
    return ", ".join(tex(part) for part in parts if part)


def _keyword(tag: str) -> str:
    return f"{{{tex(tag)}}}" if "," in tag else tex(tag)


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8"))

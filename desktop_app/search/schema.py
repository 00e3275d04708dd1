"""The fields that can be searched; one row here is all that a new field needs."""

from __future__ import annotations

from dataclasses import dataclass

CONTENTS = "contents"
"""The file that lists the segments of an index."""

VERSION = 7
"""Raised whenever the index would be written differently; older indexes are then rebuilt."""

TITLE_BOOST = 2.0


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One searchable field.

    ``source`` is "index" for fields of words and "database" for facts; ``help`` is a sentence
    for the help page, ``example`` a query; ``aliases`` are other names that mean the same.
    A ``plain`` field is searched by words without a field; ``boost`` multiplies its scores.
    """

    name: str
    source: str
    help: str
    example: str
    aliases: tuple[str, ...] = ()
    plain: bool = False
    boost: float = 1.0


FIELDS: tuple[FieldRow, ...] = (
    FieldRow(
        "title",
        "index",
        "Words in the title; they count double.",
        "title:courtyard",
        ("headline",),
        plain=True,
        boost=TITLE_BOOST,
    ),
    FieldRow("text", "index", "Words in the text.", "text:candles", ("body",), plain=True),
    FieldRow(
        "byline", "index", "Words in the byline.", "byline:volkov", ("author", "by"), plain=True
    ),
    FieldRow(
        "source",
        "index",
        "Words in the name of the source.",
        "source:reuters",
        ("publisher",),
        plain=True,
    ),
    FieldRow("url", "index", "Words in the web address.", "url:dw.com", ("link",)),
    FieldRow(
        "note",
        "index",
        "Words in notes and in highlighted passages.",
        "note:verify",
        ("notes",),
        plain=True,
    ),
    FieldRow(
        "tag",
        "database",
        "A tag or one below it; an asterisk at its end stands for any ending.",
        "tag:russia",
        ("tags",),
    ),
    FieldRow("case", "database", "A case or one below it.", 'case:"Harbour trial"', ("cases",)),
    FieldRow("lang", "database", "The language, by its code or name.", "lang:de", ("language",)),
    FieldRow("kind", "database", "The format it was imported from.", "kind:html", ("format",)),
    FieldRow(
        "has",
        "database",
        "Whether there is a highlight, note, annotation, tag, case, date or url.",
        "has:note",
    ),
    FieldRow(
        "is",
        "database",
        "unread, read, starred, inbox, reviewed, cleared or trashed.",
        "is:starred",
    ),
    FieldRow(
        "date",
        "database",
        "The day of publication: a year, month, day, range, or < <= > >= before one.",
        "date:[2021-01 TO 2021-03]",
        ("published",),
    ),
    FieldRow(
        "added",
        "database",
        "The day of import, written like date:.",
        "added:>=2021-02",
        ("imported",),
    ),
    FieldRow(
        "last",
        "database",
        "Published within so many days, weeks, months or years before today.",
        "last:30d",
    ),
)

WORD_FIELDS: tuple[str, ...] = tuple(row.name for row in FIELDS if row.source == "index")
PLAIN_FIELDS: tuple[str, ...] = tuple(row.name for row in FIELDS if row.plain)
BOOSTS: dict[str, float] = {row.name: row.boost for row in FIELDS}


def field_named(name: str) -> FieldRow | None:
    """Return the field of that name or alias, in any case of letters; None if there is none."""
    name = name.casefold()
    return next((row for row in FIELDS if name == row.name or name in row.aliases), None)


CONTINUED = "\0"
"""Ends the term that stands at the further positions of a word that covers several."""

"""The words of the details: fields, where values came from, the original, versions."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.archive.reports import OriginalState
from desktop_app.domain.dates import parse_day
from desktop_app.domain.provenance import Field, How, Provenance
from desktop_app.domain.versions import CORRECTED, TextVersion
from desktop_app.gui import formats
from desktop_app.gui.search.words import language_name

translate = QCoreApplication.translate

SHORT = 12
"""Digits of a hash that are shown."""


def field_name(field: Field) -> str:
    """Return the label of a field."""
    return {
        Field.TITLE: translate("details", "Title"),
        Field.BYLINE: translate("details", "Byline"),
        Field.SOURCE: translate("details", "Source"),
        Field.URL: translate("details", "Address"),
        Field.PUBLISHED: translate("details", "Published"),
        Field.LANGUAGE: translate("details", "Language"),
    }[field]


def field_shown(field: Field, value: str) -> str:
    """Return a value as it reads while nobody edits it: days and languages in words."""
    if field is Field.PUBLISHED:
        day = parse_day(value)
        return formats.long_date(day) if day is not None else value
    if field is Field.LANGUAGE and value:
        # Its own name, as in the filters: Qt knows the others in English only.
        name = language_name(value)
        if name != value:
            return translate("details", "{0} ({1})").format(name, value)
    return value


def how_word(how: How) -> str:
    """Return the one word of a chip."""
    return {
        How.PARSED: translate("details", "parsed"),
        How.GUESSED: translate("details", "guessed"),
        How.TYPED: translate("details", "typed"),
    }[how]


def how_sentence(origin: Provenance) -> str:
    """Return where a value came from, as a sentence."""
    if origin.how is How.TYPED:
        return translate("details", "Typed by you.")
    words = {
        How.PARSED: translate("details", "Read from the original by “{0}”."),
        How.GUESSED: translate("details", "Guessed by “{0}”; check it."),
    }[origin.how]
    return words.format(origin.by)


def example(field: Field) -> str:
    """Return what an empty field suggests."""
    return {
        Field.TITLE: translate("details", "No title"),
        Field.BYLINE: translate("details", "Nobody named"),
        Field.SOURCE: translate("details", "No source"),
        Field.URL: translate("details", "No address"),
        Field.PUBLISHED: translate("details", "No date, such as 2021-02-14"),
        Field.LANGUAGE: translate("details", "Not known, such as en"),
    }[field]


def kind_name(kind: str, mime: str) -> str:
    """Return what sort of file an original is."""
    names = {
        "text": translate("details", "Text"),
        "markdown": translate("details", "Markdown"),
        "html": translate("details", "Web page"),
        "pdf": translate("details", "PDF"),
        "image": translate("details", "Picture"),
    }
    name = names.get(kind, kind)
    return translate("details", "{0} ({1})").format(name, mime) if mime else name


def size_words(size: int) -> str:
    """Return a number of bytes for people ("12.4 kB")."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def moment_words(moment: dt.datetime) -> str:
    """Return a moment as day and time where the user is."""
    day = formats.long_date(formats.local_day(moment))
    return translate("details", "{0}, {1}").format(day, formats.clock(moment))


def short_hash(sha256: str) -> str:
    """Return the beginning of a hash."""
    return f"{sha256[:SHORT]}…"


def state_words(state: OriginalState) -> str:
    """Return what the check of an original found, and what can be done about it."""
    return {
        OriginalState.UNCHANGED: translate("details", "Unchanged since import"),
        OriginalState.CHANGED: translate(
            "details", "Changed since import. Restore the archive from a backup."
        ),
        OriginalState.MISSING: translate(
            "details", "The original is missing. Restore the archive from a backup."
        ),
    }[state]


def extractor_words(extractor: str) -> str:
    """Return what made a text."""
    if extractor == CORRECTED:
        return translate("details", "Corrected by you")
    return translate("details", "Read by “{0}”").format(extractor)


def version_words(version: TextVersion) -> str:
    """Return the line of a version ("Version 2, present")."""
    words = (
        translate("details", "Version {0}, shown now")
        if version.present
        else translate("details", "Version {0}")
    )
    return words.format(formats.number(version.name.number))


def counted(words: int, characters: int, annotations: int) -> list[str]:
    """Return how much there is of an article."""
    return [
        formats.plural("details", "%Ln word", "%Ln words", words),
        formats.plural("details", "%Ln character", "%Ln characters", characters),
        formats.plural("details", "%Ln annotation", "%Ln annotations", annotations),
    ]

"""What notes say about themselves, in the language of the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.notes.view_model import Entry, Group

translate = QCoreApplication.translate

Meanings = Mapping[Colour, str]
DOT = "  ·  "


def usual_meanings() -> Meanings:
    """Return what the colours mean until the user names them."""
    return {colour: formats.colour_meaning(colour) for colour in Colour}


def letter(meaning: str) -> str:
    """Return the letter that stands for a meaning, beside its colour."""
    return next((char.upper() for char in meaning if char.isalnum()), "·")


def when(moment: dt.datetime, now: dt.datetime) -> str:
    """Return the time of day if it is today where the user is, else the day."""
    day = formats.local_day(moment)
    return formats.clock(moment) if day == formats.local_day(now) else formats.short_date(day)


def kind_name(kind: AnnotationKind) -> str:
    """Return the word for a kind of annotation."""
    return {
        AnnotationKind.HIGHLIGHT: translate("notes", "Highlight"),
        AnnotationKind.UNDERLINE: translate("notes", "Underline"),
        AnnotationKind.STRIKEOUT: translate("notes", "Strike-out"),
        AnnotationKind.NOTE: translate("notes", "Note"),
        AnnotationKind.AREA: translate("notes", "Area"),
    }[kind]


def group_name(group: Group) -> str:
    """Return the heading of a group of notes."""
    return {
        Group.ARTICLE: translate("notes", "On the article"),
        Group.PAGE: translate("notes", "On the pages"),
        Group.PLACED: translate("notes", "In the text"),
        Group.ORPHAN: translate("notes", "Not found in this text"),
    }[group]


def colour_words(colour: Colour, meaning: str) -> str:
    """Return name, meaning and letter of a colour ("Yellow: To verify (T)")."""
    name = formats.colour_name(colour)
    return f"{name[:1].upper()}{name[1:]}: {meaning} ({letter(meaning)})"


def facts(annotation: Annotation, meanings: Meanings, now: dt.datetime) -> str:
    """Return the last line of a card: meaning, page, time, author."""
    on_article = annotation.kind is AnnotationKind.NOTE
    parts = [
        kind_name(annotation.kind) if on_article else meanings[annotation.colour],
        page_words(annotation),
        when(annotation.created, now),
        visible_bidi(annotation.author),
    ]
    return DOT.join(part for part in parts if part)


def page_words(annotation: Annotation) -> str:
    """Return where an area or a note on a page stands, "" for all others."""
    if annotation.region is None:
        return ""
    page = formats.number(annotation.region.page + 1)
    if annotation.kind is AnnotationKind.AREA:
        return translate("notes", "p. {0}, area").format(page)
    return translate("notes", "p. {0}").format(page)


def spoken(entry: Entry, meanings: Meanings, now: dt.datetime) -> str:
    """Return what a screen reader says for a card."""
    one = entry.annotation
    parts = [
        kind_name(one.kind) if entry.group is not Group.ORPHAN else group_name(entry.group),
        formats.quoted(one.anchor.quote) if one.anchor is not None else page_words(one),
        one.note,
        "" if one.kind is AnnotationKind.NOTE else colour_words(one.colour, meanings[one.colour]),
        when(one.created, now),
        visible_bidi(one.author),
    ]
    return ". ".join(part.rstrip(".") for part in parts if part)

"""Dates and numbers as the user's country writes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.domain.flags import Review

translate = QCoreApplication.translate


def number(value: int) -> str:
    """Return a whole number with its groups of digits ("49,930")."""
    return QLocale().toString(value)


def _without_weekday(pattern: str) -> str:
    """Return Qt's long pattern without the name of the day ("d MMMM yyyy")."""
    for weekday in ("dddd, ", "dddd، ", "dddd ", ", dddd", " dddd", "dddd"):
        pattern = pattern.replace(weekday, "")
    return pattern.strip(" ,")


def long_date(day: dt.date | None) -> str:
    """Return a day in words ("14 February 2021"), "" for none."""
    if day is None:
        return ""
    locale = QLocale()
    pattern = _without_weekday(locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def short_date(day: dt.date | None) -> str:
    """Return a day for a list ("14 Feb 2021"), "" for none."""
    if day is None:
        return ""
    return _short_date(day, QLocale())


@lru_cache(2_000)
def _short_date(day: dt.date, locale: QLocale) -> str:
    pattern = _without_weekday(locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), pattern.replace("MMMM", "MMM"))


def year(number: int) -> str:
    """Return a year in the language's own digits, without a sign between thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number)


def month(of_year: int, number: int) -> str:
    """Return a month in words ("February 2021")."""
    name = QLocale().standaloneMonthName(number)
    return translate("dates", "{0} {1}").format(name, year(of_year))


def local_day(moment: dt.datetime) -> dt.date:
    """Return the day of a moment where the user is."""
    return moment.astimezone().date()


def clock(moment: dt.datetime) -> str:
    """Return the time of day where the user is ("14:02")."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def plural(context: str, one: str, many: str, count: int) -> str:
    """Return a counted phrase; ``%Ln`` stands for the number.

    ``many`` is the text that translators give their plural forms for; ``one`` is the English
    singular, used while no translation is loaded.
    """
    shown = translate(context, many, None, count)
    if count == 1 and shown == many.replace("%Ln", number(1)):
        return translate(context, one).replace("%Ln", number(1))
    return shown


def articles(count: int) -> str:
    """Return "1 article" or "49,930 articles"."""
    return plural("counts", "%Ln article", "%Ln articles", count)


def marks(count: int) -> str:
    """Return "1 highlight or note" or "1,234 highlights and notes"."""
    return plural("counts", "%Ln highlight or note", "%Ln highlights and notes", count)


def results(count: int, query: str) -> str:
    """Return "1 result for “court”" or "No results for “court”"."""
    if not count:
        return translate("counts", "No results for “{0}”").format(query)
    words = plural("counts", "%Ln result for “{0}”", "%Ln results for “{0}”", count)
    return words.format(query)


def quoted(words: str) -> str:
    """Return words between the quotation marks of the language (“court”)."""
    return translate("counts", "“{0}”").format(words)


def isolated(words: str) -> str:
    """Keep words together, whatever direction they and their neighbours have (UAX 9, FSI)."""
    return f"\u2068{words}\u2069"


def shortcut(text: str) -> str:
    """Return the keys of a shortcut for a badge ("Ctrl F")."""
    return text.replace("+", " ") if len(text) > 1 else text


def review_name(review: Review) -> str:
    """Return how far an article has been checked, "" for not at all."""
    return {
        Review.NONE: "",
        Review.REVIEWED: translate("articles", "reviewed"),
        Review.CLEARED: translate("articles", "cleared"),
    }[review]


def colour_name(colour: Colour) -> str:
    """Return the word for a colour."""
    return {
        Colour.YELLOW: translate("colours", "yellow"),
        Colour.GREEN: translate("colours", "green"),
        Colour.BLUE: translate("colours", "blue"),
        Colour.PINK: translate("colours", "pink"),
        Colour.VIOLET: translate("colours", "violet"),
    }[colour]


def colour_meaning(colour: Colour) -> str:
    """Return what a highlight of that colour says."""
    return {
        Colour.YELLOW: translate("colours", "To verify"),
        Colour.GREEN: translate("colours", "Background"),
        Colour.BLUE: translate("colours", "Quote"),
        Colour.PINK: translate("colours", "Follow up"),
        Colour.VIOLET: translate("colours", "Contradiction"),
    }[colour]


def colour_meanings(meanings: Mapping[Colour, str]) -> dict[Colour, str]:
    """Return meanings as they are shown: those that the user never named in their language."""
    return {
        colour: colour_meaning(colour) if words == MEANINGS[colour] else words
        for colour, words in meanings.items()
    }

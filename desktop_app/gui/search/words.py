"""Filters in words: for chips, for the filter panel, and for the line that reads a search back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale

from desktop_app.domain.facets import Group, group_of, grouped, value_of
from desktop_app.domain.filters import Filter, Having, InCase, State
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats

translate = formats.translate
CaseNames = Mapping[str, str]
"""Names of cases by their id."""


def group_name(group: Group) -> str:
    """Return the name of a group ("Source")."""
    return {
        Group.SOURCE: translate("facets", "Source"),
        Group.YEAR: translate("facets", "Year"),
        Group.TAG: translate("facets", "Tag"),
        Group.CASE: translate("facets", "Case"),
        Group.LANGUAGE: translate("facets", "Language"),
        Group.KIND: translate("facets", "Kind"),
        Group.HAS: translate("facets", "Has"),
        Group.STATE: translate("facets", "State"),
    }[group]


def value_name(group: Group, value: str) -> str:
    """Return a value as it is shown ("Web page" for "html")."""
    match group:
        case Group.HAS:
            return _having().get(value, value)
        case Group.STATE:
            return _states().get(value, value)
        case Group.KIND:
            return _kinds().get(value, value.upper())
        case Group.LANGUAGE:
            return language_name(value)
        case Group.YEAR if value.isdecimal():
            return formats.year(int(value))
    return visible_bidi(value)


_WITH_A_COUNTRY = {
    QLocale.Language.English: "English",
    QLocale.Language.Spanish: "Español",
    QLocale.Language.Portuguese: "Português",
    QLocale.Language.Chinese: "中文",
}
"""Names that Qt tells with a country: "American English", "español de España"."""


def language_name(code: str) -> str:
    """Return a language's own name for itself, the code if the system does not know it."""
    locale = QLocale(code)
    plain = _WITH_A_COUNTRY.get(locale.language())
    if plain is not None:
        return plain
    name = "" if locale.language() == QLocale.Language.C else locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def filter_name(wanted: Filter, cases: CaseNames) -> str:
    """Return the words of a chip ("Harbour Post")."""
    if isinstance(wanted, InCase):
        return visible_bidi(cases.get(wanted.case, translate("facets", "a case that is gone")))
    group, value = group_of(wanted), value_of(wanted)
    return value_name(group, value) if group is not None else value


def spoken_filter(wanted: Filter, cases: CaseNames) -> str:
    """Return a filter with its group ("Source: Harbour Post")."""
    group, name = group_of(wanted), filter_name(wanted, cases)
    if group is None:
        return name
    return translate("facets", "{0}: {1}").format(group_name(group), name)


def in_words(filters: Iterable[Filter], cases: CaseNames) -> str:
    """Return what filters mean together: values of one group widen, groups narrow.

    "Source: Harbour Post or City Herald, and Year: 2021"
    """
    said = ""
    for values in grouped(filters):
        words = filter_name(values[0], cases)
        for other in values[1:]:
            words = translate("facets", "{0} or {1}").format(words, filter_name(other, cases))
        group = group_of(values[0])
        if group is not None:
            words = translate("facets", "{0}: {1}").format(group_name(group), words)
        said = translate("facets", "{0}, and {1}").format(said, words) if said else words
    return said


def read_back(read_as: str, filters: str, like: str = "") -> str:
    """Return the line under the search field: how words and filters were understood.

    ``like`` is what ``like_words`` says, where an article is searched for instead of words.
    """
    if like:
        return translate("facets", "{0} · only {1}").format(like, filters) if filters else like
    if read_as and filters:
        return translate("facets", "Read as: {0} · only {1}").format(read_as, filters)
    if filters:
        return translate("facets", "Only {0}").format(filters)
    return translate("facets", "Read as: {0}").format(read_as) if read_as else ""


def like_words(title: str) -> str:
    """Return what a list of articles like one of that title is called."""
    return translate("facets", "Like “{0}”").format(visible_bidi(title))


def _having() -> dict[str, str]:
    return {
        Having.HIGHLIGHT: translate("facets", "Highlights"),
        Having.NOTE: translate("facets", "Notes"),
        Having.ANNOTATION: translate("facets", "Highlights or notes"),
        Having.TAG: translate("facets", "Tags"),
        Having.CASE: translate("facets", "A case"),
        Having.DATE: translate("facets", "A date"),
        Having.URL: translate("facets", "A web address"),
    }


def _states() -> dict[str, str]:
    return {
        State.UNREAD: translate("facets", "Unread"),
        State.READ: translate("facets", "Read"),
        State.STARRED: translate("facets", "Starred"),
        State.INBOX: translate("facets", "In the Inbox"),
        State.TRASHED: translate("facets", "In the Trash"),
        "reviewed": translate("facets", "Reviewed"),
        "cleared": translate("facets", "Cleared"),
    }


def _kinds() -> dict[str, str]:
    return {
        "text": translate("facets", "Text"),
        "html": translate("facets", "Web page"),
        "markdown": translate("facets", "Markdown"),
        "pdf": translate("facets", "PDF"),
        "image": translate("facets", "Picture"),
    }

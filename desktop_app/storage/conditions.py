"""Filters as SQL: each becomes one statement that selects the ids of the articles it means.

Articles in the Trash are among them. The statements are answered from indexes alone.
"""

from __future__ import annotations

from typing import TypeAlias, assert_never

from desktop_app.domain.dates import DateRange
from desktop_app.domain.filters import (
    AnyOf,
    CaseIs,
    Filter,
    Has,
    Having,
    ImportedIn,
    InCase,
    KindIs,
    LanguageIs,
    PublishedIn,
    SourceIs,
    State,
    StateIs,
    TagIs,
)
from desktop_app.domain.tags import tag_key
from desktop_app.domain.text import fold

Statement: TypeAlias = tuple[str, tuple[str, ...]]

_TAGGED = (
    "SELECT article FROM article_tag WHERE tag IN wanted UNION ALL "
    "SELECT a.article FROM annotation_tag AS t JOIN annotation AS a ON a.id = t.annotation "
    "WHERE t.tag IN wanted"
)
_IN_CASES = (
    "WITH RECURSIVE wanted(id) AS (SELECT id FROM cases WHERE {} UNION "
    "SELECT c.id FROM cases AS c JOIN wanted AS w ON c.parent = w.id) "
    "SELECT article FROM case_article WHERE case_id IN wanted"
)
_STATES = {
    State.UNREAD: "SELECT article FROM article_state WHERE read = 0",
    State.READ: "SELECT article FROM article_state WHERE read = 1",
    State.STARRED: "SELECT article FROM article_state WHERE starred = 1",
    State.INBOX: "SELECT article FROM article_state WHERE filed = 0",
    State.REVIEWED: "SELECT article FROM article_state WHERE review = 'reviewed'",
    State.CLEARED: "SELECT article FROM article_state WHERE review = 'cleared'",
    State.TRASHED: "SELECT article FROM article_state WHERE trashed_at IS NOT NULL",
}
_HAVING = {
    Having.HIGHLIGHT: "SELECT article FROM annotation WHERE start IS NOT NULL",
    Having.NOTE: "SELECT article FROM annotation WHERE note <> ''",
    Having.ANNOTATION: "SELECT article FROM annotation",
    Having.TAG: (
        "SELECT DISTINCT article FROM article_tag UNION ALL "
        "SELECT a.article FROM annotation_tag AS t JOIN annotation AS a ON a.id = t.annotation"
    ),
    Having.CASE: "SELECT article FROM case_article",
    Having.DATE: "SELECT id AS article FROM article WHERE published > ''",
    Having.URL: "SELECT id AS article FROM article WHERE url <> ''",
}


# Of a source with many articles each would be looked up: that index is read to its end instead.
_OF_SOURCE = "SELECT id AS article FROM article INDEXED BY ix_article_facets WHERE source = ?"


EVERY_ARTICLE = "SELECT id AS article FROM article"
"""All articles, those in the Trash included."""


def selecting(wanted: Filter) -> Statement:
    """Return the statement that selects what a filter means, and its parameters.

    Its one column is called "article"; an id may be selected more than once.
    """
    match wanted:
        case TagIs(path=path):
            return _tagged(tag_key(path))
        case CaseIs(name=name):
            return _IN_CASES.format('"key" = ?'), (fold(name),)
        case InCase(case=case, below=True):
            return _IN_CASES.format("id = ?"), (case,)
        case InCase(case=case):
            return "SELECT article FROM case_article WHERE case_id = ?", (case,)
        case StateIs(state=state):
            return _STATES[state], ()
        case Has(what=what):
            return _HAVING[what], ()
        case AnyOf(filters=filters):
            return _any_of(filters)
        case _:
            return _described(wanted)


def _any_of(filters: tuple[Filter, ...]) -> Statement:
    if not filters:
        return "SELECT id AS article FROM article WHERE 0", ()
    parts = [selecting(one) for one in filters]
    statement = " UNION ALL ".join(f"SELECT article FROM ({part})" for part, _ in parts)
    return statement, tuple(value for _, values in parts for value in values)


def _described(wanted: PublishedIn | ImportedIn | LanguageIs | KindIs | SourceIs) -> Statement:
    """Select by a single column."""
    match wanted:
        case PublishedIn(days=days):
            return "SELECT id AS article FROM article WHERE published BETWEEN ? AND ?", _bounds(
                days
            )
        case ImportedIn(days=days):
            return "SELECT id AS article FROM article WHERE imported_at BETWEEN ? AND ?", _bounds(
                days
            )
        case LanguageIs(code=code):
            return "SELECT id AS article FROM article WHERE language = ?", (code.lower(),)
        case KindIs(kind=kind):
            return "SELECT id AS article FROM article WHERE kind = ?", (kind,)
        case SourceIs(name=name):
            return _OF_SOURCE, (name,)
    assert_never(wanted)


def _tagged(key: str) -> Statement:
    if key.endswith("*"):
        beginning = key[:-1]
        return (
            'WITH wanted AS (SELECT id FROM tag WHERE substr("key", 1, length(?)) = ?) ' + _TAGGED,
            (beginning, beginning),
        )
    return (
        "WITH wanted AS (SELECT id FROM tag"
        """ WHERE "key" = ? OR substr("key", 1, length(?) + 1) = ? || '/') """ + _TAGGED,
        (key, key, key),
    )


def _bounds(days: DateRange) -> tuple[str, str]:
    """Return the least and the greatest text that a day, or a moment of a day, can have."""
    first = days.first.isoformat() if days.first else "0"
    # "U" follows the "T" between day and time; ":" follows the digits.
    last = f"{days.last.isoformat()}U" if days.last else ":"
    return first, last

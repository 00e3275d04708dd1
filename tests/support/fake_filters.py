"""Filters as an archive in memory answers them."""

from __future__ import annotations

from desktop_app.domain.articles import Article
from desktop_app.domain.filters import (
    AnyOf,
    Has,
    InCase,
    Scope,
    SourceIs,
    State,
    StateIs,
    TagIs,
)
from desktop_app.domain.provenance import Field


def is_in(article: Article, scope: Scope) -> bool:
    """Return whether a scope means an article."""
    trashed = StateIs(State.TRASHED) in scope
    if (article.trashed_at is not None) is not trashed:
        return False
    return all(fits(article, one) for one in scope)


def fits(article: Article, one: object) -> bool:
    """Return whether one filter means an article."""
    match one:
        case StateIs(State.UNREAD):
            return not article.read
        case StateIs(State.STARRED):
            return article.starred
        case StateIs(State.INBOX):
            return not article.filed
        case Has():
            return bool(article.annotations)
        case InCase(case=wanted):
            return any(case.id == wanted or case.parent == wanted for case in article.cases)
        case SourceIs(name=name):
            return article.value(Field.SOURCE) == name
        case AnyOf(filters=filters):
            return any(fits(article, each) for each in filters)
        case TagIs(path=path):
            return any(tag.path == path or tag.path.startswith(f"{path}/") for tag in article.tags)
    return True

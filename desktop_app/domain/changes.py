"""What a change touched, so that views know what to read again."""

from __future__ import annotations

from desktop_app.domain.annotations import ArticleId
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The articles whose row or content changed, and what else did.

    ``members`` if lists gained or lost articles (import, purge, trash, tag, case, state);
    ``tags`` and ``cases`` if their trees changed; ``texts`` if the index has something to read;
    ``searches`` if a saved search is another.
    """

    articles: frozenset[ArticleId] = frozenset()
    members: bool = False
    tags: bool = False
    cases: bool = False
    texts: bool = False
    searches: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.articles | other.articles,
            self.members or other.members,
            self.tags or other.tags,
            self.cases or other.cases,
            self.texts or other.texts,
            self.searches or other.searches,
        )

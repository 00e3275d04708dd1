"""The list of all highlights and notes of an archive in memory."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.marks import MarkOrder, MarkQuery, MarkRow
from desktop_app.domain.provenance import Field


class FakeMarks:
    """A number is the place of an annotation among all that there are."""

    articles: dict[ArticleId, Article]

    def _all(self) -> list[Annotation]:
        return [
            one
            for article in self.articles.values()
            if article.trashed_at is None
            for one in article.annotations
        ]

    def mark_numbers(self, query: MarkQuery) -> array[int]:
        found = [
            number
            for number, one in enumerate(self._all())
            if (not query.colours or one.colour in query.colours)
            and (not query.kinds or one.kind in query.kinds)
            and (not query.noted or one.note)
            and query.words in f"{one.anchor.quote if one.anchor else ''} {one.note}"
        ]
        return array("q", reversed(found) if query.order is MarkOrder.NEWEST else found)

    def mark_rows(self, numbers: Sequence[int]) -> Mapping[int, MarkRow]:
        known = self._all()
        found = {}
        for number in numbers:
            article = self.articles[known[number].article]
            found[number] = MarkRow(
                known[number], article.title, article.value(Field.SOURCE), article.published
            )
        return found

    def mark_articles(self, numbers: Sequence[int]) -> list[ArticleId]:
        known = self._all()
        return list(dict.fromkeys(known[number].article for number in numbers))

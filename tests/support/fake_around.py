"""What palette, settings and reports ask of an archive, in memory."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.articles import Article, ArticleId


class FakeAround:
    """Choices and titles; the articles are those of the class it is mixed into."""

    articles: dict[ArticleId, Article]

    def titles(self, words: Sequence[str], most: int) -> tuple[tuple[ArticleId, str], ...]:
        return tuple(
            (number, article.title)
            for number, article in self.articles.items()
            if all(word.lower() in article.title.lower() for word in words)
        )[:most]

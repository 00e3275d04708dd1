"""What palette, settings and reports ask of an archive, in memory."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.archive.reports import ImportReport
from desktop_app.domain.articles import Article, ArticleId


class FakeAround:
    """Choices, titles and reports; the articles are those of the class it is mixed into."""

    articles: dict[ArticleId, Article]

    def __init__(self) -> None:
        self.choices: dict[str, object] = {}
        self.reported: ImportReport | None = None

    def titles(self, words: Sequence[str], most: int) -> tuple[tuple[ArticleId, str], ...]:
        return tuple(
            (number, article.title)
            for number, article in self.articles.items()
            if all(word.lower() in article.title.lower() for word in words)
        )[:most]

    def choice(self, name: str) -> object:
        return self.choices.get(name)

    def choose(self, name: str, value: object) -> None:
        if value is None:
            self.choices.pop(name, None)
        else:
            self.choices[name] = value

    def last_import(self) -> ImportReport | None:
        return self.reported

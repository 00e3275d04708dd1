"""What is kept while somebody reads, in memory."""

from __future__ import annotations

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.drafts import Draft, ReadingPlace
from desktop_app.errors import GuardbookError


class FakeDrafts:
    """Drafts and reading places of an archive in memory; ``refusal`` is raised instead."""

    def __init__(self) -> None:
        self.kept: dict[str, Draft] = {}
        self.places: dict[ArticleId, ReadingPlace] = {}
        self.refusal: GuardbookError | None = None

    def _ask(self) -> None:
        if self.refusal is not None:
            raise self.refusal

    def drafts(self) -> tuple[Draft, ...]:
        return tuple(self.kept.values())

    def keep_draft(self, draft: Draft) -> None:
        self._ask()
        self.kept[draft.annotation.id] = draft

    def drop_draft(self, name: str) -> None:
        self._ask()
        self.kept.pop(name, None)

    def reading_place(self, article: ArticleId) -> ReadingPlace | None:
        return self.places.get(article)

    def keep_place(self, article: ArticleId, place: ReadingPlace) -> None:
        self._ask()
        self.places[article] = place

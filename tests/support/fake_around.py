"""What palette, settings and reports ask of an archive, in memory."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from desktop_app.archive.reports import ImportReport, LastBackup, VerifyReport
from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.domain.articles import Article, ArticleId
from desktop_app.jobs import JobContext


class FakeAround:
    """Choices, titles and reports; the articles are those of the class it is mixed into."""

    articles: dict[ArticleId, Article]

    def __init__(self) -> None:
        self.choices: dict[str, object] = {}
        self.reported: ImportReport | None = None
        self.backed_up: LastBackup | None = None
        self.named: dict[Colour, str] = {}
        self.problems: tuple[str, ...] = ()
        self.verify_gate: threading.Event | None = None

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

    def last_backup(self) -> LastBackup | None:
        return self.backed_up

    def last_import(self) -> ImportReport | None:
        return self.reported

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        self.named.update(meanings)

    def meanings(self) -> dict[Colour, str]:
        return {colour: self.named.get(colour) or words for colour, words in MEANINGS.items()}

    def verify(self, context: JobContext, *, full: bool = True) -> VerifyReport:
        context.report(1, 2, "Verifying", "")
        if self.verify_gate is not None:
            assert self.verify_gate.wait(10)
        context.checkpoint()
        return VerifyReport(self.problems, {"articles": 4, "originals": 4})

    def lockable(self) -> None:
        """Nothing needs to be typed to open it."""

"""Articles that leave the archive with words blacked out.

Texts are blacked out before any exporter sees them. Whatever cannot be seen through is refused
rather than handed out: a name that slips through exposes somebody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.covered_passages import (
    Surroundings,
    all_blocks,
    covered_letters,
    in_doubt,
    typed_beside,
    unplaced,
    with_pages,
)
from desktop_app.archive.original_pages import SESSIONS, recognised_version
from desktop_app.archive.page_readings import Readings
from desktop_app.archive.redacted_pages import DOTS, Wanted, new_pages
from desktop_app.archive.redaction_notices import Told, notices
from desktop_app.domain.annotations import AnnotationKind
from desktop_app.errors import (
    ArchiveDamaged,
    BadValue,
    ExportFailed,
    PasswordNeeded,
    UnreadableSource,
)
from desktop_app.exporting.blackening import blackened, without_choice
from desktop_app.exporting.delivery import DOING
from desktop_app.exporting.sheet import Sheet

if TYPE_CHECKING:
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.domain.articles import Article
    from desktop_app.domain.pages import Region
    from desktop_app.exporting.exporter import ExportOptions
    from desktop_app.importing.page_session import PageSession
    from desktop_app.jobs import JobContext

FORMATS = ("pdf", "dossier", "html", "markdown", "json", "csv", "w3c", "ris", "bibtex", "csl")
"""Formats that can leave with words blacked out."""


def check_redaction(name: str, options: ExportOptions, target: Path | None = None) -> None:
    """Refuse what would hand out what is to be blacked out.

    Raises:
        BadValue: the format, an option or the name of the file does.
    """
    redaction = options.redaction
    if redaction is None:
        return
    if name not in FORMATS:
        raise BadValue(
            f"Words cannot be blacked out in the format “{name}”.",
            f"Choose {', '.join(FORMATS[:-1])} or {FORMATS[-1]}.",
        )
    if options.originals:
        raise BadValue(
            "Where words are blacked out, the originals cannot go along: they still have them.",
            "Export without the originals.",
        )
    if target is not None and redaction.phrases.hits(target.name):
        raise BadValue(
            "The name of the file has a word that is to be blacked out.", "Choose another name."
        )


@dataclass(frozen=True, slots=True)
class RedactionCount:
    """How many places are blacked out, which phrases are in no article, what stays."""

    places: int
    missing: tuple[str, ...]
    near: tuple[str, ...]


def count_redactions(
    opened: Opened,
    articles: Sequence[Article],
    options: ExportOptions,
    context: JobContext,
    password: str = "",
) -> RedactionCount:
    """Return what is blacked out of the text of articles; see ``Redacting`` for what it raises."""
    safe = Redacting(opened, articles, options, context, password)
    told = [safe.told(article) for article in articles]
    phrases = options.redaction.phrases.given if options.redaction is not None else ()
    return RedactionCount(
        sum(one.places for one in told),
        tuple(
            words
            for number, words in enumerate(phrases)
            if not any(one.has(number) for one in told)
        ),
        tuple(sorted({words for one in told for words in one.tally.near})),
    )


class Redacting:
    """The articles of one export, blacked out; also what makes the pages of PDFs anew.

    ``articles`` and ``options`` are what exporters may be given, ``pages`` counts the new ones.

    Raises:
        ExportFailed: a passage that is to be blacked out cannot be found any more.
        PasswordNeeded: an original with marked areas opens only with its password.
        UnreadableSource, UnreadablePage, ArchiveDamaged: what is under an area cannot be read.
        Cancelled: ``context`` was cancelled.
    """

    def __init__(
        self,
        opened: Opened,
        articles: Sequence[Article],
        options: ExportOptions,
        context: JobContext,
        password: str = "",
    ) -> None:
        assert options.redaction is not None
        self._opened, self._context, self._password = opened, context, password
        self._redaction, self._given = options.redaction, options
        self._own = {article.id: article for article in articles}
        self._told: dict[ArticleId, Told] = {}
        self._unplaced: set[ArticleId] = set()
        self._refused = 0
        self.pages = 0
        self.options = without_choice(options, options.redaction)
        self.articles = list(self._all(articles))

    def _all(self, articles: Sequence[Article]) -> Iterator[Article]:
        for done, article in enumerate(articles):
            self._context.checkpoint(done, len(articles), DOING)
            yield self._blackened(article)

    def _blackened(self, article: Article) -> Article:
        covered = tuple(self._covered(article))
        safe, tally = blackened(article, self._given, self._redaction, covered)
        self._told[article.id] = Told(tally, unplaced=article.id in self._unplaced)
        return safe

    def _covered(self, article: Article) -> Iterator[tuple[int, int]]:
        """Yield the passages that stand under areas to be blacked out."""
        areas = [
            one.region
            for one in article.annotations
            if one.kind is AnnotationKind.AREA and one.region and self._redaction.covers(one)
        ]
        if not areas or not _has_pages(article):
            return
        with self._session(article) as session:
            count = len(session.pages())
            readings = Readings(article.text, session, self._context)
            for area in areas:
                if area.page >= count:
                    continue
                found, more = _under(readings, area)
                if more:
                    self._unplaced.add(article.id)
                yield from (*found, *more)

    def _session(self, article: Article) -> PageSession:
        data = self._opened.originals.get(article.original.sha256)
        layer = recognised_version(self._opened, article)
        session_of = SESSIONS[article.original.mime]
        return session_of(data, self._password, text=article.text, layer=layer)

    def told(self, article: Article) -> Told:
        """Return what became of an article."""
        return self._told[article.id]

    def notices(self, numbers: Mapping[ArticleId, int] | None = None) -> Iterator[str]:
        """Yield sentences about what was blacked out, and what may still tell something.

        ``numbers`` are those that the articles leave with, None if they keep the archive's.
        """
        yield from notices(self._redaction, self._told, numbers)
        if self._refused:
            yield (
                "Originals whose pages cannot be blacked out, and whose text is set anew instead: "
                f"{self._refused}."
            )

    def pieces(self, article: Article, sheet: Sheet, scale: float = DOTS) -> Iterator[bytes] | None:
        """Return the bytes of an article's original as new pages; None if it has none.

        Raises:
            PasswordNeeded, ExportFailed, UnreadableSource, ArchiveDamaged: the only article's
                pages cannot be blacked out.
            Cancelled: the export was cancelled.
        """
        own, told = self._own[article.id], self._told[article.id]
        if not _has_pages(own):
            return None
        wanted = Wanted(own, article, sheet, self.options, self._redaction, told.in_text, scale)
        try:
            with self._session(own) as session:
                made = new_pages(wanted, session, self._context)
        except (PasswordNeeded, ExportFailed, UnreadableSource, ArchiveDamaged):
            if len(self._own) == 1:
                raise
            self._refused += 1
            return None
        told.pages = made
        self.pages += made.pages
        return iter((made.data,))

    def withdraw(self, article: Article) -> None:
        """Forget the new pages of an article, if it has any: they do not leave after all."""
        told = self._told[article.id]
        if told.pages is not None:
            self.pages -= told.pages.pages
            told.pages = None


def _has_pages(article: Article) -> bool:
    return article.original.mime in SESSIONS and not article.original.part


def _under(
    readings: Readings, area: Region
) -> tuple[Sequence[tuple[int, int]], Sequence[tuple[int, int]]]:
    """Return the passages under an area, and those of which nobody knows whether they are."""
    if not with_pages(readings.text):
        # The offsets that the session knows are those of another text.
        return (), tuple(all_blocks(readings.text))
    around = Surroundings.of(readings, area.page)
    beside = tuple(typed_beside(around))
    found = tuple(covered_letters(around, area.boxes))
    if not in_doubt(around, area.boxes, beside):
        return found, ()
    return found, (*unplaced(around), *beside)

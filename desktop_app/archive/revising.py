"""The archive's doors about one article beyond its page: versions, history, original, meanings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.asking import Asking
from desktop_app.archive.changing import Changing
from desktop_app.domain.dates import utc_now

if TYPE_CHECKING:
    from desktop_app.archive.recognising import Recognised
    from desktop_app.archive.reports import Done, OriginalState
    from desktop_app.domain.annotations import AnnotationId, ArticleId, Colour
    from desktop_app.domain.blocks import ArticleText
    from desktop_app.domain.versions import HistoryRow, TextVersion
    from desktop_app.jobs import JobContext

HISTORY = 500
"""Rows of an article's history that are read at most."""


class Revising(Changing, Asking):
    """What can be looked up about one article, and done to its text."""

    def history(self, article: ArticleId, limit: int = HISTORY) -> tuple[HistoryRow, ...]:
        """Return what the log tells of an article, newest first, without checking its chain."""
        from desktop_app.archive.history import history

        return history(self._listing, article, limit)

    def versions(self, article: ArticleId) -> tuple[TextVersion, ...]:
        """Return the versions of an article's text, newest first."""
        return self._listing.versions(article)

    def version(self, article: ArticleId, number: int) -> ArticleText:
        """Return one version of an article's text."""
        return self._listing.version(article, number)

    def original_state(self, article: ArticleId) -> OriginalState:
        """Read an article's original to its end and say whether it is what was imported."""
        from desktop_app.archive.integrity import original_state

        return original_state(self._opened.originals, self.article(article).original.sha256)

    def save_original(self, article: ArticleId, target: Path) -> str:
        """Write the exact bytes that were imported to a file, whole or not at all.

        What stood at ``target`` is replaced. An archive that can be changed notes it in its log;
        the sentence that is returned says why not, "" if all is well.
        """
        from desktop_app.archive.exporting import save_original

        return save_original(self._opened, self.article(article), target)

    def save_kept_original(self, item: int, target: Path) -> str:
        """Write the bytes of a file that could not be imported; see ``save_original``."""
        from desktop_app.archive.exporting import save_kept_original

        return save_kept_original(self._opened, item, target)

    def correct_text(self, article: ArticleId, text: str) -> Done:
        """Replace an article's text by one that the user typed, as a new version."""
        from desktop_app.archive.versions import correct_text

        now = utc_now()
        return self._do(lambda session: correct_text(session, article, text, now))

    def reread_text(self, article: ArticleId, password: str = "") -> Done:
        """Read the original again; a text that differs becomes a new version. Takes a while.

        ``password`` opens an original that is locked.
        """
        from desktop_app.archive.versions import read_again, set_text

        self._require_writable()
        with self._worker() as worker:
            draft = read_again(self._opened.originals, worker, self.article(article), password)
        now = utc_now()
        return self._do(
            lambda session: set_text(session, article, draft.text, draft.extractor, now)
        )

    def readable_languages(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the languages in which pages can be read, and those that were chosen last.

        Raises:
            ImportFailed: there is no Tesseract on this system.
        """
        from desktop_app.archive.recognising import CHOICE
        from desktop_app.importing.recognising.tesseract import Tesseract

        before = self.choice(CHOICE)
        chosen = tuple(map(str, before)) if isinstance(before, list) else ()
        return Tesseract.find().languages, chosen

    def recognise(
        self,
        article: ArticleId,
        languages: Sequence[str],
        context: JobContext,
        *,
        password: str = "",
        every_page: bool = False,
    ) -> Recognised:
        """Read the words on pages that are pictures; ``take_recognised`` makes them the text.

        Takes long; see ``archive.recognising``. Nothing is changed but that the languages are
        remembered.

        Args:
            article: whose pages are read.
            languages: as Tesseract names them ("deu"), the most frequent one first.
            context: is told the progress and asked whether to stop.
            password: opens an original that is locked.
            every_page: whether pages that have a text are read as well.

        Raises:
            ImportFailed: there is no Tesseract on this system.
            BadValue: it does not know a language, or there is nothing to be read.
            PasswordNeeded: the original opens only with a password, or with another one.
        """
        from desktop_app.archive.original_pages import open_pages
        from desktop_app.archive.recognising import CHOICE, recognise
        from desktop_app.importing.recognising.tesseract import Tesseract

        self._require_writable()
        tesseract = Tesseract.find()
        chosen = tesseract.chosen(languages)
        shown = self.article(article)
        with open_pages(self._opened, shown, password, bare=True) as session:
            found = recognise(shown, session, tesseract, chosen, context, every_page=every_page)
        self.choose(CHOICE, list(chosen))
        return found

    def take_recognised(self, article: ArticleId, found: Recognised) -> Done:
        """Make the words that were recognised a new version of the article's text."""
        from desktop_app.archive.recognising import give

        now = utc_now()
        return self._do(lambda session: give(session, article, found, now))

    def present_version(self, article: ArticleId, number: int) -> Done:
        """Make another version of an article's text the one that is read and searched."""
        from desktop_app.archive.versions import present_version

        return self._do(lambda session: present_version(session, article, number))

    def reattach(self, annotation: AnnotationId, start: int, end: int) -> Done:
        """Put an annotation on the passage ``[start, end)``, in code points of the text."""
        from desktop_app.archive.versions import reattach

        now = utc_now()
        return self._do(lambda session: reattach(session, annotation, start, end, now))

    def meanings(self) -> Mapping[Colour, str]:
        """Return what each colour means to the user."""
        from desktop_app.domain.meanings import CHOICE, chosen_meanings

        return chosen_meanings(self.choice(CHOICE))

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        """Name colours; an empty text gives a colour its first meaning back.

        Raises:
            BadValue: a meaning is too long.
        """
        from desktop_app.domain.meanings import CHOICE, meanings_choice

        self.choose(CHOICE, meanings_choice({**self.meanings(), **meanings}))

"""The archive's doors for edits: each plans a value of ``domain.edits`` and carries it out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.archive.core import Core
from desktop_app.domain.changes import Changes
from desktop_app.domain.dates import to_iso, utc_now
from desktop_app.errors import ArchiveInUse
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.archive.reports import Done
    from desktop_app.domain import edits as e
    from desktop_app.domain.annotations import AnnotationId, AnnotationKind, Colour, Mark
    from desktop_app.domain.articles import ArticleId
    from desktop_app.domain.cases import CaseId
    from desktop_app.domain.drafts import Draft, ReadingPlace
    from desktop_app.domain.flags import Review
    from desktop_app.domain.pages import Region
    from desktop_app.domain.provenance import Field


class Changing(Core):
    """What can be changed in an archive. Each method returns what was really done."""

    def apply(self, edit: e.Edit) -> Done:
        """Carry out an edit as it is, such as the inverse of one done before."""
        return self._do(lambda _: edit)

    def annotate(
        self, article: ArticleId, start: int, end: int, mark: Mark, *, draft: str = ""
    ) -> Done:
        """Mark the passage ``[start, end)``, in code points of the article's text.

        ``draft`` names a draft whose words are stored with that; it is forgotten at once.
        """
        from desktop_app.archive.annotating import mark_passage

        now = utc_now()
        return self._do(
            lambda session: mark_passage(session, article, start, end, mark, now), draft
        )

    def annotate_quote(
        self, article: ArticleId, quote: str, mark: Mark, occurrence: int = 0
    ) -> Done:
        """Mark a quote; ``occurrence`` counts from 1, 0 means that it must be the only one."""
        from desktop_app.archive.annotating import mark_quote

        now = utc_now()
        return self._do(lambda session: mark_quote(session, article, quote, occurrence, mark, now))

    def add_note(self, article: ArticleId, text: str, author: str = "", *, draft: str = "") -> Done:
        """Put a note on an article as a whole; ``draft`` as for ``annotate``."""
        from desktop_app.archive.annotating import note_on_article

        now = utc_now()
        return self._do(lambda session: note_on_article(session, article, text, author, now), draft)

    def annotate_region(
        self, article: ArticleId, region: Region, mark: Mark, *, draft: str = ""
    ) -> Done:
        """Mark an area of a page, or put a note on it, as the mark's kind says."""
        from desktop_app.archive.annotating import mark_region

        now = utc_now()
        return self._do(lambda session: mark_region(session, article, region, mark, now), draft)

    def change_annotation(
        self,
        annotation: AnnotationId,
        *,
        note: str | None = None,
        colour: Colour | None = None,
        kind: AnnotationKind | None = None,
        region: Region | None = None,
        draft: str = "",
    ) -> Done:
        """Change what is given of an annotation; ``draft`` as for ``annotate``."""
        from desktop_app.archive.annotating import change

        now = utc_now()
        return self._do(
            lambda session: change(
                session, annotation, now, note=note, colour=colour, kind=kind, region=region
            ),
            draft,
        )

    def remove_annotation(self, annotation: AnnotationId) -> Done:
        """Delete an annotation."""
        from desktop_app.archive.annotating import remove

        return self._do(lambda session: remove(session, annotation))

    def edit_fields(self, article: ArticleId, values: Mapping[Field, str]) -> Done:
        """Give fields of an article the values that the user typed, in one step of undo."""
        from desktop_app.archive.annotating import set_fields

        return self._do(lambda session: set_fields(session, article, values))

    def confirm_field(self, article: ArticleId, field: Field) -> Done:
        """Let a guessed value count as typed; nothing happens to one that is known otherwise."""
        from desktop_app.archive.annotating import confirm_field

        return self._do(lambda session: confirm_field(session, article, field))

    def tag(
        self, articles: Collection[ArticleId], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> Done:
        """Put tags on articles and take others off."""
        from desktop_app.archive.organising import tag_articles

        return self._do(lambda session: tag_articles(session, articles, add, remove))

    def recolour_tag(self, tag: str, colour: Colour) -> Done:
        """Give a tag another colour."""
        from desktop_app.archive.arranging import recolour_tag

        return self._do(lambda session: recolour_tag(session, tag, colour))

    def create_tag(self, tag: str, colour: Colour | None = None) -> Done:
        """Make a tag known before anything carries it."""
        from desktop_app.archive.arranging import create_tag

        return self._do(lambda session: create_tag(session, tag, colour))

    def rename_tag(self, tag: str, name: str) -> Done:
        """Rename a tag and those below it; a name that is taken is refused."""
        from desktop_app.archive.arranging import rename_tag

        return self._do(lambda session: rename_tag(session, tag, name))

    def merge_tags(self, tag: str, into: str) -> Done:
        """Make a tag and those below it one with another tag and those below that."""
        from desktop_app.archive.arranging import merge_tags

        return self._do(lambda session: merge_tags(session, tag, into))

    def delete_tag(self, tag: str) -> Done:
        """Take a tag and those below it off all articles and annotations."""
        from desktop_app.archive.arranging import delete_tag

        return self._do(lambda session: delete_tag(session, tag))

    def set_flag(self, articles: Collection[ArticleId], flag: e.Flag, *, on: bool) -> Done:
        """Star, mark as read, file or trash articles, or undo that."""
        from desktop_app.archive.organising import set_flag

        return self._do(lambda session: set_flag(session, articles, flag, on))

    def set_review(self, articles: Collection[ArticleId], review: Review) -> Done:
        """Note how far articles have been checked."""
        from desktop_app.archive.organising import set_review

        return self._do(lambda session: set_review(session, articles, review))

    def create_case(self, name: str, parent: CaseId | None = None) -> Done:
        """Create a case."""
        from desktop_app.archive.organising import create_case

        return self._do(lambda session: create_case(session, name, parent))

    def create_case_at(self, path: str) -> Done:
        """Create a case; "Above/Below" goes below the case "Above" where there is one."""
        from desktop_app.archive.organising import create_case_at

        return self._do(lambda session: create_case_at(session, path))

    def file_into(
        self, case: str, add: Collection[ArticleId] = (), remove: Collection[ArticleId] = ()
    ) -> Done:
        """Put articles into the case of that name or path, and take others out."""
        from desktop_app.archive.organising import file_articles

        return self._do(lambda session: file_articles(session, case, add, remove))

    def file_in(
        self, case: CaseId, add: Collection[ArticleId] = (), remove: Collection[ArticleId] = ()
    ) -> Done:
        """Put articles into a case that is there, and take others out."""
        from desktop_app.archive.organising import file_in

        return self._do(lambda session: file_in(session, case, add, remove))

    def rename_case(self, case: CaseId, name: str) -> Done:
        """Give a case another name."""
        from desktop_app.archive.arranging import rename_case

        return self._do(lambda session: rename_case(session, case, name))

    def move_case(self, case: CaseId, parent: CaseId | None) -> Done:
        """Put a case below another one, or with None at the top."""
        from desktop_app.archive.arranging import move_case

        return self._do(lambda session: move_case(session, case, parent))

    def delete_case(self, case: CaseId) -> Done:
        """Delete a case and those below it; the articles stay in the archive."""
        from desktop_app.archive.arranging import delete_case

        return self._do(lambda session: delete_case(session, case))

    def purge(self, articles: Collection[ArticleId], context: JobContext | None = None) -> Changes:
        """Delete articles in the Trash for good: text, notes and original. Not undoable."""
        from desktop_app.archive.purging import purge, purgeable

        self._require_writable()
        wanted = purgeable(self._opened, articles)
        if not wanted:
            return Changes()
        try:
            return purge(self._opened, wanted, context or JobContext())
        finally:
            # A segment keeps the words of what was deleted from it until it is merged.
            with suppress(ArchiveInUse):
                self._search_index().clear()

    def older_copies(self) -> tuple[Path, ...]:
        """Return the older copies of this archive, which hold what was purged since."""
        from desktop_app.archive.purging import older_copies

        return older_copies(self._opened.folder)

    def forget_original(self, item: int) -> None:
        """Delete the original of an item that could not be imported. Not undoable."""
        from desktop_app.archive.purging import forget_kept

        self._require_writable()
        forget_kept(self._opened, item)

    def choose(self, name: str, value: object) -> None:
        """Remember a choice, as JSON values; None forgets it. Neither undoable nor in the log."""
        from desktop_app.storage.choices import Choices

        self._require_writable()
        with self._opened.database.write() as session:
            Choices(session).set(name, value)

    def keep_draft(self, draft: Draft) -> None:
        """Keep a note as far as it is typed; neither undoable nor in the log."""
        from desktop_app.storage.drafts import Drafts

        self._require_writable()
        with self._opened.database.write() as session:
            Drafts(session).keep(draft, to_iso(utc_now()))

    def drop_draft(self, name: str) -> None:
        """Forget a draft that is not wanted."""
        from desktop_app.storage.drafts import Drafts

        self._require_writable()
        with self._opened.database.write() as session:
            Drafts(session).forget(name)

    def keep_place(self, article: ArticleId, place: ReadingPlace) -> None:
        """Remember how far an article was read; neither undoable nor in the log."""
        from desktop_app.storage.places import keep_place

        self._require_writable()
        with self._opened.database.write() as session:
            keep_place(session, article, place, to_iso(utc_now()))

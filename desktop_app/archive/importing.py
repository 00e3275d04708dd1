"""Import as a job: every path ends in one named state, and what was reported is on disk.

Order of things for each file: original sealed and synced, then one transaction with article,
provenance, log and outbox, then the report; the index follows later.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.archive import organising
from desktop_app.archive.describing import article_subject
from desktop_app.archive.import_reading import SEALERS, Entry, Reader, Reading, groups, name_of
from desktop_app.archive.performing import perform
from desktop_app.archive.reports import ImportItem, ImportReport, ItemState, OnItems
from desktop_app.archive.sweeping import UNSWEPT
from desktop_app.archive.versions import set_text
from desktop_app.domain.articles import ArticleDraft, ArticleId, Original
from desktop_app.domain.cases import case_name
from desktop_app.domain.changes import Changes
from desktop_app.domain.dates import utc_now
from desktop_app.domain.edits import Flag
from desktop_app.domain.tags import tag_path
from desktop_app.errors import ArchiveProblem, ImportFailed
from desktop_app.jobs import Cancelled, JobContext, courtesy
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.batches import Batches
from desktop_app.storage.meta import Meta
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.sets import plain

if TYPE_CHECKING:
    from sqlmodel import Session


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What an import needs."""

    reader: Reader
    audit_key: bytes

    def run(
        self,
        sources: Iterable[Entry],
        context: JobContext,
        *,
        total: int = 0,
        tags: Sequence[str] = (),
        case: str = "",
        on_items: OnItems | None = None,
    ) -> ImportReport:
        """Import sources; one that fails never stops the rest.

        ``on_items`` is told of items once they are safe on disk. Cancelling, or a disk that fills
        up, keeps what was committed and is said in the report.

        Raises:
            BadValue: a tag or the case cannot be used.
            ArchiveProblem: not even the first items could be stored.
            ImportFailed: not even the first items could be read.
        """
        for tag in tags:
            tag_path(tag)
        if case:
            case_name(case)
        moment = utc_now()
        database = self.reader.database
        with database.write() as session:
            batch = Batches(session).start(moment)
            Meta(session).set(f"{UNSWEPT}{batch}", "")
        items: list[ImportItem] = []
        changes = Changes()
        cancelled = False
        # One pool for all: starting a thread holds a lock of Python's that the window needs, too.
        with self.reader.worker, ThreadPoolExecutor(SEALERS, "seal") as sealers:
            try:
                for done, group in groups(sources):
                    if context.cancelled:
                        cancelled = True
                        break
                    # Whoever deletes originals waits until these are noted.
                    with self.reader.originals.turn:
                        readings = self.reader.read(group, sealers, context)
                        committed, touched = self._commit(batch, readings, moment, tags, case)
                    items += committed
                    changes |= touched
                    if on_items is not None:
                        on_items(committed)
                    context.report(done, total, "Importing", name_of(group[-1]))
                with database.write() as session:
                    Meta(session).forget(f"{UNSWEPT}{batch}")
            except Cancelled:
                cancelled = True  # amid a group, whose originals are swept later
            except (ArchiveProblem, ImportFailed) as problem:
                if not items:
                    raise
                return ImportReport(batch, tuple(items), changes, problem=problem)
        return ImportReport(batch, tuple(items), changes, cancelled)

    def _commit(
        self,
        batch: int,
        readings: Sequence[Reading],
        moment: dt.datetime,
        tags: Sequence[str],
        case: str,
    ) -> tuple[list[ImportItem], Changes]:
        """Store a group in one transaction."""
        items: list[ImportItem] = []
        new: list[ArticleId] = []
        changes = Changes()
        with self.reader.database.write() as session:
            Meta(session).set(f"{UNSWEPT}{batch}", "")
            for reading in readings:
                courtesy.stand_back()
                for item in self._store(session, batch, reading, moment):
                    noted = self._note(session, batch, reading, item, moment)
                    items.append(noted)
                    if item.state in (ItemState.DONE, ItemState.WITHOUT_TEXT) and item.article:
                        new.append(item.article)
            Outbox(session).touch(new)
            if new:
                changes = Changes(frozenset(new), members=True, texts=True)
                changes |= self._organise(session, new, moment, tags, case)
        return items, changes

    def _note(
        self,
        session: Session,
        batch: int,
        reading: Reading,
        item: ImportItem,
        moment: dt.datetime,
    ) -> ImportItem:
        """Note what became of a path, and that an original is kept without an article."""
        number = Batches(session).add_item(
            batch,
            reading.place,
            item.part,
            reading.mtime,
            reading.size,
            reading.sha256,
            item.state.value,
            item.message,
            item.article,
        )
        if not item.kept:
            return replace(item, item=number)
        detail: dict[str, str | int] = {"original": reading.sha256, "size": reading.size}
        Audit(plain(session), self.audit_key).append("keep", f"item {number}", detail, moment)
        return replace(item, item=number)

    def _organise(
        self,
        session: Session,
        new: Sequence[ArticleId],
        moment: dt.datetime,
        tags: Sequence[str],
        case: str,
    ) -> Changes:
        """Put the tags and the case that came with the import on its articles."""
        changes = Changes()
        for edit in organising.tag_articles(session, new, tags):
            changes |= perform(session, self.audit_key, edit, moment)
        for edit in organising.file_articles(session, case, new) if case else ():
            changes |= perform(session, self.audit_key, edit, moment)
        return changes

    def _store(
        self, session: Session, batch: int, reading: Reading, moment: dt.datetime
    ) -> Iterator[ImportItem]:
        if reading.problem:
            yield ImportItem(
                reading.path,
                "",
                ItemState.FAILED,
                message=reading.problem,
                kept=bool(reading.sha256),
            )
            return
        articles = Articles(session)
        for there in reading.known:
            yield self._duplicate(session, there, "", reading, moment)
        for draft in reading.drafts:
            found = articles.find_original(reading.sha256, draft.part)
            if found is not None and draft.text.text and not articles.text(found).text:
                yield self._unlocked(session, found, draft, reading, moment)
                continue
            if found is not None:
                yield self._duplicate(session, found, draft.part, reading, moment)
                continue
            original = Original(reading.sha256, reading.size, reading.name, draft.mime, draft.part)
            article = articles.add(draft, original, moment, batch)
            self._log(session, "import", article, reading, moment, draft)
            state = ItemState.DONE if draft.text.text else ItemState.WITHOUT_TEXT
            notices = " ".join(draft.notices)
            yield ImportItem(reading.path, draft.part, state, article, notices)

    def _unlocked(
        self,
        session: Session,
        there: ArticleId,
        draft: ArticleDraft,
        reading: Reading,
        moment: dt.datetime,
    ) -> ImportItem:
        """Give an article that is there the text that it lacks."""
        for edit in set_text(session, there, draft.text, draft.extractor, moment):
            perform(session, self.audit_key, edit, moment)
        message = f"Article {there} was in the archive already; its text was read now."
        return ImportItem(reading.path, draft.part, ItemState.DONE, there, message)

    def _duplicate(
        self, session: Session, there: ArticleId, part: str, reading: Reading, moment: dt.datetime
    ) -> ImportItem:
        """Say that an article is there already; a new path to it goes into the log."""
        trashed = Articles(session).flags([there], Flag.TRASHED)[there]
        message = f"The same file is in the archive already, as article {there}."
        if trashed:
            message = f"The same file is in the archive already, as article {there}, in the Trash."
        if not reading.unread:
            self._log(session, "duplicate", there, reading, moment)
        return ImportItem(reading.path, part, ItemState.DUPLICATE, there, message)

    def _log(
        self,
        session: Session,
        action: str,
        article: ArticleId,
        reading: Reading,
        moment: dt.datetime,
        draft: ArticleDraft | None = None,
    ) -> None:
        detail: dict[str, str | int] = {"original": reading.sha256, "size": reading.size}
        if draft is not None:
            detail |= {"text": draft.text.sha256, "extractor": draft.extractor}
        Audit(plain(session), self.audit_key).append(
            action, article_subject(article), detail, moment
        )

"""Import as a job: every path ends in one named state, and what was reported is on disk.

Order of things for each file: original sealed and synced, then one transaction with article,
provenance, log and outbox, then the report; the index follows later.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive import organising
from desktop_app.archive.describing import article_subject
from desktop_app.archive.performing import perform
from desktop_app.archive.reports import ImportItem, ImportReport, ItemState, OnItems
from desktop_app.domain.articles import ArticleDraft, ArticleId, Original
from desktop_app.domain.changes import Changes
from desktop_app.domain.dates import utc_now
from desktop_app.domain.edits import Flag
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.errors import GuardbookError, UnreadableSource
from desktop_app.importing.files import Found, Refused, load, walk
from desktop_app.importing.importer import Importers, Source
from desktop_app.jobs import JobContext
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.batches import Batches
from desktop_app.storage.outbox import Outbox

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.storage.database import Database
    from desktop_app.storage.originals import Originals

log = logging.getLogger(__name__)

COMMIT_EVERY = 50
"""Files per transaction. Larger ones are a little faster and lose more when power fails."""

BYTES_AT_ONCE = 32 * 1024 * 1024
"""A transaction ends early when its files together are larger."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What an import needs. ``detect`` names the language of a text, "" if unsure."""

    database: Database
    originals: Originals
    importers: Importers
    audit_key: bytes
    detect: Callable[[str], str]

    def run(
        self,
        sources: Iterable[Found | Refused | Source],
        context: JobContext,
        *,
        total: int = 0,
        tags: Sequence[str] = (),
        case: str = "",
        on_items: OnItems | None = None,
    ) -> ImportReport:
        """Import sources; one that fails never stops the rest.

        ``on_items`` is told of items once they are safe on disk. Cancelling keeps what was
        committed and is said in the report.
        """
        moment = utc_now()
        with self.database.write() as session:
            batch = Batches(session).start(moment)
        items: list[ImportItem] = []
        changes = Changes()
        for done, group in _groups(sources):
            if context.cancelled:
                return ImportReport(batch, tuple(items), changes, cancelled=True)
            drafts = [self._read(entry) for entry in group]
            committed, touched = self._commit(batch, drafts, moment, tags, case)
            items += committed
            changes |= touched
            if on_items is not None:
                on_items(committed)
            context.report(done, total, "Importing", _name_of(group[-1]))
        return ImportReport(batch, tuple(items), changes)

    def _read(self, entry: Found | Refused | Source) -> _Reading:
        """Read and parse one file, and seal its original; no transaction is open here."""
        if isinstance(entry, Refused):
            return _Reading(str(entry.path), problem=entry.sentence)
        path = entry.path if isinstance(entry, Source) else str(entry.path)
        mtime = entry.mtime if isinstance(entry, Found) else 0.0
        try:
            source = entry if isinstance(entry, Source) else load(entry.path)
            drafts = tuple(self._with_language(draft) for draft in self.importers.read(source))
        except UnreadableSource as problem:
            return _Reading(path, problem=_sentence(problem), mtime=mtime)
        digest = self.originals.put(source.data)
        return _Reading(path, source.name, digest, len(source.data), mtime, drafts)

    def _with_language(self, draft: ArticleDraft) -> ArticleDraft:
        if Field.LANGUAGE in draft.fields:
            return draft
        code = self.detect(draft.text.text)
        if not code:
            return draft
        guessed = FieldValue(code, Provenance(How.GUESSED, "language detector 1"))
        return replace(draft, fields={**draft.fields, Field.LANGUAGE: guessed})

    def _commit(
        self,
        batch: int,
        readings: Sequence[_Reading],
        moment: dt.datetime,
        tags: Sequence[str],
        case: str,
    ) -> tuple[list[ImportItem], Changes]:
        """Store a group in one transaction."""
        items: list[ImportItem] = []
        new: list[ArticleId] = []
        changes = Changes()
        with self.database.write() as session:
            for reading in readings:
                for item in self._store(session, batch, reading, moment):
                    items.append(item)
                    Batches(session).add_item(
                        batch,
                        item.path,
                        item.part,
                        reading.mtime,
                        reading.size,
                        reading.sha256,
                        item.state.value,
                        item.message,
                        item.article,
                    )
                    if item.state in (ItemState.DONE, ItemState.WITHOUT_TEXT) and item.article:
                        new.append(item.article)
            Outbox(session).touch(new)
            if new:
                changes = Changes(frozenset(new), members=True, texts=True)
                changes |= self._organise(session, new, moment, tags, case)
        return items, changes

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
        self, session: Session, batch: int, reading: _Reading, moment: dt.datetime
    ) -> Iterator[ImportItem]:
        if reading.problem:
            yield ImportItem(reading.path, "", ItemState.FAILED, message=reading.problem)
            return
        articles = Articles(session)
        for draft in reading.drafts:
            there = articles.find_original(reading.sha256, draft.part)
            if there is not None:
                where = ", in the Trash" if articles.flags([there], Flag.TRASHED)[there] else ""
                message = f"The same file is in the archive already, as article {there}{where}."
                self._log(session, "duplicate", there, reading, moment)
                yield ImportItem(reading.path, draft.part, ItemState.DUPLICATE, there, message)
                continue
            original = Original(reading.sha256, reading.size, reading.name, draft.mime, draft.part)
            article = articles.add(draft, original, moment, batch)
            self._log(session, "import", article, reading, moment, draft)
            state = ItemState.DONE if draft.text.text else ItemState.WITHOUT_TEXT
            notices = " ".join(draft.notices)
            yield ImportItem(reading.path, draft.part, state, article, notices)

    def _log(
        self,
        session: Session,
        action: str,
        article: ArticleId,
        reading: _Reading,
        moment: dt.datetime,
        draft: ArticleDraft | None = None,
    ) -> None:
        detail: dict[str, str | int] = {"original": reading.sha256, "size": reading.size}
        if draft is not None:
            detail |= {"text": draft.text.sha256, "extractor": draft.extractor}
        Audit(session, self.audit_key).append(action, article_subject(article), detail, moment)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One file, read and parsed, its original sealed; ``problem`` is a sentence if it failed."""

    path: str
    name: str = ""
    sha256: str = ""
    size: int = 0
    mtime: float = 0.0
    drafts: tuple[ArticleDraft, ...] = ()
    problem: str = ""


def expand(paths: Sequence[Path], context: JobContext) -> list[Found | Refused]:
    """Return every file below the paths, counting first so that progress has a total."""
    entries: list[Found | Refused] = []
    for entry in walk(paths):
        entries.append(entry)
        if len(entries) % 500 == 0:
            context.checkpoint(len(entries), 0, "Looking for files")
    return entries


def _groups(
    entries: Iterable[Found | Refused | Source],
) -> Iterator[tuple[int, list[Found | Refused | Source]]]:
    """Cut a stream into transactions; each comes with the count of files up to its end."""
    group: list[Found | Refused | Source] = []
    size = done = 0
    for entry in entries:
        group.append(entry)
        done += 1
        size += _size_of(entry)
        if len(group) >= COMMIT_EVERY or size >= BYTES_AT_ONCE:
            yield done, group
            group, size = [], 0
    if group:
        yield done, group


def _size_of(entry: Found | Refused | Source) -> int:
    if isinstance(entry, Source):
        return len(entry.data)
    return entry.size if isinstance(entry, Found) else 0


def _name_of(entry: Found | Refused | Source) -> str:
    return entry.name if isinstance(entry, Source) else Path(entry.path).name


def _sentence(problem: GuardbookError) -> str:
    return f"{problem} {problem.hint}".strip()

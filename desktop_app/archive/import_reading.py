"""The first half of an import: from paths to drafts, originals sealed, no transaction open."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.domain.articles import ArticleDraft, ArticleId
from desktop_app.errors import GuardbookError, UnreadableSource
from desktop_app.importing.files import Found, Refused, load, walk
from desktop_app.importing.importer import require_readable
from desktop_app.importing.parcels import ARTICLES, Request, unpack_drafts
from desktop_app.importing.source import Source
from desktop_app.jobs import JobContext, courtesy
from desktop_app.storage.articles import Articles
from desktop_app.storage.batches import Batches
from desktop_app.storage.originals import digest

if TYPE_CHECKING:
    from desktop_app.importing.worker import Worker
    from desktop_app.processes.frames import Frame
    from desktop_app.storage.database import Database
    from desktop_app.storage.originals import Originals

Entry: TypeAlias = Found | Refused | Source

COMMIT_EVERY = 50
"""Files per transaction. Larger ones are a little faster and lose more when power fails."""

BYTES_AT_ONCE = 32 * 1024 * 1024
"""A transaction ends early when its files together are larger."""


SEALERS = 4
"""Originals that are written at a time. The disk takes about as long for four as for one."""

AHEAD = 8
"""Files that the worker may be given before the first of them is taken back."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of one file before it is stored.

    ``problem`` is a sentence if it failed; with a ``sha256`` its original is kept all the same.
    """

    path: str
    """As it was named."""
    place: str = ""
    """The whole path, for taking the import up again."""
    name: str = ""
    sha256: str = ""
    size: int = 0
    mtime: float = 0.0
    drafts: tuple[ArticleDraft, ...] = ()
    known: tuple[ArticleId, ...] = ()
    """The articles that were made of this very file before."""
    unread: bool = False
    """Whether that was plain from its path, time and size."""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads files; ``worker`` parses them, which is to be closed when all are read.

    ``password`` is tried on what is locked, also on files that are there already without a text.
    """

    database: Database
    originals: Originals
    worker: Worker
    password: str = field(default="", repr=False)

    def read(self, group: Sequence[Entry], sealers: Executor, context: JobContext) -> list[Reading]:
        """Read, seal and parse; what the archive has already is neither read nor parsed again.

        The originals are on disk before anything is noted: ``originals.turn`` is to be held.
        ``sealers`` write them; none of them still does on return.

        Raises:
            Cancelled: ``context`` was cancelled; nothing of the group is noted.
            ImportFailed: files cannot be read any more.
        """
        with self.database.read() as session:
            batches, articles = Batches(session), Articles(session)
            readings = [
                replace(reading, known=known, unread=bool(known))
                for reading in map(_looked_at, group)
                for taken in [batches.taken_in(reading.place, reading.mtime, reading.size)]
                for known in [self._done_with(articles, taken)]
            ]
        sources: list[Source | None] = []
        for at, (entry, reading) in enumerate(zip(group, readings, strict=True)):
            source, readings[at] = _loaded(entry, reading)
            sources.append(source)
        with self.database.read() as session:
            articles = Articles(session)
            for at, reading in enumerate(readings):
                # Of a file that holds several articles some may be gone: it is read again.
                there = articles.find_original(reading.sha256) if sources[at] else None
                if there is not None:
                    known = self._done_with(articles, (there,))
                    readings[at] = replace(reading, known=known)
        self._seal_and_parse(sources, readings, sealers, context)
        return readings

    def _done_with(self, articles: Articles, known: tuple[ArticleId, ...]) -> tuple[ArticleId, ...]:
        """Return the articles of a file, none if a password may bring a text that they lack."""
        if self.password and not all(each.text for each in articles.texts(known).values()):
            return ()
        return known

    def _seal_and_parse(
        self,
        sources: Sequence[Source | None],
        readings: list[Reading],
        sealers: Executor,
        context: JobContext,
    ) -> None:
        """Seal what was loaded, while the worker parses what is not known of it."""
        asked: deque[int] = deque()
        sealed = [sealers.submit(self._seal, one.data) for one in sources if one is not None]
        try:
            for at, source in enumerate(sources):
                if source is None or readings[at].known:
                    continue
                self.worker.send(Request(ARTICLES, replace(source, password=self.password)))
                asked.append(at)
                if len(asked) > AHEAD:
                    sealed += self._take(readings, asked.popleft(), context, sealers)
            for at in asked:
                sealed += self._take(readings, at, context, sealers)
        finally:
            for each in sealed:
                each.exception()  # waits for its end
        for each in sealed:
            each.result()

    def _take(
        self, readings: list[Reading], at: int, context: JobContext, sealers: Executor
    ) -> list[Future[str]]:
        """Take an answer; return its pictures that are being sealed."""
        try:
            drafts = self.worker.take(context, _unpacked)
        except UnreadableSource as problem:
            readings[at] = replace(readings[at], problem=_sentence(problem))
            return []
        bare = tuple(replace(draft, pictures=()) if draft.pictures else draft for draft in drafts)
        readings[at] = replace(readings[at], drafts=bare)
        pictures = (picture for draft in drafts for picture in draft.pictures)
        return [sealers.submit(self._seal, picture) for picture in pictures]

    def _seal(self, data: bytes) -> str:
        courtesy.stand_back()
        return self.originals.put(data)


def _unpacked(frames: Sequence[Frame]) -> tuple[ArticleDraft, ...]:
    courtesy.stand_back()
    return unpack_drafts(frames)


def _loaded(entry: Entry, reading: Reading) -> tuple[Source | None, Reading]:
    """Load a file, unless it is known or refused."""
    courtesy.stand_back()
    if reading.known or reading.problem or isinstance(entry, Refused):
        return None, reading
    try:
        source = entry if isinstance(entry, Source) else load(entry.path)
        require_readable(source)
    except UnreadableSource as problem:
        return None, replace(reading, problem=_sentence(problem))
    sha256 = digest(source.data)
    return source, replace(reading, name=source.name, sha256=sha256, size=len(source.data))


def expand(paths: Sequence[Path], context: JobContext) -> list[Found | Refused]:
    """Return every file below the paths, counting first so that progress has a total."""
    entries: list[Found | Refused] = []
    for entry in walk(paths):
        entries.append(entry)
        if len(entries) % 500 == 0:
            context.checkpoint(len(entries), 0, "Looking for files")
    return entries


def groups(entries: Iterable[Entry]) -> Iterator[tuple[int, list[Entry]]]:
    """Cut a stream into transactions; each comes with the count of files up to its end."""
    group: list[Entry] = []
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


def name_of(entry: Entry) -> str:
    """Return the name of a file, to show what an import is at."""
    return entry.name if isinstance(entry, Source) else Path(entry.path).name


def _looked_at(entry: Entry) -> Reading:
    """Return what is known of a file without opening it."""
    match entry:
        case Source():
            return Reading(entry.path, entry.path)
        case Refused():
            return Reading(str(entry.path), _whole(entry.path), problem=entry.sentence)
        case Found():
            return Reading(str(entry.path), _whole(entry.path), size=entry.size, mtime=entry.mtime)


def _whole(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - links must stay what they are


def _size_of(entry: Entry) -> int:
    if isinstance(entry, Source):
        return len(entry.data)
    return entry.size if isinstance(entry, Found) else 0


def _sentence(problem: GuardbookError) -> str:
    return f"{problem} {problem.hint}".strip()

"""Guardbook: a real encrypted archive, and its index through the index's own door."""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from desktop_app.archive.finding import Finder
from desktop_app.archive.indexing import Indexing, open_index
from desktop_app.archive.opening import Opened, open_folder
from desktop_app.domain.articles import ArticleDraft, Original
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.facets import Group
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.domain.results import IndexDocument, SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.search.arrays import answering, changing  # noqa: F401 - as the peers' modules
from desktop_app.storage.listing import Listing
from desktop_app.vault.keyring import FileDeviceKeys
from tests.bench.searching.engine import PAGE, Clock, Counts, Hits, Query, peak, weight, written
from tests.bench.searching.papers import Corpus, News

SAVED = 15
"""Articles that are saved one by one."""

_BATCH = 500
_GROUPS = (Group.SOURCE, Group.YEAR, Group.TAG)
_PROVENANCE = Provenance(How.PARSED, "benchmark 1")
_MOMENT = dt.datetime(2024, 5, 1, 9, 0, tzinfo=dt.UTC)

_Drafted: TypeAlias = tuple[News, ArticleDraft, Original]


class Guardbook:
    """The program without its window: what an import stores and what the search field asks."""

    leaves_out: frozenset[str] = frozenset()

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("GUARDBOOK_KEYRING", "file")
        self._folder = folder
        self._archive, self._cache = folder / "archive", folder / "cache"
        self.extra: dict[str, float] = {}

    def build(self, documents: Corpus, clock: Clock) -> None:
        """Enter articles into the database; then store and index their texts as they come.

        Only the latter counts: facts of articles with where they come from, sort keys, states and
        tags are no part of searching. ``extra`` tells what they take.
        """
        self._folder.mkdir(parents=True)
        opened = self._opened()
        with clock.stopped():
            entering = Clock(clock.now)
            self._enter(opened, entering.free((one, *_draft(one)) for one in documents))
            opened.database.checkpoint()
            self.extra = {"entered_s": entering.engine, "entered_mb": weight(self._archive) / 1e6}
        index = open_index(opened, self._cache)
        texts = self._stored(opened, clock.free((one, *_draft(one)) for one in documents))
        # As the program does with more than a few: in a process of its own, while texts are stored.
        prepared = index.prepare(texts, JobContext())
        if prepared is None:
            raise AssertionError("there is no process to build the index")
        index.apply(prepared, [], self._applied(opened))
        self.extra["rss_build_mb"] = peak()
        opened.database.checkpoint()
        index.close()
        opened.close()

    def open(self) -> None:
        """Open the archive and its index, as a window does."""
        opened = self._opened()
        index = open_index(opened, self._cache)
        index.warm(JobContext())
        self._open, self._index = opened, index
        self._listing = Listing(opened.database)
        self._finder = Finder(opened.database, self._listing)

    def find(self, query: Query, *, typing: bool = False) -> Hits:
        """Return the best hits, and how many there are."""
        ids = self._found(query, typing=typing)
        return Hits(list(ids[:PAGE]), len(ids))

    def show(self, query: Query) -> list[str]:
        """Find, and make the snippets of the first rows."""
        ids = list(self._found(query)[:PAGE])
        found = self._finder.snippets(written(query, "date"), ids, self._index, as_you_type=False)
        return [snippet.text for snippet in found.values()]

    def facets(self, query: Query) -> Counts:
        """Find, and count as the panel of facets does."""
        found = self._finder.facets(self._found(query), _GROUPS).counts
        return {group.value: dict(found[group.value]) for group in _GROUPS}

    def total(self, query: Query) -> int:
        """Return how many hits there are."""
        return len(self._found(query))

    def size(self) -> int:
        """Return the bytes on disk of texts and index."""
        texts = weight(self._archive) - self.extra["entered_mb"] * 1e6
        return int(texts) + weight(self._cache)

    def save_one_by_one(self, timed: Callable[[Callable[[], object]], float]) -> float:
        """Save articles, each until it is found; return the slowest, in milliseconds."""
        from desktop_app.storage.articles import Articles
        from desktop_app.storage.outbox import Outbox

        opened = self._open
        indexing = Indexing(opened.database, self._index, opened.subkeys.audit, writable=True)
        taken = []
        for at in range(SAVED):
            word = f"onlyone{chr(97 + at)}"
            draft, original = _draft(
                News(10**9 + at, "Saved", f"One {word} saved.", "", "", "2024-05-01", ())
            )
            request, found = SearchRequest(word), []

            def save(draft=draft, original=original, request=request, found=found) -> None:
                with opened.database.write() as session:
                    found.append(Articles(session).add(draft, original, _MOMENT))
                    Outbox(session).touch(found)
                indexing.update(JobContext())
                found.extend(self._finder.find(request, self._index, JobContext()).ids)

            taken.append(timed(save))
            if len(found) != 2 or found[0] != found[1]:
                raise AssertionError("an article that was saved is not found")
        return max(taken)

    def _found(self, query: Query, *, typing: bool = False) -> Sequence[int]:
        text = query.words[0] if typing else written(query, "date")
        request = SearchRequest(text, as_you_type=typing)
        return self._finder.find(request, self._index, JobContext()).ids

    def _opened(self) -> Opened:
        devices = FileDeviceKeys(self._folder / "config")
        return open_folder(self._archive, devices, writable=True, create=True, passphrase=None)

    @staticmethod
    def _applied(opened: Opened) -> tuple[int, str]:
        """Return the mark of an index that has read everything."""
        from desktop_app.storage.audit import Audit
        from desktop_app.storage.outbox import Outbox
        from desktop_app.storage.sets import plain

        with opened.database.read() as session:
            number, mac = Audit(plain(session), opened.subkeys.audit).head()
            return Outbox(session).last(), f"{number} {mac}"

    @staticmethod
    def _enter(opened: Opened, drafts: Iterator[_Drafted]) -> None:
        from desktop_app.domain.tags import Tag, default_colour
        from desktop_app.storage.articles import Articles
        from desktop_app.storage.tags import Tags

        defined: set[str] = set()
        while batch := list(itertools.islice(drafts, _BATCH)):
            tagged: dict[str, list[int]] = {}
            with opened.database.write() as session:
                for news, draft, original in batch:
                    article = Articles(session).enter(draft, original, _MOMENT)
                    if article != news.id:
                        raise AssertionError("articles are not numbered as the documents are")
                    for tag in news.tags:
                        tagged.setdefault(tag, []).append(article)
                for tag in tagged.keys() - defined:
                    Tags(session).define(Tag(tag, default_colour(tag)))
                    defined.add(tag)
                for tag, ids in tagged.items():
                    Tags(session).put(tag, ids)

    @staticmethod
    def _stored(opened: Opened, drafts: Iterator[_Drafted]) -> Iterator[IndexDocument]:
        from desktop_app.storage.texts import Texts

        while batch := list(itertools.islice(drafts, _BATCH)):
            with opened.database.write() as session:
                texts = Texts(session)
                for news, draft, _ in batch:
                    texts.add(news.id, 1, draft.text, draft.extractor, _MOMENT)
            for news, draft, _ in batch:
                yield IndexDocument(
                    news.id, news.title, draft.text.text, news.byline, news.source, "", "", "en"
                )


def _draft(news: News) -> tuple[ArticleDraft, Original]:
    """Return what an importer makes of a file."""
    text = build(map(Part, news.body.split("\n\n")))
    values = {
        Field.TITLE: news.title,
        Field.BYLINE: news.byline,
        Field.SOURCE: news.source,
        Field.PUBLISHED: news.published,
        Field.LANGUAGE: "en",
    }
    fields = {name: FieldValue(value, _PROVENANCE) for name, value in values.items() if value}
    draft = ArticleDraft(text, "text", "text/plain", "benchmark 1", fields)
    name = f"article-{news.id:06}.txt"
    sha256 = hashlib.sha256(name.encode()).hexdigest()
    return draft, Original(sha256, len(text.text), name, "text/plain")

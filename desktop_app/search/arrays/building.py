"""Articles into segments, in memory. Not for two threads at once.

Nothing here knows the archive or its key: it can run in a process that gets texts only.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.results import IndexDocument
from desktop_app.search.analysis import Glued
from desktop_app.search.arrays import postings
from desktop_app.search.arrays.growing import Keys, Numbers, Pile
from desktop_app.search.arrays.lexicon import Lexicon, all_encoded
from desktop_app.search.arrays.segment import MAX_DOCUMENTS, PIECE, Segment, in_a_row
from desktop_app.search.arrays.tokens import Places, Tokeniser
from desktop_app.search.schema import WORD_FIELDS
from desktop_app.search.stemming import stem_language

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Finished = TypeVar("Finished")

MAX_WORDS = 10_000_000
"""Words after which a segment is closed, so that building takes no more than 500 MB."""

_MAX_ENTRIES = 6_000_000
_KNOWN_ENTRIES = 1_000_000
"""What is known of chunks is kept for the next segment up to so many: 100 MB."""

_BATCH = 512
_BATCH_LETTERS = 4_000_000
_TEXTS = {"text": "body", "note": "notes"}
_GROUPS = (("title", "text"), *((name,) for name in WORD_FIELDS if name not in ("title", "text")))
"""The fields that share what is known of glued words."""


def build(documents: Iterable[IndexDocument]) -> Segment:
    """Return a segment with some articles; at most 65,536 of them, in all their pieces.

    Raises:
        ValueError: there are more than fit into one segment.
    """
    builder = Builder()
    for batch in _batches(documents):
        builder.add(batch)
    return builder.segment()


def build_all(documents: Iterable[IndexDocument]) -> Iterator[Segment]:
    """Yield segments with some articles, as many as it takes; memory stays bounded."""
    yield from build_each(documents, lambda segment: segment)


def build_each(
    documents: Iterable[IndexDocument], finish: Callable[[Segment], Finished]
) -> Iterator[Finished]:
    """Yield what ``finish`` makes of the segments with some articles, as many as it takes.

    Of more than one segment, each is made while the articles of the next come: ``finish`` is
    called in a thread of its own, for one at a time.
    """
    tokeniser = Tokeniser()
    builder = Builder(tokeniser)
    with ExitStack() as stack:
        maker: ThreadPoolExecutor | None = None
        made: Future[Finished] | None = None
        for batch in _batches(documents):
            if builder.is_full(len(batch)):
                if maker is None:
                    maker = stack.enter_context(_maker())
                if made is not None:
                    yield made.result()
                made = maker.submit(_finished, builder, finish)
                if tokeniser.size > _KNOWN_ENTRIES:
                    tokeniser = Tokeniser()
                builder = Builder(tokeniser)
            builder.add(batch)
        last = [finish(builder.segment())] if builder.count else []
        if made is not None:
            yield made.result()
    yield from last


def _maker() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(1, "segment-maker")


def _finished(builder: Builder, finish: Callable[[Segment], Finished]) -> Finished:
    return finish(builder.segment())


def field_text(document: IndexDocument, name: str) -> str:
    """Return the text that a field of the index has of an article."""
    text: str = getattr(document, _TEXTS.get(name, name))
    return text


class Builder:
    """Takes articles and makes one segment of them.

    The segment may be made in another thread while the next builder takes articles with the same
    tokeniser: what is known of words is only added to.

    Args:
        tokeniser: what is known of words already.
    """

    def __init__(self, tokeniser: Tokeniser | None = None) -> None:
        self._tokeniser = Tokeniser() if tokeniser is None else tokeniser
        self._keys = {name: Pile() for name in WORD_FIELDS}
        self._forms: list[Numbers] = []
        self._titles: list[tuple[Keys, Numbers]] = []
        self._languages: dict[str, int] = {}
        self._ids: list[NDArray[np.int64]] = []
        self._language_of: list[NDArray[np.uint8]] = []
        self._bases: list[NDArray[np.uint32]] = []
        self._words = 0
        self.count = 0

    def is_full(self, more: int) -> bool:
        """Whether the segment is to be closed before ``more`` articles are added."""
        return (
            self.count + 2 * more > MAX_DOCUMENTS
            or self._words > MAX_WORDS
            or self._tokeniser.size > _MAX_ENTRIES
        )

    def add(self, documents: Sequence[IndexDocument]) -> None:
        """Add some articles; a few hundred at a time are best.

        Raises:
            ValueError: the segment has more documents than it can.
        """
        texts = {
            name: [field_text(document, name) for document in documents] for name in WORD_FIELDS
        }
        places = {}
        for group in _GROUPS:
            chunks = {name: self._tokeniser.chunks(texts[name]) for name in group}
            self._cut([texts[name] for name in group], [chunks[name] for name in group])
            for name in group:
                places[name] = self._tokeniser.places(*chunks[name])
        longest = np.max([found.ends for found in places.values()], axis=0)
        pieces = np.maximum(1, -(-longest // PIECE))
        after = np.cumsum(pieces)
        first = self.count + after - pieces
        count = self.count + int(after[-1]) if len(after) else self.count
        if count > MAX_DOCUMENTS:
            raise ValueError("more documents than a segment holds")
        for name, found in places.items():
            self._take(name, found, first)
        self._note(documents, pieces, np.arange(self.count, count) - np.repeat(first, pieces))
        self.count = count

    def segment(self) -> Segment:
        """Return the segment; the builder is not to be used any more."""
        names = list(self._tokeniser.terms)
        order = sorted(range(len(names)), key=names.__getitem__)
        ranks = np.zeros(len(names), np.uint32)
        ranks[order] = np.arange(len(names), dtype=np.uint32)
        words = all_encoded([names[at] for at in order])
        languages = tuple(self._languages)
        arrays: dict[str, NDArray[Any]] = {
            "ids": in_a_row(self._ids, np.int64),
            "language_of": in_a_row(self._language_of, np.uint8),
            "bases": in_a_row(self._bases, np.uint32),
        }
        for name in WORD_FIELDS:
            found = self._keys[name].taken()
            postings.renumber(found, ranks)
            found.sort()
            if name == "text":
                arrays.update(self._written(found, ranks))
            used, made = postings.arranged(found, self.count)
            del found
            own = [words[at] for at in used.tolist()]
            arrays.update(postings.with_words(name, own, made, languages, arrays["language_of"]))
        return Segment(secrets.token_hex(16), self.count, languages, arrays, self._words)

    def _cut(
        self, texts: Sequence[Sequence[str]], chunks: Sequence[tuple[Numbers, NDArray[np.int64]]]
    ) -> None:
        """Put other chunks in place of those in which a word is glued to a name."""
        articles = np.concatenate([np.repeat(np.arange(len(sizes)), sizes) for _, sizes in chunks])
        suspects = self._tokeniser.glued(np.concatenate([made for made, _ in chunks]), articles)
        if not suspects:
            return
        starts = [np.cumsum(sizes) - sizes for _, sizes in chunks]
        for article in suspects:
            of_article = [group[article] for group in texts]
            cuts = Glued(*of_article).cuts
            if not cuts:
                continue
            for text, (made, _), start in zip(of_article, chunks, starts, strict=True):
                for place, chunk in self._tokeniser.cut(text, cuts).items():
                    made[int(start[article]) + place] = chunk

    def _take(self, name: str, found: Places, first: NDArray[np.int64]) -> None:
        if np.any(found.ends > PIECE):
            documents = first[found.texts] + found.positions // PIECE
            made = found.words | (documents << 16 | found.positions % PIECE).astype(np.uint64)
        else:
            made = (first << 16).astype(np.uint64)[found.texts]
            made += found.positions.astype(np.uint64)
            made |= found.words
        self._keys[name].add(made)
        self._words += len(made)
        if name == "text":
            self._forms.append(found.forms[found.forms > 0])
        elif name == "title":
            differ = np.flatnonzero(found.forms)
            self._titles.append((made[differ], found.forms[differ]))

    def _note(
        self,
        documents: Sequence[IndexDocument],
        pieces: NDArray[np.int64],
        numbers: NDArray[np.int64],
    ) -> None:
        ids = np.fromiter((document.id for document in documents), np.int64, len(documents))
        languages = [
            self._languages.setdefault(stem_language(document.language), len(self._languages))
            for document in documents
        ]
        self._ids.append(np.repeat(ids, pieces))
        self._language_of.append(np.repeat(np.array(languages, np.uint8), pieces))
        self._bases.append((numbers * PIECE).astype(np.uint32))

    def _written(self, found: Keys, ranks: NDArray[np.uint32]) -> dict[str, NDArray[Any]]:
        """Return how often words are written how; ``found`` are the sorted keys of the texts."""
        forms = list(self._tokeniser.forms)
        counts = np.zeros(len(forms), np.int64)
        for part in self._forms:
            counts += np.bincount(part, minlength=len(forms))
        for keys, written in self._titles:
            # Titles are often in capitals or title case: they count only for words of their own.
            keys = keys & ~np.uint64(0xFFFF)
            postings.renumber(keys, ranks)
            if len(found):
                at = np.minimum(np.searchsorted(found, keys), len(found) - 1)
                written = written[(found[at] >> np.uint64(16)) != (keys >> np.uint64(16))]
            counts += np.bincount(written, minlength=len(forms))
        used = sorted(np.flatnonzero(counts).tolist(), key=forms.__getitem__)
        lexicon = Lexicon.of(forms[at] for at in used)
        return {
            "written.blob": lexicon.blob,
            "written.offsets": lexicon.offsets,
            "written.counts": counts[used].astype(np.uint32),
        }


def _batches(documents: Iterable[IndexDocument]) -> Iterator[list[IndexDocument]]:
    batch: list[IndexDocument] = []
    letters = 0
    for document in documents:
        batch.append(document)
        letters += len(document.body) + len(document.notes)
        if len(batch) >= _BATCH or letters >= _BATCH_LETTERS:
            yield batch
            batch, letters = [], 0
    if batch:
        yield batch

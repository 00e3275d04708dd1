"""Segments of an index, built word by word: slow, and plain to see that it is right."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.search.analysis import Glued, Token, iter_tokens, surface
from desktop_app.search.arrays.lexicon import Lexicon
from desktop_app.search.arrays.segment import BETWEEN, Opened, Segment
from desktop_app.search.arrays.stems import stem_table
from desktop_app.search.schema import CONTINUED, WORD_FIELDS
from desktop_app.search.stemming import Stems, stem_language

Numbers = NDArray[Any]


def surfaces(text: str, words: Iterable[Token]) -> Counter[tuple[str, str]]:
    """Count how the words of a text are written: (folded, as written), where that differs."""
    return Counter((token.text, form) for token in words if (form := surface(text, token)))


def document(number: int, body: str = "", **values: str) -> IndexDocument:
    """Return an article; what is not given is empty, the language English."""
    blank = {"title": "", "byline": "", "source": "", "url": "", "notes": "", "language": "en"}
    return IndexDocument(ArticleId(number), body=body, **{**blank, **values})


def opened(
    documents: Iterable[IndexDocument], gone: Iterable[int] = (), piece: int = 60_000
) -> Opened:
    """Return a segment of articles, of which some are gone."""
    segment = naive_segment(documents, piece)
    return Opened(segment, np.isin(segment.ids, list(gone)))


def naive_segment(documents: Iterable[IndexDocument], piece: int = 60_000) -> Segment:
    """Return a segment of articles; longer ones lie in pieces of so many positions."""
    ids: list[int] = []
    bases: list[int] = []
    spoken: list[str] = []
    places: dict[str, dict[tuple[str, int], list[int]]] = {field: {} for field in WORD_FIELDS}
    written: Counter[str] = Counter()
    for document in documents:
        words = words_of(document)
        ends = [t.position + t.span for tokens in words.values() for t in tokens]
        for base in range(0, max(ends, default=1), piece):
            ids.append(document.id)
            bases.append(base)
            spoken.append(stem_language(document.language))
        first = len(ids) - len(range(0, max(ends, default=1), piece))
        for field, tokens in words.items():
            for text, position in itertools.chain.from_iterable(map(terms, tokens)):
                at = first + position // piece
                places[field].setdefault((text, at), []).append(position % piece)
        for (word, form), count in _written(document, words).items():
            written[f"{word}{BETWEEN}{form}"] += count
    languages = tuple(sorted(set(spoken)))
    arrays: dict[str, Numbers] = {
        "ids": np.array(ids, np.int64),
        "bases": np.array(bases, np.uint32),
        "language_of": np.array([languages.index(one) for one in spoken], np.uint8),
    }
    for field, found in places.items():
        arrays |= _field(field, found, len(ids), languages)
    forms = sorted(written)
    lexicon = Lexicon.of(forms)
    arrays["written.blob"], arrays["written.offsets"] = lexicon.blob, lexicon.offsets
    arrays["written.counts"] = np.array([written[form] for form in forms], np.uint32)
    return Segment("naive", len(ids), languages, arrays)


def words_of(document: IndexDocument) -> dict[str, list[Token]]:
    """Return the words of each field of an article."""
    glued = Glued(document.title, document.body)
    texts = zip(
        WORD_FIELDS,
        (document.title, document.body, document.byline, document.source, document.url,
         document.notes),
        strict=True,
    )  # fmt: skip
    return {
        field: list(iter_tokens(text, glued=glued if field in ("title", "text") else None))
        for field, text in texts
    }


def terms(token: Token) -> Iterable[tuple[str, int]]:
    """Yield what stands in the lexicon for a word, and where."""
    yield token.text, token.position
    for further in range(token.position + 1, token.position + token.span):
        yield token.text + CONTINUED, further


def _written(document: IndexDocument, words: dict[str, list[Token]]) -> Counter[tuple[str, str]]:
    found = surfaces(document.body, words["text"])
    elsewhere = {token.text for token in words["text"]}
    title = [token for token in words["title"] if token.text not in elsewhere]
    found.update(surfaces(document.title, title))
    return found


def _field(
    field: str,
    places: dict[tuple[str, int], list[int]],
    count: int,
    languages: Sequence[str],
) -> dict[str, Numbers]:
    keys = sorted(places, key=lambda key: (key[0].encode(), key[1]))
    words = sorted({text for text, _ in keys}, key=str.encode)
    lexicon = Lexicon.of(words)
    postings = Counter(text for text, _ in keys)
    stands = Counter({text: 0 for text in words})
    lengths = np.zeros(count, np.uint32)
    for (text, at), found in places.items():
        stands[text] += len(found)
        lengths[at] += len(found)
    arrays: dict[str, Numbers] = {
        "blob": lexicon.blob,
        "offsets": lexicon.offsets,
        "starts": np.cumsum([0, *(postings[text] for text in words)]).astype(np.uint32),
        "place_starts": np.cumsum([0, *(stands[text] for text in words)]).astype(np.uint32),
        "documents": np.array([at for _, at in keys], np.uint16),
        "counts": np.array([len(places[key]) for key in keys], np.uint16),
        "positions": np.array([p for key in keys for p in sorted(places[key])], np.uint16),
        "lengths": lengths,
    }
    for language in languages:
        table = stem_table(lexicon, language, Stems())
        start = f"stems.{language}."
        arrays |= {
            f"{start}blob": table.stems.blob,
            f"{start}offsets": table.stems.offsets,
            f"{start}starts": table.starts,
            f"{start}ordinals": table.ordinals,
        }
    return {f"{field}.{name}": array for name, array in arrays.items()}

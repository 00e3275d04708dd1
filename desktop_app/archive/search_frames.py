"""What is said between the program and the process that searches for it.

A message is a kind, and in its payload the number of the question that it belongs to, values as
JSON, and bytes: long arrays go as they lie in memory.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Sort
from desktop_app.domain.results import Matches, SearchRequest, ShownArticle, Snippet
from desktop_app.search.parcels import packed_texts, unpacked_texts
from desktop_app.storage.filtering import decode, encode

OPEN, ASK, FACTS, CANCEL = b"O", b"A", b"F", b"C"
"""To the process: which index it is; a question; what it wanted; that it is wanted no more."""

WANTED, ANSWER, PROBLEM, CANCELLED, BROKEN = b"W", b"R", b"P", b"X", b"B"
"""From it: facts of the database; an answer; an expected error; nothing; a bug."""

_HEAD = struct.Struct(">QI")


class Said(NamedTuple):
    """A message without its kind."""

    number: int
    values: Any
    raw: memoryview


def pack(number: int, values: object, raw: bytes = b"") -> bytes:
    """Return a payload. Also what is no text, such as half a character, comes through."""
    text = json.dumps(values, separators=(",", ":")).encode("ascii")
    return b"".join((_HEAD.pack(number, len(text)), text, raw))


def unpack(payload: bytes) -> Said:
    """Return what ``pack`` was given."""
    number, length = _HEAD.unpack_from(payload)
    start = _HEAD.size
    text = payload[start : start + length]
    return Said(number, json.loads(text), memoryview(payload)[start + length :])


def packed_request(request: SearchRequest) -> list[Any]:
    """Return a search as values."""
    r = request
    return [r.query, encode(r.scope), r.sort.value, r.as_you_type, r.like]


def unpacked_request(values: Iterable[Any]) -> SearchRequest:
    """Return the search that ``packed_request`` was given."""
    query, scope, sort, as_you_type, like = values
    return SearchRequest(
        query, decode(scope)[0], Sort(sort), as_you_type, None if like is None else ArticleId(like)
    )


def packed_articles(articles: Sequence[ShownArticle]) -> tuple[list[Any], bytes]:
    """Return articles as values and bytes: their texts are long, and JSON takes long for them."""
    texts: list[str] = []
    for one in articles:
        texts += one[1:]
    lengths, raw = packed_texts(texts)
    return [[one.id for one in articles], lengths], raw


def unpacked_articles(values: Iterable[Any], raw: memoryview) -> list[ShownArticle]:
    """Return the articles that ``packed_articles`` was given."""
    numbers, lengths = values
    texts = iter(unpacked_texts(lengths, bytes(raw)))
    return [*map(ShownArticle, numbers, texts, texts, texts, texts)]


def packed_snippets(snippets: Mapping[ArticleId, Snippet]) -> list[Any]:
    """Return snippets as values."""
    return [[a, s.text, s.marks, s.title_marks, s.from_note] for a, s in snippets.items()]


def unpacked_snippets(values: Iterable[Any]) -> dict[ArticleId, Snippet]:
    """Return the snippets that ``packed_snippets`` was given."""
    return {
        ArticleId(article): Snippet(text, _spans(marks), _spans(title_marks), from_note)
        for article, text, marks, title_marks, from_note in values
    }


def packed_matches(matches: Matches) -> list[Any]:
    """Return places of an article's title and text as values."""
    return [matches.title, matches.text]


def unpacked_matches(values: Iterable[Any]) -> Matches:
    """Return the places that ``packed_matches`` was given."""
    title, text = values
    return Matches(_spans(title), _spans(text))


def _spans(values: Iterable[Any]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in values)

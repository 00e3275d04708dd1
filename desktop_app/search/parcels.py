"""What goes through the pipes of the processes that index: kinds of messages, and articles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice
from operator import attrgetter

from desktop_app import errors
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.errors import ArchiveProblem, GuardbookError

OPEN, TEXTS, BUILD, MERGE = b"O", b"T", b"B", b"M"
"""What is asked of ``arrays.child``: which index it is; articles; to close what was sent as
segments; to merge."""

SAVED, DONE, FAILED, DAMAGED, SWEPT = b"S", b"E", b"F", b"D", b"W"
"""What it answers: a segment's name; that all is done, or cannot be, or must be done again."""


_TEXTS = ("title", "body", "byline", "source", "url", "notes", "language")
_texts = attrgetter(*_TEXTS)
"""The texts of an article, in the order in which they are sent."""


def packed_document(document: IndexDocument) -> list[int | str]:
    """Return an article as values of JSON."""
    return [document.id, *_texts(document)]


def unpacked_document(values: Sequence[int | str]) -> IndexDocument:
    """Return the article that ``packed_document`` was given."""
    number, *texts = values
    return IndexDocument(ArticleId(int(number)), *map(str, texts))


def packed_documents(documents: Sequence[IndexDocument]) -> bytes:
    """Return articles as a line of JSON, with numbers and lengths, and then all their texts."""
    lengths, encoded = packed_texts([text for one in documents for text in _texts(one)])
    head = json.dumps([[one.id for one in documents], lengths]).encode("ascii")
    return b"%b\n%b" % (head, encoded)


def unpacked_documents(data: bytes) -> list[IndexDocument]:
    """Return the articles that ``packed_documents`` was given."""
    head, _, encoded = data.partition(b"\n")
    numbers, lengths = json.loads(head)
    texts = iter(unpacked_texts(lengths, encoded))
    return [IndexDocument(ArticleId(number), *islice(texts, len(_TEXTS))) for number in numbers]


def packed_texts(texts: Sequence[str]) -> tuple[list[int], bytes]:
    """Return the lengths of texts, and the texts one after the other; broken ones as well."""
    return [*map(len, texts)], "".join(texts).encode("utf-8", "surrogatepass")


def unpacked_texts(lengths: Sequence[int], encoded: bytes) -> list[str]:
    """Return the texts that ``packed_texts`` was given."""
    text = encoded.decode("utf-8", "surrogatepass")
    ends = list(accumulate(lengths))
    return [text[end - length : end] for end, length in zip(ends, lengths, strict=True)]


def packed_problem(problem: GuardbookError) -> list[str]:
    """Return an expected error as values."""
    return [type(problem).__name__, str(problem), problem.hint]


def unpacked_problem(values: Iterable[str]) -> GuardbookError:
    """Return the error that ``packed_problem`` was given."""
    name, sentence, hint = values
    kind: type[GuardbookError] = getattr(errors, name, ArchiveProblem)
    return kind(sentence, hint)

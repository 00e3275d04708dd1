"""Reads the news that engines are measured with. The standard library suffices."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BLOCK = 500
"""Documents in one file."""

FIRST_YEAR, YEARS = 2014, 10


@dataclass(frozen=True)
class News:
    """One article of the corpus; ``published`` is an ISO date, ``id`` counts from 1."""

    id: int
    title: str
    body: str
    byline: str
    source: str
    published: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class Corpus:
    """The first ``count`` documents of a folder; each iteration reads them anew."""

    folder: Path
    count: int

    def __iter__(self) -> Iterator[News]:
        left = self.count
        for number in itertools.count():
            if left <= 0:
                return
            with file_of(self.folder, number).open(encoding="utf-8") as lines:
                for line in itertools.islice(lines, left):
                    values = json.loads(line)
                    yield News(**{**values, "tags": tuple(values["tags"])})
            left -= BLOCK


def file_of(folder: Path, number: int) -> Path:
    """Return the file of a block of documents."""
    return folder / f"{number:04}.jsonl"

"""What an engine has to do to be measured. The standard library suffices."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from tests.bench.searching.papers import Corpus

PAGE = 20
"""Hits that are asked for."""

FROM = 2
"""With how many letters searching begins while a word is typed."""

_SOME = 200
"""Items that are made in advance, so that looking at the clock takes next to no time."""

T = TypeVar("T")
Counts = dict[str, dict[str, int]]
"""Group (source, year, tag) -> value -> how many hits have it."""


@dataclass(frozen=True)
class Query:
    """One query in no engine's own language.

    ``words`` are folded words; of a prefix the letters, of fuzzy the misspelt word. "boolean" has
    three words: the first or the second, and not the third.
    """

    kind: str
    words: tuple[str, ...]
    year: int = 0


class Hits(NamedTuple):
    """The best hits, best first, and how many there are in all; -1 if the engine was not asked."""

    ids: list[int]
    total: int = -1


Now = Callable[[], float]
"""Returns seconds: of the wall, or of the processor (for a machine that others use, too)."""


def helping() -> float:
    """Return the seconds that the processes which this one has started have computed so far."""
    times = os.times()
    taken = times.children_user + times.children_system
    for process in helpers():
        with suppress(OSError):
            taken += int((process / "schedstat").read_text("ascii").split()[0]) / 1e9
    return taken


def helpers() -> Iterator[Path]:
    """Yield the folders in /proc of the processes that this one has started and that go on."""
    for listed in Path("/proc/self/task").glob("*/children"):
        for number in listed.read_text("ascii").split():
            yield Path("/proc", number)


def peak() -> float:
    """Return the most memory that this process and its helpers ever had, added up, in MB."""
    return sum(map(_peak, (Path("/proc/self"), *helpers())))


def _peak(process: Path) -> float:
    for line in (process / "status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise LookupError("VmHWM")


CLOCKS: dict[str, Now] = {
    "wall": time.perf_counter,
    "processor": lambda: time.process_time() + helping(),
}


class Clock:
    """Sums up the time that is not the engine's: reading documents, making drafts of them.

    The engine's own processes are halted meanwhile, so that they gain and lose nothing by it.
    """

    def __init__(self, now: Now) -> None:
        self.now, self._free = now, 0.0
        self._began = now()

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Do not count what is done inside."""
        halted = [int(process.name) for process in helpers()]
        for number in halted:
            os.kill(number, signal.SIGSTOP)
        began, helped = self.now(), helping()
        try:
            yield
        finally:
            self._free += (self.now() - began) - (helping() - helped)
            for number in halted:
                os.kill(number, signal.SIGCONT)

    def free(self, items: Iterable[T]) -> Iterator[T]:
        """Yield ``items``; the time that it takes to make them does not count."""
        iterator = iter(items)
        while True:
            with self.stopped():
                some = list(islice(iterator, _SOME))
            if not some:
                return
            yield from some

    @property
    def engine(self) -> float:
        """The seconds since the start that are the engine's."""
        return self.now() - self._began - self._free


class Engine(Protocol):
    """One way of searching, in a folder of its own, in a process of its own.

    ``leaves_out`` are the kinds of queries that it has no means for.
    """

    leaves_out: frozenset[str]

    def build(self, documents: Corpus, clock: Clock) -> None:
        """Store and index all documents, down to the disk."""

    def open(self) -> None:
        """Get ready to be asked."""

    def find(self, query: Query, *, typing: bool = False) -> Hits:
        """Return the best ``PAGE`` hits; while typing, the last word is being written."""

    def show(self, query: Query) -> list[str]:
        """Find, and return a snippet of each of the hits."""

    def facets(self, query: Query) -> Counts:
        """Find, and count values over every hit."""

    def total(self, query: Query) -> int:
        """Return how many hits there are; not measured."""

    def size(self) -> int:
        """Return the bytes on disk of index and texts."""


def weight(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def written(query: Query, year: str) -> str:
    """Return a query as Whoosh's parser and ours read it; ``year`` is the field of the year."""
    match query.kind:
        case "prefix":
            return f"{query.words[0]}*"
        case "fuzzy":
            return f"{query.words[0]}~1"
        case "phrase":
            return '"' + " ".join(query.words) + '"'
        case "boolean":
            return "({} OR {}) NOT {}".format(*query.words)
        case "year":
            return f"{query.words[0]} {year}:{query.year}"
    return " ".join(query.words)

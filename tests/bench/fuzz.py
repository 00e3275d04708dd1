"""Queries made at random, and hostile ones: none may raise anything or take over 0.5 s."""

from __future__ import annotations

import argparse
import os
import random
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from desktop_app.archive.archive import Archive
from desktop_app.domain.articles import Article
from desktop_app.domain.filters import Sort
from desktop_app.domain.results import SearchRequest, SearchResult
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys
from tests.bench import words
from tests.bench.archives import PLANTED, prepare
from tests.bench.figures import percentile
from tests.bench.searching.engine import CLOCKS
from tests.bench.telling import add_cache, tell
from tests.support.hostile import HOSTILE, crowds
from tests.support.made_queries import Queries, shape_of

DOCS, QUERIES = 10_000, 10_000
LIMIT_S = 0.5
"""A query is answered or refused with a sentence within so many seconds."""

T = TypeVar("T")
_ROWS, _LONGEST, _SLOWEST = 20, 20_000, 12


@dataclass(slots=True)
class Asked:
    """What became of one query: seconds for each thing asked with it, and what is wrong."""

    kind: str
    query: str
    seconds: dict[str, float] = field(default_factory=dict)
    wrong: str = ""

    @property
    def slowest(self) -> tuple[float, str]:
        """Return the longest time of one thing, and which it was."""
        return max(((took, name) for name, took in self.seconds.items()), default=(0.0, ""))

    @property
    def failed(self) -> bool:
        """Whether it raised something, was answered wrongly, or too late."""
        return bool(self.wrong) or self.slowest[0] > LIMIT_S


class Asking:
    """Asks an archive what its window would ask, and notes how long each takes.

    Args:
        archive: with a whole index.
        now: the clock, in s.
    """

    def __init__(self, archive: Archive, now: Callable[[], float]) -> None:
        self._archive, self._now = archive, now
        self._article: Article = archive.article(archive.ids()[0])

    def ask(self, kind: str, query: str, *, typing: bool, sort: Sort = Sort.RELEVANCE) -> Asked:
        """Search, fetch snippets for the first rows, mark an article, count the facets."""
        asked, archive = Asked(kind, query), self._archive
        try:
            with_all = SearchRequest(query, (), sort, as_you_type=typing)
            found = self._timed(asked, "find", lambda: archive.find(with_all, JobContext()))
            asked.wrong = fault_of(found)
            rows = found.ids[:_ROWS]
            if query.strip():  # as in the window, nothing is marked without words
                self._timed(
                    asked, "snippets", lambda: archive.snippets(query, rows, as_you_type=typing)
                )
                self._timed(
                    asked,
                    "matches",
                    lambda: archive.matches(query, self._article, as_you_type=typing),
                )
            self._timed(asked, "facets", lambda: archive.facets(found.ids))
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            asked.wrong = traceback.format_exc(limit=-2)
        return asked

    def _timed(self, asked: Asked, name: str, act: Callable[[], T]) -> T:
        began = self._now()
        found = act()
        asked.seconds[name] = self._now() - began
        return found


def fault_of(found: SearchResult) -> str:
    """Return what is wrong with an answer, "" if nothing."""
    if len(set(found.ids)) != len(found.ids):
        return "an article was found twice"
    if len(found.scores) not in (0, len(found.ids)):
        return "not every article has a score"
    if found.problem and not found.problem.endswith("."):
        return f"no sentence: {found.problem!r}"
    if len(found.read_as) > _LONGEST:
        return "a read-back of endless length"
    for told in (found.read_as, found.problem, found.did_you_mean):
        told.encode()
    return ""


def vocabulary(articles: int) -> list[str]:
    """Return words of a searchable archive of that size, commonest first."""
    rng = random.Random(articles)  # as the archive is filled
    return [*PLANTED, *words.latin(rng).words, *words.cyrillic(rng).words]


def asked_of(asking: Asking, known: list[str], options: argparse.Namespace) -> Iterator[Asked]:
    """Ask the hostile queries, then those that are made at random."""
    hostile = [*HOSTILE.items(), *(("a crowd", query) for query in crowds(known))]
    for name, query in hostile:
        for typing in (False, True):
            yield asking.ask(f"hostile: {name}", query, typing=typing)
    rng, queries = random.Random(options.seed), Queries(options.seed, known)
    for number in range(options.queries):
        kind, query = next(queries)
        if number % 100 == 0:
            tell(f"asking: {number:,} of {options.queries:,}")
        sort = rng.choice((Sort.RELEVANCE, Sort.RELEVANCE, *Sort))
        yield asking.ask(kind, query, typing=rng.random() < 0.5, sort=sort)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the benchmark's arguments."""
    parser.add_argument("--docs", type=int, default=DOCS, help="articles (default: %(default)s)")
    parser.add_argument(
        "--queries", type=int, default=QUERIES, help="made at random, beside the hostile ones"
    )
    parser.add_argument("--seed", type=int, default=1, help="of chance (default: %(default)s)")
    parser.add_argument(
        "--clock", choices=CLOCKS, default="wall", help="of the processor: if others compute, too"
    )
    add_cache(parser)


def run(options: argparse.Namespace) -> int:
    """Ask, print the slowest by their shapes and every failure; 1 if there is any."""
    made = prepare(options.cache, options.docs, tell, searchable=True)
    devices = FileDeviceKeys(made.config)
    with Archive.open(made.folder, devices=devices, cache=made.cache, writable=False) as archive:
        asking = Asking(archive, CLOCKS[options.clock])
        asking.ask("", "council", typing=False)  # opens the index, which is no query's fault
        began = time.perf_counter()
        asked = list(asked_of(asking, vocabulary(options.docs), options))
        took = time.perf_counter() - began
    tell("")
    print(report(asked))
    print(
        f"\n{len(asked):,} queries in {took:.0f} s, {options.docs:,} articles, "
        f"seed {options.seed}, {options.clock} clock, load {os.getloadavg()[0]:.1f}"
    )
    failed = [one for one in asked if one.failed]
    for one in failed:
        print(f"\nFAILED {one.kind}: {_seconds(one)}\n{_start_of(one.query)}\n{one.wrong}")
    print(f"{len(failed)} raised, were answered wrongly, or took over {LIMIT_S} s")
    return bool(failed)


def report(asked: list[Asked]) -> str:
    """Return the slowest queries, and how long each thing took of all."""
    slowest = sorted(asked, key=lambda one: one.slowest[0], reverse=True)[:_SLOWEST]
    lines = [
        f"{one.slowest[0] * 1e3:7.1f} ms {one.slowest[1]:8}  {one.kind}: {shape_of(one.query)}"
        for one in slowest
    ]
    for name in dict.fromkeys(name for one in asked for name in one.seconds):
        times = [one.seconds[name] * 1e3 for one in asked if name in one.seconds]
        shares = ", ".join(
            f"p{share:g} {percentile(times, share / 100):.1f}" for share in (50, 95, 99)
        )
        lines.append(f"{name:8}  {shares}, worst {max(times):.1f} ms of {len(times):,}")
    return "\n".join(lines)


def _seconds(asked: Asked) -> str:
    return ", ".join(f"{name} {took:.2f} s" for name, took in asked.seconds.items())


def _start_of(query: str) -> str:
    return repr(query if len(query) <= 1000 else f"{query[:300]}…")

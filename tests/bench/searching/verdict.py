"""What is asked of the search, as ratios within one run, and whether it is met."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tests.bench.figures import Figure
from tests.bench.searching.contest import OURS, STOCK, Measured

LARGE = 50_000
"""From so many documents on, what is asked of 100,000 is asked; of fewer, what is of 10,000."""

TITLES = {"fts5": "FTS5", "tantivy": "tantivy", "xapian": "Xapian", STOCK: "stock Whoosh"}


@dataclass(frozen=True)
class Wanted:
    """The largest ratio to a peer that is good, for few documents and for many."""

    peer: str
    few: float | None
    many: float | None


_BUILD = (
    Wanted("fts5", 1 / 0.5, 1 / 0.7),
    Wanted("xapian", 1 / 5, 1 / 5),
    Wanted(STOCK, 1 / 20, 1 / 20),
)
_QUERY = (Wanted("fts5", 0.25, 0.15), Wanted("tantivy", 2, 4), Wanted("xapian", None, 1.5))
_KEYSTROKE = (Wanted("fts5", None, 0.1), Wanted("tantivy", 1, 2), Wanted("xapian", None, None))
_SNIPPETS = (Wanted("fts5", 0.4, 0.4), Wanted("tantivy", 1, None))
_FACETS = (Wanted("fts5", 0.25, 0.25), Wanted("tantivy", None, None))
_SIZE = (Wanted("fts5", 1.2, 1.1),)
FRAME_MS, BUILDING_MB, SEARCHING_MB, SAVED_MS = 16, 600, 350, 300
BUILD_EXPONENT, QUERY_EXPONENT = 1.05, 0.8


def verdicts(found: Mapping[str, Measured], smaller: Measured | None) -> Iterator[Figure]:
    """Yield all figures; ``smaller`` is ours on another number of documents, for the growth."""
    ours = found[OURS]
    many = ours.docs >= LARGE
    yield from _compared("build, s a document", found, _BUILD, lambda one, _: _a_document(one), "s")
    for what, name, share, wanted in (
        ("query p95", "query", 0.95, _QUERY),
        ("keystroke p95", "keystroke", 0.95, _KEYSTROKE),
        ("20 hits with snippets p50", "snippets", 0.5, _SNIPPETS),
        ("facets p95", "facets", 0.95, _FACETS),
    ):
        yield from _compared(what, found, wanted, _percentile(name, share), "ms")
    keystroke = ours.p(0.95, "keystroke")
    yield Figure("keystroke p95", keystroke, "ms", FRAME_MS if many else None)
    yield from _compared("index and texts", found, _SIZE, lambda one, _: one.built("size_mb"), "MB")
    if "fts5" in found:
        yield from _whole(ours, found["fts5"])
    yield Figure("memory while building", ours.built("rss_build_mb"), "MB", BUILDING_MB)
    yield Figure("memory of searching", ours.asked("rss_query_mb"), "MB", SEARCHING_MB)
    if smaller is not None:
        yield from _growth(smaller, ours)
    yield Figure("slowest article saved until found", ours.asked("saved_ms"), "ms", SAVED_MS)


def _a_document(one: Measured) -> float:
    return one.built("build_s") / one.docs


def _percentile(name: str, share: float) -> Callable[[Measured, Measured], float]:
    """Return what measures an engine over the questions that another can answer, too."""
    return lambda one, other: one.p(share, name, one.times(name).keys() & other.times(name).keys())


def _compared(
    what: str,
    found: Mapping[str, Measured],
    wanted: tuple[Wanted, ...],
    value: Callable[[Measured, Measured], float],
    unit: str,
) -> Iterator[Figure]:
    ours = found[OURS]
    for one in wanted:
        if one.peer not in found:
            continue
        theirs = found[one.peer]
        mine, other = value(ours, theirs), value(theirs, ours)
        yield Figure(
            f"{what} / {TITLES[one.peer]}",
            mine / other,
            "x",
            one.many if ours.docs >= LARGE else one.few,
            f"{mine:.3g} / {other:.3g} {unit}" + _caveat(ours, theirs),
        )


def _caveat(ours: Measured, theirs: Measured) -> str:
    return "" if ours.docs == theirs.docs else f", it with {theirs.docs:,} documents"


def _whole(ours: Measured, fts5: Measured) -> Iterator[Figure]:
    """Yield what it is with the facts of articles, of which FTS5's table has only a few."""
    for what, name, entered, unit in (
        ("build with all facts", "build_s", "entered_s", "s"),
        ("index and whole archive", "size_mb", "entered_mb", "MB"),
    ):
        mine, theirs = ours.built(name) + ours.built(entered), fts5.built(name)
        detail = f"{mine:.3g} / {theirs:.3g} {unit}"
        yield Figure(f"{what} / FTS5", mine / theirs, "x", None, detail)


def _growth(smaller: Measured, larger: Measured) -> Iterator[Figure]:
    """Yield the exponents e of time ~ documents ** e."""
    times = math.log(larger.docs / smaller.docs)
    for what, most, value in (
        ("build", BUILD_EXPONENT, lambda one: one.built("build_s")),
        ("query p95", QUERY_EXPONENT, lambda one: one.p(0.95, "query")),
    ):
        few, much = value(smaller), value(larger)
        yield Figure(
            f"growth of {what}, exponent",
            math.log(much / few) / times,
            "power",
            most,
            f"{few:.3g} at {smaller.docs:,}, {much:.3g} at {larger.docs:,}",
        )


def told(one: Measured) -> dict[str, float]:
    """Return what ``--json`` says of an engine."""
    return {
        "build_s": round(one.built("build_s"), 3),
        "query_p50_ms": round(one.p(0.5, "query"), 3),
        "query_p95_ms": round(one.p(0.95, "query"), 3),
        "keystroke_p95_ms": round(one.p(0.95, "keystroke"), 3),
        "snippets_p50_ms": round(one.p(0.5, "snippets"), 3),
        "facets_p95_ms": round(one.p(0.95, "facets"), 3),
        "size_mb": round(one.built("size_mb"), 2),
        "rss_build_mb": round(one.built("rss_build_mb"), 1),
        "rss_query_mb": round(one.asked("rss_query_mb"), 1),
    }

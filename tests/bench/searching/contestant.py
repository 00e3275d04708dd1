"""One engine in a process of its own: builds its index, or is asked. Prints what it measured.

Arguments: the engine's name, "build" or "ask", and a file with what ``contest`` orders, as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.bench.searching.engine import CLOCKS, FROM, Clock, Engine, Now, Query, peak
from tests.bench.searching.papers import Corpus

ENGINES = {
    "guardbook": "Guardbook",
    "fts5": "Fts5",
    "tantivy": "Tantivy",
    "xapian": "Xapian",
    "whoosh": "Whoosh",
}
"""Name -> class in the module ``engine_NAME``."""

FACETS_OF_EVERY = 3
"""Facets are counted for every third query."""


class Watch:
    """Measures in milliseconds."""

    def __init__(self, now: Now) -> None:
        self._now = now

    def timed(self, work: Callable[[], object]) -> float:
        """Do some work, and return how long it took."""
        began = self._now()
        work()
        return (self._now() - began) * 1000


def load(name: str, folder: Path) -> Engine:
    """Return an engine.

    Raises:
        ImportError: it is not installed.
    """
    module = import_module(f"tests.bench.searching.engine_{name}")
    engine: Engine = getattr(module, ENGINES[name])(folder)
    return engine


def build(engine: Engine, order: dict) -> dict:
    """Build; return seconds, bytes and the most memory that was taken."""
    clock = Clock(CLOCKS[order["clock"]])
    engine.build(Corpus(Path(order["news"]), order["docs"]), clock)
    taken = clock.engine
    extra = getattr(engine, "extra", {})
    return {"build_s": taken, "size_mb": engine.size() / 1e6, "rss_build_mb": peak(), **extra}


def ask(engine: Engine, order: dict) -> dict:
    """Ask everything once; return milliseconds of every question, by kind of question."""
    queries = [_query(one) for one in order["queries"]]
    asked = [(at, query) for at, query in enumerate(queries) if query.kind not in engine.leaves_out]
    watch = Watch(CLOCKS[order["clock"]])
    _warm(Path(order["folder"]))
    found: dict = {"open_ms": watch.timed(engine.open)}
    for one in order["warming"]:
        engine.find(_query(one))
    found["query"] = {
        at: watch.timed(lambda query=query: engine.find(query)) for at, query in asked
    }
    keys = [Query("prefix", (w[:end],)) for w in order["typed"] for end in range(FROM, len(w) + 1)]
    found["keystroke"] = [
        watch.timed(lambda query=query: engine.find(query, typing=True)) for query in keys
    ]
    found["rss_query_mb"] = peak()
    found["snippets"] = {
        at: watch.timed(lambda query=query: engine.show(query)) for at, query in asked
    }
    found["facets"] = {
        at: watch.timed(lambda query=query: engine.facets(query))
        for at, query in asked
        if at % FACETS_OF_EVERY == 0
    }
    found["totals"] = {at: engine.total(query) for at, query in asked}
    save = getattr(engine, "save_one_by_one", None)
    if save is not None:
        found["saved_ms"] = save(watch.timed)
    return found


def _query(told: dict) -> Query:
    return Query(told["kind"], tuple(told["words"]), told["year"])


def _warm(folder: Path) -> None:
    """Read all files once, so that no engine has to wait for the disk."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as opened:
                while opened.read(1 << 20):
                    pass


def main() -> None:
    """Do what the arguments say."""
    name, work, path = sys.argv[1:]
    order = json.loads(Path(path).read_text(encoding="utf-8"))
    engine = load(name, Path(order["folder"]))
    print(json.dumps({"build": build, "ask": ask}[work](engine, order)))


if __name__ == "__main__":
    main()

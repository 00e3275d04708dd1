"""Lets engines build and answer in turns, each in processes of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from statistics import median

from tests.bench.figures import percentile
from tests.bench.searching import mix
from tests.bench.searching.engine import Query
from tests.bench.searching.news import prepare
from tests.bench.searching.papers import Corpus

ROOT = Path(__file__).resolve().parents[3]
OURS, STOCK = "guardbook", "whoosh"
PEERS = ("fts5", "tantivy", "xapian", STOCK)
STOCK_DOCS = 1_000
"""Stock Whoosh is given no more documents than that."""

DEBIANS_PYTHON = "/usr/bin/python3"
_HAS_XAPIAN = "import importlib.util as u, sys; sys.exit(u.find_spec('xapian') is None)"
_MISSING = {
    "tantivy": "tantivy is missing: pip install -e .[bench]",
    "xapian": "xapian is missing: apt-get install python3-xapian",
}


@dataclass
class Measured:
    """What one engine did, over all runs.

    ``build`` and ``ask`` have what ``contestant`` printed, one entry a run.
    """

    docs: int
    build: list[dict] = field(default_factory=list)
    ask: list[dict] = field(default_factory=list)

    def built(self, name: str) -> float:
        """Return the median of a value of building."""
        return median(one[name] for one in self.build)

    def asked(self, name: str) -> float:
        """Return the median of a value of asking."""
        return median(one[name] for one in self.ask)

    def times(self, name: str) -> dict[str, float]:
        """Return the milliseconds of each question of one kind: the median of the runs."""
        runs = [one[name] for one in self.ask]
        if isinstance(runs[0], list):
            runs = [{str(at): taken for at, taken in enumerate(run)} for run in runs]
        return {at: median(run[at] for run in runs) for at in runs[0]}

    def p(self, share: float, name: str, of: Iterable[str] | None = None) -> float:
        """Return a percentile of the questions, or of some of them."""
        times = self.times(name)
        return percentile((times[at] for at in (times if of is None else of)), share)


@dataclass(frozen=True)
class Contest:
    """One corpus, the questions, and where indexes are built.

    ``every`` greater than 1 asks only so many of the queries: to try things out.
    """

    docs: int
    cache: Path
    clock: str
    tell: Callable[[str], None]
    every: int = 1

    @property
    def news(self) -> Path:
        """The corpus."""
        return prepare(self.cache, self.docs, self.tell)

    def questions(self) -> tuple[list[Query], list[str], list[Query]]:
        """Return queries, words to be typed, and queries for warming up."""
        first = list(islice(Corpus(self.news, self.docs), mix.FIRST))
        return mix.queries(first)[:: self.every], mix.typed(first), mix.warming(first)

    def run(self, names: Sequence[str], runs: int) -> tuple[dict[str, Measured], dict[str, str]]:
        """Let all engines build and answer, ``runs`` times in turns.

        Returns:
            What was measured, and which engines are missing, with a sentence for each.
        """
        missing = {name: _MISSING[name] for name in names if not _is_there(name)}
        here = [name for name in names if name not in missing]
        found = {name: Measured(self._size(name)) for name in here}
        for run in range(runs):
            for name in here:
                self._turn(name, found[name], f"run {run + 1} of {runs}: {name}")
        return found, missing

    def _size(self, name: str) -> int:
        return min(self.docs, STOCK_DOCS) if name == STOCK else self.docs

    def _turn(self, name: str, found: Measured, what: str) -> None:
        queries, typed, warming = self.questions()
        folder = self.cache / f"search-{name}"
        shutil.rmtree(folder, ignore_errors=True)
        order = {
            "folder": str(folder),
            "news": str(self.news),
            "docs": found.docs,
            "clock": self.clock,
            "queries": [asdict(query) for query in queries],
            "typed": typed,
            "warming": [asdict(query) for query in warming],
        }
        path = self.cache / f"search-{name}.json"
        path.write_text(json.dumps(order), encoding="utf-8")
        try:
            self.tell(f"{what} builds {found.docs:,}")
            found.build.append(_work(name, "build", path))
            self.tell(f"{what} is asked")
            found.ask.append(_work(name, "ask", path))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            path.unlink()


def _work(name: str, work: str, order: Path) -> dict:
    done = subprocess.run(
        [_python(name), "-m", "tests.bench.searching.contestant", name, work, str(order)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    told: dict = json.loads(done.stdout)
    return told


def _python(name: str) -> str:
    return DEBIANS_PYTHON if name == "xapian" else sys.executable


def _is_there(name: str) -> bool:
    """Whether the package that an engine needs is there for its Python."""
    if name not in _MISSING:
        return True
    if name != "xapian":
        return find_spec(name) is not None
    if not Path(DEBIANS_PYTHON).exists():
        return False
    return subprocess.run([DEBIANS_PYTHON, "-c", _HAS_XAPIAN], check=False).returncode == 0


def agreement(queries: Sequence[Query], found: Mapping[str, Measured], name: str) -> str:
    """Say of how many queries an engine finds exactly as many articles as ours."""
    ours, theirs = (found[one].ask[0]["totals"] for one in (OURS, name))
    same: dict[str, list[bool]] = {}
    for at in theirs:
        same.setdefault(queries[int(at)].kind, []).append(ours[at] == theirs[at])
    return ", ".join(f"{kind} {sum(equal)} of {len(equal)}" for kind, equal in same.items())

"""kill -9 in the middle of commits and merges of the index: it opens, and is as if made at once."""

from __future__ import annotations

import datetime as dt
import os
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.search.index import SearchIndex
from tests.support.own_process import ROOT, unmeasured

KILLS = int(os.environ.get("GUARDBOOK_KILLS", "8"))
KEY = bytes(range(32))
WORDS = [f"word{number}" for number in range(40)]
QUERIES = ("word1", "word2 word3", '"word4 word5"', "word1*", "word6 OR word7 -word8")

CHANGES = """
import sys
from pathlib import Path
from desktop_app.jobs import JobContext
from desktop_app.search.arrays import store, tiers
from desktop_app.search.index import SearchIndex
from tests.faults.test_kill_index import KEY, change

# So small that nearly every commit merges, and that what it reads it reads from its files.
tiers.FACTOR, tiers._SMALLEST, store._IN_MEMORY = 2, 64, 0
index = SearchIndex(Path(sys.argv[1]), KEY, "x")
seq = index.applied[0]
while True:
    seq += 1
    new, gone = change(seq)
    index.apply(new, gone, (seq, f"{seq}"))
    print(seq, flush=True)
    if seq % 3 == 0:
        index.maintain(JobContext())
"""


def change(seq: int) -> tuple[list[IndexDocument], list[ArticleId]]:
    """Return the articles that the commit of that number adds, and those that it removes."""
    chance = random.Random(seq)
    numbers = chance.sample(range(1, 60), chance.randrange(1, 6))
    cut = chance.randrange(len(numbers))
    new = [
        IndexDocument(
            ArticleId(n), f"title {n}", " ".join(chance.choices(WORDS, k=30)), "", "", "", "", "en"
        )
        for n in numbers[cut:]
    ]
    return new, [ArticleId(n) for n in numbers[:cut]]


def bring_on(known: dict[int, IndexDocument], commits: Iterable[int]) -> None:
    """Do to the articles that are in the index what the commits of those numbers do."""
    for number in commits:
        new, gone = change(number)
        for article in gone:
            known.pop(article, None)
        known.update({document.id: document for document in new})


def answers(index: SearchIndex, known: dict[int, IndexDocument]) -> list[dict[int, float]]:
    found = []
    for query in QUERIES:
        result = index.search(
            SearchRequest(query),
            lambda _: frozenset(),
            lambda: frozenset(map(ArticleId, known)),
            JobContext(),
            dt.date(2021, 3, 1),
        )
        found.append(dict(zip(result.ids, result.scores, strict=True)))
    return found


def test_an_index_survives_being_killed(tmp_path: Path) -> None:
    chance = random.Random(20261128)
    folder = tmp_path / "index"
    environment = unmeasured()
    known: dict[int, IndexDocument] = {}
    reached = rebuilt = 0
    for kill in range(KILLS):
        said = 0
        with subprocess.Popen(
            [sys.executable, "-c", CHANGES, str(folder)],
            stdout=subprocess.PIPE,
            env=environment,
            cwd=ROOT,
        ) as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 9)):
                said = int(process.stdout.readline())
            # Somewhere in the next commit or merge: each takes a few hundredths of a second.
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(chance.random() * 0.06)
            process.kill()
        index = SearchIndex(folder, KEY, "x")
        seq, mark = index.applied
        if not mark:
            rebuilt += 1
            continue
        assert seq >= said, f"kill {kill}"
        bring_on(known, range(reached + 1, seq + 1))
        reached = seq
        assert index.ids() == set(known)
        fresh = SearchIndex(tmp_path / f"fresh{kill}", KEY, "y")
        fresh.apply(known.values(), [], (1, "1"))
        for found, expected in zip(answers(index, known), answers(fresh, known), strict=True):
            assert found == pytest.approx(expected, rel=1e-5), f"kill {kill}"
        index.close()
        fresh.close()
    # The commit is one rename: there is never anything to rebuild.
    assert rebuilt == 0
    # What the killed left behind goes with the next commit.
    index = SearchIndex(folder, KEY, "x")
    index.apply([], [], (index.applied[0] + 1, "last"))
    index.maintain(JobContext())
    assert len([path for path in folder.iterdir() if path.name.startswith(".")]) == 0
    assert len(list(folder.iterdir())) < 25


def test_a_thousand_single_edits_leave_nothing_behind(tmp_path: Path) -> None:
    """Or as many as show it: what is replaced is gone, and files stay few and small."""
    edits = int(os.environ.get("GUARDBOOK_EDITS", "60"))
    chance = random.Random(5)
    words = [*WORDS, *(f"rare{number}" for number in range(3_000))]

    def article(number: int) -> IndexDocument:
        text = " ".join(chance.choices(words, k=120))
        return IndexDocument(ArticleId(number), f"title {number}", text, "", "", "", "", "en")

    def size(folder: Path) -> int:
        return sum(path.stat().st_size for path in folder.iterdir())

    known = {number: article(number) for number in range(1, 300)}
    fresh = SearchIndex(tmp_path / "fresh", KEY, "y")
    fresh.apply(known.values(), [], (1, "1"))
    room = 1.5 * size(tmp_path / "fresh")
    index = SearchIndex(tmp_path / "index", KEY, "x")
    index.apply(known.values(), [], (1, "1"))
    largest = 0
    for seq in range(2, edits + 2):
        number = chance.randrange(1, 300)
        known[number] = article(number)
        index.apply([known[number]], [], (seq, f"{seq}"))
        assert len(list((tmp_path / "index").iterdir())) < 40
        index.maintain(JobContext())
        largest = max(largest, size(tmp_path / "index"))
    assert largest <= room
    fresh.clear()
    fresh.apply(known.values(), [], (1, "1"))
    assert answers(index, known) == [pytest.approx(one, rel=1e-5) for one in answers(fresh, known)]

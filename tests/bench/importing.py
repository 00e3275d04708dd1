"""Measures in one process what happens to the window while much is imported, and afterwards.

Arguments: a folder to work in, how many files to import, and ``--stall`` to measure no more than
importing and indexing them. Prints the figures as JSON. What is measured on articles (searching,
tagging, memory) is measured on those that were imported, since they, unlike those of the made
archives, are all indexed.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from desktop_app.domain.filters import TagIs
from tests.bench import words
from tests.bench.figures import Figure, percentile
from tests.bench.loop import run_until, shown
from tests.bench.processes import CoreQueue, memory, memory_of_all
from tests.bench.witness import Times, Witnesses, stood_still, within, without, witnesses

if TYPE_CHECKING:
    from desktop_app.domain.changes import Changes
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.window import Panes

FILES = 10_000
STALL_MS, RESULTS_MS, MEMORY_MB, TAGGED_S = 50, 100, 400, 2.0
"""What is to be reached."""

BEAT_MS = 4
"""How often the event loop is asked for a sign of life; a stall is what comes on top."""
_PATIENCE_MS = 3_600_000
_QUERIES = 12
_FEWEST, _MOST = 60, 220
TAG = "bench/many"


def write_files(folder: Path, count: int) -> None:
    """Write small texts, the same ones each time."""
    rng = random.Random(17)
    vocabulary = words.latin(rng)
    for number in range(count):
        place = folder / f"{number // 500:04}"
        place.mkdir(parents=True, exist_ok=True)
        body = words.paragraphs(rng, vocabulary, rng.randint(_FEWEST, _MOST))
        parts = [words.title(rng, vocabulary), *body]
        (place / f"{number:06}.txt").write_text("\n\n".join(parts) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Pauses:
    """What lay between the beats of an event loop.

    ``each`` has of every pause its begin and end, in s of ``time.perf_counter``, and how many s of
    it the thread waited for a core.
    """

    each: Sequence[tuple[float, float, float]]

    @property
    def stalls(self) -> list[float]:
        """Every pause without what a beat takes, in ms."""
        return [max(0.0, (end - begin) * 1e3 - BEAT_MS) for begin, end, _ in self.each]

    @property
    def told(self) -> str:
        """What stands beside the longest in a table."""
        stalls = self.stalls
        longer = sum(stall > STALL_MS for stall in stalls)
        own = max(
            0.0, *((end - begin - queued) * 1e3 - BEAT_MS for begin, end, queued in self.each)
        )
        told = f"p99.9 {percentile(stalls, 0.999):.0f} ms, {longer} over {STALL_MS} ms; "
        return f"{told}had it always had a core, {own:.0f} ms"

    def figures(self, name: str, told: str, cores: Sequence[Times]) -> Iterator[Figure]:
        """Return the longest stall, as it was and without what every program waited for.

        The former is what the goal asks of; the latter tells it apart.

        Args:
            name: of what was done meanwhile.
            told: more about it.
            cores: when a core stood still for every program.
        """
        stalls = self.stalls
        told = f"{self.told}; {told}"
        yield Figure(f"stall, {name}", max(stalls), "ms", STALL_MS, told)
        still = within((self.each[0][0], self.each[-1][1]), cores)
        pauses = [
            (begin, end, stall) for (begin, end, _), stall in zip(self.each, stalls, strict=True)
        ]
        left = without(still, pauses)
        told = f"{sum(stall > STALL_MS for stall in left)} over {STALL_MS} ms; {stood_still(still)}"
        yield Figure("the same at best, without standstills", max(left), "ms", None, told)


class Pulse:
    """Notes the signs of life of the event loop."""

    def __init__(self) -> None:
        self._cores = CoreQueue()
        self._beats = [self._now()]

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), self._cores.seconds()

    def beat(self) -> None:
        """Give a sign of life."""
        self._beats.append(self._now())

    def take(self) -> Pauses:
        """Return the pauses since it was asked last; begin anew."""
        beats, self._beats = self._beats, self._beats[-1:]
        return Pauses(
            [
                (before, after, queued_after - queued)
                for (before, queued), (after, queued_after) in itertools.pairwise(beats)
            ]
        )


def _until(pulse: Pulse, ready: Callable[[], bool]) -> float:
    """Run the event loop until something is so, taking the pulse; return the seconds it took."""
    began = time.perf_counter()

    def look() -> bool:
        pulse.beat()
        return ready()

    run_until(look, patience_ms=_PATIENCE_MS, step_ms=BEAT_MS)
    return time.perf_counter() - began


def importing(desk: Desk, files: Path, count: int, cores: Witnesses) -> Iterator[Figure]:
    """Import a folder; then wait until it can be searched. The witnesses stand there already."""
    reports: list[object] = []
    desk.transfer.imports.finished.connect(reports.append)
    pulse = Pulse()
    used = time.process_time()
    desk.transfer.imports.start([files])
    seconds = _until(pulse, lambda: bool(reports))
    stalls = pulse.take()
    told = f"{count / seconds:.0f} files/s, {time.process_time() - used:.0f} s computed"
    later = _until(pulse, lambda: not desk.jobs.busy)
    still = cores.standstills()
    yield from stalls.figures(f"importing {count:,} files", told, still)
    yield from pulse.take().figures("indexing them", f"indexed {later:.0f} s later", still)


def searching(desk: Desk, panes: Panes) -> Iterator[Figure]:
    """Type words into the search field; each letter is waited for."""
    rng = random.Random(23)
    vocabulary = words.latin(random.Random(17)).words
    times: list[float] = []
    hits = 0
    field = panes.search.field
    field.setFocus()
    for word in rng.sample(vocabulary[:2_000], _QUERIES):
        field.clear()
        run_until(lambda: not field.pending and not desk.search.waiting, step_ms=1)
        for letter in word[:7]:
            began = time.perf_counter()
            QTest.keyClick(field, letter)
            run_until(lambda: not field.pending, step_ms=1)  # what is typed is told a turn later
            if not desk.search.waiting:
                continue  # the first letter asks nothing
            pause = desk.search.pause_ms
            run_until(lambda: not desk.search.waiting, step_ms=1)
            panes.list.viewport().repaint()
            times.append((time.perf_counter() - began) * 1e3 - pause)
            hits = max(hits, len(desk.search.answer.ids))
    told = f"median {percentile(times, 0.5):.0f}, worst {max(times):.0f} ms of {len(times)} keys, "
    told += f"up to {hits:,} hits"
    field.clear()
    run_until(lambda: not desk.search.waiting)
    yield Figure(
        "key to results p95, after the pause", percentile(times, 0.95), "ms", RESULTS_MS, told
    )


def tagging(desk: Desk) -> Iterator[Figure]:
    """Put a tag on everything, and take it back by one step."""
    ids = [*desk.archive.ids()]
    before = desk.archive.index_state()
    told: list[Changes] = []
    desk.events.changed.connect(told.append)
    pulse = Pulse()
    done: list[object] = []
    desk.undo.do(lambda: desk.archive.tag(ids, add=[TAG]), done.append)
    seconds = _until(pulse, lambda: bool(done) and not desk.jobs.busy)
    stalls = pulse.take()
    name = f"{len(ids):,} articles tagged"
    yield Figure(name, seconds, "s", TAGGED_S, f"{_longest(stalls)}; {stalls.told}")
    again = desk.archive.index_state().pending - before.pending
    yield Figure("articles indexed again for it", again, "", 0)
    assert desk.archive.count((TagIs(TAG),)) == len(ids)
    told.clear()
    desk.undo.undo()
    seconds = _until(pulse, lambda: bool(told) and not desk.jobs.busy)
    assert desk.archive.count((TagIs(TAG),)) == 0
    yield Figure("taken back by one undo", seconds, "s", TAGGED_S, _longest(pulse.take()))


def _longest(pauses: Pauses) -> str:
    return f"longest stall {max(pauses.stalls):.0f} ms"


def afterwards(desk: Desk, panes: Panes, count: int) -> Iterator[Figure]:
    """Measure what is done with articles that were imported."""
    yield from searching(desk, panes)
    resident, proportional = memory_of_all(os.getpid())
    window, _ = memory(os.getpid())
    told = f"the window {window:.0f}, PSS {proportional:.0f} MB; {count:,} articles"
    yield Figure("memory after searching: VmRSS", resident, "MB", MEMORY_MB, told)
    yield from tagging(desk)


def main() -> None:
    """Import, search, tag; see the figures above."""
    where, count, only = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    files = where / f"files-{count}"
    if not (files / "whole").exists():
        write_files(files, count)
        (files / "whole").touch()
    with witnesses() as cores:  # which are there before the window is
        _, desk, panes = shown(Path(os.environ["GUARDBOOK_HOME"]) / "archive")
        figures = [*importing(desk, files, count, cores)]
    if "--stall" not in only:  # by now Qt has taken them
        figures += afterwards(desk, panes, count)
    json.dump([asdict(figure) for figure in figures], sys.stdout)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()

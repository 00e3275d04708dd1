"""Cold start: our window beside a bare one, and a large archive beside a small one."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.archives import Made
from tests.bench.figures import Figure
from tests.bench.processes import memory, memory_of_all, until_quiet
from tests.bench.screen import Screen, Start

ROOT = Path(__file__).resolve().parents[2]
_HERE = Path(__file__).resolve().parent
MAPPED, SETTLED, FIRST_PAINT, MEMORY_MB = 2.2, 2.4, 1.25, 220
"""What is to be reached: ratios to a bare window, large to small, and MB."""

_LIST = (250, 150, 350, 700)
_ROWS = (250, 400)
_SIDEBAR_ENDS_AFTER = 150
"""Where the list is in a window of the usual size, and what at least is drawn for its rows, px."""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds from the start of a process; ``listed``: the list had rows."""

    mapped: float
    painted: float
    listed: float
    settled: float


def starts(
    screen: Screen, small: Made, large: Made, runs: int, tell: Callable[[str], None]
) -> list[Figure]:
    """Start a bare window and ours in turns; compare the medians."""
    size, _ = _window(screen, large)
    _window(screen, small)
    _bare(screen, size)  # these three warmed the disk's cache and do not count
    bare, with_small, with_large = [], [], []
    for run in range(runs):
        tell(f"cold start {run + 1} of {runs}")
        bare.append(_bare(screen, size))
        with_large.append(_window(screen, large)[1])
        with_small.append(_window(screen, small)[1])
    base, few, many = _middle(bare), _middle(with_small), _middle(with_large)
    bare_told = f"{many.mapped:.0f} / {base.mapped:.0f} ms, {size[0]}x{size[1]} px, {runs} runs"
    return [
        Figure("start: mapped / bare window", many.mapped / base.mapped, "x", MAPPED, bare_told),
        Figure(
            "start: settled / bare window",
            many.settled / base.settled,
            "x",
            SETTLED,
            f"{many.settled:.0f} / {base.settled:.0f} ms",
        ),
        Figure(
            f"first paint: {large.articles:,} / {small.articles:,}",
            many.painted / few.painted,
            "x",
            FIRST_PAINT,
            f"{many.painted:.0f} / {few.painted:.0f} ms",
        ),
        Figure(
            f"first rows: {large.articles:,} / {small.articles:,}",
            many.listed / few.listed,
            "x",
            FIRST_PAINT,
            f"{many.listed:.0f} / {few.listed:.0f} ms",
        ),
        Figure(
            f"settled: {large.articles:,} / {small.articles:,}",
            many.settled / few.settled,
            "x",
            FIRST_PAINT,
            f"{many.settled:.0f} / {few.settled:.0f} ms",
        ),
    ]


def memory_before_searching(screen: Screen, large: Made) -> list[Figure]:
    """Start the window, let it finish what it prepares, and look at its memory."""
    with _opened(screen, large) as start:
        first, _ = memory(start.process.pid)
        rested = until_quiet(start.process.pid)
        resident, proportional = memory_of_all(start.process.pid)
        window, _ = memory(start.process.pid)
    told = f"{first:.0f} MB when the window had settled; now {window:.0f} and the rest the " + (
        "process that searches, at rest" if rested else "others, NOT at rest after 30 s"
    )
    return [
        Figure(f"memory with {large.articles:,}: VmRSS", resident, "MB", MEMORY_MB, told),
        Figure(f"memory with {large.articles:,}: PSS", proportional, "MB", MEMORY_MB),
    ]


def imports_before_painting(screen: Screen, large: Made) -> list[Figure]:
    """Count the slow imports that began before the window was first painted."""
    with large.visited() as home, tempfile.TemporaryDirectory() as folder:
        notes = Path(folder) / "imports"
        command = [sys.executable, "-m", "tests.bench.watched", str(notes), *_arguments(large)]
        with screen.start(command, screen.environment(home), folder=ROOT) as start:
            until_quiet(start.process.pid)
            heard = [line.split() for line in notes.read_text(encoding="utf-8").splitlines()]
        after = {name: (float(at) - start.began) * 1e3 for name, at in heard}
    early = [name for name, at in after.items() if at < start.painted]
    told = ", ".join(f"{name} after {at:.0f} ms" for name, at in after.items()) or "none at all"
    told = f"first paint after {start.painted:.0f} ms; {told}"
    return [Figure("slow imports before first paint", len(early), "", 0, told)]


def _middle(times: Sequence[Times]) -> Times:
    return Times(
        median(one.mapped for one in times),
        median(one.painted for one in times),
        median(one.listed for one in times),
        median(one.settled for one in times),
    )


def _times(start: Start) -> Times:
    return Times(start.mapped, start.painted, _listed(start), start.settled)


def _listed(start: Start) -> float:
    """Return when the list was drawn by itself, or the first paint if it had its rows already."""
    for one in start.drawn:
        large = one.width >= _ROWS[0] and one.height >= _ROWS[1]
        if large and one.touches(*_LIST) and one.x > _SIDEBAR_ENDS_AFTER:
            return start.since(one.at)
    return start.painted


def _arguments(made: Made) -> list[str]:
    return ["--archive", str(made.folder)]


def _command(made: Made) -> list[str]:
    return [sys.executable, "-m", "desktop_app", *_arguments(made)]


@contextmanager
def _opened(screen: Screen, made: Made) -> Iterator[Start]:
    with made.visited() as home:
        environment = screen.environment(home)
        with screen.start(_command(made), environment, folder=ROOT) as start:
            yield start


def _window(screen: Screen, made: Made) -> tuple[tuple[int, int], Times]:
    with _opened(screen, made) as start:
        return (start.width, start.height), _times(start)


def _bare(screen: Screen, size: tuple[int, int]) -> Times:
    command = [sys.executable, str(_HERE / "bare_window.py"), *map(str, size)]
    with screen.start(command, screen.environment()) as start:
        return _times(start)

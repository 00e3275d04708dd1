"""Takes times of one thing done many times: by the clock, and of the processor alone.

What is asked for is the time by the clock. Beside it stands what this thread computed meanwhile,
which is nearly the same on a busy machine.
"""

from __future__ import annotations

import time
from statistics import median
from typing import Self

from tests.bench.figures import percentile


class Stopwatch:
    """Used as ``with watch:`` around each turn; times are in ms."""

    def __init__(self) -> None:
        self.clock: list[float] = []
        self.computed: list[float] = []
        self._began = self._used = 0.0

    def __enter__(self) -> Self:
        self._used = time.thread_time()
        self._began = time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.clock.append((time.perf_counter() - self._began) * 1e3)
        self.computed.append((time.thread_time() - self._used) * 1e3)

    def p(self, share: float) -> float:
        """Return a percentile by the clock."""
        return percentile(self.clock, share)

    def told(self, share: float) -> str:
        """Return what stands beside the percentile in a table."""
        return (
            f"median {median(self.clock):.1f}, worst {max(self.clock):.1f} of {len(self.clock)}; "
            f"computing {percentile(self.computed, share):.1f} ms"
        )

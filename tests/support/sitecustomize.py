"""Read by every Python that a test starts: no network there too, and threads measured safely.

``GUARDBOOK_NETWORK_LOG`` names the file that attempts are written to, so that one which the program
swallowed still fails the test.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import network_guard


def _report(used: str) -> None:
    log = os.environ.get("GUARDBOOK_NETWORK_LOG")
    if log:
        with Path(log).open("a", encoding="utf-8") as file:
            file.write(f"{used}\n")


network_guard.install(_report)
if "coverage" in sys.modules:  # which the environment has started by now
    import traced_threads

    traced_threads.one_at_a_time()

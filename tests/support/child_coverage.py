"""Has the processes that tests start measure what they run, and look for nothing else.

Told which packages to measure, each of them looks for files that it did not run, to name them:
that takes longer than most commands do, a thousand times over. The workers name them once.
"""

from __future__ import annotations

import os
from pathlib import Path

_TOLD = "COVERAGE_PROCESS_CONFIG"
_PROGRAM = Path(__file__).parents[2] / "desktop_app"


def only_what_runs() -> None:
    """Change how processes that begin from now on are measured; nothing where they are not."""
    told = os.environ.get(_TOLD)
    if told is None:
        return
    from coverage.config import CoverageConfig

    config = CoverageConfig.deserialize(told)
    config.source = None
    config.run_include = [f"{_PROGRAM}/*"]
    os.environ[_TOLD] = config.serialize()

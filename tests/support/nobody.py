"""Runs lines of Python without the rights of root, who may read and write everything.

The program starts as whoever runs the tests and gives up its rights once everything is imported:
another user may not be let into the folder where this Python lies.
"""

from __future__ import annotations

import subprocess
import sys

from own_process import ROOT, unmeasured

_GIVE_UP = """
import os
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""


def run_as_nobody(imports: str, lines: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run ``imports`` as this user, then ``lines`` as one who owns nothing (or still this one)."""
    # Nobody may write there what coverage wants to write.
    return subprocess.run(
        [sys.executable, "-c", imports + _GIVE_UP + lines, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**unmeasured(), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=ROOT,
    )

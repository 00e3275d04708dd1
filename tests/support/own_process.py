"""Processes that a test starts: Python that is not measured, or a script that stands in for it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def unmeasured(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return an environment without what would measure the coverage of a process."""
    return {name: value for name, value in environment.items() if not name.startswith("COVERAGE_")}


def printed(code: str) -> str:
    """Return what some code prints, and all that it starts; wait for the end of all of them."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
        env=unmeasured(),
        timeout=60,
    ).stdout


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, lines: str) -> None:
    """Have a shell script run in the place of Python."""
    program = folder / "stand-in"
    program.write_text(f"#!/bin/sh\n{lines}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(sys, "executable", str(program))

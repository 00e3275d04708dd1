"""What Linux says about a running process: its memory, and whether it has come to rest."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

_STEP_S = 0.1


def memory(process: int) -> tuple[float, float]:
    """Return resident and proportional set size in MB; the latter shares out common pages."""
    proc = Path(f"/proc/{process}")
    return (
        _kilobytes(proc / "status", "VmRSS:") / 1024,
        _kilobytes(proc / "smaps_rollup", "Pss:") / 1024,
    )


def _kilobytes(path: Path, name: str) -> int:
    for line in path.read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise LookupError(f"{name} is not in {path}")


def until_quiet(process: int, quiet: float = 1.5, patience: float = 30.0) -> bool:
    """Wait until a process has used next to no processor time for ``quiet`` seconds.

    Returns:
        Whether it came to rest before ``patience`` seconds were over.
    """
    pause = threading.Event()
    end = time.monotonic() + patience
    used, since = processor_time(process), time.monotonic()
    while time.monotonic() < end:
        pause.wait(_STEP_S)
        now = processor_time(process)
        # A blinking caret costs a little, twice a second.
        if now - used > 0.05 * _STEP_S + 0.01:
            since = time.monotonic()
        used = now
        if time.monotonic() - since >= quiet:
            return True
    return False


def processor_time(process: int) -> float:
    """Return the seconds that all threads of a process have computed."""
    stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

"""What Linux says about a running process: its memory, and whether it has come to rest."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

_STEP_S = 0.1
_TICK_S = 0.011
_IDLE_SHARE = 0.05


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


def family(process: int) -> list[int]:
    """Return a process and all that it has started, and these, and so on."""
    below: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        below.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found = [process]
    for one in found:
        found += below.get(one, ())
    return found


def memory_of_all(process: int) -> tuple[float, float]:
    """Return what ``memory`` does, of a process and all that it has started, added up."""
    each = [memory(one) for one in family(process)]
    return sum(one[0] for one in each), sum(one[1] for one in each)


class CoreQueue:
    """Tells for how long, in s, this thread has waited for a core since it began.

    The system's answer is kept open as long as the process lives.
    """

    def __init__(self) -> None:
        thread = threading.get_native_id()
        self._told = os.open(f"/proc/self/task/{thread}/schedstat", os.O_RDONLY | os.O_CLOEXEC)

    def seconds(self) -> float:
        """Return it; from any thread."""
        return int(os.pread(self._told, 200, 0).split()[1]) / 1e9


class Rest:
    """Tells for how long a process has computed next to nothing; to be asked often."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._asked = self._since = time.monotonic()
        self._used = processor_time(process)

    def seconds(self) -> float:
        """Return for how long it has been at rest."""
        now, used = time.monotonic(), processor_time(self._process)
        # A blinking caret costs a little; the clock that counts it ticks 100 times a second.
        if used - self._used > _TICK_S + _IDLE_SHARE * (now - self._asked):
            self._since = now
        self._asked, self._used = now, used
        return now - self._since


def until_quiet(process: int, quiet: float = 1.5, patience: float = 30.0) -> bool:
    """Wait until a process has been at rest for ``quiet`` seconds.

    Returns:
        Whether it came to rest before ``patience`` seconds were over.
    """
    pause, rest = threading.Event(), Rest(process)
    end = time.monotonic() + patience
    while time.monotonic() < end:
        pause.wait(_STEP_S)
        if rest.seconds() >= quiet:
            return True
    return False


def processor_time(process: int) -> float:
    """Return the seconds that all threads of a process have computed."""
    stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

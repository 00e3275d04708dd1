"""What the system is told not to let a process of the program's own do.

Windows has no such bounds; there a process is watched from outside.
"""

from __future__ import annotations

import contextlib
import os
import sys

NICENESS = 10
"""A share of a core that others want, too: a tenth of theirs."""

if sys.platform == "win32":

    def bound(what: str, most: int, *, for_good: bool = False) -> None:
        """Do nothing: there are no such bounds."""

else:
    import resource

    def bound(what: str, most: int, *, for_good: bool = False) -> None:
        """Have the system let this process, and those that it starts, have no more of something.

        Where the system allows less already, or refuses to be told, it stays at that.

        Args:
            what: as in the name of the limit: "AS" for RLIMIT_AS, bytes of addresses.
            most: how much.
            for_good: whether the process may not lift it again.
        """
        limit = getattr(resource, f"RLIMIT_{what}")
        highest = resource.getrlimit(limit)[1]
        if highest != resource.RLIM_INFINITY:
            most = min(most, highest)
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some
            resource.setrlimit(limit, (most, most if for_good else highest))


def forbid_dumps() -> None:
    """Have the system write no core file: texts and keys would lie there in the plain."""
    bound("CORE", 0)


def give_way(process: int) -> None:
    """Have a process that was just started compute where the window leaves a core idle.

    Without that, what the window does in 20 ms takes 60 on a computer of two cores. Whoever starts
    it says so: its own first half second, in which it imports, would be in the window's way, too.
    """
    with contextlib.suppress(AttributeError, OSError):  # Windows knows nothing of it
        now = os.getpriority(os.PRIO_PROCESS, process)
        os.setpriority(os.PRIO_PROCESS, process, now + NICENESS)  # no more than the system has

"""Keeps the memory of a process from the disk: texts and keys would lie there in the plain."""

from __future__ import annotations

import contextlib
import sys

if sys.platform == "win32":

    def forbid() -> None:
        """Do nothing: there are no such files."""

else:
    import resource

    def forbid() -> None:
        """Have the system write no core file of this process, nor of those that it starts."""
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, most))

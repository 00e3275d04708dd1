"""What a process of the program's own does first: keep its pipes to itself."""

from __future__ import annotations

import os
import sys
from typing import IO


def pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return what comes from the program and what goes to it.

    Whatever libraries print afterwards goes to standard error, not among the messages.
    """
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, answers

"""Runs the program and notes when it imports what is slow to import.

Arguments: a file that gets a line "NAME SECONDS" (of ``time.perf_counter``) for each, then the
program's own arguments. The interpreter tells of imports itself, so the program is run unchanged.
"""

from __future__ import annotations

import os
import runpy
import sys
import time

SLOW = frozenset({"sqlmodel", "whoosh", "numpy"})


def main() -> None:
    """Listen, then be the program."""
    target = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event == "import" and arguments[0] in SLOW:
            os.write(target, f"{arguments[0]} {time.perf_counter()}\n".encode())

    sys.addaudithook(hear)
    sys.argv = ["desktop_app", *sys.argv[2:]]
    runpy.run_module("desktop_app", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()

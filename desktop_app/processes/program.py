"""A program of the system, as a process without rights that is given bytes and gives bytes back.

Run by ``processes.programs`` as ``python -m desktop_app.processes.program SECONDS MEMORY FOLDERS
PROGRAM ARGUMENT...``; it confines itself, then becomes that program.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop_app.processes import jail, limits


def main() -> None:
    """Become the program that the arguments name."""
    seconds, memory, folders, program = sys.argv[1:5]
    limits.confine(int(memory))
    limits.allow_seconds(int(seconds))
    jail.confine_to_program(
        Path(program), [Path(name) for name in folders.split(os.pathsep) if name]
    )
    os.execv(program, sys.argv[4:])


if __name__ == "__main__":
    main()

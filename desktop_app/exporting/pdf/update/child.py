"""The process that annotates an existing PDF: the file comes in, what is added to it goes out.

What strangers wrote is taken apart here: like the process that reads files for an import it has no
key, gets no paths, writes no files, and confines itself before it looks at the first byte.
"""

from __future__ import annotations

from typing import IO

from desktop_app.exporting.pdf.update import values
from desktop_app.exporting.pdf.update.document import update
from desktop_app.exporting.pdf.update.errors import Damaged, Exposed, Locked, Pageless
from desktop_app.exporting.pdf.update.values import (
    DAMAGED,
    EXPOSED,
    FILE,
    LOCKED,
    MADE,
    PAGELESS,
    WRONG,
)
from desktop_app.processes import confined, frames, limits
from desktop_app.processes.serving import pipes


def answer(job: bytes, data: bytes, answers: IO[bytes]) -> None:
    """Annotate a file and say what came of it."""
    try:
        updated, made = update(data, values.unpack_job(job))
    except Locked as problem:
        frames.send(answers, WRONG if problem.wrong else LOCKED, b"")
    except Pageless:
        frames.send(answers, PAGELESS, b"")
    except Exposed:
        frames.send(answers, EXPOSED, b"")
    except (Damaged, RecursionError, MemoryError):
        frames.send(answers, DAMAGED, b"")
    else:
        frames.send(answers, MADE, values.pack(updated))
        frames.send(answers, FILE, made)


def main() -> None:
    """Serve the program that started this process, once."""
    requests, answers = pipes()
    most = confined.begin(requests)
    if most is None:
        return
    job, data = frames.receive(requests), frames.receive(requests)
    if job is not None and data is not None:
        limits.allow_seconds(most["seconds"])
        answer(job[1], data[1], answers)


if __name__ == "__main__":
    main()

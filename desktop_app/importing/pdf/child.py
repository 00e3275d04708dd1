"""The process behind an open PDF: the file comes in once, then its pages go out.

Run by ``importing.pdf_session`` as ``python -m desktop_app.importing.pdf.child``. Like the process
that reads files for an import it has no key, gets no paths, writes no files, and confines itself
before it looks at the first byte of the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from desktop_app.importing.pdf import parcels, whole
from desktop_app.importing.pdf.document import Damaged, Document, Locked, picture
from desktop_app.importing.pdf.knowing import read_foreign, read_info
from desktop_app.importing.pdf.linking import links
from desktop_app.processes import confined, frames, limits
from desktop_app.processes.frames import Frame
from desktop_app.processes.serving import pipes


@dataclass(frozen=True, slots=True)
class _File:
    """The file that came in, open."""

    document: Document
    data: bytes
    password: str


def _answer(file: _File, what: str, page: int, scale: float) -> Iterator[Frame]:
    """Yield the messages of an answer.

    Raises:
        Damaged: the page cannot be read.
    """
    document = file.document
    match what:
        case parcels.INFO:
            yield parcels.pack_info(read_info(document, file.data, file.password))
        case parcels.FOREIGN:
            yield parcels.pack_foreign(read_foreign(document, file.data, file.password))
        case parcels.PLACES:
            yield parcels.pack_places(whole.places(document))
        case parcels.PICTURE:
            with document.page(page) as sheet:
                yield from parcels.pack_picture(picture(sheet, scale))
        case parcels.LINKS:
            with document.page(page) as sheet:
                yield parcels.pack_links(links(document, sheet))
        case _:
            yield from parcels.pack_text(whole.read(document, page, places=True).placed())


def serve(requests: IO[bytes], answers: IO[bytes], password: str, seconds: int) -> None:
    """Open the file that comes first, then answer what is asked of it until nothing more is.

    Args:
        requests: where the file and the requests come from.
        answers: where the answers go.
        password: opens the file; "" for none.
        seconds: how long an answer may keep the processor busy.
    """
    data = frames.receive(requests)
    if data is None:
        return
    limits.allow_seconds(seconds)
    try:
        file = _File(Document.open(data[1], password), data[1], password)
    except Locked as problem:
        frames.send(answers, parcels.LOCKED, parcels.pack(problem.wrong))
        return
    except Damaged:
        frames.send(answers, parcels.DAMAGED, b"")
        return
    frames.send(answers, parcels.READY, b"")
    while (request := frames.receive(requests)) is not None:
        limits.allow_seconds(seconds)
        what, page, scale = json.loads(request[1])
        try:
            pieces = list(_answer(file, what, page, scale))
        except MemoryError:
            # What is left of the memory is in pieces: a new process takes over.
            frames.send(answers, parcels.HUGE, b"")
            return
        except Exception:  # noqa: BLE001 - one page must not be the end of the others
            frames.send(answers, parcels.DAMAGED, b"")
            continue
        for piece in pieces:
            frames.send(answers, *piece)
        frames.send(answers, parcels.DONE, b"")


def main() -> None:
    """Serve the program that started this process; the end of its pipe is the end."""
    requests, answers = pipes()
    most = confined.begin(requests)
    if most is None:
        return
    serve(requests, answers, most["password"], most["seconds"])


if __name__ == "__main__":
    main()

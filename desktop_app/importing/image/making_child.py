"""The process that decodes pictures: a file comes in, pixels or a clean file go out.

Run by ``importing.picture_maker`` as ``python -m desktop_app.importing.image.making_child``. It has
no key, gets no paths, writes no files, and confines itself before it looks at the first byte.
"""

from __future__ import annotations

from typing import IO

from desktop_app.importing.image import making
from desktop_app.importing.image import making_parcels as parcels
from desktop_app.importing.image.inner import Unsound
from desktop_app.processes import confined, frames, limits
from desktop_app.processes.frames import Frame
from desktop_app.processes.serving import pipes


def answer(what: str, data: bytes, width: int, height: int) -> tuple[Frame, ...]:
    """Return the messages of an answer.

    Raises:
        Unsound: the picture cannot be read.
    """
    match what:
        case parcels.PIXELS:
            return parcels.pack_pixels(making.pixels(data, width, height))
        case parcels.PRINT:
            return parcels.pack_made(making.for_print(data))
        case _:
            return parcels.pack_made(making.for_web(data))


def serve(requests: IO[bytes], answers: IO[bytes], seconds: int) -> None:
    """Answer one request after the other until there are no more.

    Args:
        requests: where they come from.
        answers: where the answers go.
        seconds: how long a picture may keep the processor busy.
    """
    frames.send(answers, parcels.READY, b"")
    while (request := frames.receive(requests)) and (data := frames.receive(requests)):
        limits.allow_seconds(seconds)
        what, width, height = parcels.unpack_request(request[1])
        try:
            pieces = answer(what, data[1], width, height)
        except MemoryError:
            # What is left of the memory is in pieces: a new process takes over.
            frames.send(answers, parcels.HUGE, b"")
            return
        except Unsound:
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
    serve(requests, answers, most["seconds"])


if __name__ == "__main__":
    main()

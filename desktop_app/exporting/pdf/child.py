"""The exporting process: jobs come in on standard input, PDFs go out on standard output.

It is the program itself, started once for each export, so that fonts and layout never hold up
the window and never depend on it. It is not a jail: it sees only what is to be exported.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from typing import IO

from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.errors import ExportFailed, GuardbookError
from desktop_app.exporting.pdf import frames, values
from desktop_app.exporting.pdf.dossier.values import Back, Front, Matter, Stamps, unpack
from desktop_app.exporting.pdf.frames import Kind
from desktop_app.processes.serving import pipes, whereabouts

_TIDIED_AFTER = 40
"""Pages."""


def _load() -> None:
    """Load what most jobs need, while the program is still at work on the first one."""
    import uharfbuzz  # noqa: F401 - loaded in advance

    from desktop_app.exporting.pdf.emit import document  # noqa: F401 - the same
    from desktop_app.exporting.pdf.layout import compose  # noqa: F401 - the same


def render(job: values.Job, progress: Callable[[int, int], None]) -> tuple[values.Made, bytes]:
    """Return the PDF of a job and what is in it."""
    from desktop_app.exporting.pdf.emit import document
    from desktop_app.exporting.pdf.layout.compose import Composer, PageOptions

    options = PageOptions(
        notes=job.notes,
        page_size=job.page_size,
        font_size=job.font_size,
        margins_mm=job.margins_mm,
        only_annotated_pages=job.only_annotated_pages,
        hyphenation=job.hyphenation,
        bates=job.bates,
        bars=job.bars,
    )
    laid = Composer(job.sheets, options, job.pictures).compose(progress)
    data = document.write(laid, job.exported_at)
    placed = sum(1 for area in laid.marks if area.pieces)
    return values.Made(len(laid.pages), placed, tuple(sorted(laid.missing))), data


def matter(wanted: Matter) -> tuple[values.Made, bytes]:
    """Return pages of a dossier that are no article's, as a PDF of their own."""
    from desktop_app.exporting.pdf.dossier.back import back
    from desktop_app.exporting.pdf.dossier.front import front
    from desktop_app.exporting.pdf.dossier.stamps import stamps
    from desktop_app.exporting.pdf.emit import document

    match wanted:
        case Front():
            laid = front(wanted)
        case Back():
            laid = back(wanted)
        case Stamps():
            laid = stamps(wanted)
    made = values.Made(len(laid.pages), 0, tuple(sorted(laid.missing)))
    return made, document.write(laid, None)


class Tidy:
    """Brings the memory in order between jobs, never in the midst of one.

    Next to nothing becomes garbage while a document is made, and looking for it in all that is
    alive took a quarter of the time.
    """

    def __init__(self) -> None:
        gc.disable()
        gc.collect()
        gc.freeze()
        self._pages = 0

    def __call__(self, pages: int) -> None:
        """Note that a document of so many pages was made; now and then take away what is left."""
        self._pages += pages
        if self._pages >= _TIDIED_AFTER:
            self._pages = 0
            gc.collect()


def serve(
    jobs: IO[bytes], results: IO[bytes], rest: Callable[[int], None] = lambda _: None
) -> None:
    """Answer one job after the other until there are no more.

    Args:
        jobs: where they come from.
        results: where the answers go.
        rest: called after each answer with the pages that were made.
    """

    def progress(done: int, total: int) -> None:
        frames.send(results, Kind.PROGRESS, f"{done} {total}".encode())

    pictures: dict[str, MadePicture] = {}
    while (message := frames.receive(jobs)) is not None:
        if message[0] is Kind.PICTURE:
            sha256, picture = values.unpack_picture(message[1])
            pictures[sha256] = picture
            continue
        try:
            if message[0] is Kind.MATTER:
                made, data = matter(unpack(message[1]))
            else:
                made, data = render(values.unpack_job(message[1], pictures), progress)
        except GuardbookError as problem:
            frames.send(results, Kind.FAILED, _packed(problem))
        except Exception as error:  # noqa: BLE001 - the end of the process: told, not lost
            frames.send(results, Kind.FAILED, _packed(_bug(error)))
        else:
            frames.send(results, Kind.MADE, values.pack(made))
            frames.send(results, Kind.FILE, data)
            del data
            rest(made.pages)
        pictures.clear()


def _packed(problem: GuardbookError) -> bytes:
    return f"{problem}\n{problem.hint}".encode()


def _bug(error: Exception) -> ExportFailed:
    """Say where the program is wrong, without a word of the article."""
    kind, file, line = whereabouts(error)
    return ExportFailed(
        "The PDF could not be made because of a mistake in the program "
        f"({kind} in {file}, line {line}).",
        "Export as Markdown instead, and report these words.",
    )


def main() -> None:
    """Serve the process that started this one; whatever else writes to stdout goes to stderr."""
    ends = pipes()
    _load()
    serve(*ends, Tidy())
    # Nothing is left to bring in order, and taking all apart takes as long as some pages.
    os._exit(0)


if __name__ == "__main__":
    main()

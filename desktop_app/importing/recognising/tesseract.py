"""Tesseract, where the system has it: which languages it knows, and the words on a picture.

It reads and writes through pipes; nothing of a page is ever on disk.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.pages import PagePicture
from desktop_app.errors import BadValue, ImportFailed, UnreadablePage
from desktop_app.importing.recognising import tsv
from desktop_app.processes import programs, watch
from desktop_app.processes.limits import Limits

NAME = "tesseract"

USUAL = Limits(seconds=180, patience=600.0, memory=2 * 1024**3)
"""What one page may use."""

SCALE = 300 / 72
"""Pixels a point that it is made for."""

_MOST, _MOST_LIST = 64 * 1024 * 1024, 64 * 1024
_ASKING = Limits(seconds=20, patience=60.0, memory=1024**3)
_LANGUAGE = re.compile(r"[A-Za-z0-9_]+(?:/[A-Za-z0-9_]+)?")
_NO_LANGUAGES = frozenset({"osd", "equ", "snum"})


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program, and the languages that it has data for ("deu")."""

    program: Path
    languages: tuple[str, ...]

    @classmethod
    def find(cls) -> Tesseract:
        """Return the program of this system.

        Raises:
            ImportFailed: there is none, or it does not say what it knows.
        """
        program = find_program()
        if program is None:
            raise not_installed()
        try:
            listed = _run(program, ["--list-langs"], b"", _ASKING, _MOST_LIST, lambda: False)
        except (OSError, programs.Unanswered) as error:
            raise ImportFailed(
                "Tesseract, the program that reads pictures of pages, does not run.",
                "Install it anew.",
            ) from error
        names = (listed or b"").decode("utf-8", "replace").split("\n")[1:]
        found = [name.strip() for name in names if _LANGUAGE.fullmatch(name.strip())]
        return cls(program, tuple(sorted(set(found) - _NO_LANGUAGES)))

    def chosen(self, wanted: Sequence[str]) -> tuple[str, ...]:
        """Return languages that are wanted, each once.

        Raises:
            BadValue: one of them is not there.
        """
        if not self.languages:
            raise BadValue(
                "Tesseract here has no data for any language.",
                "Install some: on Debian and Ubuntu sudo apt install tesseract-ocr-eng.",
            )
        known = ", ".join(self.languages)
        for name in wanted:
            if name not in self.languages:
                raise BadValue(
                    f"Tesseract here has no data for the language “{name}”.",
                    f"Install them, or choose one that is there: {known}.",
                )
        return tuple(dict.fromkeys(wanted))

    def paragraphs(
        self,
        picture: PagePicture,
        languages: Sequence[str],
        stop: Callable[[], bool],
        limits: Limits = USUAL,
    ) -> list[tsv.Paragraph] | None:
        """Return what stands on a picture; None if nobody waits for it any more.

        Args:
            picture: a page, ``SCALE`` pixels a point or fewer.
            languages: those of its words, the most frequent one first.
            stop: is asked again and again whether nobody waits for it any more.
            limits: what that may use.

        Raises:
            UnreadablePage: it takes too long or too much memory, or the program failed.
            ImportFailed: no process can be started.
        """
        arguments = [
            *("stdin", "stdout", "-l", "+".join(languages)),
            *("--dpi", "300", "-c", "tessedit_create_tsv=1", "-c", "tessedit_create_txt=0"),
        ]
        try:
            found = _run(self.program, arguments, pixmap(picture), limits, _MOST, stop)
        except OSError as error:
            raise ImportFailed(
                "The program that reads pictures of pages could not be started.",
                "Close some programs and try again.",
            ) from error
        except programs.Unanswered as error:
            raise _unread(str(error)) from error
        return None if found is None else tsv.paragraphs(found.decode("utf-8", "replace"))


def find_program() -> Path | None:
    """Return where the program is, None if the system does not have it."""
    found = shutil.which(NAME)
    return Path(found) if found else None


def not_installed() -> ImportFailed:
    """Return the error for a system without the program."""
    return ImportFailed(
        "Reading pictures of pages needs the program Tesseract, which is not installed.",
        "On Debian and Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-deu (or another "
        "language); on macOS: brew install tesseract-lang.",
    )


def pixmap(picture: PagePicture) -> bytes:
    """Return a picture as a file of the simplest kind there is: PPM, three bytes a pixel."""
    width, height, stride = picture.width, picture.height, picture.stride
    pixels = picture.pixels
    if stride != 4 * width:
        rows = (pixels[at : at + 4 * width] for at in range(0, height * stride, stride))
        pixels = b"".join(rows)
    pixels = pixels[: 4 * width * height]
    coloured = bytearray(3 * width * height)
    for at, channel in enumerate((2, 1, 0)):
        coloured[at::3] = pixels[channel::4]
    return b"P6\n%d %d\n255\n" % (width, height) + bytes(coloured)


def _run(
    program: Path,
    arguments: Sequence[str],
    data: bytes,
    limits: Limits,
    most: int,
    stop: Callable[[], bool],
) -> bytes | None:
    # Its threads wait for one another more than they compute.
    extra = {"OMP_THREAD_LIMIT": "1"}
    if "TESSDATA_PREFIX" in os.environ:
        extra["TESSDATA_PREFIX"] = os.environ["TESSDATA_PREFIX"]
    return programs.answer(
        program, arguments, data, limits=limits, most=most, extra=extra, stop=stop
    )


def _unread(cause: str) -> UnreadablePage:
    hint = "Read the other pages without it."
    if cause == watch.MEMORY:
        return UnreadablePage("Reading the picture of a page needs too much memory.", hint)
    if cause == watch.TIME:
        return UnreadablePage("Reading the picture of a page takes too long.", hint)
    return UnreadablePage("Tesseract could not read the picture of a page.", hint)

"""The letters of a page and where they stand, as PDFium gives them.

An article's text needs to know where each line begins and ends, the window where each letter
stands. Asking for a letter costs about as much as reading it, so only what is needed is asked.
"""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from typing import TypeAlias

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.domain.pages import NOWHERE, Box
from desktop_app.importing.page_serving import Damaged
from desktop_app.importing.pdf.joining import HYPHEN

MAX_LETTERS = 500_000
"""Letters of a page at most; what follows is left out."""

Edges: TypeAlias = Sequence[float]
"""Left, top, right and bottom edge of a letter."""

_OTHER_HYPHENS = "\ufffe\xad"
_RECTANGLE = 16
# The same functions as those of pypdfium2, called with plain numbers, which takes a fifth of the
# time. They read what the page text holds already, and nothing else runs meanwhile.
_BOX = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)
_CODE = ctypes.PYFUNCTYPE(ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetUnicode, ctypes.c_void_p).value or 0
)


class Letters:
    """The letters of a page in the order in which it draws them; ``text`` has one for each.

    Places can be asked for while the page is open, and later if ``load`` was called meanwhile.
    ``cut`` says that there are more letters than are read.
    """

    def __init__(
        self, text: str, handle: int, indices: Sequence[int], *, cut: bool = False
    ) -> None:
        self.text, self.cut = text, cut
        self._handle, self._indices = handle, indices
        self._places = array("f", bytes(_RECTANGLE))
        self._address = self._places.buffer_info()[0]
        self._whole: array[float] | None = None

    def load(self) -> None:
        """Ask for the places of all letters at once."""
        count = len(self._indices)
        places = array("f", bytes(_RECTANGLE * count))
        base = places.buffer_info()[0]
        addresses = range(base, base + _RECTANGLE * count, _RECTANGLE)
        for _ in map(_BOX, repeat(self._handle), self._indices, addresses):
            pass
        self._whole = places

    def edges(self, at: int) -> Edges:
        """Return where a letter stands."""
        if self._whole is not None:
            return self._whole[at * 4 : at * 4 + 4]
        _BOX(self._handle, self._indices[at], self._address)
        return self._places.tolist()

    def boxes(self) -> list[Box]:
        """Return where each letter stands; ``load`` is to be called before."""
        assert self._whole is not None
        sides = (self._whole[side::4] for side in range(4))
        return [
            Box(left, bottom, right, top) if right > left and top > bottom else NOWHERE
            for left, top, right, bottom in zip(*sides, strict=True)
        ]


@contextmanager
def letters(page: pypdfium2.PdfPage | pdfium.FPDF_PAGE) -> Iterator[Letters]:
    """Open the text of a page.

    Raises:
        Damaged: it has none that can be read.
    """
    page_text = pdfium.FPDFText_LoadPage(page)
    if not page_text:
        raise Damaged
    try:
        stated = max(0, pdfium.FPDFText_CountChars(page_text))
        count = min(stated, MAX_LETTERS)
        handle = ctypes.cast(page_text, ctypes.c_void_p).value or 0
        text = _at_once(page_text, count)
        indices: Sequence[int] = range(count)
        if len(text) != count:
            text, indices = _one_by_one(handle, count)
        for other in _OTHER_HYPHENS:
            text = text.replace(other, HYPHEN)
        yield Letters(text, handle, indices, cut=stated > count)
    finally:
        pdfium.FPDFText_ClosePage(page_text)


def _at_once(page_text: pdfium.FPDF_TEXTPAGE, count: int) -> str:
    """Return all letters; fewer than ``count`` if PDFium leaves out some."""
    if not count:
        return ""
    # Letters outside of the first plane take two units.
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(page_text, 0, count, buffer)
    return bytes(buffer)[: max(0, written - 1) * 2].decode("utf-16-le", "replace")


def _one_by_one(handle: int, count: int) -> tuple[str, Sequence[int]]:
    """Return all letters and their numbers; halves of a letter are put together."""
    codes = list(map(_CODE, repeat(handle, count), range(count)))
    kept: list[str] = []
    indices: list[int] = []
    at = 0
    while at < count:
        code, taken = codes[at], 1
        if 0xD800 <= code < 0xE000:
            following = codes[at + 1] if at + 1 < count else 0
            if code < 0xDC00 <= following < 0xE000:
                code, taken = 0x10000 + ((code - 0xD800) << 10) + following - 0xDC00, 2
            else:
                code = 0xFFFD
        kept.append(chr(code) if code <= 0x10FFFF else "\ufffd")
        indices.append(at)
        at += taken
    return "".join(kept), indices

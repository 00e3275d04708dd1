"""Signs of direction around stretches of text, for readers of the file; nothing is seen of them.

Each sign is written twice, for there are readers that leave out what has no width.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.emit.fonts import resource_name
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.emit.sides import (
    begins_with_mark,
    has_turned,
    needs_sign,
    side_of,
)
from desktop_app.exporting.pdf.layout.apart import SIGN_WIDTH
from desktop_app.exporting.pdf.layout.bidi import RIGHTWARDS

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.layout.faces import Face
    from desktop_app.exporting.pdf.layout.page import Apart, Edge, Page, TextRun

_RAISED = 0.007
"""How much higher a pause stands for each stretch that comes after it, in sizes of the text."""
_BACK = 7.0
"""How far its second half stands to the left of where the first one ends (thousandths)."""
_LARGER = 0.01
"""How much larger signs are than the text: there are readers that join what has one size."""
_LINE_END = "\u0085"
"""The control NEL, for readers that take a mark for a part of the line before if it is the first
from the left; where words run from right to left, that is the end of the line."""
_BEFORE = 0.01
_SAME = 0.5
"""How far baselines of one line are apart at most."""
_CORNER = 8
"""Where signs of a page stand, and how large they are."""


class Signs:
    """Writes the signs of one document.

    Args:
        height: of a page.
        names: numbers of the fonts, by their identity.
    """

    def __init__(self, height: float, names: Mapping[int, int]) -> None:
        self._height, self._names = height, names
        self.needed = False
        """Whether anything of the page runs from right to left."""
        self._side = 0
        self._page: list[tuple[Face, int, int]] = []
        self._label = (0.0, 0.0)

    def begin(self, page: Page) -> None:
        """Begin a page."""
        self.needed = has_turned(page)
        self._side, self._page = side_of(page) if self.needed else (0, [])
        self._label = (0.0, 0.0)

    def corner(self) -> Iterator[str]:
        """Write the signs of the page where nobody marks text."""
        if self._page:
            face, layer, code = self._page[0]
            yield "/Artifact BMC BT"
            yield self._font(face, layer, _CORNER)
            yield f"1 0 0 1 {_CORNER} {_CORNER} Tm"
            yield f"[<{f'{code:04X}' * len(self._page)}>]TJ"
            yield "ET EMC"

    def before(self, run: TextRun) -> Iterator[str]:
        """Write the sign before a run, and what keeps it from the one before it."""
        if run.apart is not None and run.apart.opens is not None:
            yield from self._opening(run, run.apart, run.apart.opens)
        if (run.leftwards or run.apart) and begins_with_mark(run):
            face = run.words[0].face
            layer, code = face.code(face.blank, _LINE_END, SIGN_WIDTH)
            # Of the size of the text: it is joined with it.
            yield self._font(face, layer, run.size - _LARGER)
            yield _place(run.x - _BEFORE * run.size, self._height - run.y)
            yield f"[<{code:04X}>]TJ"

    def _opening(self, run: TextRun, apart: Apart, opens: tuple[Edge, Edge]) -> Iterator[str]:
        edge, face = opens[self._side], apart.face
        y = self._height - run.y
        sign = f"{edge.code[1]:04X}"
        yield self._font(face, edge.code[0], run.size)
        if edge.pause is None:
            yield _place(edge.x, y)
            yield f"[<{sign}{sign}>]TJ"
            return
        pause = f"<{edge.pause[1]:04X}>"
        yield _place(edge.x, y + _RAISED * apart.rank * run.size)
        yield f"[{pause}{_BACK:g} {pause}]TJ"
        yield _place(edge.x, y)
        if edge.reach is None:
            yield f"[<{sign}{sign}>]TJ"
            return
        # Where it begins is what one reader sorts by, how far it goes is what another looks at.
        there = (edge.end - edge.x) * 1000 / (run.size + _LARGER)
        away = there - face.drawn_by(*edge.code)[1]
        back = there + face.drawn_by(*edge.reach)[1]
        yield f"[<{sign}>{-away:.2f} <{edge.reach[1]:04X}>{back:.2f} {pause}]TJ"

    def after(self, run: TextRun) -> Iterator[str]:
        """Write the sign after a run."""
        apart = run.apart
        if apart is None:
            end = run.x + sum([word.width for word in run.words]) * run.size / 1000
            self._label = (run.y, end)
            if self._side and not run.leftwards and needs_sign(run):
                face = run.words[-1].face
                layer, code = face.code(face.blank, RIGHTWARDS, SIGN_WIDTH)
                yield self._font(face, layer, run.size)
                yield f"[<{code:04X}>]TJ"
        elif apart.closes is not None:
            edge = apart.closes
            # A label to its right is read with it.
            baseline, end = self._label
            x = max(edge.x, end) if abs(baseline - run.y) < _SAME else edge.x
            self._label = (0.0, 0.0)
            yield self._font(apart.face, edge.code[0], run.size)
            yield _place(x, self._height - run.y)
            yield f"[<{edge.code[1]:04X}{edge.code[1]:04X}>]TJ"

    def _font(self, face: Face, layer: int, size: float) -> str:
        return f"/{resource_name(self._names[id(face)], layer)} {number(size + _LARGER)} Tf"


def _place(x: float, y: float) -> str:
    return f"1 0 0 1 {number(x)} {number(y)} Tm"

"""What is drawn on a page, as a content stream (ISO 32000-1, chapters 8, 9 and 14.6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from desktop_app.exporting.pdf.emit.fonts import resource_name
from desktop_app.exporting.pdf.emit.shapes import Pen, Shape, number
from desktop_app.exporting.pdf.emit.sides import DIGITS, ELEMENT
from desktop_app.exporting.pdf.emit.signs import Signs
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.page import (
    RGB,
    Box,
    Drawing,
    Figure,
    Node,
    Page,
    TextRun,
)

_CURVE = 0.5523
"""Control points of a quarter of a circle, in radii."""
_NODE = attrgetter("node")


@lru_cache(maxsize=256)
def colour(value: RGB, operator: str) -> str:
    """Return the operator that sets a colour ("rg" to fill, "RG" to stroke)."""
    return f"{' '.join(number(part) for part in value)} {operator}"


class ContentWriter:
    """Writes the pages of one document.

    Args:
        faces: the document's fonts, in the order of their names.
        height: of every page, for y counts from the bottom in the file.
        mark: called for each stretch of content with its node; returns its number on the page.
    """

    def __init__(
        self, faces: Sequence[Face], height: float, mark: Callable[[Node, int], int]
    ) -> None:
        self._names = {id(face): number for number, face in enumerate(faces)}
        self._height = height
        self._mark = mark
        self._shapes: dict[tuple[int, int], str] = {}
        self._signs = Signs(height, self._names)
        self.shapes: dict[str, Shape] = {}
        """What content streams draw by name, once the pages are written."""
        self.drawn: dict[str, str] = {}
        """Of the pictures that were drawn: what content streams call them, by their names."""

    def page(self, page: Page, index: int) -> bytes:
        """Return the content stream of a page."""
        parts: list[str] = []
        self._signs.begin(page)
        if page.under:
            parts.append("/Artifact BMC")
            for item in page.under:
                parts.extend(self._below(item))
            parts.append("EMC")
        self._tagged(parts, [*page.body, *page.notes], index)
        for run in page.furniture:
            kind = "Header" if run.y < self._height / 2 else "Footer"
            parts.append(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC")
            self._text(parts, [run])
            parts.append("EMC")
        parts.extend(self._signs.corner())
        if page.over:
            parts.append("/Artifact BMC")
            for box in page.over:
                parts.extend(self._box(box))
            parts.append("EMC")
        return "\n".join(parts).encode("ascii")

    def _below(self, item: Box | Figure | TextRun) -> Iterator[str]:
        match item:
            case Box():
                yield from self._box(item)
            case Figure():
                yield from self._figure(item)
            case TextRun():
                yield from self._traced(item)
                yield from self._outlines(item)

    def _tagged(self, parts: list[str], runs: Sequence[TextRun | Drawing], index: int) -> None:
        for node, group in groupby(runs, key=_NODE):
            if node is None:
                parts.append("/Artifact BMC")
            else:
                parts.append(f"/{node.tag} <</MCID {self._mark(node, index)}>> BDC")
            members = list(group)
            texts = [run for run in members if isinstance(run, TextRun)]
            if texts:
                self._text(parts, texts)
            if len(texts) < len(members):
                for run in members:
                    if isinstance(run, Drawing):
                        parts.extend(self._drawing(run))
            parts.append("EMC")

    def _drawing(self, drawing: Drawing) -> Iterator[str]:
        name = self.drawn.setdefault(drawing.name, f"I{len(self.drawn)}")
        y = self._height - drawing.y - drawing.height
        size = f"{number(drawing.width)} 0 0 {number(drawing.height)}"
        yield f"q {size} {number(drawing.x)} {number(y)} cm /{name} Do Q"

    def _text(self, parts: list[str], runs: Sequence[TextRun]) -> None:
        """Write runs, then what of their letters is drawn."""
        parts.append("BT")
        font, paint = "", None
        drawn: list[TextRun] = []
        signs = self._signs if self._signs.needed else None
        for run in runs:
            if run.colour is not paint and run.colour != paint:
                paint = run.colour
                parts.append(colour(paint, "rg"))
            before = list(signs.before(run)) if signs else []
            if before:
                parts += before
                font = ""
            parts.append(f"1 0 0 1 {number(run.x)} {number(self._height - run.y)} Tm")
            words = run.words
            plain = [word.plain for word in words]
            if all(plain) and len({word.face for word in words}) == 1:
                # Most runs: nothing but plain words in one font.
                name = resource_name(self._names[id(words[0].face)], 0)
                strings: Iterable[tuple[str, float, str]] = ((name, 0.0, "".join(plain)),)
            else:
                strings = self._strings(run)
                drawn.append(run)
            for name, rise, elements in strings:
                chosen = f"/{name} {number(run.size)} Tf"
                if chosen != font:
                    font = chosen
                    parts.append(chosen)
                shown = f"[{elements.replace('><', '')}]TJ"
                if rise:
                    shown = f"{number(rise * run.size / 1000)} Ts {shown} 0 Ts"
                parts.append(shown)
            after = list(signs.after(run)) if signs else []
            if after:
                parts += after
                font = ""
        parts.append("ET")
        for run in drawn:
            parts.extend(self._outlines(run))

    def _strings(self, run: TextRun) -> Iterator[tuple[str, float, str]]:
        """Yield (font, rise, elements), with neighbours in one font put together."""
        last: tuple[str, float] | None = None
        parts: list[str] = []
        face, layer, name = None, 0, ""
        for word in run.words:
            if word.face is not face or word.layer != layer:
                face, layer = word.face, word.layer
                name = resource_name(self._names[id(face)], layer)
            for rise, elements in word.strings:
                if (name, rise) != last:
                    if last is not None:
                        yield *last, "".join(parts)
                    last, parts = (name, rise), []
                parts.append(elements)
        if last is not None:
            yield *last, "".join(parts)

    def _traced(self, run: TextRun) -> Iterator[str]:
        """Draw words as outlines, exactly where their letters would stand."""
        yield colour(run.colour, "rg")
        scale = run.size / 1000
        pen = run.x
        for word in run.words:
            for rise, elements in word.strings:
                y = run.y - rise * scale
                for codes, back in ELEMENT.findall(elements):
                    for at in range(0, len(codes), DIGITS):
                        code = int(codes[at : at + DIGITS], 16)
                        glyph, advance = word.face.drawn_by(word.layer, code)
                        yield from self._outline(word.face, glyph, pen, y, run.size)
                        pen += advance * scale
                    pen -= float(back or 0) * scale

    def _outlines(self, run: TextRun) -> Iterator[str]:
        """Draw the parts of letters that are not text."""
        scale = run.size / 1000
        x = run.x
        for word in run.words:
            for shape in word.outlines:
                yield colour(run.colour, "rg")
                left, y = x + shape.x * scale, run.y - shape.rise * scale
                yield from self._outline(shape.face, shape.glyph, left, y, run.size)
            x += word.width * scale

    def _box(self, box: Box) -> Iterator[str]:
        yield colour(box.colour, "rg")
        y = self._height - box.y - box.height
        if not box.radius:
            yield f"{number(box.x)} {number(y)} {number(box.width)} {number(box.height)} re f"
            return
        yield from rounded(box.x, y, box.width, box.height, box.radius)
        yield "f"

    def _figure(self, figure: Figure) -> Iterator[str]:
        """Draw text as outlines."""
        yield colour(figure.colour, "rg")
        x = figure.x
        for character in figure.text:
            glyph = figure.face.font.get_nominal_glyph(ord(character)) or 0
            yield from self._outline(figure.face, glyph, x, figure.y, figure.size)
            x += figure.face.width(glyph) * figure.size / 1000

    def _outline(self, face: Face, glyph: int, x: float, y: float, size: float) -> Iterator[str]:
        """Draw a glyph with its origin at (x, y); its shape is in the file once."""
        key = (id(face), glyph)
        name = self._shapes.get(key)
        if name is None:
            pen = Pen(1000 / face.upem)
            face.font.draw_glyph_with_pen(glyph, pen)
            name = f"G{len(self.shapes)}" if pen.parts else ""
            if name:
                self.shapes[name] = pen.shape()
            self._shapes[key] = name
        if name:
            scale = number(size / 1000, 6)
            yield f"q {scale} 0 0 {scale} {number(x)} {number(self._height - y)} cm /{name} Do Q"


def rounded(x: float, y: float, width: float, height: float, radius: float) -> Iterator[str]:
    """Yield the path of a rectangle with rounded corners; (x, y) is its lower left corner."""
    r = min(radius, width / 2, height / 2)
    c = r * (1 - _CURVE)
    right, top = x + width, y + height
    # Eight places from left to right and as many upwards, each written several times.
    a, b, d, e = number(x), number(x + c), number(x + r), number(right - r)
    f, g = number(right - c), number(right)
    p, q, s, t = number(y), number(y + c), number(y + r), number(top - r)
    u, v = number(top - c), number(top)
    yield f"{d} {p} m {e} {p} l"
    yield f"{f} {p} {g} {q} {g} {s} c {g} {t} l"
    yield f"{g} {u} {f} {v} {e} {v} c {d} {v} l"
    yield f"{b} {v} {a} {u} {a} {t} c {a} {s} l"
    yield f"{a} {q} {b} {p} {d} {p} c h"

"""Highlights, underlines and strike-outs as PDF annotations (ISO 32000-1, 12.5), and links."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.exporting.pdf.emit.content import colour, rounded
from desktop_app.exporting.pdf.emit.objects import (
    Array,
    Dictionary,
    File,
    Name,
    String,
    Written,
    numbers,
    string,
)
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.emit.structure import Structure
from desktop_app.exporting.pdf.layout.page import RGB, Anchor, LinkArea, MarkArea, Piece, Place
from desktop_app.exporting.pdf.layout.theme import FILLS, INKS
from desktop_app.exporting.sheet import KINDS, Mark

_ABOVE, _BELOW = 0.84, 0.27
"""How far a mark reaches above and below the baseline, in sizes of the text."""

_UNDERLINE, _STRIKE = -0.13, 0.25
"""Where its line runs, in sizes above the baseline."""
_THICKNESS = 0.085

# F 4: it is printed. Windows with notes are not.
_MARK = (
    b"/Type/Annot/Subtype/%b/Rect%b/QuadPoints%b/C%b/CA 1/F 4/NM%b/Subj%b/M%b/CreationDate%b"
    b"/P %d 0 R/AP<</N %d 0 R>>%b"
)
_POPUP = b"/Type/Annot/Subtype/Popup/Rect%b/Parent %d 0 R/Open false/F 0"
_LINK = b"/Type/Annot/Subtype/Link/Rect%b/Border[ 0 0 0]/F 4/Contents%b/P %d 0 R%b/StructParent %d"
_SUBTYPES = {
    AnnotationKind.HIGHLIGHT: b"Highlight",
    AnnotationKind.UNDERLINE: b"Underline",
    AnnotationKind.STRIKEOUT: b"StrikeOut",
}
_POPUP_SIZE = (180.0, 90.0)

_RESERVED = "%:/?#[]@!$&'()*+,;=-._~"
"""What stays as it is in an address (RFC 3986); other characters are written as their bytes."""

Rectangle = tuple[float, float, float, float]


@lru_cache(maxsize=64)
def pdf_date(moment: dt.datetime) -> String:
    """Return a moment as PDF writes it, in UTC."""
    return String(moment.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%S+00'00'"))


class Annotator:
    """Adds annotations to the pages of one document."""

    def __init__(
        self,
        pdf: File,
        pages: Sequence[Dictionary],
        size: tuple[float, float],
        structure: Structure,
    ) -> None:
        self._pdf = pdf
        self._pages = pages
        self._width, self._height = size
        self._structure = structure
        state = Dictionary(Type=Name.ExtGState, BM=Name.Multiply, ca=1, CA=1, AIS=False)
        # What the pictures of all marks have in common is in the file once.
        resources = pdf.make_indirect(
            Dictionary(ExtGState=Dictionary(Multiply=pdf.make_indirect(state)))
        )
        group = pdf.make_indirect(Dictionary(S=Name.Transparency, Type=Name.Group))
        common = (resources.number, group.number)
        self._look = b"/Type/XObject/Subtype/Form/BBox%%b/Resources %d 0 R/Group %d 0 R" % common

    def mark(self, area: MarkArea) -> None:
        """Add a mark: one annotation, and for each further page one that belongs to it."""
        primary: Written | None = None
        for count, page in enumerate(sorted(area.pieces)):
            pieces = area.pieces[page]
            boxes = [self._box(piece) for piece in pieces]
            x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
            rectangle = (min(x0s), min(y0s), max(x1s), max(y1s))
            look = self._appearance(area.mark, pieces, boxes, rectangle)
            item = self._pdf.make_written()
            entries = self._entries(area.mark, page, count, rectangle, boxes, look)
            self._add(page, item)
            if primary is None:
                primary = item
                popup = self._popup(page, item, rectangle[3])
                entries += b"/Contents%b/Popup %d 0 R" % (string(area.mark.note), popup.number)
            else:
                entries += b"/IRT %d 0 R/RT/Group" % primary.number
            node = area.node.child("Annot", inline=True, alt=_spoken(area.mark))
            key = self._structure.annotation(node, page, item)
            item.entries = entries + b"/StructParent %d" % key

    def link(self, area: LinkArea) -> None:
        """Add a link."""
        x0, top, x1, bottom = area.rectangle
        item = self._pdf.make_written()
        item.entries = _LINK % (
            numbers((x0, self._height - bottom, x1, self._height - top)),
            string(area.contents),
            self._pages[area.page].number,
            self._aim(area),
            self._structure.annotation(area.node, area.page, item),
        )
        self._add(area.page, item)

    def _aim(self, area: LinkArea) -> bytes:
        target = area.target
        if isinstance(target, Place):
            page = self._pages[target.page].number
            return b"/Dest[ %d 0 R/XYZ 0%b 0]" % (page, numbers((self._top(target),))[1:-1])
        if isinstance(target, Anchor):
            return b"/Dest" + string(target.name)
        return b"/A<</S/URI/URI%b>>" % string(quote(target, safe=_RESERVED))

    def destination(self, place: Place) -> Array:
        """Return what a bookmark to a place holds; the view keeps some space above it."""
        return Array([self._pages[place.page], Name.XYZ, 0, round(self._top(place), 3), 0])

    def _top(self, place: Place) -> float:
        return min(self._height, self._height - place.y + 24)

    def _add(self, page: int, item: Written) -> None:
        target = self._pages[page]
        if Name.Annots in target:
            target.Annots.append(item)
        else:
            target.Annots = Array([item])

    def _entries(
        self,
        mark: Mark,
        page: int,
        count: int,
        rectangle: Rectangle,
        boxes: Sequence[Rectangle],
        look: Written,
    ) -> bytes:
        """Return what the annotations of a mark have in common; ``count`` are before this one."""
        paint = FILLS if mark.kind is AnnotationKind.HIGHLIGHT else INKS
        return _MARK % (
            _SUBTYPES[mark.kind],
            numbers(rectangle),
            numbers([value for box in boxes for value in _quad(box)]),
            numbers(paint[mark.colour]),
            string(f"{mark.key}-{count + 1}" if count else mark.key),
            string(mark.meaning),
            string(pdf_date(mark.modified)),
            string(pdf_date(mark.created)),
            self._pages[page].number,
            look.number,
            b"/T" + string(mark.author) if mark.author else b"",
        )

    def _box(self, piece: Piece) -> Rectangle:
        base = self._height - piece.y
        return piece.x0, base - _BELOW * piece.size, piece.x1, base + _ABOVE * piece.size

    def _appearance(
        self,
        mark: Mark,
        pieces: Sequence[Piece],
        boxes: Sequence[Rectangle],
        rectangle: Rectangle,
    ) -> Written:
        """Return the picture of the annotation; highlights darken what is below them."""
        if mark.kind is AnnotationKind.HIGHLIGHT:
            parts = ["/Multiply gs", colour(FILLS[mark.colour], "rg")]
            for x0, y0, x1, y1 in boxes:
                parts.extend(rounded(x0, y0, x1 - x0, y1 - y0, 1.5))
            parts.append("f")
        else:
            parts = self._strokes(mark, pieces, INKS[mark.colour])
        return self._pdf.make_written(
            self._look % numbers(rectangle), "\n".join(parts).encode("ascii")
        )

    def _strokes(self, mark: Mark, pieces: Sequence[Piece], ink: RGB) -> list[str]:
        rise = _UNDERLINE if mark.kind is AnnotationKind.UNDERLINE else _STRIKE
        parts = [colour(ink, "RG"), f"{number(_THICKNESS * pieces[0].size)} w"]
        for piece in pieces:
            y = number(self._height - piece.y + rise * piece.size)
            parts.append(f"{number(piece.x0)} {y} m {number(piece.x1)} {y} l S")
        return parts

    def _popup(self, page: int, parent: Written, top: float) -> Written:
        """Add the window in which viewers show the note; closed until it is asked for."""
        width, height = _POPUP_SIZE
        rectangle = (self._width - width, round(top, 3) - height, self._width, top)
        popup = self._pdf.make_written(_POPUP % (numbers(rectangle), parent.number))
        self._add(page, popup)
        return popup


def _spoken(mark: Mark) -> str:
    """Return what a screen reader says for the mark."""
    words = f"{KINDS[mark.kind]} {mark.number}, {mark.meaning}"
    return f"{words}: {mark.note}" if mark.note else words


def _quad(box: Rectangle) -> tuple[float, ...]:
    """Return corners in the order that viewers expect: top left, top right, bottom left, right.

    ISO 32000 asks for another order; no viewer draws that one right (Acrobat writes this one).
    """
    x0, y0, x1, y1 = box
    return x0, y1, x1, y1, x0, y0, x1, y0

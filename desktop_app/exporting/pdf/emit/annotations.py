"""Highlights, underlines and strike-outs as PDF annotations (ISO 32000-1, 12.5), and links."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.exporting.pdf.emit.content import colour, rounded
from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name, Stream, String
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

_PRINT = 4
_HIDDEN_FROM_PRINT = 0
_SUBTYPES = {
    AnnotationKind.HIGHLIGHT: Name.Highlight,
    AnnotationKind.UNDERLINE: Name.Underline,
    AnnotationKind.STRIKEOUT: Name.StrikeOut,
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
        self._resources = pdf.make_indirect(
            Dictionary(ExtGState=Dictionary(Multiply=pdf.make_indirect(state)))
        )
        self._group = pdf.make_indirect(Dictionary(S=Name.Transparency, Type=Name.Group))

    def mark(self, area: MarkArea) -> None:
        """Add a mark: one annotation, and for each further page one that belongs to it."""
        primary: Dictionary | None = None
        for count, page in enumerate(sorted(area.pieces)):
            item = self._annotation(area.mark, page, area.pieces[page], count, primary)
            self._add(page, item)
            if primary is None:
                primary = item
                self._popup(page, item)
            self._structure.annotation(
                area.node.child("Annot", inline=True, alt=_spoken(area.mark)), page, item
            )

    def link(self, area: LinkArea) -> None:
        """Add a link."""
        x0, top, x1, bottom = area.rectangle
        item = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=_array(x0, self._height - bottom, x1, self._height - top),
                Border=Array([0, 0, 0]),
                F=_PRINT,
                Contents=String(area.contents),
                P=self._pages[area.page],
            )
        )
        if isinstance(area.target, Place):
            item.Dest = self.destination(area.target)
        elif isinstance(area.target, Anchor):
            item.Dest = String(area.target.name)
        else:
            item.A = Dictionary(S=Name.URI, URI=String(quote(area.target, safe=_RESERVED)))
        self._add(area.page, item)
        self._structure.annotation(area.node, area.page, item)

    def destination(self, place: Place) -> Array:
        """Return what a link or bookmark to a place holds; the view keeps some space above it."""
        top = min(self._height, self._height - place.y + 24)
        return Array([self._pages[place.page], Name.XYZ, 0, _round(top), 0])

    def _add(self, page: int, item: Dictionary) -> None:
        target = self._pages[page]
        if Name.Annots in target:
            target.Annots.append(item)
        else:
            target.Annots = Array([item])

    def _annotation(
        self, mark: Mark, page: int, pieces: Sequence[Piece], count: int, primary: Dictionary | None
    ) -> Dictionary:
        boxes = [self._box(piece) for piece in pieces]
        paint = FILLS if mark.kind is AnnotationKind.HIGHLIGHT else INKS
        rectangle = (
            min(box[0] for box in boxes),
            min(box[1] for box in boxes),
            max(box[2] for box in boxes),
            max(box[3] for box in boxes),
        )
        item = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=_SUBTYPES[mark.kind],
                Rect=_array(*rectangle),
                QuadPoints=Array([value for box in boxes for value in _quad(box)]),
                C=_array(*paint[mark.colour]),
                CA=1,
                F=_PRINT,
                NM=String(mark.key if primary is None else f"{mark.key}-{count + 1}"),
                Subj=String(mark.meaning),
                M=pdf_date(mark.modified),
                CreationDate=pdf_date(mark.created),
                P=self._pages[page],
                AP=Dictionary(N=self._appearance(mark, pieces, boxes, rectangle)),
            )
        )
        if mark.author:
            item.T = String(mark.author)
        if primary is None:
            item.Contents = String(mark.note)
        else:
            item.IRT = primary
            item.RT = Name.Group
        return item

    def _box(self, piece: Piece) -> Rectangle:
        base = self._height - piece.y
        return piece.x0, base - _BELOW * piece.size, piece.x1, base + _ABOVE * piece.size

    def _appearance(
        self,
        mark: Mark,
        pieces: Sequence[Piece],
        boxes: Sequence[Rectangle],
        rectangle: Rectangle,
    ) -> Stream:
        """Return the picture of the annotation; highlights darken what is below them."""
        if mark.kind is AnnotationKind.HIGHLIGHT:
            parts = ["/Multiply gs", colour(FILLS[mark.colour], "rg")]
            for x0, y0, x1, y1 in boxes:
                parts.extend(rounded(x0, y0, x1 - x0, y1 - y0, 1.5))
            parts.append("f")
        else:
            parts = self._strokes(mark, pieces, INKS[mark.colour])
        stream = self._pdf.make_stream("\n".join(parts).encode("ascii"))
        stream.Type = Name.XObject
        stream.Subtype = Name.Form
        stream.BBox = _array(*rectangle)
        stream.Resources = self._resources
        stream.Group = self._group
        return stream

    def _strokes(self, mark: Mark, pieces: Sequence[Piece], ink: RGB) -> list[str]:
        rise = _UNDERLINE if mark.kind is AnnotationKind.UNDERLINE else _STRIKE
        parts = [colour(ink, "RG"), f"{number(_THICKNESS * pieces[0].size)} w"]
        for piece in pieces:
            y = number(self._height - piece.y + rise * piece.size)
            parts.append(f"{number(piece.x0)} {y} m {number(piece.x1)} {y} l S")
        return parts

    def _popup(self, page: int, parent: Dictionary) -> None:
        """Add the window in which viewers show the note; closed until it is asked for."""
        width, height = _POPUP_SIZE
        top = float(parent.Rect[3])
        popup = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Popup,
                Rect=_array(self._width - width, top - height, self._width, top),
                Parent=parent,
                Open=False,
                F=_HIDDEN_FROM_PRINT,
            )
        )
        parent.Popup = popup
        self._add(page, popup)


def _spoken(mark: Mark) -> str:
    """Return what a screen reader says for the mark."""
    words = f"{KINDS[mark.kind]} {mark.number}, {mark.meaning}"
    return f"{words}: {mark.note}" if mark.note else words


def _quad(box: Rectangle) -> tuple[float, ...]:
    """Return corners in the order that viewers expect: top left, top right, bottom left, right.

    ISO 32000 asks for another order; no viewer draws that one right (Acrobat writes this one).
    """
    x0, y0, x1, y1 = (_round(value) for value in box)
    return x0, y1, x1, y1, x0, y0, x1, y0


def _array(*values: float) -> Array:
    return Array([_round(value) for value in values])


def _round(value: float) -> float:
    return round(value, 3)

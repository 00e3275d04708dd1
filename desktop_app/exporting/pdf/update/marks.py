"""One mark as annotations of a file (ISO 32000-1, 12.5)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.pages import Box, union
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.layout.theme import FILLS, INKS
from desktop_app.exporting.pdf.update import pictures
from desktop_app.exporting.pdf.update.appending import (
    Appendix,
    ObjectId,
    dictionary,
    reference,
)
from desktop_app.exporting.pdf.update.pages import Lists, Page
from desktop_app.exporting.pdf.update.values import Place, PlacedMark

_PRINTED, _UPRIGHT_SIGN = b"4", b"28"
"""Flags: print it; and for signs: do not enlarge or turn it with the page."""

_SUBTYPES = {
    AnnotationKind.HIGHLIGHT: b"/Highlight",
    AnnotationKind.UNDERLINE: b"/Underline",
    AnnotationKind.STRIKEOUT: b"/StrikeOut",
}
_POPUP = (180.0, 90.0)
_MARGIN, _STEP = 12.0, 22.0
"""Where signs without a place of their own stand: from the page's edge, and from each other."""


class Annotator:
    """Adds marks to the pages of one file."""

    def __init__(self, pages: Sequence[Page], appendix: Appendix) -> None:
        self._pages, self._appendix = pages, appendix
        self._added: dict[int, list[ObjectId]] = {}
        self._signs: Counter[int] = Counter()

    def add(self, mark: PlacedMark) -> None:
        """Add a mark: one annotation, and for each further part one that belongs to it."""
        primary: ObjectId | None = None
        for count, (page, box, own) in enumerate(self._parts(mark), 1):
            name = self._appendix.reserve()
            entries = {
                "Type": b"/Annot",
                "Rect": _numbers(box),
                **own,
                **self._common(mark, page, count, name),
            }
            if primary is None:
                entries["Contents"] = self._appendix.text(name, mark.words)
                popup = self._popup(page, name, box.y1)
                entries["Popup"] = reference(popup)
                self._listed(page, name, popup)
                primary = name
            else:
                entries |= {"IRT": reference(primary), "RT": b"/Group"}
                self._listed(page, name)
            self._appendix.put(name, dictionary(entries))

    def finish(self) -> dict[int, int]:
        """Write the pages' lists; return how many entries each page got."""
        lists = Lists(list(self._pages), self._appendix)
        for page in sorted(self._added):
            lists.extend(self._pages[page], self._added[page])
        return {page: len(names) for page, names in self._added.items()}

    def _listed(self, page: int, *names: ObjectId) -> None:
        self._added.setdefault(page, []).extend(names)

    def _parts(self, mark: PlacedMark) -> Iterator[tuple[int, Box, dict[str, bytes]]]:
        """Yield page, box and own entries of each annotation that a mark becomes."""
        known = [place for place in mark.places if 0 <= place.page < len(self._pages)]
        boxed = [place for place in known if place.boxes]
        if mark.kind is AnnotationKind.NOTE or not boxed:
            yield self._sign(mark, (boxed or known or [Place(0)])[0])
        elif mark.kind is AnnotationKind.AREA:
            for place in boxed:
                for box in place.boxes:
                    yield place.page, box, self._area(mark, box)
        else:
            for place in boxed:
                whole = union(place.boxes)
                yield place.page, whole, self._words(mark, place, whole)

    def _common(self, mark: PlacedMark, page: int, count: int, name: ObjectId) -> dict[str, bytes]:
        def text(words: str) -> bytes:
            return self._appendix.text(name, words)

        entries = {
            "NM": text(mark.key if count == 1 else f"{mark.key}-{count}"),
            "Subj": text(mark.meaning),
            "M": text(_date(mark.modified)),
            "CreationDate": text(_date(mark.created)),
            "CA": b"1",
            "P": reference(self._pages[page].name),
        }
        if mark.author:
            entries["T"] = text(mark.author)
        return entries

    def _words(self, mark: PlacedMark, place: Place, whole: Box) -> dict[str, bytes]:
        turned = self._pages[place.page].info.rotation
        quads = [
            edge
            for box in place.boxes
            for corner in pictures.corners(box, turned)
            for edge in corner
        ]
        lit = mark.kind is AnnotationKind.HIGHLIGHT
        picture = (
            pictures.highlight(place.boxes, mark.colour)
            if lit
            else pictures.lines(mark.kind, place.boxes, mark.colour, turned)
        )
        return {
            "Subtype": _SUBTYPES[mark.kind],
            "F": _PRINTED,
            "QuadPoints": _numbers(quads),
            "C": _numbers((FILLS if lit else INKS)[mark.colour]),
            "AP": self._picture(picture, whole),
        }

    def _area(self, mark: PlacedMark, box: Box) -> dict[str, bytes]:
        return {
            "Subtype": b"/Square",
            "F": _PRINTED,
            "C": _numbers(INKS[mark.colour]),
            "BS": dictionary({"W": number(pictures.EDGE).encode("ascii"), "S": b"/S"}),
            "AP": self._picture(pictures.area(box, mark.colour), box),
        }

    def _sign(self, mark: PlacedMark, place: Place) -> tuple[int, Box, dict[str, bytes]]:
        """Return the sign of a note: at its place, or among others at the top of its page."""
        info, size = self._pages[place.page].info, pictures.NOTE_SIZE
        if place.boxes:
            x, y = place.boxes[0].x0, place.boxes[0].y1
        else:
            rows = max(1, int((info.shown_size[1] - 2 * _MARGIN) / _STEP))
            column, row = divmod(self._signs[place.page], rows)
            self._signs[place.page] += 1
            x, y = info.from_view((_MARGIN + column * _STEP, _MARGIN + row * _STEP))
        x = max(info.left, min(x, info.left + info.width - size))
        y = min(info.bottom + info.height, max(y, info.bottom + size))
        box = Box(x, y - size, x + size, y)
        return (
            place.page,
            box,
            {
                "Subtype": b"/Text",
                "F": _UPRIGHT_SIGN,
                "Name": b"/Comment",
                "C": _numbers(FILLS[mark.colour]),
                "AP": self._picture(pictures.note(box, mark.colour), box),
            },
        )

    def _picture(self, parts: Iterable[str], box: Box) -> bytes:
        state = dictionary({"Type": b"/ExtGState", "BM": b"/Multiply", "ca": b"1", "CA": b"1"})
        entries = {
            "Type": b"/XObject",
            "Subtype": b"/Form",
            "BBox": _numbers(box),
            "Resources": dictionary({"ExtGState": dictionary({"Multiply": state})}),
            "Group": b"<</Type/Group/S/Transparency>>",
        }
        made = self._appendix.stream(entries, "\n".join(parts).encode("ascii"))
        return dictionary({"N": reference(made)})

    def _popup(self, page: int, parent: ObjectId, top: float) -> ObjectId:
        """Add the window in which viewers show the note; closed until it is asked for."""
        info, (width, height) = self._pages[page].info, _POPUP
        right = info.left + info.width
        entries = {
            "Type": b"/Annot",
            "Subtype": b"/Popup",
            "Rect": _numbers((right - width, top - height, right, top)),
            "Parent": reference(parent),
            "Open": b"false",
            "F": b"0",
            "P": reference(self._pages[page].name),
        }
        name = self._appendix.reserve()
        self._appendix.put(name, dictionary(entries))
        return name


def _numbers(values: Iterable[float]) -> bytes:
    return b"[%b]" % " ".join(number(value) for value in values).encode("ascii")


def _date(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%S+00'00'")

"""Pages made anew as a file of their own: written at once, without a history."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import replace

import pikepdf

from desktop_app.domain.pages import Box, PageInfo
from desktop_app.exporting.pdf.emit import metadata
from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name
from desktop_app.exporting.pdf.emit.saving import saved
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.layout.page import Laid, Node
from desktop_app.exporting.pdf.rebuild.layer import Layer
from desktop_app.exporting.pdf.rebuild.pictures import burnt
from desktop_app.exporting.pdf.rebuild.values import LayerWord, Sheet
from desktop_app.exporting.pdf.update.document import update
from desktop_app.exporting.pdf.update.values import Job, Place, PlacedMark, Way

_STEP = 0.5
"""Points to which the places of words are rounded: finer ones would tell how wide the letters were
that stood before them, and with that which."""


class Rebuilding:
    """A file in the making; pages come in order."""

    def __init__(self) -> None:
        self._pdf = File()
        self._layer = Layer()
        self._infos: list[PageInfo] = []

    def add(self, sheet: Sheet) -> None:
        """Add a page."""
        pdf, info = self._pdf, sheet.info
        packed = burnt(sheet.picture, info, sheet.bars)
        wide, high = info.shown_size
        picture = pdf.make_stream(packed.data)
        picture.Type, picture.Subtype = Name.XObject, Name.Image
        picture.Width, picture.Height, picture.BitsPerComponent = packed.width, packed.height, 8
        picture.ColorSpace = Name.DeviceGray if packed.parts == 1 else Name.DeviceRGB
        picture.Filter = Name.FlateDecode
        picture.DecodeParms = Dictionary(
            Predictor=15, Colors=packed.parts, BitsPerComponent=8, Columns=packed.width
        )
        content = [f"q {number(wide)} 0 0 {number(high)} 0 0 cm /P Do Q"]
        content += self._layer.content(_placed(info, word) for word in sheet.words)
        resources = Dictionary(XObject=Dictionary(P=picture))
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, wide, high]),
            Resources=resources,
            Contents=pdf.make_stream("\n".join(content).encode("ascii")),
        )
        pdf.pages.append(pdf.make_indirect(page))
        self._infos.append(info)

    def finish(
        self, title: str, language: str, marks: Sequence[PlacedMark], exported_at: dt.datetime
    ) -> bytes:
        """Return the file with marks on its pages; they stand where they stood in the original."""
        pdf = self._pdf
        fonts = pdf.make_indirect(self._layer.fonts(pdf))
        for page in pdf.pages:
            page.Resources.Font = fonts
        laid = Laid(
            width=0, height=0, title=title, language=language, author="", subject="",
            root=Node("Document"),
        )  # fmt: skip
        metadata.write(pdf, laid, exported_at)
        data = pdf.write()
        moved = tuple(replace(mark, places=tuple(map(self._moved, mark.places))) for mark in marks)
        updated, more = update(data, Job(moved))
        with pikepdf.open(
            io.BytesIO(data + more if updated.way is Way.APPENDED else more)
        ) as whole:
            return saved(whole)

    def _moved(self, place: Place) -> Place:
        """Return a place of the original as one of the new page."""
        if not 0 <= place.page < len(self._infos):
            return place
        info = self._infos[place.page]
        return Place(place.page, tuple(_on_new(info, box) for box in place.boxes))


def _on_new(info: PageInfo, box: Box) -> Box:
    """Return a box of the original's page on the new one, which is not turned and begins at 0."""
    seen, high = info.box_to_view(box), info.shown_size[1]
    return Box(seen.x0, high - seen.y1, seen.x1, high - seen.y0)


def _placed(info: PageInfo, word: LayerWord) -> tuple[LayerWord, float, float]:
    x0, y0, x1, y1 = (round(edge / _STEP) * _STEP for edge in _on_new(info, word.box))
    return replace(word, box=Box(x0, y0, max(x1, x0 + _STEP), max(y1, y0 + _STEP))), x0, y0

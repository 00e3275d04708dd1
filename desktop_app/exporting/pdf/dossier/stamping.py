"""Numbers on pages that others set: in the lower right corner, over nothing that is there."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary

from desktop_app.domain.pages import Box, PageInfo, box_between, stated_page
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.layout.furniture import INSET

_RISE = 20.0
"""From the foot of the page to the number."""
_AROUND = 3.0
"""What must be free around it."""
_STRIP = 26.0
"""What the page grows by at its foot where there is no room."""
_NAME = "/BatesNumber"
_LIGHT = 225
_SCALE = 1.5


def stamp(pdf: pikepdf.Pdf, data: bytes, stamps: bytes, password: str) -> None:
    """Draw on each page its number; where its place is not free the page becomes longer.

    Args:
        pdf: the pages, which are changed.
        data: the file that they are of, as it is seen.
        stamps: a PDF with a small page for each of them.
        password: opens ``data``.
    """
    with pikepdf.open(io.BytesIO(stamps)) as numbers:
        free = _free(data, password)
        for page, small in zip(pdf.pages, numbers.pages, strict=False):
            form = pdf.copy_foreign(small.as_form_xobject())
            size = float(small.mediabox[2]), float(small.mediabox[3])
            _draw(page, form, size, next(free, _Look(None)))


class _Look:
    """Says whether part of a page is empty."""

    def __init__(self, page: pypdfium2.PdfPage | None) -> None:
        self._page = page

    def __call__(self, box: Box) -> bool:
        if self._page is None:
            return False
        width, height = self._page.get_size()
        crop = (box.x0, height - box.y1, width - box.x1, box.y0)
        if min(crop) < 0 or box.x1 - box.x0 < 1:
            return False
        bitmap = self._page.render(scale=_SCALE, crop=crop, may_draw_forms=False)
        row = bitmap.width * bitmap.n_channels
        pixels = b"".join(
            bytes(bitmap.buffer[at * bitmap.stride : at * bitmap.stride + row])
            for at in range(bitmap.height)
        )
        first = pixels[: bitmap.n_channels]
        return min(first[:3]) >= _LIGHT and pixels == first * (len(pixels) // len(first))


def _free(data: bytes, password: str) -> Iterator[_Look]:
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError:
        return
    for index in range(len(document)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            yield _Look(None)
            continue
        yield _Look(page)
        page.close()
    document.close()


def _draw(page: pikepdf.Page, form: pikepdf.Object, size: tuple[float, float], free: _Look) -> None:
    item = page.obj
    unit = _unit(item)
    info = stated_page(_box(item.get("/MediaBox")), _box(item.get("/CropBox")), _turn(item))
    wide, high = info.shown_size
    width, height = size[0] / unit, size[1] / unit
    right = wide - min(INSET / unit, max(0.0, (wide - width) / 2))
    low = high - _RISE / unit
    around = _AROUND / unit
    place = Box(right - width - around, low - height - around, right + around, low + around)
    below = ""
    if place.y0 < 0 or not free(place):
        info, below = _longer(item, info, _STRIP / unit)
        low = info.shown_size[1] - (_STRIP / unit - height) / 2
    name = _add(item, form)
    matrix = " ".join(number(value, 5) for value in _matrix(info, (right - width, low), 1 / unit))
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(
        f"\nQ\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n{below}"
        f"q {matrix} cm {name} Do Q\nEMC\n".encode("ascii")
    )


def _matrix(info: PageInfo, place: tuple[float, float], scale: float) -> Iterator[float]:
    """Yield the matrix that draws upright on the page as it is shown, from its lower left."""
    x, y = place
    left, bottom = info.from_view((x, y))
    for to in ((x + scale, y), (x, y - scale)):
        right, top = info.from_view(to)
        yield right - left
        yield top - bottom
    yield left
    yield bottom


def _longer(item: Dictionary, info: PageInfo, more: float) -> tuple[PageInfo, str]:
    """Make a page longer at its foot, as it is shown; return it, and what paints the new part."""
    x0, y0 = info.left, info.bottom
    x1, y1 = x0 + info.width, y0 + info.height
    match info.rotation:
        case 90:
            new, grown = Box(x1, y0, x1 + more, y1), Box(x0, y0, x1 + more, y1)
        case 180:
            new, grown = Box(x0, y1, x1, y1 + more), Box(x0, y0, x1, y1 + more)
        case 270:
            new, grown = Box(x0 - more, y0, x0, y1), Box(x0 - more, y0, x1, y1)
        case _:
            new, grown = Box(x0, y0 - more, x1, y0), Box(x0, y0 - more, x1, y1)
    paper = _box(item.get("/MediaBox")) or grown
    item.CropBox = Array([round(edge, 3) for edge in grown])
    item.MediaBox = Array(
        [
            round(edge, 3)
            for edge in (
                min(paper.x0, grown.x0), min(paper.y0, grown.y0),
                max(paper.x1, grown.x1), max(paper.y1, grown.y1),
            )
        ]
    )  # fmt: skip
    corner = " ".join(map(number, (new.x0, new.y0, new.x1 - new.x0, new.y1 - new.y0)))
    longer = PageInfo(
        grown.x1 - grown.x0, grown.y1 - grown.y0, info.rotation, left=grown.x0, bottom=grown.y0
    )
    return longer, f"1 g {corner} re f\n"


def _add(item: Dictionary, form: pikepdf.Object) -> str:
    """Give a page resources of its own, with the number in them; return its name there."""
    found = item.get("/Resources")
    own = Dictionary(dict(found.items())) if isinstance(found, Dictionary) else Dictionary()
    forms = own.get("/XObject")
    own.XObject = Dictionary(dict(forms.items())) if isinstance(forms, Dictionary) else Dictionary()
    name = _NAME
    while name in own.XObject:
        name += "x"
    own.XObject[name] = form
    item.Resources = own
    return name


def _box(value: object) -> Box | None:
    if not isinstance(value, Array) or len(value) != 4:
        return None
    one, two, three, four = (float(edge) for edge in value)
    box = box_between((one, two), (three, four))
    return box if box.x1 > box.x0 and box.y1 > box.y0 else None


def _turn(item: Dictionary) -> int:
    turned = item.get("/Rotate", 0)
    return 0 if isinstance(turned, pikepdf.Object) else int(turned)


def _unit(item: Dictionary) -> float:
    unit = item.get("/UserUnit", 1)
    return 1.0 if isinstance(unit, pikepdf.Object) or not 0.01 < unit < 1000 else float(unit)

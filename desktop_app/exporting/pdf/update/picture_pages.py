"""Pictures on pages of their own: a PDF that holds each of them without loss, and nothing else.

Our annotations come behind it as behind every other PDF. What strangers wrote is in its streams
only, which are put in unread.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.pictures import PackedPicture, Packing
from desktop_app.exporting.pdf.emit.shapes import number

_SPACES = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}
_FILTERS = {Packing.JPEG: b"/DCTDecode", Packing.FLATE: b"/FlateDecode"}

# Where the picture's right and upper edge lead to and where it begins, in widths and heights of
# the page, for each way in which it can be turned or mirrored (Exif 2.32, 4.6.4, Orientation).
_TURNS = {
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}


def picture_pages(pictures: Sequence[PackedPicture], title: str) -> bytes:
    """Return a PDF with a page for each picture; the same pictures give the same bytes."""
    file = _File()
    pages = [file.reserve() for _ in pictures]
    tree = file.reserve()
    for name, picture in zip(pages, pictures, strict=True):
        file.put(name, _page(file, picture, tree))
    kids = b" ".join(b"%d 0 R" % name for name in pages)
    file.put(tree, b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, len(pages)))
    root = file.reserve()
    file.put(
        root,
        b"<</Type/Catalog/Pages %d 0 R/ViewerPreferences<</DisplayDocTitle true>>>>" % tree,
    )
    about = file.reserve()
    words = f"\ufeff{title}".encode("utf-16-be", "replace").hex().encode("ascii")
    file.put(about, b"<</Title<%b>/Producer(Guardbook)>>" % words)
    return file.written(root, about)


class _File:
    """Objects, numbered from 1 (ISO 32000-1, 7.5)."""

    def __init__(self) -> None:
        self._bodies: list[bytes] = []

    def reserve(self) -> int:
        """Return the number of a new object, to be given with ``put``."""
        self._bodies.append(b"null")
        return len(self._bodies)

    def put(self, name: int, body: bytes) -> None:
        """Give an object its body."""
        self._bodies[name - 1] = body

    def stream(self, entries: bytes, data: bytes) -> int:
        """Add a stream; return its number."""
        name = self.reserve()
        head = b"<<%b/Length %d>>" % (entries, len(data))
        self.put(name, b"%b\nstream\n%b\nendstream" % (head, data))
        return name

    def written(self, root: int, about: int) -> bytes:
        """Return the file."""
        pieces = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        at = len(pieces[0])
        table = [b"0000000000 65535 f \n"]
        for name, body in enumerate(self._bodies, 1):
            piece = b"%d 0 obj\n%b\nendobj\n" % (name, body)
            table.append(b"%010d 00000 n \n" % at)
            pieces.append(piece)
            at += len(piece)
        count = len(table)
        pieces += [b"xref\n0 %d\n" % count, *table]
        pieces.append(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (count, root, about, at)
        )
        return b"".join(pieces)


def _page(file: _File, picture: PackedPicture, tree: int) -> bytes:
    width, height = picture.page.width, picture.page.height
    image = file.stream(
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace%b/BitsPerComponent %d"
        b"/Filter%b%b"
        % (
            picture.width,
            picture.height,
            _SPACES[picture.channels],
            picture.bits,
            _FILTERS[picture.packing],
            b"/Decode[1 0 1 0 1 0 1 0]" if picture.inverted else b"",
        ),
        picture.data,
    )
    a, b, c, d, e, f = _TURNS[picture.orientation]
    sides = (a * width, b * height, c * width, d * height, e * width, f * height)
    matrix = " ".join(map(number, sides)).encode("ascii")
    content = file.stream(b"", b"q %b cm /Picture Do Q" % matrix)
    box = f"{number(width)} {number(height)}".encode("ascii")
    return (
        b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %b]/Resources<</XObject<</Picture %d 0 R>>>>"
        b"/Contents %d 0 R>>" % (tree, box, image, content)
    )

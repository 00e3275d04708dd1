"""One font file: what it covers, how wide its glyphs are, and which of them are used."""

from __future__ import annotations

import struct
import unicodedata
from functools import cached_property
from pathlib import Path

from desktop_app.paths import resources

_NOTDEF = 0
_LAST_CODE = 0xFFFF
# OS/2 fsType: the maker forbids embedding altogether (OpenType 1.9, OS/2).
_RESTRICTED, _LESS_RESTRICTED = 0x0002, 0x000C
# Spaces and the no-break hyphen are built from others by HarfBuzz where a font lacks them.
_BUILT = frozenset("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f")


class Face:
    """A font file, and the codes under which a document draws its glyphs.

    A code stands for one glyph with one text, so that the text can be read back exactly even
    where a font draws two characters alike. In fonts with PostScript outlines a code is the
    glyph's own number; a second text for the same glyph goes to a further ``layer``, which is
    the same font under another name.

    Not thread-safe: it belongs to one document.
    """

    def __init__(self, name: str, data: bytes, *, features: dict[str, bool] | None = None) -> None:
        import uharfbuzz as hb

        self.name = name
        self.data = data
        self.features = features or {}
        self.face = hb.Face(hb.Blob(data))
        self.font = hb.Font(self.face)
        self.upem: int = self.face.upem
        self.covered: frozenset[int] = frozenset(self.face.unicodes)
        self._tables = _directory(data)
        self.postscript = "glyf" not in self._tables
        self.drawable = not self.postscript or "CFF " in self._tables
        self.codes: dict[tuple[int, str, float | None], tuple[int, int]] = {}
        """(glyph, text, width unless its own) -> (layer, code)"""
        self.texts: list[dict[int, str]] = []
        """Of each layer: code -> text."""
        self.glyphs: list[list[int]] = []
        """Of each layer (fonts with TrueType outlines): the glyphs of its codes."""
        self.advances: list[list[float]] = []
        """And their widths."""
        self._widths: dict[int, float] = {}

    def covers(self, character: str) -> bool:
        """Whether the font draws a character, if need be from its parts."""
        if ord(character) in self.covered:
            return True
        if character in _BUILT:
            return 0x20 in self.covered
        if character == "\u2011":
            return 0x2010 in self.covered
        parts = unicodedata.normalize("NFD", character)
        return len(parts) > 1 and all(ord(part) in self.covered for part in parts)

    def width(self, glyph: int) -> float:
        """Return how far a glyph moves the pen, in thousandths of the size."""
        found = self._widths.get(glyph)
        if found is None:
            found = self.font.get_glyph_h_advance(glyph) * 1000 / self.upem
            self._widths[glyph] = found
        return found

    def code(self, glyph: int, text: str, width: float | None = None) -> tuple[int, int]:
        """Return the layer and code that draw ``glyph`` and read back as ``text``.

        Fonts with TrueType outlines may give it another ``width`` than its own.
        """
        key = (glyph, text, width)
        found = self.codes.get(key)
        if found is None:
            found = self.codes[key] = self._new_code(glyph, width)
            self.texts[found[0]][found[1]] = text
        return found

    def _new_code(self, glyph: int, width: float | None) -> tuple[int, int]:
        if self.postscript:
            layer = next((n for n, texts in enumerate(self.texts) if glyph not in texts), None)
            if layer is None:
                self.texts.append({})
                layer = len(self.texts) - 1
            return layer, glyph
        if not self.glyphs or len(self.glyphs[-1]) > _LAST_CODE:
            self.glyphs.append([_NOTDEF])
            self.advances.append([self.width(_NOTDEF)])
            self.texts.append({})
        self.glyphs[-1].append(glyph)
        self.advances[-1].append(self.width(glyph) if width is None else width)
        return len(self.glyphs) - 1, len(self.glyphs[-1]) - 1

    def drawn_by(self, layer: int, code: int) -> tuple[int, float]:
        """Return the glyph that a code draws, and how far it moves the pen (thousandths)."""
        if self.postscript:
            return code, self.width(code)
        return self.glyphs[layer][code], self.advances[layer][code]

    @cached_property
    def used_glyphs(self) -> list[int]:
        """The glyphs that the document draws, in order; ask only once it is laid out."""
        return sorted({glyph for glyph, _, _ in self.codes} | {_NOTDEF})

    @cached_property
    def blank(self) -> int:
        """The glyph of the blank; that of a missing character if the font has none."""
        return self.font.get_nominal_glyph(0x20) or _NOTDEF

    @cached_property
    def ascent(self) -> float:
        """Height above the baseline that lines keep free, as a share of the size."""
        return self._hhea(4) / self.upem

    @cached_property
    def descent(self) -> float:
        """Depth below the baseline that lines keep free, as a positive share of the size."""
        return -self._hhea(6) / self.upem

    @cached_property
    def embeddable(self) -> bool:
        """Whether its maker lets documents carry it (OS/2 fsType)."""
        table = self.table("OS/2")
        kind = struct.unpack_from(">H", table, 8)[0] if len(table) >= 10 else 0
        return not (kind & _RESTRICTED) or bool(kind & _LESS_RESTRICTED)

    def _hhea(self, offset: int) -> int:
        value: int = struct.unpack_from(">h", self.table("hhea"), offset)[0]
        return value

    def table(self, tag: str) -> bytes:
        """Return the bytes of one of the font's tables, empty if it has none."""
        start, length = self._tables.get(tag, (0, 0))
        return self.data[start : start + length]


def _directory(data: bytes) -> dict[str, tuple[int, int]]:
    """Return where the tables of a font file are: tag -> (start, length)."""
    (count,) = struct.unpack_from(">H", data, 4)
    entries = (struct.unpack_from(">4sLLL", data, 12 + 16 * number) for number in range(count))
    return {tag.decode("latin-1"): (start, length) for tag, _, start, length in entries}


# Bundled fonts never turn "->" into an arrow or "3x4" into a multiplication: a quote stays as it
# was written.
_PLAIN = {"calt": False}

BUNDLED = {
    "text": "SourceSerif4-Regular",
    "text-italic": "SourceSerif4-It",
    "text-bold": "SourceSerif4-Semibold",
    "label": "InterStatic-Regular",
    "label-medium": "InterStatic-Medium",
    "label-bold": "InterStatic-SemiBold",
}
"""What each font is used for, and its file in resources/fonts."""


def bundled(role: str, folder: Path | None = None) -> Face:
    """Return a font that comes with the program."""
    name = BUNDLED[role]
    data = ((folder or resources() / "fonts") / f"{name}.ttf").read_bytes()
    return Face(name, data, features=_PLAIN)

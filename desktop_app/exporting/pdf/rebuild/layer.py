"""Words that are not drawn, over the picture of a page: they can be selected, copied and found.

The fonts have no shapes and no letters of their own: a code for each character that is used, and
what it reads as. So nothing of the original's fonts is in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.domain.text import is_rtl
from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.rebuild.values import LayerWord

_CODES = 255
_WIDE = 500
"""Width of every letter, in thousandths of the size."""
_SMALLEST = 1.0
_RISE = 0.2
"""How far the baseline stands above the lower edge of a word's box, in heights of it."""


class Layer:
    """The fonts of one file, and the words in them."""

    def __init__(self) -> None:
        self._codes: dict[str, tuple[int, int]] = {}

    def content(self, words: Iterable[tuple[LayerWord, float, float]]) -> Iterator[str]:
        """Yield the operators for words, each with its place on the new page."""
        yield "BT 3 Tr"
        for word, left, low in words:
            yield from self._word(word, left, low)
        yield "ET"

    def _word(self, word: LayerWord, left: float, low: float) -> Iterator[str]:
        # Readers turn around what runs from right to left, for it is written as it is seen.
        text = word.text[::-1] if is_rtl(word.text) else word.text
        wide, high = word.box.x1 - word.box.x0, word.box.y1 - word.box.y0
        size = max(_SMALLEST, min(wide, high) if len(text) == 1 else high)
        stretch = 100_000 * wide / (len(text) * size * _WIDE)
        yield f"{number(max(stretch, 1.0))} Tz"
        yield f"1 0 0 1 {number(left)} {number(low + _RISE * size)} Tm"
        shown: list[str] = []
        font = -1
        for character in text:
            mine, code = self._code(character)
            if mine != font:
                if shown:
                    yield f"<{''.join(shown)}> Tj"
                yield f"/L{mine} {number(size)} Tf"
                font, shown = mine, []
            shown.append(f"{code:02X}")
        yield f"<{''.join(shown)}> Tj"

    def _code(self, character: str) -> tuple[int, int]:
        found = self._codes.get(character)
        if found is None:
            font, code = divmod(len(self._codes), _CODES)
            found = self._codes[character] = font, code + 1
        return found

    def fonts(self, pdf: File) -> Dictionary:
        """Return the fonts by their names in content streams."""
        members: dict[int, list[tuple[int, str]]] = {}
        for character, (font, code) in self._codes.items():
            members.setdefault(font, []).append((code, character))
        return Dictionary({f"/L{font}": _font(pdf, codes) for font, codes in members.items()})


def _font(pdf: File, codes: list[tuple[int, str]]) -> Dictionary:
    blank = pdf.make_stream(b"%d 0 d0" % _WIDE)
    last = codes[-1][0]
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, -200, _WIDE, 800]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=Dictionary({f"/c{code}": blank for code, _ in codes}),
            Encoding=Dictionary(
                Type=Name.Encoding,
                Differences=Array([1, *(Name(f"/c{code}") for code, _ in codes)]),
            ),
            FirstChar=1,
            LastChar=last,
            Widths=Array([_WIDE] * last),
            Resources=Dictionary(),
            ToUnicode=pdf.make_stream(_reading(codes)),
        )
    )


def _reading(codes: list[tuple[int, str]]) -> bytes:
    """Return what the codes of a font read as (ISO 32000-1, 9.10.3)."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CMapName /Guardbook def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(codes), 100):
        part = codes[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [f"<{code:02X}> <{c.encode('utf-16-be').hex()}>" for code, c in part]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")

"""Fonts in the file: only the glyphs in use, with a way back to the text."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator, Sequence
from functools import cache

from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name, String
from desktop_app.exporting.pdf.layout.faces import Face

_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "kern", "name", "cmap", "DSIG", "STAT", "meta")
_SYMBOLIC, _ITALIC = 4, 64
_BLOCK = 100
"""Entries of one bfchar block; more are not allowed (Adobe Technical Note 5411)."""


@cache
def resource_name(number: int, layer: int) -> str:
    """Return the name under which content streams call a font."""
    return f"F{number}" if layer == 0 else f"F{number}x{layer}"


def embed(pdf: File, faces: Sequence[Face]) -> Dictionary:
    """Write the fonts into the file; return the resource dictionary that names them."""
    resources = Dictionary()
    for number, face in enumerate(faces):
        if not face.codes:
            continue
        name = Name(f"/{_tag(face)}+{face.name}")
        descriptor = _descriptor(pdf, face, name)
        for layer, texts in enumerate(face.texts):
            descendant = _descendant(pdf, face, layer, name, descriptor)
            resources[f"/{resource_name(number, layer)}"] = pdf.make_indirect(
                Dictionary(
                    Type=Name.Font,
                    Subtype=Name.Type0,
                    BaseFont=name,
                    Encoding=Name("/Identity-H"),
                    DescendantFonts=Array([descendant]),
                    ToUnicode=pdf.make_stream(_to_unicode(texts)),
                )
            )
    return resources


def _tag(face: Face) -> str:
    """Return the six letters that tell subsets of one font apart; the same for the same glyphs."""
    digest = hashlib.sha256(repr((face.name, face.used_glyphs)).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _descriptor(pdf: File, face: Face, name: Name) -> Dictionary:
    data = subset(face)
    file = pdf.make_stream(data)
    scale = 1000 / face.upem
    box = [round(value * scale) for value in struct.unpack_from(">4h", face.table("head"), 36)]
    slant = struct.unpack_from(">i", face.table("post"), 4)[0] / 65536
    os2 = face.table("OS/2")
    version = struct.unpack_from(">H", os2)[0] if os2 else 0
    cap_height = struct.unpack_from(">h", os2, 88)[0] * scale if version >= 2 else 700
    weight = struct.unpack_from(">H", os2, 4)[0] if os2 else 400
    if face.postscript:
        file.Subtype = Name.OpenType
    else:
        file.Length1 = len(data)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_SYMBOLIC | (_ITALIC if slant else 0),
        FontBBox=Array(box),
        ItalicAngle=round(slant, 2),
        Ascent=round(face.ascent * 1000),
        Descent=-round(face.descent * 1000),
        CapHeight=round(cap_height),
        StemV=round(50 + (weight / 65) ** 2),  # a usual estimate: fonts do not carry it
    )
    descriptor[Name.FontFile3 if face.postscript else Name.FontFile2] = file
    return pdf.make_indirect(descriptor)


def subset(face: Face) -> bytes:
    """Return the font with only the glyphs in use, under their old numbers."""
    import uharfbuzz as hb

    request = hb.SubsetInput()
    request.glyph_set.update(face.used_glyphs)
    request.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    dropped = request.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    for table in _DROPPED:
        dropped.add(int.from_bytes(table.encode(), "big"))
    return bytes(hb.subset(face.face, request).blob.data)


def _descendant(
    pdf: File, face: Face, layer: int, name: Name, descriptor: Dictionary
) -> Dictionary:
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType0 if face.postscript else Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(
            Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
        ),
        FontDescriptor=descriptor,
        DW=1000,
    )
    if face.postscript:
        font.W = Array(_sparse_widths(face))
    else:
        glyphs = face.glyphs[layer]
        font.W = Array([0, Array([_number(width) for width in face.advances[layer]])])
        font.CIDToGIDMap = pdf.make_stream(struct.pack(f">{len(glyphs)}H", *glyphs))
    return pdf.make_indirect(font)


def _sparse_widths(face: Face) -> Iterator[int | Array]:
    for glyph in face.used_glyphs:
        yield glyph
        yield Array([_number(face.width(glyph))])


def _number(value: float) -> int | float:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded


def _to_unicode(texts: dict[int, str]) -> bytes:
    """Return the map from codes to text (ISO 32000-1, 9.10.3)."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    entries = sorted(texts.items())
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for code, text in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode()

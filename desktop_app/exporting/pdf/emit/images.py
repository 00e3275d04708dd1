"""Pictures as objects that pages draw by their names (ISO 32000-1, 8.9)."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.exporting.pdf.emit.objects import Dictionary, File, Name, Stream

_BITS = 8


def embed(pdf: File, names: Mapping[str, str], pictures: Mapping[str, MadePicture]) -> Dictionary:
    """Write pictures, each once.

    Args:
        pdf: the document.
        names: what content streams call them, by their SHA-256, in order.
        pictures: by their SHA-256.
    """
    found = Dictionary()
    for sha256, name in names.items():
        made = pictures[sha256]
        coding = Name.DCTDecode if made.mime else Name.FlateDecode
        image = _image(pdf, made, made.data, coding, gray=made.gray)
        if made.opacity:
            image.SMask = _image(pdf, made, made.opacity, Name.FlateDecode, gray=True)
        found[f"/{name}"] = image
    return found


def _image(pdf: File, made: MadePicture, data: bytes, coding: Name, *, gray: bool) -> Stream:
    stream = pdf.make_stream(data)
    stream.Type = Name.XObject
    stream.Subtype = Name.Image
    stream.Width = made.width
    stream.Height = made.height
    stream.ColorSpace = Name.DeviceGray if gray else Name.DeviceRGB
    stream.BitsPerComponent = _BITS
    stream.Filter = coding
    return stream

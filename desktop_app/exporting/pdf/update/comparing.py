"""Whether what was not to be changed in a file is as it was."""

from __future__ import annotations

from collections.abc import Collection

import pikepdf

from desktop_app.exporting.pdf.update.appending import ObjectId


def unchanged(before: pikepdf.Pdf, after: pikepdf.Pdf, but: Collection[ObjectId]) -> bool:
    """Return whether every object of a file, except some, is the same in another.

    Numbers that stand alone have no names here; they are lengths, seen by the streams they are of.
    """
    for item in before.objects:
        if isinstance(item, pikepdf.Object):
            name = item.objgen[0], item.objgen[1]
            if name not in but and not same(item, after.get_object(name)):
                return False
    return True


def same(one: pikepdf.Object, other: object, but: Collection[str] = ()) -> bool:
    """Return whether two objects say the same, entries of the dictionary aside."""
    if isinstance(one, pikepdf.Stream):
        return (
            isinstance(other, pikepdf.Stream)
            and _written(one.stream_dict, but) == _written(other.stream_dict, but)
            and _raw(one) == _raw(other)
        )
    return isinstance(other, pikepdf.Object) and _written(one, but) == _written(other, but)


def _written(value: pikepdf.Object, but: Collection[str]) -> bytes:
    if but and isinstance(value, pikepdf.Dictionary):
        value = pikepdf.Dictionary({key: one for key, one in value.items() if key not in but})
    return value.unparse(resolved=True)


def _raw(stream: pikepdf.Stream) -> bytes | None:
    """Return the bytes of a stream as they stand in the file, None if they cannot be read."""
    try:
        return stream.read_raw_bytes()
    except pikepdf.PdfError:
        return None

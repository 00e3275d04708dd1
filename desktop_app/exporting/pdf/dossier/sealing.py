"""The list of everything that a dossier is made of, and the seal under it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from desktop_app.domain.dossiers import FORMAT, SEAL_LENGTH, VERSION, Seal, Where
from desktop_app.exporting.pdf.dossier.book import Book, Stretch

Sign: TypeAlias = Callable[[bytes], tuple[str, str]]
"""Gives the key, and its signature under some bytes, both in hex."""

_AFTER = b"\nendstream\nendobj\n"
_LARGEST = 10**15 - 1


def seal(
    book: Book, number: int, told: Mapping[str, Any], trailer: bytes, sign: Sign
) -> tuple[str, str]:
    """Write the manifest, the tables, and the seal: the end of the file.

    Args:
        book: the file.
        number: of the object that is the manifest.
        told: what the manifest says besides.
        trailer: entries of the trailer.
        sign: signs the manifest.

    Returns:
        The SHA-256 of the manifest in hex, and the key.
    """
    identity = hashlib.sha256(b"".join(s.sha256.encode("ascii") for s in book.stretches))
    name = identity.hexdigest()[:32].encode("ascii")
    dummy = Stretch(_LARGEST, _LARGEST, "0" * 64, Where.STRUCTURE)
    # The head of the stream ends one more stretch than there are yet.
    length = len(_manifest(told, [*book.stretches, dummy, dummy, dummy], *[_LARGEST] * 5))
    book.open(
        number,
        b"<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size %d>>/Length %d>>\nstream\n"
        % (length, length),
    )
    start = book.size
    end = start + length
    table = end + len(_AFTER)
    tail = b"%b%btrailer\n<</Size %d%b/ID[<%b><%b>]>>\n" % (
        _AFTER, book.table(), book.count, trailer, name, name,
    )  # fmt: skip
    last = b"startxref\n%d\n%%%%EOF\n" % table
    sealed = end + len(tail)
    after = sealed + SEAL_LENGTH
    stretches = [
        *book.stretches,
        Stretch(end, sealed, hashlib.sha256(tail).hexdigest(), Where.STRUCTURE),
        Stretch(after, after + len(last), hashlib.sha256(last).hexdigest(), Where.STRUCTURE),
    ]
    made = _manifest(told, stretches, start, end, sealed, after, after + len(last))
    made += b" " * (length - len(made) - 1) + b"\n"
    sha256 = hashlib.sha256(made).hexdigest()
    key, signature = sign(made)
    line = Seal(start, end, sha256, key, signature).written()
    for piece in (made, tail, line, last):
        book.write_last(piece)
    return sha256, key


def _manifest(
    told: Mapping[str, Any],
    stretches: Sequence[Stretch],
    start: int,
    end: int,
    sealed: int,
    after: int,
    size: int,
) -> bytes:
    """Return the manifest without what fills it up to its length."""
    lines = [f' "format": "{FORMAT}",', f' "version": {VERSION},']
    for key, value in told.items():
        lines.append(f" {_json(key)}: {_json(value)},")
    lines.append(f' "manifest": [{start}, {end}],')
    lines.append(f' "seal": [{sealed}, {after}],')
    lines.append(f' "size": {size},')
    lines.append(' "bytes": [')
    rows = [
        _json([one.start, one.end, one.sha256, one.where.value, one.part, one.page])
        for one in stretches
    ]
    return ("{\n" + "\n".join(lines) + "\n  " + ",\n  ".join(rows) + "\n ]\n}").encode("utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

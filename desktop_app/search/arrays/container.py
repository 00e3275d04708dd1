"""A segment as one sealed file: a head in JSON, then its arrays as they are in memory.

Arrays are read where they lie, when they are first asked for; there is nothing to unpickle.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import ArchiveDamaged
from desktop_app.search.arrays.segment import Parted, Segment
from desktop_app.search.schema import VERSION
from desktop_app.vault.chunked import ChunkedFile, write_chunked

_ALIGNED = 8
_KINDS = {kind: np.dtype(f"<{kind}") for kind in ("u1", "u2", "u4", "i8")}
"""Made from their names: of the same kinds with a byte order given numpy knows no fast ways."""


@cache
def made_by() -> str:
    """Return what the words of an index depend on, besides the texts: another does not fit."""
    import Stemmer

    return f"{VERSION} {Stemmer.version()} {unicodedata.unidata_version}"


def write_segment(folder: Path, segment: Segment, key: bytes, identity: str) -> None:
    """Write a segment to a new file of its name.

    Raises:
        ArchiveProblem: the disk refused.
    """
    listed, place = [], 0
    for name, array in segment.arrays.items():
        kind = f"{array.dtype.kind}{array.dtype.itemsize}"
        listed.append([name, kind, place, len(array)])
        place += _aligned(array.nbytes)
    about = {"count": segment.count, "words": segment.words, "languages": segment.languages}
    head = json.dumps({**about, "arrays": listed}).encode()
    head += b" " * (_aligned(len(head)) - len(head))
    write_chunked(
        folder / segment.name,
        _parts(segment, head),
        _ALIGNED + len(head) + place,
        key,
        _aad(segment.name, identity),
    )


def _parts(segment: Segment, head: bytes) -> Iterator[bytes | memoryview]:
    yield len(head).to_bytes(_ALIGNED, "little")
    yield head
    for array in segment.arrays.values():
        little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        yield little.view(np.uint8).data if len(little) else b""
        yield bytes(_aligned(array.nbytes) - array.nbytes)


def open_segment(folder: Path, name: str, key: bytes, identity: str) -> Segment:
    """Open the segment in the file of that name; its arrays are decrypted when they are used.

    Raises:
        ArchiveDamaged: it is missing, changed, or not of this index.
    """
    try:
        file = ChunkedFile(folder / name, key, _aad(name, identity))
    except OSError:
        raise ArchiveDamaged("A file of the search index is missing.") from None
    size = int.from_bytes(file.read(0, _ALIGNED), "little")
    head = json.loads(bytes(file.read(_ALIGNED, _ALIGNED + size)))
    arrays = _Held(file, _ALIGNED + size, head["arrays"])
    return Segment(name, head["count"], tuple(head["languages"]), arrays, head["words"])


class _Held(Mapping[str, NDArray[Any]], Parted):
    """The arrays of a file; safe from any thread."""

    def __init__(
        self, file: ChunkedFile, start: int, listed: list[tuple[str, str, int, int]]
    ) -> None:
        self._file = file
        self._listed = {
            name: (_KINDS[kind], start + place, length) for name, kind, place, length in listed
        }

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self.part(name, 0, self._listed[name][2])

    def part(self, name: str, start: int, end: int) -> NDArray[Any]:
        """Return the elements ``[start, end)`` of an array; no others are decrypted."""
        kind, place, length = self._listed[name]
        if not 0 <= start <= end <= length:
            raise ValueError("outside of the array")
        if start == end:
            return np.zeros(0, kind)
        size = kind.itemsize
        return np.frombuffer(self._file.read(place + start * size, place + end * size), kind)

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed)

    def __len__(self) -> int:
        return len(self._listed)

    def __contains__(self, name: object) -> bool:
        return name in self._listed


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _aad(name: str, identity: str) -> bytes:
    return f"search segment {made_by()} {identity} {name}".encode()

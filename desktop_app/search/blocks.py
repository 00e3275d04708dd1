"""Whoosh's posting lists, read a list at a time instead of a posting at a time.

The form is that of ``whoosh.codec.whoosh3.W3PostingsWriter``: a tag of four bytes, then blocks.
A block is its length (negative in the last one), a pickled tuple of facts about it, and a pickled
tuple of document numbers (as differences), weights and values, perhaps compressed. All of it
comes out of a sealed file, or it would not be unpickled.
"""

from __future__ import annotations

import pickle
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from typing import NamedTuple

_TAG = b"W3Bl"
_LENGTH = struct.Struct("!i")


class Block(NamedTuple):
    """Up to 128 postings: document numbers, how often the word stands there, and positions."""

    documents: list[int]
    counts: list[float]
    values: tuple[bytes, ...]


def blocks(data: bytes) -> Iterator[Block]:
    """Yield the blocks of one word's postings."""
    if not data.startswith(_TAG):
        raise ValueError("not a list of postings")
    at, last = len(_TAG), False
    while not last:
        (length,) = _LENGTH.unpack_from(data, at)
        last, length = length < 0, abs(length)
        at += _LENGTH.size
        stream = BytesIO(data[at : at + length])
        size, _, _, compressed, *_ = pickle.load(stream)
        body = stream.read()
        steps, weights, values = pickle.loads(zlib.decompress(body) if compressed else body)
        if weights is None:
            weights = 1.0
        counts = [weights] * size if isinstance(weights, float) else list(weights)
        yield Block(list(accumulate(steps)), counts, values or ())
        at += length

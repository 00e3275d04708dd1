"""The files of one index in one folder: sealed segments, and ``contents``, which lists them.

``contents`` is replaced as a whole, by one rename, after the segments that it names are on disk:
until then the old index stands, afterwards the new one, and never anything between. Safe from any
thread; whoever writes holds the folder's lock.
"""

from __future__ import annotations

import base64
import contextlib
import json
import re
import shutil
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import ArchiveDamaged, ArchiveInUse, ArchiveProblem
from desktop_app.search.apart import OVERTAKEN
from desktop_app.search.arrays.container import made_by, open_segment, write_segment
from desktop_app.search.arrays.segment import Opened, Segment
from desktop_app.search.schema import CONTENTS
from desktop_app.vault.files import TEMPORARY, write_atomically
from desktop_app.vault.lock import FolderLock
from desktop_app.vault.sealed import seal, unseal

LOCK = "lock"
_STORED = re.compile(r"[0-9a-f]{32}")
_LARGEST = 256 * 1024 * 1024
"""Bytes of a list; that of a million articles in pieces stays far below."""

_IN_MEMORY = 4_000_000
"""Bytes of a new segment that may stay in memory as it is; a larger one is read from its file."""


def is_own(path: Path) -> bool:
    """Whether a file in the folder has a name that this module gives; the lock is left alone."""
    name = path.name
    if name == CONTENTS or _STORED.fullmatch(name):
        return True
    return name.startswith(".") and name.endswith(TEMPORARY)


@dataclass(frozen=True, slots=True)
class State:
    """What the index holds between two commits: its segments by name, and how far it has read."""

    opened: Mapping[str, Opened] = field(default_factory=dict)
    applied: tuple[int, str] = (0, "")


class Store:
    """The files.

    Args:
        folder: where they lie; it exists.
        key: the archive's index key, 32 bytes.
        identity: which archive's index it is; another identity does not open it.
    """

    def __init__(self, folder: Path, key: bytes, identity: str) -> None:
        self._folder = folder
        self._key = key
        self._identity = identity
        self._unlisted: set[str] = set()

    def load(self, known: Mapping[str, Opened]) -> State:
        """Return what is on disk; segments that are known are not opened again.

        Raises:
            FileNotFoundError: there is no index.
            ArchiveDamaged: the list, or the beginning of a segment, is changed, cut off, missing,
                or of another index. What else is changed shows when it is used.
        """
        listing = json.loads(unseal(self._contents(), self._key, self._aad()))
        seq, mark = listing["applied"]
        opened = {}
        for name, gone in listing["segments"]:
            segment = known[name].segment if name in known else self.segment(name)
            opened[name] = Opened(segment, unpacked(gone, segment.count))
        return State(opened, (seq, mark))

    def save(self, segment: Segment) -> Segment:
        """Write a new segment; it counts once it is listed. Return it as it is to be used.

        Raises:
            ArchiveProblem: the disk refused.
        """
        self._unlisted.add(segment.name)
        try:
            self.write(segment)
            if sum(array.nbytes for array in segment.arrays.values()) > _IN_MEMORY:
                return self.segment(segment.name)
        except BaseException:
            self.discard([segment.name])
            raise
        return segment

    def write(self, segment: Segment) -> None:
        """Write a new segment for another process, which is to ``adopt`` it.

        Raises:
            ArchiveInUse: another program has swept it away while it was being written.
            ArchiveProblem: the disk refused.
        """
        try:
            write_segment(self._folder, segment, self._key, self._identity)
        except ArchiveProblem as problem:
            if isinstance(problem.__cause__, FileNotFoundError) and self._folder.is_dir():
                raise ArchiveInUse(*OVERTAKEN) from problem
            raise

    def segment(self, name: str) -> Segment:
        """Open the segment of that name.

        Raises:
            ArchiveDamaged: it is missing, changed, or not of this index.
        """
        return open_segment(self._folder, name, self._key, self._identity)

    def adopt(self, name: str) -> Segment:
        """Open a segment that another process has written for this one; it counts as saved.

        Raises:
            ArchiveDamaged: it is missing, changed, or not of this index.
        """
        segment = self.segment(name)
        self._unlisted.add(name)
        return segment

    def is_saved(self, name: str) -> bool:
        """Whether a segment that is not listed yet is on disk."""
        return name in self._unlisted

    def discard(self, names: Iterable[str]) -> None:
        """Remove segments that were saved and are not to be listed."""
        for name in names:
            self._unlisted.discard(name)
            remove(self._folder / name)

    def discard_unlisted(self, name: str) -> None:
        """Remove a segment that was saved, unless it has been listed since."""
        if name in self._unlisted:
            self.discard([name])

    def holds(self, name: str) -> bool:
        """Whether a saved segment is still there: another program may have swept it."""
        return (self._folder / name).is_file()

    def publish(self, state: State) -> None:
        """List these segments in place of those before; what is listed no more is removed.

        Raises:
            ArchiveProblem: the disk refused; the index on disk is as it was.
        """
        segments = [[name, packed(part.deleted)] for name, part in state.opened.items()]
        listing = json.dumps({"segments": segments, "applied": state.applied}).encode()
        write_atomically(self._folder / CONTENTS, seal(listing, self._key, self._aad()))
        self._unlisted -= set(state.opened)
        self._sweep({*state.opened, *self._unlisted})

    def _sweep(self, kept: set[str]) -> None:
        """Remove what is not listed: files of older indexes, and of writers that died."""
        for path in self._folder.iterdir():
            if path.name != CONTENTS and path.name not in kept and is_own(path):
                remove(path)

    def _contents(self) -> bytes:
        path = self._folder / CONTENTS
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            # A pipe in its place would never answer, and memory is less than a disk.
            raise ArchiveDamaged("A file of the search index is not a file.")
        return path.read_bytes()

    def _aad(self) -> bytes:
        return f"search index {made_by()} {self._identity}".encode()


def packed(deleted: NDArray[np.bool_]) -> str:
    """Return which documents are deleted as text, "" if none is."""
    return base64.b64encode(np.packbits(deleted).tobytes()).decode() if deleted.any() else ""


def unpacked(text: str, count: int) -> NDArray[np.bool_]:
    """Return what ``packed`` was given, for so many documents."""
    if not text:
        return np.zeros(count, np.bool_)
    bits = np.frombuffer(base64.b64decode(text), np.uint8)
    return np.unpackbits(bits, count=count).astype(np.bool_)


def remove(path: Path) -> None:
    """Remove a file, or what was put in its place; what can't go now stays."""
    if path.is_dir() and not path.is_symlink():
        # Put there by somebody else: nothing could be written in its place.
        shutil.rmtree(path, ignore_errors=True)
        return
    # What can't go now (another program reads it, on Windows) goes next time.
    with contextlib.suppress(OSError):
        path.unlink()


def lock(folder: Path) -> FolderLock:
    """Return the lock of an index; who writes holds it."""
    path = folder / LOCK
    if path.is_symlink() or path.is_dir():
        remove(path)  # put in its place: nobody can hold it
    return FolderLock(path)

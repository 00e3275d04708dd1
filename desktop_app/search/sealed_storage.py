"""A Whoosh storage in which every file is encrypted, and which changes all at once.

Files have random names; ``contents``, itself sealed, says which of them is which, and how far the
index has read the outbox. What Whoosh writes is kept in memory until ``publish`` seals it to disk
and then replaces ``contents``: until then the old index stands, afterwards the new one, and never
anything between. Whoosh unpickles its files; nothing comes to it here that was not sealed with
this index's key, for this index, under this name.

Import this module inside functions only: it loads Whoosh.
"""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import stat
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from whoosh import __version__ as whoosh_version
from whoosh.filedb.filestore import Storage
from whoosh.filedb.structfile import BufferFile, StructFile

from desktop_app.errors import ArchiveDamaged
from desktop_app.search.schema import VERSION
from desktop_app.vault.files import TEMPORARY, write_atomically
from desktop_app.vault.sealed import seal, unseal

CONTENTS = "contents"
LOCK = "lock"
_STORED = re.compile(r"[0-9a-f]{32}")


def is_own(path: Path) -> bool:
    """Whether a file in the folder has a name that this module gives; the lock is left alone."""
    name = path.name
    if name == CONTENTS or _STORED.fullmatch(name):
        return True
    return name.startswith(".") and name.endswith(TEMPORARY)


class _Kept(BytesIO):
    """Hands its bytes over when it is closed, whoever closes it.

    Whoosh's sorting pool closes the raw file and not the StructFile around it.
    """

    def __init__(self, files: dict[str, bytes], name: str) -> None:
        super().__init__()
        self._files = files
        self._name = name

    def close(self) -> None:
        if not self.closed:
            self._files[self._name] = self.getvalue()
        super().close()


class MemoryStorage(Storage):  # type: ignore[misc] # Whoosh has no types
    """Files that never leave memory: what Whoosh spills while it sorts."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def create_file(self, name: str, **_: object) -> StructFile:
        """Return a file to write to."""
        return StructFile(_Kept(self.files, name), name=name)

    def open_file(self, name: str, **_: object) -> BufferFile:
        """Return a file to read from."""
        return BufferFile(self._content(name), name=name)

    def list(self) -> list[str]:
        """Return the names of all files."""
        return sorted(self.files)

    def file_exists(self, name: str) -> bool:
        """Whether there is a file of that name."""
        return name in self.files

    def file_length(self, name: str) -> int:
        """Return a file's length in bytes."""
        return len(self._content(name))

    def file_modified(self, name: str) -> float:
        """Return 0: no time is kept, so that equal indexes are equal bytes."""
        self._content(name)
        return 0.0

    def delete_file(self, name: str) -> None:
        """Remove a file."""
        del self.files[name]

    def rename_file(self, frm: str, to: str, safe: bool = False) -> None:
        """Give a file another name."""
        if safe and to in self.files:
            raise NameError(to)
        self.files[to] = self.files.pop(frm)

    def lock(self, name: str) -> _Free:
        """Return a lock that is always free: the index holds a lock of its own around it all."""
        return _Free()

    def temp_storage(self, name: str | None = None) -> MemoryStorage:
        """Return a place for temporary files: memory."""
        return MemoryStorage()

    def _content(self, name: str) -> bytes:
        try:
            return self.files[name]
        except KeyError:
            raise NameError(name) from None


class _Free:
    def acquire(self, blocking: bool = False) -> bool:
        return True

    def release(self) -> None:
        """Do nothing."""


class SealedStorage(MemoryStorage):
    """The files of one index in one folder; not for two threads at once.

    Args:
        folder: where they lie; it exists.
        key: the archive's index key, 32 bytes.
        identity: which archive's index it is; another identity does not open it.
    """

    def __init__(self, folder: Path, key: bytes, identity: str) -> None:
        super().__init__()
        self.applied: tuple[int, str] = (0, "")
        self._folder = folder
        self._key = key
        self._identity = identity
        self._stored: dict[str, str] = {}

    def load(self) -> None:
        """Read the list of files; each of them is verified when it is opened.

        Raises:
            FileNotFoundError: there is no index.
            ArchiveDamaged: the list is changed, cut off, or of another index.
        """
        listing = json.loads(self._unsealed(CONTENTS))
        seq, mark = listing["applied"]
        self._stored, self.applied = listing["files"], (seq, mark)

    def publish(self, applied: tuple[int, str]) -> None:
        """Put the present files on disk, in place of those before.

        Order: new files, each synced; then ``contents``, synced, by one rename; then what is no
        longer listed goes. Whoever calls holds the folder's lock.

        Raises:
            ArchiveProblem: the disk refused; the index on disk is as it was.
        """
        stored = dict(self._stored)
        new: list[Path] = []
        try:
            for name, content in self.files.items():
                place = stored[name] = secrets.token_hex(16)
                new.append(self._folder / place)
                write_atomically(new[-1], self._sealed(content, place), replace=False)
        except BaseException:
            _remove(new)
            raise
        listing = json.dumps({"files": stored, "applied": applied}).encode()
        write_atomically(self._folder / CONTENTS, self._sealed(listing, CONTENTS))
        self._stored, self.applied = stored, applied
        self.files.clear()
        self._sweep()

    def fork(self) -> SealedStorage:
        """Return a copy to write into; what is written there is not seen here."""
        copy = SealedStorage(self._folder, self._key, self._identity)
        copy.files = dict(self.files)
        copy._stored = dict(self._stored)
        copy.applied = self.applied
        return copy

    def list(self) -> list[str]:
        """Return the names of all files."""
        return sorted({*self.files, *self._stored})

    def file_exists(self, name: str) -> bool:
        """Whether there is a file of that name."""
        return name in self.files or name in self._stored

    def delete_file(self, name: str) -> None:
        """Remove a file; on disk it goes with the next ``publish``."""
        if self.files.pop(name, None) is None:
            del self._stored[name]

    def _content(self, name: str) -> bytes:
        place = self._stored.get(name)
        if name in self.files or place is None:
            return super()._content(name)
        try:
            return self._unsealed(place)
        except FileNotFoundError:
            raise ArchiveDamaged("A file of the search index is missing.") from None

    def _aad(self, place: str) -> bytes:
        return f"search index {VERSION} {whoosh_version} {self._identity} {place}".encode()

    def _sealed(self, content: bytes, place: str) -> bytes:
        return seal(content, self._key, self._aad(place))

    def _unsealed(self, place: str) -> bytes:
        return unseal(_read(self._folder / place), self._key, self._aad(place))

    def _sweep(self) -> None:
        """Remove what is not listed: files of older indexes, and of writers that died."""
        listed = set(self._stored.values())
        _remove(
            path
            for path in self._folder.iterdir()
            if (_STORED.fullmatch(path.name) and path.name not in listed)
            or path.name.endswith(TEMPORARY)
        )


def _read(path: Path) -> bytes:
    """Read a regular file; a pipe or link in its place would not be ours."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise ArchiveDamaged("A file of the search index is not a file.")
    return path.read_bytes()


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        # What can't go now (another program reads it, on Windows) goes next time.
        with contextlib.suppress(OSError):
            path.unlink()

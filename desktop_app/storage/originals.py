"""Originals: the exact bytes that were imported, sealed, one file each, never changed.

``blobs/ab/ab…`` is named after a keyed hash of the content's SHA-256, so that nobody without the
key can tell from the names what is in the archive. The seal is bound to the SHA-256: a file that
stands in another one's place does not open.
"""

from __future__ import annotations

import threading
from collections.abc import Collection
from pathlib import Path

from desktop_app.errors import ArchiveDamaged
from desktop_app.vault.files import make_folder, storage_problem, write_atomically
from desktop_app.vault.sealed import keyed_hash, seal, unseal

_SHARD = 2


class Originals:
    """The originals of an archive, named by the SHA-256 of their bytes in hex. Thread-safe.

    Args:
        folder: the archive's folder.
        names_key: the key of the files' names, 32 bytes.
        data_key: the key of their content, 32 bytes.
    """

    def __init__(self, folder: Path, names_key: bytes, data_key: bytes) -> None:
        self._folder = folder / "blobs"
        self._names_key = names_key
        self._data_key = data_key
        self.turn = threading.Lock()
        """Held while originals come before the rows that name them, or go after them."""

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256; on return they survive a power cut.

        What is there already is not written again.

        Raises:
            StorageFull: the disk is full.
            ArchiveProblem: anything else that the disk refused.
        """
        sha256 = digest(data)
        path = self._path(sha256)
        if not path.exists():
            make_folder(path.parent)
            write_atomically(path, seal(data, self._data_key, bytes.fromhex(sha256)))
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return bytes that were kept.

        Raises:
            ArchiveDamaged: they are missing, or not what they were.
        """
        return self._opened(self._sealed(sha256), sha256)

    def size(self, sha256: str) -> int | None:
        """Return how many bytes the file for an original has, None if there is none."""
        try:
            return self._path(sha256).stat().st_size
        except OSError:
            return None

    def copy_into(self, other: Originals, sha256: str) -> int:
        """Copy an original, sealed as it is, after it was checked; return the file's bytes.

        Args:
            other: originals in another folder, under the same keys.
            sha256: which.

        Raises:
            ArchiveDamaged: it is missing, or not what it was; nothing was copied.
            ArchiveProblem: the disk of the other folder refused.
        """
        sealed = self._sealed(sha256)
        self._opened(sealed, sha256)
        path = other._path(sha256)
        make_folder(path.parent)
        write_atomically(path, sealed)
        return len(sealed)

    def _sealed(self, sha256: str) -> bytes:
        try:
            return self._path(sha256).read_bytes()
        except FileNotFoundError:
            raise ArchiveDamaged(
                "An original is missing from the archive.", "Restore it from a backup."
            ) from None
        except OSError as error:
            raise ArchiveDamaged(
                f"An original cannot be read: {error.strerror or type(error).__name__}.",
                "Check that the disk is in order, and restore the original from a backup.",
            ) from error

    def _opened(self, sealed: bytes, sha256: str) -> bytes:
        data = unseal(sealed, self._data_key, bytes.fromhex(sha256))
        if digest(data) != sha256:
            raise ArchiveDamaged(
                "An original is not what was imported.", "Restore it from a backup."
            )
        return data

    def has(self, sha256: str) -> bool:
        """Whether there is a file for these bytes; it is not opened."""
        return self._path(sha256).is_file()

    def check(self, sha256: str) -> None:
        """Read an original to its end.

        Raises:
            ArchiveDamaged: it is missing, or not what it was.
        """
        self.get(sha256)

    def remove(self, sha256: str) -> None:
        """Delete an original; without effect if it is not there.

        Raises:
            ArchiveReadOnly: its folder cannot be written to.
        """
        _unlink(self._path(sha256))

    def stray(self, known: Collection[str]) -> list[Path]:
        """Return the files that belong to none of the known originals, unfinished ones included."""
        names = {self._path(sha256).name for sha256 in known}
        return sorted(
            path for path in self._folder.rglob("*") if path.is_file() and path.name not in names
        )

    def sweep(self, known: Collection[str]) -> int:
        """Delete the files that belong to none of the known originals; return how many.

        Nothing may be importing meanwhile (``turn``): its originals come before its articles.

        Raises:
            ArchiveReadOnly: the folder cannot be written to.
        """
        found = self.stray(known)
        for path in found:
            _unlink(path)
        return len(found)

    def _path(self, sha256: str) -> Path:
        name = keyed_hash(bytes.fromhex(sha256), self._names_key)
        return self._folder / name[:_SHARD] / name


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes in hex, by which an original is known."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise storage_problem(error) from error

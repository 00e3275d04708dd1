"""Opens the files of a package that may come from anybody, and says whose signature it bears."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain import packages
from desktop_app.vault.signing import is_signed

_MOST_SIGNATURE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Signature:
    """Whose key stands under a list of hashes.

    ``there`` says that the package has a signature at all, ``key`` whose it is, in hex ("" if
    it cannot be read), ``fits`` whether the list is the one that was signed.
    """

    there: bool
    key: str = ""
    fits: bool = False


def read_signature(root: Path, listed: bytes) -> Signature:
    """Return what stands under a list of hashes, given as its bytes."""
    if not os.path.lexists(root / packages.SIGNATURE):
        return Signature(there=False)
    try:
        value = json.loads(read_plain(root, packages.SIGNATURE, _MOST_SIGNATURE))
        key, signature = bytes.fromhex(value["key"]), bytes.fromhex(value["signature"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return Signature(there=True)
    fits = is_signed(key, packages.SIGNED + listed, signature)
    return Signature(there=True, key=key.hex(), fits=fits)


def read_plain(root: Path, name: str, most: int) -> bytes:
    """Return a file's bytes; see ``open_plain``.

    Raises:
        OSError: also where it has more than ``most`` bytes.
        ValueError: no file can have that name.
    """
    with open_plain(root, name) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(name)
    return data


def open_plain(root: Path, name: str) -> BinaryIO:
    """Open a file below ``root`` by its name in the package ("a/b.txt").

    No link is followed, be it the file or a folder on the way to it, and no pipe is opened.

    Raises:
        OSError: it is missing, no plain file, or cannot be read.
        ValueError: no file can have that name.
    """
    *folders, last = name.split("/")
    place = root
    for folder in folders:
        place /= folder
        if is_link(place):
            raise OSError(name)
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(place / last, flags | getattr(os, "O_BINARY", 0))
    file = os.fdopen(descriptor, "rb")
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        file.close()
        raise OSError(name)
    return file


def is_link(path: Path) -> bool:
    """Whether a folder is elsewhere in truth.

    Raises:
        OSError: there is none.
    """
    junction = getattr(path.lstat(), "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT
    return path.is_symlink() or bool(junction)

"""Checks a package that somebody handed over, without an archive and without a network."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain import packages
from desktop_app.domain.text import visible_bidi
from desktop_app.errors import UnreadableSource
from desktop_app.importing.packages import find_package
from desktop_app.jobs import JobContext
from desktop_app.vault.signing import is_signed

DOING = "Verifying"
_AT_ONCE = 1024 * 1024
_MOST = 512 * 1024 * 1024
_OF_A_BAG = frozenset({"bagit.txt", "bag-info.txt"})


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found: sentences about every file that is not as it was, and whose key it bears.

    ``key`` is the signer's in hex, "" if nobody signed; ``signed`` whether the signature fits.
    """

    problems: tuple[str, ...]
    files: int
    key: str
    signed: bool


def check_package(path: Path, context: JobContext) -> Checked:
    """Hash every file of a folder or bag that was exported, and check the signature.

    Raises:
        UnreadableSource: it is neither.
        ImportFailed: it was written by a newer version.
    """
    package = find_package(path) if path.is_dir() else None
    if package is None:
        raise UnreadableSource(
            f"“{path.name}” is no folder and no bag that Guardbook exported.",
            "Name the folder in which index.html or bagit.txt lies.",
        )
    problems: list[str] = []
    listed, known = _list(path, packages.MANIFEST)
    tags = _list(path, packages.TAG_MANIFEST)[1] if package.folder != path else {}
    if known is None or tags is None:
        problems.append("The list of hashes is missing or cannot be read.")
    wanted = {**(known or {}), **(tags or {})}
    for done, name in enumerate(sorted(wanted)):
        context.checkpoint(done, len(wanted), DOING)
        problem = _compare(path, name, wanted[name])
        if problem:
            problems.append(problem)
    allowed = {*wanted, packages.MANIFEST, packages.TAG_MANIFEST, packages.SIGNATURE, *_OF_A_BAG}
    problems += [
        f"“{visible_bidi(name)}” was added." for name in _files(path) if name not in allowed
    ]
    key, signature = _signature(path / packages.SIGNATURE)
    signed = is_signed(key, packages.SIGNED + listed, signature)
    if not signed:
        problems.append(
            "The signature does not fit the list of hashes."
            if key
            else "There is no signature, or it cannot be read."
        )
    return Checked(tuple(problems), len(wanted), key.hex(), signed)


def _list(path: Path, name: str) -> tuple[bytes, Mapping[str, str] | None]:
    try:
        data = _small(path / name)
        return data, packages.read_manifest(data)
    except (OSError, ValueError):
        return b"", None


def _compare(root: Path, name: str, sha256: str) -> str:
    """Return what is wrong with a file, "" if nothing."""
    shown = visible_bidi(name)
    parts = name.split("/")
    if name.startswith("/") or any(part in {"", ".", ".."} for part in parts) or "\\" in name:
        return f"“{shown}” is not the name of a file in the package."
    try:
        found = _hash(root.joinpath(*parts))
    except (OSError, ValueError):
        return f"“{shown}” is missing, or cannot be read."
    return "" if found == sha256 else f"“{shown}” was changed."


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(path.name)
        while piece := file.read(_AT_ONCE):
            digest.update(piece)
    return digest.hexdigest()


def _files(root: Path) -> Iterator[str]:
    """Yield the name of everything below a folder that is no folder itself; no link is followed."""
    for place, folders, names in os.walk(root):
        base = Path(place)
        linked = [name for name in folders if (base / name).is_symlink()]
        for name in sorted((*names, *linked)):
            yield (base / name).relative_to(root).as_posix()


def _signature(path: Path) -> tuple[bytes, bytes]:
    try:
        value = json.loads(_small(path))
        return bytes.fromhex(value["key"]), bytes.fromhex(value["signature"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return b"", b""


def _small(path: Path) -> bytes:
    if path.lstat().st_size > _MOST or not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(path.name)
    return path.read_bytes()

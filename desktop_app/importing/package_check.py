"""Checks a package that somebody handed over, without an archive and without a network."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain import packages
from desktop_app.domain.dates import from_iso
from desktop_app.domain.text import visible_bidi
from desktop_app.errors import UnreadableSource
from desktop_app.importing.package_files import is_link, open_plain, read_plain, read_signature
from desktop_app.importing.packages import Package, find_package
from desktop_app.jobs import JobContext

DOING = "Verifying"
_AT_ONCE = 1024 * 1024
_MOST = 512 * 1024 * 1024
_MOST_OF_BAG = 64 * 1024


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
    bag = package.folder != path
    listed, known = _list(path, packages.MANIFEST)
    if known is None:
        problems.append("The list of hashes is missing or cannot be read.")
    wanted = known or {}
    size = 0
    for done, name in enumerate(sorted(wanted)):
        context.checkpoint(done, len(wanted), DOING)
        problem, read = _compare(path, name, wanted[name])
        size += read
        if problem:
            problems.append(problem)
    own = {packages.MANIFEST, packages.SIGNATURE}
    if bag:
        own |= {packages.TAG_MANIFEST, *packages.BAG_TAGS}
        problems += _bag_problems(path, package, None if problems else (size, len(wanted)))
    problems += [
        f"“{visible_bidi(name)}” was added."
        for name in _files(path)
        if name not in wanted and name not in own
    ]
    signature = read_signature(path, listed)
    if not signature.fits:
        problems.append(
            "The signature does not fit the list of hashes."
            if signature.key
            else "There is no signature, or it cannot be read."
        )
    return Checked(tuple(problems), len(wanted), signature.key, signature.fits)


def _bag_problems(path: Path, package: Package, payload: tuple[int, int] | None) -> Iterator[str]:
    """Yield what is wrong with the files that make a folder a bag.

    They are not signed: nothing that they say is believed. They are compared with what follows
    from the files that are; ``payload`` is the bytes and number of these, None where some are
    not what they were.
    """
    tags = _list(path, packages.TAG_MANIFEST)[1]
    if tags is None:
        yield "The list of hashes is missing or cannot be read."
    for name in sorted({*(tags or {})} - packages.BAG_TAGS):
        yield (
            f"“{visible_bidi(name)}” stands in “{packages.TAG_MANIFEST}”, which is not signed and "
            "may name no such file."
        )
    made = _made_anew(package, payload)
    for name in sorted(packages.BAG_TAGS):
        problem, _ = _compare(path, name, (tags or {}).get(name, ""))
        if not problem and name in made and not _same(path, name, made[name]):
            problem = f"“{visible_bidi(name)}” was changed."
        if problem:
            yield problem


def _made_anew(package: Package, payload: tuple[int, int] | None) -> Mapping[str, bytes]:
    """Return what a bag must say of itself; without its last line where that is not known."""
    title = packages.title(package.articles, whole=package.whole)
    try:
        day = from_iso(package.exported_at).date()
    except (ValueError, OverflowError):
        # No bag has that day: nothing that this one says of itself fits.
        made = packages.bag_texts(dt.date.min, title, 0, 0)
    else:
        made = packages.bag_texts(day, title, *(payload or (0, 0)))
    if payload is None:
        info = made[packages.BAG_INFO]
        made[packages.BAG_INFO] = info[: info.index(b"Payload-Oxum")]
    return made


def _same(path: Path, name: str, made: bytes) -> bool:
    try:
        found = read_plain(path, name, _MOST_OF_BAG)
    except OSError:  # larger than any of ours
        return False
    if b"Payload-Oxum" in made or name != packages.BAG_INFO:
        return found == made
    return found.startswith(made)


def _list(path: Path, name: str) -> tuple[bytes, Mapping[str, str] | None]:
    try:
        data = read_plain(path, name, _MOST)
        return data, packages.read_manifest(data)
    except (OSError, ValueError):
        return b"", None


def _compare(root: Path, name: str, sha256: str) -> tuple[str, int]:
    """Return what is wrong with a file, "" if nothing, and how many bytes it has."""
    shown = visible_bidi(name)
    parts = name.split("/")
    if name.startswith("/") or any(part in {"", ".", ".."} for part in parts) or "\\" in name:
        return f"“{shown}” is not the name of a file in the package.", 0
    try:
        found, size = _hash(root, name)
    except (OSError, ValueError):
        return f"“{shown}” is missing, or cannot be read.", 0
    return "" if found == sha256 else f"“{shown}” was changed.", size


def _hash(root: Path, name: str) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with open_plain(root, name) as file:
        while piece := file.read(_AT_ONCE):
            digest.update(piece)
            size += len(piece)
    return digest.hexdigest(), size


def _files(root: Path) -> Iterator[str]:
    """Yield the name of everything below a folder that is no folder itself; no link is followed."""
    for place, folders, names in os.walk(root):
        base = Path(place)
        linked = [name for name in folders if is_link(base / name)]
        for name in sorted((*names, *linked)):
            yield (base / name).relative_to(root).as_posix()

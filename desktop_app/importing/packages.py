"""Reads a package that was exported: a folder of plain files, or a bag.

The files may come from anybody. What is read is known by names that are made here, never by
names that stand in the files; links are not followed, and every file must be what the list of
hashes says. What the values mean is for ``storage.restoring`` to judge.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain import packages
from desktop_app.errors import ImportFailed
from desktop_app.importing.package_files import read_plain, read_signature
from desktop_app.importing.source import MAX_PDF_BYTES

_MOST_JSON = 512 * 1024 * 1024
_MOST_ARTICLES = 10_000_000
_MARKER_BYTES = 64 * 1024 * 1024
_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Package:
    """A package on the disk.

    ``folder`` holds the marker, ``root`` the list of hashes; in a bag the one is below the other.
    """

    folder: Path
    root: Path
    schema: int
    articles: int
    whole: bool
    missing: frozenset[str]
    """Originals that were not there to be exported."""
    exported_at: str = ""
    """The moment of the export, as it stands in the marker."""


def find_package(path: Path) -> Package | None:
    """Return the package that a folder is, None for any other folder or file.

    Raises:
        ImportFailed: it is one that this program cannot read.
    """
    for folder in (path, path / packages.PAYLOAD):
        value = _marker(folder)
        if value is None:
            continue
        if value.get("format") != packages.FORMAT:
            raise ImportFailed(
                f"“{path.name}” was exported by a newer version of the program.",
                "Install the newest version of Guardbook.",
            )
        schema, articles = value.get("schema"), value.get("articles")
        missing = value.get("missing")
        if (
            type(schema) is not int
            or type(articles) is not int
            or not 0 <= articles <= _MOST_ARTICLES
            or not isinstance(missing, list)
        ):
            raise damaged(packages.MARKER)
        whole, gone = value.get("whole") is True, frozenset(map(str, missing))
        moment = str(value.get("exported_at", ""))
        return Package(folder, path, schema, articles, whole, gone, moment)
    return None


def is_package(folder: Path) -> bool:
    """Whether a folder says that it is a package, be it one that cannot be read."""
    return any(_marker(place) is not None for place in (folder, folder / packages.PAYLOAD))


def _marker(folder: Path) -> dict[str, Any] | None:
    try:
        value = json.loads(read_plain(folder, packages.MARKER, _MARKER_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and value.get("program") == "Guardbook" else None


class Reader:
    """Reads the files of a package, each checked against the list of hashes, and that as signed.

    Raises of every method:
        ImportFailed: a file is missing, is not what was exported, cannot be read or lies behind
            a link; the signature does not fit.
    """

    def __init__(self, package: Package) -> None:
        self._package = package
        self._prefix = prefix = f"{packages.PAYLOAD}/" if package.folder != package.root else ""
        try:
            listed = read_plain(package.root, packages.MANIFEST, _MOST_JSON)
            known = packages.read_manifest(listed)
        except (OSError, ValueError) as error:
            raise damaged(packages.MANIFEST) from error
        self.manifest_sha256 = hashlib.sha256(listed).hexdigest()
        """Of the list of hashes: it stands for everything that is in the package."""
        signature = read_signature(package.root, listed)
        if signature.there and not signature.fits:
            raise ImportFailed(
                f"The signature in “{package.root.name}” does not fit: it was changed after it "
                "was exported.",
                "Ask whoever gave it to you for it once more.",
            )
        self.signer = signature.key
        """The key in hex whose signature stands under that list, "" if nobody signed."""
        self._hashes = {
            name.removeprefix(prefix): sha256
            for name, sha256 in known.items()
            if name.startswith(prefix)
        }
        self._bytes(packages.MARKER, _MARKER_BYTES)

    def archive(self) -> dict[str, Any]:
        """Return what belongs to no single article."""
        return self._value(packages.ARCHIVE)

    def articles(self) -> Iterator[dict[str, Any]]:
        """Yield everything about each article, by its number."""
        start, end = f"{packages.ARTICLES}/", ".json"
        stems = (
            name[len(start) : -len(end)]
            for name in self._hashes
            if name.startswith(start) and name.endswith(end)
        )
        names = sorted(int(stem) for stem in stems if stem.isdecimal() and len(stem) <= _DIGITS)
        if len(names) != self._package.articles:
            raise damaged(packages.ARTICLES)
        for number in names:
            yield self._value(packages.article_file(number))

    def log(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the log; none if it is not part of the package."""
        if packages.LOG not in self._hashes:
            return
        for line in self._bytes(packages.LOG, _MOST_JSON).split(b"\n"):
            if line:
                yield _decoded(line, packages.LOG)

    def originals(self) -> Iterator[bytes]:
        """Yield each original."""
        for name in sorted(self._hashes):
            if not name.startswith(f"{packages.ORIGINALS}/"):
                continue
            if not name.startswith(packages.original_place(self._hashes[name])) or ".." in name:
                raise damaged(name)
            yield self._bytes(name, MAX_PDF_BYTES)

    def _value(self, name: str) -> dict[str, Any]:
        return _decoded(self._bytes(name, _MOST_JSON), name)

    def _bytes(self, name: str, most: int) -> bytes:
        try:
            data = read_plain(self._package.root, f"{self._prefix}{name}", most)
        except (OSError, ValueError) as error:
            raise damaged(name) from error
        if hashlib.sha256(data).hexdigest() != self._hashes.get(name):
            raise damaged(name)
        return data


def damaged(name: str) -> ImportFailed:
    """Return the error that says which file is not as it was exported."""
    return ImportFailed(
        f"“{name}” is missing from the package, or is not what was exported.",
        "Copy the package once more from where it was written.",
    )


def _decoded(data: bytes, name: str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise damaged(name) from error
    if not isinstance(value, dict):
        raise damaged(name)
    return value

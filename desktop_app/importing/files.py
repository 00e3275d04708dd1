"""Files and folders: what is there to import, and its bytes. Links are never followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import UnreadableSource
from desktop_app.importing.packages import is_package
from desktop_app.importing.source import Source, largest, shown

_PAGES = (".html", ".htm", ".xhtml", ".shtml")
# Browsers name the folder of a saved page's pictures in the user's language.
_COMPANIONS = (
    "_files", "-files", ".files", "-dateien", "_dateien", "_fichiers", "_archivos", "_arquivos",
    "_ficheiros", "_file", "_bestanden", "-filer", "_filer", "_pliki", "_soubory", "_elemei",
    "_fitxers", "_tiedostot", "-tiedostot", "_datoteke", "_dosyalar", "_файлы", ".файлы",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """A file to import; ``size`` in bytes, ``mtime`` in seconds since 1970."""

    path: Path
    size: int
    mtime: float


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that cannot be imported, and sentences that say why and what to do."""

    path: Path
    sentence: str


def walk(paths: Iterable[Path]) -> Iterator[Found | Refused]:
    """Yield every file at and below the paths, in the order of the paths, then by name.

    Left out without a word: names that begin with a dot, and the folder of pictures beside a
    saved web page. A path that is named twice is yielded once.
    """
    seen: set[Path] = set()
    for path in paths:
        for entry in _entries(Path(path), top=True):
            if entry.path not in seen:
                seen.add(entry.path)
                yield entry


def _entries(path: Path, *, top: bool = False) -> Iterator[Found | Refused]:
    pending = [path]
    while pending:
        at = pending.pop()
        try:
            facts = at.lstat()
        except (OSError, ValueError) as error:  # ValueError: a name that holds a zero byte
            yield _refused(at, _why(at.name or str(at), error))
            continue
        if stat.S_ISDIR(facts.st_mode):
            if not top and is_package(at):
                yield _refused(at, _a_package(at.name))
                continue
            top = False
            try:
                inside = _inside(at)
            except OSError as error:
                yield _refused(at, _why_folder(at.name or str(at), error))
                continue
            pending += reversed(inside)
        elif stat.S_ISREG(facts.st_mode):
            yield Found(at, facts.st_size, facts.st_mtime)
        else:
            yield _refused(at, _not_regular(at.name, facts.st_mode))


def _a_package(name: str) -> UnreadableSource:
    return UnreadableSource(
        f"“{shown(name)}” is an archive that was exported.",
        "Import it by itself, into a new archive.",
    )


def _refused(path: Path, problem: UnreadableSource) -> Refused:
    return Refused(path, f"{problem} {problem.hint}".strip())


def _inside(folder: Path) -> list[Path]:
    """Return what a folder holds, by name, without hidden entries and pictures of pages."""
    with os.scandir(folder) as found:
        entries = {
            entry.name: entry.is_dir(follow_symlinks=False)
            for entry in found
            if not entry.name.startswith(".")
        }
    pages = {name.rsplit(".", 1)[0] for name in entries if name.lower().endswith(_PAGES)}
    return [
        folder / name
        for name in sorted(entries)
        if not (entries[name] and _is_companion(name, pages))
    ]


def _is_companion(folder: str, pages: set[str]) -> bool:
    lower = folder.lower()
    return any(
        lower.endswith(end) and folder[: len(folder) - len(end)] in pages for end in _COMPANIONS
    )


def load(path: Path) -> Source:
    """Read a file.

    Raises:
        UnreadableSource: it is no regular file, larger than its kind may be, or cannot be read.
    """
    path = Path(path)
    most = largest(path.name)
    try:
        before = path.lstat()
        if not stat.S_ISREG(before.st_mode):
            raise _not_regular(path.name, before.st_mode)
        # The file may be exchanged for a pipe or a link between the look and the opening.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise _not_regular(path.name, facts.st_mode)
            if facts.st_size > most:
                raise too_large(path.name, facts.st_size)
            data = file.read(most + 1)
    except (OSError, ValueError) as error:
        raise _why(path.name, error) from error
    if len(data) > most:
        raise too_large(path.name, len(data))
    return Source(path.name, data, str(path))


def too_large(name: str, size: int) -> UnreadableSource:
    """Return the error for a file over the limit."""
    limit = largest(name) // 2**20
    return UnreadableSource(
        f"“{shown(name)}” has {max(size // 2**20, limit)} MiB; "
        f"files over {limit} MiB cannot be imported.",
        "Split it, or save only the article.",
    )


def _not_regular(name: str, mode: int) -> UnreadableSource:
    name = shown(name)
    if stat.S_ISLNK(mode):
        return UnreadableSource(
            f"“{name}” is a link; links are not followed.", "Import the file that it points to."
        )
    if stat.S_ISDIR(mode):
        return UnreadableSource(f"“{name}” is a folder.", "Import the files in it.")
    return UnreadableSource(
        f"“{name}” is a pipe or a device, not a file.", "Import an ordinary file."
    )


def _why(name: str, error: OSError | ValueError) -> UnreadableSource:
    name = shown(name)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnreadableSource(
            f"“{name}” is not there.", "Check the name; it may have been moved."
        )
    if isinstance(error, PermissionError):
        return UnreadableSource(
            f"“{name}” may not be read.", "Ask its owner for permission, or copy it first."
        )
    return UnreadableSource(
        f"“{name}” could not be read from the disk.", "Copy it to another place and try again."
    )


def _why_folder(name: str, error: OSError) -> UnreadableSource:
    name = shown(name)
    if isinstance(error, PermissionError):
        return UnreadableSource(
            f"The folder “{name}” may not be opened.",
            "Ask its owner for permission, or copy it first.",
        )
    return UnreadableSource(
        f"The folder “{name}” could not be read.", "Check that its disk is connected and in order."
    )

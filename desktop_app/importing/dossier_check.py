"""Checks a dossier that somebody handed over, without an archive and without a network.

Nothing of it is read as a PDF: bytes are hashed, and compared with what the sealed list says of
them. What is not as it was is named by the part and the page that its bytes belong to.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.domain.dossiers import (
    BEGINNING,
    END_MARK,
    FORMAT,
    SEAL_LENGTH,
    SEAL_MARK,
    SIGNED,
    VERSION,
    Bates,
    Seal,
    Where,
    read_seal,
)
from desktop_app.domain.text import visible_line
from desktop_app.errors import BadValue, ImportFailed, UnreadableSource
from desktop_app.jobs import JobContext
from desktop_app.vault.signing import is_signed

DOING = "Verifying"
_AT_ONCE = 1024 * 1024
_MOST = 256 * 1024 * 1024
_LARGEST = 10**15
"""No place in a file is beyond it: the seal has fifteen digits for one."""
_NAMED = 40
"""How many changed places are named."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found: a sentence for every place that is not as it was, and whose key it bears.

    ``signed`` says whether the signature fits; ``alone`` that its key was made for this file.
    """

    problems: tuple[str, ...]
    pages: int
    size: int
    key: str
    signed: bool
    alone: bool
    title: str


@dataclass(slots=True)
class _Found:
    """The manifest as it lies in the file; ``intact`` if its signature or its hash fits."""

    start: int
    data: bytes
    values: dict[str, Any] | None
    signed: bool
    intact: bool


def check_dossier(path: Path, context: JobContext) -> Checked:
    """Check every byte of a file.

    Raises:
        UnreadableSource: it cannot be read, or is no dossier.
        ImportFailed: a newer version wrote it.
    """
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise _unreadable(path)
    try:
        with path.open("rb") as file:
            return _Check(file, context).checked(path.name)
    except OSError as error:
        raise _unreadable(path) from error


def _unreadable(path: Path) -> UnreadableSource:
    return UnreadableSource(f"“{path.name}” cannot be read.", "Check its name and permissions.")


@dataclass(slots=True)
class _Check:
    file: BinaryIO
    context: JobContext
    problems: list[str] = field(default_factory=list)
    size: int = 0

    def checked(self, name: str) -> Checked:
        self.size = self.file.seek(0, 2)
        at, line = self._seal_line()
        seal = read_seal(line)
        found = self._manifest(seal, at)
        if found is None and at < 0:
            raise UnreadableSource(
                f"“{name}” is no dossier that Guardbook exported, or its end is missing.",
                "Choose the PDF as you were given it.",
            )
        values = found.values if found is not None and found.intact else None
        if found is None or not found.intact or values is None:
            self.problems.append(
                "The manifest was changed or is missing: what it says of the other parts cannot "
                "be relied on, and they cannot be compared."
            )
        self._check_seal(seal, line, at, found)
        if found is not None and values is not None:
            self._check_bytes(values, found, at)
        signed = found is not None and found.signed
        return Checked(
            tuple(self.problems),
            int(values["pages"]) if values else 0,
            self.size,
            seal.key if seal is not None else "",
            signed,
            bool(values) and values.get("signer") == "file" if values else False,
            str(values["title"]) if values else "",
        )

    # -- where things are ----------------------------------------------------------------
    def _read(self, start: int, end: int) -> bytes:
        if not 0 <= start <= end <= self.size or end - start > _MOST:
            return b""
        self.file.seek(start)
        return self.file.read(end - start)

    def _seal_line(self) -> tuple[int, bytes]:
        """Return where the seal is and its bytes, -1 if there is nothing like it.

        It is found by what follows it or, where that was changed, by its first word.
        """
        after = self._last(END_MARK)
        line = self._read(after - SEAL_LENGTH, after)
        if _like_a_seal(line):
            return after - SEAL_LENGTH, line
        at = self._last(SEAL_MARK)
        if at < 0:
            return -1, b""
        return at, self._read(at, min(self.size, at + SEAL_LENGTH))

    def _last(self, words: bytes, before: int | None = None) -> int:
        """Return where some bytes stand last, -1 for nowhere."""
        end = self.size if before is None else before
        while end > 0:
            start = max(0, end - _AT_ONCE)
            found = self._read(start, min(self.size, end + len(words) - 1)).rfind(words)
            if found >= 0:
                return start + found
            end = start
        return -1

    def _manifest(self, seal: Seal | None, at: int) -> _Found | None:
        """Return the manifest, by where the seal says it is, or by how it begins."""
        places: list[tuple[int, int]] = []
        if seal is not None:
            places.append((seal.start, seal.end))
        begun = self._last(BEGINNING, at if at >= 0 else None)
        if begun >= 0:
            places.append((begun, self._end_of(begun)))
        best: _Found | None = None
        for start, end in places:
            data = self._read(start, end)
            if not data:
                continue
            found = _Found(start, data, _values(data), False, False)
            if seal is not None:
                found.signed = is_signed(
                    bytes.fromhex(seal.key), SIGNED + data, bytes.fromhex(seal.signature)
                )
                found.intact = found.signed or hashlib.sha256(data).hexdigest() == seal.sha256
            else:  # nothing vouches for it, but it may be what it was
                found.intact = found.values is not None
            if best is None or (found.intact, found.signed) > (best.intact, best.signed):
                best = found
        return best

    def _end_of(self, start: int) -> int:
        """Return where a manifest ends that begins somewhere."""
        self.file.seek(start)
        read = b""
        while len(read) < _MOST and (piece := self.file.read(_AT_ONCE)):
            read += piece
            end = read.find(b"\nendstream", max(0, len(read) - len(piece) - 10))
            if end >= 0:
                return start + end
        return start

    # -- what is compared ----------------------------------------------------------------
    def _check_seal(self, seal: Seal | None, line: bytes, at: int, found: _Found | None) -> None:
        if at < 0:
            self.problems.append(
                "The seal is missing: the end of the file was cut off or changed, and nothing "
                "shows who made it."
            )
        elif seal is None:
            self.problems.append(
                "The seal was changed: it cannot be read, and nothing shows who made the file."
            )
        elif found is not None and found.intact and not found.signed:
            self.problems.append("The seal was changed: its signature does not fit the manifest.")
        elif found is not None and found.signed and found.values is not None:
            start, end = _pair(found.values["manifest"])
            sha256 = hashlib.sha256(found.data).hexdigest()
            whole = Seal(start, end, sha256, seal.key, seal.signature)
            if line != whole.written():
                self.problems.append("The seal was changed.")

    def _check_bytes(self, values: dict[str, Any], found: _Found, at: int) -> None:
        size = int(values["size"])
        start, _ = _pair(values["seal"])
        # How far what stands at the end was moved, as far as that can be seen.
        moved = at - start if at >= 0 else found.start - _pair(values["manifest"])[0]
        if self.size - moved > size:
            self.problems.append(
                f"Bytes were added after the end of the file: {self.size - moved - size:,}."
            )
        elif self.size - moved < size:
            self.problems.append(
                f"Bytes are missing at the end of the file: {size - self.size + moved:,}."
            )
        if moved > 0:
            self.problems.append(f"Bytes were put in before the end of the file: {moved:,}.")
        elif moved < 0:
            self.problems.append(f"Bytes were taken out before the end of the file: {-moved:,}.")
        names = _Names(values)
        wrong: dict[str, None] = {}
        rows = values["bytes"]
        for done, (first, last, sha256, where, part, page) in enumerate(rows):
            self.context.checkpoint(done, len(rows), DOING)
            if self._hash(first, last) == sha256:
                continue
            if moved and self._hash(first + moved, last + moved) == sha256:
                continue
            wrong[names.sentence(where, part, page)] = None
        if not wrong and not _tiled(values, found):
            wrong["The manifest does not speak of every byte of the file."] = None
        self.problems += list(wrong)[:_NAMED]
        if len(wrong) > _NAMED:
            self.problems.append(f"More places were changed: {len(wrong) - _NAMED}.")
        self.context.checkpoint(len(rows), len(rows), DOING)

    def _hash(self, start: int, end: int) -> str:
        digest = hashlib.sha256()
        if not 0 <= start <= end <= self.size:
            return ""
        self.file.seek(start)
        left = end - start
        while left > 0 and (piece := self.file.read(min(_AT_ONCE, left))):
            digest.update(piece)
            left -= len(piece)
        return digest.hexdigest() if left == 0 else ""


class _Names:
    """What the parts of a dossier are called."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._titles = {one["number"]: one["title"] for one in values["articles"]}
        self._bates = _bates(values)

    def sentence(self, where: str, part: int, page: int) -> str:
        """Say that a part was changed, and on which page."""
        at = f"{page}{self._label(page)}"
        title = visible_line(str(self._titles.get(part, "")))
        whole = {
            Where.CONTENTS: "Fonts or tags of the cover and the contents were changed.",
            Where.ARTICLE: f"Fonts or pictures of article {part} (“{title}”) were changed.",
            Where.PARTS: "Fonts or tags of the lists at the end were changed.",
            Where.ATTACHMENT: f"The attached original of article {part} was changed.",
            Where.BOOKMARKS: "The bookmarks were changed.",
        }
        pages = {
            Where.COVER: f"The cover, page {at}, was changed.",
            Where.CONTENTS: f"The contents, page {at}, were changed.",
            Where.ARTICLE: f"Article {part} (“{title}”), page {at}, was changed.",
            Where.NOTES: f"The index of notes, page {at}, was changed.",
            Where.SOURCES: f"The list of sources, page {at}, was changed.",
            Where.PARTS: f"The list of parts, page {at}, was changed.",
        }
        found = {place.value: words for place, words in (pages if page else whole).items()}
        return found.get(
            where,
            "What holds the file together (names, tree of pages, table of objects) was changed.",
        )

    def _label(self, page: int) -> str:
        return f" ({self._bates.label(page - 1)})" if self._bates is not None else ""


def _bates(values: dict[str, Any]) -> Bates | None:
    first = str(values["bates"][0])
    digits = len(first) - len(first.rstrip("0123456789"))
    return Bates(first[: len(first) - digits], int(first[-digits:]), digits) if digits else None


def _tiled(values: dict[str, Any], found: _Found) -> bool:
    """Whether the manifest speaks of every byte, once."""
    spans = [(row[0], row[1]) for row in values["bytes"]]
    spans += [_pair(values["manifest"]), _pair(values["seal"])]
    reached = 0
    for start, end in sorted(spans):
        if start != reached or end <= start:
            return False
        reached = end
    start, end = _pair(values["manifest"])
    return reached == int(values["size"]) and len(found.data) == end - start


def _values(data: bytes) -> dict[str, Any] | None:
    """Return what the manifest says, None if it cannot be read.

    Raises:
        ImportFailed: a newer version wrote it.
    """
    try:
        values = json.loads(data)
        if values["format"] != FORMAT:
            return None
        if values["version"] > VERSION:
            raise ImportFailed(
                "The dossier was written by a newer version of Guardbook.",
                "Install a newer Guardbook, or ask for another export.",
            )
        _pair(values["manifest"]), _pair(values["seal"])
        _number(values["size"]), _number(values["pages"])
        list(_rows(values["bytes"]))
        (
            _bates(values),
            str(values["title"]),
            {one["number"]: one["title"] for one in values["articles"]},
        )
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, BadValue):
        return None
    return dict(values)


def _rows(rows: list[Any]) -> Iterator[None]:
    for start, end, sha256, where, part, page in rows:
        for one in (start, end, part, page):
            _number(one)
        if not isinstance(sha256, str) or not isinstance(where, str):
            raise TypeError
        yield


def _pair(value: Any) -> tuple[int, int]:  # noqa: ANN401 - what JSON holds
    start, end = value
    return _number(start), _number(end)


def _number(value: Any) -> int:  # noqa: ANN401 - what JSON holds
    if not isinstance(value, int):
        raise TypeError
    if not 0 <= value < _LARGEST:
        raise ValueError
    return value


def _like_a_seal(line: bytes) -> bool:
    """Whether bytes may be a seal of which some were changed."""
    made = Seal(0, 0, "0" * 64, "0" * 64, "0" * 128).written()
    differing = sum(one != two for one, two in zip(line[:17], made[:17], strict=False))
    digits = sum(byte in b"0123456789abcdef \n" for byte in line[17:])
    return len(line) == SEAL_LENGTH and differing <= 8 and digits >= SEAL_LENGTH - 17 - 8

"""What a backup says of itself: one small file, written last, that makes a whole backup of it.

A backup is a folder: ``backup.json``, the originals under ``blobs`` as in an archive, and a folder
``state-…`` with the database and the key file as they were. The manifest names the state that
counts; a state that it does not name was never finished, or is one from before.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from desktop_app.archive.opening import BACKUP
from desktop_app.errors import ArchiveDamaged, ArchiveMissing, ArchiveProblem, ArchiveTooNew
from desktop_app.values import dataclass
from desktop_app.vault.hexadecimal import is_hex
from desktop_app.vault.sealed import blake2b, mac, seal, unseal

NAME = BACKUP
STATE = "state-"
STATE_ID_BYTES = 8

LIST = "The backup is damaged: its list of contents is not as it was written."
KEYS = "The backup is damaged: its key file is missing or not as it was written."
DATABASE = "The backup is damaged: its database is missing or not as it was written."
LOG = "The backup is damaged: its log ends elsewhere than its list of contents says."
ORIGINAL = "The backup is damaged: one of its originals is missing or not as it was."

PART = 1024 * 1024
"""Bytes of a file that are read at once; in between one may cancel."""

_FORMAT = "guardbook-backup"
_VERSION = 1
_LARGEST = 16 * 1024 * 1024
_FACTS = b"guardbook backup facts"
_A = TypeVar("_A")
_B = TypeVar("_B")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What stands in ``backup.json``.

    Attributes:
        archive_id: of the archive, 32 hexadecimal digits.
        state: the name of the folder with database and key file.
        at: when it was made, as the log writes moments.
        program: the version of the program that made it.
        head: number and code of the last row of the log.
        blobs: how many originals and pictures there are, and their sealed bytes together.
        database: SHA-256 of the database's file.
        keys: SHA-256 of the key file.
        facts: what only the key opens, sealed, as hexadecimal digits; see ``Facts``.
        code: the MAC over all of that, as hexadecimal digits.
    """

    archive_id: str
    state: str
    at: str
    program: str
    head: tuple[int, str]
    blobs: tuple[int, int]
    database: str
    keys: str
    facts: str
    code: str = ""

    def encoded(self, audit_key: bytes) -> bytes:
        """Return the file's content, sealed under a key that follows from the audit key."""
        return _canonical({**self._body(), "mac": self._mac(audit_key)})

    def is_sealed_by(self, audit_key: bytes) -> bool:
        """Whether the MAC is right."""
        return hmac.compare_digest(self._mac(audit_key), self.code)

    def is_written_as(self, content: bytes) -> bool:
        """Whether this program would write exactly this content."""
        return _canonical({**self._body(), "mac": self.code}) == content

    def _mac(self, audit_key: bytes) -> str:
        return mac(_canonical(self._body()), _key(audit_key, b"backup")).hex()

    def _body(self) -> dict[str, object]:
        return {
            "format": _FORMAT,
            "version": _VERSION,
            "archive_id": self.archive_id,
            "state": self.state,
            "at": self.at,
            "program": self.program,
            "log": list(self.head),
            "blobs": list(self.blobs),
            "database": self.database,
            "keys": self.keys,
            "facts": self.facts,
        }


@dataclass(frozen=True, slots=True)
class Facts:
    """What a backup tells only to who has a key.

    Attributes:
        name: the name of the archive's folder.
        articles: how many there are, those in the Trash included.
        missing: SHA-256 of the originals that the archive itself had lost.
    """

    name: str
    articles: int
    missing: tuple[str, ...] = ()

    def sealed(self, audit_key: bytes) -> str:
        """Return them as a manifest holds them."""
        told = json.dumps([self.name, self.articles, list(self.missing)]).encode("ascii")
        return seal(told, _key(audit_key, b"backup facts"), _FACTS).hex()

    @classmethod
    def unsealed(cls, manifest: Manifest, audit_key: bytes) -> Facts:
        """Return the facts of a manifest whose MAC is right."""
        told = unseal(bytes.fromhex(manifest.facts), _key(audit_key, b"backup facts"), _FACTS)
        name, articles, missing = json.loads(told)
        return cls(str(name), int(articles), tuple(missing))


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a backup; its MAC is still to be checked.

    Raises:
        ArchiveMissing: there is no backup in this folder.
        ArchiveDamaged: it is not as it was written.
        ArchiveTooNew: a newer version of the program wrote it.
        ArchiveProblem: it cannot be read.
    """
    path = folder / NAME
    try:
        if not path.is_file():
            raise ArchiveMissing(
                f"There is no backup in “{folder}”.", f"A backup is a folder with a file {NAME}."
            )
        if path.stat().st_size > _LARGEST:
            raise damaged()
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(error) from error
    try:
        return _parsed(content)
    except (ValueError, RecursionError):
        raise damaged() from None


def damaged(sentence: str = LIST) -> ArchiveDamaged:
    """Return the error for a backup that is not as it was written; the sentence names the part."""
    return ArchiveDamaged(sentence, "Restore an older backup.")


def unreadable(error: OSError) -> ArchiveProblem:
    """Return the error that says that the disk did not give what is there."""
    why = error.strerror or type(error).__name__
    return ArchiveProblem(
        f"The backup cannot be read: {why}.", "Check that its disk is connected and in order."
    )


def is_state(name: str) -> bool:
    """Whether a file's name is that of a state."""
    return name.startswith(STATE) and is_hex(name[len(STATE) :], STATE_ID_BYTES)


def _parsed(content: bytes) -> Manifest:
    said = json.loads(content)
    if not isinstance(said, dict) or said.get("format") != _FORMAT:
        raise damaged()
    version = said.get("version")
    if type(version) is int and version > _VERSION:
        raise ArchiveTooNew(
            "This backup was written by a newer version of the program.",
            "Install the newest version of Guardbook.",
        )
    texts = {name: _text(said, name) for name in ("at", "program")}
    found = Manifest(
        archive_id=_hex(said, "archive_id", 16),
        state=_text(said, "state"),
        head=_pair(said, "log", int, str),
        blobs=_pair(said, "blobs", int, int),
        database=_hex(said, "database", 32),
        keys=_hex(said, "keys", 32),
        facts=_text(said, "facts"),
        code=_text(said, "mac"),
        **texts,
    )
    if not found.is_written_as(content) or not is_state(found.state):
        raise damaged()
    return found


def _text(said: Mapping[str, object], name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str) or not value.isascii():
        raise damaged()
    return value


def _hex(said: Mapping[str, object], name: str, count: int) -> str:
    value = _text(said, name)
    if not is_hex(value, count):
        raise damaged()
    return value


def _pair(
    said: Mapping[str, object], name: str, first_is: type[_A], second_is: type[_B]
) -> tuple[_A, _B]:
    value = said.get(name)
    if isinstance(value, list) and len(value) == 2:
        first, second = value
        if type(first) is first_is and type(second) is second_is:
            return first, second
    raise damaged()


def _key(audit_key: bytes, purpose: bytes) -> bytes:
    return blake2b(purpose, key=audit_key, purpose=b"guardbook-subkey")


def _canonical(value: object) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True) + "\n").encode("ascii")

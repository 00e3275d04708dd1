"""Where things lie in a package of plain files: said once, for those who write and who read it."""

from __future__ import annotations

import datetime as dt
import unicodedata

FORMAT = 1
"""Raised when a reader of older packages could not read newer ones."""

MARKER = "guardbook.json"
ARCHIVE = "archive.json"
LOG = "log.jsonl"
ARTICLES = "articles"
ORIGINALS = "originals"
PAYLOAD = "data"
"""Folder of a bag in which everything lies."""

MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = f"tag{MANIFEST}"
SIGNATURE = "signature.json"
"""Signs the list of hashes, and by it every file."""

BAG_DECLARATION = "bagit.txt"
BAG_INFO = "bag-info.txt"
BAG_TAGS = frozenset({BAG_DECLARATION, BAG_INFO, MANIFEST, SIGNATURE})
"""What the list of tag files in a bag may name: all of these, and nothing else."""

SIGNED = b"Guardbook manifest 1\0"
"""Stands before the list of hashes in what is signed, so that no signature fits anything else."""
_HEX = 64


def article_file(number: int) -> str:
    """Return where the data of an article lie."""
    return f"{ARTICLES}/{number:06}.json"


def original_place(sha256: str) -> str:
    """Return where an original lies, without the ending of its name."""
    return f"{ORIGINALS}/{sha256[:2]}/{sha256}"


def title(articles: int, *, whole: bool) -> str:
    """Return what a package is, in one line for people."""
    what = "Archive" if whole else "Articles"
    return f"{what}: {articles:,} {'article' if articles == 1 else 'articles'}"


def bag_texts(date: dt.date, description: str, size: int, files: int) -> dict[str, bytes]:
    """Return the files in which a bag speaks of itself, by name.

    They follow from what is signed, so that whoever checks a bag makes them anew and compares.

    Args:
        date: the day of the export, in UTC.
        description: one line for people who find the bag.
        size: bytes of the payload.
        files: how many files the payload has.
    """
    info = (
        "Bag-Software-Agent: Guardbook\n"
        f"Bagging-Date: {date.isoformat()}\n"
        f"External-Description: {description}\n"
        f"Payload-Oxum: {size}.{files}\n"
    )
    declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    return {BAG_DECLARATION: declaration.encode("utf-8"), BAG_INFO: info.encode("utf-8")}


def read_manifest(data: bytes) -> dict[str, str]:
    """Return the SHA-256 by file.

    Raises:
        ValueError: it is no list of hashes and files, or a name holds control characters.
    """
    found: dict[str, str] = {}
    for line in data.decode("utf-8").split("\n"):
        if not line:
            continue
        sha256, _, name = line.partition("  ")
        if len(sha256) != _HEX or not name or name in found or _controls(name):
            raise ValueError(line)
        found[name] = sha256.lower()
    return found


def _controls(name: str) -> bool:
    return any(unicodedata.category(sign) == "Cc" for sign in name)

"""Where things lie in a package of plain files: said once, for those who write and who read it."""

from __future__ import annotations

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

SIGNED = b"Guardbook manifest 1\0"
"""Stands before the list of hashes in what is signed, so that no signature fits anything else."""
_HEX = 64


def article_file(number: int) -> str:
    """Return where the data of an article lie."""
    return f"{ARTICLES}/{number:06}.json"


def original_place(sha256: str) -> str:
    """Return where an original lies, without the ending of its name."""
    return f"{ORIGINALS}/{sha256[:2]}/{sha256}"


def read_manifest(data: bytes) -> dict[str, str]:
    """Return the SHA-256 by file.

    Raises:
        ValueError: it is no list of hashes and files.
    """
    found: dict[str, str] = {}
    for line in data.decode("utf-8").split("\n"):
        if not line:
            continue
        sha256, _, name = line.partition("  ")
        if len(sha256) != _HEX or not name or name in found:
            raise ValueError(line)
        found[name] = sha256.lower()
    return found

"""Lists of hashes, and what makes a folder a bag (BagIt 1.0, RFC 8493)."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping

from desktop_app.domain.packages import MANIFEST

_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def manifest(hashes: Mapping[str, str]) -> bytes:
    """Return a list of SHA-256 by file, sorted; ``sha256sum -c`` checks it too."""
    return "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes)).encode("utf-8")


def bag_files(
    hashes: Mapping[str, str], size: int, date: dt.date, description: str
) -> dict[str, bytes]:
    """Return the files that make a bag of a payload.

    Args:
        hashes: SHA-256 of every payload file, by its name ("data/…").
        size: bytes of the payload.
        date: the day of the export.
        description: one line for people who find the bag.
    """
    info = (
        "Bag-Software-Agent: Guardbook\n"
        f"Bagging-Date: {date.isoformat()}\n"
        f"External-Description: {description}\n"
        f"Payload-Oxum: {size}.{len(hashes)}\n"
    )
    files = {
        "bagit.txt": _DECLARATION.encode("utf-8"),
        "bag-info.txt": info.encode("utf-8"),
        MANIFEST: manifest(hashes),
    }
    tags = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return {**files, f"tag{MANIFEST}": manifest(tags)}

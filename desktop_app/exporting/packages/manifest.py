"""Lists of hashes, and what makes a folder a bag (BagIt 1.0, RFC 8493)."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping

from desktop_app.domain.packages import MANIFEST, SIGNATURE, SIGNED, TAG_MANIFEST, bag_texts
from desktop_app.vault.signing import Signer


def manifest(hashes: Mapping[str, str]) -> bytes:
    """Return a list of SHA-256 by file, sorted; ``sha256sum -c`` checks it too."""
    return "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes)).encode("utf-8")


def folder_files(hashes: Mapping[str, str], signer: Signer) -> dict[str, bytes]:
    """Return the list of hashes and the signature under it."""
    listed = manifest(hashes)
    signed = {
        "algorithm": "Ed25519",
        "key": signer.public.hex(),
        "signature": signer.sign(SIGNED + listed).hex(),
    }
    return {MANIFEST: listed, SIGNATURE: (json.dumps(signed, indent=1) + "\n").encode("ascii")}


def bag_files(
    hashes: Mapping[str, str], size: int, date: dt.date, description: str, signer: Signer
) -> dict[str, bytes]:
    """Return the files that make a bag of a payload.

    Args:
        hashes: SHA-256 of every payload file, by its name ("data/…").
        size: bytes of the payload.
        date: the day of the export, in UTC.
        description: one line for people who find the bag.
        signer: signs the list of hashes.
    """
    files = {
        **bag_texts(date, description, size, len(hashes)),
        **folder_files(hashes, signer),
    }
    tags = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return {**files, TAG_MANIFEST: manifest(tags)}

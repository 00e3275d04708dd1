"""Reads secrets from files, for the commands and for the window; cheap to import."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.errors import BadValue


def named_passphrase(file: Path | None) -> str | None:
    """Return the passphrase from a file, or from the one that the environment names.

    Raises:
        BadValue: the file cannot be read.
    """
    named = file or os.environ.get("GUARDBOOK_PASSPHRASE_FILE")
    # What editors of Windows put before UTF-8 is no part of it.
    return first_line(Path(named), "passphrase").removeprefix("\ufeff") if named else None


def first_line(path: Path, what: str) -> str:
    """Return the first line of a file: a secret, of which nothing may be shown.

    Args:
        path: the file.
        what: "passphrase" or "password", for the sentence if it cannot be read.

    Raises:
        BadValue: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise BadValue(
            f"The {what} file “{path}” cannot be read.", "Check its name and permissions."
        ) from error

"""Show the key of the archive's database, so that the archive outlives this program."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from desktop_app.cli.doors import is_asking_possible, open_archive, passphrase
from desktop_app.cli.output import tell
from desktop_app.errors import BadValue, PassphraseNeeded

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

HOW_TO_OPEN = """\
The file archive.db in the archive's folder opens with SQLCipher 4 and this key:
  PRAGMA key = "x'KEY'";
  PRAGMA cipher_compatibility = 4;
  SELECT id, title, text FROM article JOIN text_version ON article = id AND number = text_number;
"""

_ORIGINALS = (
    "The originals lie beside it under keys of their own; “guardbook export folder --all "
    "-o FOLDER” writes everything as open files."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("what", choices=["show"], help="print the key: 64 hexadecimal digits")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"{HOW_TO_OPEN}\n{_ORIGINALS}"


def run(options: argparse.Namespace) -> int:
    """Show the key, to somebody who typed the passphrase or says yes at a terminal."""
    with open_archive(options, writable=False) as archive:
        _require_consent(archive, passphrase(options))
        print(archive.database_key(), flush=True)
    tell("Whoever has this key reads the whole database, whatever its passphrase is or will be.")
    tell(f"{HOW_TO_OPEN}{_ORIGINALS}")
    return 0


def _require_consent(archive: Archive, typed: str | None) -> None:
    """Let the key be shown only if somebody gave the passphrase, or says yes at a terminal.

    Raises:
        PassphraseNeeded: what was typed does not open the archive.
        BadValue: nobody agreed.
    """
    if typed is not None:
        if not archive.opens_with(typed):
            raise PassphraseNeeded(
                "That passphrase does not open this archive.", "Try it again.", wrong=True
            )
        return
    if not is_asking_possible():
        raise BadValue(
            "There is no terminal to ask whether the key may be shown.",
            "Give the passphrase with --passphrase-file.",
        )
    sys.stderr.write("The key opens the database without any passphrase. Show it? (yes/no) ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in {"yes", "y"}:
        raise BadValue("The key is not shown.")

"""Make a new recovery key for the archive and print it once, or remove it."""

from __future__ import annotations

import argparse

from desktop_app import paths
from desktop_app.cli.doors import open_archive, passphrase
from desktop_app.cli.output import require_output, tell
from desktop_app.vault.places import key_places

_BEFORE = "Backups and copies from before still open with it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "--remove", action="store_true", help="let no recovery key open the archive any more"
    )
    parser.epilog = (
        "The key opens the archive, on any computer, wherever its passphrase is asked for. It is "
        "stored nowhere: print it, or write it down. A new one takes the place of the old one."
    )


def run(options: argparse.Namespace) -> int:
    """Make or remove the recovery key."""
    if not options.remove:
        require_output()
    with open_archive(options, writable=True) as archive:
        current = passphrase(options)
        if options.remove:
            archive.remove_recovery_key(current)
            tell("The recovery key is gone: it opens the archive no longer.")
            tell(_BEFORE)
            return 0
        # No keyring is asked, which may not answer.
        replaced = key_places(archive.folder, paths.config()).recovery
        key = archive.make_recovery_key(current)
        print(key, flush=True)
    tell("This is the recovery key. It is shown only now: print it, or write it down.")
    tell("Whoever has it and a copy of the archive can read everything, on any computer.")
    if replaced:
        tell("The recovery key that was made before opens the archive no longer.")
        tell(_BEFORE)
    return 0

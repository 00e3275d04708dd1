"""Set, change or remove the passphrase of the archive."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.doors import asked, is_asking_possible, open_archive, passphrase
from desktop_app.cli.output import tell
from desktop_app.cli.secrets import first_line
from desktop_app.errors import BadValue

_BEFORE = "Backups and copies from before still open with the old one."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--new-file",
        metavar="FILE",
        type=Path,
        help="take the new passphrase from the first line of FILE instead of asking for it",
    )
    what.add_argument(
        "--remove", action="store_true", help="let this computer open the archive without asking"
    )
    parser.add_argument(
        "--ask-here",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="ask for it on this computer, too (default: yes, or as it was)",
    )


def run(options: argparse.Namespace) -> int:
    """Set, change or remove the passphrase."""
    if options.remove and options.ask_here:
        raise BadValue(
            "Without a passphrase there is nothing to ask for.", "Leave one of them out."
        )
    if not (options.remove or options.new_file or is_asking_possible()):
        raise BadValue(
            "There is no terminal to ask for the new passphrase.", "Give it with --new-file."
        )
    # Read first: a file that is not there must not be told after half a second of work.
    new = _from_file(options.new_file) if options.new_file else ""
    with open_archive(options, writable=True) as archive:
        current = passphrase(options)
        if options.remove:
            archive.remove_passphrase(current=current)
            tell("The passphrase is gone. This computer opens the archive without asking.")
            tell(_BEFORE)
            return 0
        ways = archive.ways_in()
        ask_here = options.ask_here
        if ask_here is None:
            ask_here = not (ways.passphrase and ways.here)
        archive.set_passphrase(new or _typed_twice(), current=current, ask_here=ask_here)
    tell(
        "The passphrase is set, and this computer asks for it, too."
        if ask_here
        else "The passphrase is set. This computer still opens the archive without asking."
    )
    tell(
        "Keep it well: without it only the recovery key opens the archive."
        if ways.recovery
        else "Keep it well: without it nobody can open the archive, not even you."
    )
    if ways.passphrase:
        tell(_BEFORE)
    if ask_here:
        tell(
            "A copy of the archive that was made before opens with the passphrase once it has "
            "the new keys.json."
        )
    return 0


def _from_file(path: Path) -> str:
    words = first_line(path, "passphrase").removeprefix("\ufeff")
    if not words:
        raise BadValue("The passphrase is empty.", "Choose one of several words.")
    return words


def _typed_twice() -> str:
    new = asked("New passphrase: ")
    if not new:
        raise BadValue("The passphrase is empty.", "Choose one of several words.")
    if asked("The same again: ") != new:
        raise BadValue("The two passphrases are not the same.", "Nothing was changed; try again.")
    return new

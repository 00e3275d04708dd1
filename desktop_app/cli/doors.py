"""Opens the archive that a command works on, and reads the arguments that commands share."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.cli.output import tell, visible
from desktop_app.cli.places import Group
from desktop_app.cli.secrets import first_line, named_passphrase
from desktop_app.domain.annotations import ArticleId
from desktop_app.errors import (
    ArchiveInUse,
    ArchiveReadOnly,
    BadValue,
    GuardbookError,
    PassphraseNeeded,
)
from desktop_app.vault.keyring import device_keys

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.jobs import JobContext


def open_archive(
    options: argparse.Namespace,
    *,
    writable: bool,
    create: bool = False,
    folder: Path | None = None,
) -> Archive:
    """Open the archive that the options name. Reading works beside an open window."""
    from desktop_app.archive.archive import Archive

    def opened(words: str | None) -> Archive:
        return Archive.open(
            folder or options.archive,
            devices=device_keys(paths.config()),
            cache=paths.cache(),
            writable=writable,
            create=create,
            passphrase=words,
        )

    given = passphrase(options)
    try:
        return opened(given)
    except PassphraseNeeded:
        if given is not None or not is_asking_possible():
            raise
    # Kept for this command alone, which may open the archive more than once.
    options.asked = asked("Passphrase: ")
    return opened(options.asked)


def open_for_export(options: argparse.Namespace) -> Archive:
    """Open for writing if that is free, so that the log can be kept, else for reading."""
    try:
        return open_archive(options, writable=True)
    except (ArchiveInUse, ArchiveReadOnly):
        return open_archive(options, writable=False)


def refresh_index(archive: Archive, context: JobContext) -> None:
    """Bring the index up to date after a change; the change stands whatever becomes of it."""
    try:
        archive.update_index(context)
    except GuardbookError as problem:
        tell(f"guardbook: Saved, but searching does not know of it yet: {problem}")


def passphrase(options: argparse.Namespace) -> str | None:
    """Return the passphrase that was typed, or that of the file that is named.

    The file is read once a command: a pipe gives its words only once.
    """
    if not hasattr(options, "asked"):
        options.asked = named_passphrase(getattr(options, "passphrase_file", None))
    given: str | None = options.asked
    return given


def is_asking_possible() -> bool:
    """Whether somebody sits at a terminal and can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def asked(prompt: str) -> str:
    """Ask for a secret on the terminal, which does not show it."""
    import getpass

    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise BadValue("No passphrase was typed.") from None


def add_password(parser: argparse.ArgumentParser) -> None:
    """Add --password-file; see ``password``."""
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        type=Path,
        help="open locked PDFs with the password in the first line of FILE; it is not stored",
    )


def password(options: argparse.Namespace) -> str:
    """Return the password from the file that the options name, "" if they name none."""
    named = options.password_file
    # What editors of Windows put before UTF-8 is no part of it.
    return first_line(named, "password").removeprefix("\ufeff") if named else ""


def article_id(text: str) -> ArticleId:
    """Read an article's number; argparse puts the sentence after the argument's name."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 0 < number < 2**63:
        raise argparse.ArgumentTypeError(f"“{visible(text)}” is not a number such as list shows")
    return ArticleId(number)


def add_articles(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    """Add the numbers of articles as positional arguments."""
    parser.add_argument("articles", metavar="ID", type=article_id, nargs=nargs)


def add_article(parser: argparse.ArgumentParser) -> None:
    """Add the number of one article."""
    parser.add_argument("article", metavar="ID", type=article_id)


def add_quote(parser: argparse.ArgumentParser, what: str, group: Group | None = None) -> None:
    """Add --quote, to a group if it is one of several, and --occurrence for words said twice."""
    (group or parser).add_argument("--quote", metavar="TEXT", help=what)
    parser.add_argument(
        "--occurrence", metavar="N", type=_occurrence, default=0, help="which one, from 1"
    )


def _occurrence(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"“{visible(text)}” is not a number from 1")
    return number


def add_json(parser: argparse.ArgumentParser, shape: str) -> None:
    """Add --json, and say in the help what it prints: a promise to those who read it."""
    parser.add_argument("--json", action="store_true", help="print the result as JSON; see below")
    parser.epilog = f"--json prints {shape}"

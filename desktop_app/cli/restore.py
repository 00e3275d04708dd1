"""Make an archive of a backup again, in a new or empty folder."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.cli.doors import add_json, asked, is_asking_possible, passphrase
from desktop_app.cli.output import progress_context, show_json, tell, visible
from desktop_app.errors import PassphraseNeeded
from desktop_app.vault.files import resolved
from desktop_app.vault.keyring import device_keys

if TYPE_CHECKING:
    from desktop_app.archive.restoring import OpenBackup

_JSON = (
    '{"archive": folder, "at", "articles": n, "originals": n, "missing": n, "asks": whether a '
    'passphrase is asked for here, "problems": [sentence]}; "missing" counts originals that the '
    'archive had lost before, "problems" names what else was wrong in it.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("source", metavar="SRC", type=Path, help="the folder of the backup")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Restore; exit 1 if something was wrong in the archive when it was backed up."""
    from desktop_app.archive.restoring import require_free, restore
    from desktop_app.domain.dates import to_iso

    folder = resolved(options.archive)
    require_free(resolved(options.source), folder)
    backup = opened_backup(options, options.source)
    report = restore(
        backup, folder, device_keys(paths.config()), progress_context(), passphrase(options)
    )
    if options.json:
        show_json(
            {
                "archive": str(folder),
                "at": to_iso(report.facts.at),
                "articles": report.facts.articles,
                "originals": report.facts.originals,
                "missing": report.left_out,
                "asks": not report.own_key,
                "problems": list(report.problems),
            }
        )
    else:
        for problem in report.problems:
            print(visible(problem))
    tell(visible(f"Restored {report.facts.articles:,} articles into “{folder}”; all was checked."))
    if report.own_key:
        tell("This computer opens the archive without asking.")
    if report.left_out:
        tell(f"{report.left_out:,} originals were missing in the archive already.")
    return 1 if report.problems or report.left_out else 0


def opened_backup(options: argparse.Namespace, source: Path) -> OpenBackup:
    """Open a backup; the passphrase or recovery key is asked for if it is needed."""
    from desktop_app.archive.restoring import open_backup

    devices = device_keys(paths.config())
    given = passphrase(options)
    try:
        return open_backup(source, devices, given)
    except PassphraseNeeded:
        if given is not None or not is_asking_possible():
            raise
    options.asked = asked("Passphrase or recovery key: ")
    return open_backup(source, devices, options.asked)

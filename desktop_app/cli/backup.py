"""Back the archive up into a folder; only what is new is copied."""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.doors import add_json, open_for_export
from desktop_app.cli.output import progress_context, require_output, show_json, tell, visible
from desktop_app.errors import BadValue, GuardbookError

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

_JSON = (
    '{"at", "articles": n, "originals": n, "size": bytes, "copied": n, "copied_size": bytes, '
    '"missing": n, "recovery_key": the new key, or null if there was a way in already}; "missing" '
    "counts originals that the archive has lost."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "target",
        metavar="DEST",
        type=Path,
        help="a new or empty folder, or one with an earlier backup of this archive",
    )
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Back up; exit 1 if originals are missing in the archive itself."""
    from desktop_app.domain.dates import to_iso

    with open_for_export(options) as archive:
        archive.require_backup_place(options.target)
        key = _way_in(archive)
        try:
            if key and not options.json:
                tell("The archive has no passphrase, so this recovery key was made. It opens the")
                tell("archive and every backup of it on any computer; it is shown only now:")
                print(key, flush=True)
                key = ""
            report = archive.back_up(options.target, progress_context())
        except BaseException:
            if key:  # Nobody saw it: the next backup must not take it for a way in.
                with suppress(GuardbookError):
                    archive.remove_recovery_key()
            raise
    if options.json:
        show_json(
            {
                "at": to_iso(report.at),
                "articles": report.articles,
                "originals": report.originals,
                "size": report.size,
                "copied": report.copied,
                "copied_size": report.copied_size,
                "missing": report.missing,
                "recovery_key": key or None,
            }
        )
    tell(
        visible(
            f"Backed up {report.articles:,} articles with {report.originals:,} originals and "
            f"pictures into “{options.target}”; {report.copied:,} of them were new there."
        )
    )
    if report.missing:
        tell(
            f"{report.missing:,} originals are missing or damaged in the archive itself. "
            "“guardbook verify” names them."
        )
    return 1 if report.missing else 0


def _way_in(archive: Archive) -> str:
    """Make a recovery key if nothing but this computer opens the archive; "" if none is needed.

    Raises:
        BadValue: one is needed, and the archive is open elsewhere.
    """
    from desktop_app import paths
    from desktop_app.vault.places import key_places

    ways = key_places(archive.folder, paths.config())  # no keyring is asked
    if ways.passphrase or ways.recovery:
        return ""
    if not archive.writable:
        raise BadValue(
            "Only this computer can open the archive: a backup of it would be lost with it.",
            "Make a recovery key or set a passphrase in the open window first.",
        )
    require_output()
    return archive.make_recovery_key()

"""Check originals, texts, quotes and the log against each other, or what was handed over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.doors import add_json, open_archive
from desktop_app.cli.output import progress_context, show_json, tell, tell_signer, visible

if TYPE_CHECKING:
    from desktop_app.archive.reports import VerifyReport

_JSON = (
    '{"problems": [sentence], "counts": {name: n}}; of a folder or bag also "signature": '
    '{"key", "fits"}; of a dossier counts of pages and bytes, "title", and in "signature" also '
    '"alone": whether the key was made for this file.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "path",
        metavar="FILE",
        type=Path,
        nargs="?",
        help="a backup, or a dossier, a folder or a bag that was exported",
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--quick", action="store_true", help="do not read every original")
    how.add_argument("--full", action="store_true", help="read and hash every original (default)")
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Verify the archive, a backup or what was exported; exit 1 if anything is not as it was."""
    from desktop_app.archive.opening import BACKUP

    if options.path is not None and not options.path.is_dir():
        return _verify_dossier(options)
    if options.path is not None and (options.path / BACKUP).is_file():
        code = _told(options, _checked_backup(options))
        if code:
            tell(
                "The next backup there may not mend a damaged original: back up into an empty "
                "folder."
            )
        return code
    if options.path is not None:
        return _verify_package(options)
    with open_archive(options, writable=False) as archive:
        return _told(options, archive.verify(progress_context(), full=not options.quick))


def _checked_backup(options: argparse.Namespace) -> VerifyReport:
    """Verify a backup; it is opened as an archive is."""
    from desktop_app import paths
    from desktop_app.archive.restoring import check_backup
    from desktop_app.cli.restore import opened_backup
    from desktop_app.vault.keyring import device_keys

    backup = opened_backup(options, options.path)
    return check_backup(backup, device_keys(paths.config()), progress_context())


def _told(options: argparse.Namespace, report: VerifyReport) -> int:
    if options.json:
        show_json({"problems": list(report.problems), "counts": report.counts})
    else:
        for problem in report.problems:
            print(problem)
    counts = ", ".join(f"{number} {name}" for name, number in report.counts.items())
    tell(f"Checked {counts}: " + ("all good." if report.good else "problems found."))
    if report.counts.get("stray files"):
        tell(
            "Stray files belong to no article. Those that an import left when it was cut off go "
            "when the archive is next changed."
        )
    return 0 if report.good else 1


def _verify_package(options: argparse.Namespace) -> int:
    """Verify what was handed over; no archive is needed."""
    from desktop_app.importing.package_check import check_package

    checked = check_package(options.path, progress_context())
    if options.json:
        signature = {"key": checked.key, "fits": checked.signed}
        counts = {"files": checked.files}
        show_json({"problems": list(checked.problems), "counts": counts, "signature": signature})
    else:
        for problem in checked.problems:
            print(visible(problem))
    good = not checked.problems
    tell(f"Checked {checked.files} files: " + ("all good." if good else "problems found."))
    if checked.signed:
        tell_signer(checked.key)
    return 0 if good else 1


def _verify_dossier(options: argparse.Namespace) -> int:
    """Verify every byte of a dossier; no archive is needed."""
    from desktop_app.importing.dossier_check import check_dossier

    checked = check_dossier(options.path, progress_context())
    if options.json:
        signature = {"key": checked.key, "fits": checked.signed, "alone": checked.alone}
        counts = {"pages": checked.pages, "bytes": checked.size}
        show_json(
            {
                "problems": list(checked.problems),
                "counts": counts,
                "title": checked.title,
                "signature": signature,
            }
        )
    else:
        for problem in checked.problems:
            print(visible(problem))
    good = not checked.problems
    tell(
        f"Checked {checked.size:,} bytes, {checked.pages:,} pages: "
        + ("all good." if good else "problems found.")
    )
    if checked.signed and checked.alone:
        tell(
            f"Signed with the key {checked.key}, made for this file alone: it shows that nothing "
            "was changed, and not by whom it was made."
        )
    elif checked.signed:
        tell_signer(checked.key)
    return 0 if good else 1

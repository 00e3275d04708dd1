"""Save the exact bytes that were imported."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.doors import add_article, open_for_export
from desktop_app.cli.output import tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, required=True)


def run(options: argparse.Namespace) -> int:
    """Write the original."""
    target: Path = options.out.absolute()
    with open_for_export(options) as archive:
        archive.save_original(options.article, target)
    tell(f"Saved {target}.")
    return 0

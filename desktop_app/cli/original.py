"""Save the exact bytes that were imported."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.doors import add_article, open_archive
from desktop_app.cli.output import tell
from desktop_app.exporting.targets import whole_file


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, required=True)


def run(options: argparse.Namespace) -> int:
    """Write the original."""
    with open_archive(options, writable=False) as archive:
        data = archive.original(options.article)
    target: Path = options.out.absolute()
    with whole_file(target) as file:
        file.write(data)
    tell(f"Saved {target}.")
    return 0

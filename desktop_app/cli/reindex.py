"""Build the search index anew from the articles."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import open_archive
from desktop_app.cli.output import progress_context, tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    del parser


def run(options: argparse.Namespace) -> int:
    """Rebuild the index."""
    with open_archive(options, writable=True) as archive:
        done = archive.reindex(progress_context())
    tell(f"Indexed {done} articles.")
    return 0

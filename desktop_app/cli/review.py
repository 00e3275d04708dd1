"""Note how far articles have been checked: reviewed, cleared, or not at all."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_articles, open_archive
from desktop_app.cli.output import tell
from desktop_app.domain.flags import Review

STATES = {"none": Review.NONE, "reviewed": Review.REVIEWED, "cleared": Review.CLEARED}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_articles(parser)
    parser.add_argument("--state", choices=list(STATES), required=True)


def run(options: argparse.Namespace) -> int:
    """Set the state."""
    with open_archive(options, writable=True) as archive:
        done = archive.set_review(options.articles, STATES[options.state])
    tell("Saved." if done.edit else "Nothing had to be changed.")
    return 0

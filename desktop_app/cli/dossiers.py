"""What can be asked of a dossier on the command line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop_app.domain.dossiers import NAME, Bates, Dossier, Order

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

__all__ = ["NAME", "add_arguments", "asked"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments that only dossiers have."""
    parser.add_argument("--title", metavar="T", help="what stands on the cover (dossier)")
    parser.add_argument(
        "--order", choices=[order.value for order in Order],
        help="of the articles (dossier); given for numbers, date for all else",
    )  # fmt: skip
    parser.add_argument(
        "--bates", metavar="PREFIX", default="", help="begins the number of each page (dossier)"
    )
    parser.add_argument(
        "--bates-start", metavar="N", type=int, default=1, help="number of the first page (dossier)"
    )


def asked(archive: Archive, options: argparse.Namespace) -> Dossier:
    """Return what the options ask for; a dossier of a case has its name."""
    title = options.title
    if title is None:
        title = archive.case(options.case).name if options.case is not None else ""
    usual = Order.GIVEN if options.articles else Order.DATE
    return Dossier(
        title,
        Order(options.order) if options.order else usual,
        Bates(options.bates, options.bates_start),
        options.attach_original,
    )

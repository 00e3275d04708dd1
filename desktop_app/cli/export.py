"""Write articles with their highlights and notes to a file."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli import dossiers
from desktop_app.cli.doors import add_password, article_id, open_for_export, password
from desktop_app.cli.output import progress_context, tell
from desktop_app.cli.redacting import add_redaction, redaction
from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import from_iso, utc_now
from desktop_app.domain.filters import CaseIs, Sort
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import BadValue, ExportFailed

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.exporting.exporter import ExportOptions
    from desktop_app.jobs import JobContext


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "format",
        metavar="FORMAT",
        help="pdf, dossier, markdown, html, csv, json, w3c, ris, bibtex, csl, folder or bagit",
    )
    parser.add_argument("articles", metavar="ID", type=article_id, nargs="*")
    parser.add_argument("--query", metavar="Q", help="everything that this search finds")
    parser.add_argument("--case", metavar="C", help="everything in this case")
    parser.add_argument(
        "--all",
        action="store_true",
        help="everything outside of the Trash; with folder and bagit the whole archive",
    )
    parser.add_argument("-o", "--out", metavar="OUT", type=Path, required=True)
    parser.add_argument("--anonymous", action="store_true", help="leave out every name and path")
    parser.add_argument("--only-highlights", action="store_true", help="leave out the full text")
    parser.add_argument(
        "--annotated-pages", action="store_true", help="leave out pages without highlights (pdf)"
    )
    _add_filters(parser)
    parser.add_argument("--name-cases", action="store_true", help="name the cases of an article")
    parser.add_argument(
        "--originals", action="store_true", help="with the imported files (folder, bagit)"
    )
    parser.add_argument("--notes", choices=("margin", "end"), default="margin")
    parser.add_argument("--page-size", choices=("A4", "Letter"), default="A4")
    parser.add_argument("--font-size", metavar="PT", type=float, default=11.0, help="7 to 20 (pdf)")
    parser.add_argument("--margins", metavar="MM", type=float, default=22.0, help="10 to 60 (pdf)")
    parser.add_argument("--hyphenate", action="store_true", help="divide words (pdf)")
    parser.add_argument(
        "--set-text", action="store_true",
        help="set the text of a PDF or a picture anew, in the place of the original with its "
        "annotations (pdf)",
    )  # fmt: skip
    dossiers.add_arguments(parser)
    parser.add_argument(
        "--attach-original",
        "--attach-originals",
        action="store_true",
        help="put the imported file into the file (pdf, dossier)",
    )
    parser.add_argument(
        "--attach-annotations", action="store_true",
        help="put highlights and notes into the file as Web Annotations (pdf)",
    )  # fmt: skip
    add_redaction(parser)
    add_password(parser)
    parser.add_argument("--exported-at", metavar="TIME", type=from_iso, help=argparse.SUPPRESS)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    """Add what chooses annotations; each may be given more than once."""
    parser.add_argument(
        "--colour", choices=[colour.value for colour in Colour], action="append", default=[],
        help="only annotations in this colour",
    )  # fmt: skip
    parser.add_argument(
        "--tag", metavar="T", action="append", default=[], help="only annotations with this tag"
    )
    parser.add_argument(
        "--author", metavar="NAME", action="append", default=[], help="only annotations by NAME"
    )


def run(options: argparse.Namespace) -> int:
    """Export the chosen articles."""
    if options.format not in {"pdf", dossiers.NAME}:
        return _run(options)
    from desktop_app.exporting.pdf.early import started_early

    with started_early():
        return _run(options)


def _run(options: argparse.Namespace) -> int:
    from desktop_app.exporting.exporter import Exporters
    from desktop_app.exporting.packages import PACKAGES

    package = options.format in PACKAGES
    if not package and options.format != dossiers.NAME:
        Exporters.one(options.format)
    secret = password(options)
    context = progress_context()
    with open_for_export(options) as archive:
        everything = package and options.all
        ids = [] if everything else _chosen(archive, options, context)
        asked = _asked(archive, options)
        if options.format == dossiers.NAME:
            dossier = dossiers.asked(archive, options)
            asked = replace(asked, attach_original=False)
            report = archive.export_dossier(ids, dossier, asked, options.out, context, secret)
        elif everything:
            report = archive.export_everything(options.format, asked, options.out, context)
        else:
            report = archive.export(options.format, ids, asked, options.out, context, secret)
    for notice in report.notices:
        tell(f"guardbook: {notice}")
    for path in report.paths:
        print(path)
    return 0


def _asked(archive: Archive, options: argparse.Namespace) -> ExportOptions:
    """Return how to export."""
    from desktop_app.exporting.exporter import ExportOptions

    return ExportOptions(
        exported_at=options.exported_at or utc_now(),
        anonymous=options.anonymous,
        only_highlights=options.only_highlights,
        only_annotated_pages=options.annotated_pages,
        set_text=options.set_text,
        notes=options.notes,
        colours=tuple(Colour(name) for name in options.colour),
        tags=tuple(options.tag),
        authors=tuple(options.author),
        cases=options.name_cases,
        originals=options.originals,
        page_size=options.page_size,
        font_size=options.font_size,
        margins_mm=options.margins,
        hyphenation=options.hyphenate,
        meanings=archive.meanings(),
        attach_original=options.attach_original,
        attach_annotations=options.attach_annotations,
        redaction=redaction(options),
    )


def _chosen(archive: Archive, options: argparse.Namespace, context: JobContext) -> list[ArticleId]:
    """Return the articles to export, in the order given or newest first."""
    ways = [bool(options.articles), options.query is not None, options.case is not None]
    if sum([*ways, options.all]) != 1:
        raise BadValue(
            "Say which articles to export in one way.",
            "Name their numbers, or use --query, --case or --all.",
        )
    if options.articles:
        return list(dict.fromkeys(options.articles))
    if options.query is not None:
        if not options.query.strip():
            raise BadValue("The search is empty.", "Use --all to export everything.")
        archive.update_index(context)
        found = list(archive.find(SearchRequest(options.query), context).ids)
    else:
        scope = (CaseIs(options.case),) if options.case is not None else ()
        found = [ArticleId(number) for number in archive.ids(scope, Sort.DATE)]
    if not found:
        raise ExportFailed("No article was found to export.", "Check the search or the case.")
    return found

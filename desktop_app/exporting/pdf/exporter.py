"""Articles as annotated PDFs."""

from __future__ import annotations

import contextlib
import functools
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.articles import Article
from desktop_app.exporting.delivery import Batch, deliver
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.pdf.values import Job, Made
from desktop_app.exporting.sheet import Sheet
from desktop_app.jobs import JobContext

_NAMED = 8
"""How many characters without a font are named."""


class PdfExporter:
    """Writes the annotated PDF: real annotations, and everything readable on paper as well."""

    name = "pdf"
    suffix = ".pdf"
    label = "Annotated PDF"

    def write(
        self, articles: Sequence[Article], options: ExportOptions, target: Path, ctx: JobContext
    ) -> ExportReport:
        """Write articles to ``target``; see ``Exporter.write``."""
        from desktop_app.exporting.pdf.process import ExportingProcess

        made: list[Made] = []
        with contextlib.ExitStack() as stack:
            # Not before the target is known to be good; then for all the files there are.
            started = functools.cache(lambda: stack.enter_context(ExportingProcess()))

            def make(batch: Batch) -> Iterator[bytes]:
                process = started()
                job = job_of([entry.sheet for entry in batch], options)
                part, data = process.make(job, ctx, batch.done, batch.total)
                made.append(part)
                yield data

            report = deliver(articles, options, target, self.suffix, ctx, make)
        missing = sorted({character for part in made for character in part.missing})
        return replace(
            report,
            pages=sum(part.pages for part in made),
            placed=sum(part.placed for part in made),
            notices=(_notice(missing),) if missing else (),
        )


def job_of(sheets: Sequence[Sheet], options: ExportOptions) -> Job:
    """Return what the exporting process is to make of the sheets."""
    return Job(
        tuple(sheets),
        options.exported_at,
        options.notes,
        options.page_size,
        options.font_size,
        options.margins_mm,
        options.only_annotated_pages,
    )


def _notice(missing: Sequence[str]) -> str:
    """Say which characters could not be drawn."""
    named = ", ".join(
        f"{unicodedata.name(character, 'unnamed').lower()} (U+{ord(character):04X})"
        for character in missing[:_NAMED]
    )
    more = len(missing) - _NAMED
    if more > 0:
        return (
            f"No font on this computer has {named} and {more} others; a box stands in place of "
            "each, and the text can still be copied."
        )
    return (
        f"No font on this computer has {named}; a box stands in place of each, and the text can "
        "still be copied."
    )

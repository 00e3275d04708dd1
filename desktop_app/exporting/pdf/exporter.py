"""Articles as annotated PDFs."""

from __future__ import annotations

import contextlib
import functools
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from desktop_app.domain.articles import Article
from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.exporting.delivery import Batch, Entry, deliver
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.pdf.values import Job, Made
from desktop_app.exporting.pictures import shown_blobs
from desktop_app.exporting.sheet import Sheet
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.attaching import Attached
    from desktop_app.exporting.pdf.update.originals import Find

_NAMED = 8
"""How many characters without a font are named."""


Attach: TypeAlias = "Callable[[Sequence[Entry]], list[Attached]]"
"""Gives the files that go into the PDF of some articles."""


class Pages(Protocol):
    """Makes files of the pages of originals."""

    @property
    def pages(self) -> int:
        """How many pages those files have in all."""
        ...

    def pieces(self, article: Article, sheet: Sheet) -> Iterator[bytes] | None:
        """Return the bytes of an article's file; None where it has no such pages."""
        ...

    def notices(self) -> Iterator[str]:
        """Yield sentences about what was made."""
        ...


class PdfExporter:
    """Writes the annotated PDF: real annotations, and everything readable on paper as well."""

    name = "pdf"
    suffix = ".pdf"
    label = "Annotated PDF"

    def write(
        self, articles: Sequence[Article], options: ExportOptions, target: Path, ctx: JobContext
    ) -> ExportReport:
        """Write articles to ``target``; see ``Exporter.write``."""
        return self.write_on_pages(articles, options, target, ctx, None)

    def write_on_originals(
        self,
        articles: Sequence[Article],
        options: ExportOptions,
        target: Path,
        ctx: JobContext,
        find: Find,
        attach: Attach | None = None,
    ) -> ExportReport:
        """Write articles as ``write`` does; an original that is a PDF is annotated as it is.

        That holds for each article that gets a file of its own, as far as ``find`` gives originals;
        into the other files go those that ``attach`` gives.

        Raises:
            PasswordNeeded: the only article's original opens only with its password.
            ExportFailed, Cancelled: see ``Exporter.write``.
        """
        from desktop_app.exporting.pdf.update.originals import Originals

        originals = Originals(find, options, ctx, len(articles) == 1)
        return self.write_on_pages(articles, options, target, ctx, originals, attach)

    def write_on_pages(
        self,
        articles: Sequence[Article],
        options: ExportOptions,
        target: Path,
        ctx: JobContext,
        originals: Pages | None,
        attach: Attach | None = None,
    ) -> ExportReport:
        """Write articles as ``write`` does, but those whose file ``originals`` makes.

        ``attach`` gives what is put into each of the other files.

        Raises:
            ExportFailed, Cancelled: see ``Exporter.write``; and whatever ``originals`` raises.
        """
        from desktop_app.exporting.pdf.attaching import with_files
        from desktop_app.exporting.pdf.process import ExportingProcess

        made: list[Made] = []
        with contextlib.ExitStack() as stack:
            # Not before the target is known to be good; then for all the files there are.
            started = functools.cache(lambda: stack.enter_context(ExportingProcess()))

            def make(batch: Batch) -> Iterator[bytes]:
                entries = list(batch)
                if originals is not None and len(entries) == 1:
                    pieces = originals.pieces(entries[0].article, entries[0].sheet)
                    if pieces is not None:
                        yield from pieces
                        return
                process = started()
                job = job_of([entry.sheet for entry in entries], options)
                part, data = process.make(job, ctx, batch.done, batch.total)
                made.append(part)
                if attach is not None:
                    data = with_files(data, attach(entries), options.exported_at)
                yield data

            report = deliver(articles, options, target, self.suffix, ctx, make)
        missing = sorted({character for part in made for character in part.missing})
        notices = [missing_notice(missing)] if missing else []
        pages = sum(part.pages for part in made)
        if originals is not None:
            notices += originals.notices()
            pages += originals.pages
        return replace(
            report,
            pages=pages,
            placed=sum(part.placed for part in made) if originals is None else report.placed,
            notices=tuple(notices),
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
        options.hyphenation,
        _pictures(sheets, options),
        bars=options.redaction is not None,
    )


def _pictures(sheets: Sequence[Sheet], options: ExportOptions) -> dict[str, MadePicture]:
    wanted = (sha256 for sheet in sheets for sha256 in shown_blobs(sheet.text, sheet.blocks))
    found = {sha256: options.pictures.for_print(sha256) for sha256 in dict.fromkeys(wanted)}
    return {sha256: made for sha256, made in found.items() if made is not None}


def missing_notice(missing: Sequence[str]) -> str:
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

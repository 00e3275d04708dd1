"""Articles as annotated PDFs."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.articles import Article
from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.names import file_names
from desktop_app.exporting.pdf.values import Job, Made
from desktop_app.exporting.sheet import Sheet, make_sheet
from desktop_app.exporting.targets import whole_file, whole_folder
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

        if not articles:
            raise ExportFailed("There is nothing to export.", "Choose at least one article.")
        target = target.absolute()
        made: list[Made] = []

        total = len(articles)
        orphans = 0
        paths: list[Path] = []
        ctx.checkpoint(0, total, "Exporting")
        if target.suffix.lower() == self.suffix:
            with whole_file(target) as file, ExportingProcess() as process:
                sheets = [make_sheet(a, options, n) for n, a in enumerate(articles, 1)]
                orphans = sum(len(sheet.orphans) for sheet in sheets)
                part, data = process.make(job_of(sheets, options), ctx, 0, total)
                file.write(data)
                ctx.checkpoint(total, total, "Exporting")
            made.append(part)
            paths.append(target)
        else:
            names = file_names(articles, self.suffix)
            with whole_folder(target, paths) as folder, ExportingProcess() as process:
                for done, (article, name) in enumerate(zip(articles, names, strict=True)):
                    sheet = make_sheet(article, options)
                    orphans += len(sheet.orphans)
                    part, data = process.make(job_of([sheet], options), ctx, done, total)
                    folder.write(name, data)
                    made.append(part)
                ctx.checkpoint(total, total, "Exporting")
        missing = sorted({character for part in made for character in part.missing})
        return ExportReport(
            tuple(paths),
            sum(part.pages for part in made),
            sum(part.placed for part in made),
            orphans,
            (_notice(missing),) if missing else (),
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
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    return (
        f"No font on this computer has {named}{more}; a box stands in "
        f"{'its' if len(missing) == 1 else 'their'} place, and the text can still be copied."
    )

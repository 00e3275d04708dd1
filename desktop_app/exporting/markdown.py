"""Articles as Markdown: the text as it is, with a footnote for each marked passage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.articles import Article
from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.markdown_page import Page
from desktop_app.exporting.names import file_names
from desktop_app.exporting.sheet import make_sheet
from desktop_app.exporting.targets import whole_file, whole_folder
from desktop_app.jobs import JobContext


class MarkdownExporter:
    """Writes Markdown with front matter and footnotes, as GitHub and Pandoc read them."""

    name = "markdown"
    suffix = ".md"
    label = "Markdown"

    def write(
        self, articles: Sequence[Article], options: ExportOptions, target: Path, ctx: JobContext
    ) -> ExportReport:
        """Write articles to ``target``; see ``Exporter.write``."""
        if not articles:
            raise ExportFailed("There is nothing to export.", "Choose at least one article.")
        target = target.absolute()
        total = len(articles)
        paths: list[Path] = []
        placed = orphans = 0
        if target.suffix.lower() == self.suffix:
            with whole_file(target) as file:
                for done, article in enumerate(articles):
                    ctx.checkpoint(done, total, "Exporting")
                    sheet = make_sheet(article, options, done + 1)
                    prefix = f"{done + 1}-" if total > 1 else ""
                    page = Page(article, sheet, prefix)
                    text = ("\n* * *\n\n" if done else "") + page.text(front_matter=not done)
                    file.write(text.encode("utf-8"))
                    placed, orphans = placed + len(sheet.marks), orphans + len(sheet.orphans)
                ctx.checkpoint(total, total, "Exporting")
            paths.append(target)
        else:
            with whole_folder(target, paths) as folder:
                names = file_names(articles, self.suffix)
                for done, (article, name) in enumerate(zip(articles, names, strict=True)):
                    ctx.checkpoint(done, total, "Exporting")
                    sheet = make_sheet(article, options)
                    folder.write(name, Page(article, sheet).text().encode("utf-8"))
                    placed, orphans = placed + len(sheet.marks), orphans + len(sheet.orphans)
                ctx.checkpoint(total, total, "Exporting")
        return ExportReport(tuple(paths), 0, placed, orphans)

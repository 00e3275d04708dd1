"""What exports, previews and imported annotations ask of an archive, in memory."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from desktop_app.archive.reports import AttachReport, Done
from desktop_app.domain.annotations import Mark
from desktop_app.domain.articles import ArticleId
from desktop_app.exporting.exporter import ExportOptions, ExportReport
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.jobs import JobContext


@cache
def blank_pdf(pages: int) -> bytes:
    """Return a PDF of empty pages, each a little wider than the one before."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for number in range(pages):
            pdf.add_blank_page(page_size=(300 + 10 * number, 420))
        pdf.save(out)
    return out.getvalue()


class FakeHanding:
    """Notes what is handed out; a PDF is three empty pages."""

    _call: Callable[[str], None]
    annotate: Callable[[ArticleId, int, int, Mark], Done]

    def __init__(self) -> None:
        self.exported: list[tuple[str, list[ArticleId], ExportOptions, Path]] = []
        self.previewed: list[tuple[list[ArticleId], ExportOptions]] = []
        self.passwords: list[str] = []
        self.printed: list[list[ArticleId]] = []
        self.attached = AttachReport(attached=1)

    def export(
        self,
        name: str,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        target: Path,
        context: JobContext,
        password: str = "",
    ) -> ExportReport:
        self._call("export")
        self.exported.append((name, list(ids), options, target))
        target.write_text("exported", encoding="utf-8")
        return ExportReport((target,))

    def preview_original(
        self, article: ArticleId, options: ExportOptions, password: str, context: JobContext
    ) -> None:
        return None

    def preview(
        self,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        previews: Previews,
        context: JobContext,
        password: str = "",
    ) -> bytes:
        self._call("preview")
        self.previewed.append((list(ids), options))
        self.passwords.append(password)
        return blank_pdf(3)

    def preview_text(
        self, article: ArticleId, name: str, options: ExportOptions, password: str = ""
    ) -> str:
        self._call("preview_text")
        self.passwords.append(password)
        return f"{name} of article {article}"

    def note_printing(self, ids: Sequence[ArticleId], options: ExportOptions) -> None:
        self._call("note_printing")
        self.printed.append(list(ids))

    def import_annotations(self, path: Path, context: JobContext) -> AttachReport:
        self._call("import_annotations")
        return replace(self.attached, done=self.annotate(ArticleId(1), 0, 6, Mark()))

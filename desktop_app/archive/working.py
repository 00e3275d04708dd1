"""The archive's doors for long work: jobs that report progress and can be cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.archive.asking import Asking
from desktop_app.domain.dates import utc_now

if TYPE_CHECKING:
    from desktop_app.archive.dossier_previews import DossierPreview
    from desktop_app.archive.redacting import RedactionCount
    from desktop_app.archive.reports import (
        AttachReport,
        BackupReport,
        ImportReport,
        IndexState,
        LastBackup,
        OnItems,
        VerifyReport,
    )
    from desktop_app.domain.articles import ArticleId
    from desktop_app.domain.dossiers import Dossier
    from desktop_app.exporting.exporter import ExportOptions, ExportReport
    from desktop_app.exporting.pdf.previews import Previews
    from desktop_app.importing.pdf_session import PdfSession
    from desktop_app.jobs import JobContext


class Working(Asking):
    """What takes long."""

    def import_paths(
        self,
        paths: Sequence[Path],
        context: JobContext,
        *,
        tags: Sequence[str] = (),
        case: str = "",
        password: str = "",
        on_items: OnItems | None = None,
    ) -> ImportReport:
        """Import files and folders; see ``Pipeline.run``. ``password`` opens what is locked.

        A package that was exported comes back whole, into an empty archive; see ``unpack``.
        """
        from desktop_app.archive.import_reading import expand
        from desktop_app.archive.unpacking import package_of, unpack

        self._require_writable()
        package = package_of(paths, tags, case)
        if package is not None:
            return unpack(self._opened, package, context)
        found = expand(paths, context)
        return self._pipeline(password).run(
            found, context, total=len(found), tags=tags, case=case, on_items=on_items
        )

    def import_text(self, text: str, context: JobContext) -> ImportReport:
        """Import a text that was pasted."""
        from desktop_app.importing.importer import Source

        self._require_writable()
        source = Source("pasted text.txt", text.encode("utf-8", "replace"))
        return self._pipeline().run([source], context, total=1)

    def import_annotations(self, path: Path, context: JobContext) -> AttachReport:
        """Attach the annotations of a W3C file to the articles that they speak of, in one step."""
        from desktop_app.archive.attaching import Attaching
        from desktop_app.importing.files import load
        from desktop_app.importing.web_annotations import read_web_annotations

        self._require_writable()
        attaching = Attaching(read_web_annotations(load(path).data), utc_now(), context)
        return attaching.report(self._do(attaching.plan))

    def keep_totals(self) -> None:
        """Keep what the sidebar counts for the next start; nothing is said if that fails."""
        from desktop_app.archive.totalling import keep

        if not self._closed:
            keep(self._opened.database)

    def last_import(self) -> ImportReport | None:
        """Return what the latest import did, None if there was none."""
        from desktop_app.archive.last_import import last_import

        return last_import(self._opened.database)

    def update_index(self, context: JobContext) -> int:
        """Bring the index up to date and clear up after a crash; return how many it read."""
        from desktop_app.archive.sweeping import sweep

        with self._indexing:
            sweep(self._opened)
            done = self._indexer().update(context)
        self._find().make_ready(self._search_index(), context)
        return done

    def reindex(self, context: JobContext) -> int:
        """Build the index anew."""
        with self._indexing:
            self._search_index().clear()
            return self._indexer().update(context)

    def index_state(self) -> IndexState:
        """Return how far the index is behind."""
        return self._indexer().state()

    def export(
        self,
        name: str,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        target: Path,
        context: JobContext,
        password: str = "",
    ) -> ExportReport:
        """Write articles to a file in the format of that name; ``password`` opens a PDF's."""
        from desktop_app.exporting.packages import PACKAGES

        if name in PACKAGES:
            from desktop_app.archive.packing import pack

            return pack(self._opened, ids, name, options, target, context)
        from desktop_app.archive.exporting import export

        articles = self.articles(ids)
        return export(self._opened, articles, name, options, target, context, password)

    def export_dossier(
        self,
        ids: Sequence[ArticleId],
        dossier: Dossier,
        options: ExportOptions,
        target: Path,
        context: JobContext,
        password: str = "",
    ) -> ExportReport:
        """Write articles as one sealed PDF, in the order that is asked for."""
        from desktop_app.archive.dossiers import export_dossier, ordered

        chosen = ordered(ids, dossier.order, self.rows)
        return export_dossier(
            self._opened, chosen, self.article, dossier, options, target, context, password
        )

    def preview_original(
        self, article: ArticleId, options: ExportOptions, password: str, context: JobContext
    ) -> PdfSession | None:
        """Return an article's original with the annotations in it, open; None if it is no PDF.

        To be closed by who asked.
        """
        from desktop_app.archive.exporting import preview_original

        return preview_original(self._opened, self.article(article), options, password, context)

    def export_everything(
        self, name: str, options: ExportOptions, target: Path, context: JobContext
    ) -> ExportReport:
        """Write the whole archive as a folder or a bag; see ``packing.pack``."""
        from desktop_app.archive.packing import pack

        return pack(self._opened, None, name, options, target, context)

    def preview(
        self,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        previews: Previews,
        context: JobContext,
        password: str = "",
    ) -> bytes:
        """Return the PDF that ``export`` would write; nothing is written, nothing logged."""
        from desktop_app.archive.exporting import preview

        return preview(self._opened, self.articles(ids), options, previews, context, password)

    def preview_dossier(
        self,
        ids: Sequence[ArticleId],
        dossier: Dossier,
        options: ExportOptions,
        previews: Previews,
        context: JobContext,
        password: str = "",
    ) -> DossierPreview:
        """Return how the dossier that ``export_dossier`` would write begins."""
        from desktop_app.archive.dossier_previews import preview_dossier
        from desktop_app.archive.dossiers import ordered

        chosen = ordered(ids, dossier.order, self.rows)
        return preview_dossier(
            self._opened, chosen, self.article, dossier, options, previews, context, password
        )

    def preview_text(
        self, article: ArticleId, name: str, options: ExportOptions, password: str = ""
    ) -> str:
        """Return the text that an export of one article would write, "" for other formats."""
        from desktop_app.archive.exporting import preview_text

        return preview_text(self._opened, self.article(article), name, options, password)

    def count_redactions(
        self,
        ids: Sequence[ArticleId],
        options: ExportOptions,
        context: JobContext,
        password: str = "",
    ) -> RedactionCount:
        """Return what an export with words blacked out does to the text of articles."""
        from desktop_app.archive.redacting import count_redactions

        found = self.articles(ids)
        return count_redactions(self._opened, found, options, context, password)

    def note_printing(self, ids: Sequence[ArticleId], options: ExportOptions) -> None:
        """Note in the log that articles were handed to a printer."""
        from desktop_app.archive.exporting import printed

        printed(self._opened, self.articles(ids), options)

    def verify(self, context: JobContext, *, full: bool = True) -> VerifyReport:
        """Check originals, texts, quotes and the log."""
        from desktop_app.archive.integrity import verify

        return verify(self._opened, context, full=full)

    def back_up(self, target: Path, context: JobContext) -> BackupReport:
        """Back the archive up into a folder; see ``backup.back_up``."""
        from desktop_app.archive.backup import back_up

        return back_up(self._opened, target, context)

    def require_backup_place(self, target: Path) -> Path:
        """Return the folder for a backup, or say why it is none; see ``backup.require_place``."""
        from desktop_app.archive.backup import require_place

        return require_place(self._opened, target)

    def backup_folder(self) -> Path | None:
        """Return the folder of the last backup, None if there was none; asks no disk."""
        from desktop_app.archive.backup import noted_backup

        noted = noted_backup(self._opened)
        return noted[0] if noted else None

    def last_backup(self) -> LastBackup | None:
        """Return what is known of the last backup, None if there was none; looks at its disk."""
        from desktop_app.archive.backup import last_backup

        return last_backup(self._opened)

"""Commands that bring articles in and hand them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.changes import Changes
from desktop_app.gui import formats
from desktop_app.gui.exports.view_model import (
    MARKDOWN,
    PDF,
    ExportChoice,
    ExportViewModel,
    suggested_name,
)
from desktop_app.gui.imports.commands import ImportCommands
from desktop_app.gui.imports.view_model import ImportState, ImportViewModel
from desktop_app.gui.tools import Tools
from desktop_app.jobs import JobContext, Progress

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.exporting.exporter import ExportReport


class Transfer(QObject):
    """Imports and exports.

    Args:
        rows: gives the list rows of the articles that are meant.
    """

    def __init__(
        self,
        tools: Tools,
        rows: Callable[[], Sequence[ArticleRow]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._rows = tools, rows
        self.imports = ImportViewModel(tools.archive, tools.jobs, tools.events, self)
        self.exports = ExportViewModel(tools.archive, tools.jobs, self)
        self.imports.progressed.connect(tools.panes.tray.show_state)
        self.reports = ImportCommands(tools, self.imports, self)
        self.exports.finished.connect(self._on_exported)
        tools.panes.tray.cancelled.connect(self.imports.cancel)
        veil = tools.window.veil
        veil.set_open(tools.archive.writable)
        veil.dropped.connect(self.imports.start)
        veil.text_dropped.connect(self._import_text)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            **self.reports.handlers(),
            "import.files": lambda: self.imports.start(self._tools.dialogs.files()),
            "import.folder": self.import_folder,
            "import.text": self.paste,
            "export.pdf": lambda: self.export(PDF),
            "export.other": lambda: self.export(MARKDOWN),
        }

    # -- in ------------------------------------------------------------------------------
    def import_folder(self) -> None:
        """Import a folder that the user chooses."""
        folder = self._tools.dialogs.folder(self.tr("Import folder"))
        if folder is not None:
            self.imports.start([folder])

    def paste(self) -> None:
        """Import the text on the clipboard."""
        self._import_text(QGuiApplication.clipboard().text())

    def fill_sample(self) -> None:
        """Put the sample articles into an archive that is empty."""

        def job(context: JobContext) -> None:
            from desktop_app.archive.sample import fill

            fill(self._tools.archive, context)

        tray = self._tools.panes.tray

        def progress(now: Progress) -> None:
            tray.show_state(ImportState(now.done, now.total, now.detail))

        def done(_: None) -> None:
            tray.show_state(None)
            everything = Changes(members=True, tags=True, cases=True, texts=True)
            self._tools.events.changed.emit(everything)

        tray.show_state(ImportState())
        self._tools.jobs.long(job, done, progress=progress, stopped=lambda: tray.show_state(None))

    def _import_text(self, text: str) -> None:
        if text.strip():
            self.imports.start_text(text)
        else:
            self._tools.window.messages.toast(self.tr("There is no text on the clipboard"))

    # -- out -----------------------------------------------------------------------------
    def export(self, kind: str) -> None:
        """Ask how the chosen articles are to be exported."""
        from desktop_app.gui.exports.view import ExportSheet

        rows = self._rows()
        if not rows:
            return
        last = self.exports.choice
        choice = ExportChoice(kind, last.notes, last.anonymous, last.only_highlights)
        subject = (
            f"“{rows[0].title or self.tr('Untitled')}”"
            if len(rows) == 1
            else formats.articles(len(rows))
        )
        sheet = ExportSheet(self._tools.theme, choice, subject, self._tools.window)
        sheet.confirmed.connect(lambda chosen: self._on_chosen(rows, chosen))
        self._tools.open_sheet(sheet)

    def _on_chosen(self, rows: Sequence[ArticleRow], choice: ExportChoice) -> None:
        target = self._tools.dialogs.target(suggested_name(rows, choice.suffix), choice.suffix)
        if target is not None:
            self.exports.export([row.id for row in rows], choice, target)

    def _on_exported(self, report: ExportReport) -> None:
        path = Path(report.paths[0])
        messages, show = self._tools.window.messages, self._tools.dialogs.show_in_folder
        messages.toast(self.tr("Saved {0}").format(path.name), self.tr("Show"), lambda: show(path))
        if report.notices:
            messages.note(
                self.tr("The export has something to say."),
                " ".join(report.notices),
                self.tr("Show file"),
                lambda: show(path),
            )

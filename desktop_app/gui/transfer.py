"""Commands that bring articles in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.changes import Changes
from desktop_app.errors import GuardbookError
from desktop_app.gui.imports.commands import ImportCommands
from desktop_app.gui.imports.view_model import ImportState, ImportViewModel
from desktop_app.gui.tools import Tools
from desktop_app.jobs import JobContext, Progress


class Transfer(QObject):
    """Imports."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.imports = ImportViewModel(tools.archive, tools.jobs, tools.events, self)
        self.imports.progressed.connect(self._show_progress)
        self.reports = ImportCommands(tools, self.imports, self)
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

        tools, tray = self._tools, self._tools.panes.tray

        def progress(now: Progress) -> None:
            if context in tray.model.states:
                tray.show_state(context, ImportState(now.done, now.total, now.detail))

        def over(_: object = None) -> None:
            tray.show_state(context, None)
            everything = Changes(members=True, tags=True, cases=True, texts=True)
            tools.events.changed.emit(everything)

        def failed(problem: GuardbookError) -> None:
            over()
            tools.jobs.failed.emit(problem)

        context = tools.jobs.long(job, over, progress=progress, failed=failed, stopped=over)
        tray.show_state(context, ImportState())

    def _show_progress(self, state: ImportState | None) -> None:
        self._tools.panes.tray.show_state(self.imports, state)

    def _import_text(self, text: str) -> None:
        if text.strip():
            self.imports.start_text(text)
        else:
            self._tools.window.messages.toast(self.tr("There is no text on the clipboard"))

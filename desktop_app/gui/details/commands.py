"""Commands on the open article beyond its page: details, corrections, lost notes, the original."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.details.view_model import DetailsViewModel, orphans
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.gui.details.view import DetailsPanel
    from desktop_app.gui.reading import ReadingViewModel


class Detailing(QObject):
    """Connects the details panel and its sheets with one archive."""

    def __init__(
        self, tools: Tools, reading: ReadingViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self.details = DetailsViewModel(tools.archive, tools.jobs, tools.undo, reading, self)
        self.details.said.connect(tools.window.messages.toast)
        self._panel: DetailsPanel | None = None
        reader = tools.panes.reader
        reader.selection_changed.connect(self._on_passage)
        action = tools.actions["view.details"]
        if action.isChecked():
            self._show(focus=False)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "view.details": self.toggle,
        }

    # -- the panel -----------------------------------------------------------------------
    def toggle(self) -> None:
        """Show the details and move the keyboard there, or hide them."""
        if self._tools.actions["view.details"].isChecked():
            self._show(focus=True)
        else:
            self.details.set_active(False)
            self._tools.panes.beside.show_other(False)

    def _show(self, *, focus: bool) -> None:
        panel = self.panel()
        self.details.set_active(True)
        self._tools.panes.beside.show_other(True)
        if focus:
            panel.focus_first()

    def panel(self) -> DetailsPanel:
        """Return the panel, made when it is first wanted."""
        if self._panel is None:
            from desktop_app.gui.details.view import DetailsPanel

            tools = self._tools
            panel = self._panel = DetailsPanel(tools.theme, self.details)
            panel.left.connect(lambda: tools.panes.reader.setFocus(Qt.FocusReason.OtherFocusReason))
            panel.close_wanted.connect(tools.actions["view.details"].trigger)
            panel.reattach_wanted.connect(self._reattach)
            panel.set_passage(tools.panes.reader.selection() is not None)
            tools.panes.beside.set_other(panel)
        return self._panel

    def _on_passage(self, selected: bool) -> None:
        if self._panel is not None:
            self._panel.set_passage(selected)

    # -- lost notes ----------------------------------------------------------------------
    def _reattach(self, annotation: AnnotationId) -> None:
        passage = self._tools.panes.reader.selection()
        if passage is not None:
            self.details.reattach(annotation, passage)

    def lost(self) -> int:
        """Return how many notes of the open article have no place."""
        article = self.details.article
        return len(orphans(article)) if article is not None else 0

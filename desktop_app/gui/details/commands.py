"""Commands on the open article beyond its page: details, corrections, lost notes, the original."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.annotations import AnnotationId
from desktop_app.domain.articles import Article
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.details.view_model import DetailsViewModel, orphans
from desktop_app.gui.tools import Tools
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.gui.details.opening import Copies
    from desktop_app.gui.details.view import DetailsPanel
    from desktop_app.gui.reading import ReadingViewModel

ASKED = "original.open"
"""The choice that says that the user knows what opening an original in another program means."""


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
        self._copies: Copies | None = None
        self._asked = False
        reader = tools.panes.reader
        reader.selection_changed.connect(self._on_passage)
        if tools.actions["view.details"].isChecked():
            self._show(focus=False)

    def close(self) -> None:
        """Delete the copies that were made for other programs."""
        if self._copies is not None:
            self._copies.close()

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
            panel.reattach_wanted.connect(self._attach)
            panel.correct_wanted.connect(self.correct)
            panel.look_wanted.connect(self.look_at)
            panel.save_wanted.connect(self.save_original)
            panel.open_wanted.connect(self.open_original)
            panel.set_passage(tools.panes.reader.selection() is not None)
            tools.panes.beside.set_other(panel)
        return self._panel

    def _on_passage(self, selected: bool) -> None:
        if self._panel is not None:
            self._panel.set_passage(selected)

    # -- the text ------------------------------------------------------------------------
    def correct(self) -> None:
        """Open the text for correction."""
        article = self.details.article
        if article is None:
            return
        from desktop_app.domain.correcting import editable
        from desktop_app.gui.details.correcting import CorrectSheet

        tools = self._tools
        tools.panes.reader.finish_editing()
        sheet = CorrectSheet(
            tools.theme, editable(article.text), self.details.correct, tools.window
        )
        tools.open_sheet(sheet)

    def reread(self) -> None:
        """Make the text anew from the original."""
        self.details.read_again()

    def look_at(self, number: int) -> None:
        """Show another version of the text, with what differs from the present one."""
        article = self.details.article
        if article is None:
            return
        present, archive = article.text.text, self._tools.archive

        def job(_: JobContext) -> tuple[str, tuple[tuple[int, int], ...]]:
            from desktop_app.domain.comparing import differing

            text = archive.version(article.id, number).text
            return text, differing(text, present)

        def show(found: tuple[str, tuple[tuple[int, int], ...]]) -> None:
            self._show_version(number, *found)

        self._tools.jobs.read(job, show, replaces="version")

    def _show_version(self, number: int, text: str, differences: Sequence[tuple[int, int]]) -> None:
        from desktop_app.gui.details.correcting import VersionSheet
        from desktop_app.gui.details.wording import version_words

        tools, versions = self._tools, self.details.lookup.versions
        title = next((version_words(one) for one in versions if one.name.number == number), "")
        sheet = VersionSheet(
            tools.theme, title, text, differences, tools.window, writable=self.details.writable
        )
        sheet.chosen.connect(lambda: self.details.present(number))
        tools.open_sheet(sheet)

    # -- lost notes ----------------------------------------------------------------------
    def reattach(self) -> None:
        """Put a note without a place on the selected words; ask which if there are several."""
        article = self.details.article
        lost = orphans(article) if article is not None else ()
        if not lost:
            self._tools.window.messages.toast(self.tr("Every note of this article has its place"))
        elif len(lost) == 1:
            self._attach(lost[0].id)
        else:
            from desktop_app.gui.details.picking import LostPicker
            from desktop_app.gui.tags.view import PickPopup, place_below

            window = self._tools.window
            popup = PickPopup(self._tools.theme, LostPicker(lost, self._attach), window)
            button = self._tools.panes.toolbar.buttons["note"]
            popup.open_at(place_below(button, window))

    def _attach(self, annotation: AnnotationId) -> None:
        passage = self._tools.panes.reader.selection()
        if passage is not None:
            self.details.reattach(annotation, passage)

    # -- the original --------------------------------------------------------------------
    def save_original(self) -> None:
        """Save the exact bytes that were imported where the user says."""
        article = self.details.article
        if article is None:
            return
        target = self._tools.dialogs.save_as(self.tr("Save original"), _name(article))
        if target is not None:
            self._write(article, target, self._on_saved)

    def _on_saved(self, path: Path) -> None:
        dialogs = self._tools.dialogs
        self._tools.window.messages.toast(
            self.tr("Saved {0}").format(visible_bidi(path.name)),
            self.tr("Show"),
            lambda: dialogs.show_in_folder(path),
        )

    def open_original(self) -> None:
        """Open a copy of the original in another program; warn the first time."""
        article = self.details.article
        if article is None:
            return

        def asked(choice: object) -> None:
            if choice or self._asked:
                self._open_copy(article)
            else:
                self._warn(article)

        archive = self._tools.archive
        self._tools.jobs.read(lambda _: archive.choice(ASKED), asked, replaces="open original")

    def _warn(self, article: Article) -> None:
        from desktop_app.gui.details.opening import OpenSheet

        tools = self._tools
        sheet = OpenSheet(tools.theme, visible_bidi(article.original.name), tools.window)
        sheet.confirmed.connect(lambda: self._on_confirmed(article))
        tools.open_sheet(sheet)

    def _on_confirmed(self, article: Article) -> None:
        self._asked = True
        archive = self._tools.archive
        if archive.writable:
            self._tools.jobs.write(lambda _: archive.choose(ASKED, True), lambda _: None)
        self._open_copy(article)

    def _open_copy(self, article: Article) -> None:
        from desktop_app.gui.details.opening import Copies

        self._copies = self._copies or Copies()
        self._write(article, self._copies.place(article.original.name), self._on_copied)

    def _on_copied(self, path: Path) -> None:
        path.chmod(0o400)  # what another program writes would be lost with the copy
        if not self._tools.dialogs.open_file(path):
            self._tools.window.messages.toast(self.tr("No program opens such a file"))

    def _write(self, article: Article, path: Path, done: Callable[[Path], None]) -> None:
        archive, number = self._tools.archive, article.id

        def job(_: JobContext) -> Path:
            archive.save_original(number, path)
            return path

        self._tools.jobs.write(job, done)


def _name(article: Article) -> str:
    from desktop_app.exporting.names import safe_name

    return safe_name(visible_bidi(article.original.name)) or "original"

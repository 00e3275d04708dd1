"""Pages and what stands around them: the bar above, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.pages import PdfInfo
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.pages.bar import PagesBar
from desktop_app.gui.pages.layout import Fit
from desktop_app.gui.pages.offer import Offer
from desktop_app.gui.pages.side import SideStrip
from desktop_app.gui.pages.view import PagesPane
from desktop_app.gui.pages.view_model import PagesViewModel
from desktop_app.gui.reader.writing import Kept
from desktop_app.gui.theme import PageTheme, Theme


class PagesPlace(QObject):
    """Made when the first article with pages is opened.

    Attributes:
        bar: stands above the pages, and above the text that is shown in their place.
        offer: stands below the bar where the pages are pictures.
        body: the pages with the strip beside them.

    Signals:
        switched: the text is wanted in place of the pages, or the other way round.
    """

    switched = Signal()

    def __init__(self, theme: Theme, jobs: JobRunner, kept: Kept) -> None:
        super().__init__()
        self.model = PagesViewModel(jobs, self)
        self.pane = PagesPane(theme, self.model, kept)
        around = theme.window if isinstance(theme, PageTheme) else theme
        self.bar, self.offer = PagesBar(around), Offer(around)
        view, bar = self.pane.view, self.bar
        self.side = SideStrip(around, view)
        self.body = QWidget()
        self.body.setFocusProxy(self.pane)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.pane, 1)
        self.side.page_wanted.connect(view.go_to_page)
        self.side.left.connect(view.setFocus)
        bar.side_wanted.connect(self.show_side)
        bar.switched.connect(self.switched)
        bar.page_wanted.connect(self.go_to)
        bar.zoom_wanted.connect(view.zoom_step)
        bar.fit_wanted.connect(view.set_fit)
        bar.turn_wanted.connect(self.turn)
        bar.left.connect(view.setFocus)
        view.page_changed.connect(self._tell_page)
        view.zoomed.connect(self._tell_zoom)
        view.tool_changed.connect(self._on_tool)
        bar.tool_wanted.connect(self.pane.take_tool)
        self.pane.ready.connect(self._on_ready)

    def show_choice(self, *, text: bool) -> None:
        """Say whether text or pages are shown."""
        self.bar.show_choice(text=text)

    def _on_ready(self, info: PdfInfo) -> None:
        self._tell_page()
        self.bar.set_notice(self._notice())
        self._tell_zoom()
        labels = [self.pane.label_of(page) for page in range(len(info.pages))]
        self.side.show_file(labels, info.outline, info.foreign, more=info.foreign_more)

    def _tell_zoom(self) -> None:
        view = self.pane.view
        if self.pane.open:
            self.bar.set_zoom(view.zoom, view.fit)

    def _tell_page(self) -> None:
        view = self.pane.view
        if not self.pane.open:
            self.bar.set_nowhere()
            return
        self.bar.set_page(self.pane.label_of(view.page), view.page, len(view.stack))

    def _notice(self) -> str:
        """Return what is special about the words of these pages, "" for nothing."""
        article = self.pane.article
        view = self.pane.view
        if view.placed or article is None or any(info.pixel for info in view.infos):
            return ""
        if not self.offer.isHidden():
            return ""
        if not article.text.text.strip():
            return self.tr("No words of these pages are known: none can be selected.")
        return self.tr("The text was changed: its words are marked in the text.")

    def _on_tool(self, kind: AnnotationKind | None) -> None:
        words = ""
        if kind is AnnotationKind.AREA:
            words = self.tr("Drag a box, or move it by the arrow keys; Enter takes it.")
        elif kind is AnnotationKind.NOTE:
            words = self.tr("Click where the note is to stand, or use arrow keys and Enter.")
        self.bar.show_tool(kind, words)
        if words:
            self.pane.announce.emit(words)

    def go_to(self, wanted: str) -> None:
        """Go to the page that the file calls so, or else to the one of that number."""
        view = self.pane.view
        labels = [one.label for one in view.infos]
        if wanted in labels:
            view.go_to_page(labels.index(wanted))
        elif wanted.isdecimal() and 1 <= int(wanted) <= len(labels):
            view.go_to_page(int(wanted) - 1)
        self._tell_page()
        view.setFocus()

    # -- commands ------------------------------------------------------------------------
    def show_side(self) -> None:
        """Show or hide the strip beside the pages; the keyboard goes there, or comes back."""
        shown = self.side.isHidden()
        self.side.setVisible(shown)
        self.bar.side_button.setChecked(shown)
        if shown:
            self.side.focus_list()
            self.model.ask()
        else:
            self.pane.view.setFocus()

    def fit_width(self) -> None:
        """Let the pages fill the width."""
        self.pane.view.set_fit(Fit.WIDTH)

    def fit_page(self) -> None:
        """Let a whole page be seen."""
        self.pane.view.set_fit(Fit.PAGE)

    def area(self) -> None:
        """Draw an area."""
        self.pane.take_tool(AnnotationKind.AREA)

    def point(self) -> None:
        """Put a note on a page."""
        self.pane.take_tool(AnnotationKind.NOTE)

    def turn(self) -> None:
        """Turn the pages by a quarter, clockwise."""
        self.pane.view.turn()
        self.side.lay_out()

    def ask_page(self) -> None:
        """Move the keyboard to the field with the page's number."""
        self.bar.focus_page()

"""The reader of an article's pages, with its highlights and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.annotations import Annotation, AnnotationKind
from desktop_app.domain.articles import Article
from desktop_app.domain.pages import PdfInfo, Region
from desktop_app.domain.results import Matches
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.notes.arrangement import Space
from desktop_app.gui.pages.layout import Fit
from desktop_app.gui.pages.opened import OpenFile
from desktop_app.gui.pages.pages_view import PagesView
from desktop_app.gui.pages.veil import Veil
from desktop_app.gui.pages.view_model import PagesViewModel
from desktop_app.gui.reader.page import Top
from desktop_app.gui.reader.pane import Pane
from desktop_app.gui.reader.writing import Kept
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme

_MOST_SPOKEN = 8000


class PagesPane(Pane):
    """Shows the pages of one article's original.

    Signals:
        trouble: a ``GuardbookError``: the file could not be opened.
        ready: its ``PdfInfo``: it is open.
    """

    view: PagesView

    trouble = Signal(object)
    ready = Signal(object)

    def __init__(
        self,
        theme: Theme,
        model: PagesViewModel,
        kept: Kept | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, PagesView(theme, model), kept, parent)
        self.model = model
        self.veil = Veil(theme, self.view.viewport())
        self._page = 0
        self._place: int | None = None
        self._step: int | None = None
        self._region: Region | None = None
        self._info: PdfInfo | None = None
        self._matches = Matches()
        self.notes.arranged.connect(self._on_arranged)
        self.view.page_changed.connect(self._describe)
        self.view.text_changed.connect(self._describe)
        self.view.followed.connect(self._on_followed)
        self.view.region_drawn.connect(self._on_drawn)
        self.view.region_clicked.connect(self._marking.pick)
        model.opened.connect(self._on_opened)
        model.failed.connect(self._on_failed)
        theme.changed.connect(self._on_theme)

    # -- what is shown -------------------------------------------------------------------
    @property
    def open(self) -> bool:
        """Whether the file is open, so that there are pages."""
        return bool(self.view.infos)

    def show_file(
        self,
        article: Article,
        matches: Matches,
        open_file: OpenFile,
        password: str = "",
        page: int = 0,
    ) -> None:
        """Show the pages of another article; they come as soon as its file is open.

        ``page`` is the one that is looked at first, if nothing else says where.
        """
        self._leave_article(article, matches)
        self._page = page
        self.veil.wait()
        self.model.open(open_file, password)

    def show_article(self, article: Article | None, matches: Matches | None = None) -> None:
        """Bring the article that is shown up to date, or with None show nothing."""
        matches = matches or Matches()
        before = self._article
        if article is None or before is None or before.id != article.id:
            self.model.close()
            self._leave_article(article, matches)
            return
        self._article = article
        self._writing.set_article(article)
        if self._info is not None and before.text != article.text:
            self._place_text(article, self._info)
            self.set_matches(matches)
        self.notes.set_annotations(article.annotations, article.text.sha256)
        self._show_annotations(article.annotations, article.text.sha256)
        self._let_go(before, article, self.view.selection())
        self._writing.resume()
        if matches != self._matches:
            self.set_matches(matches)

    def _leave_article(self, article: Article | None, matches: Matches) -> None:
        self._put(article)
        self._marking.close()
        self._place = self._step = self._region = self._info = None
        self._matches = matches
        self.view.set_text("", ())
        self.view.show_pages(())
        self.notes.set_annotations((), "")
        self._show_annotations((), "")
        self.set_matches(Matches())
        self._matches = matches
        self.veil.hide()

    def _on_opened(self, info: PdfInfo) -> None:
        article = self._article
        if article is None:
            return
        self._info = info
        self.veil.hide()
        self.view.show_pages(tuple(info.pages))
        self._place_text(article, info)
        self.notes.set_annotations(article.annotations, article.text.sha256)
        self._show_annotations(article.annotations, article.text.sha256)
        self.set_matches(self._matches)
        if self._page:
            self.view.go_to_page(self._page)
        if self._place is not None:
            self.view.restore(Top(self._place))
            self._place = None
        if self._step is not None:
            self.next_match(self._step)
        if self._region is not None:
            self.view.show_region(self._region)
        self._writing.resume()
        self.view.settle()
        self.ready.emit(info)

    def _place_text(self, article: Article, info: PdfInfo) -> None:
        """Say which letters of the article stand on the pages."""
        starts = self._starts(article, info)
        self.view.set_text(article.text.text if starts else "", starts)

    @staticmethod
    def _starts(article: Article, info: PdfInfo) -> tuple[int, ...]:
        """Return where the pages' text begins in the article's; empty if it is another text."""
        from desktop_app.importing.page_session import page_starts

        text = article.text
        paged = any(block.attribute("page") for block in text.blocks)
        if not paged or info.text_sha256 not in ("", text.sha256):
            return ()
        return page_starts(text, len(info.pages))

    def _show_annotations(self, annotations: Sequence[Annotation], sha: str) -> None:
        self.view.set_regions(annotations)
        super()._show_annotations(annotations, sha)

    def _on_drawn(self, region: Region, kind: AnnotationKind) -> None:
        """Mark the area that was drawn, or write the note where it is to stand."""
        if kind is AnnotationKind.AREA:
            self.region_requested.emit((region, kind, self._marking.colour, ""))
        else:
            self._writing.write_on(region)

    def take_tool(self, kind: AnnotationKind) -> None:
        """Draw areas or notes on pages from now on; a second time, select words again."""
        if not self._marking.writable or not self.open:
            return
        again = self.view.tool is kind
        self._marking.close()
        self.view.set_tool(None if again else kind)
        self.view.setFocus()

    def show_region(self, region: Region) -> None:
        """Bring a place on a page into view, as soon as the file is open."""
        if self.open:
            self.view.show_region(region)
        else:
            self._region = region

    def _on_failed(self, problem: GuardbookError) -> None:
        self.veil.say(localized(str(problem)), localized(problem.hint))
        self.trouble.emit(problem)

    # -- search and places ---------------------------------------------------------------
    @property
    def matches(self) -> Matches:
        """What a search found, also before the file is open."""
        return self._matches

    def set_matches(self, matches: Matches) -> None:
        """Show where a search matches on the pages; a page has no headline of the window's."""
        self._matches = matches
        super().set_matches(replace(matches, title=()) if self.view.placed else Matches())

    def next_match(self, step: int = 1, *, wrap: bool = True) -> bool:
        """Go to the next match, as soon as the file is open."""
        if not self.open:
            self._step = step
            return bool(self._matches.text)
        return super().next_match(step, wrap=wrap)

    def place(self) -> int:
        """Return the offset of the text at the top, also of what is about to be shown."""
        return self._place if self._place is not None else super().place()

    def go_to_place(self, start: int) -> None:
        """Scroll to an offset, as soon as the file is open."""
        if self.open:
            super().go_to_place(start)
        else:
            self._place = start

    def scroll_to(self, start: int) -> None:
        """Bring a passage into view, as soon as the file is open."""
        if self.open:
            super().scroll_to(start)
        else:
            self._place = start

    def scroll_page(self, step: int) -> bool:
        """Scroll by a screen; a file that is about to open is not left."""
        return super().scroll_page(step) if self.open else not self.veil.isHidden()

    def resize_text(self, step: int) -> bool:
        """Change the size of the pages; 0 fits them to the width."""
        if step:
            self.view.zoom_step(step)
        else:
            self.view.set_fit(Fit.WIDTH)
        return True

    def _on_followed(self, page: int) -> None:
        self.announce.emit(self.tr("Page {0}").format(self.label_of(self.view.page)))

    def label_of(self, page: int) -> str:
        """Return what the file calls a page, or else its number."""
        label = self.view.infos[page].label if page < len(self.view.infos) else ""
        return label or formats.number(page + 1)

    # -- layout --------------------------------------------------------------------------
    def _make_room(self) -> None:
        self.view.set_notes(self._notes_visible)

    def _space(self) -> Space:
        view = self.view
        left, width = view.area()
        return self._room(beside=view.beside, note_x=view.note_x(), text_x=left, text=width)

    def _on_arranged(self, bottom: int) -> None:
        self.view.set_foot(max(0, bottom - self.view.text_bottom()))

    def _on_theme(self) -> None:
        self._dress()
        self.notes.redraw()
        self.view.viewport().update()
        self.view.settle()

    def _describe(self, *_: object) -> None:
        """Let screen readers read the page that is looked at."""
        view = self.view
        if not self.open:
            view.setAccessibleDescription("")
            return
        text = view.page_text(view.page)
        words = self.tr("Page {0} of {1}").format(
            self.label_of(view.page), formats.number(len(view.stack))
        )
        if text is not None:
            said = text.text.strip() or self.tr("There are no words on this page.")
            words = f"{words}\n{said[:_MOST_SPOKEN]}"
        if view.accessibleDescription() != words:
            view.setAccessibleDescription(words)

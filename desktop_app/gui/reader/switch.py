"""The reader's place: the pages of an article's original where it has any, or else its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Annotation, AnnotationId, ArticleId, Colour
from desktop_app.domain.articles import Article
from desktop_app.domain.media import PDF, PICTURES
from desktop_app.domain.results import Matches
from desktop_app.errors import GuardbookError
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.reader.pane import Pane, Wishes
from desktop_app.gui.reader.pictures import PictureSource
from desktop_app.gui.reader.surface import Surface
from desktop_app.gui.reader.view import ReaderPane
from desktop_app.gui.reader.writing import Kept
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.domain.drafts import Draft
    from desktop_app.domain.pages import Region
    from desktop_app.gui.pages.opened import OpenFile
    from desktop_app.gui.pages.place import PagesPlace

PAGED = PICTURES | {PDF}
"""Types of originals that have pages."""


class Passwords(Protocol):
    """The passwords of originals, which stay in memory."""

    def password(self, article: ArticleId) -> str:
        """Return the password of an article's original, "" if none is known."""
        ...

    def ask_password(
        self, article: Article, problem: GuardbookError, then: Callable[[], None]
    ) -> None:
        """Ask for the password of an article's original, and call when it is known."""
        ...


class PageSource(Passwords, PictureSource, Protocol):
    """Where the files with pages, and the pictures in texts, come from."""

    def opener(self, article: ArticleId) -> OpenFile:
        """Return what opens the original of an article."""
        ...

    def opened(self, article: Article) -> None:
        """Hear that the original of an article is open."""
        ...

    def read_pages(self, article: Article) -> None:
        """Have the pictures of an article's pages read."""
        ...


class ReaderSwitch(Wishes):
    """Shows an article in the way that fits it; asks and tells what its reader does.

    Attributes:
        text: the reader of texts.
        source: where pages and pictures come from; without it every article is shown as text.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._source: PageSource | None = None
        self._kept: Kept = {}
        self.text = ReaderPane(theme, self._kept)
        self._place: PagesPlace | None = None
        self._now: Pane = self.text
        self._wants_text = False
        self._looks: tuple[Mapping[Colour, str] | None, bool, bool] = (None, True, True)
        self.cite_as: Callable[[], str] = lambda: "plain"
        """Returns the style in which quotes are copied."""
        self.text.cite_as = self._cited_as
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self.setAccessibleName(self.tr("Reader"))
        self._pass_on(self.text)

    def _pass_on(self, pane: Pane) -> None:
        """Tell what a reader tells, while it is the one that is shown or has just been."""
        for name in (
            *("annotate_requested", "region_requested", "annotation_changed", "note_added"),
            *("annotation_removed", "draft_left", "note_typed", "note_ended", "note_kept"),
            *("note_discarded", "tag_requested", "scrolled", "selection_changed", "announce"),
        ):
            getattr(pane, name).connect(getattr(self, name))

    @property
    def source(self) -> PageSource | None:
        """Where pages and pictures come from."""
        return self._source

    @source.setter
    def source(self, source: PageSource | None) -> None:
        self._source = self.text.pictures.source = source

    def _cited_as(self) -> str:
        return self.cite_as()

    # -- which one is shown --------------------------------------------------------------
    @property
    def now(self) -> Pane:
        """The reader that is shown."""
        return self._now

    @property
    def place_of_pages(self) -> PagesPlace | None:
        """Pages with what stands around them; None before the first one, and where text is."""
        return self._place if self._place is not None and self._now is self._place.pane else None

    def paged(self, article: Article | None) -> bool:
        """Whether an article can be shown in pages."""
        return article is not None and self.source is not None and article.original.mime in PAGED

    def switch(self) -> None:
        """Show the text in place of the pages, or the other way round, at the same words."""
        article = self.article
        if article is None or not self.paged(article):
            return
        self._wants_text = self._now is not self.text
        matches, start = self._now.matches, self.place()
        self.show_article(article, matches)
        if start:
            self.go_to_place(start)

    def _choose(self, article: Article | None) -> Pane:
        """Bring the reader of an article to the front; the one before lets go of its article.

        The keyboard stays in the reader if it was there.
        """
        now = QApplication.focusWidget()
        had = now is not None and self.isAncestorOf(now)
        paged = self.paged(article)
        pane: Pane = self.text
        if paged:
            place = self._pages()
            pane = self.text if self._wants_text else place.pane
            place.show_choice(text=self._wants_text)
        if self._place is not None:
            self._place.bar.setVisible(paged)
        if pane is not self._now:
            self._now.show_article(None)
            self._whole(self._now).hide()
            self._now = pane
            self.setFocusProxy(pane)
            self._whole(pane).show()
            if had:
                self.setFocus()
        return pane

    def _whole(self, pane: Pane) -> QWidget:
        """Return a reader with what stands around it."""
        place = self._place
        return place.body if place is not None and pane is place.pane else pane

    def _pages(self) -> PagesPlace:
        if self._place is None:
            from desktop_app.gui.pages.place import PagesPlace

            assert self.source is not None
            place = self._place = PagesPlace(self.theme, self.source.jobs, self._kept)
            self._column.insertWidget(0, place.bar)
            self._column.insertWidget(1, place.offer)
            self._column.addWidget(place.body, 1)
            place.body.hide()
            place.switched.connect(self.switch)
            place.pane.trouble.connect(self._on_trouble)
            place.model.opened.connect(self._on_opened)
            place.offer.taken.connect(self._on_reading_wanted)
            self._pass_on(place.pane)
            place.pane.cite_as = self._cited_as
            meanings, writable, notes = self._looks
            if meanings is not None:
                place.pane.set_meanings(meanings)
            place.pane.set_writable(writable)
            place.pane.set_notes_visible(notes)
        return self._place

    def _on_trouble(self, problem: GuardbookError) -> None:
        article, source = self.article, self.source
        if article is not None and source is not None:
            source.ask_password(article, problem, lambda: self._again(article.id))

    def _on_opened(self) -> None:
        if self.article is not None and self.source is not None:
            self.source.opened(self.article)

    def _on_reading_wanted(self) -> None:
        if self.article is not None and self.source is not None:
            self.source.read_pages(self.article)

    def _again(self, article: ArticleId) -> None:
        """Open the file once more, with the password that is known now."""
        shown, place = self.article, self.place_of_pages
        if place is not None and shown is not None and shown.id == article:
            self._open(place, shown, self._now.matches)

    def _open(self, place: PagesPlace, article: Article, matches: Matches, page: int = 0) -> None:
        source = self.source
        assert source is not None
        opener, password = source.opener(article.id), source.password(article.id)
        place.pane.show_file(article, matches, opener, password, page)

    def end(self) -> None:
        """End the open file, and what decodes pictures; call when no job runs any more."""
        self.text.pictures.end()
        if self._place is not None:
            self._place.model.shut()

    # -- what every reader does ----------------------------------------------------------
    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._now.article

    @property
    def view(self) -> Surface:
        """The page that is shown."""
        return self._now.view

    @property
    def notes(self) -> NotesColumn:
        """The notes beside it."""
        return self._now.notes

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        """Say what the colours mean to the user."""
        self._looks = (meanings, *self._looks[1:])
        for pane in self._panes():
            pane.set_meanings(meanings)

    def set_writable(self, writable: bool) -> None:
        """Offer changes, or only reading and copying."""
        self._looks = (self._looks[0], writable, self._looks[2])
        for pane in self._panes():
            pane.set_writable(writable)

    def set_notes_visible(self, visible: bool) -> None:
        """Show notes beside the article, or only when their highlight is clicked."""
        self._looks = (*self._looks[:2], visible)
        for pane in self._panes():
            pane.set_notes_visible(visible)

    def _panes(self) -> list[Pane]:
        return [self.text] if self._place is None else [self.text, self._place.pane]

    def show_article(self, article: Article | None, matches: Matches | None = None) -> None:
        """Show an article; the one that is shown already stays where it is."""
        before = self.article
        pane = self._choose(article)
        place, known = self.place_of_pages, pane.article
        fresh = article is not None and (known is None or known.id != article.id)
        if place is not None and article is not None and (fresh or _reread(known, article)):
            self._open(place, article, matches or Matches(), 0 if fresh else place.pane.view.page)
        else:
            pane.show_article(article, matches)
        if self._place is not None:
            scan = article is not None and article.original.mime == PDF
            empty = article is not None and not article.text.text.strip()
            self._place.offer.setVisible(scan and empty and self._looks[1])
        if before is not None and (article is None or article.id != before.id):
            self.selection_changed.emit(self.selection() is not None)

    def finish_editing(self) -> None:
        """Save what is being typed, such as before the window closes."""
        self._now.finish_editing()

    def keep_draft(self, draft: Annotation, *, new: bool = True) -> None:
        """Take a note that the archive has not taken; it comes in its card with its article."""
        self._now.keep_draft(draft, new=new)

    def take_kept(self) -> list[Draft]:
        """Hand out the notes that wait until their articles are shown again."""
        kept = [draft for drafts in self._kept.values() for draft in drafts]
        self._kept.clear()
        return kept

    def reopen_note(self) -> Annotation | None:
        """Edit again what was typed last, when the archive did not take it; return it."""
        return self._now.reopen_note()

    def set_matches(self, matches: Matches) -> None:
        """Show where a search matches in the article shown."""
        self._now.set_matches(matches)

    def next_match(self, step: int = 1, *, wrap: bool = True) -> bool:
        """Go to the next match, or with -1 to the one before; False if there is none."""
        return self._now.next_match(step, wrap=wrap)

    def selection(self) -> tuple[int, int] | None:
        """Return the selected words, in code points of the text; None if there are none."""
        return self._now.selection()

    def scroll_to(self, start: int) -> None:
        """Bring the passage that begins at an offset into view."""
        self._now.scroll_to(start)

    def show_region(self, region: Region) -> None:
        """Bring a place on a page into view, where pages are shown."""
        self._now.show_region(region)

    def place(self) -> int:
        """Return the offset of the text at the top of the page, 0 for its head."""
        return self._now.place()

    def go_to_place(self, start: int) -> None:
        """Scroll so that an offset of the text stands at the top of the page."""
        self._now.go_to_place(start)

    def scroll_page(self, step: int) -> bool:
        """Scroll by a page; False if the article is at its end, or with -1 at its top."""
        return self._now.scroll_page(step)

    def resize_text(self, step: int) -> bool:
        """Change the size of what is shown, 0 for the usual one; False if letters make it."""
        return self._now.resize_text(step)

    def copy_quote(self) -> None:
        """Copy the selected words, or those of the highlight looked at, with their source."""
        self._now.copy_quote()

    def edit_note(self, annotation_id: AnnotationId | None = None) -> None:
        """Edit a note in its card, or write a new one; see ``Pane``."""
        self._now.edit_note(annotation_id)


def _reread(before: Article | None, now: Article) -> bool:
    """Whether the words of an article's pages stand elsewhere now: its pictures were read."""
    if before is None or before.text == now.text:
        return False
    from desktop_app.importing.recognising.layer import EXTRACTOR

    return EXTRACTOR in (before.extractor, now.extractor)

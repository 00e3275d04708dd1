"""What every reader of an article does, whatever its page is: notes, marks, matches, the bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.annotations import Annotation, AnnotationId, Colour
from desktop_app.domain.articles import Article
from desktop_app.domain.drafts import Draft
from desktop_app.domain.results import Matches
from desktop_app.gui.notes.arrangement import Mode, Space
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.reader.citation import citation
from desktop_app.gui.reader.highlights import segments
from desktop_app.gui.reader.marking import Marking
from desktop_app.gui.reader.page import Top
from desktop_app.gui.reader.pointing import Pointing
from desktop_app.gui.reader.surface import Surface
from desktop_app.gui.reader.telling import covers
from desktop_app.gui.reader.walking import Walking
from desktop_app.gui.reader.writing import Kept, Writing
from desktop_app.gui.stylesheet import stylesheet
from desktop_app.gui.theme import PageTheme, Theme
from desktop_app.gui.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region
    from desktop_app.gui.reader.selection_bar import SelectionBar


class Wishes(QWidget):
    """What a reader tells: it asks for changes by signals and changes nothing itself.

    Signals:
        annotate_requested: carries ``(start, end, kind, colour, note)``, code points of the text.
        region_requested: carries ``(Region, kind, colour, note)`` for a place on a page.
        annotation_changed: carries ``(id, changes)``; the keys are "note", "colour", "kind".
        annotation_removed: carries an id.
        note_added: carries the words of a new note on the article.
        draft_left: carries a new ``Annotation`` of an article that is not shown any more.
        note_typed: carries the ``Draft`` of the note that is being typed.
        note_ended: no note is being typed any more; carries the id that its ``Draft`` had, and
            comes before the wish to save it.
        note_kept: Esc has saved what was typed.
        note_discarded: carries the ``Annotation`` of a new note whose words were thrown away.
        tag_requested: tags are to be put on the article.
        scrolled: the page stands elsewhere than before.
        selection_changed: carries whether words of the text are selected.
        announce: carries a sentence for a screen reader.
    """

    annotate_requested = Signal(object)
    region_requested = Signal(object)
    annotation_changed = Signal(object)
    annotation_removed = Signal(object)
    note_added = Signal(object)
    draft_left = Signal(object)
    note_typed = Signal(object)
    note_ended = Signal(object)
    note_kept = Signal()
    note_discarded = Signal(object)
    tag_requested = Signal()
    scrolled = Signal()
    selection_changed = Signal(bool)
    announce = Signal(str)


class Pane(Wishes):
    """Shows one article on a page with notes beside it.

    Args:
        view: the page.
        kept: the notes that the archive has not taken, by article; readers can share them.
    """

    view: Surface

    def __init__(
        self,
        theme: Theme,
        view: Surface,
        kept: Kept | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.view = theme, view
        self._article: Article | None = None
        self._notes_visible = True
        self._had_selection = False
        self.cite_as: Callable[[], str] = lambda: "plain"
        """Returns the style in which quotes are copied."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(view.whole(), 1)
        self.setFocusProxy(view.whole())
        self.notes = NotesColumn(theme, view, self)
        self._marking = Marking(view, self._made_bar, self.notes, self)
        self._walking = Walking(theme, view, self.announce.emit, self)
        column.addWidget(self._walking.count)
        self._writing = Writing(self.notes, self._marking, self._open_room, self, kept)
        self.pointing = Pointing(
            theme, view, self.notes, self._marking, self.copy_quote, self.edit_note, self
        )
        self.setAccessibleName(self.tr("Reader"))
        self._connect()
        self._dress()

    def _connect(self) -> None:
        view, notes, marking, writing = self.view, self.notes, self._marking, self._writing
        view.laid_out.connect(self._arrange)
        view.verticalScrollBar().valueChanged.connect(lambda _: notes.refresh())
        view.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        view.selectionChanged.connect(self._on_selection)
        view.take_tab = marking.take_tab
        notes.left.connect(view.setFocus)
        notes.left.connect(lambda: notes.activate(None))
        notes.typed.connect(self.note_typed)
        notes.ended.connect(self.note_ended)
        notes.kept.connect(self.note_kept)
        notes.discarded.connect(self.note_discarded)
        notes.removed.connect(self.annotation_removed)
        notes.recoloured.connect(
            lambda one, colour: self.annotation_changed.emit((one, {"colour": colour}))
        )
        marking.annotate.connect(self.annotate_requested)
        marking.changed.connect(self.annotation_changed)
        marking.removed.connect(self.annotation_removed)
        marking.note_wanted.connect(self.edit_note)
        marking.announce.connect(self.announce)
        writing.annotate.connect(self.annotate_requested)
        writing.region.connect(self.region_requested)
        writing.changed.connect(self.annotation_changed)
        writing.removed.connect(self.annotation_removed)
        writing.added.connect(self.note_added)
        writing.draft_left.connect(self.draft_left)

    def _made_bar(self) -> SelectionBar:
        from desktop_app.gui.reader.selection_bar import SelectionBar

        bar = SelectionBar(self._theme, self.notes.meanings, self.view.viewport())
        bar.set_writable(self._marking.writable)
        bar.quote_wanted.connect(self.copy_quote)
        bar.tag_wanted.connect(self.tag_requested)
        return bar

    @property
    def bar(self) -> SelectionBar:
        """The bar above what is selected, made when it is first wanted."""
        return self._marking.bar

    # -- what is shown -------------------------------------------------------------------
    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        """Say what the colours mean to the user."""
        self.notes.meanings = meanings
        if self._marking.made is not None:
            self._marking.made.set_meanings(meanings)
        self.notes.redraw()

    def set_writable(self, writable: bool) -> None:
        """Offer changes, or only reading and copying."""
        self._marking.writable = self.notes.writable = writable
        if self._marking.made is not None:
            self._marking.made.set_writable(writable)
        self._marking.place()

    def show_article(self, article: Article | None, matches: Matches | None = None) -> None:
        """Show an article from its top; the one that is shown already stays where it is."""
        raise NotImplementedError

    def _put(self, article: Article | None) -> None:
        """Leave the article that is shown for another one; what is typed is saved first."""
        self._writing.leave()
        self._article = article
        self._writing.set_article(article)

    def _let_go(self, before: Article, article: Article, span: tuple[int, int] | None) -> None:
        """Let go of selected words that were marked just now: their colour is to be seen."""
        known = {one.id for one in before.annotations}
        new = [one for one in article.annotations if one.id not in known]
        if span is not None:
            made = next((one for one in new if covers(one, article, span)), None)
            if made is not None:
                self._marking.remember(made)

    def _show_annotations(self, annotations: Sequence[Annotation], sha: str) -> None:
        self._marking.set_annotations(annotations)
        self.view.set_segments(segments(annotations, sha))
        self._arrange()

    def finish_editing(self) -> None:
        """Save what is being typed, such as before the window closes."""
        self._writing.finish()

    def keep_draft(self, draft: Annotation, *, new: bool = True) -> None:
        """Take a note that the archive has not taken; it comes in its card with its article.

        ``new`` tells that no annotation of its id is stored.
        """
        self._writing.keep(Draft(draft, new))

    def reopen_note(self) -> Annotation | None:
        """Edit again what was typed last, when the archive did not take it; return it."""
        return self._writing.reopen()

    # -- search --------------------------------------------------------------------------
    @property
    def matches(self) -> Matches:
        """What a search found, as it is shown."""
        return self._walking.matches

    def set_matches(self, matches: Matches) -> None:
        """Show where a search matches in the article shown."""
        self._walking.show(matches, self._article.title if self._article is not None else "")

    def next_match(self, step: int = 1, *, wrap: bool = True) -> bool:
        """Go to the next match, or with -1 to the one before; False if there is none."""
        return self._walking.go(step, wrap=wrap)

    # -- selection and scrolling ---------------------------------------------------------
    def selection(self) -> tuple[int, int] | None:
        """Return the selected words, in code points of the text; None if there are none."""
        return self.view.passage()

    def scroll_to(self, start: int) -> None:
        """Bring the passage that begins at an offset into view."""
        self.view.show_offset(start)

    def show_region(self, region: Region) -> None:
        """Bring a place on a page into view, where pages are shown."""

    def place(self) -> int:
        """Return the offset of the text at the top of the page, 0 for its head."""
        return self.view.top().offset or 0

    def go_to_place(self, start: int) -> None:
        """Scroll so that an offset of the text stands at the top of the page."""
        self.view.restore(Top(start))

    def scroll_page(self, step: int) -> bool:
        """Scroll by a page; False if the article is at its end, or with -1 at its top."""
        return self.view.scroll_page(step)

    def resize_text(self, step: int) -> bool:
        """Change the size of what is shown, 0 for the usual one; False if letters make it."""
        return False

    def copy_quote(self) -> None:
        """Copy the selected words, or those of the highlight looked at, with their source."""
        if self._article is None:
            return
        span, picked = self.selection(), self._marking.picked
        anchor = picked.anchor if picked is not None else None
        here = self._article.text.sha256
        if span is None and anchor is not None and anchor.text_sha256 == here:
            span = (anchor.start, anchor.end)
        QGuiApplication.clipboard().setText(citation(self._article, span, self.cite_as()))
        self.announce.emit(self.tr("Copied with its source."))

    def _on_selection(self) -> None:
        has = self.selection() is not None
        if has != self._had_selection:
            self._had_selection = has
            self.selection_changed.emit(has)

    # -- notes ---------------------------------------------------------------------------
    def set_notes_visible(self, visible: bool) -> None:
        """Show notes beside the article, or only when their highlight is clicked."""
        if visible != self._notes_visible:
            self._notes_visible = visible
            self._arrange()

    def edit_note(self, annotation_id: AnnotationId | None = None) -> None:
        """Edit a note in its card.

        Without an id: write a new one on the selected words, edit that of the highlight looked
        at, or write one on the article.
        """
        self._writing.edit(annotation_id, self.selection())

    # -- layout --------------------------------------------------------------------------
    def _arrange(self) -> None:
        self._make_room()
        self.notes.set_space(self._space())
        self.notes.arrange()
        self._marking.place()

    def _open_room(self) -> None:
        """Make room for a card that is about to come."""
        self._make_room()
        self.notes.set_space(self._space())

    def _space(self) -> Space:
        """Return the room for notes."""
        raise NotImplementedError

    def _room(self, *, beside: bool, note_x: int, text_x: int, text: int) -> Space:
        mode = Mode.BESIDE if beside else Mode.MARKERS
        if not self._notes_visible:
            mode = Mode.HIDDEN
        return Space(mode, note_x, text_x, text, self.view.whole().isRightToLeft())

    def _make_room(self) -> None:
        """Let the page leave room for notes, or take it back."""
        raise NotImplementedError

    def _dress(self) -> None:
        """Give the page its colours; a sheet of its own only where they are not the window's."""
        theme, view = self._theme, self.view.whole()
        own = isinstance(theme, PageTheme) and theme.own
        sheet = stylesheet(theme.tokens, LIGHT if theme.dark else DARK) if own else ""
        if view.styleSheet() != sheet:
            for part in (view, self._walking.count):
                part.setStyleSheet(sheet)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is beside the page with its colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("reader"))

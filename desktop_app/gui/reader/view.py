"""The reader: an article with its highlights and notes, and everything one can do with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

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
from desktop_app.gui.reader.document import FOOT, ArticleDocument, head_of
from desktop_app.gui.reader.highlights import segments
from desktop_app.gui.reader.lines import lines
from desktop_app.gui.reader.marking import Marking
from desktop_app.gui.reader.nothing import Nothing
from desktop_app.gui.reader.page import Top
from desktop_app.gui.reader.pointing import Pointing
from desktop_app.gui.reader.selection_bar import SelectionBar
from desktop_app.gui.reader.telling import covers
from desktop_app.gui.reader.text_view import ArticleView
from desktop_app.gui.reader.walking import Walking
from desktop_app.gui.reader.writing import Writing
from desktop_app.gui.stylesheet import stylesheet
from desktop_app.gui.theme import PageTheme, Theme
from desktop_app.gui.tokens import DARK, LIGHT

_STEP = 40
"""Room below the text grows in steps, as each change lays the document out anew."""


class ReaderPane(QWidget):
    """Shows one article; asks for changes by signals and changes nothing itself.

    Signals:
        annotate_requested: carries ``(start, end, kind, colour, note)``, code points of the text.
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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self._notes_visible = True
        self._whole_title = False
        self._had_selection = False
        self.cite_as: Callable[[], str] = lambda: "plain"
        """Returns the style in which quotes are copied."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._toolbar: QWidget | None = None
        self.view = ArticleView(theme, self)
        self._column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.notes = NotesColumn(theme, self.view, self)
        self.bar = SelectionBar(theme, self.notes.meanings, self.view.viewport())
        self._marking = Marking(self.view, self.bar, self.notes, self)
        self._walking = Walking(self.view, self.announce.emit, self)
        self._writing = Writing(self.notes, self._marking, self._open_room, self)
        self.pointing = Pointing(
            theme,
            self.view,
            self.notes,
            self._marking,
            self.copy_quote,
            self.edit_note,
            self,
        )
        self.nothing = Nothing(theme, self.view.viewport())
        self.setAccessibleName(self.tr("Reader"))
        self._connect()
        self._dress()

    def _connect(self) -> None:
        view, notes, marking, writing = self.view, self.notes, self._marking, self._writing
        view.laid_out.connect(self._arrange)
        view.verticalScrollBar().valueChanged.connect(lambda _: notes.refresh())
        view.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        view.selectionChanged.connect(self._on_selection)
        view.title_clicked.connect(self._on_title)
        view.take_tab = marking.take_tab
        notes.arranged.connect(self._on_arranged)
        notes.left.connect(self.view.setFocus)
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
        writing.changed.connect(self.annotation_changed)
        writing.removed.connect(self.annotation_removed)
        writing.added.connect(self.note_added)
        writing.draft_left.connect(self.draft_left)
        self.bar.quote_wanted.connect(self.copy_quote)
        self.bar.tag_wanted.connect(self.tag_requested)
        self._theme.changed.connect(self._on_theme)

    # -- what is shown -------------------------------------------------------------------
    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    def set_bar(self, bar: QWidget) -> None:
        """Put a toolbar above the page."""
        if self._toolbar is not None:
            self._column.removeWidget(self._toolbar)
            self._toolbar.setParent(None)
        self._toolbar = bar
        self._column.insertWidget(0, bar)

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        """Say what the colours mean to the user."""
        self.notes.meanings = meanings
        self.bar.set_meanings(meanings)
        self.notes.redraw()

    def set_writable(self, writable: bool) -> None:
        """Offer changes, or only reading and copying."""
        self._marking.writable = self.notes.writable = writable
        self.bar.set_writable(writable)
        self._marking.place()

    def show_article(self, article: Article | None, matches: Matches | None = None) -> None:
        """Show an article from its top.

        The article that is shown already is brought up to date, and stays where it is: its
        scroll position, what is selected, and what is being typed. Of any other article, a
        changed note and a new one are saved first.
        """
        before, matches = self._article, matches or Matches()
        if article is not None and before is not None and article.id == before.id:
            renewed = self._bring_up_to_date(before, article)
        else:
            renewed = True
            self._writing.leave()
            self._article, self._whole_title = article, False
            self._writing.set_article(article)
            self._fill()
        self._writing.resume()
        if renewed or matches != self._walking.matches:
            self.set_matches(matches)
        self.view.settle()
        self._on_selection()

    def _bring_up_to_date(self, before: Article, article: Article) -> bool:
        """Show what has changed in the article; return whether its page was made anew."""
        self._article = article
        self._writing.set_article(article)
        span, top, shown = self.view.selection(), self.view.top(), self.view.article
        same = before.text == article.text
        renewed = (
            not same or shown is None or shown.head != head_of(article, whole=self._whole_title)
        )
        if renewed:
            self._fill()
            if same and span is not None:
                self.view.select(*span)
            self.view.restore(top)
        else:
            self.notes.set_annotations(article.annotations, article.text.sha256)
            self._show_annotations(article.annotations, article.text.sha256)
        known = {one.id for one in before.annotations}
        new = [one for one in article.annotations if one.id not in known]
        if span is not None and any(covers(one, article, span) for one in new):
            # The words were marked just now: their colour is to be seen.
            self.view.clear_selection()
        return renewed

    def _fill(self) -> None:
        article = self._article
        self._marking.close()
        annotations = article.annotations if article is not None else ()
        sha = article.text.sha256 if article is not None else ""
        self.notes.set_annotations(annotations, sha)
        notes = self._notes_visible
        self.nothing.setVisible(article is None)
        if article is None:
            self.view.show_text(None, "", notes=notes)
            self.view.setAccessibleDescription("")
        else:
            head = head_of(article, whole=self._whole_title)
            shown = ArticleDocument(self._theme, head, lines(article.text))
            self.view.show_text(shown, article.text.text, notes=notes)
            self.view.setAccessibleDescription(head.whole or head.title)
        self._show_annotations(annotations, sha)

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

    def reopen_note(self) -> bool:
        """Edit again what was typed last, when the archive did not take it."""
        return self._writing.reopen()

    # -- search --------------------------------------------------------------------------
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

    def place(self) -> int:
        """Return the offset of the text at the top of the page, 0 for its head."""
        return self.view.top().offset or 0

    def go_to_place(self, start: int) -> None:
        """Scroll so that an offset of the text stands at the top of the page."""
        self.view.restore(Top(start))

    def scroll_page(self, step: int) -> bool:
        """Scroll by a page; False if the article is at its end, or with -1 at its top."""
        return self.view.scroll_page(step)

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
        self.view.set_notes(self._notes_visible)
        self.notes.set_space(self._space())
        self.notes.arrange()
        self._marking.place()

    def _open_room(self) -> None:
        """Make room for a card that is about to come."""
        self.view.set_notes(self._notes_visible)
        self.notes.set_space(self._space())

    def _space(self) -> Space:
        columns = self.view.columns
        mode = Mode.BESIDE if columns.beside else Mode.MARKERS
        if not self._notes_visible:
            mode = Mode.HIDDEN
        return Space(mode, columns.note_x, columns.text_x, columns.text, self.view.isRightToLeft())

    def _on_arranged(self, bottom: int) -> None:
        foot = FOOT
        if bottom:
            over = bottom - self.view.text_bottom()
            foot = max(FOOT, -(-over // _STEP) * _STEP)
        self.view.set_foot(foot)
        self.view.set_notes(self._notes_visible)

    def _dress(self) -> None:
        """Give the page its colours; a sheet of its own only where they are not the window's."""
        theme, view = self._theme, self.view
        own = isinstance(theme, PageTheme) and theme.own
        sheet = stylesheet(theme.tokens, LIGHT if theme.dark else DARK) if own else ""
        if view.styleSheet() != sheet:
            view.setStyleSheet(sheet)
        self.update()

    def _on_title(self) -> None:
        self._whole_title = not self._whole_title
        self._refill()

    def _on_theme(self) -> None:
        self._dress()
        self._refill()

    def _refill(self) -> None:
        """Make the page anew, where it is."""
        span, top = self.view.selection(), self.view.top()
        matches = self._walking.matches
        self._fill()
        if span is not None:
            self.view.select(*span)
        self.view.restore(top)
        self.notes.redraw()
        self.set_matches(matches)
        self.view.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what is beside the page with its colour."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("reader"))

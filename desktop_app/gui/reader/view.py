"""The reader of an article's text, with its highlights and notes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.articles import Article
from desktop_app.domain.results import Matches
from desktop_app.gui.notes.arrangement import Space
from desktop_app.gui.reader.document import FOOT, ArticleDocument, head_of
from desktop_app.gui.reader.lines import lines
from desktop_app.gui.reader.nothing import Nothing
from desktop_app.gui.reader.pane import Pane
from desktop_app.gui.reader.pictures import Pictures
from desktop_app.gui.reader.text_view import ArticleView
from desktop_app.gui.reader.writing import Kept
from desktop_app.gui.theme import Theme

_STEP = 40
"""Room below the text grows in steps, as each change lays the document out anew."""


class ReaderPane(Pane):
    """Shows the text of one article in a column."""

    view: ArticleView

    def __init__(
        self, theme: Theme, kept: Kept | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, ArticleView(theme), kept, parent)
        self._whole_title = False
        self.nothing = Nothing(theme, self.view.viewport())
        self.pictures = Pictures(self.view, self)
        self.view.title_clicked.connect(self._on_title)
        self.notes.arranged.connect(self._on_arranged)
        theme.changed.connect(self._on_theme)

    # -- what is shown -------------------------------------------------------------------
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
            self._put(article)
            self._whole_title = False
            self._fill(fresh=True)
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
        self._let_go(before, article, span)
        return renewed

    def _fill(self, *, fresh: bool = False) -> None:
        article = self._article
        self._marking.close()
        annotations = article.annotations if article is not None else ()
        sha = article.text.sha256 if article is not None else ""
        self.notes.set_annotations(annotations, sha)
        notes = self._notes_visible
        self.nothing.setVisible(article is None)
        if article is None:
            self.pictures.show_article(None, fresh=fresh)
            self.view.show_text(None, "", notes=notes)
            self.view.setAccessibleDescription("")
        else:
            head = head_of(article, whole=self._whole_title)
            shown = ArticleDocument(self._theme, head, lines(article.text))
            self.pictures.show_article(shown, fresh=fresh)
            self.view.show_text(shown, article.text.text, notes=notes)
            self.view.setAccessibleDescription(head.whole or head.title)
        self._show_annotations(annotations, sha)

    # -- layout --------------------------------------------------------------------------
    def _make_room(self) -> None:
        self.view.set_notes(self._notes_visible)

    def _space(self) -> Space:
        found = self.view.columns
        return self._room(
            beside=found.beside, note_x=found.note_x, text_x=found.text_x, text=found.text
        )

    def _on_arranged(self, bottom: int) -> None:
        foot = FOOT
        if bottom:
            over = bottom - self.view.text_bottom()
            foot = max(FOOT, -(-over // _STEP) * _STEP)
        self.view.set_foot(foot)
        self.view.set_notes(self._notes_visible)

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

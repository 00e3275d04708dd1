"""An article as a QTextDocument: headline, facts, and one block for each canonical line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.domain.articles import Article
from desktop_app.domain.blocks import BlockKind
from desktop_app.domain.flags import Review
from desktop_app.domain.provenance import Field
from desktop_app.domain.text import visible_bidi, word_count
from desktop_app.gui import formats
from desktop_app.gui.reader.highlights import HEAD, LineData, Places
from desktop_app.gui.reader.lines import Line, is_rtl
from desktop_app.gui.reader.picture_room import with_room
from desktop_app.gui.reader.styles import Styles
from desktop_app.gui.theme import Theme
from desktop_app.values import dataclass

translate = QCoreApplication.translate

LONG = 180_000
"""From so many code points on (about 30,000 words) a text is filled in batch by batch."""
FIRST_BATCH = 12_000
BATCH = 60_000
TOP, FOOT = 28, 80
_SHORT_FACT = 34
_DOT = "\u00a0\u00a0·  "
_BARE = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CAPTION})


LONGEST_TITLE = 180
"""Code points of a headline that are shown; the rest comes by a click."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the text: the headline, and a line of facts.

    ``whole`` is the headline in full where it is too long to be shown so, else "". ``named``
    tells whether the article has a title at all.
    """

    title: str
    facts: str
    whole: str = ""
    named: bool = True


def head_of(article: Article, *, whole: bool = False) -> Head:
    """Return the head of an article; no name in it can change the direction of another.

    ``whole`` shows a headline in full, however long it is.
    """
    facts = [
        visible_bidi(article.value(Field.SOURCE)),
        visible_bidi(article.value(Field.BYLINE)),
        formats.long_date(article.published),
        formats.plural("reader", "%Ln word", "%Ln words", word_count(article.text.text)),
        translate("reader", "Imported {0}").format(
            formats.short_date(formats.local_day(article.imported_at))
        ),
        {
            Review.NONE: "",
            Review.REVIEWED: translate("reader", "Reviewed"),
            Review.CLEARED: translate("reader", "Cleared"),
        }[article.review],
    ]
    title = visible_bidi(article.title.strip())
    shown = title if whole else _cut(title)
    return Head(
        shown or translate("reader", "Untitled"),
        _DOT.join(_isolated(fact) for fact in facts if fact),
        title if len(title) > LONGEST_TITLE else "",
        bool(title),
    )


def _cut(title: str) -> str:
    """Return a headline, cut after a word where it is too long to stand above a text."""
    if len(title) <= LONGEST_TITLE:
        return title
    shown = title[:LONGEST_TITLE]
    return (shown.rsplit(" ", 1)[0] if " " in shown[LONGEST_TITLE // 2 :] else shown) + " …"


def _isolated(fact: str) -> str:
    """Keep a fact together, whatever direction it and its neighbours have (UAX 9, FSI).

    A short one ("404 words") is not parted at the end of a line either.
    """
    together = fact.replace(" ", "\u00a0") if len(fact) <= _SHORT_FACT else fact
    return formats.isolated(together)


class ArticleDocument(QTextDocument):
    """One article. It loads nothing, cannot be undone, and is never read back.

    Signals:
        grown: another batch was filled in.
    """

    grown = Signal()

    def __init__(
        self, theme: Theme, head: Head, lines: Sequence[Line], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.head = head
        self.lines = lines
        self.places = Places(self, lines)
        self.styles = Styles(theme)
        self.pictured: list[int] = []
        """Numbers of the blocks that are filled in and have pictures."""
        self._column = 0
        self._next = 0
        self._adorned = any(line.kind not in _BARE for line in lines)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(theme.reading_font())
        option = self.defaultTextOption()
        option.setTabStopDistance(self.styles.tab)
        self.setDefaultTextOption(option)
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        self._fill_head(cursor)
        self._fill(cursor, FIRST_BATCH if self._is_long else LONG)
        cursor.endEditBlock()

    @property
    def complete(self) -> bool:
        """Whether every line is filled in."""
        return self._next >= len(self.lines)

    def go_on(self) -> None:
        """Fill in the rest, batch by batch, while the window stays usable."""
        if not self.complete:
            self._timer.start()

    def finish(self) -> None:
        """Fill in the rest now."""
        if not self.complete:
            self._timer.stop()
            self._add(self.lines[-1].end + 1)

    def reach(self, offset: int) -> None:
        """Fill in now as far as an offset and a little more; the rest goes on as before."""
        if not self.complete and self.lines[self._next].start <= offset:
            self._add(offset - self.lines[self._next].start + FIRST_BATCH)

    @property
    def bare(self) -> bool:
        """Whether the article has no text."""
        return not any(line.text.strip() for line in self.lines)

    @property
    def adorned(self) -> bool:
        """Whether anything is drawn around its lines, such as markers of a list."""
        return self._adorned

    def stop(self) -> None:
        """Fill in nothing more; the document is no longer wanted."""
        self._timer.stop()

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing, ever: no picture, no style sheet, no file."""

    def line_at_block(self, number: int) -> Line | None:
        """Return the line that the block of that number shows, None for the head."""
        index = number - HEAD
        return self.lines[index] if 0 <= index < len(self.lines) else None

    def set_column(self, width: int) -> None:
        """Give pictures the room that they take in a column of that width, in pixels."""
        if width == self._column:
            return
        self._column = width
        if not self.pictured:
            return
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for number in self.pictured:
            line = self.lines[number - HEAD]
            cursor.setPosition(self.findBlockByNumber(number).position())
            cursor.setBlockFormat(with_room(self.styles.block(line), line, width))
        cursor.endEditBlock()

    def set_margins(self, left: int, foot: int) -> None:
        """Set the margin before the text and the space below it, in pixels."""
        frame = self.rootFrame()
        looks = frame.frameFormat()
        if (looks.leftMargin(), looks.bottomMargin(), looks.topMargin()) != (left, foot, TOP):
            looks.setLeftMargin(left)
            looks.setRightMargin(0)
            looks.setTopMargin(TOP)
            looks.setBottomMargin(foot)
            frame.setFrameFormat(looks)

    @property
    def _is_long(self) -> bool:
        return bool(self.lines) and self.lines[-1].end > LONG

    def _go_on(self) -> None:
        self._add(BATCH)
        self.go_on()

    def _add(self, points: int) -> None:
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        self._fill(cursor, points)
        cursor.endEditBlock()
        self.grown.emit()

    def _fill_head(self, cursor: QTextCursor) -> None:
        rtl = is_rtl(self.head.title)
        title_block, title = self.styles.title(self.head.title, rtl=rtl, named=self.head.named)
        cursor.setBlockFormat(title_block)
        cursor.setBlockCharFormat(title)
        cursor.insertText(self.head.title, title)
        facts_block, facts = self.styles.facts(rtl=rtl)
        cursor.insertBlock(facts_block, facts)
        cursor.insertText(self.head.facts, facts)

    def _fill(self, cursor: QTextCursor, points: int) -> None:
        upto = (self.lines[self._next].start if not self.complete else 0) + points
        while not self.complete and self.lines[self._next].start < upto:
            line = self.lines[self._next]
            looks = self.styles.char(line)
            block = self.styles.block(line)
            if line.above or line.below:
                block = with_room(block, line, self._column)
                self.pictured.append(HEAD + self._next)
            cursor.insertBlock(block, looks)
            _insert(cursor, line, looks, self.styles)
            cursor.block().setUserData(LineData(line))
            self._next += 1


def _insert(cursor: QTextCursor, line: Line, looks: QTextCharFormat, styles: Styles) -> None:
    # Object replacement characters would ask the document for an object that is not there.
    text = line.text.replace("\ufffc", "\ufffd")
    at = 0
    for start, end, _ in line.links:
        first, last = max(at, start - line.start), min(len(text), end - line.start)
        if first < last:
            cursor.insertText(text[at:first], looks)
            cursor.insertText(text[first:last], styles.link(line))
            at = last
    cursor.insertText(text[at:], looks)

"""Shows a page of the help. It loads bundled pictures by their names, and nothing else."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from desktop_app.gui.help.pages import NAMES, HelpPage, picture
from desktop_app.gui.theme import Theme

PICTURE = re.compile(r"[a-z]{1,20}")
_HEADINGS = {1: (22, 650, 0, 10), 2: (15, 600, 16, 6), 3: (13, 600, 12, 4)}
"""Size, weight, space above and below of a headline, by its level."""

_WIDEST = 640
"""Width of the pictures, in pixels, where there is room."""

_MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class HelpBrowser(QTextBrowser):
    """One page; links lead to other pages only.

    Signals:
        led: the name of the page that a link leads to.
    """

    led = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page: HelpPage | None = None
        self._words: list[str] = []
        self._room = _WIDEST
        self.setObjectName("help")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(8)
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._draw)

    def show_page(self, page: HelpPage, words: str = "") -> None:
        """Show a page from its top, or from the first of the words that are looked for."""
        self._page, self._words = page, words.split()
        self._draw()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a bundled picture by its name, nothing for anything else."""
        text = name if isinstance(name, str) else name.toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and PICTURE.fullmatch(text):
            look = "dark" if self._theme.dark else "light"
            language = self._page.language if self._page is not None else ""
            return self._fitting(QImage(str(picture(text, look, language))))
        return None

    def _fitting(self, found: QImage) -> QImage:
        """Return a picture no wider than the page is now, so that no line is wider either."""
        if found.width() <= self._room:
            return found
        return found.scaledToWidth(self._room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let pictures fit anew."""
        super().resizeEvent(event)
        edges = 2 * round(self.document().documentMargin())
        room = self.width() - self.verticalScrollBar().sizeHint().width() - edges
        room = max(1, min(_WIDEST, room))
        if room != self._room:
            self._room = room
            self._draw()

    def _on_link(self, url: QUrl) -> None:
        name = url.toString()
        if name in NAMES:
            self.led.emit(name)

    def _draw(self) -> None:
        if self._page is None:
            return
        document = self.document()
        document.setDefaultFont(self._theme.ui_font(13, 420))
        document.setMarkdown(self._page.text, _MARKDOWN)
        self._space()
        self._rule_tables()
        self._mark()

    def _space(self) -> None:
        """Give headlines, paragraphs and codes their fonts and room."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            size, weight, above, below = _HEADINGS.get(level, (13, 0, 0, 8))
            room = QTextBlockFormat()
            in_table = cursor.currentTable() is not None
            room.setTopMargin(2 if in_table else above)
            room.setBottomMargin(2 if in_table else below)
            if "\ufffc" not in block.text():  # a picture is as high as it is
                room.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(room)
            if level:
                form = QTextCharFormat()
                form.setFont(self._theme.ui_font(size, weight))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(form)
            self._dress_fragments(cursor)
            block = block.next()

    def _dress_fragments(self, cursor: QTextCursor) -> None:
        fragments, at = [], cursor.block().begin()
        while not at.atEnd():
            fragments.append(at.fragment())
            at += 1
        for fragment in fragments:
            form = fragment.charFormat()
            dress = QTextCharFormat()
            if form.isAnchor():
                dress.setForeground(self._theme.color("accent"))
            elif form.fontFixedPitch():
                dress.setFontFamilies(self._theme.ui_font().families())
                dress.setFontFixedPitch(False)
                dress.setFontWeight(QFont.Weight.Medium)
                dress.setBackground(self._theme.color("hover"))
                dress.setForeground(self._theme.color("text"))
            else:
                continue
            cursor.setPosition(fragment.position())
            cursor.setPosition(
                fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor
            )
            cursor.mergeCharFormat(dress)

    def _rule_tables(self) -> None:
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setBorder(1)
                form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                form.setBorderBrush(self._theme.color("line2"))
                form.setBorderCollapse(True)
                form.setCellPadding(6)
                form.setCellSpacing(0)
                form.setTopMargin(6)
                form.setBottomMargin(10)
                form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(form)

    def _mark(self) -> None:
        """Mark the words that are looked for and go to the first."""
        marks: list[QTextEdit.ExtraSelection] = []
        form = QTextCharFormat()
        form.setBackground(self._theme.color("mark"))
        form.setForeground(self._theme.color("on_mark"))
        for word in self._words:
            cursor = self.document().find(word, 0)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
        start = QTextCursor(self.document())
        first = min((one.cursor for one in marks), key=lambda one: one.position(), default=start)
        start.setPosition(first.selectionStart())
        self.setTextCursor(start)
        self.ensureCursorVisible()

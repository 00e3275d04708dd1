"""How each kind of line looks: Qt's formats, made from the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from desktop_app.domain.blocks import BlockKind
from desktop_app.gui.reader.lines import Line
from desktop_app.gui.theme import READING_SIZE, Theme

LINE_HEIGHT = 128
"""Percent."""
STEP = 30
"""Indent of a list item or quote for each level, at the usual reading size."""
_TITLES = ((120, 23), (70, 27))
"""Size of a headline that is longer than so many letters."""
_HEADINGS = {1: 25, 2: 22, 3: 20}
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_MONOSPACED = (BlockKind.CODE, BlockKind.TABLE)
_QUIET = (BlockKind.CAPTION, BlockKind.IMAGE)


class Styles:
    """Formats for one theme and reading size; each is made once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._scale = theme.reading_size / READING_SIZE
        self._blocks: dict[tuple[BlockKind, int, bool, bool, bool, bool], QTextBlockFormat] = {}
        self._chars: dict[tuple[BlockKind, int], QTextCharFormat] = {}

    def px(self, pixels: float) -> int:
        """Return a length in proportion to the reading size."""
        return round(pixels * self._scale)

    @property
    def tab(self) -> int:
        """Return the distance of two tab stops, in pixels: four letters of code."""
        return self.px(34)

    def title(
        self, words: str, *, rtl: bool, named: bool = True
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of the headline, smaller for a long one, quiet for a missing one."""
        block = self._block(rtl, 100, bottom=10)
        block.setHeadingLevel(1)
        size = next((size for least, size in _TITLES if len(words) > least), 32)
        tone = self._theme.color("text" if named else "text3")
        return block, _char(self._theme.reading_font(self.px(size), 600), tone)

    def facts(self, *, rtl: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of the line below the headline, which reads as that does."""
        block = self._block(rtl, 120, bottom=28)
        return block, _char(self._theme.ui_font(13, 450), self._theme.color("text2"))

    def block(self, line: Line) -> QTextBlockFormat:
        """Return the format of a line as a block."""
        key = (line.kind, line.level, line.first, line.last, line.closing, line.rtl)
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = self._of_line(line)
        return found

    def char(self, line: Line) -> QTextCharFormat:
        """Return the format of a line's letters."""
        key = (line.kind, line.level)
        found = self._chars.get(key)
        if found is None:
            found = self._chars[key] = _char(self._font(line), self._tone(line))
        return found

    def link(self, line: Line) -> QTextCharFormat:
        """Return the format of a link: told by a dotted line, and never followed."""
        made = QTextCharFormat(self.char(line))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(self._theme.color("text3"))
        return made

    def indent(self, line: Line) -> int:
        """Return how far a line stands from the margin, in pixels."""
        if line.kind is BlockKind.LIST_ITEM:
            return self.px(STEP * max(1, line.level))
        if line.kind is BlockKind.QUOTE:
            return self.px(STEP * max(1, line.level) - 10)
        if line.kind in (BlockKind.CODE, BlockKind.IMAGE):
            return 14
        return 0

    def _of_line(self, line: Line) -> QTextBlockFormat:
        kind, height, top, bottom = line.kind, LINE_HEIGHT, 0, 14
        if kind is BlockKind.HEADING:
            height, top, bottom = 112, 14, 8
        elif kind is BlockKind.LIST_ITEM:
            bottom = 14 if line.closing else 7
        elif kind in _MONOSPACED:
            height, top, bottom = 125, 10, 24
        elif kind in _QUIET:
            height, top, bottom = 125, 2, 18
        elif kind is BlockKind.RULE:
            height, bottom = 100, 14
        made = self._block(
            line.rtl,
            height,
            top=self.px(top) if line.first else 0,
            bottom=self.px(bottom) if line.last else 0,
        )
        if kind is BlockKind.HEADING:
            made.setHeadingLevel(min(6, max(1, line.level) + 1))
        elif kind is BlockKind.RULE:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        indent = self.indent(line)
        (made.setRightMargin if line.rtl else made.setLeftMargin)(indent)
        if kind in (BlockKind.CODE, BlockKind.IMAGE):
            (made.setLeftMargin if line.rtl else made.setRightMargin)(indent)
        return made

    def _block(self, rtl: bool, height: int, top: int = 0, bottom: int = 0) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(height, _PROPORTIONAL)
        made.setTopMargin(top)
        made.setBottomMargin(bottom)
        # Said for every line: otherwise a line would take the direction of the window.
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        made.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        return made

    def _font(self, line: Line) -> QFont:
        if line.kind is BlockKind.HEADING:
            return self._theme.reading_font(self.px(_HEADINGS.get(line.level, 18)), 600)
        if line.kind in _MONOSPACED:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPixelSize(self.px(14))
            return font
        if line.kind in _QUIET:
            return self._theme.ui_font(self.px(13), 450)
        return self._theme.reading_font()

    def _tone(self, line: Line) -> QColor:
        quiet = line.kind is BlockKind.QUOTE or line.kind in _QUIET
        return self._theme.color("text2" if quiet else "text")


def _char(font: QFont, colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(colour)
    # A word is never taken for a link to open by Qt itself.
    made.setProperty(QTextFormat.Property.IsAnchor, False)
    return made

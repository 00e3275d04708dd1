"""Where the parts of a row stand: source and date, title, snippet, tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPixmap, QTextCharFormat, QTextLayout

from desktop_app.domain.annotations import Colour
from desktop_app.domain.flags import Review
from desktop_app.domain.text import is_rtl
from desktop_app.gui import formats, utf16
from desktop_app.gui.articles.lines import after_title, in_sight, undisguised
from desktop_app.gui.articles.parts import Dot, Icon, Part, Words
from desktop_app.gui.articles.typesetting import Lines, Typesetter
from desktop_app.gui.rows import mirrored, mirrored_point
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.results import Snippet
    from desktop_app.domain.tags import Tag
    from desktop_app.gui.articles.lines import Marks

REVIEW_ICONS = {Review.REVIEWED: "circle-check", Review.CLEARED: "shield-check"}
_RTL = Qt.LayoutDirection.RightToLeft
_LINE, _TITLE, _SNIPPET = 16, 18, 17
"""Heights of lines, in pixels."""


class Arranger:
    """Makes the parts of rows; fonts are measured once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._unread = Typesetter(theme.ui_font(13, 650, -0.1))
        self._read = Typesetter(theme.ui_font(13, 550, -0.05))
        self._meta = Typesetter(theme.ui_font(11, 450))
        self._snippet = Typesetter(theme.ui_font(12, 400))
        self._tag = Typesetter(theme.ui_font(11, 500))
        self._whole, self._direction = QRect(), Qt.LayoutDirection.LeftToRight
        self._shades: dict[str, QColor] = {}
        theme.changed.connect(self._shades.clear)

    def parts(
        self,
        row: ArticleRow,
        found: Snippet | None,
        size: QSize,
        direction: Qt.LayoutDirection,
        *,
        compact: bool,
        selected: bool,
    ) -> tuple[Part, ...]:
        """Return what is drawn for a row of a size, on its card."""
        self._whole, self._direction = QRect(QPoint(0, 0), size), direction
        card = self._whole.adjusted(8, 2, -8, -2)
        left, width = card.left() + 22, card.width() - 22 - 14
        top = card.top() + (9 if compact else 10)
        made: list[Part] = []
        if not row.read:
            made.append(self._dot(card.left() + 11, top + 8, 3.5, self._shade("accent")))
        made += self._meta_parts(row, QRect(left, top, width, _LINE), selected)
        if compact:
            made += self._dots(row.tags[:4], left + width, top + 28)
        made += self._title_parts(row, found, self._title_line(row, size, compact=compact))
        if not compact:
            made += self._snippet_parts(row, found, QRect(left, top + 40, width, _SNIPPET))
            made += self._tag_parts(row.tags, QRect(left, top + 62, width, _LINE))
        return tuple(made)

    def cut_title(self, row: ArticleRow, size: QSize, *, compact: bool) -> str:
        """Return the title of a row in which there is no room for all of it, else nothing."""
        line = self._title_line(row, size, compact=compact)
        words = next(self._title_parts(row, None, line))
        whole = not isinstance(words, Words) or words.lines.whole
        return "" if whole else undisguised(row.title, ())

    @staticmethod
    def _title_line(row: ArticleRow, size: QSize, *, compact: bool) -> QRect:
        tags = 10 * len(row.tags[:4]) + 6 if compact and row.tags else 0
        return QRect(30, 30 if compact else 31, size.width() - 52 - tags, _TITLE)

    # -- what parts are made of ----------------------------------------------------------
    def _in(self, area: QRect) -> QRect:
        """Return where an area of the row is, which is mirrored with the language."""
        return mirrored(self._direction, self._whole, area)

    def _shade(self, token: str) -> QColor:
        """Return a colour that is only drawn with; the theme would give a copy each time."""
        found = self._shades.get(token)
        if found is None:
            found = self._shades[token] = self._theme.color(token)
        return found

    def _dot(self, across: int, down: float, radius: float, colour: QColor) -> Dot:
        point = mirrored_point(self._direction, self._whole, QPoint(across, 0))
        return Dot(QPointF(point.x(), down), radius, colour)

    def _icon(self, picture: QPixmap, left: int, top: int) -> Icon:
        area = QRect(QPoint(left, top), picture.deviceIndependentSize().toSize())
        return Icon(picture, self._in(area).topLeft())

    def _label(self, lines: Lines, area: QRect, token: str) -> Words:
        """Put one line at the beginning of an area, in the middle of its height."""
        area = self._in(area)
        left = area.left() + (area.width() - lines.wide if self._mirrored else 0.0)
        down = area.top() + (area.height() - lines.high) / 2
        return Words(lines, QPointF(left, down), self._shade(token))

    @property
    def _mirrored(self) -> bool:
        return self._direction is _RTL

    def _plain(self, setter: Typesetter, text: str, width: int) -> Lines:
        """Lay out a line that runs as the window does."""
        return setter.label(text, width, rtl=self._mirrored)

    # -- the lines of a row --------------------------------------------------------------
    def _meta_parts(self, row: ArticleRow, line: QRect, selected: bool) -> Iterator[Part]:
        """Yield source on the left; counters and date on the right."""
        quiet = "text2" if selected else "text3"
        right = line.right() + 1
        date = formats.short_date(row.published)
        if date:
            words = self._plain(self._meta, date, line.width())
            right -= round(words.wide)
            room = line.right() + 2 - right
            yield self._label(words, QRect(right, line.top(), room, _LINE), quiet)
            right -= 10
        for icon, count in (("message-square", row.notes), ("highlighter", row.highlights)):
            if count:
                words = self._plain(self._meta, formats.number(count), line.width())
                wide = round(words.wide)
                right -= wide
                yield self._label(words, QRect(right, line.top(), wide + 1, _LINE), quiet)
                right -= 15
                yield self._icon(self._theme.pixmap(icon, quiet, 12), right, line.top() + 2)
                right -= 8
        if row.review:
            right -= 13
            picture = self._theme.pixmap(REVIEW_ICONS[row.review], "accent", 13)
            yield self._icon(picture, right, line.top() + 1)
            right -= 8
        source = row.source or row.byline
        if source:
            room = right - line.left()
            words = self._meta.label(source, room, rtl=is_rtl(source))
            yield self._label(words, QRect(line.left(), line.top(), room, _LINE), "text2")

    def _title_parts(self, row: ArticleRow, found: Snippet | None, line: QRect) -> Iterator[Part]:
        title = row.title or formats.translate("articles", "Untitled")
        setter = self._read if row.read else self._unread
        marks = found.title_marks if found is not None else ()
        area = line.adjusted(0, 0, -20 if row.starred else 0, 0)
        yield self._text(setter, title, marks, "text", area, 1)
        if row.starred:
            star = self._theme.pixmap("star-fill", self._theme.ink(Colour.YELLOW), 14)
            yield self._icon(star, line.left() + line.width() - 14, line.top() + 1)

    def _snippet_parts(self, row: ArticleRow, found: Snippet | None, line: QRect) -> Iterator[Part]:
        count = 1 if row.tags else 2
        if found is not None and found.from_note:
            picture = self._theme.pixmap("message-square-text", "text2", 13)
            yield self._icon(picture, line.left(), line.top() + 2)
            line = line.adjusted(19, 0, 0, 0)
        if found is not None and found.marks:
            text, marks = in_sight(found, self._snippet.metrics, line.width() * count)
        else:
            text, marks = after_title(row), ()
        if text:
            yield self._text(self._snippet, text, marks, "text2", line, count)

    def _dots(self, tags: Sequence[Tag], right: int, middle: int) -> Iterator[Part]:
        """Yield the colours of tags up to an edge."""
        for at, tag in enumerate(tags):
            across = right - 3 - 10 * (len(tags) - 1 - at)
            yield self._dot(across, middle, 3, self._theme.ink(tag.colour))

    def _tag_parts(self, tags: Sequence[Tag], line: QRect) -> Iterator[Part]:
        left = line.left()
        for at, tag in enumerate(tags):
            room = line.right() - left - 12
            most = room if not at else 2 * line.width()
            words = self._tag.label(tag.path, most, rtl=is_rtl(tag.path))
            wide = round(words.wide)
            if at and wide > room:
                more = self._plain(self._tag, f"+{formats.number(len(tags) - at)}", 40)
                yield self._label(more, QRect(left, line.top(), 40, _LINE), "text3")
                return
            yield self._dot(left + 4, line.top() + 7.5, 3, self._theme.ink(tag.colour))
            area = QRect(left + 12, line.top(), min(wide + 2, room), _LINE)
            yield self._label(words, area, "text2")
            left += wide + 24

    def _text(
        self, setter: Typesetter, text: str, marks: Marks, token: str, line: QRect, count: int
    ) -> Words:
        """Lay out text that runs as its first letter says; ``line`` is the place of the first."""
        text = undisguised(text, marks)
        lines = setter.lines(
            text,
            line.width(),
            count,
            rtl=is_rtl(text),
            pitch=line.height(),
            marks=[self._marked(text, start, end) for start, end in marks],
        )
        return Words(lines, QPointF(self._in(line).topLeft()), self._shade(token))

    def _marked(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.mark))
        look.setForeground(QColor(self._theme.tokens.on_mark))
        found = QTextLayout.FormatRange()
        found.start = utf16.units(text, min(start, len(text)))
        found.length = utf16.units(text, min(end, len(text))) - found.start
        found.format = look
        return found

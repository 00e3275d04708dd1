"""Texts laid out once: cut to a number of lines, then drawn as often as wanted.

Shaping a text is what costs. Qt's own functions shape it each time that it is measured, cut and
drawn; here that happens once.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption

from desktop_app.gui import utf16

_WIDE_ENOUGH = 5
"""Pixels: few texts have letters so narrow that more of them would fit into a line."""
_ENDLESS = 100_000
_MORE = 8
"""So many letters never fit where an ellipsis does."""
_LABELS_KEPT = 500
_LINES_KEPT = 200
_LTR, _RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_ABSOLUTE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_BETWEEN_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Lines:
    """A text as it is drawn; ``wide`` and ``high`` are the size of its first line, in pixels."""

    __slots__ = ("_after", "_cut", "_layout", "high", "wide")

    def __init__(self, layout: QTextLayout) -> None:
        self._layout = layout
        self.wide = self.high = 0.0
        self._cut: QTextLayout | None = None
        self._after = QPointF()

    def end_with(self, cut: QTextLayout, after: QPointF) -> None:
        """Draw a sign that the text was cut, at a place in it."""
        self._cut, self._after = cut, after

    @property
    def whole(self) -> bool:
        """Whether nothing was cut off."""
        return self._cut is None

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, where: QPointF) -> None:
        """Draw it in the painter's colour; ``where`` is its left upper corner."""
        self._layout.draw(painter, where)
        if self._cut is not None:
            self._cut.draw(painter, where + self._after)


class _Shape(NamedTuple):
    """How a text is laid out; with a ``pitch`` it fills its width, else it begins at its left."""

    width: int
    most: int = 1
    rtl: bool = False
    pitch: int = 0
    marks: tuple[QTextLayout.FormatRange, ...] = ()


class Typesetter:
    """Lays texts out in one font."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self.metrics = QFontMetrics(font)
        self._labels: OrderedDict[tuple[str, bool], Lines] = OrderedDict()
        self._lines: OrderedDict[tuple[str, _Shape], Lines] = OrderedDict()
        self._options = {
            rtl: (_option(rtl, _BETWEEN_WORDS), _option(rtl, _ANYWHERE)) for rtl in (False, True)
        }
        self._sign = self._layout("…")
        self._sign.beginLayout()
        line = self._sign.createLine()
        line.setLineWidth(_ENDLESS)
        self._sign.endLayout()
        self._sign_wide = line.naturalTextWidth()

    def lines(
        self,
        text: str,
        width: int,
        count: int = 1,
        *,
        rtl: bool = False,
        pitch: int = 0,
        marks: Sequence[QTextLayout.FormatRange] = (),
    ) -> Lines:
        """Lay a text out in at most ``count`` lines; without marks it is kept for a while.

        A title mostly stays as it is where a fragment takes the place of the article's beginning.

        Lines break between words, inside a word that is wider than the row, and the last one
        wherever it is full.

        Args:
            text: what is shown; an ellipsis ends it if it is cut.
            width: of each line, in pixels.
            count: how many lines there may be.
            rtl: whether it runs from right to left, and stands on the right then.
            pitch: from one line to the next, in pixels.
            marks: looks of passages.
        """
        shape = _Shape(width, count, rtl, pitch, tuple(marks))
        if marks:
            return self._cut(text, shape)
        known = self._lines.get((text, shape))
        if known is None:
            known = self._lines[text, shape] = self._cut(text, shape)
            if len(self._lines) > _LINES_KEPT:
                self._lines.popitem(last=False)
        return known

    def label(self, text: str, width: int, *, rtl: bool = False) -> Lines:
        """Lay out one line that is no wider than its text; what many rows show is kept."""
        known = self._labels.get((text, rtl))
        if known is None:
            known = self._labels[text, rtl] = self._laid(text, _Shape(_ENDLESS, rtl=rtl))
            if len(self._labels) > _LABELS_KEPT:
                self._labels.popitem(last=False)
        return known if known.wide <= width else self._laid(text, _Shape(width, rtl=rtl))

    def _cut(self, text: str, shape: _Shape) -> Lines:
        """Lay out as much of a text as there may be room for."""
        start = text[: shape.most * shape.width // _WIDE_ENOUGH]
        found = self._laid(start, shape)
        if found.whole and len(start) < len(text):
            found = self._laid(text, shape)
        return found

    def _layout(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        layout.setCacheEnabled(True)
        return layout

    def _laid(self, text: str, shape: _Shape) -> Lines:
        layout = self._layout(text)
        if shape.marks:
            layout.setFormats(shape.marks)
        found = Lines(layout)
        options = self._options[shape.rtl]
        units = utf16.units(text, len(text))
        layout.beginLayout()
        for number in range(shape.most):
            last = number == shape.most - 1
            layout.setTextOption(options[last])
            line = layout.createLine()
            if not line.isValid():
                break
            sign = self._fill(line, units, shape.width) if last else _whole(line, shape.width)
            wide = line.naturalTextWidth()
            left = shape.width - wide - sign if shape.rtl and shape.pitch else 0.0
            down = number * shape.pitch
            line.setPosition(QPointF(left + sign if shape.rtl else left, down))
            if sign:
                found.end_with(self._sign, QPointF(left if shape.rtl else wide, down))
            if not number:
                found.wide, found.high = wide + sign, line.height()
        layout.endLayout()
        return found

    def _fill(self, line: QTextLine, units: int, width: int) -> float:
        """Give the last line its letters, of which there are ``units`` in all lines.

        Returns:
            The width of the sign that stands after them, 0 if there is room for all.
        """
        narrow = max(0.0, width - self._sign_wide)
        # Giving a line its width is what costs most: few texts need it more than once.
        line.setLineWidth(narrow)
        left = units - line.textStart() - line.textLength()
        if 0 < left <= _MORE:
            line.setLineWidth(width)
            left = units - line.textStart() - line.textLength()
            if left:
                line.setLineWidth(narrow)
        return self._sign_wide if left else 0.0


def _whole(line: QTextLine, width: int) -> float:
    """Give a line that others follow its width; no sign stands after it."""
    line.setLineWidth(width)
    return 0.0


def _option(rtl: bool, wrap: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption(_ABSOLUTE)
    option.setTextDirection(_RTL if rtl else _LTR)
    option.setWrapMode(wrap)
    return option

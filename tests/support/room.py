"""Finds words of the window that have too little room: cut, clipped by what they lie in, elided."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from desktop_app.gui.exports.chooser import Chooser
from desktop_app.gui.widgets import ElidedLabel

_SLACK = 1


def too_tight(window: QWidget) -> list[str]:
    """Return a line for each visible text that is not seen whole."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        words = _words(widget)
        if words:
            found += [f"{_name(widget)}: {what}: {words[:60]!r}" for what in _faults(widget, words)]
    return found


def _words(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return widget.full_text
    if isinstance(widget, QToolButton):
        plain = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if plain else widget.text().strip()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text().strip()
    if isinstance(widget, QLineEdit) and not widget.text():
        return widget.placeholderText()
    return ""


def _faults(widget: QWidget, words: str) -> Iterator[str]:
    if isinstance(widget, ElidedLabel | Chooser):
        shown = widget.text()
        if shown != words and words not in widget.toolTip().replace("\n", ""):
            yield f"elided to {shown!r} without a tip"
    elif isinstance(widget, QLineEdit):
        room = widget.width() - 2 * widget.fontMetrics().horizontalAdvance("n")
        if widget.fontMetrics().horizontalAdvance(words) > room:
            yield f"needs more than {room} px"
    elif isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QAbstractButton):
        needed, has = widget.sizeHint(), widget.size()
        if isinstance(widget, QCheckBox):
            needed.setWidth(27 + widget.fontMetrics().horizontalAdvance(words))
        if widget.maximumWidth() <= has.width() and widget.toolTip() and "…" in words:
            return  # a chip, cut by design, whose tip says all
        if needed.width() > has.width() + _SLACK or needed.height() > has.height() + _SLACK:
            yield f"needs {needed.width()}x{needed.height()}, has {has.width()}x{has.height()}"
    yield from _cut(widget)


def _label_faults(widget: QLabel) -> Iterator[str]:
    has, metrics = widget.contentsRect().size(), QFontMetrics(widget.font())
    text = widget.text()
    if widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + _SLACK:
            yield f"needs {needed} px of height, has {widget.height()}"
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    else:
        longest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
        if metrics.height() * (text.count("\n") + 1) > has.height() + _SLACK + 2:
            yield f"needs {metrics.height()} px of height, has {has.height()}"
    if longest > has.width() + _SLACK:
        yield f"needs {longest} px of width, has {has.width()}"


def _cut(widget: QWidget) -> Iterator[str]:
    """Look whether what it lies in cuts it; below the edge of what can be scrolled is allowed."""
    area, inside, scrolls = QRect(QPoint(0, 0), widget.size()), widget, False
    while not inside.isWindow():
        above = inside.parentWidget()
        if above is None:
            return
        area.translate(inside.pos())
        room = above.rect()
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is above:
            scrolls = scrolls or holder.verticalScrollBar().maximum() > 0
            if holder.horizontalScrollBar().isVisible():
                return
        if area.left() < room.left() - _SLACK or area.right() > room.right() + _SLACK:
            yield f"is cut at the side by {_name(above)}"
            return
        if area.top() < room.top() - _SLACK or area.bottom() > room.bottom() + _SLACK:
            if not scrolls:
                yield f"is cut above or below by {_name(above)}"
            return
        inside = above


def _name(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        kind = type(at).__name__
        if not kind.startswith("Q") or at is widget:
            names.append(f"{kind}#{at.objectName()}" if at.objectName() else kind)
        at = at.parentWidget()
    return "<".join(names[:3])

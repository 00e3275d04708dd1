"""What a row that is drawn looks like, and where its parts stand in a mirrored window.

Qt tells the first by ``QStyle.StateFlag`` and the second by functions of ``QStyle``; but PySide
makes six hundred constants as soon as one of that class is named, and the first picture would wait
for them. Only the pointer needs them, and it comes later.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

_RTL = Qt.LayoutDirection.RightToLeft


class RowState(NamedTuple):
    """Whether a row is chosen, has the keyboard, and lies under the pointer."""

    selected: bool
    focused: bool
    hovered: bool


def state_of(
    view: QAbstractItemView,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
) -> RowState:
    """Return how a row of a view is to be drawn."""
    return RowState(
        view.selectionModel().isSelected(index),
        view.hasFocus() and view.currentIndex() == index,
        view.underMouse() and _is_hovered(option),
    )


def _is_hovered(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle

    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_MouseOver)


def mirrored(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Return where a part stands; it is given for lines that run from left to right."""
    if direction is not _RTL:
        return part
    return QRect(mirrored_point(direction, whole, part.topRight()), part.size())


def mirrored_point(direction: Qt.LayoutDirection, whole: QRect, point: QPoint) -> QPoint:
    """Return where a point stands; see ``mirrored``."""
    if direction is not _RTL:
        return point
    return QPoint(whole.left() + whole.right() - point.x(), point.y())

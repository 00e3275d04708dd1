"""What a row looks like, and where its parts stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.gui.rows import mirrored, mirrored_point, state_of

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("direction", [LTR, RTL], ids=["from the left", "from the right"])
@pytest.mark.parametrize("left", [0, 37])
def test_parts_stand_where_qt_would_put_them(direction: Qt.LayoutDirection, left: int) -> None:
    whole, part, point = QRect(left, 5, 200, 98), QRect(left + 12, 20, 60, 18), QPoint(left + 9, 3)
    assert mirrored(direction, whole, part) == QStyle.visualRect(direction, whole, part)
    if not left:  # elsewhere Qt forgets about it
        assert mirrored_point(direction, whole, point) == QStyle.visualPos(direction, whole, point)


def test_a_row_tells_whether_it_is_chosen_and_has_the_keyboard(qtbot: QtBot) -> None:
    model = QStringListModel(["one", "two"])
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    option = QStyleOptionViewItem()
    first, second = model.index(0, 0), model.index(1, 0)
    view.setCurrentIndex(second)
    assert state_of(view, option, first) == (False, False, False)
    assert state_of(view, option, second) == (True, False, False)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert state_of(view, option, second) == (True, True, False)


def test_a_row_under_the_pointer_is_told_by_qt(qtbot: QtBot) -> None:
    model = QStringListModel(["one"])
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    option = QStyleOptionViewItem()
    option.state = QStyle.StateFlag.State_MouseOver
    assert not state_of(view, option, model.index(0, 0)).hovered
    view.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert state_of(view, option, model.index(0, 0)).hovered

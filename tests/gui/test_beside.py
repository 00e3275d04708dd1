from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.beside import LEAST, WIDTH, Beside


@pytest.fixture
def beside(qtbot):
    main = QLineEdit()
    made = Beside(main)
    made.main = main
    qtbot.addWidget(made)
    made.resize(1_000, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_main_part_has_all_the_room_until_another_comes_in(beside):
    beside.show_other(True)
    assert beside.main.width() == 1_000
    other = QLineEdit()
    beside.set_other(other)
    assert not other.isVisible()
    beside.show_other(True)
    assert (beside.main.width(), other.width(), other.x()) == (1_000 - WIDTH, WIDTH, 1_000 - WIDTH)
    beside.resize(WIDTH + LEAST - 1, 400)
    assert beside.main.width() == beside.width()
    assert other.geometry().right() == beside.width() - 1
    beside.show_other(False)
    assert beside.main.width() == beside.width()


def test_the_parts_mirror_with_the_language(beside):
    other = QWidget()
    beside.set_other(other)
    beside.show_other(True)
    beside.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (other.x(), beside.main.x()) == (0, WIDTH)


def test_the_keyboard_goes_back_to_the_main_part(beside, qtbot):
    beside.set_other(QLineEdit())
    other = QLineEdit()
    beside.set_other(other)
    beside.show_other(True)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    beside.show_other(False)
    assert beside.main.hasFocus()
    assert beside.other is other

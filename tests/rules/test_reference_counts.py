"""PySide6 keeps its hands off the reference counts of True and None.

6.12.0 drops one reference to True with each emit and one to None with each void call; Python 3.11
then aborts after a few hundred or thousand of them. Later Pythons never free the two, and so cannot
show it.
"""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter


class Sender(QObject):
    """Has one signal."""

    fired = Signal(object)


@pytest.mark.usefixtures("qapp")
def test_emitting_and_painting_leave_true_and_none_alone() -> None:
    assert QGuiApplication.instance() is not None
    sender = Sender()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    black = QColor(0, 0, 0)
    # PySide6 loads parts of itself at the first call of a kind: references kept, but no leak.
    sender.fired.emit(0)
    warm = QPainter(image)
    warm.setPen(black)
    warm.end()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for number in range(100):
        sender.fired.emit(number)
    painter = QPainter(image)
    for _ in range(20_000):
        painter.setPen(black)
    painter.end()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert abs(after[0] - before[0]) <= 100
    assert abs(after[1] - before[1]) <= 100

"""A shadow lies under what floats, follows it, and takes no click."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop_app.gui.shadow import Shadow
from desktop_app.gui.theme import Theme

PAPER = 200


@pytest.fixture
def host(qtbot) -> Iterator[QWidget]:
    widget = QWidget()
    widget.setStyleSheet(f"QWidget {{ background: rgb({PAPER}, {PAPER}, {PAPER}); }}")
    widget.resize(400, 300)
    with qtbot.waitExposed(widget):
        widget.show()
    yield widget
    if shiboken6.isValid(widget):
        shiboken6.delete(widget)


@pytest.fixture
def card(host: QWidget, theme: Theme) -> QFrame:
    made = QFrame(host)
    made.setGeometry(100, 80, 200, 120)
    Shadow(made, theme)
    made.show()
    return made


def shadow_of(host: QWidget) -> Shadow:
    [found] = host.findChildren(Shadow)
    return found


def picture(host: QWidget) -> QImage:
    return host.grab().toImage()


def dark(seen: QImage, x: int, y: int) -> int:
    return PAPER - QColor(seen.pixel(x, y)).red()


def test_the_ground_gets_darker_toward_the_card_all_around(host: QWidget, card: QFrame) -> None:
    seen = picture(host)
    box = card.geometry()
    for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1), (-1, 1)):
        x = box.left() if across < 0 else box.right() if across else box.center().x()
        y = box.top() if down < 0 else box.bottom() if down else box.center().y()
        steps = [dark(seen, x + across * far, y + down * far) for far in range(1, 45)]
        assert steps == sorted(steps, reverse=True)
        assert steps[0] > 3
        assert steps[-1] == 0
    assert dark(seen, box.center().x(), box.bottom() + 2) > dark(
        seen, box.center().x(), box.top() - 2
    )


def test_nothing_of_it_lies_on_the_card_and_no_gap_below(host: QWidget, card: QFrame) -> None:
    seen, box = picture(host), card.geometry()
    inside = [(x, y) for x in range(box.left(), box.right() + 1) for y in (box.top(), box.bottom())]
    assert {dark(seen, *place) for place in inside} == {0}
    below = [dark(seen, x, box.bottom() + 1) for x in range(box.left() + 20, box.right() - 20)]
    assert len(set(below)) == 1


@pytest.mark.parametrize("size", [(60, 40), (24, 16), (301, 201)])
def test_a_card_of_any_size_has_the_same_shadow_on_both_sides(
    host: QWidget, card: QFrame, size: tuple[int, int]
) -> None:
    card.move(50, 40)
    card.resize(*size)
    seen, box = picture(host), card.geometry()
    for far in (1, 5, 12):
        y = box.center().y()
        left, right = dark(seen, box.left() - far, y), dark(seen, box.right() + far, y)
        assert left == right > 0


def test_it_comes_goes_and_moves_with_the_card(host: QWidget, card: QFrame) -> None:
    shadow = shadow_of(host)
    assert shadow.geometry().center() - card.geometry().center() == QPoint(0, 8)
    card.move(20, 30)
    card.resize(90, 70)
    assert shadow.geometry().center() - card.geometry().center() == QPoint(0, 8)
    assert shadow.width() - card.width() == shadow.height() - card.height() > 0
    card.hide()
    assert not shadow.isVisible()
    card.show()
    assert shadow.isVisible()


def test_it_is_above_all_others_as_the_card_is(host: QWidget, card: QFrame) -> None:
    other = QWidget(host)
    other.show()
    card.raise_()
    order = [one for one in host.children() if isinstance(one, QWidget)]
    assert order == [other, shadow_of(host), card]


def test_a_click_on_it_is_one_on_what_lies_below(host: QWidget, card: QFrame) -> None:
    beside = card.geometry().bottomRight() + QPoint(4, 4)
    assert shadow_of(host).geometry().contains(beside)
    assert host.childAt(beside) is None


def test_it_ends_with_the_card_or_with_the_window(host: QWidget, card: QFrame) -> None:
    shadow = shadow_of(host)
    shiboken6.delete(card)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(shadow)
    again = QFrame(host)
    Shadow(again, Theme())
    again.show()
    shadow = shadow_of(host)
    shiboken6.delete(host)
    assert not shiboken6.isValid(shadow)

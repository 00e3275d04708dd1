"""A card, a number, a heading: mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.annotations import Colour
from desktop_app.domain.dates import utc_now
from desktop_app.gui.notes.card import Card, Heading, Marker
from desktop_app.gui.notes.face import Face
from desktop_app.gui.notes.view_model import entries
from desktop_app.gui.notes.words import usual_meanings
from desktop_app.gui.theme import Theme

SHA = "a" * 64
MEANINGS = usual_meanings()


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def card_of(theme: Theme, ground: QWidget, annotation) -> Card:
    (entry,) = entries([annotation], SHA)
    face = Face(theme, entry, MEANINGS, utc_now(), 236)
    card = Card(theme, entry, face, ground)
    card.set_entry(entry, face, "words")
    card.setGeometry(10, 10, 236, face.height)
    card.show()
    return card


@pytest.fixture
def card(theme: Theme, ground: QWidget, note) -> Card:
    return card_of(theme, ground, note(3, "A note.", colour=Colour.GREEN))


def heard(card: Card) -> list[object]:
    found: list[object] = []
    card.edit_wanted.connect(lambda: found.append("edit"))
    card.removed.connect(lambda: found.append("removed"))
    card.left.connect(lambda: found.append("left"))
    card.focused.connect(lambda: found.append("focused"))
    card.recoloured.connect(found.append)
    return found


def test_keys_act_on_the_note(card: Card) -> None:
    found = heard(card)
    steps: list[int] = []
    card.step = lambda step: steps.append(step) or True
    card.setFocus()
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_F2,
        Qt.Key.Key_Delete,
        Qt.Key.Key_4,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Z,
    ):
        QTest.keyClick(card, key)
    assert found == ["focused", "edit", "edit", "removed", Colour.PINK, "left"]
    assert steps == [1, -1, 1, -1]


def test_keys_with_ctrl_are_for_the_window(card: Card) -> None:
    found = heard(card)
    QTest.keyClick(card, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert found == []


@pytest.mark.parametrize(
    ("key", "ours"),
    [
        (Qt.Key.Key_Delete, True),
        (Qt.Key.Key_1, True),
        (Qt.Key.Key_Escape, True),
        (Qt.Key.Key_Return, True),
        (Qt.Key.Key_H, False),
        (Qt.Key.Key_Space, False),
    ],
)
def test_the_card_takes_only_its_own_keys(card: Card, key: Qt.Key, ours: bool) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.setAccepted(False)
    QApplication.sendEvent(card, event)
    assert event.isAccepted() is ours


def test_a_click_edits_and_a_drag_away_does_not(card: Card) -> None:
    found = heard(card)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(card, left, pos=QPoint(20, 20))
    QTest.mouseRelease(card, left, pos=QPoint(20, 900))
    assert "edit" not in found
    QTest.mouseClick(card, Qt.MouseButton.RightButton, pos=QPoint(20, 20))
    QTest.mouseClick(card, left, pos=QPoint(20, 20))
    assert found.count("edit") == 1


def test_a_note_on_the_article_takes_no_colour(theme: Theme, ground: QWidget, note) -> None:
    card = card_of(theme, ground, note(None))
    found = heard(card)
    QTest.keyClick(card, Qt.Key.Key_2)
    assert found == []


def test_the_editor_takes_the_place_of_the_words(card: Card) -> None:
    low = card.height_for(236)
    card.edit(MEANINGS)
    card.edit(MEANINGS)
    assert card.editor is not None
    assert card.editor.field.hasFocus()
    assert card.height_for(236) > low
    card.resize(236, card.height_for(236))
    assert card.editor.geometry().height() == card.height() - 20
    QTest.keyClick(card, Qt.Key.Key_Delete)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    card.editor.swatches.button(Colour.PINK).click()
    assert card.entry.annotation.colour is Colour.PINK
    card.stop_editing()
    card.stop_editing()
    assert card.editor is None
    assert card.height_for(236) == low


def test_the_menu_is_wanted_at_pointer_or_below(card: Card) -> None:
    places: list[QPoint] = []
    card.menu_wanted.connect(places.append)
    reason = QContextMenuEvent.Reason
    at = QPoint(5, 5)
    for why in (reason.Mouse, reason.Keyboard):
        QApplication.sendEvent(card, QContextMenuEvent(why, at, card.mapToGlobal(at)))
    assert places[0] == card.mapToGlobal(at)
    assert places[1] == card.mapToGlobal(card.rect().bottomLeft())


def edge(card: Card) -> str:
    return card.grab().toImage().pixelColor(120, 0).name()


def test_the_outline_tells_what_is_looked_at(card: Card, theme: Theme) -> None:
    plain = edge(card)
    card.set_active(True)
    card.set_active(True)
    assert edge(card) != plain
    card.set_active(False)
    assert edge(card) == plain
    card.setFocus()
    assert edge(card) != plain
    card.clearFocus()
    QApplication.sendEvent(card, QEnterEvent(QPoint(5, 5), QPoint(5, 5), QPoint(5, 5)))
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert edge(card) == plain


def test_a_number_has_a_name_and_a_colour(theme: Theme, ground: QWidget, note) -> None:
    marker = Marker(theme, ground)
    blank = marker.grab().toImage()
    (entry,) = entries([note(3, colour=Colour.BLUE)], SHA)
    marker.set_entry(entry, "Ask again")
    assert marker.accessibleName() == "Note 1. Ask again"
    image = marker.grab().toImage()
    assert image != blank
    assert image.pixelColor(5, 5).name() == theme.fill(Colour.BLUE).name()
    marker.set_active(True)
    marker.set_active(True)
    assert marker.grab().toImage() != image


def test_a_heading_is_read_out(theme: Theme, ground: QWidget) -> None:
    heading = Heading(theme, "Not found in this text", ground)
    heading.resize(236, 24)
    assert heading.accessibleName() == "Not found in this text"
    colours = {
        heading.grab().toImage().pixelColor(x, y).name() for x in range(100) for y in range(24)
    }
    assert len(colours) > 3


def test_mirrored_parts_are_drawn_on_the_other_side(theme: Theme, ground: QWidget, note) -> None:
    card = card_of(theme, ground, note(3, colour=Colour.GREEN))
    heading = Heading(theme, "Heading", ground)
    heading.resize(236, 24)
    before = card.grab().toImage(), heading.grab().toImage()
    for widget in (card, heading):
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.grab().toImage().pixelColor(233, 30) == theme.ink(Colour.GREEN)
    assert (card.grab().toImage(), heading.grab().toImage()) != before

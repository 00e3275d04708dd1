"""Keys stand in the menus in the order in which they are pressed, whatever the words run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.gui.action_set import Actions
from desktop_app.gui.actions import all_specs
from desktop_app.gui.menus import menu_of
from desktop_app.gui.palette.view_model import action_items
from desktop_app.gui.theme import Theme

ZOOM = ("text.larger", "text.smaller", "text.reset")


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request, qapp: QApplication) -> Iterator[Qt.LayoutDirection]:
    was = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(was)


def test_a_sign_at_the_end_of_keys_stays_at_their_end(qtbot, direction, theme: Theme) -> None:
    actions = Actions(theme, all_specs())
    menu: QMenu = menu_of(actions, ZOOM)
    qtbot.addWidget(menu)
    shown = [action.text().partition("\t")[2] for action in menu.actions()]
    if direction is Qt.LayoutDirection.RightToLeft:
        assert shown == ["\u200eCtrl++\u200e", "\u200eCtrl+-\u200e", ""]
    else:
        assert shown == ["", "", ""]  # Qt puts the keys there
    named = {item.text for item in action_items(actions)}
    assert not any("\t" in name or "Ctrl" in name for name in named)

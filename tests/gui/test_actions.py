"""The registry of actions keeps its own rules."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from desktop_app.gui.action_set import Actions, Menu, Need, is_single_key, plain_text
from desktop_app.gui.actions import all_specs
from desktop_app.gui.menus import (
    ADDING,
    ARCHIVES,
    LINE,
    ON_ARTICLES,
    fill_menu_bar,
    menu_of,
)


def test_ids_and_shortcuts_are_unique(actions: Actions) -> None:
    ids = Counter(spec.id for spec in actions.specs)
    keys = Counter(QKeySequence(key).toString() for spec in actions.specs for key in spec.keys)
    assert [name for name, count in ids.items() if count > 1] == []
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_action_has_text_tip_and_icon(actions: Actions) -> None:
    actions.draw(spec.id for spec in actions.specs)
    for spec in actions.specs:
        assert spec.text
        assert spec.tip.endswith("."), spec.id
        assert actions[spec.id].statusTip() == spec.tip
        assert not actions[spec.id].icon().isNull(), spec.icon


def test_icons_of_a_menu_are_drawn_when_it_opens(actions: Actions, qtbot) -> None:
    menu = menu_of(actions, ON_ARTICLES)
    qtbot.addWidget(menu)
    assert actions["file"].icon().isNull()
    menu.aboutToShow.emit()
    assert not actions["file"].icon().isNull()


def test_every_action_stands_in_the_menu_bar_once(actions: Actions, qtbot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menu_bar(bar, actions)
    assert len(bar.actions()) == len(Menu)
    found = [one for menu in bar.actions() for one in menu.menu().actions()]
    names = [one.objectName() for one in found if not one.isSeparator()]
    assert sorted(names) == sorted(spec.id for spec in actions.specs)


@pytest.mark.parametrize("ids", [ADDING, ARCHIVES, ON_ARTICLES])
def test_small_menus_name_actions_that_exist(ids: tuple[str, ...], actions: Actions) -> None:
    assert all(name == LINE or actions.spec(name) for name in ids)


def test_an_action_can_be_taken_when_all_it_needs_is_there(actions: Actions) -> None:
    assert not actions["star"].isEnabled()
    actions.set_situation([Need.ARCHIVE, Need.ARTICLE])
    assert actions["export.pdf"].isEnabled()
    assert not actions["star"].isEnabled()  # nothing may be changed
    actions.set_situation([Need.ARCHIVE, Need.ARTICLE, Need.WRITABLE, Need.KEPT])
    assert actions["star"].isEnabled()
    assert not actions["highlight"].isEnabled()
    actions.set_situation([Need.ARCHIVE, Need.ARTICLE, Need.WRITABLE, Need.PASSAGE])
    assert actions["highlight.blue"].isEnabled()


def test_only_actions_that_change_are_touched(
    actions: Actions, monkeypatch: pytest.MonkeyPatch
) -> None:
    touched: set[str] = set()
    enable = QAction.setEnabled

    def noted(action: QAction, on: bool) -> None:
        touched.add(action.objectName())
        enable(action, on)

    browsing = frozenset(Need) - {Need.QUERY}
    actions.set_situation(browsing)
    monkeypatch.setattr(QAction, "setEnabled", noted)
    actions.set_situation(Need)
    assert touched == {spec.id for spec in actions.specs if Need.QUERY in spec.needs}
    assert all(action.isEnabled() for action in actions.all())
    actions.set_situation(browsing)
    assert not any(actions[action_id].isEnabled() for action_id in touched)


def test_nothing_but_locking_can_be_done_behind_a_sheet(actions: Actions) -> None:
    actions.set_situation(list(Need))
    actions.set_blocked(True)
    assert [one.objectName() for one in actions.all() if one.isEnabled()] == ["archive.lock"]
    actions.set_blocked(False)
    assert all(one.isEnabled() for one in actions.all())


def test_single_letters_can_be_switched_off(actions: Actions) -> None:
    assert actions["highlight"].shortcut().toString() == "H"
    actions.set_single_letters(False)
    assert not actions.single_letters
    for spec in actions.specs:
        assert not any(is_single_key(key.toString()) for key in actions[spec.id].shortcuts())
    assert actions["search"].shortcut().toString() == "Ctrl+F"
    assert actions["highlight"].toolTip() == "Highlight"
    assert actions.badge("highlight") == ""


def test_tooltips_carry_the_keys_and_names_do_not(actions: Actions) -> None:
    assert actions["highlight"].toolTip() == "Highlight (H)"
    assert plain_text("&Import files…") == "Import files"
    assert actions.badge("search") == "Ctrl F"


def test_what_would_be_undone_is_said(actions: Actions) -> None:
    actions.set_detail("undo", "Add highlight")
    assert actions["undo"].text() == "Undo: Add highlight"
    assert actions["undo"].toolTip() == "Undo: Add highlight (Ctrl+Z)"
    actions.set_detail("undo", "")
    assert actions["undo"].text() == "Undo"


def test_a_filled_icon_looks_different_and_goes_back(actions: Actions) -> None:
    def picture() -> bytes:
        image = actions["star"].icon().pixmap(18, 18).toImage()
        return bytes(image.constBits())

    actions.draw(["star"])
    plain = picture()
    actions.set_filled("star", True)
    assert picture() != plain
    actions.set_filled("star", False)
    assert picture() == plain


def test_looks_exclude_each_other(actions: Actions) -> None:
    actions["look.light"].setChecked(True)
    actions["look.dark"].setChecked(True)
    assert not actions["look.light"].isChecked()


def test_the_registry_is_the_same_every_time() -> None:
    assert all_specs() == all_specs()

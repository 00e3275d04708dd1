"""The menus of the page and of the cards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.results import Matches
from desktop_app.gui.reader import menus
from desktop_app.gui.reader.view import ReaderPane


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QMenu]]:
    """Catch menus in place of showing them."""
    found: list[QMenu] = []
    monkeypatch.setattr(menus.QMenu, "popup", lambda menu, place: found.append(menu))
    return found


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def take(menu: QMenu, *path: str) -> None:
    for name in path:
        action = next(one for one in menu.actions() if one.text() == name)
        if action.menu() is None:
            action.trigger()
            return
        menu = action.menu()


def test_on_plain_words_there_is_only_copying(shown: ReaderPane, make, opened) -> None:
    shown.view.menu_wanted.emit(QPoint(), make.place("neighbours")[0])
    assert texts(opened[0]) == ["Copy", "Copy quote", "Select all"]
    assert not opened[0].actions()[0].isEnabled()
    take(opened[0], "Select all")
    assert shown.selection() == (0, len(make.text.text))
    take(opened[0], "Copy quote")
    assert QGuiApplication.clipboard().text().startswith("“On Sunday")


def test_on_selected_words_everything_is_offered(shown: ReaderPane, make, opened, caught) -> None:
    wishes = caught(shown.annotate_requested)
    span = make.place("said nothing")
    shown.view.select(*span)
    shown.view.menu_wanted.emit(QPoint(), span[0])
    (menu,) = opened
    assert texts(menu) == [
        "Copy",
        "Copy quote",
        "Highlight in",
        "Underline",
        "Strike-out",
        "Note…",
        "Select all",
    ]
    take(menu, "Copy")
    assert QGuiApplication.clipboard().text() == "said nothing"
    take(menu, "Highlight in", "Violet: Contradiction")
    take(menu, "Strike-out")
    assert wishes == [
        (*span, AnnotationKind.HIGHLIGHT, Colour.VIOLET, ""),
        (*span, AnnotationKind.STRIKEOUT, Colour.VIOLET, ""),
    ]
    take(menu, "Note…")
    assert shown.notes.editing is not None


def test_on_a_highlight_it_can_be_changed(shown: ReaderPane, make, opened, caught) -> None:
    changed, removed = caught(shown.annotation_changed), caught(shown.annotation_removed)
    one = shown.article.annotations[0]
    shown.view.menu_wanted.emit(QPoint(), make.place("stood")[0])
    (menu,) = opened
    assert texts(menu)[2:] == [
        "Colour",
        "Highlight",
        "Underline",
        "Strike-out",
        "Edit note…",
        "Delete",
        "Select all",
    ]
    take(menu, "Colour", "Pink: Follow up")
    take(menu, "Underline")
    take(menu, "Delete")
    assert changed == [
        (one.id, {"colour": Colour.PINK}),
        (one.id, {"kind": AnnotationKind.UNDERLINE}),
    ]
    assert removed == [one.id]


def test_a_link_can_be_copied_and_never_opened(pane: ReaderPane, make, opened) -> None:
    link = ("link", "4 8 https://example.org/\u202egro")
    make.text = build([Part("see this page", attributes=(link,))])
    pane.show_article(make.article(), Matches())
    pane.view.menu_wanted.emit(QPoint(), 5)
    take(opened[0], "Copy link address")
    assert QGuiApplication.clipboard().text() == "https://example.org/⟦RLO⟧gro"
    assert pane.view.tip(5) == "https://example.org/⟦RLO⟧gro"
    assert pane.view.tip(10) == ""


def test_an_archive_that_is_only_read_has_short_menus(shown: ReaderPane, make, opened) -> None:
    shown.set_writable(False)
    shown.view.menu_wanted.emit(QPoint(), make.place("stood")[0])
    assert texts(opened[0]) == ["Copy", "Copy quote", "Select all"]
    entry = shown.notes.items[0].entry
    shown.notes.menu_wanted.emit(entry, QPoint())
    assert texts(opened[1]) == []


def test_a_card_has_its_own_menu(shown: ReaderPane, opened, caught) -> None:
    changed, removed = caught(shown.annotation_changed), caught(shown.annotation_removed)
    entry = shown.notes.items[0].entry
    shown.notes.menu_wanted.emit(entry, QPoint())
    (menu,) = opened
    assert texts(menu) == ["Edit note…", "Colour", "Delete"]
    take(menu, "Colour", "Green: Background")
    take(menu, "Edit note…")
    assert shown.notes.editing == entry.id
    take(menu, "Delete")
    assert changed == [(entry.id, {"colour": Colour.GREEN})]
    assert removed == [entry.id]


def test_a_note_on_the_article_has_no_colours(pane: ReaderPane, make, opened) -> None:
    pane.show_article(make.article(make.note(None, "On the whole.")), Matches())
    pane.notes.menu_wanted.emit(pane.notes.items[0].entry, QPoint())
    assert texts(opened[0]) == ["Edit note…", "Delete"]

"""The page can have colours of its own."""

from __future__ import annotations

from PySide6.QtGui import QColor

from desktop_app.domain.results import Matches
from desktop_app.gui.reader.view import ReaderPane
from desktop_app.gui.theme import Look, PageLook, PageTheme
from desktop_app.gui.tokens import DARK, LIGHT, SEPIA


def ground(pane: ReaderPane) -> str:
    """Return the colour beside the text and that below it, which are one."""
    picture = pane.grab().toImage()
    colours = {QColor(picture.pixel(x, picture.height() - 3)).name().upper() for x in (2, 300)}
    assert len(colours) == 1
    return colours.pop()


def test_a_page_follows_the_window_until_it_has_its_own_colours(theme, qtbot, make) -> None:
    page = PageTheme(theme)
    pane = ReaderPane(page)
    qtbot.addWidget(pane)
    pane.resize(1100, 700)
    pane.show()
    pane.show_article(make.article(make.note("shape of a heart", "In snow.")), Matches())
    assert ground(pane) == LIGHT.reader
    theme.set_look(Look.DARK)
    assert ground(pane) == DARK.reader
    assert not page.own
    for look, tokens in ((PageLook.SEPIA, SEPIA), (PageLook.LIGHT, LIGHT)):
        page.set_page(look)
        assert page.own
        assert ground(pane) == tokens.reader
        assert tokens.hover in pane.view.styleSheet()
    theme.set_look(Look.LIGHT)
    assert not page.own
    assert pane.view.styleSheet() == ""
    page.set_page(PageLook.DARK)
    assert page.dark
    assert page.page is PageLook.DARK
    assert ground(pane) == DARK.reader


def test_the_size_of_the_letters_is_that_of_the_window(theme, qtbot) -> None:
    page = PageTheme(theme, PageLook.SEPIA)
    with qtbot.waitSignal(page.changed):
        page.set_reading_size(24)
    assert theme.reading_size == page.reading_size == page.reading_font().pixelSize() == 24

"""More like this: from an article to those that are like it, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.filters import SourceIs, State, StateIs
from desktop_app.gui.facets.view import FacetPanel

VERDICT = "Verdict in the harbour trial"
CANDLES = "Candles in the courtyards"


def search(window, text: str) -> None:
    window.panes.search.field.setText(text)
    window.settle()


@pytest.fixture
def like(window):
    """The window after "More like this" on the first article, found by "court" in the Inbox."""
    window.desk.search.toggle_filter(SourceIs("Harbour Post"))
    search(window, "courtyard")
    window.go(ArticleId(1))
    window.take("search.like")
    return window


def test_what_is_like_an_article_is_listed_and_said(like) -> None:
    panel = like.panes.search
    assert like.titles() == [VERDICT]
    assert panel.scope_chip.words == f"Like “{CANDLES}”"
    assert panel.reading == f"Like “{CANDLES}”"
    assert panel.count_text == "1 article"
    assert (panel.field.text(), like.desk.search.question.filters) == ("", ())
    assert like.reader.article.title == CANDLES
    assert like.desk.list.label == f"Like “{CANDLES}”"
    assert like.desk.commands._listed().query == ""
    assert like.archive.queries == []
    assert not like.app.actions["search.save"].isEnabled()


@pytest.mark.parametrize("way", ["list", "field", "chip", "backspace"])
def test_every_way_back_leads_to_the_list_before(like, way: str) -> None:
    panel, qtbot = like.panes.search, like.qtbot
    if way == "list":
        assert like.panes.list.hasFocus()
        qtbot.keyClick(like.panes.list, Qt.Key.Key_Escape)
    elif way == "chip":
        panel.scope_chip.click()
    else:
        panel.field.setFocus()
        key = Qt.Key.Key_Escape if way == "field" else Qt.Key.Key_Backspace
        qtbot.keyClick(panel.field, key)
    like.settle()
    assert panel.field.text() == "courtyard"
    assert like.titles() == [CANDLES]
    assert panel.scope_chip is None
    assert [chip.text() for chip in panel.chips.chips()] == ["Harbour Post"]
    qtbot.waitUntil(lambda: like.reader.article.id == 1)
    qtbot.keyClick(like.panes.list, Qt.Key.Key_Escape)  # where nothing is to be left
    assert like.titles() == [CANDLES]


def test_words_that_are_typed_take_the_place_of_the_article(like) -> None:
    like.desk.search.leave_likeness()
    like.settle()
    like.desk.search.clear_filters()
    like.take("search.like")
    like.qtbot.keyClicks(like.panes.search.field, "council")
    like.settle()
    assert like.titles() == ["Budget for the schools"]
    assert like.panes.search.scope_chip is None


def test_the_whole_archive_is_looked_at_and_the_sidebar_leads_away(window) -> None:
    tree = window.panes.sidebar.tree
    tree.select("starred")
    window.settle()
    window.panes.list.go_to(0)
    window.qtbot.waitUntil(lambda: window.reader.article is not None)
    window.go(ArticleId(2))
    window.take("search.like")
    assert window.titles() == [CANDLES]
    assert window.desk.search.question.whole_scope == ()
    tree.select("unread")
    window.settle()
    assert window.panes.search.scope_chip.words == "Unread"
    assert window.desk.search.question.whole_scope == (StateIs(State.UNREAD),)
    assert window.panes.search.reading == ""


def test_filters_narrow_what_is_like_an_article(like) -> None:
    like.take("search.filter")
    panel = like.app.window.findChild(FacetPanel)
    like.settle()
    assert any(line.words == "Harbour Post" for line in like.desk.finding.facets.lines())
    panel.close_popup()
    like.desk.search.toggle_filter(SourceIs("City Herald"))
    like.settle()
    assert like.titles() == []
    assert "Like “" in like.panes.search.reading
    assert "City Herald" in like.panes.search.reading
    like.desk.search.clear_filters()
    like.settle()
    assert like.titles() == [VERDICT]


def test_where_nothing_is_like_it_that_is_said_with_a_way_back(window) -> None:
    window.go(ArticleId(4))
    window.take("search.like")
    empty = window.panes.empty
    assert empty.isVisible()
    assert "Energy transit" in empty.text
    empty.chosen.emit("back")
    window.settle()
    assert len(window.titles()) == 4
    window.qtbot.waitUntil(lambda: window.reader.article.id == 4)


def test_an_article_without_words_of_its_own_is_said_to_be_one(window) -> None:
    window.go(ArticleId(3))
    window.take("search.like")
    assert len(window.titles()) == 4
    assert "No word of this article" in window.app.window.toast.text


def test_it_can_be_taken_from_the_list_of_highlights(window) -> None:
    window.panes.sidebar.tree.select("annotated")
    window.settle()
    assert window.panes.other_list is not None
    window.take("search.like")
    assert window.panes.other_list is None
    assert window.titles() == [VERDICT]
    assert QApplication.focusWidget() is window.panes.list

"""The reader follows the list: after another question it shows its row, or nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.filters import SourceIs
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.gui.sidebar.view_model import ALL, ANNOTATED, STARRED

CANDLES, VERDICT, BUDGET = ArticleId(1), ArticleId(2), ArticleId(3)


def choose(window, key: str) -> None:
    window.panes.sidebar.tree.select(key)
    window.settle()


def search(window, text: str) -> None:
    window.panes.search.field.setText(text)
    window.settle()


def shown(window) -> ArticleId | None:
    article = window.reader.article
    return article.id if article is not None else None


def test_an_article_that_is_not_in_the_chosen_view_does_not_stay_open(window) -> None:
    assert shown(window) == CANDLES
    choose(window, STARRED)
    assert window.titles() == ["Verdict in the harbour trial"]
    assert shown(window) is None
    assert not window.app.actions["highlight"].isEnabled()
    assert not window.app.actions["export.pdf"].isEnabled()


def test_what_is_chosen_before_the_window_is_warm_is_followed_once_it_is(window) -> None:
    window.desk.commands.following._on = False
    choose(window, STARRED)
    assert shown(window) == CANDLES
    window.desk.commands.following.begin()
    assert shown(window) is None


def test_it_comes_again_with_a_list_that_has_it(window) -> None:
    choose(window, STARRED)
    choose(window, ALL)
    assert shown(window) == CANDLES
    assert window.panes.list.current_id() == CANDLES
    assert not window.desk.reading.can_go_back


def test_going_back_leads_to_what_was_put_away(window) -> None:
    choose(window, STARRED)
    window.take("go.back")
    assert shown(window) == CANDLES


def test_an_article_that_is_listed_still_stays_where_it_is(window) -> None:
    window.go(VERDICT)
    window.reader.scroll = 12
    times = len(window.reader.shown)
    choose(window, STARRED)
    search(window, "harbour")
    search(window, "")
    assert shown(window) == VERDICT
    assert window.reader.scroll == 12
    assert set(window.reader.shown[times:]) <= {VERDICT}
    assert window.panes.list.current_id() == VERDICT


def test_a_search_or_a_filter_puts_away_what_it_does_not_find(window) -> None:
    search(window, "council")
    assert window.titles() == ["Budget for the schools"]
    assert shown(window) is None
    assert not window.desk.finding.history.queries, "nothing was opened from the search"
    search(window, "")
    assert shown(window) == CANDLES
    window.desk.search.toggle_filter(SourceIs("City Herald"))
    window.settle()
    assert shown(window) is None


def test_f3_opens_the_first_match_where_nothing_is_open(window) -> None:
    search(window, "nowhere")
    window.take("match.next")
    assert shown(window) is None
    assert not window.app.window.toast.isVisible()
    search(window, "council")
    window.take("match.next")
    assert shown(window) == BUDGET
    assert window.reader.at == 0


def test_the_next_key_opens_the_first_row(window) -> None:
    choose(window, STARRED)
    window.take("go.next")
    assert shown(window) == VERDICT


def test_an_article_opened_from_elsewhere_becomes_the_row_of_a_list_that_has_it(window) -> None:
    choose(window, STARRED)
    window.desk.reading.open(BUDGET)
    window.settle()
    choose(window, ALL)
    assert shown(window) == BUDGET
    assert window.panes.list.current_id() == BUDGET
    assert window.panes.list.selected_ids() == [BUDGET]


def test_a_change_of_the_archive_leaves_the_open_article_alone(window) -> None:
    choose(window, STARRED)
    window.desk.reading.open(BUDGET)
    window.settle()
    window.desk.search.refresh()
    window.settle()
    assert shown(window) == BUDGET


def test_the_view_of_highlights_keeps_what_is_read(window) -> None:
    window.go(VERDICT)
    choose(window, ANNOTATED)
    assert shown(window) == VERDICT


@pytest.fixture
def real(open_window, archive):
    """The window with the real reader."""
    return open_window(archive, reader=ReaderSwitch)


def test_a_note_that_is_being_typed_is_saved_before_its_article_goes(real) -> None:
    real.go(VERDICT)
    real.take("note")
    real.qtbot.keyClicks(real.field(), "Ask the clerk")
    search(real, "council")
    assert shown(real) is None
    assert [one.note for one in real.archive.articles[VERDICT].annotations] == ["Ask the clerk"]


def test_the_reader_says_that_nothing_is_open(real) -> None:
    nothing, page = real.reader.text.nothing, real.reader.view.viewport()
    assert not nothing.isVisible()
    choose(real, STARRED)
    assert nothing.isVisible()
    assert nothing.geometry() == page.rect()
    real.app.window.resize(1100, 700)
    real.qtbot.waitUntil(lambda: nothing.geometry() == page.rect())
    assert nothing.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    choose(real, ALL)
    assert not nothing.isVisible()

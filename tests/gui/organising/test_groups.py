"""The list under headings: by month, year, source and case; and its pace."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.filters import Grouping, Sort
from desktop_app.gui.articles.headings import HEADING, heading_words, headings_of
from desktop_app.settings import Settings
from desktop_app.storage.grouping import Section


def headings(window) -> list[str]:
    shown = window.panes.list.list_model.headings
    return [f"{words} {count}" for _, (words, count) in sorted(shown.items())]


def group(window, grouping: Grouping) -> None:
    window.panes.search.group_chosen.emit(grouping)
    window.settle()


def test_months_years_sources_and_cases_stand_above_their_articles(desk_window) -> None:
    group(desk_window, Grouping.MONTH)
    assert headings(desk_window) == ["May 2022 1", "February 2021 2", "Undated 1"]
    desk_window.panes.search.sort_chosen.emit(Sort.OLDEST)
    desk_window.settle()
    assert headings(desk_window) == ["February 2021 2", "May 2022 1", "Undated 1"]
    group(desk_window, Grouping.YEAR)
    assert headings(desk_window) == ["2021 2", "2022 1", "Undated 1"]
    group(desk_window, Grouping.CASE)
    assert headings(desk_window) == ["Quay 1", "Quay / Lists 1", "In no case 2"]
    group(desk_window, Grouping.SOURCE)
    assert headings(desk_window) == ["No source 4"]
    group(desk_window, Grouping.NONE)
    assert headings(desk_window) == []


def test_only_rows_that_begin_a_group_are_higher_and_say_so(desk_window) -> None:
    group(desk_window, Grouping.MONTH)
    view = desk_window.panes.list
    height = view.rowHeight(2)
    assert [view.rowHeight(at) - height for at in range(4)] == [HEADING, HEADING, 0, HEADING]
    assert view.list_model.headings[0] == ("May 2022", 1)
    spoken = view.list_model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("February 2021, ")
    view.set_compact(True)
    assert view.rowHeight(1) - view.rowHeight(2) == HEADING
    assert not view.grab().isNull()
    group(desk_window, Grouping.NONE)
    assert view.rowHeight(0) == view.rowHeight(2)


def test_a_search_is_divided_too(desk_window) -> None:
    desk_window.desk.index.update()
    desk_window.qtbot.waitUntil(lambda: not desk_window.desk.jobs.busy)
    group(desk_window, Grouping.YEAR)
    desk_window.panes.search.field.setText("nobody")
    desk_window.settle()
    assert headings(desk_window) == ["2022 1", "2021 1", "Undated 1"]


def test_what_was_chosen_is_remembered_and_comes_back(open_window, real) -> None:
    window = open_window(real, Settings(look="light", group="month"))
    window.qtbot.waitUntil(lambda: len(headings(window)) == 3)
    group(window, Grouping.SOURCE)
    settings = window.app.looks.remember("date", window.desk.search.question.grouping.value)
    assert settings.group == "source"
    ticked = [action for action in window.panes.search.groups._actions.actions()]
    assert [one.data() for one in ticked if one.isChecked()] == ["source"]


@pytest.mark.parametrize(
    ("value", "by", "words"),
    [
        ("", Grouping.MONTH, "Undated"),
        ("", Grouping.SOURCE, "No source"),
        ("", Grouping.CASE, "In no case"),
        ("2021-02", Grouping.MONTH, "February 2021"),
        ("2021", Grouping.YEAR, "2021"),
        ("Post \u202egnihtemos", Grouping.SOURCE, "Post ⟦RLO⟧gnihtemos"),
        ("Quay/Lists", Grouping.CASE, "Quay / Lists"),
    ],
)
def test_a_heading_is_said_in_words(value: str, by: Grouping, words: str) -> None:
    assert heading_words(value, by) == words


def test_many_groups_of_many_articles_are_laid_out_once(desk_window) -> None:
    view = desk_window.panes.list
    ids = array("q", range(1, 100_001))
    sections = [Section(f"{2000 + at // 12}-{at % 12 + 1:02}", at * 200, 200) for at in range(500)]
    told: list[int] = []
    view.verticalHeader().sectionResized.connect(lambda *_: told.append(1))
    view.show_ids(ids, refreshed=False, headings=headings_of(sections, Grouping.MONTH))
    assert told == []
    assert view.verticalHeader().length() == 100_000 * view.rowHeight(1) + 500 * HEADING
    view.scrollToBottom()
    assert view.rowAt(view.viewport().height() - 2) == 99_999

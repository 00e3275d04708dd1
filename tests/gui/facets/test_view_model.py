"""What can be chosen to narrow a result."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.facets import Group
from desktop_app.domain.filters import SourceIs, State, StateIs
from desktop_app.gui import formats
from desktop_app.gui.events import Events
from desktop_app.gui.facets.view_model import FacetsViewModel, Line
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.search.view_model import SearchViewModel


@pytest.fixture
def search(archive, jobs: JobRunner, events: Events) -> SearchViewModel:
    return SearchViewModel(archive, jobs, events)


@pytest.fixture
def model(archive, jobs: JobRunner, search: SearchViewModel) -> FacetsViewModel:
    return FacetsViewModel(archive, jobs, search)


def values(model: FacetsViewModel, group: Group) -> list[tuple[str, int, bool]]:
    return [
        (line.words, line.count, line.chosen)
        for line in model.lines()
        if line.group is group and line.filter is not None
    ]


def line(model: FacetsViewModel, words: str) -> Line:
    return next(one for one in model.lines() if one.words == words)


def test_nothing_is_counted_while_the_panel_is_closed(qtbot, model, search, archive) -> None:
    with qtbot.waitSignal(search.answered):
        search.set_text("candle")
    assert archive.calls["narrowing"] == 0
    assert model.lines() == []
    assert not model.counting


def test_groups_and_values_are_counted_over_the_result(qtbot, model, search) -> None:
    with qtbot.waitSignal(model.changed):
        model.open()
        assert model.counting
    assert not model.counting
    assert values(model, Group.SOURCE) == [("City Herald", 2, False), ("Harbour Post", 2, False)]
    assert values(model, Group.STATE) == [("Read", 3, False), ("Unread", 1, False)]
    assert values(model, Group.TAG) == [("court/harbour", 1, False), ("protest", 1, False)]
    assert [one.words for one in model.lines() if one.filter is None] == [
        "Source", "Year", "Tag", "Case", "State",
    ]  # fmt: skip


def test_choosing_narrows_and_the_own_group_still_shows_what_else_could_be(
    qtbot, model, search
) -> None:
    with qtbot.waitSignal(model.changed):
        model.open()
    with qtbot.waitSignal(model.changed):
        model.act(line(model, "Harbour Post"))
    assert search.question.filters == (SourceIs("Harbour Post"),)
    assert values(model, Group.SOURCE) == [("City Herald", 2, False), ("Harbour Post", 2, True)]
    assert values(model, Group.STATE) == [("Read", 1, False), ("Unread", 1, False)]
    with qtbot.waitSignal(model.changed):
        model.act(line(model, "City Herald"))
    assert len(search.answer.ids) == 4
    with qtbot.waitSignal(model.changed):
        model.act(line(model, "Harbour Post"))
    assert search.question.filters == (SourceIs("City Herald"),)


def test_a_chosen_value_that_occurs_no_more_can_still_be_left(qtbot, model, search) -> None:
    search.toggle_filter(StateIs(State.STARRED))
    with qtbot.waitSignal(model.changed):
        model.open()
    assert ("Starred", 0, True) in values(model, Group.STATE)


def test_long_groups_show_a_few_until_all_are_wanted(qtbot, model, archive) -> None:
    for at in range(9):
        archive.add(f"Title {at}", "Text.", source=f"Source {at}")
    with qtbot.waitSignal(model.changed):
        model.open()
    assert len(values(model, Group.SOURCE)) == 6
    more = line(model, "Show 5 more")
    model.act(more)
    assert len(values(model, Group.SOURCE)) == 11
    model.act(line(model, "Show fewer"))
    assert len(values(model, Group.SOURCE)) == 6
    model.set_typed(" SOURCE 7 ")
    assert values(model, Group.SOURCE) == [("Source 7", 1, False)]
    assert values(model, Group.STATE) == []


def test_headings_do_nothing_and_a_closed_panel_counts_no_more(
    qtbot, model, search, archive
) -> None:
    with qtbot.waitSignal(model.changed):
        model.open()
    model.act(line(model, "Source"))
    assert search.question.filters == ()
    model.close()
    counted = archive.calls["narrowing"]
    with qtbot.waitSignal(search.answered):
        search.set_text("candle")
    assert archive.calls["narrowing"] == counted


def test_a_year_is_found_by_its_own_digits_and_by_those_of_the_language(qtbot, model) -> None:
    with qtbot.waitSignal(model.changed):
        model.open()
    years = [words for words, _, _ in values(model, Group.YEAR)]
    assert years[0].isdecimal()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic))
    arabic = formats.year(int(years[0]))
    for typed in (years[0], arabic):
        model.set_typed(typed)
        assert [words for words, _, _ in values(model, Group.YEAR)] == [arabic]

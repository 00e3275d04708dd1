"""Saved searches are counted while nobody waits for anything else."""

from __future__ import annotations

import pytest

from desktop_app.domain.changes import Changes
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.searches.view_model import SearchCounts
from desktop_app.gui.sidebar.view_model import SidebarViewModel


@pytest.fixture
def counts(archive, jobs: JobRunner, events: Events) -> SearchCounts:
    archive.save_search("Candles", "candle")
    return SearchCounts(archive, jobs, events)


def test_counting_begins_with_start_and_follows_changes(qtbot, counts, archive, events) -> None:
    events.changed.emit(Changes(members=True))
    counts.count()
    assert not counts.waiting
    assert archive.calls["count_searches"] == 0
    number = archive.searches[0].id
    with qtbot.waitSignal(counts.counted) as told:
        counts.start()
    assert told.args == [{number: 2}]
    archive.add("Another", "A candle.")
    with qtbot.waitSignal(counts.counted) as told:
        events.changed.emit(Changes())
        assert not counts.waiting
        events.changed.emit(Changes(members=True))
        events.changed.emit(Changes(members=True))
        assert counts.waiting
    assert told.args == [{number: 3}]


def test_a_search_of_the_user_goes_first(qtbot, counts) -> None:
    counts.give_way()
    assert not counts.waiting
    with qtbot.waitSignal(counts.counted):
        counts.start()
        counts.give_way()
        assert counts.waiting


def test_the_sidebar_shows_the_counts(qtbot, archive, jobs, events, counts) -> None:
    sidebar = SidebarViewModel(archive, jobs, events)
    with qtbot.waitSignal(sidebar.entries_changed):
        sidebar.load()
    key = f"saved:{archive.searches[0].id}"
    found = sidebar.saved(key)
    assert found is not None
    assert found.name == "Candles"
    assert sidebar.saved("all") is None
    with qtbot.waitSignal(sidebar.entries_changed):
        sidebar.set_found({found.id: 12})
    heading = next(one for one in sidebar.entries if one.key == "searches")
    assert [(one.key, one.label, one.count) for one in heading.children] == [(key, "Candles", 12)]

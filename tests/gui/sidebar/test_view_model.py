"""What stands in the sidebar."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.annotations import Colour
from desktop_app.domain.cases import Case, CaseId, CaseRow
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import InCase, Scope, TagIs
from desktop_app.domain.tags import Tag, TagRow, default_colour
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.sidebar.view_model import (
    SidebarViewModel,
    all_entries,
    case_entries,
    flat,
    library,
    read_entries,
    tag_entries,
)


def count_nine(_: Scope) -> int:
    return 9


def case(number: str, name: str, parent: str | None = None, articles: int = 1) -> CaseRow:
    return CaseRow(Case(CaseId(number), name, CaseId(parent) if parent else None), articles)


def tag(path: str, articles: int = 1, colour: Colour = Colour.BLUE) -> TagRow:
    return TagRow(Tag(path, colour), articles)


def test_cases_are_a_tree_and_parents_count_what_is_below() -> None:
    rows = [case("b", "Court filings", "a"), case("a", "Trial", articles=0), case("c", "energy")]
    entries = case_entries(rows, count_nine)
    assert [one.label for one in entries] == ["energy", "Trial"]
    trial = entries[1]
    assert trial.count == 9
    assert trial.scope == (InCase(CaseId("a")),)
    assert [one.label for one in trial.children] == ["Court filings"]
    assert trial.children[0].count == 1


def test_a_case_whose_parent_is_not_there_still_has_a_line() -> None:
    assert [one.label for one in case_entries([case("b", "Lost", "gone")], count_nine)] == ["Lost"]


def test_tags_are_a_tree_and_a_missing_parent_is_made_up() -> None:
    entries = tag_entries([tag("russia/protest"), tag("court", 3)], count_nine)
    assert [one.label for one in entries] == ["court", "russia"]
    court, russia = entries
    assert (court.count, court.colour, court.scope) == (3, Colour.BLUE, (TagIs("court"),))
    assert (russia.count, russia.colour) == (9, default_colour("russia"))
    assert [one.label for one in russia.children] == ["protest"]
    assert russia.children[0].scope == (TagIs("russia/protest"),)


def test_tags_that_begin_alike_are_not_taken_for_parents() -> None:
    entries = tag_entries([tag("court"), tag("courtyard"), tag("court/harbour")], count_nine)
    assert [one.label for one in entries] == ["court", "courtyard"]
    assert [one.label for one in entries[0].children] == ["harbour"]


def test_tags_are_read_once_for_all_their_lines(archive, monkeypatch) -> None:
    counted: list[Scope] = []
    rows = (tag("court", 3), tag("court/harbour", 2))
    totals = replace(archive.totals(), tags=rows, within={"court": 4})
    monkeypatch.setattr(archive, "totals", lambda: totals)
    monkeypatch.setattr(archive, "count", lambda scope: counted.append(scope) or 9)
    entries = flat(read_entries(archive))
    assert entries["tag:court"].count == 4
    assert entries["tag:court/harbour"].count == 2
    assert not [scope for scope in counted if any(isinstance(one, TagIs) for one in scope)]


def test_headings_stand_only_above_something(archive) -> None:
    keys = flat(all_entries(archive.counts(), (), (), count_nine))
    assert "cases" not in keys
    assert "tags" not in keys
    keys = flat(all_entries(archive.counts(), archive.cases(), archive.tags(), count_nine))
    assert keys["cases"].scope is None
    assert "tag:court/harbour" in keys


def test_the_library_has_no_numbers_before_they_are_known(archive) -> None:
    assert {one.count for one in library(None)} == {0}
    assert [one.count for one in library(archive.counts())] == [4, 1, 1, 1, 1, 0]


@pytest.fixture
def model(archive, jobs: JobRunner, events: Events) -> SidebarViewModel:
    return SidebarViewModel(archive, jobs, events)


def test_it_is_read_again_when_anything_changed(
    qtbot, model: SidebarViewModel, archive, events: Events, jobs: JobRunner
) -> None:
    with qtbot.waitSignal(model.entries_changed):
        model.load()
    assert model.entries[0].count == 4
    archive.add("Fifth", "Text.")
    with qtbot.waitSignal(model.entries_changed):
        events.changed.emit(Changes(members=True))
    assert model.entries[0].count == 5


def test_what_is_the_same_is_not_shown_again(
    qtbot, model: SidebarViewModel, events: Events, jobs: JobRunner
) -> None:
    with qtbot.waitSignal(model.entries_changed):
        model.load()
    with qtbot.assertNotEmitted(model.entries_changed):
        with qtbot.waitSignal(jobs.idle):
            events.changed.emit(Changes(tags=True))
        events.changed.emit(Changes())
        assert not jobs.busy

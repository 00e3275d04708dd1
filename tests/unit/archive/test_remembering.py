"""Facts are read once for each state of the archive."""

from __future__ import annotations

import pytest

from desktop_app.archive import known, remembering
from desktop_app.archive.archive import Archive
from desktop_app.archive.remembering import Memory
from desktop_app.domain.filters import Sort, TagIs
from desktop_app.jobs import JobContext


@pytest.fixture
def memory(archive: Archive) -> Memory:
    """Return the memory of an archive with three articles."""
    return archive._find()._memory


def test_an_answer_is_kept_until_something_changes(archive: Archive, memory: Memory) -> None:
    one, two, three = sorted(archive.ids())
    archive.tag([one], add=["a"])
    first = memory.matching(TagIs("a"))
    assert first.tolist() == [one]
    assert memory.matching(TagIs("a")) is first
    everything = memory.everything()
    assert everything.tolist() == [one, two, three]
    archive.tag([two], add=["a"])
    assert memory.matching(TagIs("a")).tolist() == [one, two]
    assert memory.everything() is not everything
    assert memory.order(Sort.TITLE).tolist() == list(archive.ids((), Sort.TITLE))


def test_only_so_many_answers_are_kept(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MOST", 2)
    first = memory.matching(TagIs("a"))
    memory.matching(TagIs("b"))
    memory.matching(TagIs("c"))
    assert memory.matching(TagIs("a")) is not first


def test_facets_are_the_same_from_statements_and_from_arrays(
    archive: Archive, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = archive.ids()
    archive.tag(list(ids)[:2], add=["a/b", "c"])
    looked_up = memory.facets(ids)
    monkeypatch.setattr(remembering, "FEW", 0)
    assert memory.facets(ids) == looked_up
    monkeypatch.undo()
    assert memory.facets(list(ids)) == looked_up  # now the arrays are there


def test_a_search_is_put_in_any_order(archive: Archive) -> None:
    from desktop_app.domain.results import SearchRequest

    archive.update_index(JobContext())
    for sort in Sort:
        found = archive.find(SearchRequest("the OR a OR *", sort=sort), JobContext())
        assert sorted(found.ids) == sorted(archive.ids())
        if sort is not Sort.RELEVANCE:
            assert list(found.ids) == list(archive.ids((), sort))
            assert found.scores == ()

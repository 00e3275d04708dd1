"""A long list is shown before all of it has been read."""

from __future__ import annotations

from array import array

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.errors import ArchiveDamaged
from desktop_app.gui.articles.begun import NOBODY, BegunIds
from desktop_app.gui.articles.model import ArticleListModel

ALL = array("q", range(100, 160))


@pytest.fixture
def reads() -> list[int]:
    return []


@pytest.fixture
def begun(reads: list[int]) -> BegunIds:
    def read() -> array[int]:
        reads.append(1)
        return ALL

    return BegunIds(ALL[:5], len(ALL), read)


def test_its_beginning_and_its_length_are_known_at_once(begun: BegunIds, reads) -> None:
    assert (len(begun), bool(begun), begun.whole) == (60, True, False)
    assert (begun[0], begun[4]) == (100, 104)
    assert begun[:3].tolist() == [100, 101, 102]
    assert begun[2:5].tolist() == [102, 103, 104]
    assert not reads


@pytest.mark.parametrize(
    "ask",
    [lambda ids: ids[5], lambda ids: ids[-1], lambda ids: ids[3:6], lambda ids: ids.index(150)],
    ids=["one behind it", "the last", "some", "where one stands"],
)
def test_who_asks_for_more_gets_it_and_it_is_read_once(begun: BegunIds, reads, ask) -> None:
    assert ask(begun) == ask(ALL)
    assert list(begun) == list(ALL)
    assert begun.whole
    assert reads == [1]


def test_what_was_filled_is_not_read(begun: BegunIds, reads) -> None:
    begun.fill(ALL)
    assert list(begun) == list(ALL)
    assert not reads


@pytest.mark.parametrize("found", [ALL[:30], array("q", range(100, 200))], ids=["less", "more"])
def test_its_length_stays_whatever_is_read(begun: BegunIds, found) -> None:
    begun.fill(found)
    assert len(list(begun)) == 60
    assert list(begun)[:30] == list(ALL[:30])
    assert (begun[59] == NOBODY) == (len(found) < 60)


def test_where_the_rest_cannot_be_read_nobody_stands() -> None:
    def fail() -> array[int]:
        raise ArchiveDamaged("The list cannot be read.", "Restore a backup.")

    begun = BegunIds(ALL[:5], 60, fail)
    assert (begun[3], begun[5], begun[59]) == (103, NOBODY, NOBODY)


def test_the_list_finds_what_stands_in_the_beginning_without_the_rest(
    qapp: object, begun: BegunIds, reads
) -> None:
    model = ArticleListModel()
    model.show_ids(begun)
    assert model.rowCount() == 60
    assert model.position(ArticleId(103)) == 3
    assert not reads
    assert model.position(ArticleId(150)) == 50
    assert model.position(ArticleId(999)) == -1
    assert reads == [1]

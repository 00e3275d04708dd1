"""The list as a model of ids."""

from __future__ import annotations

import datetime as dt
from array import array

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleId, ArticleRow
from desktop_app.domain.results import Snippet
from desktop_app.domain.tags import Tag
from desktop_app.errors import ArchiveDamaged
from desktop_app.gui.articles.model import (
    ROWS_KEPT,
    RUN,
    ArticleListModel,
    Standing,
    spoken,
)

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)


def row(number: int, **values: object) -> ArticleRow:
    day = dt.date(2021, 2, 14)
    made = ArticleRow(ArticleId(number), f"t{number}", "Herald", "", day, NOW, "en", "Text.", 2)
    from dataclasses import replace

    return replace(made, **values)


class Source:
    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()

    def __call__(self, ids):
        self.asked.append(len(ids))
        return {one: row(one) for one in ids if one not in self.gone}


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(qapp: object, source: Source) -> ArticleListModel:
    made = ArticleListModel()
    made.set_source(source)
    return made


def test_it_is_a_sound_model_of_one_column(model: ArticleListModel, qtmodeltester) -> None:
    model.show_ids(array("q", range(5)))
    qtmodeltester.check(model)
    assert model.columnCount() == 1
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_it_reads_only_rows_near_those_that_are_seen(
    model: ArticleListModel, source: Source
) -> None:
    model.show_ids(array("q", range(100_000)))
    assert model.index(70_000, 0).data() == "t70000"
    assert source.asked == [RUN]
    assert model.row_at(70_000 + RUN - 1).id == 70_000 + RUN - 1
    assert source.asked == [RUN]
    assert model.row_at(100_000) is None
    assert model.article_at(-1) is None


def test_rows_that_come_with_the_ids_are_not_read(model: ArticleListModel, source: Source) -> None:
    model.show_ids(array("q", range(100)), rows={ArticleId(one): row(one) for one in range(RUN)})
    model.prepare(0, RUN - 1)
    assert model.row_at(3).title == "t3"
    assert source.asked == []
    model.refresh([ArticleId(3)])
    assert model.row_at(3).title == "t3"
    assert source.asked == [4]
    model.show_ids(array("q", range(100)))
    assert model.row_at(0).title == "t0"
    assert source.asked == [4, RUN]


def test_what_will_be_seen_of_another_list_is_what_stands_there() -> None:
    ids = array("q", range(100, 1_100))
    standing = Standing(30, 50, (ArticleId(7), ArticleId(131)))
    assert standing.among(ids, kept=True) == [*range(130, 151), 7]
    assert standing.among(ids, kept=False) == [*range(100, 121), 7, 131]
    assert standing.among(ids[:2], kept=True) == [7, 131]
    assert len(Standing(0, 99_999).among(ids, kept=True)) == 50  # a list that is not shown
    assert Standing().among(ids, kept=True) == [*range(100, 100 + RUN)]


def test_what_comes_into_view_is_read_at_once_without_what_is_known(
    model: ArticleListModel, source: Source
) -> None:
    model.show_ids(array("q", range(100)))
    model.prepare(50, 57)
    model.prepare(54, 60)
    assert source.asked == [8, 3]
    assert [model.row_at(position).id for position in range(50, 61)] == [*range(50, 61)]
    model.prepare(95, 200)
    assert source.asked == [8, 3, 5]


def test_rows_that_were_seen_long_ago_are_let_go(model: ArticleListModel, source: Source) -> None:
    model.show_ids(array("q", range(ROWS_KEPT + 500)))
    for first in range(0, ROWS_KEPT + 500, 100):
        model.prepare(first, first + 99)
    reads = len(source.asked)
    model.prepare(500, ROWS_KEPT + 499)
    assert len(source.asked) == reads
    model.row_at(499)
    assert len(source.asked) == reads + 1


def test_a_changed_article_is_read_again_and_others_are_not(
    qtbot, model: ArticleListModel, source: Source
) -> None:
    model.show_ids(array("q", range(300)))
    model.prepare(0, 99)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh([ArticleId(7), ArticleId(9), ArticleId(250), ArticleId(5000)])
    assert (told.args[0].row(), told.args[1].row()) == (7, 9)
    model.prepare(0, 99)
    assert source.asked == [100, 2]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.refresh([ArticleId(250)])


def test_when_many_have_changed_the_whole_list_is_drawn_again(
    qtbot, model: ArticleListModel, source: Source
) -> None:
    model.show_ids(array("q", range(300)))
    model.prepare(0, 99)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh([ArticleId(number) for number in range(80)])
    assert (told.args[0].row(), told.args[1].row()) == (0, 299)
    model.prepare(0, 99)
    assert source.asked == [100, 80]


@pytest.mark.parametrize("count", [3, 400])
def test_a_place_is_found_among_any_numbers(qapp, count: int) -> None:
    numbers = [256 * (number % 7) + number * 65_536 + number % 3 for number in range(count)]
    shown = ArticleListModel()
    for ids in (numbers, array("q", numbers), array("q", [*numbers, 2**40, -1])):
        shown.show_ids(ids)
        for at, number in enumerate(ids):
            assert shown.position(number) == at
        assert [shown.position(one) for one in (5, 2**50, -2)] == [-1, -1, -1]


def test_an_article_that_is_gone_has_no_values(model: ArticleListModel, source: Source) -> None:
    source.gone = {1}
    model.show_ids(array("q", [0, 1]))
    assert model.row_at(1) is None
    assert model.position(ArticleId(7)) == -1
    assert model.data(model.index(5, 0)) is None


def test_a_problem_while_reading_rows_is_told(qtbot, model: ArticleListModel) -> None:
    def broken(_):
        raise ArchiveDamaged("The archive is damaged.")

    model.set_source(broken)
    model.show_ids(array("q", [1]))
    with qtbot.waitSignal(model.failed) as told:
        assert model.index(0, 0).data() is None
    with qtbot.assertNotEmitted(model.failed):  # it is told once, not at each painting
        assert model.row_at(0) is None
    assert str(told.args[0]) == "The archive is damaged."


def test_a_row_says_that_it_was_found_in_a_note(model: ArticleListModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    model.show_ids(array("q", range(3)))
    model.set_snippets({ArticleId(2): Snippet("Ask the court.", ((8, 13),), from_note=True)})
    model.set_snippets({ArticleId(1): Snippet("Ask the court.", ((8, 13),))})
    assert model.index(2, 0).data(role).endswith("Found in a note: Ask the court.")
    assert "Found" not in model.index(1, 0).data(role)


def test_snippets_come_later_and_go_with_the_search(qtbot, model: ArticleListModel) -> None:
    model.show_ids(array("q", range(10)))
    assert model.missing_snippets(-2, 3) == [0, 1, 2, 3]
    with qtbot.waitSignal(model.dataChanged):
        model.set_snippets({ArticleId(2): Snippet("the court", ((4, 9),))})
    model.set_snippets({ArticleId(99): Snippet("not shown")})
    assert model.snippet_of(ArticleId(2)).text == "the court"
    assert model.missing_snippets(0, 3) == [0, 1, 3]
    model.show_ids(array("q", range(10)), keep_snippets=True)
    assert model.snippet_of(ArticleId(2)) is not None
    model.show_ids(array("q", range(10)))
    assert model.snippet_of(ArticleId(2)) is None


def test_a_screen_reader_hears_what_the_row_shows(model: ArticleListModel) -> None:
    full = row(
        1,
        title="",
        starred=True,
        highlights=2,
        notes=1,
        tags=(Tag("court", Colour.BLUE),),
    )
    assert spoken(full) == (
        "Untitled, Herald, 14 February 2021, unread, starred, 2 highlights, 1 note, court"
    )
    assert spoken(row(1, read=True)) == "t1, Herald, 14 February 2021"
    model.show_ids(array("q", [1]))
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("t1")
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.cases import Case, CaseId
from desktop_app.errors import EditConflict, NotInArchive
from desktop_app.storage.cases import Cases
from desktop_app.storage.database import Database

if TYPE_CHECKING:
    from conftest import Filler


def test_the_tree_comes_back(database: Database, fill: Filler) -> None:
    top = fill.case("Zeta 12/21")
    below = fill.case("alpha", parent=top.id)
    with database.read() as session:
        cases = Cases(session)
        assert cases.all() == (below, top)
        assert cases.get(top.id) == top
        assert cases.find(CaseId("none")) is None
        assert cases.children(top.id) == [below]
        assert cases.children(below.id) == []


def test_names_are_found_folded_and_wherever_they_stand(database: Database, fill: Filler) -> None:
    top = fill.case("STRASSE")
    below = fill.case("Straße", parent=top.id)
    with database.read() as session:
        found = Cases(session).by_name("straße")
        assert {case.id for case in found} == {top.id, below.id}
        assert Cases(session).by_name("other") == []


def test_a_case_is_renamed_and_moved(database: Database, fill: Filler) -> None:
    article = fill.article()
    top, case = fill.case("Top"), fill.case("Old", article)
    now = Case(case.id, "New", top.id)
    with database.write() as session:
        cases = Cases(session)
        cases.change(now)
        assert cases.get(case.id) == now
        assert cases.by_name("old") == []
        assert cases.by_name("NEW") == [now]
        assert cases.members(case.id) == {article}


def test_only_an_empty_case_is_deleted(database: Database, fill: Filler) -> None:
    article = fill.article()
    top = fill.case("Top")
    below = fill.case("Below", article, parent=top.id)
    with database.write() as session:
        cases = Cases(session)
        for case in (top, below):
            with pytest.raises(EditConflict, match="not empty"):
                cases.delete(case.id)
        cases.take(below.id, [article])
        cases.delete(below.id)
        cases.delete(top.id)
        assert cases.all() == ()


def test_articles_go_in_and_out(database: Database, fill: Filler) -> None:
    one, two = fill.article(), fill.article()
    first, second = fill.case("B", one), fill.case("A")
    with database.write() as session:
        cases = Cases(session)
        cases.put(first.id, [one, two])
        cases.put(second.id, [one])
        assert cases.members(first.id) == {one, two}
        assert cases.of_article(one) == (second, first)
        cases.take(first.id, [one])
        assert cases.of_article(one) == (second,)


def test_a_case_that_is_not_there_is_said(database: Database, fill: Filler) -> None:
    there = fill.case("There")
    with database.write() as session:
        cases = Cases(session)
        nowhere = replace(there, id=CaseId("none"))
        for use in (
            lambda: cases.get(nowhere.id),
            lambda: cases.change(nowhere),
            lambda: cases.delete(nowhere.id),
            lambda: cases.put(nowhere.id, []),
            lambda: cases.take(nowhere.id, []),
        ):
            with pytest.raises(NotInArchive):
                use()
        with pytest.raises(EditConflict, match="already"):
            cases.create(there)

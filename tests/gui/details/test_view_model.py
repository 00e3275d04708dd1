from __future__ import annotations

import pytest

from desktop_app.archive.reports import OriginalState
from desktop_app.domain.correcting import editable
from desktop_app.domain.provenance import Field, How
from desktop_app.errors import StorageFull
from desktop_app.gui.details.view_model import Lookup, field_problem, orphans, suggested
from tests.gui.details.conftest import ONE


@pytest.fixture
def looked(opened):
    found = []
    opened.model.looked_up.connect(found.append)
    opened.model.set_active(True)
    opened.settle()
    return found


def test_nothing_is_looked_up_before_the_details_are_shown(opened):
    found = []
    opened.model.looked_up.connect(found.append)
    opened.archive.tag([ONE], add=["court"])
    opened.reading.open(ONE)
    opened.settle()
    assert found == []
    opened.model.set_active(True)
    opened.model.set_active(True)
    opened.settle()
    [lookup] = found
    assert [row.row.action for row in lookup.history] == ["tag", "add annotation", "import"]
    assert [row.tag.path for row in lookup.tags] == ["court"]


def test_an_edit_is_told_again_and_can_be_undone(opened, looked):
    seen = []
    opened.model.changed.connect(seen.append)
    assert opened.model.set_field(ONE, Field.SOURCE, "Quay Post") == ""
    opened.settle()
    assert seen[-1].value(Field.SOURCE) == "Quay Post"
    assert seen[-1].fields[Field.SOURCE].provenance.how is How.TYPED
    assert looked[-1].history[0].row.action == "set field"
    opened.undo.undo()
    opened.settle()
    assert opened.article.value(Field.SOURCE) == ""


def test_what_cannot_be_kept_is_said_and_not_saved(opened):
    assert "2021-02-14" in opened.model.set_field(ONE, Field.PUBLISHED, "last Friday")
    assert field_problem(Field.LANGUAGE, "English") != ""
    assert field_problem(Field.TITLE, "x" * 2_001) != ""
    assert field_problem(Field.PUBLISHED, "") == ""
    opened.settle()
    assert opened.article.published is not None
    assert not opened.undo.can_undo


def test_words_that_the_archive_did_not_take_come_back(opened, monkeypatch):
    def full(*_):
        raise StorageFull("The disk is full.", "Free some space.")

    monkeypatch.setattr(opened.archive, "edit_fields", full)
    back = []
    assert opened.model.set_field(ONE, Field.TITLE, "New", lambda: back.append(1)) == ""
    opened.settle()
    assert back == [1]
    assert len(opened.problems) == 1


def test_tags_and_cases_are_put_on_and_taken_off(opened, looked):
    opened.model.add_tag("court")
    opened.model.add_case("Lists")
    opened.settle()
    assert [tag.path for tag in opened.article.tags] == ["court"]
    [case] = opened.article.cases
    assert case.name == "Lists"
    opened.model.remove_case(case.id)
    opened.model.remove_case("gone")
    opened.model.remove_tag("court")
    opened.settle()
    assert (opened.article.tags, opened.article.cases) == ((), ())


def test_suggestions_are_never_applied_by_themselves(opened):
    [one] = [found for found in suggested(opened.article) if "harbour" in found.tag]
    assert opened.article.tags == ()
    opened.model.add_tag(one.tag)
    opened.settle()
    assert one not in suggested(opened.article)


def test_an_original_is_checked_on_demand_and_the_answer_is_for_this_article(opened, looked):
    states = []
    opened.model.checked.connect(states.append)
    opened.model.check_original()
    opened.settle()
    assert states == [OriginalState.UNCHANGED]
    opened.model.set_field(ONE, Field.TITLE, "New")
    opened.settle()
    assert states == [OriginalState.UNCHANGED]
    opened.reading.close()
    assert states[-1] is None
    opened.model.check_original()
    opened.model.add_tag("nobody")
    opened.settle()
    assert states[-1] is None


def test_a_correction_leaves_notes_without_a_place_that_can_be_reattached(opened, looked):
    said = []
    opened.model.said.connect(said.append)
    done = []
    better = editable(opened.article.text).replace("stood still", "stood quite still")
    opened.model.correct(better, lambda: done.append(1))
    opened.settle()
    assert done == [1]
    [lost] = orphans(opened.article)
    assert len(looked[-1].versions) == 2
    start = opened.article.text.text.index("stood quite")
    opened.model.reattach(lost.id, (start, start + 17))
    opened.model.reattach(lost.id, (start, start + 17))
    opened.settle()
    assert orphans(opened.article) == ()
    assert len(said) == 1
    opened.undo.undo()
    opened.settle()
    assert orphans(opened.article) == (lost,)
    opened.model.delete(lost.id)
    opened.settle()
    assert opened.article.annotations == ()


def test_a_version_is_made_present_again_and_the_original_read_again(opened, looked):
    said = []
    opened.model.said.connect(said.append)
    before = opened.article.text
    opened.model.correct("Other words.")
    opened.model.present(1)
    opened.settle()
    assert opened.article.text == before
    opened.model.read_again()
    opened.settle()
    assert "same text" in said[-1]
    opened.model.correct("Other words.")
    opened.model.read_again()
    opened.settle()
    assert opened.article.text == before
    assert "read again" in said[-1]


def test_a_correction_that_was_not_taken_calls_back(opened):
    failed = []
    opened.model.correct("  ", None, lambda: failed.append(1))
    opened.settle()
    assert failed == [1]


def test_nothing_is_known_before_it_was_looked_up(opened):
    assert opened.model.lookup == Lookup()
    assert opened.model.case_paths() == {}

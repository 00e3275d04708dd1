"""The trees of tags and cases, review states and groups, in a real archive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.annotations import ArticleId, Colour, Mark
from desktop_app.domain.edits import Flag, SetReview
from desktop_app.domain.filters import Grouping, InCase, Sort, State, StateIs, TagIs
from desktop_app.domain.flags import Review
from desktop_app.domain.labels import label
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import BadValue, EditConflict, NotInArchive
from desktop_app.jobs import JobContext
from desktop_app.storage.outbox import Outbox

ONE, TWO, THREE = ArticleId(1), ArticleId(2), ArticleId(3)
DATED = {
    ONE: {Field.PUBLISHED: "2021-02-14", Field.SOURCE: "b"},
    TWO: {Field.PUBLISHED: "2022-05-09", Field.SOURCE: "Á"},
    THREE: {Field.PUBLISHED: "", Field.SOURCE: ""},
}


def tags(archive):
    return {row.tag.path: row.articles for row in archive.tags()}


def cases(archive):
    return {row.case.name: row.articles for row in archive.cases()}


def state(archive):
    articles = [
        replace(one, annotations=tuple(replace(a, modified=a.created) for a in one.annotations))
        for one in archive.articles([ONE, TWO, THREE])
    ]
    return articles, archive.tags(), archive.cases()


def undone(archive, done):
    """Take an edit back and make it again; return whether both ends were met exactly."""
    after = state(archive)
    archive.apply(done.edit.inverse())
    before = state(archive)
    archive.apply(done.edit)
    return before, state(archive) == after


def waiting(archive):
    with archive._opened.database.read() as session:
        return Outbox(session).size()


def test_a_tag_is_renamed_with_everything_below_it(archive):
    archive.tag([ONE, TWO], add=["court"])
    archive.tag([TWO], add=["court/harbour"])
    archive.annotate(THREE, 0, 5, Mark(tags=("court/harbour", "court")))
    before = state(archive)
    done = archive.rename_tag("Court", "law/courts")
    assert tags(archive) == {"law/courts": 3, "law/courts/harbour": 2}
    assert archive.article(THREE).annotations[0].tags == ("law/courts/harbour", "law/courts")
    assert {ONE, TWO, THREE} <= done.changes.articles  # rows with an annotation's tag are read anew
    assert undone(archive, done) == (before, True)
    assert archive.rename_tag("law/courts", "law/courts").edit is None
    archive.rename_tag("law/courts", "law/Courts")
    assert set(tags(archive)) == {"law/Courts", "law/Courts/harbour"}


def test_a_tag_can_move_below_itself_and_up_again(archive):
    for path in ("a", "a/b", "a/b/c"):
        archive.tag([ONE], add=[path])
    done = archive.rename_tag("a", "a/b")
    assert set(tags(archive)) == {"a/b", "a/b/b", "a/b/b/c"}
    archive.apply(done.edit.inverse())
    assert set(tags(archive)) == {"a", "a/b", "a/b/c"}


def test_a_name_that_is_taken_is_refused_and_merging_says_what_it_does(archive):
    archive.tag([ONE, TWO], add=["court"])
    archive.tag([TWO, THREE], add=["law"])
    archive.tag([ONE], add=["court/harbour"])
    archive.annotate(ONE, 0, 5, Mark(tags=("court", "law", "court/harbour")))
    before, words = state(archive), waiting(archive)
    with pytest.raises(BadValue, match="“law” already"):
        archive.rename_tag("court", "LAW")
    done = archive.merge_tags("court", "LAW")
    assert tags(archive) == {"law": 3, "law/harbour": 1}
    assert archive.article(ONE).annotations[0].tags == ("law", "law/harbour")
    assert waiting(archive) == words  # nothing to read for the index
    assert undone(archive, done) == (before, True)
    # A tag named like the one that is gone is a tag of its own.
    archive.tag([THREE], add=["court"])
    assert tags(archive)["court"] == 1
    assert list(archive.ids((TagIs("court"),))) == [THREE]


def test_merging_a_lower_tag_into_its_upper_one_and_what_is_refused(archive):
    for path in ("a", "a/b", "a/b/b", "a/b/c"):
        archive.tag([ONE], add=[path])
    archive.tag([TWO], add=["a/b"])
    with pytest.raises(BadValue, match="below it"):
        archive.merge_tags("a", "a/b")
    before = state(archive)
    done = archive.merge_tags("a/b", "a")
    assert tags(archive) == {"a": 2, "a/b": 1, "a/c": 1}
    assert undone(archive, done) == (before, True)
    assert archive.merge_tags("a", "A").edit is None
    for wish in (lambda: archive.merge_tags("a", "nowhere"), lambda: archive.rename_tag("x", "y")):
        with pytest.raises(NotInArchive):
            wish()


def test_a_tag_that_only_stands_above_others_can_be_arranged_too(archive):
    archive.tag([ONE], add=["russia/protest"])
    archive.recolour_tag("russia", Colour.PINK)
    assert {row.tag.path: row.tag.colour for row in archive.tags()}["russia"] is Colour.PINK
    archive.delete_tag("russia")
    archive.tag([ONE], add=["Russia/protest"])
    archive.tag([TWO], add=["vigil"])
    archive.rename_tag("russia", "east")
    assert set(tags(archive)) == {"east/protest", "vigil"}
    archive.merge_tags("vigil", "east")  # which only stands above
    assert tags(archive) == {"east": 1, "east/protest": 1}


def test_a_tag_is_deleted_off_articles_and_annotations(archive):
    archive.tag([ONE, TWO], add=["court", "other"])
    archive.tag([TWO], add=["court/harbour"])
    archive.annotate(ONE, 0, 5, Mark(tags=("court/harbour", "other", "court")))
    before = state(archive)
    done = archive.delete_tag("court")
    assert set(tags(archive)) == {"other"}
    assert archive.article(ONE).annotations[0].tags == ("other",)
    assert undone(archive, done) == (before, True)


def test_a_tag_is_created_once(archive):
    archive.create_tag("court", Colour.PINK)
    archive.create_tag("law")
    assert tags(archive) == {"court": 0, "law": 0}
    with pytest.raises(BadValue):
        archive.create_tag("COURT")
    with pytest.raises(BadValue, match="100 characters"):
        archive.rename_tag("court", "x" * 1000)


def test_cases_are_renamed_and_moved_but_never_into_themselves(archive):
    quay = archive.create_case("Quay").edit.case
    lists = archive.create_case("Lists", quay.id).edit.case
    other = archive.create_case("Lists").edit.case
    with pytest.raises(BadValue, match="into itself"):
        archive.move_case(quay.id, lists.id)
    with pytest.raises(BadValue, match="already"):
        archive.move_case(lists.id, None)
    with pytest.raises(BadValue, match="already"):
        archive.rename_case(other.id, "quay")
    assert archive.rename_case(other.id, "Lists").edit is None
    archive.rename_case(other.id, "Records")
    done = archive.move_case(lists.id, None)
    assert archive.case("Lists").parent is None
    archive.apply(done.edit.inverse())
    assert archive.case("Quay/Lists") == lists
    with pytest.raises(NotInArchive):
        archive.case("Nowhere")


def test_a_deleted_case_leaves_its_articles_and_comes_back_whole(archive):
    quay = archive.create_case("Quay").edit.case
    lists = archive.create_case_at("Quay/Lists").edit.case
    assert lists.parent == quay.id
    assert archive.create_case_at("File 3-5/2022").edit.case.parent is None
    archive.file_in(lists.id, add=[ONE, TWO])
    archive.file_in(quay.id, add=[TWO])
    before = state(archive)
    done = archive.delete_case(quay.id)
    assert cases(archive) == {"File 3-5/2022": 0}
    assert len(archive.ids()) == 3
    assert undone(archive, done) == (before, True)


def test_the_cases_above_a_new_one_are_made_with_it_in_one_step(archive):
    before = state(archive)
    done = archive.file_into("Docks / Night/Shift 2", add=[ONE])
    shift = archive.case("Docks/Night/Shift 2")
    night = archive.case("Docks/Night")
    assert (shift.name, night.name) == ("Shift 2", "Night")
    assert (shift.parent, night.parent) == (night.id, archive.case("Docks").id)
    assert archive.create_case_at("Docks/Day").edit.case.parent == archive.case("Docks").id
    archive.apply(archive.create_case_at("Docks/7").edit.inverse())
    archive.delete_case(archive.case("Docks/Day").id)
    assert undone(archive, done)[0] == before


def test_a_docket_number_stays_a_name_wherever_it_stands(archive):
    assert archive.create_case_at("File 3-5/2022").edit.case.name == "File 3-5/2022"
    quay = archive.create_case("Quay").edit.case
    below = archive.create_case_at("Quay/Ref 7/19").edit.case
    assert (below.name, below.parent) == ("Ref 7/19", quay.id)
    assert archive.create_case_at("a//b").edit.case.name == "a//b"


def test_a_path_names_the_case_at_the_top_before_one_below(archive):
    quay = archive.create_case("Quay").edit.case
    archive.create_case("Lists", quay.id)
    top = archive.create_case("Lists").edit.case
    assert archive.case("Lists") == top
    archive.file_into("Quay/Records", add=[ONE])
    assert archive.case("Quay/Records").parent == quay.id
    deep = archive.create_case("Names", top.id).edit.case
    archive.create_case("Names", quay.id)
    with pytest.raises(BadValue, match="2 cases"):
        archive.case("Names")
    archive.file_in(deep.id, add=[ONE, TWO], remove=[THREE])
    archive.file_in(deep.id, remove=[ONE])
    assert list(archive.ids((InCase(deep.id),))) == [TWO]


def test_filing_takes_out_of_the_inbox_even_what_was_in_the_case(archive):
    quay = archive.create_case("Quay").edit.case
    archive.file_in(quay.id, add=[ONE])
    archive.set_flag([ONE], Flag.FILED, on=False)
    archive.file_in(quay.id, add=[ONE])
    assert archive.article(ONE).filed


def test_review_states_are_kept_searched_and_undone_exactly(archive):
    archive.set_review([ONE], Review.REVIEWED)
    archive.set_review([TWO], Review.CLEARED)
    before = state(archive)
    done = archive.set_review([ONE, TWO, THREE], Review.CLEARED)
    assert label(done.edit) == "Mark as cleared"
    assert set(archive.ids((StateIs(State.CLEARED),))) == {ONE, TWO, THREE}
    assert archive.rows([THREE])[THREE].review is Review.CLEARED
    assert undone(archive, done) == (before, True)
    assert archive.set_review([ONE], Review.CLEARED).edit is None
    archive.set_review([ONE], Review.REVIEWED)
    found = archive.find(SearchRequest("is:reviewed quay"), JobContext())
    assert list(found.ids) == [ONE]
    with pytest.raises(EditConflict):
        archive.apply(SetReview(Review.NONE, Review.CLEARED, (ONE,)))
    with pytest.raises(EditConflict):
        archive.apply(SetReview(Review.NONE, Review.CLEARED, (ArticleId(99),)))


def test_bulk_tagging_leaves_the_index_alone_and_one_undo_takes_it_back(archive):
    before, words = state(archive), waiting(archive)
    done = archive.tag([ONE, TWO, THREE], add=["court", "law"])
    assert waiting(archive) == words
    assert not done.changes.texts
    archive.apply(done.edit.inverse())
    assert state(archive) == before
    assert waiting(archive) == words


def test_lists_are_divided_by_month_year_source_and_case(archive):
    for article, values in DATED.items():
        archive.edit_fields(article, values)
    archive.file_into("Quay", add=[ONE])
    archive.file_into("Alpha", add=[ONE])
    archive.file_into("Quay/Lists", add=[TWO])

    def groups(by, sort=Sort.DATE, scope=()):
        ids = archive.ids(scope, sort)
        grouped, found = archive.grouped(ids, by, sort, scope)
        assert sorted(grouped) == sorted(ids)
        return [(one.value, list(grouped[one.first : one.first + one.count])) for one in found]

    assert groups(Grouping.MONTH) == [("2022-05", [TWO]), ("2021-02", [ONE]), ("", [THREE])]
    assert groups(Grouping.YEAR, Sort.OLDEST) == [("2021", [ONE]), ("2022", [TWO]), ("", [THREE])]
    assert groups(Grouping.SOURCE) == [("Á", [TWO]), ("b", [ONE]), ("", [THREE])]
    assert groups(Grouping.CASE) == [("Alpha", [ONE]), ("Quay/Lists", [TWO]), ("", [THREE])]
    quay = InCase(archive.case("Quay").id)
    assert groups(Grouping.CASE, scope=(quay,)) == [("Quay", [ONE]), ("Quay/Lists", [TWO])]


def test_the_trash_is_emptied_as_a_whole(archive):
    archive.set_flag([ONE, TWO], Flag.TRASHED, on=True)
    assert archive.trashed() == {ONE, TWO}
    archive.purge(archive.trashed())
    assert list(archive.ids()) == [THREE]


def test_older_copies_that_hold_what_is_purged_are_named(archive, tmp_path):
    assert archive.older_copies() == ()
    [database] = [path for path in tmp_path.rglob("archive.db") if path.is_file()]
    copy = database.parent / "backups" / "schema-1-20260101T000000Z.db"
    copy.parent.mkdir()
    copy.write_bytes(b"sealed")
    assert archive.older_copies() == (copy,)

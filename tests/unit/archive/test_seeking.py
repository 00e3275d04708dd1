"""Saved searches, history, and what a search can be narrowed to, through the archive's doors."""

from __future__ import annotations

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import Mark
from desktop_app.domain.edits import Several
from desktop_app.domain.facets import Group, combined, filter_of, group_of
from desktop_app.domain.filters import AnyOf, Has, Having, Sort, SourceIs, State, StateIs, TagIs
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import Matches, SearchRequest
from desktop_app.errors import ArchiveInUse, BadValue, NotInArchive
from desktop_app.jobs import JobContext


@pytest.fixture
def sourced(archive: Archive) -> Archive:
    """Three articles: two of the Post, one of the Herald; one of the Post's is tagged."""
    one, two, three = sorted(archive.ids())
    for article, source in ((one, "Post"), (two, "Post"), (three, "Herald")):
        archive.edit_fields(article, {Field.SOURCE: source})
    archive.tag([one], add=["court/harbour"])
    archive.update_index(JobContext())
    return archive


def test_a_saved_search_is_found_by_name_and_counted_live(sourced: Archive) -> None:
    sourced.save_search("Posts", "", filters=(SourceIs("Post"),), sort=Sort.TITLE)
    sourced.save_search("Merrin", "merrin")
    posts, merrin = sourced.saved_searches()
    assert sourced.saved_search("POSTS") == posts
    assert (posts.filters, posts.sort) == ((SourceIs("Post"),), Sort.TITLE)
    counts = sourced.count_searches((posts, merrin), JobContext())
    assert counts == {posts.id: 2, merrin.id: 2}
    with pytest.raises(NotInArchive, match="no saved search"):
        sourced.saved_search("Nobody")
    with pytest.raises(BadValue):
        sourced.saved_search("  ")


def test_saving_under_a_known_name_gives_that_search_new_values(sourced: Archive) -> None:
    sourced.save_search("One", "quay")
    first = sourced.saved_search("one")
    done = sourced.save_search("ONE", "crane")
    again = sourced.saved_search("one")
    assert (again.id, again.query, again.name) == (first.id, "crane", "ONE")
    assert sourced.save_search("ONE", "crane").edit is None
    assert done.edit is not None
    assert done.changes.searches
    sourced.apply(done.edit.inverse())
    assert sourced.saved_searches() == (first,)


def test_a_saved_search_is_renamed_moved_and_forgotten(sourced: Archive) -> None:
    for name in ("A", "B", "C"):
        sourced.save_search(name, name)

    def names() -> str:
        return "".join(one.name for one in sourced.saved_searches())

    moved = sourced.move_search(sourced.saved_search("C").id, -1)
    assert names() == "ACB"
    assert isinstance(moved.edit, Several)
    assert sourced.move_search(sourced.saved_search("A").id, -1).edit is None
    sourced.move_search(sourced.saved_search("A").id, 9)
    assert names() == "CBA"
    sourced.rename_search(sourced.saved_search("B").id, " Bee ")
    assert names() == "CBeeA"
    bee = sourced.saved_search("bee").id
    sourced.forget_search(bee)
    assert names() == "CA"
    with pytest.raises(NotInArchive):
        sourced.forget_search(bee)
    with pytest.raises(BadValue):
        sourced.rename_search(sourced.saved_search("C").id, "x" * 201)
    assert sourced.verify(JobContext()).good


def test_the_history_can_be_switched_off_and_cleared(archive: Archive, opening) -> None:
    archive.remember_query("  quay   lit ")
    archive.remember_query("crane")
    archive.remember_query("quay lit")
    archive.remember_query(" ")
    assert archive.past_queries() == ("quay lit", "crane")
    archive.choose("history", False)
    assert archive.past_queries() == ()
    archive.remember_query("secret")
    archive.choose("history", True)
    assert archive.past_queries() == ("quay lit", "crane")
    archive.clear_history()
    assert archive.past_queries() == ()
    with opening(writable=False, create=False) as reading, pytest.raises(ArchiveInUse):
        reading.remember_query("quay")


def test_a_group_is_counted_as_if_none_of_its_own_values_were_chosen(sourced: Archive) -> None:
    request = SearchRequest("merrin OR quay")

    def left(*filters):
        return sourced.narrowing(request, filters, JobContext()).counts

    assert left()["source"] == (("Post", 2), ("Herald", 1))
    assert left()["tag"] == (("court/harbour", 1),)
    posts = left(SourceIs("Post"))
    assert posts["source"] == (("Post", 2), ("Herald", 1))
    assert posts["tag"] == (("court/harbour", 1),)
    both = left(SourceIs("Herald"), TagIs("court"))
    assert both["source"] == (("Post", 1),)
    assert both["tag"] == ()
    everything = sourced.narrowing(SearchRequest(""), (), JobContext()).counts
    assert dict(everything["has"])["tag"] == 1


def test_values_of_a_group_widen_and_groups_narrow(sourced: Archive) -> None:
    chosen = (SourceIs("Post"), TagIs("court"), SourceIs("Herald"))
    assert combined(chosen) == (AnyOf((SourceIs("Post"), SourceIs("Herald"))), TagIs("court"))
    assert sourced.count(combined(chosen)) == 1
    assert sourced.count(combined((SourceIs("Post"), SourceIs("Herald")))) == 3
    assert sourced.count((AnyOf(()),)) == 0
    found = sourced.find(SearchRequest("merrin", combined(chosen[::2])), JobContext())
    assert len(found.ids) == 2


@pytest.mark.parametrize(
    ("group", "value"),
    [
        (Group.SOURCE, "Post"), (Group.YEAR, "2021"), (Group.TAG, "court"), (Group.CASE, "Trial"),
        (Group.LANGUAGE, "en"), (Group.KIND, "text"), (Group.HAS, "note"), (Group.STATE, "unread"),
    ],
)  # fmt: skip
def test_a_filter_knows_its_group(group: Group, value: str) -> None:
    assert group_of(filter_of(group, value)) is group


def test_a_value_that_a_group_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="soon"):
        filter_of(Group.YEAR, "soon")
    assert group_of(AnyOf((Has(Having.NOTE), StateIs(State.READ)))) is None


def test_more_like_an_article_is_found_without_the_article(archive: Archive) -> None:
    _, two, three = sorted(archive.ids())
    likeness = archive.likeness(two)
    assert (likeness.article, likeness.title) == (two, archive.article(two).title)
    for sort in (Sort.RELEVANCE, Sort.DATE):
        asked = SearchRequest(likeness.query, (), sort, as_you_type=True, like=two)
        assert list(archive.find(asked, JobContext()).ids) == [three]
    with pytest.raises(NotInArchive):
        archive.likeness(99)


def test_an_index_that_is_damaged_while_it_is_open_is_said_and_built_anew(
    archive: Archive, tmp_path
) -> None:
    asked = SearchRequest("merrin")
    assert archive.find(asked, JobContext()).whole
    [listing] = (tmp_path / "cache").rglob("contents")
    spoiled = bytearray(listing.read_bytes())
    spoiled[len(spoiled) // 2] ^= 1
    listing.write_bytes(spoiled)
    lost = archive.find(asked, JobContext())
    assert (len(lost.ids), lost.whole) == (0, False)
    assert archive.find(SearchRequest(""), JobContext()).whole  # asks the database alone
    assert archive.update_index(JobContext()) == 3
    found = archive.find(asked, JobContext())
    assert (len(found.ids), found.whole) == (2, True)


def test_what_only_a_note_holds_is_shown_from_the_note_and_leads_to_it(archive: Archive) -> None:
    one, two, _ = sorted(archive.ids())
    archive.annotate(one, 0, 3, Mark(note="Nothing of it."))
    archive.annotate(one, 4, 8, Mark(note="Ask the pilot about the quay."))
    archive.update_index(JobContext())
    article = archive.article(one)
    pilot = next(a.id for a in article.annotations if "pilot" in a.note)
    found = archive.snippets("pilot", [one])[one]
    assert found.from_note
    assert found.text[slice(*found.marks[0])] == "pilot"
    assert archive.matches("pilo", article, as_you_type=True) == Matches(notes=(pilot,))
    assert not archive.snippets("quay", [one])[one].from_note
    assert archive.matches("quay", article).notes == ()
    assert archive.matches("pilot", archive.article(two)) == Matches()
    assert archive.matches("has:note", article) == Matches()

import shutil
import threading

import pytest

from desktop_app.archive import purging
from desktop_app.archive.archive import Archive
from desktop_app.domain import edits as e
from desktop_app.domain.annotations import AnnotationKind, ArticleId, Colour, Mark
from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import CaseIs, Has, Having, Sort, State, StateIs, TagIs
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.provenance import Field, FieldValue, How, typed
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveMissing,
    BadValue,
    EditConflict,
    NotInArchive,
    QuoteAmbiguous,
)
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.meta import Meta
from desktop_app.vault.keyring import FileDeviceKeys

ONE = ArticleId(1)
YELLOW = Mark()


def find(archive, query, **options):
    return list(archive.find(SearchRequest(query, **options), JobContext()).ids)


def test_a_first_start_asks_nothing_and_an_unknown_folder_is_refused(opening):
    with pytest.raises(ArchiveMissing):
        opening(create=False)
    with opening() as archive:
        assert archive.counts().all == 0
    with opening(create=False) as archive:
        assert archive.writable


def test_only_one_writes_and_others_read(opening, archive):
    with pytest.raises(ArchiveInUse):
        opening()
    with opening(writable=False) as reading:
        assert list(reading.ids()) == list(archive.ids())
        archive.tag([ONE], add=["court"])
        assert [row.tag.path for row in reading.tags()] == ["court"]
        with pytest.raises(ArchiveInUse):
            reading.tag([ONE], add=["x"])
        assert find(reading, "tag:court") == [1]


def test_reading_keeps_its_own_index_up_to_date(opening, archive):
    with opening(writable=False) as reading:
        reading.update_index(JobContext())
        archive.annotate_quote(ONE, "quiet", Mark(note="zirbel"))
        assert find(reading, "zirbel") == []
        reading.update_index(JobContext())
        assert find(reading, "zirbel") == [1]
    assert archive.index_state().pending == 0
    archive.update_index(JobContext())
    assert find(archive, "zirbel") == [1]


def test_what_is_done_comes_back_as_an_edit_that_can_be_undone(archive):
    done = archive.annotate(ONE, 0, 8, Mark(colour=Colour.BLUE, note="n", tags=("court",)))
    assert done.changes.articles == {ONE}
    assert done.changes.texts
    [annotation] = archive.article(ONE).annotations
    assert annotation.anchor.quote == "One quay"
    archive.apply(done.edit.inverse())
    assert archive.article(ONE).annotations == ()
    assert archive.tags() == ()


def test_nothing_to_do_is_no_edit(archive):
    archive.tag([ONE], add=["court"])
    assert archive.tag([ONE], add=["COURT"]).edit is None
    assert archive.set_flag([ONE], Flag.STARRED, on=False).edit is None
    title = archive.article(ONE).title
    assert archive.edit_fields(ONE, {Field.TITLE: title}).edit is None
    with pytest.raises(EditConflict):
        archive.apply(e.DefineTag(archive.tags()[0].tag))


def test_a_guessed_value_is_confirmed_and_that_is_undone_exactly(archive):
    before = archive.article(ONE).fields[Field.TITLE]
    assert before.provenance.how is How.GUESSED
    done = archive.confirm_field(ONE, Field.TITLE)
    assert archive.article(ONE).fields[Field.TITLE] == typed(before.value)
    assert archive.confirm_field(ONE, Field.TITLE).edit is None
    assert archive.confirm_field(ONE, Field.PUBLISHED).edit is None, "it was read, not guessed"
    archive.apply(done.edit.inverse())
    assert archive.article(ONE).fields[Field.TITLE] == before
    assert [row.row.action for row in archive.history(ONE)[:2]] == ["set field", "set field"]


def test_an_edit_that_no_longer_fits_is_refused_and_changes_nothing(archive):
    edit = archive.edit_fields(ONE, {Field.TITLE: "First"}).edit
    archive.edit_fields(ONE, {Field.TITLE: "Second"})
    with pytest.raises(EditConflict):
        archive.apply(edit.inverse())
    both = e.Several((e.SetFlag(Flag.READ, True, (ONE,)), edit.inverse()))
    with pytest.raises(EditConflict):
        archive.apply(both)
    article = archive.article(ONE)
    assert (article.title, article.read) == ("Second", False)
    assert archive.verify(JobContext()).good


CONFLICTS = [
    e.SetFlag(Flag.READ, True, (ArticleId(99),)),
    e.SetFlag(Flag.READ, False, (ONE,)),
    e.TagArticles("unknown", (ONE,)),
    e.SetField(ONE, Field.TITLE, FieldValue("not this"), FieldValue("x")),
]


@pytest.mark.parametrize("edit", CONFLICTS)
def test_edits_are_strict(archive, edit):
    with pytest.raises((EditConflict, NotInArchive)):
        archive.apply(edit)


def test_tags_in_use_and_cases_with_articles_stay(archive):
    archive.tag([ONE], add=["court"])
    archive.annotate(ONE, 0, 3, Mark(tags=("ports",)))
    court, ports = (row.tag for row in archive.tags())
    for tag in (court, ports):
        with pytest.raises(EditConflict):
            archive.apply(e.ForgetTag(tag))
    archive.file_into("Quay", add=[ONE])
    [row] = archive.cases()
    with pytest.raises(EditConflict):
        archive.apply(e.DeleteCase(row.case))
    with pytest.raises(EditConflict):
        archive.apply(e.FileArticles(row.case.id, (ONE,)))
    with pytest.raises(EditConflict):
        archive.apply(e.UnfileArticles(row.case.id, (ArticleId(2),)))
    with pytest.raises(EditConflict):
        archive.apply(e.UntagArticles("court", (ArticleId(2),)))


def test_cases_are_a_tree_without_rings(archive):
    archive.create_case("Above")
    [above] = [row.case for row in archive.cases()]
    archive.create_case("Below", above.id)
    below = next(row.case for row in archive.cases() if row.case.name == "Below")
    ring = e.ChangeCase(above, type(above)(above.id, above.name, below.id))
    with pytest.raises(EditConflict):
        archive.apply(ring)
    archive.file_into("Above/Below", add=[ONE])
    assert list(archive.ids((CaseIs("above"),))) == [1]
    assert archive.article(ONE).filed
    with pytest.raises(BadValue):
        archive.create_case("Below", above.id)
    archive.create_case("Other")
    archive.create_case("Below", archive.case("Other").id)
    with pytest.raises(BadValue):
        archive.file_into("Below", add=[ONE])


def test_the_same_words_twice_want_an_occurrence(archive):
    with pytest.raises(QuoteAmbiguous):
        archive.annotate_quote(ONE, "quay was", YELLOW)
    done = archive.annotate_quote(ONE, "quay was", YELLOW, occurrence=2)
    assert done.edit.annotation.anchor.start > 10


def test_an_emoji_is_one_character(archive):
    text = archive.article(ONE).text.text
    start = text.index("🏗")
    done = archive.annotate(ONE, start, start + 7, YELLOW)
    assert done.edit.annotation.anchor.quote == "🏗 stood"


def test_annotations_change_and_keep_their_passage(archive):
    aid = archive.annotate(ONE, 0, 8, YELLOW).edit.annotation.id
    done = archive.change_annotation(aid, kind=AnnotationKind.UNDERLINE, note=" said so ")
    assert done.edit.now.note == "said so"
    assert archive.annotation(aid[:6]).kind is AnnotationKind.UNDERLINE
    assert archive.change_annotation(aid, note="said so").edit is None
    with pytest.raises(BadValue):
        archive.change_annotation(aid, kind=AnnotationKind.NOTE)
    with pytest.raises(BadValue):
        archive.change_annotation(aid, note="x" * 20_001)
    archive.remove_annotation(aid)
    with pytest.raises(NotInArchive):
        archive.annotation(aid)


def test_an_emptied_note_on_an_article_is_gone(archive):
    aid = archive.add_note(ONE, "look here").edit.annotation.id
    assert find(archive, "has:note") == [1]
    archive.change_annotation(aid, note=" ")
    assert archive.article(ONE).annotations == ()


def test_typed_values_are_checked_and_known_as_typed(archive):
    archive.edit_fields(ONE, {Field.PUBLISHED: "2022-05-09", Field.LANGUAGE: "DE"})
    article = archive.article(ONE)
    assert article.value(Field.LANGUAGE) == "de"
    assert article.fields[Field.PUBLISHED].provenance.how is How.TYPED
    for field, value in (
        (Field.PUBLISHED, "9 May"),
        (Field.LANGUAGE, "german"),
        (Field.TITLE, "x" * 2001),
    ):
        with pytest.raises(BadValue):
            archive.edit_fields(ONE, {field: value})


def test_facts_are_answered_without_the_index(archive):
    archive.tag([ONE], add=["ports/merrin"])
    archive.annotate(ONE, 0, 8, YELLOW)
    assert list(archive.ids((TagIs("ports"),))) == [1]
    assert list(archive.ids((Has(Having.HIGHLIGHT), TagIs("port*")))) == [1]
    archive.set_flag([ONE], Flag.TRASHED, on=True)
    assert 1 not in archive.ids()
    assert list(archive.ids((StateIs(State.TRASHED),))) == [1]
    assert archive.index_state().pending == 1  # the highlight; the rest is no matter of the index


def test_a_blank_search_is_the_list_itself(archive):
    assert find(archive, " ", sort=Sort.RELEVANCE) == list(archive.ids())
    assert find(archive, "merrin", sort=Sort.TITLE) == [3, 2]


def test_snippets_and_matches_speak_of_the_same_words(archive):
    snippet = archive.snippets("judges", [ArticleId(3)])[ArticleId(3)]
    assert [snippet.text[a:b] for a, b in snippet.marks] == ["judges"]
    article = archive.article(ArticleId(3))
    found = archive.matches("judges", article)
    assert [article.text.text[a:b] for a, b in found.text] == ["judges"]


def test_what_is_purged_is_not_found_before_the_index_knows(archive):
    archive.set_flag([ArticleId(3)], Flag.TRASHED, on=True)
    purging.purge(archive._opened, [ArticleId(3)], JobContext())
    assert archive.index_state().pending == 1
    assert find(archive, "merrin is:trashed") == []
    assert find(archive, "merrin") == [2]


def test_no_word_of_what_is_purged_stays_in_the_index(archive):
    before = archive.find(SearchRequest("jud*"), JobContext())
    assert "judges" in before.read_as
    archive.set_flag([ArticleId(3)], Flag.TRASHED, on=True)
    archive.purge([ArticleId(3)])
    archive.update_index(JobContext())
    assert "judges" not in archive.find(SearchRequest("jud*"), JobContext()).read_as
    assert find(archive, "merrin") == [2]


def test_an_index_that_was_moved_back_is_built_anew(opening, archive, clippings, tmp_path):
    """An older copy of the archive shares its index; what it moved back must not stay so."""
    copy = tmp_path / "copy"
    shutil.copytree(tmp_path / "archive", copy)
    (clippings / "four.txt").write_text("Four lanterns in Merrin.", encoding="utf-8")
    archive.import_paths([clippings / "four.txt"], JobContext())
    archive.update_index(JobContext())
    with Archive.open(
        copy,
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        writable=False,
    ) as older:
        older.update_index(JobContext())
        assert find(older, "merrin") in ([2, 3], [3, 2])
    archive.update_index(JobContext())
    assert set(find(archive, "merrin")) == {2, 3, 4}


def test_an_index_folder_that_is_a_link_leads_nowhere(opening, clippings, tmp_path):
    treasure = tmp_path / "treasure"
    treasure.mkdir()
    (treasure / "keep.txt").write_text("kept", encoding="utf-8")
    (treasure / "folder").mkdir()
    with opening() as archive:
        archive.import_paths([clippings], JobContext())
        archive.update_index(JobContext())
    [index] = (tmp_path / "cache" / "index").iterdir()
    shutil.rmtree(index)
    index.symlink_to(treasure)
    with opening() as archive:
        archive.update_index(JobContext())
        assert len(find(archive, "merrin")) == 2
    assert sorted(path.name for path in treasure.iterdir()) == ["folder", "keep.txt"]


def test_a_file_where_indexes_belong_is_put_out_of_the_way(opening, clippings, tmp_path):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "index").write_text("foreign", encoding="utf-8")
    with opening() as archive:
        archive.import_paths([clippings], JobContext())
        archive.update_index(JobContext())
        assert len(find(archive, "merrin")) == 2


def test_an_archive_cannot_name_another_folder_as_its_index(opening, clippings):
    with opening() as archive:
        archive.import_paths([clippings], JobContext())
        with archive._opened.database.write() as session:
            Meta(session).set("index_id", "../../elsewhere")
        with pytest.raises(ArchiveDamaged):
            archive.update_index(JobContext())


def test_the_last_word_counts_as_a_beginning_while_it_is_typed(archive):
    assert find(archive, "jud", as_you_type=True) == [3]
    article = archive.article(ArticleId(3))
    assert archive.matches("jud", article).text == ()
    assert len(archive.matches("jud", article, as_you_type=True).text) == 1
    snippets = archive.snippets("jud", [ArticleId(3)], as_you_type=True)
    assert snippets[ArticleId(3)].marks


def test_cancelling_an_index_run_keeps_what_was_done_and_the_next_run_ends_it(archive):
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        archive.reindex(context)
    assert archive.index_state().rebuilding
    assert archive.update_index(JobContext()) == 3
    assert not archive.index_state().rebuilding
    assert find(archive, "merrin") == [2, 3] or find(archive, "merrin") == [3, 2]


def test_purging_leaves_no_trace_but_in_the_log(archive, tmp_path):
    with pytest.raises(EditConflict):
        archive.purge([ONE])
    archive.set_flag([ONE], Flag.TRASHED, on=True)
    archive.purge([ONE, ONE])
    archive.update_index(JobContext())
    with pytest.raises(NotInArchive):
        archive.article(ONE)
    assert len(list((tmp_path / "archive" / "blobs").glob("??/*"))) == 2
    report = archive.verify(JobContext())
    assert report.good
    assert report.counts["articles"] == 2


def test_writers_on_many_threads_lose_nothing(archive):
    def work(name):
        for number in range(10):
            archive.annotate(ONE, 0, 8, Mark(note=f"{name}{number}"))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    notes = {annotation.note for annotation in archive.article(ONE).annotations}
    assert len(notes) == 40
    assert archive.verify(JobContext()).good


def test_areas_and_notes_stand_on_pages_and_can_be_moved_there(archive):
    region = Region(3, (Box(90, 60, 10.004, 20),))
    added = archive.annotate_region(ONE, region, Mark(AnnotationKind.AREA, tags=("map",)))
    area = archive.article(ONE).annotations[0]
    assert added.edit is not None
    assert (area.kind, area.anchor, area.tags) == (AnnotationKind.AREA, None, ("map",))
    assert area.region == Region(3, (Box(10, 20, 90, 60),))
    moved = archive.change_annotation(area.id, region=Region(3, (Box(11, 20, 90, 60),)))
    archive.apply(moved.edit.inverse())
    assert archive.article(ONE).annotations == (area,)
    note = archive.annotate_region(ONE, region, Mark(AnnotationKind.NOTE, note="here"))
    assert note.edit.annotation.region == area.region
    archive.change_annotation(note.edit.annotation.id, note="")
    assert archive.article(ONE).annotations == (area,)


@pytest.mark.parametrize(
    ("kind", "note", "region", "problem"),
    [
        (AnnotationKind.HIGHLIGHT, "", Region(0, ()), "no passage"),
        (AnnotationKind.NOTE, " ", Region(0, ()), "needs some words"),
        (AnnotationKind.AREA, "", Region(-1, ()), "no place on a page"),
    ],
)
def test_what_cannot_stand_on_a_page_is_refused(archive, kind, note, region, problem):
    with pytest.raises(BadValue, match=problem):
        archive.annotate_region(ONE, region, Mark(kind, note=note))


def test_a_passage_is_not_moved_on_a_page_and_an_area_becomes_no_passage(archive):
    area = archive.annotate_region(ONE, Region(0, ()), Mark(AnnotationKind.AREA)).edit.annotation
    mark = archive.annotate(ONE, 0, 4, YELLOW).edit.annotation
    with pytest.raises(BadValue, match="Only what stands on a page"):
        archive.change_annotation(mark.id, region=area.region)
    for kind in (AnnotationKind.HIGHLIGHT, AnnotationKind.NOTE):
        with pytest.raises(BadValue, match="cannot become a mark"):
            archive.change_annotation(area.id, kind=kind)
    with pytest.raises(BadValue, match="does not stand on a passage"):
        archive.reattach(area.id, 0, 4)

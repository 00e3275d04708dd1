from __future__ import annotations

import pytest

from desktop_app.archive.reports import OriginalState
from desktop_app.domain.annotations import MEANINGS, ArticleId, Colour, Mark
from desktop_app.domain.correcting import editable
from desktop_app.domain.labels import label
from desktop_app.domain.results import SearchRequest
from desktop_app.domain.versions import CORRECTED, TextName
from desktop_app.errors import (
    ArchiveInUse,
    BadValue,
    EditConflict,
    ExportFailed,
    NotInArchive,
    QuoteNotFound,
    UnreadableSource,
)
from desktop_app.jobs import JobContext
from desktop_app.storage.sets import run

ONE, TWO = ArticleId(1), ArticleId(2)


def text_of(archive, article=ONE):
    return editable(archive.article(article).text)


def placed(archive, article=ONE):
    found = archive.article(article)
    return [one.placed_in(found.text.sha256) for one in found.annotations]


def find(archive, query):
    return list(archive.find(SearchRequest(query), JobContext()).ids)


def test_a_corrected_text_is_a_new_version_that_is_read_listed_and_found(archive):
    done = archive.correct_text(ONE, text_of(archive).replace("crane", "derrick"))
    assert label(done.edit) == "Change text"
    archive.update_index(JobContext())
    assert find(archive, "derrick") == [1]
    assert find(archive, "crane") == []
    first, second = reversed(archive.versions(ONE))
    assert (first.name.number, first.present) == (1, False)
    assert (second.name.number, second.present, second.extractor) == (2, True, CORRECTED)
    assert second.characters == len(archive.article(ONE).text.text)
    assert "crane" in archive.version(ONE, 1).text
    assert archive.article(ONE).extractor == CORRECTED
    archive.apply(done.edit.inverse())
    assert archive.article(ONE).text == archive.version(ONE, 1)
    assert archive.article(ONE).extractor == first.extractor
    assert len(archive.versions(ONE)) == 2
    archive.apply(done.edit)
    assert "derrick" in text_of(archive)


def test_the_row_of_a_corrected_article_shows_its_new_words(archive):
    archive.correct_text(ONE, "Only these.")
    row = archive.rows([ONE])[ONE]
    assert (row.snippet, row.words) == ("Only these.", 2)


def test_highlights_follow_their_words_or_wait_as_orphans(archive):
    kept = archive.annotate_quote(ONE, "stood still", Mark(note="kept")).edit.annotation
    archive.annotate_quote(ONE, "quiet", Mark(note="lost"))
    done = archive.correct_text(ONE, "New. " + text_of(archive).replace("quiet", "silent"))
    assert placed(archive) == [True, False] or placed(archive) == [False, True]
    found = archive.annotation(kept.id)
    assert found.anchor.start == kept.anchor.start + len("New. ") + 1
    assert found.modified == kept.modified
    archive.apply(done.edit.inverse())
    assert placed(archive) == [True, True]
    assert archive.annotation(kept.id) == kept


def test_a_highlight_never_lands_on_a_lookalike(archive):
    archive.annotate_quote(ONE, "quay", Mark(note="first"), 1)
    archive.correct_text(ONE, text_of(archive).replace("One quay was", "A street was"))
    assert "quay" in text_of(archive)
    assert placed(archive) == [False]


def test_an_orphan_comes_back_with_the_version_that_it_was_made_for(archive):
    archive.annotate_quote(ONE, "quiet", Mark())
    archive.correct_text(ONE, text_of(archive).replace("quiet", "silent"))
    assert placed(archive) == [False]
    archive.present_version(ONE, 1)
    assert placed(archive) == [True]
    assert archive.present_version(ONE, 1).edit is None
    with pytest.raises(NotInArchive):
        archive.present_version(ONE, 9)
    with pytest.raises(NotInArchive):
        archive.present_version(ArticleId(99), 1)


def test_an_orphan_is_reattached_to_words_of_the_text(archive):
    archive.annotate_quote(ONE, "quiet", Mark(note="still true"))
    archive.correct_text(ONE, text_of(archive).replace("quiet", "silent"))
    [orphan] = archive.article(ONE).annotations
    start = archive.article(ONE).text.text.index("silent")
    done = archive.reattach(orphan.id, start, start + 6)
    [found] = archive.article(ONE).annotations
    assert (found.anchor.quote, found.note) == ("silent", "still true")
    assert placed(archive) == [True]
    assert archive.reattach(orphan.id, start, start + 6).edit is None
    with pytest.raises(QuoteNotFound):
        archive.reattach(orphan.id, 3, 3)
    archive.apply(done.edit.inverse())
    assert archive.article(ONE).annotations == (orphan,)


def test_a_note_on_the_article_has_no_passage(archive):
    note = archive.add_note(ONE, "on all of it").edit.annotation
    archive.correct_text(ONE, "Other words.")
    with pytest.raises(BadValue):
        archive.reattach(note.id, 0, 3)


def test_a_text_without_words_or_without_end_is_refused(archive):
    with pytest.raises(BadValue):
        archive.correct_text(ONE, " \n\n ")
    with pytest.raises(BadValue):
        archive.correct_text(ONE, "x" * 10_000_001)
    with pytest.raises(NotInArchive):
        archive.correct_text(ArticleId(99), "x")
    assert len(archive.versions(ONE)) == 1


def test_the_same_text_again_is_no_edit_and_no_version(archive):
    assert archive.correct_text(ONE, text_of(archive)).edit is None
    before = text_of(archive)
    archive.correct_text(ONE, before + " More.")
    archive.correct_text(ONE, before)
    archive.correct_text(ONE, before + " More.")
    assert [one.name.number for one in archive.versions(ONE)] == [2, 1]


def test_a_text_that_was_changed_meanwhile_is_not_overwritten(archive):
    done = archive.correct_text(ONE, "Once.")
    archive.correct_text(ONE, "Twice.")
    with pytest.raises(EditConflict):
        archive.apply(done.edit.inverse())
    assert text_of(archive) == "Twice."


def test_reading_the_original_again_brings_its_text_back(archive):
    assert archive.reread_text(ONE).edit is None
    before = archive.article(ONE).text
    archive.correct_text(ONE, "Other words.")
    done = archive.reread_text(ONE)
    assert archive.article(ONE).text == before
    assert len(archive.versions(ONE)) == 2
    archive.apply(done.edit.inverse())
    assert text_of(archive) == "Other words."


def test_an_original_without_text_leaves_the_text_as_it_is(archive, monkeypatch):
    monkeypatch.setattr("desktop_app.importing.worker.Worker.read", lambda *_: ())
    with pytest.raises(UnreadableSource):
        archive.reread_text(ONE)


def test_the_history_tells_newest_first_and_names_tags_and_cases(archive):
    archive.tag([ONE, TWO], add=["court"])
    archive.file_into("Quay", add=[ONE])
    archive.annotate_quote(ONE, "quiet", Mark(note="secret words"))
    archive.correct_text(ONE, "Other words.")
    rows = archive.history(ONE)
    assert [one.row.action for one in rows] == [
        "set text",
        "add annotation",
        "set flag",
        "file",
        "tag",
        "import",
    ]
    assert [one.names for one in rows] == [(), (), (), ("Quay",), ("court",), ()]
    assert "secret" not in repr(rows)
    assert [one.row.action for one in archive.history(TWO)] == ["tag", "import"]
    assert len(archive.history(ONE, limit=2)) == 2
    assert archive.history(ONE)[0].row.detail["now"]["version"] == 2


def test_an_original_is_looked_at_when_that_is_asked_for(archive, opening):
    assert archive.original_state(ONE) is OriginalState.UNCHANGED
    files = [path for path in (archive.folder / "blobs").rglob("*") if path.is_file()]
    assert files
    for path in files:
        path.write_bytes(path.read_bytes()[:-1] + b"\0\0")
    assert archive.original_state(ONE) is OriginalState.CHANGED
    for path in files:
        path.unlink()
    assert archive.original_state(ONE) is OriginalState.MISSING


def test_colours_are_named_by_the_user_and_forgotten_again(archive, opening):
    archive.set_meanings({Colour.PINK: "Call back"})
    archive.set_meanings({Colour.BLUE: "On the record"})
    assert archive.meanings() == {
        **MEANINGS,
        Colour.PINK: "Call back",
        Colour.BLUE: "On the record",
    }
    archive.set_meanings({Colour.PINK: "", Colour.BLUE: MEANINGS[Colour.BLUE]})
    assert archive.meanings() == MEANINGS
    with opening(writable=False) as reading, pytest.raises(ArchiveInUse):
        reading.set_meanings({Colour.PINK: "x"})


def test_a_version_is_named_by_number_and_hash(archive):
    [version] = archive.versions(ONE)
    assert version.name == TextName(1, archive.article(ONE).text.sha256)
    assert archive.versions(ArticleId(99)) == ()


def test_an_original_is_saved_whole_and_that_it_left_is_in_the_log(archive, opening, tmp_path):
    target = tmp_path / "copy.txt"
    target.write_text("another", encoding="utf-8")
    archive.save_original(ONE, target)
    assert target.read_bytes() == archive.original(ONE)
    assert archive.history(ONE)[0].row.action == "save original"
    with opening(writable=False) as reading:
        reading.save_original(ONE, tmp_path / "read.txt")
        assert len(reading.history(ONE)) == 2
    with pytest.raises(ExportFailed):
        archive.save_original(ONE, tmp_path)
    with pytest.raises(NotInArchive):
        archive.save_original(ArticleId(99), target)


def test_verify_looks_at_older_texts_and_at_orphans_in_them(archive):
    archive.annotate_quote(ONE, "quiet", Mark())
    archive.correct_text(ONE, text_of(archive).replace("quiet", "silent"))
    assert archive.verify(JobContext()).good
    with archive._opened.database.write() as session:
        run(session, "UPDATE text_version SET text = 'One' WHERE number = 1 AND article = 1")
    problems = archive.verify(JobContext()).problems
    assert any("an older text" in one for one in problems)
    assert any("no longer quotes" in one for one in problems)

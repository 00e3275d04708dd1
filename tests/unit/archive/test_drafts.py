from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.annotations import Annotation, AnnotationKind, ArticleId, Colour, Mark
from desktop_app.domain.dates import utc_now
from desktop_app.domain.drafts import Draft, ReadingPlace
from desktop_app.errors import ArchiveInUse

ONE = ArticleId(1)


def draft(name="typed", note="Ask the clerk.") -> Draft:
    now = utc_now()
    return Draft(
        Annotation(name, ONE, AnnotationKind.NOTE, None, Colour.YELLOW, note, "", now, now),
        new=True,
    )


def test_what_was_typed_is_there_after_the_archive_was_opened_again(opening, archive):
    last = draft()
    archive.keep_draft(draft(note="Ask the"))
    archive.keep_draft(last)
    archive.keep_place(ONE, ReadingPlace("abc", 7))
    archive.close()
    with opening() as again:
        assert again.drafts() == (last,)
        assert again.reading_place(ONE) == ReadingPlace("abc", 7)
        again.drop_draft("typed")
        assert again.drafts() == ()


def test_a_note_that_is_saved_takes_its_draft_along(archive):
    for name in ("a", "b", "c"):
        archive.keep_draft(draft(name))
    archive.annotate(ONE, 0, 8, Mark(note="Ask."), draft="a")
    added = archive.add_note(ONE, "Ask the clerk.", draft="b").edit.annotation
    archive.keep_draft(Draft(replace(added, note="Ask the judge."), new=False))
    assert len(archive.drafts()) == 2
    archive.change_annotation(added.id, note="Ask the judge.", draft=added.id)
    archive.change_annotation(added.id, note="Ask the judge.", draft="c")  # changes nothing else
    assert archive.drafts() == ()


def test_a_draft_stays_where_its_note_was_refused(archive):
    archive.keep_draft(draft())
    with pytest.raises(Exception, match="words"):
        archive.add_note(ONE, " ", draft="typed")
    assert archive.drafts() == (draft(),)


def test_an_archive_open_for_reading_keeps_nothing(opening, archive):
    with opening(writable=False) as reading:
        for refused in (
            lambda: reading.keep_draft(draft()),
            lambda: reading.drop_draft("typed"),
            lambda: reading.keep_place(ONE, ReadingPlace("abc", 7)),
        ):
            with pytest.raises(ArchiveInUse):
                refused()

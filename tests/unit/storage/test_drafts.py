from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import AnnotationKind, ArticleId, Colour
from desktop_app.domain.drafts import Draft, ReadingPlace
from desktop_app.domain.pages import Box, Region
from desktop_app.storage.drafts import Drafts
from desktop_app.storage.listing import Listing
from desktop_app.storage.places import keep_place
from desktop_app.storage.sets import run

AT = "2026-05-04T12:00:00Z"


@pytest.fixture
def keep(database):
    def kept(*drafts: Draft) -> None:
        with database.write() as session:
            for number, draft in enumerate(drafts):
                Drafts(session).keep(draft, f"{AT}{number}")

    return kept


@pytest.fixture
def stored(fill):
    """Return an annotation of a stored article."""
    anchor = make_anchor("First paragraph.", "abc", 0, 5)
    return fill.annotation(
        fill.article(), kind=AnnotationKind.HIGHLIGHT, anchor=anchor, note="Check it."
    )


def test_what_is_typed_comes_back_as_it_was(database, keep, stored) -> None:
    new = replace(stored, id="fresh", note="“Who?” 🙂", colour=Colour.PINK, tags=("court",))
    whole = replace(stored, id="whole", kind=AnnotationKind.NOTE, anchor=None, note="All of it.")
    here = replace(whole, id="here", region=Region(2, (Box(1, 2, 1, 2),)))
    keep(Draft(new, new=True), Draft(replace(whole, note="All"), new=True))
    keep(Draft(whole, new=True), Draft(here, new=True))
    kept = {Draft(new, new=True), Draft(whole, new=True), Draft(here, new=True)}
    assert set(Listing(database).drafts()) == kept
    with database.write() as session:
        Drafts(session).forget("fresh")
        Drafts(session).forget("here")
        Drafts(session).forget("nothing of that name")
    assert Listing(database).drafts() == (Draft(whole, new=True),)


def test_words_that_are_stored_by_now_are_no_draft(database, keep, stored) -> None:
    keep(Draft(stored, new=False))
    assert Listing(database).drafts() == ()
    changed = Draft(replace(stored, note="Check it twice."), new=False)
    keep(changed)
    assert Listing(database).drafts() == (changed,)
    with database.write() as session:
        run(session, "DELETE FROM annotation")
    assert Listing(database).drafts() == (replace(changed, new=True),)


def test_a_draft_that_cannot_be_read_is_left_out(database, keep, stored) -> None:
    keep(Draft(replace(stored, id="fresh"), new=True))
    with database.write() as session:
        run(session, "UPDATE draft SET value = '{broken'")
    assert Listing(database).drafts() == ()


def test_what_belongs_to_no_article_is_not_kept(database, keep, stored) -> None:
    keep(Draft(replace(stored, id="fresh", article=ArticleId(99)), new=True))
    with database.write() as session:
        keep_place(session, ArticleId(99), ReadingPlace("x", 3), AT)
    assert Listing(database).drafts() == ()
    assert Listing(database).reading_place(ArticleId(99)) is None


def test_a_reading_place_is_remembered_and_goes_with_its_article(database, stored) -> None:
    listing = Listing(database)
    assert listing.reading_place(stored.article) is None
    for start in (40, 0):
        with database.write() as session:
            keep_place(session, stored.article, ReadingPlace("abc", start), AT)
        assert listing.reading_place(stored.article) == ReadingPlace("abc", start)
    with database.write() as session:
        run(session, "DELETE FROM article")
    assert listing.reading_place(stored.article) is None

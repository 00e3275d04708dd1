from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import AnnotationId, AnnotationKind, ArticleId, Colour
from desktop_app.domain.pages import Box, Region
from desktop_app.errors import BadValue, EditConflict, NotInArchive
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.database import Database

if TYPE_CHECKING:
    from conftest import Filler

ANCHOR = Anchor("ab" * 32, 3, 9, "quoted", "be🙂ore", "")


def test_every_part_of_an_annotation_comes_back(
    database: Database, fill: Filler, noon: dt.datetime
) -> None:
    article = fill.article()
    fill.tag("z")
    fill.tag("a")
    stored = fill.annotation(
        article,
        kind=AnnotationKind.STRIKEOUT,
        anchor=ANCHOR,
        colour=Colour.VIOLET,
        note="A note\nof two lines",
        author="Someone",
        created=noon,
        modified=noon + dt.timedelta(days=1),
        tags=("z", "a"),
    )
    with database.read() as session:
        assert Annotations(session).find(stored.id) == stored
        assert Annotations(session).get(stored.id) == stored
        assert Annotations(session).of_article(article) == (stored,)


def test_changing_replaces_every_part(database: Database, fill: Filler, noon: dt.datetime) -> None:
    article = fill.article()
    fill.tag("a")
    fill.tag("b")
    was = fill.annotation(article, anchor=ANCHOR, kind=AnnotationKind.HIGHLIGHT, tags=("a",))
    now = replace(was, note="New", colour=Colour.PINK, tags=("b", "a"))
    with database.write() as session:
        Annotations(session).change(now)
        assert Annotations(session).find(was.id) == now
        Annotations(session).change(was)
        assert Annotations(session).find(was.id) == was


def test_removing_takes_its_tags_along(database: Database, fill: Filler) -> None:
    article = fill.article()
    fill.tag("a")
    annotation = fill.annotation(article, tags=("a",))
    with database.write() as session:
        Annotations(session).remove(annotation.id)
        assert Annotations(session).find(annotation.id) is None
        Annotations(session).add(annotation)
        assert Annotations(session).find(annotation.id) == annotation


def test_the_beginning_of_an_id_is_enough_if_no_other_has_it(
    database: Database, fill: Filler
) -> None:
    article = fill.article()
    one = fill.annotation(article, id=AnnotationId("aaaa-1"))
    two = fill.annotation(article, id=AnnotationId("aaab-2"))
    with database.read() as session:
        annotations = Annotations(session)
        assert annotations.get("aaaa") == one
        assert annotations.get("aaab-2") == two
        with pytest.raises(BadValue, match="2 annotations begin with “aaa”"):
            annotations.get("aaa")
        for name in ("b", "", "%", "aa_a"):
            with pytest.raises(NotInArchive):
                annotations.get(name)


def test_an_id_that_begins_another_one_is_taken_as_it_is(database: Database, fill: Filler) -> None:
    article = fill.article()
    short = fill.annotation(article, id=AnnotationId("aaaa"))
    fill.annotation(article, id=AnnotationId("aaaa-1"))
    with database.read() as session:
        assert Annotations(session).get("aaaa") == short


def test_what_does_not_fit_the_archive_is_refused(database: Database, fill: Filler) -> None:
    annotation = fill.annotation(fill.article())
    with pytest.raises(EditConflict), database.write() as session:
        Annotations(session).add(annotation)
    missing = replace(annotation, id=AnnotationId("new"), article=ArticleId(404))
    with pytest.raises(NotInArchive, match="article 404"), database.write() as session:
        Annotations(session).add(missing)
    tagged = replace(annotation, id=AnnotationId("new"), tags=("unknown",))
    with pytest.raises(NotInArchive, match="unknown"), database.write() as session:
        Annotations(session).add(tagged)
    with database.write() as session:
        with pytest.raises(NotInArchive):
            Annotations(session).remove(AnnotationId("new"))
        with pytest.raises(NotInArchive):
            Annotations(session).change(replace(annotation, id=AnnotationId("new")))
    with database.read() as session:
        assert Annotations(session).of_article(annotation.article) == (annotation,)


def test_what_stands_on_pages_comes_back_and_is_in_the_order_of_the_pages(
    database: Database, fill: Filler
) -> None:
    article = fill.article()
    passage = fill.annotation(article, kind=AnnotationKind.HIGHLIGHT, anchor=ANCHOR)
    late = fill.annotation(
        article, kind=AnnotationKind.AREA, region=Region(10, (Box(1.25, 2, 3, 4),))
    )
    early = fill.annotation(article, note="Here.", region=Region(9, ()))
    whole = fill.annotation(article, note="All of it.")
    with database.read() as session:
        assert Annotations(session).of_article(article) == (whole, early, late, passage)
        assert Annotations(session).get(late.id) == late

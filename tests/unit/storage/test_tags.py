from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.tags import Tag
from desktop_app.errors import EditConflict, NotInArchive
from desktop_app.storage.database import Database
from desktop_app.storage.tags import Tags

if TYPE_CHECKING:
    from conftest import Filler


def test_a_tag_is_known_by_its_key(database: Database) -> None:
    with database.write() as session:
        tags = Tags(session)
        tags.define(Tag("Russia/Straße", Colour.PINK))
        assert tags.get("russia/STRASSE") == Tag("Russia/Straße", Colour.PINK)
        assert tags.get("russia") is None
        with pytest.raises(EditConflict, match="already"):
            tags.define(Tag("RUSSIA/strasse", Colour.BLUE))


def test_all_tags_are_sorted_without_regard_to_case(database: Database) -> None:
    with database.write() as session:
        tags = Tags(session)
        for path in ("b", "A/x", "c", "a"):
            tags.define(Tag(path, Colour.BLUE))
        assert [tag.path for tag in tags.all()] == ["a", "A/x", "b", "c"]


def test_renaming_keeps_what_carries_the_tag(database: Database, fill: Filler) -> None:
    article = fill.article()
    fill.tag("old", article)
    annotation = fill.annotation(article, tags=("old",))
    with database.write() as session:
        tags = Tags(session)
        tags.change(Tag("old", Colour.BLUE), Tag("new", Colour.GREEN))
        assert tags.get("old") is None
        assert tags.get("new") == Tag("new", Colour.GREEN)
        assert tags.carriers("new") == {article}
        assert tags.annotations("new") == {annotation.id}
        tags.change(Tag("new", Colour.GREEN), Tag("NEW", Colour.GREEN))
        assert tags.get("new") == Tag("NEW", Colour.GREEN)


def test_renaming_onto_another_tag_is_refused(database: Database, fill: Filler) -> None:
    fill.tag("a")
    fill.tag("b")
    with database.write() as session, pytest.raises(EditConflict):
        Tags(session).change(Tag("a", Colour.BLUE), Tag("B", Colour.BLUE))
    with database.write() as session, pytest.raises(NotInArchive):
        Tags(session).change(Tag("c", Colour.BLUE), Tag("d", Colour.BLUE))


def test_putting_and_taking(database: Database, fill: Filler) -> None:
    one, two, three = (fill.article() for _ in range(3))
    fill.tag("a", one)
    with database.write() as session:
        tags = Tags(session)
        tags.put("A", [one, two])
        assert tags.carriers("a") == {one, two}
        tags.take("a", [one, three])
        assert tags.carriers("a") == {two}
        assert tags.carriers("unknown") == frozenset()
        for use in (tags.put, tags.take):
            with pytest.raises(NotInArchive, match="no tag “unknown”"):
                use("unknown", [one])


def test_a_tag_in_use_is_not_forgotten(database: Database, fill: Filler) -> None:
    article = fill.article()
    fill.tag("on article", article)
    fill.tag("on note")
    fill.tag("free")
    fill.annotation(article, tags=("on note",))
    with database.write() as session:
        tags = Tags(session)
        assert [tags.used(path) for path in ("on article", "on note", "free", "unknown")] == [
            True, True, False, False,
        ]  # fmt: skip
        for path in ("on article", "on note"):
            with pytest.raises(EditConflict, match="in use"):
                tags.forget(path)
        tags.forget("free")
        assert tags.get("free") is None
        with pytest.raises(NotInArchive):
            tags.forget("free")


def test_tags_of_articles_are_sorted(database: Database, fill: Filler) -> None:
    one, two = fill.article(), fill.article()
    fill.tag("b", one, two)
    fill.tag("A", one)
    with database.read() as session:
        found = Tags(session).of_articles([one, two, ArticleId(404)])
    assert {article: [tag.path for tag in tags] for article, tags in found.items()} == {
        one: ["A", "b"],
        two: ["b"],
    }

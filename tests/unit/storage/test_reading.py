"""Whole articles, read by the window's plain connections and inside of sessions alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import AnnotationId, AnnotationKind, ArticleId
from desktop_app.domain.articles import Article, Suggestion
from desktop_app.domain.flags import Flag
from desktop_app.domain.text import text_sha256
from desktop_app.errors import ArchiveDamaged, BadValue, NotInArchive
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from conftest import Filler

MISSING = ArticleId(404)
PAGE = 4096


def in_session(database: Database, article: ArticleId) -> Article:
    with database.read() as session:
        return Articles(session).get(article)


@pytest.fixture
def rich(database: Database, fill: Filler, noon: dt.datetime) -> ArticleId:
    """Return an article that has something of everything."""
    text = "One two three."
    article = fill.article(
        "A title",
        text,
        byline="By",
        source="Src",
        url="https://example.org/",
        published="2021-02-14",
        language="en",
        part="2",
        suggestions=(Suggestion("court", "hashtag"),),
    )
    fill.tag("b", article)
    fill.tag("A/x", article)
    top = fill.case("Zeta", article)
    fill.case("alpha", article, parent=top.id)
    anchor = make_anchor(text, text_sha256(text), 4, 7)
    fill.annotation(article, kind=AnnotationKind.UNDERLINE, anchor=anchor, tags=("b", "A/x"))
    fill.annotation(article, note="On the whole", author="Someone")
    with database.write() as session:
        for flag in Flag:
            Articles(session).set_flag([article], flag, True, noon)
    return article


def test_the_window_reads_an_article_as_a_session_does(
    database: Database, listing: Listing, rich: ArticleId, noon: dt.datetime
) -> None:
    found = listing.article(rich)
    assert found == in_session(database, rich)
    assert (found.title, found.text.text, found.original.part) == ("A title", "One two three.", "2")
    assert [tag.path for tag in found.tags] == ["A/x", "b"]
    assert [case.name for case in found.cases] == ["alpha", "Zeta"]
    assert [annotation.tags for annotation in found.annotations] == [(), ("b", "A/x")]
    assert found.suggestions == (Suggestion("court", "hashtag"),)
    assert (found.starred, found.read, found.filed, found.trashed_at) == (True, True, True, noon)


def test_articles_come_in_the_order_given(
    listing: Listing, fill: Filler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.reading.CHUNK", 2)
    ids = [fill.article(f"Title {number}") for number in range(5)]
    fill.tag("t", ids[4])
    wanted = [ids[4], ids[0], ids[3], ids[0], ids[1]]
    found = listing.articles(iter(wanted))
    assert [article.id for article in found] == wanted
    assert [article.title[-1] for article in found] == ["4", "0", "3", "0", "1"]
    assert [len(article.tags) for article in found] == [1, 0, 0, 0, 0]
    assert listing.articles([]) == ()


def test_the_first_article_that_is_not_there_is_named(listing: Listing, fill: Filler) -> None:
    there = fill.article()
    with pytest.raises(NotInArchive, match="no article 404"):
        listing.article(MISSING)
    with pytest.raises(NotInArchive, match="no article 404"):
        listing.articles([there, MISSING, ArticleId(405)])
    assert listing.article(there).id == there


def test_the_index_gets_the_same_without_a_session(
    database: Database, listing: Listing, rich: ArticleId, fill: Filler
) -> None:
    other = fill.article("", "Other body.")
    wanted = [other, MISSING, rich]
    found = listing.index_documents(wanted)
    assert [document.id for document in found] == [other, rich]
    assert found[1].notes == "On the whole\ntwo"
    with database.read() as session:
        assert Articles(session).index_documents(wanted) == found


def test_snippets_get_of_an_article_what_the_index_does(
    listing: Listing, rich: ArticleId, fill: Filler
) -> None:
    wanted = [fill.article("", "Other body.", language="fr"), MISSING, rich]
    found = listing.shown(wanted)
    assert found[0] == (wanted[0], "", "Other body.", "", "fr")
    assert found[1].notes == "On the whole\ntwo"
    whole = listing.index_documents(wanted)
    assert found == [(one.id, one.title, one.body, one.notes, one.language) for one in whole]


def test_an_annotation_is_found_by_the_beginning_of_its_id(
    database: Database, listing: Listing, fill: Filler
) -> None:
    article = fill.article()
    one = fill.annotation(article, id=AnnotationId("aaaa-1"))
    odd = fill.annotation(article, id=AnnotationId("a/%_b"))
    fill.annotation(article, id=AnnotationId("aaab-2"))
    with database.read() as session:
        for get in (listing.annotation, Annotations(session).get):
            assert get("aaaa") == one
            assert get("a/%_") == odd
            with pytest.raises(BadValue, match="2 annotations begin with “aaa”"):
                get("aaa")
            for name in ("", "b", "%", "a_", "/", "aaaa-11"):
                with pytest.raises(NotInArchive):
                    get(name)


def test_half_a_character_is_refused_in_a_sentence(database: Database, listing: Listing) -> None:
    with pytest.raises(BadValue, match="broken character"):
        listing.annotation("\ud83d")
    with pytest.raises(BadValue, match="broken character"), database.read() as session:
        Annotations(session).get("\ud83d")


WAYS: list[Callable[[Database, ArticleId], object]] = [
    lambda database, article: Listing(database).article(article),
    in_session,
]


@pytest.mark.parametrize("read", WAYS, ids=["window", "session"])
def test_a_damaged_page_is_named_and_the_rest_can_still_be_read(
    folder: Path, key: bytes, read: Callable[[Database, ArticleId], object], fill: Filler
) -> None:
    ids = [fill.article(str(number), "word " * 4_000) for number in range(12)]
    fill.database.close()
    path = folder / "archive.db"
    data = bytearray(path.read_bytes())
    data[len(data) // 2 // PAGE * PAGE + 100] ^= 1
    path.write_bytes(data)
    database = Database(folder, key)
    damaged = []
    for article in ids:
        try:
            read(database, article)
        except ArchiveDamaged:
            damaged.append(article)
    database.close()
    assert len(damaged) == 1

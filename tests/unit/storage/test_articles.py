from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import AnnotationKind, ArticleId
from desktop_app.domain.articles import Article, ArticleDraft, Original, Suggestion
from desktop_app.domain.blocks import ArticleText, Block, BlockKind, Part, build, paragraphs
from desktop_app.domain.edits import Flag
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance, typed
from desktop_app.domain.text import text_sha256
from desktop_app.errors import NotInArchive
from desktop_app.storage.articles import Articles
from desktop_app.storage.batches import Batches
from desktop_app.storage.database import Database
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from conftest import Filler

MISSING = ArticleId(404)


def get(database: Database, article: ArticleId) -> Article:
    with database.read() as session:
        return Articles(session).get(article)


def test_an_article_comes_back_as_it_was_stored(database: Database, noon: dt.datetime) -> None:
    text = build(
        [
            Part("A heading 🙂", BlockKind.HEADING, 2),
            Part("A link in a line.", attributes=(("link", "2 6 https://example.org/"),)),
            Part("", BlockKind.IMAGE, attributes=(("blob", "ab" * 32),)),
            Part("a  b\nc", BlockKind.CODE),
        ]
    )
    fields = {
        Field.TITLE: FieldValue("“Titel” – ü", Provenance(How.GUESSED, "html 1")),
        Field.PUBLISHED: FieldValue("2021-02-14", Provenance(How.PARSED, "html 1")),
        Field.URL: typed("https://example.org/"),
    }
    draft = ArticleDraft(
        text, "html", "text/html", "trafilatura 2.0", fields, (Suggestion("court", "hashtag"),), "p"
    )
    original = Original("0f" * 32, 123, "page.html", "text/html", "p")
    with database.write() as session:
        number = Articles(session).add(draft, original, noon, None)
    assert get(database, number) == Article(
        id=number,
        fields=fields,
        text=text,
        kind="html",
        extractor="trafilatura 2.0",
        original=original,
        imported_at=noon,
        suggestions=(Suggestion("court", "hashtag"),),
    )
    assert get(database, number).text.sha256 == text_sha256(text.text)


def test_everything_about_an_article_is_with_it(
    database: Database, fill: Filler, noon: dt.datetime
) -> None:
    article = fill.article("A title", "One two three.")
    fill.tag("b", article)
    fill.tag("A", article)
    top = fill.case("Zeta", article)
    below = fill.case("alpha", article, parent=top.id)
    anchor = make_anchor("One two three.", text_sha256("One two three."), 4, 7)
    first = make_anchor("One two three.", text_sha256("One two three."), 0, 3)
    later = noon + dt.timedelta(hours=1)
    note_b = fill.annotation(article, note="b", created=later, modified=later)
    mark = fill.annotation(article, kind=AnnotationKind.UNDERLINE, anchor=anchor, tags=("b", "A"))
    earlier_mark = fill.annotation(article, kind=AnnotationKind.HIGHLIGHT, anchor=first)
    note_a = fill.annotation(article, note="a")
    found = get(database, article)
    assert [tag.path for tag in found.tags] == ["A", "b"]
    assert found.cases == (below, top)
    assert found.annotations == (note_a, note_b, earlier_mark, mark)


def test_an_article_that_is_not_there_is_named(database: Database) -> None:
    with database.read() as session:
        articles = Articles(session)
        for use in (
            lambda: articles.get(MISSING),
            lambda: articles.text(MISSING),
            lambda: articles.field(MISSING, Field.TITLE),
            lambda: articles.require(MISSING),
        ):
            with pytest.raises(NotInArchive, match="no article 404"):
                use()
    with database.write() as session:
        with pytest.raises(NotInArchive):
            Articles(session).set_field(MISSING, Field.TITLE, typed("x"))
        with pytest.raises(NotInArchive):
            Articles(session).purge(MISSING)


def test_the_first_missing_article_is_named_among_many(database: Database, fill: Filler) -> None:
    there = fill.article()
    with database.read() as session:
        articles = Articles(session)
        articles.require(there)
        articles.require()
        with pytest.raises(NotInArchive, match="no article 404"):
            articles.require(there, MISSING, ArticleId(405))
        assert articles.exists(there)
        assert not articles.exists(MISSING)


def test_the_same_original_is_found_by_its_part(database: Database, fill: Filler) -> None:
    sha256 = hashlib.sha256(b"box").hexdigest()
    whole = fill.article(data=b"box")
    part = fill.article(data=b"box", part="2")
    with database.read() as session:
        articles = Articles(session)
        assert articles.find_original(sha256) == whole
        assert articles.find_original(sha256, "2") == part
        assert articles.find_original(sha256, "3") is None


def test_the_same_part_of_an_original_is_never_stored_twice(
    database: Database, fill: Filler
) -> None:
    fill.article(data=b"box")
    with pytest.raises(dbapi2.IntegrityError):
        fill.article(data=b"box")
    with database.read() as session:
        assert Articles(session).count() == 1


def test_articles_are_found_by_text_and_by_address(database: Database, fill: Filler) -> None:
    first = fill.article(text="Same words.", url="https://example.org/a")
    second = fill.article(text="Same words.")
    third = fill.article(text="Other words.", url="https://example.org/a")
    with database.read() as session:
        articles = Articles(session)
        assert articles.find_text(text_sha256("Same words.")) == [first, second]
        assert articles.find_text("0" * 64) == []
        assert articles.find_url("https://example.org/a") == [first, third]
        assert articles.find_url("") == []


def test_all_ids_count_the_trash(database: Database, fill: Filler, noon: dt.datetime) -> None:
    ids = [fill.article() for _ in range(3)]
    with database.write() as session:
        Articles(session).set_flag(ids[:1], Flag.TRASHED, True, noon)
        assert Articles(session).all_ids() == ids
        assert Articles(session).count() == 3


def test_a_field_is_set_with_where_it_came_from(database: Database, fill: Filler) -> None:
    article = fill.article("Old", byline="Someone")
    with database.write() as session:
        articles = Articles(session)
        was = articles.field(article, Field.TITLE)
        assert was == FieldValue("Old", Provenance(How.PARSED, "seed text 1"))
        articles.set_field(article, Field.TITLE, typed("New"))
        assert articles.field(article, Field.TITLE) == typed("New")
        assert articles.field(article, Field.BYLINE).value == "Someone"
        articles.set_field(article, Field.TITLE, was)
        assert articles.field(article, Field.TITLE) == was
    assert get(database, article).title == "Old"


@pytest.mark.parametrize("field", list(Field))
def test_every_field_can_be_set_emptied_and_forgotten(
    database: Database, fill: Filler, field: Field
) -> None:
    article = fill.article("")
    with database.write() as session:
        articles = Articles(session)
        for value in (typed("2020-01-02"), typed(""), FieldValue("x"), FieldValue()):
            articles.set_field(article, field, value)
            assert articles.field(article, field) == value
    assert get(database, article).fields == {}


def test_a_field_is_set_in_the_session_that_read_it(database: Database, fill: Filler) -> None:
    article = fill.article("Old")
    with database.write() as session:
        articles = Articles(session)
        assert articles.get(article).title == "Old"
        articles.set_field(article, Field.TITLE, typed("New"))
        assert articles.get(article).title == "New"
        (document,) = articles.index_documents([article])
        assert document.title == "New"


def test_flags_go_on_and_off(database: Database, fill: Filler, noon: dt.datetime) -> None:
    one, two = fill.article(), fill.article()
    with database.write() as session:
        articles = Articles(session)
        for flag in Flag:
            assert articles.flags([one, two, MISSING], flag) == {one: False, two: False}
            articles.set_flag([one, MISSING], flag, True, noon)
            assert articles.flags([one, two], flag) == {one: True, two: False}
        found = articles.get(one)
        assert (found.starred, found.read, found.filed, found.trashed_at) == (
            True, True, True, noon,
        )  # fmt: skip
        for flag in Flag:
            articles.set_flag([one], flag, False, noon)
            assert articles.flags([one], flag) == {one: False}
        assert articles.get(one).trashed_at is None


def test_flags_of_more_articles_than_fit_one_statement(
    database: Database, fill: Filler, noon: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.sets.chunks.__defaults__", (2,))
    ids = [fill.article() for _ in range(5)]
    with database.write() as session:
        articles = Articles(session)
        articles.set_flag(ids, Flag.READ, True, noon)
        assert articles.flags(ids, Flag.READ) == dict.fromkeys(ids, True)
        articles.require(*ids)


def test_texts_of_several_articles(database: Database, fill: Filler) -> None:
    one, two = fill.article(text="One."), fill.article(text="Two.\n\nThree.")
    with database.read() as session:
        found = Articles(session).texts([two, one, MISSING])
    assert found == {one: paragraphs("One."), two: paragraphs("Two.\n\nThree.")}


def test_a_changed_text_shows_against_the_hash_that_was_stored(
    database: Database, fill: Filler
) -> None:
    article = fill.article(text="True words.")
    with database.write() as session:
        session.connection().exec_driver_sql("UPDATE text_version SET text = 'False words.'")
    text = get(database, article).text
    assert text.sha256 == text_sha256("True words.") != text_sha256(text.text)


def test_only_the_present_version_of_a_text_is_read(
    database: Database, fill: Filler, noon: dt.datetime
) -> None:
    article = fill.article(text="First version.")
    with database.write() as session:
        Texts(session).add(article, 2, paragraphs("Second version."), "x 2", noon)
        assert Articles(session).text(article).text == "First version."
        assert len(Articles(session).index_documents([article])) == 1
        session.connection().exec_driver_sql("UPDATE article SET text_number = 2")
        assert Articles(session).text(article).text == "Second version."
        assert Articles(session).index_documents([article])[0].body == "Second version."


def test_the_index_gets_all_that_can_be_searched(
    database: Database, fill: Filler, noon: dt.datetime
) -> None:
    one = fill.article(
        "Title", "Some body.", byline="By", source="Src", url="https://x.org", language="en"
    )
    two = fill.article("", "Other body.")
    anchor = make_anchor("Some body.", text_sha256("Some body."), 5, 9)
    fill.annotation(one, kind=AnnotationKind.HIGHLIGHT, anchor=anchor, note="on a mark")
    fill.annotation(one, note="on the whole")
    fill.annotation(one, kind=AnnotationKind.HIGHLIGHT, anchor=anchor)
    with database.read() as session:
        documents = Articles(session).index_documents([two, MISSING, one])
    assert [document.id for document in documents] == [two, one]
    found = documents[1]
    assert (found.title, found.body, found.byline) == ("Title", "Some body.", "By")
    assert (found.source, found.url, found.language) == ("Src", "https://x.org", "en")
    assert sorted(found.notes.split("\n")) == ["body", "body", "on a mark", "on the whole"]
    assert documents[0].notes == ""


def test_purging_leaves_nothing_but_hashes(
    database: Database, fill: Filler, noon: dt.datetime
) -> None:
    with database.write() as session:
        batch = Batches(session).start(noon)
    article = fill.article("Secret", "Secret words.", batch=batch, data=b"secret")
    other = fill.article()
    fill.tag("t", article, other)
    fill.case("c", article)
    fill.annotation(article, note="secret", tags=("t",))
    sha256 = hashlib.sha256(b"secret").hexdigest()
    with database.write() as session:
        Batches(session).add_item(
            batch, "/home/secret.txt", "secret", 0, 6, sha256, "done", "secret", article
        )
        assert Articles(session).purge(article) == {sha256}
    with database.read() as session:
        assert Articles(session).all_ids() == [other]
        (item,) = Batches(session).items(batch)
        assert (item.path, item.part, item.message) == ("", "", "")
        assert (item.sha256, item.article) == (sha256, article)
    with database.connect() as connection:
        for table in ("text_version", "annotation", "annotation_tag", "article_tag"):
            count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            assert count == (1 if table in {"text_version", "article_tag"} else 0), table
    assert database.problems() == []


def test_purging_spares_an_original_that_is_still_in_use(database: Database, fill: Filler) -> None:
    one, two = fill.article(data=b"box", part="1"), fill.article(data=b"box", part="2")
    with database.write() as session:
        assert Articles(session).purge(one) == frozenset()
        assert Articles(session).purge(two) == {hashlib.sha256(b"box").hexdigest()}


def test_numbers_of_purged_articles_are_not_given_again(database: Database, fill: Filler) -> None:
    first = fill.article()
    with database.write() as session:
        Articles(session).purge(first)
    assert fill.article() > first


def test_blobs_in_use_are_originals_and_images(database: Database, noon: dt.datetime) -> None:
    image = "cd" * 32
    text = ArticleText(
        'Words with ["blob", in them.',
        (
            Block(BlockKind.PARAGRAPH, 0, 28),
            Block(BlockKind.IMAGE, 28, 28, 0, (("alt", "x"), ("blob", image))),
        ),
    )
    draft = ArticleDraft(text, "html", "text/html", "x 1")
    with database.write() as session:
        articles = Articles(session)
        articles.add(draft, Original("ef" * 32, 1, "a", "text/html"), noon, None)
        assert articles.blobs_in_use() == {image, "ef" * 32}


def test_names_of_files_that_are_no_text_can_be_stored(
    database: Database, noon: dt.datetime
) -> None:
    draft = ArticleDraft(paragraphs("x"), "text", "text/plain", "x 1")
    with database.write() as session:
        number = Articles(session).add(
            draft, Original("ef" * 32, 1, "caf\udce9.txt", "text/plain"), noon, None
        )
    assert get(database, number).original.name == "caf?.txt"

"""What is stored comes back: texts, fields and annotations of any content."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.articles import ArticleDraft, Original, Suggestion
from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.domain.tags import Tag
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.database import Database
from desktop_app.storage.encoding import sort_key
from desktop_app.storage.originals import Originals
from desktop_app.storage.sets import plain
from desktop_app.storage.tags import Tags

pytestmark = pytest.mark.usefixtures("unmeasured")

KEY = b"k" * 32
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
moments = st.datetimes(
    dt.datetime(1970, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)
).map(lambda moment: moment.replace(microsecond=0))
provenances = st.none() | st.builds(Provenance, st.sampled_from(How), words)
parts = st.builds(
    Part,
    words,
    st.sampled_from(BlockKind),
    st.integers(0, 6),
    st.lists(st.tuples(st.sampled_from(("marker", "blob", "alt")), words), max_size=2).map(tuple),
)
drafts = st.builds(
    ArticleDraft,
    text=st.lists(parts, max_size=6).map(build),
    kind=words,
    mime=words,
    extractor=words,
    fields=st.dictionaries(
        st.sampled_from(Field),
        st.builds(FieldValue, words, provenances).filter(lambda v: v != FieldValue()),
    ),
    suggestions=st.lists(st.builds(Suggestion, words, words), max_size=3).map(tuple),
)
anchors = st.builds(
    Anchor, words, st.integers(0, 2**40), st.integers(0, 2**40), words, words, words
)
annotations = st.builds(
    Annotation,
    id=st.uuids(version=4).map(lambda uuid: AnnotationId(str(uuid))),
    article=st.just(ArticleId(1)),
    kind=st.sampled_from(AnnotationKind),
    anchor=st.none() | anchors,
    colour=st.sampled_from(Colour),
    note=words,
    author=words,
    created=moments,
    modified=moments,
    tags=st.permutations(["a", "b/c", "Ü"]).flatmap(
        lambda tags: st.integers(0, 3).map(lambda count: tuple(tags[:count]))
    ),
)
one_database = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@contextmanager
def taken_back(database: Database) -> Iterator[Session]:
    """Write, then take it back, so that the next example finds the database as it was."""
    with database.write() as session:
        yield session
        session.rollback()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path, KEY, create=True)
    with opened.write() as session:
        draft = ArticleDraft(build([Part("Text.")]), "text", "text/plain", "x 1")
        Articles(session).add(draft, Original("ab" * 32, 1, "a.txt", "text/plain"), NOW, None)
        for path in ("a", "b/c", "Ü"):
            Tags(session).define(Tag(path, Colour.BLUE))
    yield opened
    opened.close()


@one_database
@given(drafts, moments)
def test_any_draft_comes_back(database: Database, draft: ArticleDraft, moment: dt.datetime) -> None:
    original = Original("cd" * 32, 7, "x", draft.mime, "part")
    with taken_back(database) as session:
        number = Articles(session).add(draft, original, moment, None)
        found = Articles(session).get(number)
        assert found.text == draft.text
        assert found.text.sha256 == draft.text.sha256
        assert found.fields == draft.fields
        assert found.suggestions == draft.suggestions
        assert (found.kind, found.extractor) == (draft.kind, draft.extractor)
        assert (found.original, found.imported_at) == (original, moment)


@one_database
@given(annotations, annotations)
def test_any_annotation_comes_back_and_changes_into_any_other(
    database: Database, first: Annotation, second: Annotation
) -> None:
    second = replace(second, id=first.id)
    with taken_back(database) as session:
        repository = Annotations(session)
        repository.add(first)
        assert repository.find(first.id) == first
        repository.change(second)
        assert repository.find(first.id) == second
        repository.change(first)
        assert repository.of_article(ArticleId(1)) == (first,)


@one_database
@given(st.sampled_from(Field), st.builds(FieldValue, words, provenances))
def test_any_field_takes_any_value(database: Database, field: Field, value: FieldValue) -> None:
    with taken_back(database) as session:
        repository = Articles(session)
        repository.set_field(ArticleId(1), field, value)
        assert repository.field(ArticleId(1), field) == value
        others = {name: repository.field(ArticleId(1), name) for name in Field if name != field}
        assert set(others.values()) == {FieldValue()}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
)


@one_database
@given(
    st.lists(
        st.tuples(words, words, st.dictionaries(words, json_values, max_size=3)),
        min_size=1,
        max_size=4,
    ),
    st.data(),
)
def test_any_log_is_good_until_one_row_changes(
    database: Database, rows: list[tuple[str, str, dict[str, object]]], data: st.DataObject
) -> None:
    with taken_back(database) as session:
        audit = Audit(plain(session), KEY)
        for action, subject, detail in rows:
            audit.append(action, subject, detail, NOW)  # type: ignore[arg-type] # any text
        assert audit.verify() == []
        seq = data.draw(st.integers(1, len(rows)))
        column = data.draw(st.sampled_from(("at", "action", "subject", "detail", "mac")))
        session.connection().exec_driver_sql(
            f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = ?", (seq,)
        )
        assert audit.verify()[0].startswith(f"The log: row {seq} was changed")


@one_database
@given(st.binary(max_size=5000))
def test_any_original_comes_back(tmp_path: Path, data: bytes) -> None:
    originals = Originals(tmp_path, b"n" * 32, b"d" * 32)
    assert originals.get(originals.put(data)) == data


@given(st.text(st.characters(codec="ascii"), max_size=90), words)
def test_titles_sort_without_regard_to_case_and_none_last(one: str, two: str) -> None:
    assert sort_key(one.upper()) == sort_key(one.lower())
    assert "" < sort_key(two) <= sort_key("")

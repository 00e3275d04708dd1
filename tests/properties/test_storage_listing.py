"""Lists, filters and facets against a model in plain Python, over archives of any shape."""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.annotations import (
    Annotation,
    AnnotationKind,
    ArticleId,
    Colour,
    new_annotation_id,
)
from desktop_app.domain.articles import ArticleDraft, Original
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.dates import DateRange, to_iso
from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import (
    Filter,
    Has,
    Having,
    ImportedIn,
    KindIs,
    LanguageIs,
    PublishedIn,
    Sort,
    State,
    StateIs,
    TagIs,
)
from desktop_app.domain.flags import Review
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.tags import Tag, tag_key
from desktop_app.storage import listing as listing_module
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles
from desktop_app.storage.database import Database
from desktop_app.storage.encoding import sort_key
from desktop_app.storage.listing import Listing
from desktop_app.storage.tags import Tags

pytestmark = pytest.mark.usefixtures("unmeasured")

KEY = b"k" * 32
START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
TAGS = ("a", "a/b", "a/b/c", "ab", "Ä")
DAYS = ("", "2019-12-31", "2020-01-01", "2020-06-30", "2021-01-01")


@dataclass(frozen=True)
class Made:
    """One article of the model."""

    title: str
    source: str
    published: str
    language: str
    kind: str
    url: str
    days_late: int
    tags: frozenset[str]
    note_tags: frozenset[str]
    noted: bool
    flags: frozenset[Flag]
    review: Review
    number: ArticleId = field(default=ArticleId(0), compare=False)

    @property
    def carried(self) -> frozenset[str]:
        return self.tags | (self.note_tags if self.noted else frozenset())

    @property
    def imported_at(self) -> dt.datetime:
        return START + dt.timedelta(days=self.days_late)


names = st.text("aAbBéß “Я", max_size=4)
some_tags = st.frozensets(st.sampled_from(TAGS), max_size=2)
articles = st.builds(
    Made,
    title=names,
    source=names,
    published=st.sampled_from(DAYS),
    language=st.sampled_from(("", "en", "ru")),
    kind=st.sampled_from(("text", "html")),
    url=st.sampled_from(("", "https://example.org/")),
    days_late=st.integers(0, 3),
    tags=some_tags,
    note_tags=some_tags,
    noted=st.booleans(),
    flags=st.frozensets(st.sampled_from(list(Flag)), max_size=4),
    review=st.sampled_from(Review),
)
archives = st.lists(articles, max_size=8)
days = st.builds(
    DateRange,
    st.none() | st.dates(dt.date(2019, 12, 30), dt.date(2026, 1, 5)),
    st.none() | st.dates(dt.date(2019, 12, 30), dt.date(2026, 1, 5)),
)
filters: st.SearchStrategy[Filter] = st.one_of(
    st.builds(TagIs, st.sampled_from((*TAGS, "a*", "a/*", "A/B", "ä", "b", "*"))),
    st.builds(StateIs, st.sampled_from(State)),
    st.builds(Has, st.sampled_from([what for what in Having if what is not Having.CASE])),
    st.builds(PublishedIn, days),
    st.builds(ImportedIn, days),
    st.builds(LanguageIs, st.sampled_from(("en", "RU", "de"))),
    st.builds(KindIs, st.sampled_from(("text", "html", "pdf"))),
)


@contextmanager
def stored(made: list[Made]) -> Iterator[tuple[Listing, list[Made]]]:
    """Store the articles of a model in a database that lives as long as the block."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder), KEY, create=True)
        try:
            yield Listing(database), store(database, made)
        finally:
            database.close()


def store(database: Database, made: list[Made]) -> list[Made]:
    found = []
    with database.write() as session:
        for path in TAGS:
            Tags(session).define(Tag(path, Colour.BLUE))
        for at, article in enumerate(made):
            fields = {
                Field(name): FieldValue(getattr(article, name))
                for name in ("title", "source", "published", "language", "url")
            }
            draft = ArticleDraft(paragraphs(f"Text {at}."), article.kind, "", "x 1", fields)
            original = Original(hashlib.sha256(str(at).encode()).hexdigest(), 1, "x", "")
            number = Articles(session).add(draft, original, article.imported_at, None)
            for path in article.tags:
                Tags(session).put(path, [number])
            if article.noted:
                Annotations(session).add(note(number, tuple(sorted(article.note_tags))))
            for flag in article.flags:
                Articles(session).set_flag([number], flag, True, START)
            Articles(session).set_review([number], article.review)
            values = {name: getattr(article, name) for name in Made.__dataclass_fields__}
            found.append(Made(**{**values, "number": number}))
    return found


def note(article: ArticleId, tags: tuple[str, ...]) -> Annotation:
    return Annotation(
        new_annotation_id(), article, AnnotationKind.NOTE, None, Colour.BLUE, "x", "", START, START,
        tags,
    )  # fmt: skip


def inside(day: str, wanted: DateRange) -> bool:
    return (wanted.first is None or wanted.first.isoformat() <= day) and (
        wanted.last is None or day <= wanted.last.isoformat()
    )


def fits(article: Made, wanted: Filter) -> bool:
    match wanted:
        case TagIs(path=path):
            key = tag_key(path)
            keys = {tag_key(tag) for tag in article.carried}
            if key.endswith("*"):
                return any(tag.startswith(key[:-1]) for tag in keys)
            return any(tag == key or tag.startswith(key + "/") for tag in keys)
        case StateIs(state=state):
            return {
                State.READ: Flag.READ in article.flags,
                State.UNREAD: Flag.READ not in article.flags,
                State.STARRED: Flag.STARRED in article.flags,
                State.INBOX: Flag.FILED not in article.flags,
                State.REVIEWED: article.review is Review.REVIEWED,
                State.CLEARED: article.review is Review.CLEARED,
                State.TRASHED: Flag.TRASHED in article.flags,
            }[state]
        case Has(what=what):
            return {
                Having.NOTE: article.noted,
                Having.ANNOTATION: article.noted,
                Having.HIGHLIGHT: False,
                Having.TAG: bool(article.carried),
                Having.DATE: bool(article.published),
                Having.URL: bool(article.url),
            }[what]
        case PublishedIn(days=wanted_days):
            return bool(article.published) and inside(article.published, wanted_days)
        case ImportedIn(days=wanted_days):
            return inside(to_iso(article.imported_at)[:10], wanted_days)
        case LanguageIs(code=code):
            return article.language == code.lower()
        case KindIs(kind=kind):
            return article.kind == kind
    raise AssertionError(wanted)


def in_order(made: list[Made], sort: Sort) -> list[ArticleId]:
    found = sorted(made, key=lambda article: -article.number)
    if sort in {Sort.DATE, Sort.RELEVANCE}:
        found.sort(key=lambda article: article.published, reverse=True)
    elif sort is Sort.OLDEST:
        found.sort(key=lambda article: (not article.published, article.published))
    elif sort is Sort.IMPORTED:
        found.sort(key=lambda article: article.imported_at, reverse=True)
    else:
        found.sort(key=lambda article: sort_key(getattr(article, sort.value)))
    return [article.number for article in found]


@pytest.mark.parametrize("few", [0, 100], ids=["whole order", "looked up"])
@settings(max_examples=25)
@given(archives, st.lists(filters, max_size=3), st.sampled_from(Sort))
def test_lists_are_those_of_the_model(
    few: int, made: list[Made], scope: list[Filter], sort: Sort
) -> None:
    with pytest.MonkeyPatch.context() as patch, stored(made) as (listing, model):
        patch.setattr(listing_module, "_FEW", few)
        for wanted in scope:
            expected = {article.number for article in model if fits(article, wanted)}
            assert listing.matching(wanted) == expected
        trash = StateIs(State.TRASHED)
        fitting = [
            article
            for article in model
            if all(fits(article, wanted) for wanted in scope)
            and (trash in scope or Flag.TRASHED not in article.flags)
        ]
        everything = listing.ids((), sort)
        seen = listing.beginning(sort, 3, 2)
        assert (seen.ids, seen.length) == (everything[:3], len(everything))
        assert seen.rows == listing.rows(everything[:2])
        assert (seen.article.id if seen.article else 0) == (everything[0] if everything else 0)
        assert seen.totals == listing.totals()
        assert listing.ids(tuple(scope), sort).tolist() == in_order(fitting, sort)
        assert listing.count(tuple(scope)) == len(fitting)
        some = model[::2]
        numbers = {article.number for article in some}
        assert listing.order(numbers, sort).tolist() == in_order(some, sort)


@pytest.mark.parametrize("few", [0, 100], ids=["all read", "looked up"])
@settings(max_examples=25)
@given(archives)
def test_counts_are_those_of_the_model(few: int, made: list[Made]) -> None:
    with pytest.MonkeyPatch.context() as patch, stored(made) as (listing, model):
        patch.setattr("desktop_app.storage.facets.FEW", few)
        alive = [article for article in model if Flag.TRASHED not in article.flags]
        carried = Counter(tag for article in alive for tag in article.carried)
        assert {row.tag.path: row.articles for row in listing.tags()} == {
            path: carried[path] for path in TAGS
        }
        totals = listing.totals()
        rows, within = totals.tags, totals.within
        assert rows == listing.tags()
        assert within == {key: listing.count((TagIs(key),)) for key in within}
        counts = listing.counts()
        assert (counts.all, counts.trash) == (len(alive), len(model) - len(alive))
        assert counts.unread == sum(Flag.READ not in article.flags for article in alive)
        assert counts.annotations == sum(article.noted for article in alive)
        facets = listing.facets([article.number for article in alive]).counts
        # A facet counts what choosing it leaves: the tags below it too.
        left = {path: sum(fits(one, TagIs(path)) for one in alive) for path in TAGS}
        assert dict(facets["tag"]) == {path: count for path, count in left.items() if count}
        years = Counter(article.published[:4] for article in alive if article.published)
        assert dict(facets["year"]) == dict(years)
        for values in facets.values():
            ranks = [(-count, value) for value, count in values]
            assert ranks == sorted(ranks)
        rows = listing.rows([article.number for article in model])
        for article in model:
            assert {tag.path for tag in rows[article.number].tags} == article.tags

"""What goes into the index and what comes out of a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.domain.annotations import AnnotationId, ArticleId
from desktop_app.domain.filters import Scope, Sort
from desktop_app.values import dataclass, field


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """One article as the index reads it. ``notes`` joins the notes and quotes of annotations."""

    id: ArticleId
    title: str
    body: str
    byline: str
    source: str
    url: str
    notes: str
    language: str


class ShownArticle(NamedTuple):
    """What of an article a snippet can show; ``notes`` as in ``IndexDocument``."""

    id: ArticleId
    title: str
    body: str
    notes: str
    language: str


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search. With ``as_you_type`` the last word counts as the beginning of one.

    With ``like`` the words are a ``Likeness.query``: only what is near that article is found,
    and not the article itself.
    """

    query: str
    scope: Scope = ()
    sort: Sort = Sort.RELEVANCE
    as_you_type: bool = False
    like: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is searched for to find more like one article.

    ``query`` is of the words that it is best known by, "" if there is no such word.
    """

    article: ArticleId
    title: str
    query: str


@dataclass(frozen=True, slots=True)
class Completions:
    """How the last word of a query may go on: ``words`` stand for it from ``start`` on."""

    start: int = 0
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """A part of a query that cannot be read so far, but can once more is typed there.

    ``said`` is a sentence about it; it stands between ``start`` and ``end``, code points of the
    query as it was given.
    """

    said: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Every article found, best first. ``scores`` runs beside ``ids`` (empty if not ranked).

    Both may be put in order only as far as somebody looks; their length costs nothing.
    ``read_as`` says how the query was understood (words of ``domain.wording``); ``problem`` names
    what could not be read as it was written, "" if nothing, and ``begun``, as it is typed, what
    only is not finished; ``did_you_mean`` is a whole corrected query or "".
    Not ``whole`` if the index was damaged or is being built: more may be found afterwards.
    """

    ids: Sequence[ArticleId]
    scores: Sequence[float]
    read_as: str
    problem: str = ""
    did_you_mean: str = ""
    took_ms: float = 0.0
    whole: bool = True
    begun: tuple[Begun, ...] = ()


@dataclass(frozen=True, slots=True)
class Snippet:
    """A fragment of an article around its matches; ``marks`` are code points of ``text``.

    ``title_marks`` are code points of the article's title. With ``from_note`` the fragment is of
    a note or a highlighted passage, for nothing else of the article matches.
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()
    from_note: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """Where a query matches in one article: code points of its title and of its text.

    ``notes`` are the annotations whose notes match, in order; looked for only where neither
    title nor text does.
    """

    title: tuple[tuple[int, int], ...] = ()
    text: tuple[tuple[int, int], ...] = ()
    notes: tuple[AnnotationId, ...] = ()


@dataclass(frozen=True, slots=True)
class Facets:
    """How often each value occurs over a whole result, commonest first."""

    counts: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    """Keys: those of ``facets.Group``. A tag or case counts what is below it, each article once."""

"""Stock Whoosh with its own codec and its own English stems."""

from __future__ import annotations

from pathlib import Path

from whoosh import fields, highlight, index, qparser, scoring
from whoosh.analysis import StemmingAnalyzer

from tests.bench.searching.engine import PAGE, Clock, Counts, Hits, Query, weight, written
from tests.bench.searching.papers import Corpus

_FIELDS = ["title", "body", "byline", "source"]


class Whoosh:
    """Whoosh as its documentation sets it up."""

    leaves_out: frozenset[str] = frozenset()

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        words = StemmingAnalyzer(stoplist=None, minsize=1)
        self._schema = fields.Schema(
            id=fields.NUMERIC(stored=True),
            year=fields.NUMERIC(stored=True),
            tags=fields.KEYWORD(stored=True, commas=True),
            published=fields.STORED,
            **{name: fields.TEXT(analyzer=words, stored=True) for name in _FIELDS},
        )

    def build(self, documents: Corpus, clock: Clock) -> None:
        """Store and index with the memory that its documentation recommends for bulk."""
        self._folder.mkdir(parents=True)
        writer = index.create_in(self._folder, self._schema).writer(limitmb=256)
        for news in clock.free(documents):
            writer.add_document(
                id=news.id,
                title=news.title,
                body=news.body,
                byline=news.byline,
                source=news.source,
                year=int(news.published[:4]),
                tags=",".join(news.tags),
                published=news.published,
            )
        writer.commit()

    def open(self) -> None:
        """Open the index."""
        self._searcher = index.open_dir(self._folder).searcher(weighting=scoring.BM25F())
        self._parser = qparser.MultifieldParser(_FIELDS, self._schema, fieldboosts={"title": 2.0})
        self._parser.add_plugin(qparser.FuzzyTermPlugin())

    def find(self, query: Query, *, typing: bool = False) -> Hits:
        """Return the best hits and their number."""
        found = self._searcher.search(self._parser.parse(written(query, "year")), limit=PAGE)
        return Hits([hit["id"] for hit in found], len(found))

    def show(self, query: Query) -> list[str]:
        """Find, and let its highlighter mark the matches."""
        found = self._searcher.search(self._parser.parse(written(query, "year")), limit=PAGE)
        found.fragmenter = highlight.ContextFragmenter(maxchars=200)
        return [hit.highlights("body", top=2) for hit in found]

    def facets(self, query: Query) -> Counts:
        """Find everything, and count stored values."""
        counts: Counts = {"source": {}, "year": {}, "tag": {}}
        for hit in self._searcher.search(self._parser.parse(written(query, "year")), limit=None):
            values = [("source", hit["source"]), ("year", str(hit["year"]))]
            values += [("tag", tag) for tag in hit["tags"].split(",") if tag]
            for group, value in values:
                counts[group][value] = counts[group].get(value, 0) + 1
        return counts

    def total(self, query: Query) -> int:
        """Return how many hits there are."""
        return len(self._searcher.search(self._parser.parse(written(query, "year")), limit=1))

    def size(self) -> int:
        """Return the bytes on disk."""
        return weight(self._folder)

"""tantivy, the engine in Rust: English stems, all cores while it indexes."""

from __future__ import annotations

from pathlib import Path

import tantivy

from tests.bench.searching.engine import PAGE, Clock, Counts, Hits, Query, weight
from tests.bench.searching.papers import Corpus

_FIELDS = ["title", "body", "byline", "source"]
_BOOSTS = {"title": 2.0}
_HEAP = 256_000_000
_FACETS = {
    name: {"terms": {"field": field, "size": 100}}
    for name, field in (("source", "paper"), ("year", "year"), ("tag", "tag"))
}


class Tantivy:
    """tantivy with the texts in its own store."""

    leaves_out: frozenset[str] = frozenset()

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        builder = tantivy.SchemaBuilder()
        builder.add_unsigned_field("id", stored=True, fast=True)
        for name in _FIELDS:
            builder.add_text_field(name, stored=True, tokenizer_name="en_stem")
        builder.add_text_field("paper", fast=True, tokenizer_name="raw", index_option="basic")
        builder.add_text_field("tag", fast=True, tokenizer_name="raw", index_option="basic")
        builder.add_unsigned_field("year", fast=True, indexed=True)
        builder.add_text_field("published", stored=True, tokenizer_name="raw")
        self._schema = builder.build()

    def build(self, documents: Corpus, clock: Clock) -> None:
        """Store and index with the memory that its authors recommend for bulk."""
        self._folder.mkdir(parents=True)
        writer = tantivy.Index(self._schema, path=str(self._folder)).writer(_HEAP)
        for news in clock.free(documents):
            document = tantivy.Document(
                title=news.title,
                body=news.body,
                byline=news.byline,
                source=news.source,
                paper=news.source,
                tag=list(news.tags),
                published=news.published,
            )
            document.add_unsigned("id", news.id)
            document.add_unsigned("year", int(news.published[:4]))
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        """Open the index; its files are mapped."""
        self._index = tantivy.Index.open(str(self._folder))
        self._index.reload()
        self._searcher = self._index.searcher()

    def find(self, query: Query, *, typing: bool = False) -> Hits:
        """Return the best hits and, as it does unasked, their number."""
        found = self._searcher.search(self._read(query), PAGE)
        numbers = self._searcher.fast_field_values("id", [where for _, where in found.hits])
        return Hits(list(numbers), found.count)

    def show(self, query: Query) -> list[str]:
        """Find, fetch the texts and mark the matches."""
        asked = self._read(query)
        maker = tantivy.SnippetGenerator.create(self._searcher, asked, self._schema, "body")
        found = self._searcher.search(asked, PAGE)
        return [
            maker.snippet_from_doc(self._searcher.doc(where)).to_html() for _, where in found.hits
        ]

    def facets(self, query: Query) -> Counts:
        """Find and count by aggregations over fast fields."""
        found = self._searcher.aggregate(self._read(query), _FACETS)
        return {
            name: {
                str(one["key"]).removesuffix(".0"): one["doc_count"]
                for one in found[name]["buckets"]
            }
            for name in _FACETS
        }

    def total(self, query: Query) -> int:
        """Return how many hits there are."""
        return int(self._searcher.search(self._read(query), 1).count)

    def size(self) -> int:
        """Return the bytes on disk."""
        return weight(self._folder)

    def _read(self, query: Query) -> tantivy.Query:
        match query.kind:
            case "prefix":
                return self._parse(query.words[0], fuzzy=(True, 0, True))
            case "fuzzy":
                return self._parse(query.words[0], fuzzy=(False, 1, True))
            case "phrase":
                return self._parse('"' + " ".join(query.words) + '"')
            case "boolean":
                return self._parse("+({} OR {}) -{}".format(*query.words))
            case "year":
                year = tantivy.Query.term_query(self._schema, "year", query.year)
                must = tantivy.Occur.Must
                return tantivy.Query.boolean_query(
                    [
                        (must, self._parse(query.words[0])),
                        (must, tantivy.Query.const_score_query(year, 0.0)),
                    ]
                )
        return self._parse(" AND ".join(query.words))

    def _parse(self, text: str, *, fuzzy: tuple[bool, int, bool] | None = None) -> tantivy.Query:
        if fuzzy is None:
            return self._index.parse_query(text, _FIELDS, field_boosts=_BOOSTS)
        return self._index.parse_query(
            text, _FIELDS, field_boosts=_BOOSTS, fuzzy_fields=dict.fromkeys(_FIELDS, fuzzy)
        )

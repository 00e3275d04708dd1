"""Xapian, the engine in C++, as Debian packs it: English stems, facets by match spies."""

from __future__ import annotations

import json
import os
from pathlib import Path

import xapian

from tests.bench.searching.engine import PAGE, Clock, Counts, Hits, Query, weight
from tests.bench.searching.papers import Corpus

_SOURCE, _YEAR, _TAGS = 0, 1, (2, 3, 4)
_FLUSH = "20000"
"""Documents that are kept in memory while indexing in bulk; its authors recommend many."""


class Xapian:
    """Xapian's own stemming search (STEM_SOME), the texts in its documents."""

    leaves_out = frozenset({"fuzzy"})

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def build(self, documents: Corpus, clock: Clock) -> None:
        """Store and index in one transaction per flush."""
        os.environ["XAPIAN_FLUSH_THRESHOLD"] = _FLUSH
        self._folder.mkdir(parents=True)
        db = xapian.WritableDatabase(str(self._folder), xapian.DB_CREATE)
        maker = xapian.TermGenerator()
        maker.set_stemmer(xapian.Stem("english"))
        for news in clock.free(documents):
            document = xapian.Document()
            maker.set_document(document)
            maker.index_text(news.title, 2)
            for text in (news.body, news.byline, news.source):
                maker.increase_termpos()
                maker.index_text(text)
            document.set_data(json.dumps([news.title, news.body, news.byline, news.published]))
            document.add_value(_SOURCE, news.source)
            document.add_value(_YEAR, news.published[:4])
            document.add_boolean_term("Y" + news.published[:4])
            for slot, tag in zip(_TAGS, news.tags, strict=False):
                document.add_value(slot, tag)
            db.replace_document(news.id, document)
        db.commit()
        db.close()

    def open(self) -> None:
        """Open the database."""
        self._db = xapian.Database(str(self._folder))
        self._enquire = xapian.Enquire(self._db)
        self._parser = xapian.QueryParser()
        self._parser.set_stemmer(xapian.Stem("english"))
        self._parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
        self._parser.set_database(self._db)
        self._parser.set_default_op(xapian.Query.OP_AND)

    def find(self, query: Query, *, typing: bool = False) -> Hits:
        """Return the best hits; their number is an estimate unless it is asked for."""
        self._enquire.set_query(self._read(query, typing=typing))
        return Hits([match.docid for match in self._enquire.get_mset(0, PAGE)])

    def show(self, query: Query) -> list[str]:
        """Find, fetch the texts and mark the matches."""
        self._enquire.set_query(self._read(query))
        found = self._enquire.get_mset(0, PAGE)
        stem = xapian.Stem("english")
        return [
            found.snippet(json.loads(match.document.get_data())[1], 220, stem).decode()
            for match in found
        ]

    def facets(self, query: Query) -> Counts:
        """Find, and count the values of every hit."""
        self._enquire.set_query(self._read(query))
        self._enquire.clear_matchspies()
        spies = [xapian.ValueCountMatchSpy(slot) for slot in (_SOURCE, _YEAR, *_TAGS)]
        for spy in spies:
            self._enquire.add_matchspy(spy)
        self._enquire.get_mset(0, 0, self._db.get_doccount())
        self._enquire.clear_matchspies()
        source, year, *tags = (
            {item.term.decode(): item.termfreq for item in spy.values()} for spy in spies
        )
        tagged: dict[str, int] = {}
        for counts in tags:
            for tag, count in counts.items():
                tagged[tag] = tagged.get(tag, 0) + count
        return {"source": source, "year": year, "tag": tagged}

    def total(self, query: Query) -> int:
        """Return how many hits there are."""
        self._enquire.set_query(self._read(query))
        found = self._enquire.get_mset(0, 0, self._db.get_doccount())
        return int(found.get_matches_estimated())

    def size(self) -> int:
        """Return the bytes on disk."""
        return weight(self._folder)

    def _read(self, query: Query, *, typing: bool = False) -> xapian.Query:
        flags = xapian.QueryParser.FLAG_DEFAULT
        match query.kind:
            case "prefix":
                # As its authors advise: words being typed by FLAG_PARTIAL, else a wildcard.
                if typing:
                    text, flags = query.words[0], flags | xapian.QueryParser.FLAG_PARTIAL
                else:
                    text = f"{query.words[0]}*"
                    flags |= xapian.QueryParser.FLAG_WILDCARD
            case "phrase":
                text = '"' + " ".join(query.words) + '"'
            case "boolean":
                text = "({} OR {}) AND NOT {}".format(*query.words)
            case "year":
                year = xapian.Query(f"Y{query.year}")
                words = self._parser.parse_query(query.words[0], flags)
                return xapian.Query(xapian.Query.OP_FILTER, words, year)
            case _:
                text = " ".join(query.words)
        return self._parser.parse_query(text, flags)

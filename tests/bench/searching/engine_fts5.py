"""SQLite FTS5: external content, porter stems, bm25, snippet(); facets by SQL."""

from __future__ import annotations

import itertools
import sqlite3
from pathlib import Path

from tests.bench.searching.engine import PAGE, Clock, Counts, Hits, Query, weight
from tests.bench.searching.papers import Corpus

_SCHEMA = """
CREATE TABLE docs (
  id INTEGER PRIMARY KEY, source TEXT, published TEXT, year INTEGER, byline TEXT, title TEXT,
  body TEXT
);
CREATE TABLE doc_tag (doc INTEGER, tag TEXT, PRIMARY KEY (doc, tag)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
  title, body, byline, source, content='docs', content_rowid='id', tokenize='porter unicode61'
);
INSERT INTO words (words, rank) VALUES ('rank', 'bm25(2.0, 1.0, 1.0, 1.0)');
INSERT INTO words (words, rank) VALUES ('hashsize', 67108864);
"""
_AFTER = """
INSERT INTO words (words) VALUES ('rebuild');
CREATE INDEX docs_facts ON docs (id, source, year);
"""
_BATCH = 5_000


class Fts5:
    """FTS5 in a file that is written in one transaction, the index in one go."""

    leaves_out = frozenset({"fuzzy"})

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def build(self, documents: Corpus, clock: Clock) -> None:
        """Store the texts, then index them with FTS5's own ``rebuild``."""
        self._folder.mkdir(parents=True)
        self.open()
        db = self._db
        db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;" + _SCHEMA)
        free = clock.free(documents)
        while batch := list(itertools.islice(free, _BATCH)):
            db.executemany(
                "INSERT INTO docs VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (d.id, d.source, d.published, int(d.published[:4]), d.byline, d.title, d.body)
                    for d in batch
                ],
            )
            db.executemany(
                "INSERT INTO doc_tag VALUES (?, ?)", [(d.id, tag) for d in batch for tag in d.tags]
            )
        db.commit()
        db.executescript(_AFTER)
        db.execute("ANALYZE")
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()

    def open(self) -> None:
        """Open the file with room for all of it in memory."""
        self._db = sqlite3.connect(self._folder / "fts5.db")
        self._db.execute("PRAGMA cache_size = -65536")
        self._db.execute("PRAGMA mmap_size = 4294967296")

    def find(self, query: Query, *, typing: bool = False) -> Hits:
        """Return the best hits; FTS5 is not asked how many there are."""
        found = self._rows("words.rowid", query, f"ORDER BY rank LIMIT {PAGE}")
        return Hits([row[0] for row in found])

    def show(self, query: Query) -> list[str]:
        """Find, and let ``snippet`` mark the matches."""
        shown = "snippet(words, 1, '[', ']', '…', 32)"
        return [row[0] for row in self._rows(shown, query, f"ORDER BY rank LIMIT {PAGE}")]

    def facets(self, query: Query) -> Counts:
        """Keep the hits in a table in memory, and count three times."""
        db = self._db
        db.execute("PRAGMA temp_store = MEMORY")
        db.execute("CREATE TEMP TABLE IF NOT EXISTS hit (id INTEGER PRIMARY KEY)")
        db.execute("DELETE FROM hit")
        db.execute(f"INSERT INTO hit {self._select('words.rowid', query)}", self._values(query))
        facts = "SELECT {0}, count(*) FROM hit CROSS JOIN docs INDEXED BY docs_facts ON "
        facts += "docs.id = hit.id GROUP BY 1"
        tags = "SELECT tag, count(*) FROM hit CROSS JOIN doc_tag ON doc = hit.id GROUP BY 1"
        return {
            "source": dict(db.execute(facts.format("source"))),
            "year": {str(year): count for year, count in db.execute(facts.format("year"))},
            "tag": dict(db.execute(tags)),
        }

    def total(self, query: Query) -> int:
        """Return how many hits there are."""
        return int(self._rows("count(*)", query, "")[0][0])

    def size(self) -> int:
        """Return the bytes on disk."""
        return weight(self._folder)

    def _rows(self, what: str, query: Query, end: str) -> list[tuple]:
        return self._db.execute(
            f"{self._select(what, query)} {end}", self._values(query)
        ).fetchall()

    @staticmethod
    def _select(what: str, query: Query) -> str:
        if query.kind == "year":
            return (
                f"SELECT {what} FROM words JOIN docs INDEXED BY docs_facts ON "
                "docs.id = words.rowid WHERE words MATCH ? AND docs.year = ?"
            )
        return f"SELECT {what} FROM words WHERE words MATCH ?"

    @staticmethod
    def _values(query: Query) -> tuple[object, ...]:
        match query.kind:
            case "phrase":
                text = '"' + " ".join(query.words) + '"'
            case "prefix":
                text = f"{query.words[0]}*"
            case "boolean":
                text = "({} OR {}) NOT {}".format(*query.words)
            case "year":
                return query.words[0], query.year
            case _:
                text = " ".join(query.words)
        return (text,)

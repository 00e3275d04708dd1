"""The first schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_SCHEMA = (
    """
    CREATE TABLE batch (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        started TEXT NOT NULL
    )""",
    """
    CREATE TABLE item (
        id INTEGER NOT NULL PRIMARY KEY,
        batch INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        part TEXT NOT NULL,
        mtime FLOAT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        state TEXT NOT NULL,
        message TEXT NOT NULL,
        article INTEGER
    )""",
    "CREATE INDEX ix_item_batch ON item (batch)",
    "CREATE INDEX ix_item_article ON item (article)",
    """
    CREATE TABLE article (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        title_key TEXT NOT NULL,
        byline TEXT NOT NULL,
        source TEXT NOT NULL,
        source_key TEXT NOT NULL,
        url TEXT NOT NULL,
        published TEXT NOT NULL,
        language TEXT NOT NULL,
        provenance TEXT NOT NULL,
        kind TEXT NOT NULL,
        mime TEXT NOT NULL,
        extractor TEXT NOT NULL,
        original_sha256 TEXT NOT NULL,
        original_size INTEGER NOT NULL,
        original_name TEXT NOT NULL,
        part TEXT NOT NULL,
        text_number INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL,
        snippet TEXT NOT NULL,
        words INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        batch INTEGER REFERENCES batch (id),
        suggestions TEXT NOT NULL,
        UNIQUE (original_sha256, part)
    )""",
    "CREATE INDEX ix_article_published ON article (published)",
    "CREATE INDEX ix_article_oldest ON article (published DESC)",
    "CREATE INDEX ix_article_imported ON article (imported_at)",
    "CREATE INDEX ix_article_title ON article (title_key DESC)",
    "CREATE INDEX ix_article_source ON article (source_key DESC)",
    "CREATE INDEX ix_article_facets ON article (id, source, published, language, kind, url <> '')",
    "CREATE INDEX ix_article_text ON article (text_sha256)",
    "CREATE INDEX ix_article_url ON article (url) WHERE url <> ''",
    "CREATE INDEX ix_article_batch ON article (batch)",
    """
    CREATE TABLE article_state (
        article INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        starred BOOLEAN NOT NULL,
        read BOOLEAN NOT NULL,
        filed BOOLEAN NOT NULL,
        trashed_at TEXT
    )""",
    "CREATE INDEX ix_article_state_trashed ON article_state (article) WHERE trashed_at IS NOT NULL",
    """
    CREATE TABLE text_version (
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        extractor TEXT NOT NULL,
        created TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (article, number)
    )""",
    """
    CREATE TABLE annotation (
        id TEXT NOT NULL PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        text_sha256 TEXT,
        start INTEGER,
        stop INTEGER,
        quote TEXT,
        prefix TEXT,
        suffix TEXT,
        colour TEXT NOT NULL,
        note TEXT NOT NULL,
        author TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL
    )""",
    "CREATE INDEX ix_annotation_article ON annotation (article, start)",
    "CREATE INDEX ix_annotation_marked ON annotation (article) WHERE start IS NOT NULL",
    "CREATE INDEX ix_annotation_noted ON annotation (article) WHERE note <> ''",
    """
    CREATE TABLE tag (
        id INTEGER NOT NULL PRIMARY KEY,
        path TEXT NOT NULL,
        "key" TEXT NOT NULL UNIQUE,
        colour TEXT NOT NULL
    )""",
    """
    CREATE TABLE article_tag (
        tag INTEGER NOT NULL REFERENCES tag (id),
        article INTEGER NOT NULL REFERENCES article_state (article) ON DELETE CASCADE,
        PRIMARY KEY (tag, article)
    ) WITHOUT ROWID""",
    "CREATE INDEX ix_article_tag_article ON article_tag (article, tag)",
    """
    CREATE TABLE annotation_tag (
        tag INTEGER NOT NULL REFERENCES tag (id),
        annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        PRIMARY KEY (tag, annotation)
    ) WITHOUT ROWID""",
    "CREATE INDEX ix_annotation_tag_annotation ON annotation_tag (annotation, position)",
    """
    CREATE TABLE cases (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        "key" TEXT NOT NULL,
        parent TEXT REFERENCES cases (id)
    )""",
    'CREATE INDEX ix_cases_key ON cases ("key")',
    "CREATE INDEX ix_cases_parent ON cases (parent)",
    """
    CREATE TABLE case_article (
        case_id TEXT NOT NULL REFERENCES cases (id),
        article INTEGER NOT NULL REFERENCES article_state (article) ON DELETE CASCADE,
        PRIMARY KEY (case_id, article)
    ) WITHOUT ROWID""",
    "CREATE INDEX ix_case_article_article ON case_article (article, case_id)",
    """
    CREATE TABLE audit (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL,
        mac TEXT NOT NULL
    )""",
    "CREATE INDEX ix_audit_subject ON audit (subject)",
    """
    CREATE TABLE outbox (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        article INTEGER NOT NULL UNIQUE
    )""",
    """
    CREATE TABLE meta (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    )""",
)


def migrate(connection: Connection) -> None:
    """Make all tables and indexes."""
    for statement in _SCHEMA:
        connection.execute(statement)

"""What a day's work needs: review states, saved searches, places, drafts, choices, resuming."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_SCHEMA = (
    "ALTER TABLE article_state ADD COLUMN review TEXT NOT NULL DEFAULT ''",
    """
    CREATE INDEX ix_article_state_review ON article_state (review, article)
    WHERE review <> ''""",
    """
    CREATE TABLE saved_search (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        scope TEXT NOT NULL,
        sort TEXT NOT NULL,
        position INTEGER NOT NULL
    )""",
    """
    CREATE TABLE search_history (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        query TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL
    )""",
    """
    CREATE TABLE reading_place (
        article INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        text_sha256 TEXT NOT NULL,
        start INTEGER NOT NULL,
        at TEXT NOT NULL
    )""",
    """
    CREATE TABLE draft (
        id TEXT NOT NULL PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        value TEXT NOT NULL,
        at TEXT NOT NULL
    )""",
    "CREATE INDEX ix_draft_article ON draft (article)",
    """
    CREATE TABLE choice (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    )""",
    "CREATE INDEX ix_item_path ON item (path)",
)


def migrate(connection: Connection) -> None:
    """Add the tables, the column and the indexes of schema 2."""
    for statement in _SCHEMA:
        connection.execute(statement)

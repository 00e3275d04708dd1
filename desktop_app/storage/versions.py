"""Versions of texts and rows of the log about one article, by plain SQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.dates import from_iso
from desktop_app.domain.versions import LogRow, TextName, TextVersion
from desktop_app.errors import NotInArchive
from desktop_app.storage.encoding import blocks_from_json

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_VERSIONS = """
    SELECT t.number, t.sha256, t.extractor, t.created, length(t.text), t.number = a.text_number
    FROM text_version AS t JOIN article AS a ON a.id = t.article
    WHERE t.article = ? ORDER BY t.number DESC"""
_TEXT = "SELECT text, blocks, sha256 FROM text_version WHERE article = ? AND number = ?"
_HISTORY = """
    SELECT seq, at, action, subject, detail FROM audit WHERE subject = ?1
    UNION ALL
    SELECT seq, at, action, subject, detail FROM audit WHERE subject BETWEEN '0' AND ':'
    AND ?2 IN (SELECT value FROM json_each(detail, '$.articles')) ORDER BY seq DESC LIMIT ?3"""


def read_versions(connection: Connection, article: ArticleId) -> tuple[TextVersion, ...]:
    """Return the versions of an article's text, newest first; none if it is not there."""
    return tuple(
        TextVersion(
            TextName(number, sha256), extractor, from_iso(created), characters, bool(present)
        )
        for number, sha256, extractor, created, characters, present in connection.execute(
            _VERSIONS, (article,)
        )
    )


def read_version(connection: Connection, article: ArticleId, number: int) -> ArticleText:
    """Return one version of an article's text.

    Raises:
        NotInArchive: there is no such version.
    """
    row = connection.execute(_TEXT, (article, number)).fetchone()
    if row is None:
        raise NotInArchive(
            f"Article {article} has no version {number} of its text.",
            "Look at its versions in the details.",
        )
    text, blocks, sha256 = row
    return ArticleText(text, blocks_from_json(blocks), sha256)


def read_log_of(connection: Connection, article: ArticleId, limit: int) -> tuple[LogRow, ...]:
    """Return the newest rows about an article, newest first. The chain is not checked.

    A row is about an article if its subject is "article N", or "N articles" with the list
    ``articles`` in its detail.
    """
    return tuple(
        LogRow(seq, from_iso(at), action, subject, json.loads(detail))
        for seq, at, action, subject, detail in connection.execute(
            _HISTORY, (f"article {article}", article, limit)
        )
    )

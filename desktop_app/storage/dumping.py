"""The rows of a whole archive, or of some of its articles, as plain values; by plain SQL."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.storage.encoding import id_list
from desktop_app.storage.plain_rows import (
    CHOICES_LEFT_OUT,
    LOG,
    OF_ARCHIVE,
    OF_ARTICLE,
    Row,
    plain_row,
)

if TYPE_CHECKING:
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.storage.sqlite import Connection

CHUNK = 200
"""Articles that are read at once."""

_TAGS = """
    SELECT x.article, t.path FROM article_tag AS x JOIN tag AS t ON t.id = x.tag
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY t."key" """
_CASES = """
    SELECT article, case_id FROM case_article
    WHERE article IN (SELECT value FROM json_each(?)) ORDER BY case_id"""
_NOTE_TAGS = """
    SELECT a.id, t.path FROM annotation AS a
    JOIN annotation_tag AS x ON x.annotation = a.id JOIN tag AS t ON t.id = x.tag
    WHERE a.article IN (SELECT value FROM json_each(?)) ORDER BY a.id, x.position"""


def read_everyone(connection: Connection) -> list[int]:
    """Return the numbers of all articles, those in the Trash included, oldest first."""
    return [row[0] for row in connection.execute("SELECT id FROM article ORDER BY id")]


def dump_articles(connection: Connection, ids: Sequence[ArticleId]) -> Iterator[Row]:
    """Yield everything about articles, each as one value, in the order given.

    Beside the parts of ``OF_ARTICLE``, "tags" are paths, "cases" ids, and each annotation has
    its "tags". Those that are not there are left out.
    """
    for at in range(0, len(ids), CHUNK):
        some = ids[at : at + CHUNK]
        wanted = id_list(some)
        found: dict[int, Row] = {
            article: {**{part: [] for part in OF_ARTICLE}, "tags": [], "cases": []}
            for article in some
        }
        notes: dict[str, Row] = {}
        for part, (table, owner, order) in OF_ARTICLE.items():
            for row in _rows(
                connection, table, f"{owner} IN (SELECT value FROM json_each(?))", order, wanted
            ):
                found[row[owner]][part].append(row)
                if part == "annotations":
                    notes[row["id"]] = row
                    row["tags"] = []
        for article, path in connection.execute(_TAGS, (wanted,)):
            found[article]["tags"].append(path)
        for article, case in connection.execute(_CASES, (wanted,)):
            found[article]["cases"].append(case)
        for annotation, path in connection.execute(_NOTE_TAGS, (wanted,)):
            notes[annotation]["tags"].append(path)
        for article in some:
            whole = found[article]
            if whole["article"]:
                yield {
                    **whole,
                    "article": whole["article"][0],
                    "state": whole["state"][0],
                }


def dump_archive(connection: Connection) -> dict[str, list[Row]]:
    """Return what belongs to no single article, by part."""
    found = {
        part: list(_rows(connection, table, "1", order))
        for part, (table, order) in OF_ARCHIVE.items()
    }
    found["choices"] = [row for row in found["choices"] if row["name"] not in CHOICES_LEFT_OUT]
    return found


def dump_log(connection: Connection) -> Iterator[Row]:
    """Yield the rows of the log, oldest first, with the codes that chain them."""
    yield from _rows(connection, LOG, "1", "seq")


def blobs_of(row: Row) -> Collection[str]:
    """Return the SHA-256 of an article's original and of the images in its texts."""
    found = {row["article"]["original_sha256"]: None}
    for text in row["texts"]:
        blocks = text["blocks"]
        for block in blocks if isinstance(blocks, list) else ():
            found |= {value: None for name, value in block[4] if name == "blob"}
    return found


def _rows(
    connection: Connection,
    table: str,
    condition: str,
    order: str,
    *values: Any,  # noqa: ANN401 - parameters of a statement
) -> Iterator[Row]:
    read = connection.execute(f"SELECT * FROM {table} WHERE {condition} ORDER BY {order}", values)
    names = tuple(column[0] for column in read.description)
    for row in read:
        yield plain_row(table, names, tuple(row))

"""Rows that come back from plain files, into an archive that is empty.

The rows may come from anybody: names of columns are those of the schema and nothing else, values
are of the kind that a column holds, and what was put in is read back as values before it counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.dates import from_iso
from desktop_app.domain.provenance import Field
from desktop_app.domain.regions import usable_region
from desktop_app.domain.tags import Tag
from desktop_app.domain.text import fold, opening, word_count
from desktop_app.errors import BadValue, EditConflict, NotInArchive
from desktop_app.storage.encoding import sort_key
from desktop_app.storage.plain_rows import LEFT_OUT, OF_ARCHIVE, OF_ARTICLE, Row, stored_value
from desktop_app.storage.reading import read_articles
from desktop_app.storage.searches import read_searches
from desktop_app.storage.sets import plain, run
from desktop_app.storage.sqlite import problem
from desktop_app.storage.tags import Tags
from desktop_app.storage.texts import Texts
from desktop_app.storage.versions import read_version, read_versions

if TYPE_CHECKING:
    from sqlmodel import Session

_FULL = ("article", "tag", "cases", "saved_search", "batch")


class StrangeRow(Exception):
    """A row is none of ours, or contradicts another one."""


@contextmanager
def ours_only() -> Iterator[None]:
    """Say of rows that cannot be put in that they are strange.

    Raises:
        StrangeRow: values are missing, of another kind, or contradict each other.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        if problem(error) is not None:  # the disk's fault, not the rows'
            raise
        raise StrangeRow from error
    except (
        *(ArithmeticError, AttributeError, LookupError, TypeError, ValueError, StopIteration),
        *(BadValue, EditConflict, NotInArchive),
    ) as error:
        raise StrangeRow from error


class Restoring:
    """Puts rows into an empty archive, bound to one session; use it within ``ours_only``.

    Nothing counts before the session ends.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._columns: dict[str, dict[str, str]] = {}

    def is_empty(self) -> bool:
        """Whether nothing was ever put into the archive."""
        tests = " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in _FULL)
        return not run(self._session, f"SELECT {tests}").scalar()

    def archive(self, parts: Mapping[str, Sequence[Row]]) -> None:
        """Put in what articles refer to, and what belongs to no article."""
        tags = Tags(self._session)
        for row in parts["tags"]:
            tags.define(Tag(_text(row["path"]), Colour(row["colour"])))
        for row in _parents_first(parts["cases"]):
            self._insert("cases", row, key=fold(_text(row["name"])))
        for part in ("searches", "queries", "choices", "imports", "items"):
            for row in parts[part]:
                self._insert(OF_ARCHIVE[part][0], row)

    def article(self, whole: Row) -> ArticleId:
        """Put in everything about one article, and return its number."""
        row = whole["article"]
        number = ArticleId(_number(row["id"]))
        present = next(text for text in whole["texts"] if text["number"] == row["text_number"])
        self._insert(
            "article",
            row,
            title_key=sort_key(_text(row["title"])),
            source_key=sort_key(_text(row["source"])),
            snippet=opening(_text(present["text"])),
            words=word_count(present["text"]),
        )
        self._insert("article_state", whole["state"])
        for part in ("texts", "annotations", "places", "drafts"):
            table, owner, _ = OF_ARTICLE[part]
            for one in whole[part]:
                if one[owner] != number:
                    raise ValueError(part)
                self._insert(table, {name: one[name] for name in one if name != "tags"})
        tags = Tags(self._session)
        for path in whole["tags"]:
            tags.put(_text(path), [number])
        for case in whole["cases"]:
            run(self._session, "INSERT INTO case_article VALUES (?, ?)", _text(case), number)
        for note in whole["annotations"]:
            for position, path in enumerate(note["tags"]):
                run(
                    self._session,
                    "INSERT INTO annotation_tag (tag, annotation, position) VALUES (?, ?, ?)",
                    *(tags.number(_text(path)), note["id"], position),
                )
        return number

    def check(self, articles: Sequence[ArticleId]) -> None:
        """Read back what was put in, and compare what must agree."""
        connection = plain(self._session)
        for article in read_articles(connection, articles):
            versions = read_versions(connection, article.id)
            texts: dict[str, str] = {}
            for version in versions:
                text = read_version(connection, article.id, version.name.number)
                texts[version.name.sha256] = text.text
                reached = 0
                for block in text.blocks:
                    if not reached <= block.start <= block.end <= len(text.text):
                        raise ValueError("blocks")
                    reached = block.end
            if article.text.sha256 != Texts(self._session).present(article.id).sha256:
                raise ValueError("text_sha256")
            if article.published is None and article.value(Field.PUBLISHED):
                raise ValueError("published")
            for annotation in article.annotations:
                anchor = annotation.anchor
                if anchor is not None and not _fits(anchor, texts.get(anchor.text_sha256)):
                    raise ValueError("anchor")
                if annotation.region is not None:
                    usable_region(annotation.region)

    def check_archive(self) -> None:
        """Read back what belongs to no article."""
        read_searches(plain(self._session))
        Tags(self._session).all()
        for row in run(self._session, "SELECT started FROM batch"):
            from_iso(row[0])

    def _insert(self, table: str, row: Row, **made: str | int) -> None:
        known = self._known(table)
        values: dict[str, Any] = {}
        for name, value in row.items():
            if name not in known or name in LEFT_OUT.get(table, frozenset()):
                raise ValueError(f"{table}.{name}")
            values[name] = _fitting(known[name], stored_value(table, name, value))
        values |= made
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        run(self._session, f"INSERT INTO {table} ({names}) VALUES ({marks})", *values.values())

    def _known(self, table: str) -> dict[str, str]:
        if table not in self._columns:
            rows = run(self._session, f"SELECT name, type FROM pragma_table_info('{table}')")
            self._columns[table] = dict(tuple(row) for row in rows)
        return self._columns[table]


def _fits(anchor: Anchor, text: str | None) -> bool:
    """Whether an anchor can be; it quotes the text that it speaks of, where that is here."""
    if not 0 <= anchor.start < anchor.end:
        return False
    return text is None or (
        anchor.end <= len(text) and text[anchor.start : anchor.end] == anchor.quote
    )


def _fitting(kind: str, value: str | int | float | None) -> str | int | float | None:
    """Return a value that a column of this kind holds."""
    kinds: dict[str, tuple[type, ...]] = {
        "TEXT": (str,),
        "INTEGER": (int,),
        "BOOLEAN": (bool,),
        "FLOAT": (int, float),
    }
    if value is not None and type(value) not in kinds[kind]:
        raise ValueError(kind)
    if isinstance(value, int) and abs(value) >= 1 << 63:
        raise ValueError("number")
    return value


def _parents_first(cases: Sequence[Row]) -> list[Row]:
    """Return cases in an order in which each comes after the one above it."""
    waiting = {_text(row["id"]): row for row in cases}
    done: list[Row] = []
    while waiting:
        ready = [key for key, row in waiting.items() if row["parent"] not in waiting]
        if not ready:
            raise ValueError("cases")
        done += [waiting.pop(key) for key in ready]
    return done


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 < value < 1 << 63:
        raise ValueError("number")
    return value

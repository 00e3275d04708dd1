"""What lies on the disk tells nothing to those who lack the key."""

from __future__ import annotations

import datetime as dt
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.articles import Suggestion
from desktop_app.domain.filters import SourceIs, TagIs
from desktop_app.domain.searches import SavedSearch, SearchId
from desktop_app.storage.audit import Audit
from desktop_app.storage.batches import Batches
from desktop_app.storage.choices import Choices
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.meta import Meta
from desktop_app.storage.originals import Originals
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.searches import Searches
from desktop_app.storage.sets import plain, run

if TYPE_CHECKING:
    from conftest import Filler

MARK = "QUOKKAMARK"
TEXTLESS = {"article_state", "article_tag", "annotation_tag", "batch", "case_article", "outbox"}


@pytest.fixture
def marked(database: Database, fill: Filler, folder: Path, noon: dt.datetime) -> Database:
    """Return a database with the marker in every column that can hold a text."""
    with database.write() as session:
        batch = Batches(session).start(noon)
    article = fill.article(
        f"{MARK} title", f"{MARK} text " * 2000, byline=f"{MARK} byline", source=f"{MARK} source",
        url=f"https://{MARK}.org", language=MARK, kind=MARK, part=MARK, batch=batch,
        suggestions=(Suggestion(MARK, MARK),),
    )  # fmt: skip
    fill.tag(f"{MARK}/tag", article)
    fill.case(f"{MARK} case", article)
    anchor = Anchor(MARK, 1, 5, MARK, MARK, MARK)
    fill.annotation(
        article, kind=AnnotationKind.HIGHLIGHT, anchor=anchor, note=MARK, author=MARK,
        tags=(f"{MARK}/tag",),
    )  # fmt: skip
    with database.write() as session:
        Batches(session).add_item(batch, MARK, MARK, 0, 1, MARK, MARK, MARK, article)
        Audit(plain(session), b"a" * 32).append(MARK, MARK, {MARK: MARK}, noon)
        Outbox(session).touch([article])
        Meta(session).set(MARK, MARK)
        Choices(session).set(MARK, {MARK: MARK})
        searches = Searches(session)
        searches.add(SavedSearch(SearchId(MARK), MARK, MARK, (TagIs(MARK),), (SourceIs(MARK),)))
        searches.remember(MARK, noon)
        for statement in (
            f"INSERT INTO reading_place VALUES ({article}, '{MARK}', 1, '')",
            f"INSERT INTO draft VALUES ('{MARK}', {article}, '{MARK}', '')",
        ):
            run(session, statement)
    Originals(folder, b"n" * 32, b"d" * 32).put(MARK.encode() * 100)
    return database


def on_disk(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def leaks(folder: Path) -> list[str]:
    forms = (MARK.encode(), MARK.lower().encode(), MARK.encode("utf-16-le"))
    return [
        path.name
        for path in on_disk(folder)
        if any(form in path.read_bytes() for form in forms) or MARK in str(path)
    ]


def test_no_text_is_on_the_disk_while_the_archive_is_open(marked: Database, folder: Path) -> None:
    assert (folder / "archive.db-wal").stat().st_size > 0
    assert leaks(folder) == []


def test_no_text_is_on_the_disk_when_it_is_closed_or_copied(
    marked: Database, folder: Path, tmp_path: Path
) -> None:
    marked.backup(folder / "copy.db")
    Listing(marked).ids()
    marked.close()
    assert leaks(tmp_path) == []


def test_the_marker_is_in_every_table(marked: Database) -> None:
    with marked.connect() as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            )
        ]
        for table in tables:
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            assert rows, table
            assert MARK in str(rows) or table in TEXTLESS, table


def test_the_key_is_in_no_file(marked: Database, folder: Path, key: bytes) -> None:
    for path in on_disk(folder):
        content = path.read_bytes()
        assert key not in content
        assert key.hex().encode() not in content


def test_every_file_is_the_users_alone(marked: Database, folder: Path) -> None:
    for path in on_disk(folder):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name

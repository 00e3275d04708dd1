"""What the archive remembers of imports: to take them up again, and what failed in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.storage.articles import Articles
from desktop_app.storage.batches import Batches
from desktop_app.storage.database import Database

if TYPE_CHECKING:
    from conftest import Filler


@pytest.fixture
def again(database: Database, noon: dt.datetime, filler: Callable[[Database], Filler]):
    """Note imports of /a, then say which articles are known of it as it is now."""
    article = filler(database).article("One")
    old = noon.timestamp() - 60.25

    def imported(*states: tuple[str, ArticleId | None], mtime: float = old) -> None:
        with database.write() as session:
            batch = Batches(session).start(noon)
            for part, (state, made) in enumerate(states):
                Batches(session).add_item(batch, "/a", str(part), mtime, 10, "ab", state, "", made)

    def known(mtime: float = old, size: int = 10, path: str = "/a") -> tuple[ArticleId, ...]:
        with database.read() as session:
            return Batches(session).taken_in(path, mtime, size)

    return imported, known, article, old


def test_a_path_that_has_not_changed_is_known(again) -> None:
    imported, known, article, old = again
    assert known() == ()
    imported(("done", article))
    assert known() == (article,)
    assert known(path="/b") == ()
    assert known(size=11) == ()
    assert known(mtime=old + 0.001) == ()


def test_what_failed_last_time_is_tried_again(again) -> None:
    imported, known, article, _ = again
    imported(("done", article))
    imported(("failed", None))
    assert known() == ()
    imported(("done", article), ("failed", None))
    assert known() == ()
    imported(("done", article), ("duplicate", article))
    assert known() == (article, article)


def test_what_is_gone_is_imported_again(again) -> None:
    imported, known, article, _ = again
    imported(("done", ArticleId(article + 1)))
    assert known() == ()


def test_times_that_prove_nothing_are_not_trusted(again, noon: dt.datetime) -> None:
    imported, known, article, _ = again
    for mtime in (noon.timestamp() - 60, noon.timestamp() - 1.5, noon.timestamp() + 9.5):
        imported(("done", article), mtime=mtime)
        assert known(mtime=mtime) == ()


def test_originals_of_failed_items_are_kept_until_they_are_forgotten(
    database: Database, noon: dt.datetime, filler: Callable[[Database], Filler]
) -> None:
    article = filler(database).article("One")
    with database.write() as session:
        batches = Batches(session)
        batch = batches.start(noon)
        first = batches.add_item(batch, "/a", "", 1.5, 10, "aa", "failed", "A sentence.")
        second = batches.add_item(batch, "/b", "", 1.5, 10, "", "failed", "A sentence.")
        third = batches.add_item(batch, "/c", "", 1.5, 10, "cc", "done", "", article)
        assert batches.kept() == ((first, "aa"),)
        assert [batches.kept_original(item) for item in (first, second, third)] == [
            "aa", None, None,
        ]  # fmt: skip
        assert "aa" in Articles(session).blobs_in_use()
        batches.forget_kept("aa")
        batches.forget_kept("cc")
        assert batches.kept() == ()
        assert [item.path for item in batches.items(batch)] == ["", "/b", "/c"]
        assert "aa" not in Articles(session).blobs_in_use()

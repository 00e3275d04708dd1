"""A full disk below the index, as the command line tells it."""

from __future__ import annotations

import errno
import json
import os

import pytest

from desktop_app.search.index import SearchIndex
from desktop_app.vault import files

TOLD = "The newest changes are not found yet, for the disk of the search index is full."


@pytest.fixture
def full(say, tmp_path, guardbook_home, monkeypatch):
    """Fill the disk of the index of one text, until this is undone."""
    (tmp_path / "one.txt").write_text("One quay was lit.\n", encoding="utf-8")
    assert say("import", "one.txt").code == 0
    real = files._write_synced

    def refused(path, data):
        if "index" in path.parts:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        real(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(files, "_write_synced", refused)
        yield patch


def found_and_told(answer) -> int:
    """Return how many were found by a command that has told of the full disk."""
    assert answer.code == 0, answer.err
    assert answer.err == f"guardbook: {TOLD}\n"
    assert json.loads(answer.out)["problem"] == TOLD
    return json.loads(answer.out)["total"]


def test_a_search_over_a_full_cache_finds_what_is_indexed_and_says_what_is_not(
    say, tmp_path, full
) -> None:
    (tmp_path / "two.txt").write_text("Another quay was dark.\n", encoding="utf-8")
    assert "Saved, but" in say("import", "two.txt").err
    assert found_and_told(say("search", "quay", "--json")) == 1
    full.undo()
    assert json.loads(say("search", "quay", "--json").out)["total"] == 2


def test_an_index_that_a_search_finds_damaged_on_a_full_disk_is_told(say, full) -> None:
    search, searches = SearchIndex.search, []

    def damaged(self, *rest, **more):
        if not searches:
            self._give_up()
        searches.append(True)
        return search(self, *rest, **more)

    full.setattr(SearchIndex, "search", damaged)
    assert found_and_told(say("search", "quay", "--json")) == 0
    full.undo()
    assert json.loads(say("search", "quay", "--json").out)["total"] == 1

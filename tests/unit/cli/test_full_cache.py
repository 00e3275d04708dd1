"""A full disk below the index, as the command line tells it."""

from __future__ import annotations

import errno
import json
import os

from desktop_app.vault import files


def test_a_search_over_a_full_cache_finds_what_is_indexed_and_says_what_is_not(
    say, tmp_path, guardbook_home, monkeypatch
) -> None:
    (tmp_path / "one.txt").write_text("One quay was lit.\n", encoding="utf-8")
    assert say("import", "one.txt").code == 0
    real = files._write_synced

    def refused(path, data):
        if "index" in path.parts:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        real(path, data)

    with monkeypatch.context() as full:
        full.setattr(files, "_write_synced", refused)
        (tmp_path / "two.txt").write_text("Another quay was dark.\n", encoding="utf-8")
        assert "Saved, but" in say("import", "two.txt").err
        answer = say("search", "quay", "--json")
        assert answer.code == 0, answer.err
        told = "The newest changes are not found yet, for the disk of the search index is full."
        assert answer.err == f"guardbook: {told}\n"
        assert json.loads(answer.out)["problem"] == told
        assert json.loads(answer.out)["total"] == 1
    assert json.loads(say("search", "quay", "--json").out)["total"] == 2

"""Saved searches on the command line."""

from __future__ import annotations

import json


def filled(guardbook, tmp_path):
    for name, text in (("one", "One quay was lit."), ("two", "Two quays. A crane.")):
        (tmp_path / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
        assert guardbook("import", str(tmp_path / f"{name}.txt")).code == 0


def test_a_search_is_kept_taken_up_and_listed(guardbook, tmp_path) -> None:
    filled(guardbook, tmp_path)
    done = guardbook("search", "quay", "kind:text", "--save", "Quays", "--json")
    assert done.code == 0, done.err
    assert "Saved as “Quays”." in done.err
    assert json.loads(done.out)["total"] == 2
    again = json.loads(guardbook("search", "--saved", "QUAYS", "--json").out)
    assert again["total"] == 2
    assert again["query"] == "quay kind:text"
    within = json.loads(guardbook("search", "crane", "--saved", "quays", "--json").out)
    assert within["total"] == 1
    listed = guardbook("search", "--list-saved")
    assert listed.out == "Quays\t2\tquay kind:text\n"
    values = json.loads(guardbook("search", "--list-saved", "--json").out)["searches"]
    assert values == [
        {"name": "Quays", "query": "quay kind:text", "filters": [], "sort": "relevance",
         "articles": 2},
    ]  # fmt: skip


def test_what_is_not_there_is_said(guardbook, tmp_path) -> None:
    filled(guardbook, tmp_path)
    done = guardbook("search", "--saved", "Nothing")
    assert done.code == 1
    assert "There is no saved search “Nothing”" in done.err
    nothing = guardbook("search")
    assert nothing.code == 2
    assert "say what to search for" in nothing.err

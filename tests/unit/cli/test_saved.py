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


def test_articles_like_one_are_listed_without_it(guardbook, tmp_path) -> None:
    filled(guardbook, tmp_path)
    done = guardbook("search", "--like", "1", "--json")
    assert done.code == 0, done.err
    found = json.loads(done.out)
    assert (found["query"], found["total"]) == ("(quay)", 1)
    assert found["read_as"].startswith("like “One")
    assert [hit["id"] for hit in found["hits"]] == [2]
    assert found["hits"][0]["marks"]
    assert "1 found, reading “like “Two" in guardbook("search", "--like", "2").err
    assert guardbook("search", "--like", "99").code == 1
    for also in ("quay", "--list-saved", "--save=Quays"):
        assert guardbook("search", "--like", "1", also).code == 2


def test_an_article_of_its_own_is_like_no_other(guardbook, tmp_path) -> None:
    filled(guardbook, tmp_path)
    (tmp_path / "three.txt").write_text("Rain.\n", encoding="utf-8")
    guardbook("import", str(tmp_path / "three.txt"))
    done = guardbook("search", "--like", "3")
    assert (done.code, done.out) == (0, "")
    assert "No word tells this article from others." in done.err

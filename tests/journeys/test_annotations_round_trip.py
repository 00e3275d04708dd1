"""Annotations leave one archive as a W3C file and come into another, through the command line."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def two(tmp_path):
    return {"archive": tmp_path / "one"}, {"archive": tmp_path / "two"}


def shown(guardbook, where):
    """Return every article's annotations, by the name of its file."""
    found = {}
    for row in guardbook("list", "--json", "--archive", where["archive"]).json()["articles"]:
        article = guardbook("show", str(row["id"]), "--json", "--archive", where["archive"]).json()
        found[article["original"]["name"]] = article["annotations"]
    return found


def annotated(guardbook, where, articles):
    guardbook("import", articles, "--archive", where["archive"])
    listed = guardbook("list", "--json", "--archive", where["archive"]).json()["articles"]
    court = next(str(row["id"]) for row in listed if "court" in row["title"].lower())
    for words in (
        ("--quote", "eleven", "--note", "Какие?", "--colour", "pink", "--author", "Night desk"),
        ("--quote", "The judge asked both sides", "--kind", "underline", "--tag", "court/judge"),
        ("--quote", "named none.\n\nThe hearing", "--kind", "strikeout"),
    ):
        done = guardbook("annotate", court, *words, "--archive", where["archive"])
        assert done.code == 0, done.err
    assert guardbook("note", court, "Ask for the list", "--archive", where["archive"]).code == 0


def test_the_same_files_get_equal_annotations(guardbook, articles, two, tmp_path):
    first, second = two
    annotated(guardbook, first, articles)
    out = tmp_path / "notes.jsonld"
    done = guardbook("export", "w3c", "--all", "-o", out, "--archive", first["archive"])
    assert done.code == 0, done.err
    guardbook("import", articles, "--archive", second["archive"])
    done = guardbook("import-annotations", out, "--json", "--archive", second["archive"])
    assert done.code == 0, done.err
    assert done.json() == {
        "attached": 4, "orphans": 0, "kept": 0, "known": 0, "unusable": 0,
    }  # fmt: skip
    assert shown(guardbook, second) == shown(guardbook, first)
    assert sum(len(some) for some in shown(guardbook, first).values()) == 4

    again = guardbook("import-annotations", out, "--archive", second["archive"])
    assert (again.code, again.err) == (0, "0 attached; 4 already there.\n")
    assert shown(guardbook, second) == shown(guardbook, first)
    assert guardbook("verify", "--archive", second["archive"]).code == 0
    found = guardbook("search", "note:Какие", "--json", "--archive", second["archive"]).json()
    assert found["total"] == 1


def test_other_texts_get_no_lookalikes(guardbook, articles, two, tmp_path):
    first, second = two
    annotated(guardbook, first, articles)
    out = tmp_path / "notes.jsonld"
    guardbook("export", "w3c", "--all", "-o", out, "--archive", first["archive"])
    court = articles / "court.txt"
    court.write_text(court.read_text("utf-8").replace("Wednesday", "Thursday"), encoding="utf-8")
    guardbook("import", articles, "--archive", second["archive"])
    done = guardbook("import-annotations", out, "--archive", second["archive"])
    assert done.code == 3
    assert "4 left in the file as orphans, because their article is not in this archive" in done.err
    assert all(some == [] for some in shown(guardbook, second).values())


def test_what_is_no_such_file_is_one_sentence(guardbook, articles, two, tmp_path):
    _, second = two
    guardbook("import", articles, "--archive", second["archive"])
    for name, data in (("a", b"{"), ("b", b"[]"), ("c", json.dumps([{"x": 1}]).encode())):
        (tmp_path / name).write_bytes(data)
        done = guardbook("import-annotations", tmp_path / name, "--archive", second["archive"])
        assert done.code == 1
        assert len(done.err.strip().splitlines()) == 1
    missing = guardbook("import-annotations", tmp_path / "no", "--archive", second["archive"])
    assert missing.code == 1

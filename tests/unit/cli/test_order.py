"""Tags, cases, review and Trash from the command line, in one process."""

from __future__ import annotations

import json

import pytest

from desktop_app.cli import main as cli


@pytest.fixture
def run(tmp_path, capsys):
    """Return a function that runs a command over three articles and returns what it printed."""
    folder = tmp_path / "clippings"
    folder.mkdir()
    for name in ("one", "two", "three"):
        (folder / f"{name}.txt").write_text(f"The {name} article.\n", encoding="utf-8")

    def command(*words, code=0):
        got = cli.main([*words, "--archive", str(tmp_path / "archive")], lambda _: 0)
        shown = capsys.readouterr()
        assert got == code, shown.err
        return json.loads(shown.out) if "--json" in words else shown.out or shown.err

    command("import", str(folder))
    return command


def test_tags_are_listed_renamed_merged_coloured_and_deleted(run):
    run("tag", "1", "2", "--add", "court", "--add", "court/harbour")
    run("tag", "3", "--add", "law")
    run("tag", "--create", "empty")
    assert "“law” already" in run("tag", "--rename", "court", "law", code=2)
    run("tag", "--merge", "court", "law")
    run("tag", "--rename", "law", "justice")
    run("tag", "--colour", "justice", "pink")
    run("tag", "--delete", "empty")
    listed = run("tag", "--json")
    assert [(one["tag"], one["articles"]) for one in listed["tags"]] == [
        ("justice", 3),
        ("justice/harbour", 2),
    ]
    assert run("tag").splitlines()[0] == "3\tpink\tjustice"
    assert "no colour" in run("tag", "--colour", "justice", "red", code=2)
    assert "Nothing had" in run("tag", "--rename", "justice", "justice")


def test_half_a_wish_about_tags_is_one_sentence(run):
    assert "No tag was named" in run("tag", "1", code=2)
    assert "No article was named" in run("tag", "--add", "x", code=2)
    assert "two commands" in run("tag", "1", "--delete", "x", code=2)


def test_cases_are_listed_renamed_moved_and_deleted(run):
    run("case", "Quay", "--add", "1")
    run("case", "Quay/Lists", "--add", "2", "3")
    run("case", "Docks/Night", "--add", "1")
    run("case", "Docks", "--delete")
    run("case", "Files")
    run("case", "Files", "--rename", "Records")
    run("case", "Quay/Lists", "--move", "Records")
    listed = run("case", "--json")
    assert [(one["path"], one["articles"]) for one in listed["cases"]] == [
        ("Quay", 1),
        ("Records", 0),
        ("Records/Lists", 2),
    ]
    run("case", "Records/Lists", "--move", "")
    run("case", "Records", "--delete")
    assert run("case").splitlines() == ["2\tLists", "1\tQuay"]
    assert "No case was named" in run("case", "--delete", code=2)
    assert "two commands" in run("case", "Quay", "--delete", "--add", "1", code=2)
    assert "no case" in run("case", "Nowhere", "--delete", code=1)


def test_review_states_are_set_shown_and_searched(run):
    run("review", "1", "2", "--state", "reviewed")
    run("review", "2", "--state", "cleared")
    assert run("show", "2", "--json")["review"] == "cleared"
    found = run("search", "is:reviewed", "--json")
    assert [hit["id"] for hit in found["hits"]] == [1]
    assert "Nothing had" in run("review", "3", "--state", "none")


def test_the_trash_is_emptied(run):
    run("trash", "1", "2")
    assert "takes no articles" in run("trash", "1", "--empty", code=2)
    assert "No article" in run("trash", code=2)
    assert "for good" in run("trash", "--empty")
    assert run("list", "--json")["total"] == 1
    assert "The Trash is empty" in run("trash", "--empty")


def test_a_purge_names_older_copies_of_the_archive(run, monkeypatch, tmp_path):
    copies = (tmp_path / "backups" / "schema-1.db",)
    monkeypatch.setattr("desktop_app.archive.archive.Archive.older_copies", lambda _: copies)
    run("trash", "1")
    said = run("trash", "1", "--purge")
    assert "schema-1.db" in said
    assert str(copies[0].parent) in said
    assert "Older" not in run("trash", "--empty")


def test_a_purge_names_the_backup_that_still_holds_it(run, monkeypatch, tmp_path):
    stick = tmp_path / "stick"
    run("backup", str(stick))
    run("trash", "1")
    said = run("trash", "1", "--purge")
    assert str(stick) in said
    assert "other backups" in said
    assert "backup" not in run("trash", "--empty")

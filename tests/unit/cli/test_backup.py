"""Backing up, checking a backup and restoring it, by command."""

from __future__ import annotations

import json
import os

import pytest

from desktop_app import paths
from desktop_app.cli.main import parser
from desktop_app.errors import BadValue, StorageFull
from desktop_app.vault import slots
from desktop_app.vault.lock import FolderLock


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))


@pytest.fixture
def archive(say, tmp_path):
    """An archive with one article and a highlight."""
    (tmp_path / "note.txt").write_text("The harbour master counted nine ships.\n", "utf-8")
    assert say("import", "note.txt").code == 0
    assert say("annotate", "1", "--quote", "nine ships", "--note", "Which?").code == 0
    return paths.default_archive()


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Return a function that goes to another computer."""
    return lambda: monkeypatch.setenv("GUARDBOOK_HOME", str(tmp_path / "another computer"))


def test_backed_up_here_and_restored_elsewhere_with_the_recovery_key(
    say, archive, elsewhere, tmp_path
):
    shown = say("show", "1", "--json").out
    listed = say("list", "--json").out
    made = say("backup", "stick")
    assert made.code == 0
    assert "1 articles" in made.err
    key = made.out.strip()
    (tmp_path / "key").write_text(key, "utf-8")
    again = json.loads(say("backup", "stick", "--json").out)
    assert (again["copied"], again["recovery_key"]) == (0, None)

    elsewhere()
    refused = say("restore", "stick")
    assert refused.code == 12
    assert not paths.default_archive().exists()
    checked = say("verify", "stick", "--passphrase-file", "key")
    assert checked.code == 0
    assert "all good" in checked.err
    restored = say("restore", "stick", "--passphrase-file", "key")
    assert restored.code == 0
    assert "without asking" in restored.err
    assert say("show", "1", "--json").out == shown
    assert say("list", "--json").out == listed
    assert say("search", "harbour").code == 0
    assert say("verify").code == 0


def test_the_recovery_key_is_in_the_json_of_the_backup_that_made_it(say, archive):
    assert json.loads(say("backup", "stick", "--json").out)["recovery_key"]


def test_a_key_that_nobody_saw_is_no_way_in(say, archive, monkeypatch):
    with monkeypatch.context() as failing:
        failing.setattr("desktop_app.storage.database.Database.backup", _refused)
        said = say("backup", "stick", "--json")
        assert (said.code, said.out) == (1, "")
    assert json.loads(say("backup", "stick", "--json").out)["recovery_key"]


def test_a_key_that_was_shown_stays_when_the_backup_fails(say, archive, monkeypatch):
    with monkeypatch.context() as failing:
        failing.setattr("desktop_app.storage.database.Database.backup", _refused)
        shown = say("backup", "stick")
        assert shown.code == 1
        assert shown.out.count("-") == 7
    assert say("backup", "stick").out == ""


def _refused(*_):
    raise StorageFull("The disk is full.")


@pytest.mark.parametrize("words", [("backup", "stick"), ("recovery-key",)])
def test_no_key_is_made_where_it_could_be_shown_nowhere(say, archive, monkeypatch, words):
    before = (archive / "keys.json").read_bytes()
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(BadValue, match="nothing to show"):
        run(words)
    assert (archive / "keys.json").read_bytes() == before


def run(words):
    options = parser(words[0]).parse_args(words)
    options.archive = paths.default_archive()
    options.run(options)


def test_a_pipe_is_not_waited_for(say, archive, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    said = say("verify", "pipe")
    assert said.code == 1
    assert "cannot be read" in said.err


def test_somebody_at_a_terminal_is_asked(say, archive, elsewhere, monkeypatch):
    key = say("backup", "stick").out.strip()
    elsewhere()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _: key)
    restored = json.loads(say("restore", "stick", "--json").out)
    assert (restored["articles"], restored["missing"], restored["asks"]) == (1, 0, False)
    assert restored["archive"] == str(paths.default_archive())


def test_beside_an_open_window_a_key_must_be_made_there(say, archive):
    with FolderLock(archive / "LOCK"):
        refused = say("backup", "stick")
    assert refused.code == 2
    assert "Only this computer" in refused.err
    assert "window" in refused.err
    say("backup", "stick")
    with FolderLock(archive / "LOCK"):
        assert say("backup", "stick").code == 0


def test_what_is_wrong_is_said_in_one_line(say, archive, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("x", "utf-8")
    for words, code in (
        (("backup", "full"), 2),
        (("restore", "full"), 2),
        (("restore", "full", "--archive", "new"), 10),
        (("verify", "full"), 1),
    ):
        said = say(*words)
        assert said.code == code, words
        assert len(said.err.splitlines()) == 1 or words[0] == "verify"


def test_a_damaged_backup_is_refused_and_what_is_damaged_named(say, archive, tmp_path):
    say("backup", "stick")
    blob = next((tmp_path / "stick").glob("blobs/*/*"))
    blob.write_bytes(blob.read_bytes()[:-1] + b"x")
    said = say("verify", "stick")
    assert said.code == 1
    assert "Article 1" in said.out
    assert "into an empty folder" in said.err
    refused = say("restore", "stick", "--archive", "new")
    assert refused.code == 1
    assert "one of its originals" in refused.err
    assert "Restore an older backup" in refused.err
    assert not (tmp_path / "new").exists()


def test_originals_that_the_archive_lost_are_told(say, archive, tmp_path):
    next(archive.glob("blobs/*/*")).unlink()
    made = say("backup", "stick")
    assert made.code == 1
    assert "missing or damaged" in made.err
    restored = say("restore", "stick", "--archive", "new")
    assert restored.code == 1
    assert "missing in the archive already" in restored.err

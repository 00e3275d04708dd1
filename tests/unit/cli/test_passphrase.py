"""The passphrase on the command line: set, asked for, changed and removed."""

from __future__ import annotations

import sys

import pytest

from desktop_app import paths
from desktop_app.vault import slots

WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))


@pytest.fixture
def archive(say, tmp_path):
    """An archive with one article, and files with passphrases."""
    (tmp_path / "note.txt").write_text("The harbour master counted nine ships.\n", "utf-8")
    (tmp_path / "good").write_text(f"{WORDS}\n", "utf-8")
    (tmp_path / "bad").write_text("correct mule battery\n", "utf-8")
    (tmp_path / "next").write_text("\ufeffanother word\r\n", "utf-8")
    assert say("import", "note.txt").code == 0
    return paths.default_archive()


@pytest.fixture
def terminal(monkeypatch):
    """Somebody at a terminal: what they were asked, and what they will type."""
    asked, typed = [], []

    def getpass(prompt):
        asked.append(prompt)
        if not typed:
            raise EOFError
        return typed.pop(0)

    monkeypatch.setattr("getpass.getpass", getpass)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    return asked, typed


def test_set_asked_for_changed_and_removed(say, archive):
    said = say("passphrase", "--new-file", "good")
    assert said.code == 0
    assert "asks for it" in said.err
    assert "the old one" not in said.err
    assert WORDS not in said.err + said.out
    assert not list((paths.config() / "keys").iterdir())

    for words in (("list",), ("list", "--passphrase-file", "bad")):
        refused = say(*words)
        assert refused.code == 12
        assert len(refused.err.splitlines()) == 1
        assert "Traceback" not in refused.err
    assert say("--passphrase-file", "good", "search", "harbour").code == 0

    changed = say("passphrase", "--new-file", "next", "--passphrase-file", "good")
    assert changed.code == 0
    assert "with the old one" in changed.err
    assert say("list", "--passphrase-file", "good").code == 12
    assert say("list", "--passphrase-file", "next").code == 0

    assert say("passphrase", "--remove").code == 12
    assert say("passphrase", "--remove", "--passphrase-file", "next").code == 0
    assert say("list").code == 0
    assert say("passphrase", "--remove").code == 2


def test_nothing_but_the_key_file_is_written_anew(say, archive):
    def state():
        kept = (one for one in archive.rglob("*") if one.is_file() and "-" not in one.suffix)
        return {one.relative_to(archive): one.stat().st_ino for one in kept}

    before = state()
    say("passphrase", "--new-file", "good")
    after = state()
    assert {str(name) for name in before if before[name] != after.get(name)} == {"keys.json"}


def test_this_computer_may_go_on_without_asking(say, archive):
    said = say("passphrase", "--new-file", "good", "--no-ask-here")
    assert said.code == 0
    assert "without asking" in said.err
    assert say("list").code == 0
    # Another passphrase leaves that as it is.
    assert say("passphrase", "--new-file", "next").code == 0
    assert say("list").code == 0
    assert say("passphrase", "--new-file", "next", "--ask-here").code == 0
    assert say("list").code == 12


def test_the_environment_names_the_file_too(say, archive, monkeypatch):
    say("passphrase", "--new-file", "good")
    monkeypatch.setenv("GUARDBOOK_PASSPHRASE_FILE", "good")
    assert say("list").code == 0


def test_a_terminal_is_asked_once_a_command(say, archive, terminal):
    asked, typed = terminal
    typed += [WORDS, WORDS]
    assert say("passphrase").code == 0
    assert asked == ["New passphrase: ", "The same again: "]
    asked.clear()
    typed += [WORDS]
    assert say("export", "json", "--all", "-o", "out.json").code == 0
    assert asked == ["Passphrase: "]
    typed += ["wrong"]
    assert say("list").code == 12
    assert say("list").code == 2  # nothing was typed
    # Where a file is named, nobody is asked.
    asked.clear()
    assert say("list", "--passphrase-file", "bad").code == 12
    assert asked == []


def test_two_different_ones_are_not_taken(say, archive, terminal):
    _, typed = terminal
    typed += [WORDS, "another"]
    assert say("passphrase").code == 2
    typed += [""]
    assert say("passphrase").code == 2
    assert say("list").code == 0


@pytest.mark.parametrize(
    "words", [(), ("--new-file", "gone"), ("--new-file", "empty"), ("--remove", "--ask-here")]
)
def test_what_cannot_be_done_is_said(say, archive, tmp_path, monkeypatch, words):
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    (tmp_path / "empty").write_text("", "utf-8")
    said = say("passphrase", *words)
    assert said.code == 2
    assert len(said.err.splitlines()) == 1

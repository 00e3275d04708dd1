"""The recovery key and the database's key on the command line."""

from __future__ import annotations

import io
import os
import re
import sys

import pytest
import sqlcipher3

from desktop_app import paths
from desktop_app.cli.key import HOW_TO_OPEN
from desktop_app.errors import WrongKey
from desktop_app.vault import slots
from desktop_app.vault.keyring import FileDeviceKeys

WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)


@pytest.fixture
def archive(say, tmp_path):
    """An archive with one article, and a file with a passphrase."""
    (tmp_path / "note.txt").write_text("Nine ships\n\nThe harbour master counted.\n", "utf-8")
    (tmp_path / "good").write_text(f"{WORDS}\n", "utf-8")
    (tmp_path / "bad").write_text("correct mule battery\n", "utf-8")
    assert say("import", "note.txt").code == 0
    return paths.default_archive()


@pytest.fixture
def through_a_pipe():
    """Return a function that names a pipe with words, as a shell's ``<(…)`` does."""
    opened = []

    def piped(words):
        reading, writing = os.pipe()
        opened.append(reading)
        os.write(writing, words.encode())
        os.close(writing)
        return f"/dev/fd/{reading}"

    yield piped
    for descriptor in opened:
        os.close(descriptor)


@pytest.fixture
def at_a_terminal(monkeypatch):
    """Let somebody at a terminal type a line."""

    def typing(line):
        typed = io.StringIO(f"{line}\n")
        typed.isatty = lambda: True
        monkeypatch.setattr(sys, "stdin", typed)

    return typing


def test_made_it_opens_the_archive_where_this_computer_does_not(say, archive, tmp_path):
    made = say("recovery-key")
    assert made.code == 0
    (key,) = made.out.splitlines()
    assert re.fullmatch("([0-9A-Z]{5}-){7}[0-9A-Z]{5}", key)
    assert key not in made.err
    assert "only now" in made.err
    assert "made before" not in made.err
    (tmp_path / "key").write_text(key.lower().replace("-", " ") + "\n", "utf-8")
    assert say("passphrase", "--new-file", "good").code == 0
    assert say("list").code == 12
    assert say("list", "--passphrase-file", "key").code == 0

    again = say("recovery-key", "--passphrase-file", "good")
    assert again.code == 0
    assert again.out != made.out
    assert "made before" in again.err
    assert "Backups and copies from before" in again.err
    refused = say("list", "--passphrase-file", "key")
    assert refused.code == 12
    assert "recovery key" in refused.err
    assert len(refused.err.splitlines()) == 1


def test_a_pipe_gives_the_passphrase_once_for_the_whole_command(say, archive, through_a_pipe):
    say("passphrase", "--new-file", "good")
    for words in (("key", "show"), ("recovery-key",), ("backup", "stick"), ("verify", "stick")):
        assert say(*words, "--passphrase-file", through_a_pipe(WORDS)).code == 0
    restored = say(
        "restore", "stick", "--archive", "new", "--passphrase-file", through_a_pipe(WORDS)
    )
    assert restored.code == 0


def test_no_keyring_need_answer_who_gives_the_passphrase(say, archive, monkeypatch):
    say("passphrase", "--new-file", "good", "--no-ask-here")

    def silent(*_):
        raise WrongKey("The system's keyring did not answer.")

    monkeypatch.setattr(FileDeviceKeys, "get", silent)
    for words in (("recovery-key",), ("backup", "stick")):
        assert say(*words, "--passphrase-file", "good").code == 0


def test_removed_it_opens_nothing(say, archive, tmp_path):
    (tmp_path / "key").write_text(say("recovery-key").out, "utf-8")
    say("passphrase", "--new-file", "good")
    gone = say("recovery-key", "--remove", "--passphrase-file", "key")
    assert (gone.code, gone.out) == (0, "")
    assert "Backups and copies from before" in gone.err
    assert say("list", "--passphrase-file", "key").code == 12
    assert say("recovery-key", "--remove", "--passphrase-file", "good").code == 2


def test_a_locked_archive_gives_no_key(say, archive):
    say("passphrase", "--new-file", "good")
    for words in (("recovery-key",), ("key", "show")):
        for more in ((), ("--passphrase-file", "bad")):
            refused = say(*words, *more)
            assert (refused.code, refused.out) == (12, "")
    assert say("recovery-key", "--archive", "nowhere").code == 10


def opened(key):
    """Open the database as the help of ``key show`` says, and return what the query there finds."""
    _, *statements = HOW_TO_OPEN.replace("KEY", key).splitlines()
    with sqlcipher3.connect(paths.default_archive() / "archive.db") as connection:
        *_, last = (connection.execute(one.strip()) for one in statements)
        found = last.fetchall()
    connection.close()
    return found


def test_the_database_opens_with_plain_sqlcipher_by_what_is_printed(say, archive):
    say("passphrase", "--new-file", "good")
    shown = say("key", "show", "--passphrase-file", "good")
    assert shown.code == 0
    assert HOW_TO_OPEN in shown.err
    assert HOW_TO_OPEN in say("key", "--help").out
    key = shown.out.strip()
    assert re.fullmatch("[0-9a-f]{64}", key)
    assert key not in shown.err
    ((_, title, text),) = opened(key)
    assert title == "Nine ships"
    assert "harbour master" in text
    with pytest.raises(sqlcipher3.DatabaseError):
        opened("0" * 64)


@pytest.mark.parametrize(("line", "code"), [("yes", 0), ("Y", 0), ("no", 2), ("", 2)])
def test_where_nothing_is_asked_somebody_at_a_terminal_says_yes(
    say, archive, at_a_terminal, line, code
):
    at_a_terminal(line)
    shown = say("key", "show")
    assert shown.code == code
    assert bool(shown.out) == (code == 0)


def test_nobody_there_no_key_is_shown(say, archive):
    assert say("key", "show").code == 2
    say("passphrase", "--new-file", "good", "--no-ask-here")
    assert say("key", "show", "--passphrase-file", "bad").code == 12
    assert say("key", "show", "--passphrase-file", "good").code == 0
    assert say("key").code == 2

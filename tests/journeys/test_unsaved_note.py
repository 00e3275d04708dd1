"""A program that is killed while a note is typed loses none of it."""

from __future__ import annotations

import subprocess
import sys

from desktop_app import paths
from desktop_app.archive.archive import Archive
from desktop_app.errors import ArchiveMissing
from desktop_app.vault.keyring import device_keys
from tests.support.hand import PATIENCE_S, Hand, until

WORDS = "Ask the clerk for the lists of both ships"


def drafts(cache) -> list[str]:
    """Return what is kept of unfinished notes, read beside the window."""
    try:
        opened = Archive.open(
            paths.default_archive(),
            devices=device_keys(paths.config()),
            cache=cache,
            writable=False,
        )
    except ArchiveMissing:
        return []
    with opened as archive:
        return [draft.annotation.note for draft in archive.drafts()]


def test_a_note_that_was_being_typed_survives_a_kill_and_is_offered_again(
    guardbook, screen, articles, tmp_path
):
    environment = guardbook.environment(screen)
    hand = Hand(environment)
    assert guardbook("import", str(articles / "court.txt")).code == 0

    def annotations():
        return guardbook("show", "1", "--json").json()["annotations"]

    command = [sys.executable, "-m", "desktop_app"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as window:
        try:
            hand.wait_for("Guardbook")
            until(lambda: _type(hand, tmp_path), lambda found: WORDS in found)
        finally:
            window.kill()
        assert "Traceback" not in window.stderr.read()
    assert annotations() == []
    assert drafts(tmp_path) == [WORDS]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as window:
        try:
            hand.wait_for("Guardbook")
            # The note is open in its card: quitting saves it, as it does any open note.
            until(lambda: _quit(hand, window), lambda code: code is not None)
        finally:
            window.kill()
        assert "Traceback" not in window.stderr.read()
    assert [one["note"] for one in annotations()] == [WORDS]
    assert drafts(tmp_path) == []


def _type(hand, cache):
    """Type the note once the article is there; return what is kept by now."""
    found = drafts(cache)
    if not found:
        hand("key", "ctrl+3", "n")
        hand("type", WORDS)
    return drafts(cache)


def _quit(hand, window):
    """Quit once the window has come to rest; return the exit code, None while it runs."""
    try:
        return window.wait(3)
    except subprocess.TimeoutExpired:
        hand("key", "ctrl+q")
    try:
        return window.wait(PATIENCE_S / 10)
    except subprocess.TimeoutExpired:
        return None

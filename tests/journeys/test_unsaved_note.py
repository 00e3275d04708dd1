"""A program that is killed while a note is typed loses none of it."""

from __future__ import annotations

import subprocess
import sys

from desktop_app import paths
from desktop_app.archive.archive import Archive
from desktop_app.domain.articles import ArticleId
from desktop_app.vault.keyring import device_keys
from tests.support.stage import PATIENCE_S, Stage, until

WORDS = "Ask the clerk for the lists of both ships"


def seen(cache) -> tuple[bool, list[str]]:
    """Return whether the article was read, and what is kept of notes, beside the window."""
    with Archive.open(
        paths.default_archive(), devices=device_keys(paths.config()), cache=cache, writable=False
    ) as archive:
        kept = [draft.annotation.note for draft in archive.drafts()]
        return archive.article(ArticleId(1)).read, kept


def test_a_note_that_was_being_typed_survives_a_kill_and_is_offered_again(
    guardbook, screen, articles, tmp_path
):
    environment = guardbook.environment(screen)
    stage = Stage(environment)
    hand = stage.hand
    assert guardbook("import", str(articles / "court.txt")).code == 0

    def annotations():
        return guardbook("show", "1", "--json").json()["annotations"]

    command = [sys.executable, "-m", "desktop_app"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as window:
        try:
            stage.focus("Guardbook")
            until(lambda: seen(tmp_path), lambda found: found[0])
            hand("key", "ctrl+3", "n")
            hand("type", WORDS)
            until(lambda: seen(tmp_path), lambda found: WORDS in found[1])
        finally:
            window.kill()
        assert "Traceback" not in window.stderr.read()
    assert annotations() == []
    assert seen(tmp_path) == (True, [WORDS])
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as window:
        try:
            stage.focus("Guardbook")
            # The note is open in its card: quitting saves it, as it does any open note.
            until(lambda: _quit(hand, window), lambda code: code is not None)
        finally:
            window.kill()
        assert "Traceback" not in window.stderr.read()
    assert [one["note"] for one in annotations()] == [WORDS]
    assert seen(tmp_path) == (True, [])


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

"""The window as a stranger uses it: a real screen, real keys and clicks, seen from outside.

What the window did is asked of the command line, which reads beside an open window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

PATIENCE_S = 60


@pytest.fixture
def screen(tool):
    """Start an X server without a monitor; return the environment that leads to it."""
    server = tool("Xvfb")
    tool("xdotool")
    reading, writing = os.pipe()
    with subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(writing)
        with os.fdopen(reading) as display:
            name = f":{display.readline().strip()}"
        yield {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        process.terminate()


class Hand:
    """Keys and clicks on one window."""

    def __init__(self, environment):
        self.environment = environment

    def __call__(self, *words):
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,  # a search that finds nothing fails
        )
        return done.stdout.split()

    def wait_for(self, name):
        """Wait until a window of that name is there, and give it the keys."""
        window = self("search", "--sync", "--onlyvisible", "--name", name)[-1]
        self("windowfocus", "--sync", window)
        return window


def until(ask, wanted):
    """Ask again until the answer is right; each question takes its time."""
    end = time.monotonic() + PATIENCE_S
    answer = ask()
    while not wanted(answer) and time.monotonic() < end:
        answer = ask()
    assert wanted(answer), answer
    return answer


def test_an_article_is_imported_found_marked_undone_and_handed_over(
    guardbook, screen, articles, tmp_path
):
    out = tmp_path / "from the window.pdf"
    environment = guardbook.environment(screen)
    hand = Hand(environment)
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", str(articles)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            hand.wait_for("Guardbook")
            listed = until(
                lambda: guardbook("list", "--json"),
                lambda a: a.code == 0 and a.json()["total"] == 3,
            )
            court = next(
                str(entry["id"])
                for entry in listed.json()["articles"]
                if entry["published"] == "2022-06-01"
            )

            def annotations():
                return guardbook("show", court, "--json").json()["annotations"]

            hand("key", "ctrl+f")
            hand("type", "judge")
            until(lambda: _matches(guardbook), lambda total: total == 1)
            hand("key", "Return")
            # Select from the match to the end of its line, then mark it in green.
            hand("key", "ctrl+3", "shift+End")
            until(lambda: _press(hand, "2", annotations), len)
            [marked] = annotations()
            assert marked["colour"] == "green"
            assert marked["quote"]
            hand("key", "ctrl+z")
            until(annotations, lambda found: not found)
            hand("key", "ctrl+shift+z")
            until(annotations, len)
            hand("key", "ctrl+e")
            until(lambda: _answer(hand, "^Export"), bool)
            hand.wait_for("^Export")
            hand("key", "ctrl+a")
            hand("type", str(out))
            until(lambda: _leave(hand, "^Export"), bool)
            until(lambda: guardbook("verify").code == 0 and out.exists(), bool)
            hand("key", "ctrl+q")
            assert window.wait(PATIENCE_S) == 0
        finally:
            window.kill()
        told = window.stderr.read()
    assert "Traceback" not in told
    assert out.read_bytes().startswith(b"%PDF")


def _matches(guardbook):
    return guardbook("search", "judge", "--json").json()["total"]


def _press(hand, key, ask):
    """Press a key once the window has had the time that a question takes."""
    answer = ask()
    if not answer:
        hand("key", key)
    return ask()


def _answer(hand, name):
    """Press Return in the sheet until the dialog of that name is there."""
    found = hand("search", "--onlyvisible", "--name", name)
    if not found:
        hand("key", "Return")
    return found


def _leave(hand, name):
    """Press Return until the dialog of that name is gone; the first one may end a completion."""
    if not hand("search", "--onlyvisible", "--name", name):
        return True
    hand("key", "Return")
    return False

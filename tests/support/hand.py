"""Keys and clicks on a window that runs in a process of its own, by xdotool."""

from __future__ import annotations

import subprocess
import time

PATIENCE_S = 60


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

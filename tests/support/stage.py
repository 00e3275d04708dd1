"""A desktop to try the program on from outside: a screen, keys, clicks, and what is told aloud.

Xvfb is the screen, xdotool the hand, AT-SPI the ear (what a screen reader is told), and a picture
of the screen the eye. Nothing in the program is touched or imported.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

PATIENCE_S = 60
T = TypeVar("T")
_CELLS = {"table cell", "list item", "tree item"}
_TREE = Path(__file__).with_name("accessible_tree.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def until(ask: Callable[[], T], wanted: Callable[[T], object] = bool) -> T:
    """Ask again until the answer is right; each question takes its time."""
    end = time.monotonic() + PATIENCE_S
    answer = ask()
    while not wanted(answer) and time.monotonic() < end:
        answer = ask()
    assert wanted(answer), answer
    return answer


@dataclass(frozen=True)
class Heard:
    """An object as a screen reader knows it; ``at`` is x, y, width, height on the screen."""

    role: str
    name: str
    description: str = ""
    states: frozenset[str] = frozenset()
    text: str = ""
    at: tuple[int, ...] | None = None
    children: tuple[Heard, ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Heard:
        """Return the tree that JSON tells of."""
        return cls(
            told["role"],
            told["name"],
            told["description"],
            frozenset(told["states"]),
            told["text"],
            tuple(told["at"]) if told["at"] else None,
            tuple(cls.of(child) for child in told["children"]),
        )

    def walk(self) -> Iterator[Heard]:
        """Yield this object and everything in it."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def words(self) -> str:
        """Everything that is said of this object and what lies in it."""
        return "\n".join(filter(None, (f"{one.name}\n{one.text}" for one in self.walk())))


class Stage:
    """One screen with one running program.

    Args:
        environment: of the program; leads to the screen and the bus.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)
        self._ear: subprocess.Popen[str] | None = None

    def _bus(self) -> dict[str, str]:
        names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR")
        return {name: self.environment[name] for name in names if name in self.environment}

    # -- the hand ------------------------------------------------------------------------
    def hand(self, *words: object) -> list[str]:
        """Call xdotool; a search that finds nothing gives nothing."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout.split()

    def press(self, *keys: str) -> None:
        """Press keys one after the other ("ctrl+k", "Return")."""
        self.hand("key", *keys)

    def type(self, text: str) -> None:
        """Type words."""
        self.hand("type", "--delay", "15", text)

    def click(self, what: Heard, button: int = 1) -> None:
        """Click in the middle of an object."""
        assert what.at is not None, what
        x, y, width, height = what.at
        self.hand("mousemove", x + width // 2, y + height // 2, "click", button)

    def focus(self, name: str) -> str:
        """Wait until a window of that name is there, and give it the keys."""
        # A window that comes or goes meanwhile makes a search fail: so it is asked again.
        window = until(lambda: self.hand("search", "--onlyvisible", "--name", name))[-1]
        self.hand("windowfocus", "--sync", window)
        return window

    # -- the ear -------------------------------------------------------------------------
    def hear(self, *, deep: bool = False) -> Heard:
        """Return everything that a screen reader could be told now; empty without a program."""
        if self._ear is None:
            self._ear = subprocess.Popen(
                [_SYSTEM_PYTHON, "-W", "ignore", str(_TREE)],
                env={"PATH": os.environ["PATH"], **self._bus()},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        assert self._ear.stdin is not None
        assert self._ear.stdout is not None
        print("deep" if deep else "", file=self._ear.stdin, flush=True)
        told = json.loads(self._ear.stdout.readline().strip() or "null")
        return Heard.of(told) if told else Heard("", "")

    def close(self) -> None:
        """Hear no more."""
        if self._ear is not None:
            with self._ear:
                self._ear.kill()

    def find(self, name: str, role: str = "") -> Heard | None:
        """Return the first object shown whose name holds these words."""
        for one in self.hear().walk():
            if name.lower() in one.name.lower() and role in ("", one.role):
                return one
        return None

    def wait(self, name: str, role: str = "") -> Heard:
        """Wait until an object is shown whose name holds these words."""
        found = until(lambda: self.find(name, role))
        assert found is not None
        return found

    def wait_gone(self, name: str, role: str = "") -> None:
        """Wait until no such object is shown."""
        until(lambda: self.find(name, role) is None)

    def wait_words(self, words: str) -> None:
        """Wait until these words are said anywhere in the window."""
        until(lambda: words in self.hear().words)

    @property
    def focused(self) -> Heard | None:
        """The object that has the keys; of a list the list itself.

        Qt calls the current cell of every list focused, whether the list has the keys or not.
        """
        wanted = {"FOCUSED", "FOCUSABLE"}
        heard = self.hear().walk()
        found = [one for one in heard if wanted <= one.states and one.role not in _CELLS]
        return found[-1] if found else None


@contextmanager
def screen(server: str, size: str = "1440x900") -> Iterator[dict[str, str]]:
    """Start an X server without a monitor; yield the environment that leads to it."""
    reading, writing = os.pipe()
    # Without -noreset the server starts anew when its last client leaves, and refuses others then.
    options = ["-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        [server, "-displayfd", str(writing), *options],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(writing)
        with os.fdopen(reading) as display:
            name = f":{display.readline().strip()}"
        try:
            yield {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
        finally:
            process.terminate()


@contextmanager
def bus(runtime: Path, display: str) -> Iterator[dict[str, str]]:
    """Start a message bus with the bus of assistive tools; yield the environment that names it."""
    launcher = next((path for path in _LAUNCHERS if Path(path).exists()), _LAUNCHERS[0])
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "XDG_RUNTIME_DIR": str(runtime),
        "HOME": str(runtime),
        "DISPLAY": display,
    }
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        with subprocess.Popen(
            [launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"],
            env=environment,
            stderr=subprocess.DEVNULL,
        ) as accessibility:
            try:
                yield {
                    "DBUS_SESSION_BUS_ADDRESS": environment["DBUS_SESSION_BUS_ADDRESS"],
                    "XDG_RUNTIME_DIR": str(runtime),
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                }
            finally:
                accessibility.terminate()
                daemon.terminate()


@contextmanager
def playing(
    environment: Mapping[str, str], arguments: Sequence[object], log: Path
) -> Iterator[tuple[Stage, subprocess.Popen[bytes]]]:
    """Start the program on a screen; yield the stage and the process, which is ended afterwards."""
    stage = Stage(environment)
    with (
        log.open("wb") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "desktop_app", *map(str, arguments)],
            env=dict(environment),
            stderr=errors,
        ) as program,
    ):
        try:
            yield stage, program
        finally:
            program.kill()
            stage.close()

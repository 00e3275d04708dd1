"""Articles for the journeys, written for these tests in the seed document's form."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.support import stage
from tests.support.desk import Desk
from tests.support.stage import Stage

HARBOUR = """\
 date 2022-05-09 Supporters of the dismissed harbour master Ines Calloway\
held a quiet minivigil on the old quay of Port Merrin on Monday.

About two hundred people stood along the water with lanterns. They said nothing for ten minutes \
and then read out the names of the eleven ships that were never inspected.

The motto on their banner was "The tide keeps the books."

Calloway was dismissed in March after she handed the inspection lists to the port committee. \
The harbour board calls the lists incomplete.

The board wants no more gatherings on the quay

Rallies at the gate had closed the container road for two days in April, and the board now asks \
for a permit for any rally of more than twenty people.

The committee's lawyer, who is in Germany this week, called the permit rule a paper wall.

#tidekeepsthebooks

The hashtag stood on lanterns and on jackets, and #TideKeepsTheBooks was sprayed on the crane.

A spokesman for the board did not answer questions on Monday evening.

Ministry keeps its distance

The transport ministry said that the board alone decides who inspects a ship, and that Calloway \
may go to court if she wants her post back.
"""

SECOND = """\
 date 2022-06-01 A court in Port Merrin opened the case of the inspection lists on Wednesday.

The judge asked both sides to name the ships. Calloway named eleven, the board named none.

The hearing goes on next week.
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Return a folder with two text files and a Markdown file."""
    folder = tmp_path / "clippings"
    folder.mkdir()
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (folder / "court.txt").write_text(SECOND, encoding="utf-8")
    (folder / "crane.md").write_text(
        "---\ntitle: The crane on pier four\nauthor: Port desk\ndate: 2022-04-20\n---\n\n"
        "The crane moves *eighty* containers an hour.\n\n- steel\n- rust\n",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def screen(tool, unmeasured_here):
    """Start an X server without a monitor; return the environment that leads to it."""
    tool("xdotool")
    with stage.screen(str(tool("Xvfb"))) as environment:
        yield environment


Play = Callable[..., AbstractContextManager[Stage]]
"""Starts the program with arguments, on a screen of its own; ends it after the block."""


@pytest.fixture
def play(tool, guardbook, tmp_path: Path, unmeasured_here) -> Play:
    """Return the way to start the program where it can be seen, heard and touched."""
    server = str(tool("Xvfb"))
    for name in ("xdotool", "dbus-daemon"):
        tool(name)

    @contextmanager
    def start(*arguments: object, size: str = "1440x900", **extra: str) -> Iterator[Stage]:
        log = tmp_path / "window.log"
        with (
            stage.screen(server, size) as seen,
            stage.bus(tmp_path / "runtime", seen["DISPLAY"]) as heard,
            stage.playing(
                guardbook.environment({**seen, **heard, **extra}), arguments, log
            ) as running,
        ):
            yield running[0]
        told = log.read_text(encoding="utf-8", errors="replace")
        assert "Traceback" not in told, told

    return start


@pytest.fixture
def desk(play: Play, guardbook, articles: Path, tmp_path: Path) -> Iterator[Desk]:
    """Open a window on an archive of three articles; the tour is skipped.

    Programs are looked for in ``programs`` beside the articles before they are elsewhere.
    """
    path = f"{tmp_path / 'programs'}{os.pathsep}{os.environ['PATH']}"
    with play(articles, PATH=path) as seen:
        seen.focus("Guardbook")
        seen.wait_words("All articles, 3")
        opened = Desk(seen, guardbook)
        opened.skip_tour()
        yield opened

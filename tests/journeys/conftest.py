"""Articles for the journeys, written for these tests in the seed document's form."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

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

"""Reads what a screen reader would be told (AT-SPI); run by the system's Python, which has it.

For each line that it is given it prints one of JSON: the tree of the program as nested ``{"role",
"name", "description", "states", "text", "at", "children"}``, or null; ``at`` is the rectangle on
the screen, in pixels. The line "deep" asks for invisible parts as well.
"""

from __future__ import annotations

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "ENABLED", "CHECKED", "SELECTED", "EDITABLE")
LONGEST = 4000
WIDEST = 60
"""Children read of one object: a list of 100,000 rows is not walked to its end."""


def said(words: Atspi.Text) -> str:
    """Return the beginning of a text; Qt refuses to read beyond its end."""
    return Atspi.Text.get_text(words, 0, min(LONGEST, Atspi.Text.get_character_count(words)))


def told(one: Atspi.Accessible, deep: bool) -> dict[str, object] | None:
    """Return an object with what lies in it; None for one that is gone or not shown."""
    try:
        states = one.get_state_set()
        held = [name for name in STATES if states.contains(getattr(Atspi.StateType, name))]
        if not deep and "SHOWING" not in held and one.get_role_name() != "application":
            return None
        place, words = one.get_component_iface(), one.get_text_iface()
        area = place.get_extents(Atspi.CoordType.SCREEN) if place else None
        inside = [
            told(one.get_child_at_index(number), deep)
            for number in range(min(one.get_child_count(), WIDEST))
        ]
        return {
            "role": one.get_role_name(),
            "name": one.get_name() or "",
            "description": one.get_description() or "",
            "states": held,
            "text": said(words) if words else "",
            "at": [area.x, area.y, area.width, area.height] if area else None,
            "children": [child for child in inside if child],
        }
    except GLib.Error:  # gone while it was asked
        return None


def look(deep: bool) -> None:
    """Print the tree of the program, if it runs."""
    Atspi.init()
    desk = Atspi.get_desktop(0)
    found = None
    for number in range(desk.get_child_count()):
        one = desk.get_child_at_index(number)
        if one is not None and one.get_name() == "guardbook":
            found = told(one, deep)
    print(json.dumps(found), end="", flush=True)


def main() -> None:
    """Look whenever a line comes.

    A process for each look: what libatspi remembers of one is not always what there is now.
    """
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            look("deep" in line)
            os._exit(0)
        os.waitpid(process, 0)
        print(flush=True)


main()

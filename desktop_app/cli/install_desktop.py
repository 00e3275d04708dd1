"""Put Guardbook into the menu of the desktop, for this user; --remove takes it out."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.output import tell
from desktop_app.errors import BadValue

APPLICATION = "org.guardbook.Guardbook"
"""The name under which desktops know the program (freedesktop.org's reversed domain)."""

_QUOTED = str.maketrans({char: f"\\{char}" for char in '"`$\\'})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--remove", action="store_true", help="take it out again")
    parser.add_argument(
        "--to",
        type=Path,
        metavar="DIR",
        help="folder for shared data (default: XDG_DATA_HOME, or ~/.local/share)",
    )


def run(options: argparse.Namespace) -> int:
    """Write the desktop entry, the icons and the description, or remove them."""
    share = (options.to or _data_home()).absolute()
    places = _places(share)
    if options.remove:
        there = [place for place in places if place.exists()]
        for place in there:
            place.unlink()
        tell("Removed from the menu." if there else "Guardbook was not in the menu.")
        return 0
    for place, content in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    tell(f"Guardbook is in the menu now. What was written lies in “{share}”.")
    return 0


def _data_home() -> Path:
    """Return the user's folder for shared data, by the XDG Base Directory Specification."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def _places(share: Path) -> dict[Path, bytes]:
    """Return every file that belongs to the desktop, and what it holds."""
    desktop, icons = paths.resources() / "desktop", paths.resources() / "icons"
    hicolor = share / "icons" / "hicolor"
    entry = (desktop / f"{APPLICATION}.desktop").read_text(encoding="utf-8")
    found = {
        share / "applications" / f"{APPLICATION}.desktop": _for_here(entry).encode(),
        share / "metainfo" / f"{APPLICATION}.metainfo.xml": (
            desktop / f"{APPLICATION}.metainfo.xml"
        ).read_bytes(),
        hicolor / "scalable" / "apps" / f"{APPLICATION}.svg": (
            icons / "guardbook.svg"
        ).read_bytes(),
    }
    for picture in sorted((icons / "app").glob("guardbook-*.png")):
        size = picture.stem.rpartition("-")[2]
        place = hicolor / f"{size}x{size}" / "apps" / f"{APPLICATION}.png"
        found[place] = picture.read_bytes()
    return found


def _for_here(entry: str) -> str:
    """Let the entry start the program that runs now, wherever it is installed."""
    program = _program()
    if any(ord(char) < 32 for char in program):
        raise BadValue(
            "The folder of the program has a control character in its name.",
            "Install Guardbook in a folder with a plainer name.",
        )
    # Quoted by the Desktop Entry Specification; "%" begins a field code there.
    quoted = '"' + program.translate(_QUOTED).replace("%", "%%") + '"'
    lines = [
        f"Exec={quoted} %F" if line.startswith("Exec=") else line
        for line in entry.splitlines()
        if not line.startswith("TryExec=")
    ]
    return "\n".join(lines) + "\n"


def _program() -> str:
    beside = Path(sys.executable).parent / "guardbook"
    return str(beside if beside.exists() else shutil.which("guardbook") or beside)

"""What the user chose about looks and behaviour: one typed value and its file.

``settings.toml`` holds nothing that an archive holds: no queries, no names, no options of an
export. It is read tolerantly (what cannot be read has its default). Two windows may share the
file: each writes only what it changed, into what the file says by then.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.values import dataclass, replace

FILE_NAME = "settings.toml"
RECENT_ARCHIVES = 12
RECENT_ACTIONS = 8

_one_at_a_time = threading.RLock()
"""Reading, changing and writing is one step for every thread of this program."""

Value = str | int | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """Every value has a default. ``geometry`` and ``splitter`` are Qt's own, in hex.

    ``look`` is "system", "light" or "dark"; ``page``, the colours of the article, can also be
    "sepia"; ``layout`` is "columns" or "rows"; ``language`` "system" or a code such as "de";
    ``reading_size`` in pixels; ``size`` of the whole window in per cent, 0 as the system's font;
    ``sort`` the order of the list while nothing is searched and ``group`` what it is divided by.
    ``archives`` are the folders opened last, newest first, and ``actions`` the ids of what was
    taken from the palette last. ``citation`` is the style in which sources are copied. ``folded``
    names headings of the sidebar, never what is below. ``backup_days`` is how old the last backup
    may be before the window reminds of it, 0 for never. ``lock_after`` is in minutes without input,
    0 for never; ``lock_asleep``: before the computer sleeps, too.
    """

    look: str = "system"
    language: str = "system"
    page: str = "system"
    reading_size: int = 18
    size: int = 0
    single_letters: bool = True
    sidebar: bool = True
    notes: bool = True
    menu_bar: bool = True
    layout: str = "columns"
    compact: bool = False
    focus: bool = False
    sort: str = "date"
    geometry: str = ""
    splitter: str = ""
    archives: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    tour_seen: bool = False
    details: bool = False
    folded: tuple[str, ...] = ()
    group: str = ""
    citation: str = "plain"
    backup_days: int = 14
    lock_after: int = 15
    lock_asleep: bool = True


def settings_file() -> Path:
    """Return where the settings are kept."""
    return paths.config() / FILE_NAME


def load(file: Path | None = None) -> Settings:
    """Read the settings; a missing or broken file, or a value of another type, is a default."""
    try:
        text = (file or settings_file()).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return Settings()
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return Settings()
    return Settings(**_fitting(found))


def _fitting(found: Mapping[str, Any]) -> dict[str, Any]:
    defaults = Settings()
    fitting: dict[str, Any] = {}
    for name in Settings.__match_args__:
        value = found.get(name)
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            value = tuple(value)
        if type(value) is type(getattr(defaults, name)):
            fitting[name] = value
    return fitting


def changed(now: Settings, was: Settings) -> dict[str, Any]:
    """Return the values that differ, by the name of their field."""
    values = {name: getattr(now, name) for name in Settings.__match_args__}
    return {name: value for name, value in values.items() if value != getattr(was, name)}


def save(settings: Settings, file: Path | None = None, *, was: Settings | None = None) -> Settings:
    """Write the settings and return what the file says now.

    Args:
        settings: what is to be kept.
        file: where; the user's own by default.
        was: what they were when they were read. Only what differs from it is written, so that
            what another window wrote meanwhile stays; None writes everything.

    Raises:
        ArchiveProblem: the disk is full or the folder cannot be written to.
        OSError: the folder cannot be made.
    """
    from desktop_app.vault.files import write_atomically

    file = file or settings_file()
    with _one_at_a_time:
        if was is not None:
            different = changed(settings, was)
            settings = replace(load(file), **different)
            if not different:
                return settings
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        values = ((name, getattr(settings, name)) for name in Settings.__match_args__)
        lines = [f"{name} = {_toml(value)}" for name, value in values]
        write_atomically(file, ("\n".join(lines) + "\n").encode("utf-8"))
    return settings


def amend(change: Callable[[Settings], Settings], file: Path | None = None) -> Settings:
    """Read the settings, change them and write them at once; return what the file says now.

    For lists that grow, such as the recent archives: two windows add to them.

    Raises:
        ArchiveProblem: the disk is full or the folder cannot be written to.
        OSError: the folder cannot be made.
    """
    with _one_at_a_time:
        found = load(file)
        return save(change(found), file, was=found)


def with_first(values: tuple[str, ...], value: str, most: int) -> tuple[str, ...]:
    """Return a list with a value at its head and nowhere else, cut to its longest."""
    return (value, *(one for one in values if one != value))[:most]


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        # A folder with a name of other bytes than characters cannot stand in this file.
        return f"[{', '.join(_toml(one) for one in value if one == _writable(one))}]"
    escaped = _writable(value).replace("\\", "\\\\").replace('"', '\\"')
    clean = "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in escaped)
    return f'"{clean}"'


def _writable(text: str) -> str:
    """Return a text without what no file of characters can hold."""
    return text.encode("utf-8", "ignore").decode("utf-8")

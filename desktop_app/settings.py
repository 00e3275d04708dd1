"""What the user chose about looks and behaviour: one typed value and its file.

``settings.toml`` holds nothing that an archive holds: no queries, no names, no options of an
export. It is read tolerantly (what cannot be read has its default) and written whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from desktop_app import paths

FILE_NAME = "settings.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every value has a default. ``geometry`` and ``splitter`` are Qt's own, in hex.

    ``look`` is "system", "light" or "dark"; ``reading_size`` in pixels; ``sort`` the order of the
    list while nothing is searched.
    """

    look: str = "system"
    reading_size: int = 18
    single_letters: bool = True
    sidebar: bool = True
    notes: bool = True
    menu_bar: bool = True
    sort: str = "date"
    geometry: str = ""
    splitter: str = ""


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
    return {
        field.name: found[field.name]
        for field in fields(Settings)
        if type(found.get(field.name)) is type(getattr(defaults, field.name))
    }


def save(settings: Settings, file: Path | None = None) -> None:
    """Write the settings.

    Raises:
        ArchiveProblem: the disk is full or the folder cannot be written to.
        OSError: the folder cannot be made.
    """
    from desktop_app.vault.files import write_atomically

    file = file or settings_file()
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lines = [f"{field.name} = {_toml(getattr(settings, field.name))}" for field in fields(settings)]
    write_atomically(file, ("\n".join(lines) + "\n").encode("utf-8"))


def _toml(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    clean = "".join(
        char if char.isprintable() else f"\\u{ord(char):04x}" if ord(char) < 0x10000 else ""
        for char in escaped
    )
    return f'"{clean}"'

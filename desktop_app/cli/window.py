"""What the window is opened with, mostly read without argparse: that is slow to import."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from desktop_app import paths
from desktop_app.values import dataclass

_ARCHIVE = "--archive"


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """What the window is opened with: the archive's folder, paths to import, its passphrase."""

    archive: Path
    paths: tuple[Path, ...] = ()
    passphrase_file: Path | None = None


def archive_folder(named: str | None) -> Path:
    """Return the folder that an option, the environment or the default names."""
    named = named or os.environ.get("GUARDBOOK_ARCHIVE")
    # os.path leaves “~nobody” as it is, where pathlib would raise.
    return Path(os.path.expanduser(named)) if named else paths.default_archive()  # noqa: PTH111 - an unknown user's ~ stays


def window_options(words: Sequence[str]) -> WindowOptions | int:
    """Read the arguments of the window; an int is an exit code."""
    found = plain_options(words)
    if found is not None:
        return found
    from desktop_app.cli.main import parsed_window_options

    return parsed_window_options(words)


def plain_options(words: Sequence[str]) -> WindowOptions | None:
    """Read ``--archive DIR`` and paths that are there; None if there is anything else.

    ``parsed_window_options`` answers the same, and says what is wrong with the rest.
    """
    archive: str | None = None
    found: list[Path] = []
    rest = iter(words)
    for word in rest:
        if word == _ARCHIVE:
            archive = next(rest, "-")
            if archive.startswith("-"):
                return None
        elif word.startswith(f"{_ARCHIVE}="):
            archive = word.removeprefix(f"{_ARCHIVE}=")
        elif word.startswith("-") or not is_there(Path(word)):
            return None
        else:
            found.append(Path(word))
    return WindowOptions(archive_folder(archive), tuple(found))


def is_there(path: Path) -> bool:
    """Whether a path exists; one that the system cannot even look up does not."""
    try:
        return path.exists()
    except OSError:
        return False

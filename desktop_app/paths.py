"""Where things live on disk: bundled files, and the user's folders (by platformdirs).

``GUARDBOOK_HOME`` moves every user folder below one place (tests, portable installs).
"""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_NAME = "guardbook"


def _bundled(in_wheel: str, in_checkout: str) -> Path:
    inside = _PACKAGE / in_wheel
    return inside if inside.is_dir() else _PACKAGE.parent / in_checkout


def resources() -> Path:
    """Return the folder of icons, fonts, themes and help (wheel first, then checkout)."""
    return _bundled("_resources", "resources")


def seeds() -> Path:
    """Return the folder of the sample articles."""
    return _bundled("_seeds", "seeds")


def _user(kind: str) -> Path:
    home = os.environ.get("GUARDBOOK_HOME")
    if home:
        return Path(home) / kind
    import platformdirs

    dirs = platformdirs.PlatformDirs(_NAME, appauthor=False)
    found: Path = {
        "data": dirs.user_data_path,
        "config": dirs.user_config_path,
        "cache": dirs.user_cache_path,
        "logs": dirs.user_log_path,
    }[kind]
    return found


def default_archive() -> Path:
    """Return the folder of the archive that opens when none is named."""
    return _user("data") / "archive"


def sample_archive() -> Path:
    """Return the folder of the archive filled from the sample articles."""
    return _user("data") / "sample"


def config() -> Path:
    """Return the folder of settings and device keys; it may not exist yet."""
    return _user("config")


def cache() -> Path:
    """Return the folder of search indexes; everything in it can be rebuilt."""
    return _user("cache")


def runtime() -> Path:
    """Return the folder of what lives as long as windows are open, never inside an archive."""
    system = os.environ.get("XDG_RUNTIME_DIR")
    if os.environ.get("GUARDBOOK_HOME") or not system:
        return _user("cache") / "run"
    return Path(system) / _NAME


def logs() -> Path:
    """Return the folder of log files."""
    return _user("logs")

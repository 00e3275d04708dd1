"""Lists the files that belong to the repository, for rules about all of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

_MADE = {"__pycache__", "build", "dist", "guardbook-demo"}


def repository_files(root: Path) -> list[Path]:
    """Return every file that is tracked or would be; without git, every file that no tool made."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=root,
            capture_output=True,
            check=True,
        ).stdout.decode("utf-8")
    except (OSError, subprocess.CalledProcessError):
        names = [path for path in root.rglob("*") if path.is_file()]
        return sorted(path for path in names if not _is_made(path.relative_to(root)))
    return sorted(path for name in listed.split("\0") if name and (path := root / name).is_file())


def _is_made(path: Path) -> bool:
    top = path.parts[0]
    hidden = top.startswith(".") and top not in {".ci", ".gitignore", ".pre-commit-config.yaml"}
    return hidden or path.parts[:2] == (".ci", "cache") or bool(_MADE & set(path.parts))

"""Other programs that make a PDF of a web page; none of them carries annotations."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

_LONGEST_S = 900
_SANDBOXED = {"QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox", "QT_QPA_PLATFORM": "offscreen"}
"""Without it calibre does not print for root, nor without a screen."""


@dataclass(slots=True)
class Times:
    """Seconds by the clock of something done several times."""

    clock: list[float] = field(default_factory=list)

    def take(self, work: Callable[[], None]) -> None:
        """Do it once."""
        began = time.perf_counter()
        work()
        self.clock.append(time.perf_counter() - began)

    @property
    def middle(self) -> float:
        """The median."""
        return median(self.clock)


def run(command: Sequence[str | Path], environment: dict[str, str] | None = None) -> None:
    """Run a program to its end.

    Raises:
        CalledProcessError: it failed.
    """
    subprocess.run(
        command,
        env={**os.environ, **_SANDBOXED, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        check=True,
        timeout=_LONGEST_S,
    )


def chromium(page: Path, target: Path, home: Path) -> list[str | Path] | None:
    """Return the command that prints a page; None if the program is not there."""
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        return None
    return [
        found, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        f"--user-data-dir={home}", "--no-pdf-header-footer", f"--print-to-pdf={target}",
        page.as_uri(),
    ]  # fmt: skip


def calibre(page: Path, target: Path) -> list[str | Path] | None:
    """Return the command of calibre; None if the program is not there."""
    found = shutil.which("ebook-convert")
    return [found, page, target] if found else None


def weasyprint(page: Path, target: Path, cache: Path) -> list[str | Path] | None:
    """Return the command of WeasyPrint, which lives in an environment below ``cache``."""
    found = cache / "pdf" / "weasy" / "bin" / "weasyprint"
    return [found, page, target] if found.is_file() else None

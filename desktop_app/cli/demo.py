"""Show the whole path on the sample articles: import, search, mark, export."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.cli.doors import open_archive
from desktop_app.cli.output import progress_context, tell
from desktop_app.domain.dates import utc_now
from desktop_app.domain.filters import Has, Having, Sort
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import ExportFailed

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

QUERY = '"nerve agent" AND rally'
PICTURE_SECONDS = 120


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path("guardbook-demo"))
    parser.add_argument("--no-window", action="store_true", help="do not open the window after")


def run(options: argparse.Namespace) -> int:
    """Write a PDF and a picture of the window; then open the window where there is a screen."""
    out: Path = options.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(
            f"The folder “{out}” cannot be created.", "Name another one with --out."
        ) from error
    folder = paths.sample_archive()
    with open_archive(options, writable=True, create=True, folder=folder) as archive:
        print(_walk(archive, out))
    print(_picture(folder, out / "guardbook.png"))
    if not options.no_window and _has_screen():
        from desktop_app.cli.window import WindowOptions

        opened: int = options.open_window(WindowOptions(folder))
        return opened
    return 0


def _walk(archive: Archive, out: Path) -> Path:
    """Import, search and export; return the PDF."""
    from desktop_app.archive.sample import fill
    from desktop_app.exporting.exporter import ExportOptions

    context = progress_context()
    fill(archive, context)
    archive.update_index(context)
    tell(f"Imported {archive.counts().all} sample articles.")
    result = archive.find(SearchRequest(QUERY), context)
    tell(f"Searched for {QUERY}: {len(result.ids)} found in {result.took_ms:.0f} ms.")
    marked = archive.ids((Has(Having.HIGHLIGHT),), Sort.DATE)
    wanted = next((article for article in result.ids if article in marked), result.ids[0])
    article = archive.article(wanted)
    tell(f"“{article.title}” has {len(article.annotations)} highlights and notes.")
    options = ExportOptions(exported_at=utc_now(), meanings=archive.meanings())
    report = archive.export("pdf", [wanted], options, out / "guardbook.pdf", context)
    return Path(report.paths[0])


def _picture(folder: Path, target: Path) -> Path:
    """Take a picture of the window in a process of its own, which needs no screen."""
    command = [sys.executable, "-m", "desktop_app.gui.shots", str(folder), str(target)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            command, env=environment, timeout=PICTURE_SECONDS, capture_output=True, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise ExportFailed("The picture of the window took too long.", "Try again.") from error
    if done.returncode or not target.is_file():
        lines = done.stderr.decode(errors="replace").strip().splitlines() or ["no reason given"]
        raise ExportFailed(f"The picture of the window failed: {lines[-1]}.", "Try again.")
    return target


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

"""Makes the pictures of the help: ``python -m desktop_app.gui.help.pictures``."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from desktop_app.gui import languages
from desktop_app.gui.app import make_application, opener
from desktop_app.gui.help.pages import folder
from desktop_app.gui.photographer import Photographer, select_words
from desktop_app.gui.scenes import QUERY
from desktop_app.gui.theme import Look
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

NAMES = ("main", "search", "select")
WINDOW = QSize(1280, 720)
WIDTH = 640
COLOURS = 256
_NEAR = 5


def make(target: Path) -> list[Path]:
    """Write every picture, light and dark, in every language, over a fresh sample archive."""
    target.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        open_archive, archive = sample(Path(scratch))
        for language, look in product(languages.available(), (Look.LIGHT, Look.DARK)):
            own = target if language == languages.ENGLISH else target / language
            own.mkdir(exist_ok=True)
            photographer = Photographer(make_application(language), open_archive, WINDOW)
            photographer.set_look(look)
            photographer.open(archive)
            for name in NAMES:
                show(photographer, name)
                taken.append(own / f"{name}_{look.value}.png")
                _few_colours(small(photographer)).save(str(taken[-1]), quality=0)
            photographer.close()
    return taken


def sample(home: Path) -> tuple[Callable[[Path, bool], Archive], Path]:
    """Make the sample archive in a folder; return what opens it, and where it is."""
    from desktop_app.archive.sample import fill
    from desktop_app.vault.keyring import FileDeviceKeys

    open_archive = opener(FileDeviceKeys(home / "config"), home / "cache")
    archive = home / "Sample archive"
    with open_archive(archive, True) as filled:
        fill(filled, JobContext())
    return open_archive, archive


def show(photographer: Photographer, name: str) -> None:
    """Bring the window, over the sample archive, into the state of a picture."""
    photographer.panes.search.field.setText(QUERY if name == "search" else "")
    photographer.rest()
    photographer.open_marked()
    if name == "select":
        select_words(photographer)


def small(photographer: Photographer) -> QImage:
    """Return a picture of the window as it is now, half its size."""
    photographer.rest()
    picture = photographer.picture().toImage()
    return picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)


def _few_colours(picture: QImage) -> QImage:
    """Return a picture in the colours that it has most of."""
    return picture.convertToFormat(
        QImage.Format.Format_Indexed8, _colours(picture), Qt.ImageConversionFlag.ThresholdDither
    )


def _colours(picture: QImage) -> list[int]:
    """Return the most frequent colours of a picture, none too near to another, as ARGB."""
    found = Counter(
        picture.pixel(x, y) for y in range(picture.height()) for x in range(picture.width())
    )
    kept: list[int] = []
    for colour, _ in found.most_common():
        if len(kept) < COLOURS and all(_apart(colour, one) > _NEAR for one in kept):
            kept.append(colour)
    return kept


def _apart(one: int, other: int) -> int:
    """Return how far two colours are from each other, in the channel in which they are most."""
    return max(abs((one >> by & 0xFF) - (other >> by & 0xFF)) for by in (0, 8, 16))


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else folder() / "pictures")

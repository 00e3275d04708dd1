"""The bundled pictures of the window are of the window as it is, and in every language and look."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop_app.gui import languages
from desktop_app.gui.app import make_application
from desktop_app.gui.help import pictures
from desktop_app.gui.help.pages import folder, picture
from desktop_app.gui.photographer import Photographer
from desktop_app.gui.theme import Look

pytestmark = pytest.mark.usefixtures("unmeasured")

ACROSS, DOWN = 80, 45
"""Fields that a picture is compared by: a button or a line of letters fills some of them."""

_FAR = 16
"""In the brightness of a field, of 255."""

TOLERATED = 0.05
"""The share of fields that may differ: a button more is no reason to take all pictures anew."""


def fields(image: QImage) -> bytes:
    """Return how bright each field of a picture is."""
    ignored, smooth = (
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    grey = image.scaled(ACROSS, DOWN, ignored, smooth).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    assert grey.bytesPerLine() == ACROSS
    return bytes(grey.constBits())


def unlike(one: QImage, other: QImage) -> float:
    """Return the share of fields in which two pictures differ."""
    pairs = zip(fields(one), fields(other), strict=True)
    return sum(abs(a - b) > _FAR for a, b in pairs) / (ACROSS * DOWN)


def bundled(name: str, look: Look, language: str) -> QImage:
    return QImage(str(picture(name, look.value, language)))


def test_the_window_still_looks_as_in_the_help(tmp_path, qapp) -> None:
    """If not: ``QT_QPA_PLATFORM=offscreen python -m desktop_app.gui.help.pictures``."""
    open_archive, archive = pictures.sample(tmp_path)
    seen = {}
    photographer = Photographer(make_application(), open_archive, pictures.WINDOW)
    try:
        photographer.set_look(Look.LIGHT)
        photographer.open(archive)
        for name in pictures.NAMES:
            pictures.show(photographer, name)
            seen[name] = pictures.small(photographer)
        photographer.do("view.sidebar")
        changed = pictures.small(photographer)
    finally:
        photographer.close()
    for name, image in seen.items():
        assert unlike(image, bundled(name, Look.LIGHT, "")) < TOLERATED, name
    # What this would notice.
    assert unlike(changed, seen["select"]) > 2 * TOLERATED
    assert unlike(seen["main"], seen["search"]) > TOLERATED


def test_every_picture_is_there_in_every_language_and_look() -> None:
    wanted = {
        f"{'' if language == languages.ENGLISH else language + '/'}{name}_{look.value}.png"
        for language, name, look in product(
            languages.available(), pictures.NAMES, (Look.LIGHT, Look.DARK)
        )
    }
    where = folder() / "pictures"
    there = {path.relative_to(where).as_posix() for path in where.rglob("*.png")}
    assert there == wanted
    assert {QImage(str(where / name)).width() for name in wanted} == {pictures.WIDTH}

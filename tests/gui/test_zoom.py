"""The window is drawn as large as the user chose, or as the system's font asks."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.gui import zoom

_SAY = """
import os, sys
from PySide6.QtGui import QFontInfo
from desktop_app.gui.application import make_application
if {font}:
    QFontInfo.pixelSize = lambda self: {font}
app = make_application("en", {size})
print(app.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
"""


@pytest.mark.parametrize(
    ("pixels", "size"), [(12, 100), (14.67, 100), (16.7, 125), (20, 150), (26.67, 200), (60, 200)]
)
def test_a_larger_font_of_the_system_asks_for_a_larger_window(pixels: float, size: int) -> None:
    assert zoom.for_font(pixels) == size


@pytest.mark.parametrize(("wish", "size"), [(150, 150), (0, 0), (130, 0), (-5, 0)])
def test_a_size_that_cannot_be_chosen_follows_the_system(wish: int, size: int) -> None:
    assert zoom.fitting(wish) == size


@pytest.mark.parametrize(
    ("size", "font", "environment", "ratio"),
    [
        (200, 0, {}, 2.0),
        (0, 26.67, {}, 2.0),
        (0, 0, {}, 1.0),
        (200, 0, {"QT_SCALE_FACTOR": "1.5"}, 1.5),
    ],
)
def test_the_program_draws_at_its_size_and_tells_no_other_program(
    guardbook, size: int, font: float, environment: dict[str, str], ratio: float
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SAY.format(size=size, font=font)],
        env=guardbook.environment({"QT_QPA_PLATFORM": "offscreen", **environment}),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == [str(ratio), environment.get("QT_SCALE_FACTOR", "None")]

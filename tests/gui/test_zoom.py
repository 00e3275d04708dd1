"""The window is drawn as large as the user chose, or as the system's font asks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.gui import zoom

SCREEN = "SCREEN"
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
    ("wish", "screen", "size"),
    [
        (200, (1280, 840), 200),
        (200, (1366, 728), 200),
        (200, (800, 500), 125),
        (150, (800, 500), 125),
        (125, (800, 500), 125),
        (200, (640, 1200), 100),
        (200, (3000, 500), 150),
        (200, (320, 200), 100),
    ],
)
def test_on_a_small_screen_the_window_keeps_its_room(
    wish: int, screen: tuple[int, int], size: int
) -> None:
    assert zoom.on_screen(wish, *screen) == size


@pytest.mark.parametrize(
    ("size", "font", "environment", "ratio"),
    [
        (200, 0, {}, 2.0),
        (0, 26.67, {}, 2.0),
        (0, 0, {}, 1.0),
        (200, 0, {"QT_SCALE_FACTOR": "1.5"}, 1.5),
        (200, 0, {SCREEN: "800x500"}, 1.25),
        (0, 26.67, {SCREEN: "1000x600"}, 1.5),
    ],
)
def test_the_program_draws_at_its_size_and_tells_no_other_program(
    guardbook, tmp_path: Path, size: int, font: float, environment: dict[str, str], ratio: float
) -> None:
    width, height = map(int, environment.get(SCREEN, "1600x1200").split("x"))
    screens = tmp_path / "screens.json"
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height}
    one |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens.write_text(json.dumps({"screens": [one]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    done = subprocess.run(
        [sys.executable, "-c", _SAY.format(size=size, font=font)],
        env=guardbook.environment({**platform, **environment}),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == [str(ratio), environment.get("QT_SCALE_FACTOR", "None")]

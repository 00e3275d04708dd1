"""Pictures of the window's states, light and dark; ``--shots DIR`` keeps them to be looked at."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtGui import QImage

STATES = (
    *("main", "search", "select", "empty", "import", "details", "correct", "export"),
    *("did_you_mean", "no_results", "filter", "highlights", "loading", "chosen", "rows", "focus"),
    *("beside", "unreadable", "disk_full", "trash", "empty_list"),
    *("palette", "settings", "help", "keys", "device", "report", "tour", "readonly", "trouble"),
)


def test_every_state_has_its_picture_in_light_and_dark(guardbook, shots):
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app.gui.shots", "--all", str(shots)],
        env=guardbook.environment({"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for state in STATES:
        light, dark = (QImage(str(shots / f"{state}_{look}.png")) for look in ("light", "dark"))
        assert light.width() >= 1440
        assert light.size() == dark.size()
        corners = (light.pixelColor(4, 500), dark.pixelColor(4, 500))
        assert corners[0].lightness() > 100 > corners[1].lightness()
        tones = {light.pixel(x, y) for x in range(0, 1440, 3) for y in range(0, 900, 3)}
        assert len(tones) > 50, f"{state} is all but blank"

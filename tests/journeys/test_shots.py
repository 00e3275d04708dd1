"""Pictures of the window's states, light and dark; ``--shots DIR`` keeps them to be looked at.

``--shots-language de --shots-size 800x500 --shots-scale 2 --shots-text 200 --shots-states main``
take others; what is said here of the pictures is looked at where none of these is given.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

STATES = (
    *("main", "search", "select", "empty", "import", "details", "correct", "export", "problem"),
    *("did_you_mean", "no_results", "filter", "highlights", "loading", "chosen", "rows", "focus"),
    *("beside", "unreadable", "disk_full", "trash", "empty_list", "indexing", "compact", "toast"),
    *("palette", "settings", "help", "keys", "device", "report", "tour", "readonly", "trouble"),
    *("locked", "locked_wrong", "locked_recovery", "locked_mistyped", "passphrase"),
    *("recovery", "recovery_shown", "backup_first", "backup_again", "backup_running", "reminder"),
    *("restore", "restore_locked", "restore_damaged", "begun"),
    *("confirm", "about", "tag", "file", "new_case", "history", "note", "save_search", "drop"),
    *("menu_file", "menu_article", "menu_view", "menu_order", "menu_archives", "other_export"),
    *("blackout", "dossier", "dossier_blackout", "checked", "check_failed", "pages", "picture"),
    *("hard_1", "hard_7", "hard_tag", "hard_file", "hard_details", "hard_filter", "hard_cases"),
)

pytestmark = pytest.mark.usefixtures("unmeasured")


def test_every_state_has_its_picture_in_light_and_dark(guardbook, shots, shots_wish):
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app.gui.shots", "--all", str(shots), *shots_wish],
        env=guardbook.environment({"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        text=True,
        timeout=480,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for state in () if shots_wish else STATES:
        light, dark = (QImage(str(shots / f"{state}_{look}.png")) for look in ("light", "dark"))
        assert light.width() >= 1440
        assert light.size() == dark.size()
        corners = (light.pixelColor(4, 500), dark.pixelColor(4, 500))
        assert corners[0].lightness() > 100 > corners[1].lightness()
        assert _tones_beyond(light, 50), f"{state} is all but blank"


def _tones_beyond(image: QImage, number: int) -> bool:
    """Whether more tones than that are found in every third dot of every third line."""
    seen: set[int] = set()
    for at in range(480 * 300):
        seen.add(image.pixel(at % 480 * 3, at // 480 * 3))
        if len(seen) > number:
            return True
    return False

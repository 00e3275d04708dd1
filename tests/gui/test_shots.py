"""Pictures of the window, taken without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.errors import ArchiveProblem
from desktop_app.gui import shots
from desktop_app.gui.app import opener
from desktop_app.vault.keyring import FileDeviceKeys


def test_pictures_of_every_state_are_taken_without_a_screen(tmp_path: Path, qapp) -> None:
    taken = shots.shots(tmp_path / "shots")
    states = {path.stem.rsplit("_", 1)[0] for path in taken}
    drawn = {"main", "search", "select", "empty", "import", "details", "correct", "export"}
    assert states >= drawn | {"filter", "chosen", "trash", "disk_full", "readonly", "trouble"}
    assert len(taken) == 2 * len(states)
    images = {path: QImage(str(path)) for path in taken}
    assert all(image.size() == shots.SIZE for image in images.values())
    light = images[tmp_path / "shots" / "main_light.png"]
    dark = images[tmp_path / "shots" / "main_dark.png"]
    assert light.pixelColor(5, 880).lightness() > 200 > 60 > dark.pixelColor(5, 880).lightness()


def test_the_picture_of_an_archive_in_use_is_taken_all_the_same(
    tmp_path: Path, qapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, cache = FileDeviceKeys(tmp_path / "config"), tmp_path / "cache"
    monkeypatch.setattr(shots, "opener", lambda: opener(keys, cache))
    folder, picture = tmp_path / "archive", tmp_path / "window.png"
    with opener(keys, cache)(folder, True):
        assert shots.main([str(folder), str(picture)]) == 0
    assert picture.stat().st_size > 10_000


def test_the_command_of_the_pictures_says_how_it_is_used(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert shots.main([]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_picture_of_something_that_is_no_archive_fails_with_its_sentence(
    tmp_path: Path, qapp
) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ArchiveProblem):
        shots.screenshot(tmp_path / "file", tmp_path / "x.png")

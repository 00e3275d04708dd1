"""Pictures of the window, taken without a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desktop_app.errors import ArchiveProblem
from desktop_app.gui import languages, shots
from desktop_app.gui.app import make_application, opener
from desktop_app.gui.photographer import Photographer
from desktop_app.gui.search.history_popup import HistoryPopup
from desktop_app.vault.keyring import FileDeviceKeys


def test_pictures_of_the_wanted_states_are_taken_in_a_language_size_and_look(
    tmp_path: Path, qapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_it, queries = Photographer.take, list[str]()

    def take(photographer: Photographer, target: Path) -> None:
        take_it(photographer, target)
        if target.stem == "history_dark":
            (popup,) = photographer.window.window.findChildren(HistoryPopup)
            queries.extend(popup.list.item(at).text() for at in range(popup.list.count()))

    monkeypatch.setenv("QT_SCALE_FACTOR", "1")  # to be as it was afterwards
    monkeypatch.setattr(Photographer, "take", take)
    words = ["--all", str(tmp_path / "shots"), "--language", "ar", "--size", "1600x1200"]
    try:
        done = shots.main([*words, "--scale", "2", "--looks", "dark", "--states", "main,history"])
        wanted = os.environ["QT_SCALE_FACTOR"]
    finally:
        languages.put_on(make_application(), languages.ENGLISH)
    assert (done, wanted) == (0, "2.0")
    images = {path.stem: QImage(str(path)) for path in (tmp_path / "shots").iterdir()}
    assert set(images) == {"main_dark", "history_dark"}
    assert queries == ["courtyard"]
    assert all(image.size() == QSize(800, 600) for image in images.values())
    assert images["main_dark"].pixelColor(790, 590).lightness() < 60


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

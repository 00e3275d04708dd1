"""No word of the window is cut: in every state, language and size of the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from desktop_app.gui import languages, shots
from desktop_app.gui.application import make_application
from desktop_app.gui.photographer import SIZE, Photographer
from tests.support.room import too_tight

pytestmark = pytest.mark.usefixtures("unmeasured")


@pytest.fixture
def _english_again() -> Iterator[None]:
    yield
    languages.put_on(make_application(), languages.ENGLISH)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the archives that every walk goes through."""
    folder = tmp_path_factory.mktemp("room")
    shots.archives(folder)
    return folder


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize(
    ("language", "text"),
    # German words are the longest, Arabic ones stand mirrored: where they have room, others have.
    [("de", 100), ("de", 200), ("ar", 200)],
)
def test_no_word_of_the_window_is_cut(language: str, text: int, home: Path, qapp) -> None:
    # What is drawn twice as large has half the room.
    size = QSize(SIZE.width() * 100 // text, SIZE.height() * 100 // text)
    photographer = Photographer(make_application(language), shots.opener_of(home), size, language)
    found: dict[str, list[str]] = {}

    def look(state: str) -> None:
        photographer.rest()
        for line in too_tight(photographer.window.window):
            found.setdefault(line, []).append(state)

    shots.walk(photographer, home, look, f"{language}{text}")
    photographer.close()
    assert not found, "\n".join(f"{line} {states[:6]}" for line, states in found.items())

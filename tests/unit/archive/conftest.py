"""An archive in a folder of its own, with three articles."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

TEXTS = {
    "one.txt": " date 2021-02-14 One quay was lit. The quay was quiet.\n\nA crane 🏗 stood still.\n",
    "two.txt": "Two ships were listed in Merrin by the committee.\n\nNobody signed the list.\n",
    "three.txt": "Three judges sat in Merrin.\n\nThey heard nobody.\n",
}


@pytest.fixture
def opening(tmp_path):
    """Return a function that opens the archive of this test, or another one by its name."""

    return partial(_open, tmp_path)


def _open(folder: Path, name: str = "archive", **options) -> Archive:
    return Archive.open(
        folder / name,
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        **{"writable": True, "create": True, **options},
    )


@pytest.fixture
def texts() -> dict[str, str]:
    """Return what lies in the folder of clippings, by name."""
    return TEXTS


@pytest.fixture
def clippings(tmp_path, texts) -> Path:
    """Return a folder with the texts."""
    folder = tmp_path / "clippings"
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def archive(tmp_path, opening, clippings, texts, filled):
    """Return an archive with three articles, indexed."""

    def fill(folder: Path) -> None:
        with _open(folder) as opened:
            opened.import_paths([clippings / name for name in TEXTS], JobContext())
            opened.update_index(JobContext())

    filled.copy(("texts", *texts.items()), fill, tmp_path)
    with opening() as opened:
        yield opened

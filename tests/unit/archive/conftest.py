"""An archive in a folder of its own, with three articles."""

from __future__ import annotations

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

    def open_it(name: str = "archive", **options) -> Archive:
        return Archive.open(
            tmp_path / name,
            devices=FileDeviceKeys(tmp_path / "config"),
            cache=tmp_path / "cache",
            **{"writable": True, "create": True, **options},
        )

    return open_it


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
def archive(opening, clippings):
    """Return an archive with three articles, indexed."""
    with opening() as opened:
        opened.import_paths([clippings / name for name in TEXTS], JobContext())
        opened.update_index(JobContext())
        yield opened

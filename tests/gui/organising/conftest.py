"""The window on a real archive with a few articles, tags and cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import ArticleId
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

TEXTS = {
    "quay.txt": " date 2021-02-14 The quay was lit.\n\nA crane stood still in the harbour.\n",
    "ships.txt": " date 2021-02-20 Two ships were listed.\n\nNobody signed the list.\n",
    "judges.txt": " date 2022-05-09 Three judges sat.\n\nThey heard nobody.\n",
    "undated.txt": "A letter without a day.\n\nNobody knows when it was written.\n",
}


@pytest.fixture
def real(tmp_path, filled):
    """Return an archive on disk with three tags and three cases."""
    filled.copy("organising", _fill, tmp_path)
    return _open(tmp_path)


def _open(folder: Path) -> Archive:
    return Archive.open(
        folder / "archive",
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        create=True,
    )


def _fill(folder: Path) -> None:
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    with _open(folder) as archive:
        archive.import_paths([folder / name for name in TEXTS], JobContext())
        one, two, three, _ = (ArticleId(number) for number in sorted(archive.ids()))
        archive.tag([one, two], add=["court"])
        archive.tag([two], add=["court/harbour"])
        archive.tag([three], add=["law"])
        archive.file_into("Quay", add=[one])
        archive.file_into("Quay/Lists", add=[two])
        archive.create_case("Files")


@pytest.fixture
def desk_window(open_window, real):
    """Return the window on that archive; see ``Opened``."""
    return open_window(real)

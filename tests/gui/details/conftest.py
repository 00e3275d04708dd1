"""The details of a real article: an archive in a folder of its own, with one that was marked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import ArticleId, Mark
from desktop_app.gui.details.view_model import DetailsViewModel
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.undo import Undo
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

TEXT = (
    " date 2021-02-14 Harbour lamps. One quay was lit. #harbour said so.\n\nA crane stood still.\n"
)
ONE = ArticleId(1)


@pytest.fixture
def opening(tmp_path):
    return partial(_open, tmp_path)


def _open(folder: Path, **options) -> Archive:
    return Archive.open(
        folder / "archive",
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        **{"create": True, **options},
    )


@pytest.fixture
def archive(opening, tmp_path, filled):
    filled.copy("details", _fill, tmp_path)
    with opening() as opened:
        yield opened


def _fill(folder: Path) -> None:
    with _open(folder) as opened:
        file = folder / "lamps.txt"
        file.write_text(TEXT, encoding="utf-8")
        opened.import_paths([file], JobContext())
        opened.annotate_quote(ONE, "stood still", Mark(note="Why?"))


class Opened:
    """The open article with everything behind its details."""

    def __init__(self, archive, jobs, events, qtbot):
        self.archive, self.jobs, self.qtbot = archive, jobs, qtbot
        self.problems = []
        jobs.failed.connect(self.problems.append)
        self.undo = Undo(archive, jobs, events)
        self.reading = ReadingViewModel(archive, jobs, events)
        self.model = DetailsViewModel(archive, jobs, self.undo, self.reading)

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.jobs.busy)

    def open(self, article=ONE):
        self.reading.open(article)
        self.settle()
        return self

    @property
    def article(self):
        return self.archive.article(ONE)


@pytest.fixture
def opened(archive, jobs, events, qtbot):
    return Opened(archive, jobs, events, qtbot).open()

"""A reader of pages over a file that answers at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.gui.theme import Theme
from tests.support.fake_pages import FakeFile
from tests.support.paged import Shown, Source


@pytest.fixture
def shown(theme: Theme, jobs: JobRunner, qtbot: QtBot) -> Iterator[Shown]:
    reader = ReaderSwitch(theme)
    source = Source(jobs, FakeFile())
    reader.source = source
    qtbot.addWidget(reader)
    reader.resize(900, 640)
    with qtbot.waitExposed(reader):
        reader.show()
    reader.activateWindow()
    yield Shown(reader, source, qtbot)
    reader.show_article(None)

"""What a window is made of goes with it, and what shows an archive goes with the archive."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


def test_panes_and_desk_of_an_archive_go_with_it(window, qtbot) -> None:
    app = window.app
    left = [weakref.ref(one) for one in (window.panes, window.panes.tray, window.desk)]
    with qtbot.waitSignal(app.opened):
        app.open(window.archive.folder / "another")
    window.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.unfreeze()
    gc.collect()
    assert [one() for one in left] == [None] * 3


def test_no_part_of_a_window_is_without_a_parent_that_ends_it(open_window, archive) -> None:
    before = QApplication.topLevelWidgets()
    window = open_window(archive).app.window
    there = [one for one in QApplication.topLevelWidgets() if one not in before]
    assert [one for one in there if one.parent() is None] == [window]

"""A locked PDF over a real archive: its password gives it words as well as pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from desktop_app.archive.archive import Archive
from desktop_app.gui.pages.password import PasswordSheet
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys
from tests.support.small_pdf import locked_pdf


def test_what_a_password_opens_can_be_searched_for_and_marked(open_window, tmp_path: Path) -> None:
    (tmp_path / "minutes.pdf").write_bytes(locked_pdf("tide", ("The board met behind doors.",)))
    archive = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    archive.import_paths([tmp_path / "minutes.pdf"], JobContext())
    [number] = archive.ids()
    assert archive.article(number).text.text == ""
    window = open_window(archive, reader=ReaderSwitch)
    window.go(number)

    window.qtbot.waitUntil(lambda: bool(window.desk.tools.sheets()), timeout=20_000)
    [sheet] = window.desk.tools.sheets()
    assert isinstance(sheet, PasswordSheet)
    window.qtbot.keyClicks(sheet.field, "tide")
    window.qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: archive.article(number).text.text != "", timeout=20_000)
    pane = window.reader.place_of_pages.pane
    window.qtbot.waitUntil(lambda: pane.open, timeout=20_000)
    window.settle()
    window.qtbot.waitUntil(lambda: window.reader.article.text.text != "")
    pane.view.setFocus()
    pane.view.select(4, 9)
    window.qtbot.keyClick(pane.view, Qt.Key.Key_H)
    window.qtbot.waitUntil(lambda: len(archive.article(number).annotations) == 1)
    [mark] = archive.article(number).annotations
    assert mark.anchor.quote == "board"
    window.settle()
    archive.close()

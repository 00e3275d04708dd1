"""What is typed survives an archive that goes away and a disk that is full, on a real archive."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.archive.archive import Archive
from desktop_app.domain.articles import ArticleId
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.jobs import JobContext
from desktop_app.storage import sqlite
from desktop_app.vault.keyring import FileDeviceKeys

ONE = ArticleId(1)


@pytest.fixture
def archive(tmp_path):
    """Return a real archive with one article."""
    (tmp_path / "one.txt").write_text("The quay was quiet.\n\nA crane stood still.\n")
    opened = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    opened.import_paths([tmp_path / "one.txt"], JobContext())
    return opened


@pytest.fixture
def window(open_window, archive):
    return open_window(archive, reader=ReaderSwitch)


def save(window):
    QTest.keyClick(window.field(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.settle()


def notes(window):
    return [one.note for one in window.archive.article(ONE).annotations]


@pytest.mark.usefixtures("unmeasured_here")
def test_a_folder_that_is_moved_away_and_back_loses_no_word(window, tmp_path) -> None:
    window.take("note")
    QTest.keyClicks(window.field(), "Half")
    window.qtbot.waitUntil(lambda: bool(window.archive.drafts()))
    (tmp_path / "archive").rename(tmp_path / "away")
    QTest.keyClicks(window.field(), " a thou")
    bar = window.app.window.bar
    window.qtbot.waitUntil(lambda: "not in its folder any more" in bar.text)
    save(window)
    assert window.field().words() == "Half a thou"
    assert window.reader.article.text.text.startswith("The quay")
    (tmp_path / "away").rename(tmp_path / "archive")
    window.qtbot.waitUntil(
        lambda: [d.annotation.note for d in window.archive.drafts()] == ["Half a thou"]
    )
    save(window)
    assert notes(window) == ["Half a thou"]
    assert not window.archive.drafts()


@pytest.mark.usefixtures("unmeasured_here")
def test_a_folder_that_is_deleted_leaves_the_words_to_be_copied_and_a_window_to_be_closed(
    window, tmp_path
) -> None:
    window.take("note")
    QTest.keyClicks(window.field(), "Half")
    window.qtbot.waitUntil(lambda: bool(window.archive.drafts()))
    shutil.rmtree(tmp_path / "archive")
    QTest.keyClicks(window.field(), " a thou")
    bar = window.app.window.bar
    window.qtbot.waitUntil(lambda: "not in its folder any more" in bar.text)
    save(window)
    assert window.field().words() == "Half a thou"
    # What is there goes on being read, and what would be written is refused.
    assert window.reader.article.text.text.startswith("The quay")
    window.panes.search.field.setText("crane")
    window.settle()
    assert window.titles() == ["The quay was quiet"]
    window.app.actions["star"].trigger()
    window.settle()
    assert "not in its folder any more" in bar.text
    assert not (tmp_path / "archive").exists()
    window.app.window.close()
    assert window.app.window.isVisible()
    assert "A note is not saved" in bar.text
    next(b for b in bar.findChildren(QPushButton) if b.isVisible() and b.text()).click()
    assert window.app.window.isHidden()
    assert not (tmp_path / "archive").exists()


def test_a_full_disk_loses_no_word(window, monkeypatch) -> None:
    def no_room(self, statement, *parameters):
        raise sqlite.problem(Full())

    class Full(Exception):
        sqlite_errorcode = 13

    window.take("note")
    from desktop_app.storage.drafts import Drafts

    with monkeypatch.context() as patch:
        patch.setattr(Drafts, "keep", no_room)
        patch.setattr(Drafts, "forget", no_room)
        QTest.keyClicks(window.field(), "Half a thou")
        window.qtbot.waitUntil(lambda: "The disk is full" in window.app.window.bar.text)
        save(window)
        assert window.field().words() == "Half a thou"
        assert not notes(window)
    save(window)
    assert notes(window) == ["Half a thou"]

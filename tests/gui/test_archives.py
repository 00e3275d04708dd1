"""The archives opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from desktop_app import paths, settings
from desktop_app.gui.archives import titles
from desktop_app.gui.welcome.trouble import TroublePage


def other_archive(window, folder: Path, name: str):
    made = type(window.archive)(folder / name)
    made.folder.mkdir(parents=True)
    (made.folder / "keys.json").touch()
    made.add("Elsewhere", "Other text.")
    return made


def entries(menu) -> list[str]:
    menu.aboutToShow.emit()
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def test_the_file_menu_and_the_switcher_lead_back_to_recent_archives(
    qtbot, window, tmp_path: Path
) -> None:
    app = window.app
    first = window.archive
    assert entries(app.window.recent) == ["Moscow desk"]
    first.folder.mkdir(exist_ok=True)
    (first.folder / "keys.json").touch()
    second = other_archive(window, tmp_path, "R & D")
    known = {first.folder: first, second.folder: second}
    app._open_archive = lambda folder, writable: known[folder]
    with qtbot.waitSignal(app.opened):
        app.open_known(second.folder)
    assert entries(app.window.recent) == ["R && D", "Moscow desk"]
    assert [one.isChecked() for one in app.window.recent.actions()[:2]] == [True, False]
    switcher = window.panes.archives_menu
    assert entries(switcher)[:3] == ["R && D", "Moscow desk", "Open my archive"]
    assert settings.load().archives == (str(second.folder), str(first.folder))
    with qtbot.waitSignal(app.opened):
        switcher.actions()[1].trigger()
    assert app.desk.archive is first


def test_a_moved_archive_says_so_and_can_be_forgotten(qtbot, window, tmp_path: Path) -> None:
    app = window.app
    gone = tmp_path / "Gone"
    app.looks.keeping.settle(archives=(str(gone), str(window.archive.folder)))
    settings.amend(lambda found: settings.replace(found, archives=(str(gone),)))
    with qtbot.waitSignal(app.failed):
        app.open_known(gone)
    page = app.window.findChild(TroublePage)
    assert page.text.startswith("The archive is not where it was, or its disk is not connected.")
    assert "Nothing was created or deleted." in page.text
    assert not gone.exists()
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    asked: list[Path] = []
    app._open_archive = lambda folder, writable: (asked.append(folder), window.archive)[1]
    with qtbot.waitSignal(app.opened):
        buttons["Forget this archive"].click()
    assert asked == [paths.default_archive()]
    assert str(gone) not in settings.load().archives
    assert gone not in app.archives.folders


def test_a_folder_without_an_archive_is_not_made_one_by_opening_it(
    qtbot, window, tmp_path: Path
) -> None:
    window.dialogs.to_enter = tmp_path
    with qtbot.waitSignal(window.app.failed):
        window.app.actions["archive.open"].trigger()
    page = window.app.window.findChild(TroublePage)
    assert page.text.startswith("There is no archive in this folder.")


def test_archives_of_one_name_say_where_they_lie() -> None:
    found = titles((Path("/a/Desk"), Path("/b/Desk"), Path("/b/Other")))
    assert list(found.values()) == ["Desk (a)", "Desk (b)", "Other"]


def test_settings_that_cannot_be_written_do_not_keep_an_archive_in_the_list(window) -> None:
    file = settings.settings_file()
    file.unlink(missing_ok=True)
    file.mkdir(parents=True)
    window.app.archives.forget(window.archive.folder)
    assert window.app.archives.folders == ()
    assert entries(window.app.window.recent) == ["No archive was opened yet"]

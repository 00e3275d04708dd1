"""Opening, changing and closing archives in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton

from desktop_app import paths, settings
from desktop_app.domain.filters import Sort
from desktop_app.errors import ArchiveInUse, ArchiveProblem, StorageFull, WrongKey
from desktop_app.gui import app as composition
from desktop_app.gui.app import GuardbookApp, make_application, opener
from desktop_app.gui.archives import archive_title
from desktop_app.gui.help_sheets import AboutSheet, ShortcutSheet
from desktop_app.gui.theme import Look
from desktop_app.gui.welcome.trouble import TroublePage
from desktop_app.settings import Settings
from desktop_app.vault.keyring import FileDeviceKeys

ROOT = Path(__file__).resolve().parents[2]


def test_every_action_does_something(window) -> None:
    assert window.app.handled() == {spec.id for spec in window.app.actions.specs}


@pytest.fixture
def build(qtbot, qapp, open_window):
    """Make a window that opens what a function gives; nothing is open in it yet."""
    made: list[GuardbookApp] = []

    def go(open_archive, values: Settings | None = None) -> GuardbookApp:
        app = GuardbookApp(
            make_application(), open_archive, values or Settings(look="light"), open_window.reader
        )
        app.dialogs = open_window.dialogs()
        qtbot.addWidget(app.window)
        with qtbot.waitExposed(app.window):
            app.window.show()
        made.append(app)
        return app

    yield go
    for app in made:
        app.window.close()


def test_without_an_archive_only_opening_one_can_be_done(build, archive) -> None:
    app = build(lambda folder, writable: archive)
    assert not app.actions["search"].isEnabled()
    assert not app.actions["import.files"].isEnabled()
    assert app.actions["archive.open"].isEnabled()
    app._dispatch("star")  # nobody is there to do it


def test_what_went_wrong_while_opening_is_told(qtbot, build) -> None:
    def refuse(folder: Path, writable: bool):
        raise WrongKey("The key does not open this archive.", "Open it where it was made.")

    app = build(refuse)
    with qtbot.waitSignal(app.failed):
        app.open(Path("x"))
    page = app.window.findChild(TroublePage)
    assert page.isVisible()
    assert page.text == (
        "The key does not open this archive. The archive was not changed. "
        "Open it where it was made. x"
    )


def test_an_archive_in_use_is_opened_for_reading_and_says_so(qtbot, build, archive) -> None:
    taken = True

    def busy(folder: Path, writable: bool):
        if writable and taken:
            raise ArchiveInUse("Another window works with this archive.", "Close it first.")
        archive.writable = writable
        return archive

    app = build(busy)
    with qtbot.waitSignal(app.opened):
        app.open(archive.folder, [archive.folder])
    qtbot.waitUntil(lambda: app.window.toast.isVisible())
    assert "Nothing was imported" in app.window.toast.text
    assert app.window.banner.text.startswith("This archive is open for reading only. Another")
    assert not app.actions["import.files"].isEnabled()
    taken = False
    with qtbot.waitSignal(app.opened):
        app.window.banner.findChild(QPushButton, "small").click()
    assert not app.window.banner.isVisible()
    assert app.actions["import.files"].isEnabled()


def test_an_archive_on_a_full_disk_can_still_be_read(qtbot, build, archive) -> None:
    def full(folder: Path, writable: bool):
        if writable:
            raise StorageFull("The disk is full.", "Free some space.")
        archive.writable = False
        return archive

    app = build(full)
    with qtbot.waitSignal(app.failed):
        app.open(archive.folder)
    buttons = {
        one.text(): one for one in app.window.findChild(TroublePage).findChildren(QPushButton)
    }
    with qtbot.waitSignal(app.failed):
        buttons["Try again"].click()
    buttons = {
        one.text(): one
        for one in app.window.findChildren(TroublePage)[-1].findChildren(QPushButton)
    }
    with qtbot.waitSignal(app.opened):
        buttons["Open for reading"].click()
    assert "The disk is full. Free some space." in app.window.banner.text


def test_another_archive_takes_the_place_of_the_first(qtbot, window, tmp_path: Path) -> None:
    panes = window.panes
    window.take("star")
    for action, name in (("archive.open", "Second desk"), ("archive.new", "Third desk")):
        before = window.app.desk.archive
        other = type(window.archive)(tmp_path / name)
        other.add("Elsewhere", "Other text.")
        window.app._open_archive = lambda folder, writable, other=other: other
        window.dialogs.to_enter = other.folder
        if action == "archive.open":
            other.folder.mkdir()
            (other.folder / "keys.json").touch()
        window.app.window.messages.toast("Done", "Undo", lambda: None)
        with qtbot.waitSignal(window.app.opened):
            window.app.actions[action].trigger()
        assert before.closed
        assert not window.app.window.toast.isVisible(), "what it offers belongs to another archive"
        qtbot.waitUntil(lambda: window.app.desk.warm)
        window.settle()
        assert window.titles() == ["Elsewhere"]
        assert window.panes is not panes
        assert not window.app.actions["undo"].isEnabled()
        assert window.app.window.windowTitle() == f"{name} — Guardbook"
    window.dialogs.to_enter = None
    window.app.actions["archive.open"].trigger()
    window.app.actions["archive.new"].trigger()
    assert window.app.desk is not None


def test_opening_the_open_archive_only_imports(window, tmp_path: Path) -> None:
    file = tmp_path / "Fresh.txt"
    file.write_text("Something happened.", encoding="utf-8")
    desk = window.app.desk
    window.app.open(window.archive.folder, [file])
    window.settle()
    assert window.app.desk is desk
    assert "Fresh" in window.titles()


def test_the_sample_archive_is_filled_once(
    qtbot, window, empty_archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.archive import sample

    filled = []

    def fill(archive, context) -> None:
        context.report(1, 2, "Importing", "a.txt")
        filled.append(archive)
        archive.add("Sample", "Text.")

    other = type(empty_archive)(paths.sample_archive())
    monkeypatch.setattr(sample, "fill", fill)
    window.app._open_archive = lambda folder, writable: other
    for _ in range(2):
        with qtbot.waitSignal(window.app.opened):
            window.app.actions["archive.sample"].trigger()
        window.settle()
        assert window.titles() == ["Sample"]
        window.app._leave()
    assert filled == [other]


def test_home_leads_to_the_users_own_archive(qtbot, window, empty_archive) -> None:
    asked = []
    window.app._open_archive = lambda folder, writable: (asked.append(folder), empty_archive)[1]
    with qtbot.waitSignal(window.app.opened):
        window.app.actions["archive.home"].trigger()
    assert asked == [paths.default_archive()]


def test_archives_are_called_by_their_folder_or_by_a_word() -> None:
    assert archive_title(paths.default_archive()) == "My archive"
    assert archive_title(paths.sample_archive()) == "Sample archive"
    assert archive_title(Path("/x/Moscow desk")) == "Moscow desk"
    assert archive_title(Path("/")) == "/"


# -- looks and memory


def test_looks_are_chosen_from_the_menu_and_remembered(window, qapp) -> None:
    window.app.actions["look.dark"].trigger()
    assert window.app.theme.dark
    assert window.app.theme.tokens.reader in qapp.styleSheet()
    window.app.actions["look.system"].trigger()
    window.app.actions["look.light"].trigger()
    assert not window.app.theme.dark
    window.app.actions["text.larger"].trigger()
    assert window.app.theme.reading_size == 19
    window.app.actions["text.smaller"].trigger()
    window.app.actions["text.smaller"].trigger()
    assert window.app.looks.settings.reading_size == 17
    window.app.actions["text.reset"].trigger()
    assert window.app.theme.reading_size == 18


def test_sidebar_notes_and_menu_bar_come_and_go(window) -> None:
    window.app.actions["view.sidebar"].trigger()
    assert not window.panes.sidebar.isVisible()
    window.app.actions["view.notes"].trigger()
    assert not window.reader.notes_visible
    window.app.actions["view.menu"].trigger()
    assert not window.app.window.menuBar().isVisible()
    found = window.app.looks.settings
    assert (found.sidebar, found.notes, found.menu_bar) == (False, False, False)


def test_what_was_left_is_found_again(open_window, archive) -> None:
    first = open_window(archive)
    first.app.window.resize(780, 560)  # the offscreen screen is small
    first.qtbot.waitUntil(lambda: sum(first.panes._content.sizes()) == 779)
    first.panes._content.setSizes([300, 479])
    sizes = first.panes._content.sizes()
    first.app.actions["view.notes"].trigger()
    first.desk.search.set_sort(Sort.TITLE)
    first.settle()
    first.app.window.close()
    found = settings.load()
    assert (found.notes, found.sort) == (False, "title")
    archive.closed = False
    second = open_window(archive, found)
    assert second.app.window.size().height() == 560
    assert second.panes._content.sizes() == sizes
    assert not second.reader.notes_visible
    assert second.titles()[0] == "Budget for the schools"


def test_broken_settings_do_no_harm(build, archive, qtbot) -> None:
    broken = Settings(look="pink", sort="relevance", geometry="zz", splitter="q", reading_size=99)
    app = build(lambda folder, writable: archive, broken)
    assert app.theme.look is Look.SYSTEM
    with qtbot.waitSignal(app.opened):
        app.open(archive.folder)
    assert app.desk.search.question.browsing_sort is Sort.DATE


def test_settings_that_cannot_be_saved_do_not_keep_the_window_open(
    window, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_: Settings, was: Settings) -> None:
        raise ArchiveProblem("No room.")

    monkeypatch.setattr(settings, "save", refuse)
    window.app.window.close()
    assert window.archive.closed
    assert "ArchiveProblem" in caplog.text


def test_help_shows_every_shortcut_and_what_the_program_is(window) -> None:
    window.app.actions["help.keys"].trigger()
    sheet = window.app.window.findChild(ShortcutSheet)
    assert not sheet.grab().isNull()
    sheet.close_sheet()
    window.app.actions["help.about"].trigger()
    about = window.app.window.findChild(AboutSheet)
    about.findChild(QPushButton, "primary").click()
    assert about.isHidden()


def test_quit_closes_the_window(window) -> None:
    window.app.actions["quit"].trigger()
    assert window.archive.closed
    assert not window.app.window.isVisible()


def test_a_system_without_a_country_gets_english_dates(
    qapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(QLocale.c))
    make_application()
    assert QLocale().language() is QLocale.Language.English


def test_run_opens_imports_and_returns_when_the_window_is_closed(
    qapp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, open_window
) -> None:
    opened: list[GuardbookApp] = []

    class Watched(GuardbookApp):
        def __init__(self, *args: object) -> None:
            super().__init__(*args, open_window.reader)
            opened.append(self)

    def execute(_: object) -> int:
        opened[0].window.close()
        return 0

    monkeypatch.setattr(composition, "GuardbookApp", Watched)
    monkeypatch.setattr(type(qapp), "exec", execute)
    keys = FileDeviceKeys(tmp_path / "config")
    assert composition.run(tmp_path / "archive", (), keys, tmp_path / "cache") == 0
    assert (tmp_path / "archive").is_dir()


def test_the_opener_makes_an_archive_only_where_it_may_write(tmp_path: Path) -> None:
    open_archive = opener(FileDeviceKeys(tmp_path / "config"), tmp_path / "cache")
    with pytest.raises(ArchiveProblem):
        open_archive(tmp_path / "none", False)
    with open_archive(tmp_path / "new", True) as archive:
        assert archive.counts().all == 0

"""The whole archive leaves through the window, and comes back through it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import Mark
from desktop_app.gui import languages
from desktop_app.gui.exports.whole import WholeSheet
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys
from tests.support.room import too_tight


@pytest.fixture
def opening(tmp_path):
    def open_it(name: str) -> Archive:
        return Archive.open(
            tmp_path / name,
            devices=FileDeviceKeys(tmp_path / "config"),
            cache=tmp_path / "cache" / name,
            create=True,
        )

    return open_it


@pytest.fixture
def real(opening):
    made = opening("archive")
    made.import_text("Barges\n\nThe barges lay at the third quay.", JobContext())
    [number] = made.ids()
    made.annotate_quote(number, "third quay", Mark(note="Which?"))
    made.file_into("Quay", [number])
    return made


def sheet_of(window):
    window.qtbot.waitUntil(lambda: bool(window.desk.tools.sheets()))
    [sheet] = window.desk.tools.sheets()
    return sheet


def test_the_sheet_says_that_nothing_is_encrypted(open_window, real, tmp_path) -> None:
    window = open_window(real)
    window.take("export.archive")
    sheet = sheet_of(window)
    assert isinstance(sheet, WholeSheet)
    assert "Nothing of it is encrypted" in sheet.warning.text()
    assert "Nothing of it is encrypted" in sheet.accessibleDescription()
    sheet.cancel.click()
    assert not window.desk.tools.sheets()
    window.take("export.archive")
    sheet_of(window).confirm.click()  # the dialog is left without a name
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == "") == [
        "archive", "cache", "config",
    ]  # fmt: skip


def test_it_leaves_as_the_chosen_format(open_window, real, tmp_path) -> None:
    window = open_window(real)
    window.dialogs.to_write = tmp_path / "bag"
    window.take("export.archive")
    sheet = sheet_of(window)
    sheet.formats.button("bagit").click()
    assert any("hash of every file" in one.text() for one in sheet.findChildren(QLabel))
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: (tmp_path / "bag" / "bagit.txt").exists(), timeout=20_000)
    window.settle()
    assert window.app.window.toast.text == "Saved bag"
    [name] = window.dialogs.names
    assert name.startswith("Archive of ")


def test_it_comes_back_into_an_empty_archive(open_window, real, opening, tmp_path) -> None:
    with real:
        options = _options()
        real.export_everything("folder", options, tmp_path / "out", JobContext())
    window = open_window(opening("second"))
    window.desk.transfer.imports.start([tmp_path / "out"])
    window.qtbot.waitUntil(lambda: len(window.archive.ids()) == 1, timeout=20_000)
    window.settle()
    [number] = window.archive.ids()
    assert window.archive.article(number).annotations[0].note == "Which?"
    assert [row.case.name for row in window.archive.cases()] == ["Quay"]


def test_an_archive_that_holds_something_says_why_it_refuses(open_window, real, tmp_path) -> None:
    real.export_everything("folder", _options(), tmp_path / "out", JobContext())
    window = open_window(real)
    window.desk.transfer.imports.start([tmp_path / "out"])
    window.settle()
    said = " ".join(one.text() for one in window.app.window.findChildren(QLabel))
    assert "is a whole archive, and this one is not empty" in said
    assert len(window.archive.ids()) == 1


def test_a_case_can_leave_with_its_originals(open_window, real, tmp_path) -> None:
    window = open_window(real)
    window.dialogs.to_write = tmp_path / "out"
    window.take("export.other")
    sheet = sheet_of(window)
    sheet.options.formats.action("folder").trigger()
    assert not sheet.options.anonymous.isVisibleTo(sheet)
    assert not sheet.options.tags.isVisibleTo(sheet)
    sheet.options.cases.click()
    sheet.options.originals.click()
    window.settle()
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: (tmp_path / "out" / "index.html").exists(), timeout=20_000)
    window.settle()
    assert len(list((tmp_path / "out" / "originals").rglob("*.txt"))) == 1
    cases = json.loads((tmp_path / "out" / "archive.json").read_bytes())["cases"]
    assert [case["name"] for case in cases] == ["Quay"]


@pytest.mark.parametrize("language", ["en", "de", "ru", "ar"])
def test_the_sheet_has_room_in_a_small_window(language, theme, qtbot, qapp) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(640, 420)
    languages.put_on(qapp, language)
    try:
        with qtbot.waitExposed(host):
            host.show()
        sheet = WholeSheet(theme, host)
        sheet.formats.button("bagit").click()
        sheet.open()
        qtbot.waitUntil(sheet.confirm.isVisible)
        assert sheet.format == "bagit"
        assert too_tight(host) == []
        assert host.rect().contains(
            sheet.confirm.rect().translated(
                sheet.confirm.mapTo(host, sheet.confirm.rect().topLeft())
            )
        )
        sheet.close_sheet()
    finally:
        languages.put_on(qapp, languages.ENGLISH)


def _options():
    from desktop_app.domain.dates import utc_now
    from desktop_app.exporting.exporter import ExportOptions

    return ExportOptions(exported_at=utc_now())

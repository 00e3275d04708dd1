"""A PDF leaves as it is, with the annotations in it, unless its text is to be set anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_pdf import small_pdf

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import Colour, Mark
from desktop_app.errors import PasswordNeeded
from desktop_app.exporting.exporter import ExportReport
from desktop_app.gui.exports.options import ANEW, ORIGINAL
from desktop_app.gui.exports.preview_model import Shown
from desktop_app.gui.pages.password import PasswordSheet
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

LINES = ["The harbour office closed the third quay on Monday.", "Nobody was told."]


@pytest.fixture
def real(tmp_path: Path) -> Archive:
    (tmp_path / "quay.pdf").write_bytes(small_pdf(LINES, ["A bell rang at noon."], ["The end."]))
    made = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    made.import_paths([tmp_path / "quay.pdf"], JobContext())
    [number] = made.ids()
    made.annotate_quote(number, "third quay", Mark(colour=Colour.GREEN, note="Which?"))
    return made


def sheet_of(window, kind=object):
    def there():
        return any(isinstance(sheet, kind) for sheet in window.desk.tools.sheets())

    window.qtbot.waitUntil(there, timeout=20_000)
    return next(sheet for sheet in window.desk.tools.sheets() if isinstance(sheet, kind))


def colours(shown: Shown) -> set[str]:
    picture = shown.picture
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(0, picture.height(), 2)
    }


def test_the_original_is_shown_chosen_and_written(open_window, real, tmp_path) -> None:
    window = open_window(real)
    # Three processes start for this: "take" would wait for the end of all of them, but not long.
    window.desk.handing.export("pdf")
    sheet, shown = sheet_of(window), []
    options = sheet.options
    sheet._model.shown.connect(shown.append)
    assert options.original
    assert options.papers.isVisibleTo(sheet)
    assert not sheet.print.isVisibleTo(sheet)
    for part in (options.notes, options.paper, options.highlights, options.cases):
        assert not part.isVisibleTo(sheet)
    assert "stays in it" in options.anonymous.accessibleDescription()
    options.papers.button(ANEW).click()
    assert not options.original
    assert options.notes.isVisibleTo(sheet)
    assert sheet.print.isVisibleTo(sheet)
    window.qtbot.waitUntil(lambda: bool(shown) and shown[-1].pages != 3, timeout=20_000)
    options.papers.button(ORIGINAL).click()
    window.qtbot.waitUntil(lambda: shown[-1].pages == 3, timeout=20_000)
    assert "#cdefd3" in colours(shown[-1])  # the highlight
    sheet._model.go(1)
    window.qtbot.waitUntil(lambda: shown[-1].page == 1, timeout=20_000)
    options.formats.action("csv").trigger()
    assert not options.papers.isVisibleTo(sheet)
    options.formats.action("pdf").trigger()
    window.dialogs.to_write = tmp_path / "out.pdf"
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: window.app.window.toast.text == "Saved out.pdf", timeout=20_000)
    written, original = ((tmp_path / name).read_bytes() for name in ("out.pdf", "quay.pdf"))
    assert written.startswith(original)
    assert len(written) > len(original)
    assert real.choice("export")["set_text"] is False
    window.settle()


def test_a_locked_original_is_exported_once_its_password_is_known(window, tmp_path) -> None:
    asked = []

    def export(name, ids, options, target, context, password=""):
        asked.append(password)
        if password != "tide":
            raise PasswordNeeded("The PDF is protected by a password.", wrong=bool(password))
        target.write_text("exported", encoding="utf-8")
        return ExportReport((target,))

    window.archive.export = export
    window.dialogs.to_write = tmp_path / "out.pdf"
    window.take("export.pdf")
    sheet_of(window).confirm.click()
    for typed in ("ebb", "tide"):
        sheet = sheet_of(window, PasswordSheet)
        sheet.field.setText(typed)
        sheet.yes.click()
        window.qtbot.waitUntil(lambda typed=typed: asked[-1] == typed)
    window.qtbot.waitUntil(lambda: (tmp_path / "out.pdf").exists())
    assert asked == ["", "ebb", "tide"]
    window.settle()

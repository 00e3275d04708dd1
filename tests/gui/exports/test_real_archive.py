"""The sheet over a real archive: the pages are those of the file, and annotations come back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.__main__ import main
from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import Colour, Mark
from desktop_app.gui.exports.preview_model import Shown
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

TEXT = "\n\n".join(
    f"Paragraph {n}: the barges lay at the third quay and nobody unloaded them." for n in range(60)
)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Archive]:
    made = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    made.import_text(f"Barges\n\n{TEXT}", JobContext())
    [number] = made.ids()
    made.annotate_quote(number, "third quay", Mark(colour=Colour.GREEN, note="Which?"), 1)
    return made


def sheet_of(window) -> ExportSheet:
    window.qtbot.waitUntil(lambda: bool(window.desk.tools.sheets()))
    [sheet] = window.desk.tools.sheets()
    return sheet


def test_the_preview_shows_the_pages_that_are_written(open_window, real, tmp_path) -> None:
    window = open_window(real)
    window.take("export.pdf")
    sheet = sheet_of(window)
    shown: list[Shown] = []
    sheet._model.shown.connect(shown.append)
    sheet.options.sizes.button("13.0").click()
    window.qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    colours = {
        shown[-1].picture.pixelColor(x, y).name()
        for x in range(0, shown[-1].picture.width(), 2)
        for y in range(0, shown[-1].picture.height(), 2)
    }
    assert "#cdefd3" in colours  # the highlight
    window.dialogs.to_write = tmp_path / "out.pdf"
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: window.app.window.toast.text == "Saved out.pdf", timeout=20_000)
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert len(document) == shown[-1].pages > 1
    document.close()
    assert real.choice("export")["font_size"] == 13.0


def test_annotations_leave_and_come_back(open_window, real, tmp_path) -> None:
    window = open_window(real)
    [number] = real.ids()
    was = real.article(number).annotations
    window.dialogs.to_write = tmp_path / "notes.jsonld"
    window.take("export.other")
    sheet = sheet_of(window)
    sheet.options.formats.action("w3c").trigger()
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: (tmp_path / "notes.jsonld").exists())
    window.settle()
    real.remove_annotation(was[0].id)
    window.dialogs.to_open = [tmp_path / "notes.jsonld"]
    window.take("import.annotations")
    assert real.article(number).annotations == was
    assert window.app.window.toast.text == "1 annotation attached"
    window.take("undo")
    assert real.article(number).annotations == ()


def test_the_window_and_the_command_line_write_the_same_bytes(
    open_window, real, tmp_path, monkeypatch
) -> None:
    moment = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
    monkeypatch.setattr("desktop_app.gui.exports.view_model.utc_now", lambda: moment)
    window = open_window(real)
    window.dialogs.to_write = tmp_path / "window.pdf"
    window.take("export.pdf")
    sheet_of(window).confirm.click()
    window.qtbot.waitUntil(lambda: (tmp_path / "window.pdf").exists(), timeout=20_000)
    window.settle()
    monkeypatch.setenv("GUARDBOOK_HOME", str(tmp_path))
    [number] = real.ids()
    command = ["export", "pdf", str(number), "--exported-at", moment.isoformat()]
    line = ["--archive", str(tmp_path / "archive"), *command, "-o", str(tmp_path / "line.pdf")]
    assert main(line) == 0
    assert (tmp_path / "line.pdf").read_bytes() == (tmp_path / "window.pdf").read_bytes()

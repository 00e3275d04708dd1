"""Words are blacked out from the sheet; it says how often, and remembers none of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import traces
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel
from small_pdf import small_pdf

from desktop_app.archive.archive import Archive
from desktop_app.archive.redacting import FORMATS
from desktop_app.domain.annotations import Mark
from desktop_app.gui.exports.blackening import Blackened, BlackOut
from desktop_app.gui.exports.choice import (
    BAGIT,
    DOSSIER,
    FOLDER,
    MARKDOWN,
    SUFFIXES,
    ExportChoice,
    from_json,
    to_json,
)
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

TEXT = "Korvath on the quay\n\nThe clerk Mira Korvath spoke first.\n\nThe Korvaths had left."


@pytest.fixture
def part(qtbot, theme) -> BlackOut:
    made = BlackOut(theme, ["court", "Redact", "witness"])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def real(tmp_path: Path) -> Archive:
    made = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    made.import_text(TEXT, JobContext())
    [number] = made.ids()
    made.annotate_quote(number, "spoke first", Mark(note="Korvath again"), 1)
    return made


def sheet_of(window) -> ExportSheet:
    window.qtbot.waitUntil(lambda: bool(window.desk.tools.sheets()), timeout=20_000)
    [sheet] = window.desk.tools.sheets()
    return sheet


def test_words_are_asked_for_once_it_is_ticked(qtbot, part) -> None:
    assert not part.words.isVisible()
    with qtbot.waitSignal(part.changed):
        part.on.click()
    assert part.words.isVisible()
    assert part.words.hasFocus()
    with qtbot.waitSignal(part.changed):
        qtbot.keyClicks(part.words, "Korvath")
    qtbot.keyClick(part.words, Qt.Key.Key_Return)
    qtbot.keyClicks(part.words, " Mira Korvath ")
    assert part.lines == ("Korvath", "Mira Korvath")
    qtbot.keyClick(part.words, Qt.Key.Key_Tab)
    assert not part.words.hasFocus()
    assert part.words.toPlainText().count("\t") == 0


def test_the_tag_is_chosen_and_offered_once(qtbot, part) -> None:
    part.on.click()
    assert part.tags.key == "redact"
    with qtbot.waitSignal(part.changed):
        part.tags.action("witness").trigger()
    assert part.tags.key == "witness"
    assert "Redact" not in part.tags._choices


def test_it_is_said_what_is_not_found_and_what_stays(part) -> None:
    part.on.click()
    part.tell(Blackened(3, ("Korvaht",), tuple(f"Korvaths{n}" for n in range(9))))
    assert part.said.text() == (
        "Places blacked out in the preview: 3. Not found, so check how it is written: Korvaht. "
        "Stays, and may tell as much: Korvaths0, Korvaths1, Korvaths2, Korvaths3, Korvaths4, "
        "Korvaths5, …."
    )
    part.tell(Blackened(0))
    assert part.said.text() == "Places blacked out in the preview: 0."
    part.tell(Blackened(4, several=True))
    assert part.said.text() == "Places blacked out in all articles: 4."
    part.tell(None)
    assert not part.said.isVisible()
    part.show_areas(on=True)
    assert part.areas.isVisible()


def test_nothing_of_it_is_remembered() -> None:
    choice = ExportChoice(MARKDOWN, black_out=True, words=("Korvath",), black_tag="witness")
    kept = json.dumps(to_json(choice))
    assert "Korvath" not in kept
    assert "witness" not in kept
    assert not from_json({**to_json(choice), "black_out": True, "words": ["Korvath"]}).black_out


def test_formats_that_hold_everything_are_told_too() -> None:
    from desktop_app.domain.annotations import MEANINGS
    from desktop_app.domain.dates import utc_now

    options = ExportChoice(FOLDER, black_out=True, words=("Korvath",)).options(utc_now(), MEANINGS)
    assert options.redaction is not None
    assert ExportChoice(FOLDER).options(utc_now(), MEANINGS).redaction is None


def test_names_of_files_are_offered_without_the_words() -> None:
    choice = ExportChoice(black_out=True, words=("Korvath",))
    assert choice.without_words("Korvath on the quay.pdf") == "[redacted] on the quay.pdf"
    assert ExportChoice(words=("Korvath",)).without_words("Korvath.pdf") == "Korvath.pdf"
    assert ExportChoice(black_out=True, words=("—",)).without_words("a.pdf") == "a.pdf"


def test_an_article_leaves_without_the_words(open_window, real, tmp_path) -> None:
    window = open_window(real)
    window.desk.handing.export("pdf")
    sheet = sheet_of(window)
    black = sheet.options.black
    black.on.click()
    black.words.setPlainText("Korvath\nKorvaht")
    window.qtbot.waitUntil(lambda: "Korvaht" in black.said.text(), timeout=20_000)
    assert "Not found, so check how it is written: Korvaht." in black.said.text()
    assert "Stays, and may tell as much: Korvaths." in black.said.text()
    black.words.setPlainText("Korvath*")
    window.dialogs.to_write = tmp_path / "out.pdf"
    sheet.confirm.click()
    window.qtbot.waitUntil((tmp_path / "out.pdf").exists, timeout=20_000)
    window.settle()
    data = (tmp_path / "out.pdf").read_bytes()
    assert traces.traces(data, "Korvath") == []
    assert traces.traces(data, "The clerk Mira") != []
    assert "orvath" not in json.dumps(real.choice("export"))


def test_a_narrow_window_says_what_is_blacked_out_too(open_window, real) -> None:
    window = open_window(real)
    window.app.window.resize(800, 500)
    window.desk.handing.export("pdf")
    sheet = sheet_of(window)
    assert not sheet.pane.isVisible()
    black = sheet.options.black
    black.on.click()
    for words in ("Korvaht", "Mira Korvahd"):  # what was said before is not left standing
        black.words.setPlainText(f"Korvath\n{words}")
        window.qtbot.waitUntil(lambda words=words: words in black.said.text(), timeout=20_000)
        assert "Korvaths" in black.said.text()
    assert sheet._model.pages == 0
    sheet.look.click()
    window.qtbot.waitUntil(lambda: sheet._model.pages > 0, timeout=20_000)
    sheet.close_sheet()
    window.settle()


def test_formats_that_cannot_leave_without_the_words_are_refused_at_once(open_window, real) -> None:
    window = open_window(real)
    window.desk.handing.export("pdf")
    sheet = sheet_of(window)
    options, black, counted = sheet.options, sheet.options.black, []
    black.on.click()
    black.words.setPlainText("Korvath")
    window.qtbot.waitUntil(lambda: "blacked out" in black.said.text(), timeout=20_000)
    sheet._model.counted.connect(counted.append)
    for kind in (FOLDER, BAGIT):
        counted.clear()
        options.formats.action(kind).trigger()
        assert not sheet.confirm.isEnabled()
        assert sheet.said.text() == "Words cannot be blacked out in this format."
        window.qtbot.waitUntil(lambda: not sheet.waiting)
        assert (sheet._model.pages, counted) == (0, [None])
        assert black.said.text() == ""
    options.formats.action(DOSSIER).trigger()
    assert sheet.confirm.isEnabled()
    assert not options.dossier.attach.isVisible()
    window.qtbot.waitUntil(lambda: "blacked out" in black.said.text(), timeout=20_000)
    black.on.click()
    assert options.dossier.attach.isVisible()
    options.formats.action("pdf").trigger()
    assert sheet.confirm.isEnabled()
    assert sheet.said.text() == ""
    sheet.close_sheet()
    window.settle()


def test_what_the_sheet_refuses_is_what_the_export_would_refuse() -> None:
    refused = {kind for kind in SUFFIXES if ExportChoice(kind, black_out=True).refused}
    assert refused == set(SUFFIXES) - set(FORMATS)
    assert not any(ExportChoice(kind).refused for kind in SUFFIXES)


def test_words_to_black_out_are_seen_where_they_are_typed(open_window, real) -> None:
    window = open_window(real)
    window.app.window.resize(800, 500)
    window.desk.handing.export("pdf")
    sheet = sheet_of(window)
    black = sheet.options.black
    black.on.click()
    view = sheet._area.viewport()

    def seen() -> bool:
        return view.rect().contains(QRect(black.words.mapTo(view, QPoint()), black.words.size()))

    window.qtbot.waitUntil(seen, timeout=20_000)
    assert black.words.hasFocus()
    sheet.close_sheet()
    window.settle()


def test_pages_of_a_pdf_are_shown_blacked_out(open_window, real, tmp_path) -> None:
    (tmp_path / "quay.pdf").write_bytes(small_pdf(["The clerk Mira Korvath spoke."]))
    real.import_paths([tmp_path / "quay.pdf"], JobContext())
    window = open_window(real)
    window.desk.handing.export("pdf")
    sheet, shown = sheet_of(window), []
    sheet._model.shown.connect(shown.append)
    black = sheet.options.black
    black.on.click()
    black.words.setPlainText("Korvath")

    def dark() -> bool:
        picture = shown[-1].picture if shown else None
        if picture is None:
            return False
        row = [
            all(picture.pixelColor(x + step, y).lightness() < 30 for step in range(12))
            for y in range(0, picture.height() // 4, 2)
            for x in range(0, picture.width() - 12, 12)
        ]
        return any(row)

    window.qtbot.waitUntil(dark, timeout=20_000)
    told = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "bars burnt in" in told
    assert "stay unchanged" not in told
    assert "stays in it" not in told
    sheet.close_sheet()
    window.settle()

"""A dossier that somebody handed over is checked in the window, with or without an archive."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from dossier_files import NOW
from imported import archive_of
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.dossiers import Bates, Dossier, Order
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.gui.checking.view import CheckSheet
from desktop_app.gui.checking.view_model import CheckViewModel, found
from desktop_app.importing import dossier_check
from desktop_app.importing.dossier_check import Checked
from desktop_app.jobs import JobContext

SEALED = "Every byte is as it was sealed."


@pytest.fixture(scope="module")
def dossier(tmp_path_factory) -> Path:
    """Return a dossier of one article."""
    folder = tmp_path_factory.mktemp("checking")
    words = b"Harbour closed\n\nNobody was told why."
    with archive_of(folder, {"harbour.txt": words}) as archive:
        asked = Dossier("The third quay", Order.GIVEN, Bates("GB-", 7))
        target = folder / "quay.pdf"
        archive.export_dossier(
            list(archive.ids()), asked, ExportOptions(exported_at=NOW), target, JobContext()
        )
    return target


def changed(dossier: Path, folder: Path) -> Path:
    """Return a copy of which one byte of the article's page was changed."""
    data = bytearray(dossier.read_bytes())
    rows = re.findall(rb'\[(\d+), (\d+), "[0-9a-f]{64}", "article", 1, (\d+)\]', bytes(data))
    start = next(int(first) for first, _, page in rows if int(page))
    data[start + 20] ^= 1
    made = folder / "changed.pdf"
    made.write_bytes(data)
    return made


def sheet_of(window) -> CheckSheet:
    [sheet] = window.desk.tools.sheets()
    assert isinstance(sheet, CheckSheet)
    return sheet


def checked(window, *files: Path) -> CheckSheet:
    """Check a file; those after it are chosen later."""
    window.dialogs.to_open = list(files)
    window.take("dossier.check")
    sheet = sheet_of(window)
    window.qtbot.waitUntil(lambda: not sheet.bar.isVisible())
    return sheet


def sentences(sheet: CheckSheet) -> list[str]:
    return [one.text() for one in sheet._area.widget().findChildren(QLabel) if one.text()]


def test_an_unchanged_dossier_is_said_to_be_so_with_its_title_and_key(window, dossier) -> None:
    sheet = checked(window, dossier)
    said = sentences(sheet)
    assert said[0] == SEALED
    assert re.fullmatch(r"The dossier is called “The third quay”\. Pages: \d\.", said[1])
    key = dossier_check.check_dossier(dossier, JobContext()).key
    assert "Ask whoever gave it to you" in said[2]
    assert "".join(re.findall("[0-9a-f]+", said[3])) == key
    assert not sheet.bar.isVisible()
    assert sheet.file.text() == "quay.pdf"
    sheet.copy.click()
    copied = QApplication.clipboard().text().splitlines()
    assert (copied[:2], copied[-1]) == (["quay.pdf", SEALED], key)
    sheet.close_button.click()
    assert window.desk.tools.sheets() == []


def test_a_changed_byte_is_named_by_part_page_and_bates_number(window, dossier, tmp_path) -> None:
    sheet = checked(window, changed(dossier, tmp_path))
    said = sentences(sheet)
    assert said[0] == "The file is not as it was sealed."
    assert re.match(
        r"Article 1 \(“Harbour closed”\), page \d \(GB-00000\d\), was changed\.", said[1]
    )
    assert "Article 1" in sheet.accessibleDescription()


def test_what_is_no_dossier_is_said_to_be_none_and_another_can_be_chosen(
    window, dossier, tmp_path
) -> None:
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.7 nothing")
    sheet = checked(window, tmp_path / "other.pdf")
    assert sentences(sheet)[0].startswith("“other.pdf” is no dossier that Guardbook exported")
    assert sentences(sheet)[1] == "Choose the PDF as you were given it."
    window.dialogs.to_open = []
    sheet.other.click()  # no file is chosen
    assert sheet.copy.isEnabled()
    window.dialogs.to_open = [dossier]
    sheet.other.click()
    assert not sheet.copy.isEnabled()
    window.qtbot.waitUntil(sheet.copy.isEnabled)
    assert sentences(sheet)[0] == SEALED


def test_no_file_no_sheet(window) -> None:
    window.take("dossier.check")
    assert window.desk.tools.sheets() == []


def test_it_needs_no_archive(window, dossier) -> None:
    window.app._leave()
    assert window.app.actions["dossier.check"].isEnabled()
    window.dialogs.to_open = [dossier]
    window.app.actions["dossier.check"].trigger()
    [sheet] = window.app.window.findChildren(CheckSheet)
    window.qtbot.waitUntil(lambda: not sheet.bar.isVisible())
    assert sentences(sheet)[0] == SEALED


class Held:
    """Stands in for the check: tells how far it is, and waits to be let go."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.contexts: list[JobContext] = []

    def __call__(self, path: Path, context: JobContext) -> Checked:
        self.contexts.append(context)
        context.report(1, 4, "Verifying")
        assert self.gate.wait(20)
        context.checkpoint()
        return Checked((), 1, 1, "", signed=False, alone=False, title="")


@pytest.fixture
def held(monkeypatch) -> Held:
    made = Held()
    monkeypatch.setattr(dossier_check, "check_dossier", made)
    return made


def test_it_says_how_far_it_is_and_closing_stops_it(window, held, tmp_path) -> None:
    window.dialogs.to_open = [tmp_path / "a.pdf"]
    window.take("dossier.check")
    sheet = sheet_of(window)
    window.qtbot.waitUntil(lambda: sheet.bar.maximum() == 4)
    assert (sheet.bar.value(), sheet.said.isVisible()) == (1, True)
    sheet.close_sheet()
    assert held.contexts[0].cancelled
    held.gate.set()
    window.qtbot.waitUntil(lambda: not window.app.jobs.busy)


def test_another_file_stops_the_one_before(qtbot, jobs, held) -> None:
    model = CheckViewModel(jobs)
    ended = []
    model.ended.connect(ended.append)
    model.check(Path("a"))
    qtbot.waitUntil(lambda: bool(held.contexts))
    model.check(Path("b"))
    held.gate.set()
    qtbot.waitUntil(lambda: bool(ended) and not jobs.busy)
    assert [one.good for one in ended] == [True]
    assert held.contexts[0].cancelled


def test_a_fault_of_the_program_is_no_verdict(qtbot, jobs, monkeypatch) -> None:
    def fault(*_):
        raise RuntimeError("boom")

    monkeypatch.setattr(dossier_check, "check_dossier", fault)
    model = CheckViewModel(jobs)
    with qtbot.waitSignal(model.ended) as told:
        model.check(Path("a"))
    [finding] = told.args
    assert (finding.good, finding.text) == (False, "The file could not be checked to its end.")


def test_a_title_adds_no_line_to_what_was_found() -> None:
    title = f"Quay\n{SEALED}\u2029\u202eGood"
    checked = Checked(("The seal was changed.",), 1, 1, "", signed=False, alone=False, title=title)
    finding = found(checked)
    assert finding.notes == (
        f"The dossier is called “Quay {SEALED} ⟦RLO⟧Good”. Pages: 1.",
    )  # fmt: skip
    assert len(finding.text.splitlines()) == 3


def test_many_sentences_leave_room_for_the_buttons(window, monkeypatch, tmp_path) -> None:
    problems = tuple(f"Article {n} (“Quay”), page {n}, was changed." for n in range(40))
    one = Checked(problems, 40, 1, "a" * 64, signed=True, alone=True, title="Quay")
    monkeypatch.setattr(dossier_check, "check_dossier", lambda *_: one)
    window.app.window.resize(800, 500)
    sheet = checked(window, tmp_path / "a.pdf")
    assert "made for this file alone" in sentences(sheet)[-1]
    card = sheet.card.geometry()
    assert sheet.rect().contains(card)
    button = QRect(sheet.close_button.mapTo(sheet, QPoint(0, 0)), sheet.close_button.size())
    area = QRect(sheet._area.mapTo(sheet, QPoint(0, 0)), sheet._area.size())
    assert card.contains(button)
    assert not area.intersects(button)
    assert area.height() >= 120

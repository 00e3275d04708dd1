"""A dossier is asked for in the window, and each case remembers how."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.filters import InCase
from desktop_app.gui.exports.choice import DOSSIER, PDF, ExportChoice
from desktop_app.gui.exports.dossiers import REMEMBERED, DossierChoice, from_json, to_json
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.gui.sidebar.menu import LineMenu
from desktop_app.gui.sidebar.view_model import Entry
from desktop_app.importing.dossier_check import check_dossier
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Archive]:
    made = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    for words in ("One barge lay there.", "Two barges lay there."):
        made.import_text(f"{words}\n\nNobody unloaded them.", JobContext())
    made.create_case("Quay")
    made.create_case("Empty")
    made.file_in(made.case("Quay").id, add=list(made.ids()))
    return made


def sheet_of(window) -> ExportSheet:
    window.qtbot.waitUntil(lambda: bool(window.desk.tools.sheets()))
    [sheet] = window.desk.tools.sheets()
    return sheet


def wanted(window, archive, name: str) -> None:
    window.desk.organising.dossier_wanted.emit(archive.case(name).id, name)


def test_a_case_becomes_a_dossier_and_remembers_how(open_window, real, tmp_path) -> None:
    window = open_window(real)
    wanted(window, real, "Quay")
    sheet = sheet_of(window)
    options, fields = sheet.options, sheet.options.dossier
    assert sheet.choice.format == DOSSIER
    assert sheet.subject.name == "Quay"
    assert fields.title.placeholderText() == "Quay"
    for shown in (fields.title, fields.order, fields.prefix, fields.first, fields.attach):
        assert shown.isVisible()
    assert not options.originals.isVisible()
    assert not sheet.print.isVisible()
    fields.order.action("title").trigger()
    for field, words in ((fields.prefix, "QY-"), (fields.first, "40")):
        field.setFocus()
        field.selectAll()
        window.qtbot.keyClicks(field, words)
    fields.attach.click()
    target = window.dialogs.to_write = tmp_path / "quay.pdf"
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: window.app.window.toast.text == "Saved quay.pdf", timeout=60_000)
    checked = check_dossier(target, JobContext())
    assert (checked.problems, checked.title) == ((), "Quay")
    assert b'"bates": ["QY-000040"' in target.read_bytes()
    chosen = DossierChoice("", "title", "QY-", 40, attach=True)
    window.qtbot.waitUntil(lambda: real.choice(REMEMBERED) is not None, timeout=20_000)
    assert from_json(real.choice(REMEMBERED)) == {"Quay": chosen}
    wanted(window, real, "Quay")
    again = sheet_of(window).options.dossier
    assert again.choice == chosen
    assert (again.prefix.text(), again.first.text(), again.order.key) == ("QY-", "40", "title")
    assert again.attach.isChecked()


def test_an_empty_case_has_no_dossier(open_window, real) -> None:
    window = open_window(real)
    wanted(window, real, "Empty")
    window.qtbot.waitUntil(lambda: "no article in the case" in window.app.window.toast.text)
    assert window.desk.tools.sheets() == []


def test_the_palette_offers_the_case_of_the_article(open_window, real) -> None:
    window = open_window(real)
    window.take("export.dossier")
    sheet = sheet_of(window)
    assert sheet.choice.format == DOSSIER
    assert len(sheet.subject.ids) == 2
    sheet.options.formats.action(PDF).trigger()
    assert not sheet.options.dossier.prefix.isVisible()


def test_the_menu_of_a_case_offers_it_though_nothing_can_be_changed(
    open_window, real, theme
) -> None:
    window = open_window(real)
    tree = window.desk.tools.panes.sidebar.tree
    case = real.case("Quay").id
    entry = Entry(f"case:{case}", "Quay", "folder", (InCase(case),))
    menu = LineMenu(theme, entry, False, tree)
    asked = []
    menu.wanted.connect(asked.append)
    [action] = menu.actions()
    action.trigger()
    assert asked == ["dossier"]
    menu.deleteLater()


def test_what_is_remembered_is_read_back_and_nothing_else_is() -> None:
    choices = {"A": DossierChoice("T", "case", "X", 3, attach=True), "": DossierChoice()}
    assert from_json(to_json(choices)) == choices
    many = {str(number): DossierChoice() for number in range(300)}
    assert next(iter(from_json(to_json(many)))) == "100"
    for broken in (None, [], {"A": 1}, {"A": ["T", "size", "X", 3, True]},
                   {"A": ["T", "date", "X" * 30, 3, True]}, {"A": ["T", "date", "X", -3, True]},
                   {"A": ["T", "date", "\n", 3, True]}):  # fmt: skip
        assert from_json(broken) == {}


def test_a_dossier_never_sets_originals_anew_because_a_pdf_was() -> None:
    import datetime as dt

    choice = ExportChoice(DOSSIER, set_text=True)
    assert not choice.options(dt.datetime(2026, 1, 1, tzinfo=dt.UTC), {}).set_text
    assert choice.dossier.asked("Quay").title == "Quay"


def test_nothing_is_attached_to_an_anonymous_dossier() -> None:
    choice = DossierChoice(attach=True)
    assert choice.asked("Quay").attach
    assert not choice.asked("Quay", anonymous=True).attach

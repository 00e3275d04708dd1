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
from desktop_app.gui.exports.view_model import Subject
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
    assert from_json(real.choice(REMEMBERED)) == {real.case("Quay").id: chosen}
    wanted(window, real, "Quay")
    again = sheet_of(window).options.dossier
    assert again.choice == chosen
    assert (again.prefix.text(), again.first.text(), again.order.key) == ("QY-", "40", "title")
    assert again.attach.isChecked()


def handed(window, sheet, target: Path, **values: str) -> None:
    """Fill the fields of a sheet in, and make its file."""
    for name, words in values.items():
        field = getattr(sheet.options.dossier, name)
        field.setFocus()
        field.selectAll()
        window.qtbot.keyClicks(field, words)
    window.dialogs.to_write = target
    sheet.confirm.click()
    said = f"Saved {target.name}"
    window.qtbot.waitUntil(lambda: window.app.window.toast.text == said, timeout=60_000)


def test_the_preview_is_the_dossiers_and_follows_its_title_and_numbers(open_window, real) -> None:
    window = open_window(real)
    wanted(window, real, "Quay")
    sheet, shown = sheet_of(window), []
    assert sheet.said.text() == "The preview shows cover, contents and the first article."
    window.qtbot.waitUntil(
        lambda: not sheet.waiting and sheet.pane.back.isVisible(), timeout=60_000
    )
    window.qtbot.waitUntil(lambda: sheet.pane.where.text() == "Page 1 of 3", timeout=60_000)
    sheet._model.shown.connect(shown.append)
    for field, words in (("title", "Barges"), ("prefix", "QY-")):
        getattr(sheet.options.dossier, field).setFocus()
        window.qtbot.keyClicks(getattr(sheet.options.dossier, field), words)
        seen = len(shown)
        window.qtbot.waitUntil(
            lambda seen=seen: len(shown) > seen and not sheet.waiting, timeout=60_000
        )
    pictures = [one.picture for one in shown]
    assert pictures[-1] != pictures[-2]
    sheet.pane.on.click()
    sheet.pane.on.click()
    window.qtbot.waitUntil(lambda: shown[-1].page == 2, timeout=60_000)
    assert not sheet.pane.on.isEnabled()
    sheet.options.black.on.click()
    sheet.options.black.words.setPlainText("barges")
    said = "Places blacked out in all articles: "
    window.qtbot.waitUntil(lambda: said in sheet.options.black.said.text(), timeout=60_000)


def test_what_was_chosen_for_one_case_never_stands_on_another(open_window, real, tmp_path) -> None:
    real.import_text("A third barge came.\n\nIt left.", JobContext())
    window = open_window(real)
    listed = list(real.ids())
    window.desk.handing._ask([Subject("3 articles", tuple(listed))], DOSSIER)
    handed(window, sheet_of(window), tmp_path / "loose.pdf", title="Marta", prefix="M-")
    real.file_in(real.case("Empty").id, add=listed)
    real.choose(REMEMBERED, {"Empty": ["Marta", "date", "M-", 1, False]})  # as it was kept before
    wanted(window, real, "Empty")
    fields = sheet_of(window).options.dossier
    assert (fields.title.text(), fields.prefix.text()) == ("", "")
    handed(window, sheet_of(window), tmp_path / "empty.pdf", prefix="E-")
    known = from_json(real.choice(REMEMBERED))
    assert known == {real.case("Empty").id: DossierChoice(prefix="E-")}
    real.rename_case(real.case("Empty").id, "Pier")
    wanted(window, real, "Pier")
    assert sheet_of(window).options.dossier.prefix.text() == "E-"
    sheet_of(window).close_sheet()
    window.desk.handing._ask([Subject("3 articles", tuple(listed))], DOSSIER)
    fields = sheet_of(window).options.dossier
    assert (fields.title.text(), fields.prefix.text()) == ("", "")


def test_what_is_typed_stays_while_other_things_are_chosen(open_window, real) -> None:
    window = open_window(real)
    subjects = [Subject("Two", tuple(real.ids())), Subject("One", tuple(real.ids())[:1], "One")]
    window.desk.handing._ask(subjects, DOSSIER)
    options = sheet_of(window).options
    options.dossier.title.setFocus()
    window.qtbot.keyClicks(options.dossier.title, "Tides")
    options.dossier.attach.click()
    assert (options.dossier.title.text(), options.choice.dossier.title) == ("Tides", "Tides")
    options.subjects.action("1").trigger()
    assert options.dossier.title.placeholderText() == "One"


def test_the_case_that_is_listed_remembers_too(open_window, real) -> None:
    window = open_window(real)
    case = real.case("Quay").id
    window.desk.search.set_scope((InCase(case),))
    window.settle()
    listed = window.desk.commands._listed()
    assert (listed.case, len(listed.ids)) == (case, 2)
    assert window.desk.handing.subjects([], {})[-1].case == case


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


def test_nothing_is_attached_where_something_is_to_be_left_out() -> None:
    choice = DossierChoice(attach=True)
    assert choice.asked("Quay").attach
    for left_out in ({"anonymous": True}, {"black_out": True}):
        sheet = ExportChoice(DOSSIER, dossier=choice, **left_out)
        assert not choice.asked("Quay", attaches=sheet.dossier_attaches).attach

"""The pages of the help say what the program does now."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage, QKeySequence

from desktop_app.gui.action_set import Actions
from desktop_app.gui.help.pages import NAMES, HelpPage, filled, find, folder, pages, raw
from desktop_app.search.schema import FIELDS

KEY = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+[A-Z0-9,?/=-]|\bF\d{1,2}\b")


def test_every_file_is_a_page_and_every_page_a_file() -> None:
    assert {path.stem for path in folder().glob("*.md")} == set(NAMES)


def test_every_page_has_a_title_and_is_filled(actions: Actions) -> None:
    for page in pages(actions):
        assert raw(page.name).startswith("# ")
        assert page.title
        assert "{" not in page.text, page.name


@pytest.mark.parametrize("name", NAMES)
def test_keys_stand_in_the_pages_by_the_actions_they_belong_to(name: str) -> None:
    assert KEY.findall(raw(name)) == []  # a key written out would be wrong one day


def test_every_shortcut_of_the_registry_is_on_the_page_of_keys(actions: Actions) -> None:
    page = next(one for one in pages(actions) if one.name == "keyboard")
    for spec in actions.specs:
        for keys in spec.keys:
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            assert f"`{native}`" in page.text, spec.id


def test_every_field_of_a_search_is_explained(actions: Actions) -> None:
    page = next(one for one in pages(actions) if one.name == "search")
    for row in FIELDS:
        assert f"`{row.example}`" in page.text
        assert row.help in page.text


def test_an_action_that_is_not_there_is_an_error(actions: Actions) -> None:
    with pytest.raises(KeyError):
        filled("{key:no.such}", actions)
    with pytest.raises(IndexError):
        filled("{key:import.report}", actions)  # it has no key


def test_links_lead_to_pages_and_pictures_are_there(actions: Actions) -> None:
    for name in NAMES:
        text = raw(name)
        for mark, target in re.findall(r"(!?)\[[^\]]*\]\(([^)]*)\)", text):
            if not mark:
                assert target in NAMES, f"{name}: {target}"
                continue
            for look in ("light", "dark"):
                path = folder() / "pictures" / f"{target}_{look}.png"
                assert not QImage(str(path)).isNull(), path
                assert path.stat().st_size < 100_000


def test_words_find_pages_those_of_the_title_first(actions: Actions) -> None:
    found = pages(actions)
    assert find(found, "HIGHLIGHTS notes")[0].name == "highlights"
    assert [page.name for page in find(found, "passphrase")] == ["privacy"]
    assert find(found, "nosuchword") == []


def test_a_translated_page_takes_the_place_of_the_english_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    from desktop_app.gui.help import pages as module

    (tmp_path / "de").mkdir()
    (tmp_path / "start.md").write_text("# Start", encoding="utf-8")
    (tmp_path / "de" / "start.md").write_text("# Anfang", encoding="utf-8")
    monkeypatch.setattr(module, "folder", lambda: tmp_path)
    assert raw("start", "de") == "# Anfang"
    assert raw("start", "fr") == raw("start") == "# Start"
    assert HelpPage("start", "# Start").title == "Start"

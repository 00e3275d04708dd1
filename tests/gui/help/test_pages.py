"""The pages of the help say what the program does now."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QImage, QKeySequence

from desktop_app.gui import languages
from desktop_app.gui.action_set import Actions, ActionSpec, Menu
from desktop_app.gui.help.pages import NAMES, HelpPage, filled, find, folder, pages, picture, raw
from desktop_app.gui.theme import Theme
from desktop_app.search.schema import FIELDS

KEY = re.compile(r"\b(?:(?:Ctrl|Strg|Alt|Shift|Umschalt)\+)+[A-Z0-9,?/=-]|\bF\d{1,2}\b")
LANGUAGES = ["", *sorted(path.name for path in folder().glob("[a-z][a-z]") if path.is_dir())]
"""The languages that there are pages in, as folders; English is the folder itself."""

LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]*)\)")
PLACE = re.compile(r"\{[^}]*\}")
CODE = re.compile(r"`([^`]+)`")
WORD = re.compile(r"\b(?!(?:OR|NOT)\b)[^\W\d_]+\b")


def bones(text: str) -> list[str]:
    """Return what every language has alike, line by line: headlines, items, rows of tables."""
    return re.findall(r"^(?:#+|- |\d+\. |\|(?:-+\|)*)|^!\[", text, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_a_page_and_every_page_a_file(language: str) -> None:
    assert {path.stem for path in (folder() / language).glob("*.md")} == set(NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_title_and_is_filled(actions: Actions, language: str) -> None:
    for page in pages(actions, language):
        assert raw(page.name, language).startswith("# ")
        assert page.title
        assert "{" not in page.text, page.name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_keys_stand_in_the_pages_by_the_actions_they_belong_to(name: str, language: str) -> None:
    assert KEY.findall(raw(name, language)) == []  # a key written out would be wrong one day


@pytest.mark.parametrize("name", NAMES)
def test_a_translated_page_has_all_that_the_english_one_has(name: str) -> None:
    english = raw(name)
    for language in LANGUAGES[1:]:
        page = raw(name, language)
        assert page != english, language
        assert bones(page) == bones(english), language
        for part in (PLACE, LINK):
            assert sorted(part.findall(page)) == sorted(part.findall(english)), language


@pytest.mark.parametrize("name", NAMES)
def test_examples_of_a_translated_page_say_the_same(name: str) -> None:
    """Words of a query are translated; its operators and marks are not."""
    english, *translated = (
        sorted(WORD.sub("w", code) for code in CODE.findall(raw(name, language)))
        for language in LANGUAGES
    )
    for examples in translated:
        assert examples == english


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


def test_a_name_with_a_space_before_its_dots_is_still_bold(theme: Theme) -> None:
    spec = ActionSpec("open", Menu.FILE, "&Datei öffnen …", "", "file-text", ())
    assert filled("{action:open}", Actions(theme, [spec])) == "**Datei öffnen**"


def test_an_action_that_is_not_there_is_an_error(actions: Actions) -> None:
    with pytest.raises(KeyError):
        filled("{key:no.such}", actions)
    with pytest.raises(IndexError):
        filled("{key:import.report}", actions)  # it has no key


def test_links_lead_to_pages_and_pictures_are_there() -> None:
    for name in NAMES:
        for mark, target in LINK.findall(raw(name)):
            if not mark:
                assert target in NAMES, f"{name}: {target}"
                continue
            for look, language in product(("light", "dark"), languages.available()):
                path = picture(target, look, language)
                assert (path.parent.name == language) is (language != languages.ENGLISH)
                assert not QImage(str(path)).isNull(), path
                assert path.stat().st_size < 100_000


def test_words_find_pages_those_of_the_title_first(actions: Actions) -> None:
    found = pages(actions)
    assert find(found, "HIGHLIGHTS notes")[0].name == "highlights"
    assert [page.name for page in find(found, "passphrase")] == ["backup", "privacy"]
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

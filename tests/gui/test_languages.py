from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.domain.facets import Group
from desktop_app.domain.wording import Joined, Named, Worded
from desktop_app.gui import formats, languages, sentences
from tests.support import translations
from tests.support.messages import Message

TAG = "There is no tag “{0}” in this archive."
TOLD = {
    ("sentences", TAG): ["In diesem Archiv gibt es kein Schlagwort „{0}“."],
    ("sentences", "Check the spelling of the tag."): ["Prüfen Sie die Schreibweise."],
    ("wordings", "{0} (also {1})"): ["{0} (auch {1})"],
    ("wordings", "{0} and {1} more"): ["{0} und {1} weitere"],
    ("wordings", "language {0}"): ["Sprache {0}"],
    ("wordings", " or "): [" oder "],
    ("counts", "%Ln articles"): ["%Ln Artikel", "%Ln Artikel"],
}


@pytest.fixture
def german(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    """Let the application speak a small German of our own."""
    folder = tmp_path / "translations"
    folder.mkdir()
    messages = [Message(context, text, text.startswith("%")) for context, text in TOLD]
    translations.write(folder / "guardbook_de.ts", "de", messages, TOLD)
    translations.compiled(folder / "guardbook_de.ts", folder / "guardbook_de.qm")
    (folder / "sentences.json").write_text(f'["{TAG}"]', encoding="utf-8")
    before = QLocale()
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    sentences._patterns.cache_clear()
    yield qapp
    languages.put_on(qapp, "en")
    QLocale.setDefault(before)
    sentences._patterns.cache_clear()


def test_a_language_is_put_on_and_taken_off(german: QApplication) -> None:
    assert languages.available() == ("en", "de")
    assert languages.put_on(german, "de") == "de"
    said = QCoreApplication.translate("counts", "%Ln articles", None, 12_000)
    assert said == "12.000 Artikel"
    assert languages.put_on(german, "en") == "en"
    assert QCoreApplication.translate("counts", "%Ln articles", None, 2) == "2 articles"


def test_how_a_query_was_understood_is_said_in_the_language(german: QApplication) -> None:
    words = Worded("{0} (also {1})", "rally", Worded("{0} and {1} more", "rallies", 1200))
    language = Worded("language {0}", Named(Group.LANGUAGE, "de", "german"))
    whole = Joined(", ", [words, Joined(Worded(" or "), [language, "{0} (also {1})"])])
    assert sentences.spoken(whole).startswith("rally (also rallies and 1,200 more), language ")
    languages.put_on(german, "de")
    assert sentences.spoken(whole) == (
        "rally (auch rallies und 1.200 weitere), Sprache Deutsch oder {0} (also {1})"
    )


def test_a_sentence_from_below_is_said_with_its_names(german: QApplication) -> None:
    both = "There is no tag “harbour (old)” in this archive. Check the spelling of the tag."
    assert sentences.localized(both) == both
    languages.put_on(german, "de")
    assert sentences.localized(both) == (
        "In diesem Archiv gibt es kein Schlagwort „harbour (old)“. Prüfen Sie die Schreibweise."
    )
    assert sentences.localized("Nobody knows this one.") == "Nobody knows this one."
    assert sentences.localized("") == ""


def test_a_language_that_is_not_there_is_english(german: QApplication) -> None:
    assert languages.put_on(german, "xx") == "en"
    assert german.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_languages_are_named_by_their_speakers() -> None:
    assert languages.own_name("de") == "Deutsch"
    assert languages.own_name("ru") == "Русский"


def test_quotation_marks_are_those_of_the_language(
    qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: languages.put_on(qapp, languages.ENGLISH) and None)
    said = {}
    for code in ("en", "de", "ru", "ar"):
        languages.put_on(qapp, code)
        said[code] = formats.quoted("court")
    assert said == {"en": "“court”", "de": "„court“", "ru": "«court»", "ar": "«court»"}

"""Ticks for what goes along within the PDF, and for divided words."""

from __future__ import annotations

import pytest

from desktop_app.domain.annotations import MEANINGS
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.gui.exports.choice import HTML, ExportChoice, from_json, to_json
from desktop_app.gui.exports.options import OptionsColumn
from desktop_app.gui.exports.view_model import Subject


@pytest.fixture
def column(qtbot, theme) -> OptionsColumn:
    subjects = [Subject("One", (ArticleId(1),)), Subject("Two", (ArticleId(2),), original=True)]
    made = OptionsColumn(theme, ExportChoice(), subjects, [], MEANINGS)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def asked(column: OptionsColumn):
    return column.choice.options(utc_now(), MEANINGS)


def test_what_is_ticked_is_asked_for(column) -> None:
    for box in (column.hyphens, column.files, column.annotations):
        box.click()
    options = asked(column)
    assert options.hyphenation
    assert options.attach_original
    assert options.attach_annotations


def test_the_tick_speaks_of_as_many_files_as_there_are(qtbot, theme) -> None:
    subjects = [Subject("One", (ArticleId(1),)), Subject("Two", (ArticleId(1), ArticleId(2)))]
    made = OptionsColumn(theme, ExportChoice(), subjects, [], MEANINGS)
    qtbot.addWidget(made)
    assert made.files.text() == "Attach the imported file to the PDF"
    made.subjects.action("1").trigger()
    assert made.files.text() == "Attach the imported files to the PDF"
    made.subjects.action("0").trigger()
    assert made.files.text() == "Attach the imported file to the PDF"


def test_an_original_goes_into_no_anonymous_file(column) -> None:
    column.files.click()
    column.annotations.click()
    column.anonymous.click()
    assert not column.files.isVisible()
    assert column.annotations.isVisible()
    assert not asked(column).attach_original
    assert asked(column).attach_annotations
    column.anonymous.click()
    assert column.files.isChecked()


def test_nothing_goes_along_where_words_are_blacked_out(column) -> None:
    column.annotations.click()
    column.black.on.click()
    assert not column.annotations.isVisible()
    assert not asked(column).attach_annotations


def test_other_files_have_nothing_attached(column) -> None:
    column.files.click()
    column.formats.action(HTML).trigger()
    assert not column.files.isVisible()
    assert not column.hyphens.isVisible()
    assert not asked(column).attach_original
    column.formats.action("pdf").trigger()
    column.subjects.action("1").trigger()
    assert not column.files.isVisible()
    assert not column.hyphens.isVisible()


def test_attachments_are_meant_for_one_export_only() -> None:
    choice = ExportChoice(hyphenation=True, attach_original=True, attach_annotations=True)
    again = from_json(to_json(choice))
    assert again.hyphenation
    assert not again.attach_original
    assert not again.attach_annotations

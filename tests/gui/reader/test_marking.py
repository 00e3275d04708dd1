"""Picking and marking: what is pressed becomes a wish, and nothing else happens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.view import ReaderPane


def test_a_colour_button_asks_for_a_highlight(shown: ReaderPane, make, caught) -> None:
    wishes = caught(shown.annotate_requested)
    span = make.place("said nothing")
    shown.view.select(*span)
    shown.view.selected.emit()
    QTest.mouseClick(shown.bar.swatches.button(Colour.GREEN), Qt.MouseButton.LeftButton)
    assert wishes == [(*span, AnnotationKind.HIGHLIGHT, Colour.GREEN, "")]
    assert not shown.bar.isVisible()
    assert shown.selection() == span


def test_the_menu_underlines_in_the_colour_used_last(shown: ReaderPane, make, caught) -> None:
    wishes = caught(shown.annotate_requested)
    shown._marking.colour = Colour.PINK
    span = make.place("said nothing")
    shown.view.select(*span)
    shown.view.selected.emit()
    shown.bar.menu.actions()[0].trigger()
    assert wishes == [(*span, AnnotationKind.UNDERLINE, Colour.PINK, "")]


def test_a_click_on_a_highlight_offers_its_changes(shown: ReaderPane, make, point, caught) -> None:
    changed = caught(shown.annotation_changed)
    removed = caught(shown.annotation_removed)
    said = caught(shown.announce)
    one = shown.article.annotations[0]
    at = point(shown, make.place("stood")[0])
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown.bar.isVisible()
    assert shown.notes.active == one.id
    assert said == ["Highlight. Blue: Quote (Q). Check the time."]
    shown.bar.swatches.button(Colour.PINK).click()
    shown.bar.menu.actions()[2].trigger()
    shown.bar.menu.actions()[0].trigger()
    shown.bar.delete_button.click()
    assert changed == [
        (one.id, {"colour": Colour.PINK}),
        (one.id, {"kind": AnnotationKind.STRIKEOUT}),
    ]
    assert removed == [one.id]
    assert not shown.bar.isVisible()
    assert shown.notes.active is None


def test_digits_and_delete_act_on_the_highlight_looked_at(
    shown: ReaderPane, make, point, caught
) -> None:
    changed = caught(shown.annotation_changed)
    removed = caught(shown.annotation_removed)
    one = shown.article.annotations[1]
    QTest.mouseClick(
        shown.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=point(shown, make.place("shape of a heart")[0]),
    )
    QTest.keyClick(shown.view, Qt.Key.Key_4)
    QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    assert changed == [(one.id, {"colour": Colour.PINK})]
    assert removed == [one.id]
    QTest.keyClick(shown.view, Qt.Key.Key_Delete)
    QTest.keyClick(shown.view, Qt.Key.Key_4)
    assert len(changed) == len(removed) == 1


def test_a_click_beside_lets_go(shown: ReaderPane, make, point) -> None:
    viewport = shown.view.viewport()
    at = point(shown, make.place("stood")[0])
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    beside = point(shown, make.place("neighbours")[0])
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=beside)
    assert shown.notes.active is None
    assert not shown.bar.isVisible()


def test_clicking_again_goes_on_to_what_lies_below(pane: ReaderPane, make) -> None:
    inner, outer = make.note("held"), make.note("They held candles")
    pane.show_article(make.article(inner, outer), Matches())
    at = make.place("held")[0]
    for expected in (inner, outer, inner):
        pane.view.clicked.emit(at)
        assert pane.notes.active == expected.id


def test_the_bar_keeps_up_with_a_change(shown: ReaderPane, make) -> None:
    from dataclasses import replace

    first, *rest = shown.article.annotations
    shown._marking.pick(first)
    now = replace(first, colour=Colour.VIOLET)
    shown.show_article(replace(shown.article, annotations=(now, *rest)), Matches())
    assert shown.bar.isVisible()
    assert shown.bar.swatches.button(Colour.VIOLET).isChecked()
    shown.show_article(replace(shown.article, annotations=tuple(rest)), Matches())
    assert not shown.bar.isVisible()


def test_another_card_takes_the_bar_away(shown: ReaderPane) -> None:
    shown._marking.pick(shown.article.annotations[1])
    shown.notes.activate(shown.article.annotations[0].id)
    assert not shown.bar.isVisible()


def test_a_selection_of_blanks_is_none(shown: ReaderPane, make) -> None:
    start, end = make.place("On Sunday")
    shown.view.select(start + 2, start + 3)
    shown.view.selected.emit()
    assert shown.selection() is None
    assert not shown.bar.isVisible()
    assert end > start


def test_notes_on_the_article_have_no_colour(pane: ReaderPane, make, caught) -> None:
    changed = caught(pane.annotation_changed)
    whole = make.note(None, "On the whole.")
    pane.show_article(make.article(whole), Matches())
    pane.notes.activate(whole.id)
    pane._marking.recolour(Colour.PINK)
    pane._marking.change_kind(AnnotationKind.NOTE)
    assert not changed


def test_the_other_buttons_pass_on_their_wish(shown: ReaderPane, make, caught) -> None:
    tags = caught(shown.tag_requested)
    shown.view.select(*make.place("said nothing"))
    shown.view.selected.emit()
    shown.bar.tag_button.click()
    shown.bar.quote_button.click()
    assert len(tags) == 1
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text().startswith("“said nothing”\n— “Candles")
    shown.bar.note_button.click()
    assert shown.notes.editing is not None

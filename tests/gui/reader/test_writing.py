"""Writing notes: nothing that was typed is lost or goes to another article."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.results import Matches
from desktop_app.gui.notes.view_model import DRAFT
from desktop_app.gui.reader.view import ReaderPane


def field(pane: ReaderPane):
    card = pane.notes.card(pane.notes.editing)
    assert card is not None
    assert card.editor is not None
    return card.editor.field


def save(pane: ReaderPane) -> None:
    QTest.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_note_on_selected_words_becomes_one_wish(shown: ReaderPane, make, caught) -> None:
    wishes = caught(shown.annotate_requested)
    span = make.place("said nothing")
    shown.view.select(*span)
    shown.edit_note(None)
    assert QApplication.focusWidget() is field(shown)
    QTest.keyClicks(field(shown), "Who said so?")
    card = shown.notes.card(DRAFT)
    card.editor.swatches.button(Colour.VIOLET).click()
    save(shown)
    assert wishes == [(*span, AnnotationKind.HIGHLIGHT, Colour.VIOLET, "Who said so?")]
    assert shown.notes.editing is None
    assert shown.view.hasFocus()


def test_without_a_selection_the_note_is_on_the_article(shown: ReaderPane, caught) -> None:
    notes = caught(shown.note_added)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "On the whole.")
    save(shown)
    shown.edit_note(None)
    save(shown)
    assert notes == ["On the whole."]


def test_the_highlight_looked_at_gets_the_note(shown: ReaderPane, caught) -> None:
    changed = caught(shown.annotation_changed)
    bare = shown.article.annotations[1]
    shown._marking.pick(bare)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "In snow.")
    save(shown)
    assert changed == [(bare.id, {"note": "In snow."})]


def _marked(shown: ReaderPane, make, quote: str):
    """Select words, and let them come back as a highlight."""
    shown.view.select(*make.place(quote))
    shown.view.selected.emit()
    new = make.note(quote)
    shown.show_article(make.article(*shown.article.annotations, new), Matches())
    return new


def test_what_was_marked_a_moment_ago_gets_the_note(shown: ReaderPane, make, caught) -> None:
    changed, added = caught(shown.annotation_changed), caught(shown.note_added)
    new = _marked(shown, make, "said nothing")
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Why?")
    save(shown)
    assert changed == [(new.id, {"note": "Why?"})]
    QTest.keyClick(shown.view, Qt.Key.Key_Escape)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "On the whole.")
    save(shown)
    assert added == ["On the whole."]


def test_what_was_marked_before_other_words_were_selected_gets_no_note(
    shown: ReaderPane, make, caught
) -> None:
    added = caught(shown.note_added)
    _marked(shown, make, "said nothing")
    shown.view.select(*make.place("A last line"))
    shown.view.selected.emit()
    shown.view.clear_selection()
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "On the whole.")
    save(shown)
    assert added == ["On the whole."]


def test_what_was_marked_gets_no_note_when_it_is_out_of_sight_or_was_left(
    shown: ReaderPane, make, caught
) -> None:
    added = caught(shown.note_added)
    new = _marked(shown, make, "said nothing")
    shown.resize(700, 160)
    bar = shown.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "On the whole.")
    save(shown)
    bar.setValue(0)
    shown.show_article(make.article(), Matches())
    shown.show_article(make.article(new), Matches())
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "On all of it.")
    save(shown)
    assert added == ["On the whole.", "On all of it."]


def test_a_note_on_the_article_that_is_emptied_is_deleted(pane: ReaderPane, make, caught) -> None:
    removed = caught(pane.annotation_removed)
    whole = make.note(None, "On the whole.")
    pane.show_article(make.article(whole), Matches())
    pane.edit_note(whole.id)
    field(pane).selectAll()
    QTest.keyClick(field(pane), Qt.Key.Key_Backspace)
    save(pane)
    assert removed == [whole.id]


def test_esc_saves_what_was_typed(shown: ReaderPane, make, caught) -> None:
    wishes, kept = caught(shown.annotate_requested), caught(shown.note_kept)
    span = make.place("said nothing")
    shown.view.select(*span)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Never mind")
    QTest.keyClick(field(shown), Qt.Key.Key_Escape)
    assert wishes == [(*span, AnnotationKind.HIGHLIGHT, Colour.YELLOW, "Never mind")]
    assert len(kept) == 1
    assert shown.notes.card(DRAFT) is None
    assert shown.view.hasFocus()


def test_esc_in_an_empty_note_only_closes_it(shown: ReaderPane, caught) -> None:
    wishes = caught(shown.note_added, shown.annotation_changed, shown.annotation_removed)
    ended = caught(shown.note_ended)
    shown.edit_note(None)
    QTest.keyClick(field(shown), Qt.Key.Key_Escape)
    one = shown.article.annotations[0]
    shown.edit_note(one.id)
    field(shown).selectAll()
    QTest.keyClick(field(shown), Qt.Key.Key_Backspace)
    QTest.keyClick(field(shown), Qt.Key.Key_Escape)
    assert not wishes
    assert len(ended) == 2
    assert shown.notes.editing is None


def test_what_is_typed_is_told_letter_by_letter(shown: ReaderPane, make, caught) -> None:
    typed, ended = caught(shown.note_typed), caught(shown.note_ended)
    span = make.place("said nothing")
    shown.view.select(*span)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Why")
    assert [draft.annotation.note for draft in typed] == ["W", "Wh", "Why"]
    last = typed[-1]
    assert last.new
    assert (last.annotation.anchor.start, last.annotation.anchor.end) == span
    shown.notes.card(DRAFT).editor.swatches.button(Colour.PINK).click()
    assert typed[-1].annotation.colour is Colour.PINK
    save(shown)
    assert ended == [last.annotation.id]
    one = shown.article.annotations[0]
    shown.edit_note(one.id)
    QTest.keyClicks(field(shown), "!")
    assert (typed[-1].new, typed[-1].annotation.id) == (False, one.id)
    assert typed[-1].annotation.note == "Check the time.!"


def test_a_note_thrown_away_can_be_brought_back(shown: ReaderPane, caught) -> None:
    thrown, typed = caught(shown.note_discarded), caught(shown.note_typed)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "On the whole.")
    shown.notes.card(DRAFT).editor.delete_button.click()
    (draft,) = thrown
    shown.keep_draft(draft)
    assert field(shown).words() == "On the whole."
    assert typed[-1].annotation.id == draft.id
    added = caught(shown.note_added)
    QTest.keyClick(field(shown), Qt.Key.Key_Escape)
    assert added == ["On the whole."]


def test_deleting_an_annotation_saves_first_what_was_typed_in_it(shown, caught) -> None:
    wishes = caught(shown.annotation_changed, shown.annotation_removed)
    one = shown.article.annotations[0]
    shown.edit_note(one.id)
    QTest.keyClicks(field(shown), " Twice.")
    shown.notes.card(one.id).editor.delete_button.click()
    assert wishes == [(one.id, {"note": "Check the time. Twice."}), one.id]


def test_words_of_a_stored_note_come_back_into_its_card(shown: ReaderPane, make, caught) -> None:
    changed = caught(shown.annotation_changed)
    one = shown.article.annotations[0]
    typed = replace(one, note="Check it twice.", colour=Colour.PINK)
    shown.keep_draft(typed, new=False)
    assert shown.notes.editing == one.id
    assert field(shown).words() == "Check it twice."
    shown.keep_draft(replace(typed, article=2), new=False)
    save(shown)
    assert changed == [(one.id, {"note": "Check it twice.", "colour": Colour.PINK})]
    shown.finish_editing()
    assert len(changed) == 2


def test_a_changed_note_is_saved_when_another_article_comes(
    shown: ReaderPane, make, caught
) -> None:
    changed = caught(shown.annotation_changed)
    one = shown.article.annotations[0]
    shown.edit_note(one.id)
    QTest.keyClicks(field(shown), " Twice.")
    shown.show_article(make.article(number=2), Matches())
    assert changed == [(one.id, {"note": "Check the time. Twice."})]


def test_an_unfinished_note_is_handed_on_when_its_article_is_left(
    shown: ReaderPane, make, caught
) -> None:
    wishes = caught(shown.annotate_requested, shown.note_added)
    left = caught(shown.draft_left)
    first, span = shown.article, make.place("said nothing")
    shown.view.select(*span)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Half a thou")
    shown.show_article(make.article(number=2), Matches())
    assert shown.notes.editing is None
    assert not wishes
    (draft,) = left
    assert (draft.article, draft.note) == (first.id, "Half a thou")
    assert (draft.anchor.start, draft.anchor.end) == span
    shown.show_article(first, Matches())
    assert shown.notes.editing is None
    shown.finish_editing()
    assert len(left) == 1


def test_a_note_that_was_not_taken_comes_with_its_article(shown: ReaderPane, make, caught) -> None:
    first, left = shown.article, caught(shown.draft_left)
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Half a thou")
    shown.show_article(make.article(number=2), Matches())
    shown.keep_draft(left[0])
    assert shown.notes.editing is None
    shown.finish_editing()  # tries again
    assert len(left) == 2
    shown.keep_draft(left[1])
    shown.keep_draft(left[1])
    shown.show_article(first, Matches())
    assert field(shown).words() == "Half a thou"
    save(shown)
    assert shown.notes.editing is None
    shown.show_article(first, Matches())
    assert field(shown).words() == "Half a thou"


def test_an_empty_draft_is_not_kept(shown: ReaderPane, make) -> None:
    first = shown.article
    shown.edit_note(None)
    shown.show_article(make.article(number=2), Matches())
    shown.show_article(first, Matches())
    assert shown.notes.editing is None


def test_what_is_typed_survives_a_change_of_the_article(shown: ReaderPane, caught) -> None:
    shown.edit_note(shown.article.annotations[0].id)
    QTest.keyClicks(field(shown), " More")
    shown.show_article(replace(shown.article, read=True, starred=True), Matches())
    assert field(shown).words() == "Check the time. More"


def test_a_draft_whose_passage_is_gone_goes_to_the_article(shown: ReaderPane, make, caught) -> None:
    wishes = caught(shown.annotate_requested)
    notes = caught(shown.note_added)
    shown.view.select(*make.place("said nothing"))
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Where is it now?")
    shown.show_article(replace(shown.article, text=paragraphs("A corrected text.")), Matches())
    save(shown)
    assert not wishes
    assert notes == ["Where is it now?"]


def test_words_that_did_not_reach_the_archive_come_back(shown: ReaderPane, make, caught) -> None:
    shown.edit_note(None)
    QTest.keyClicks(field(shown), "Important")
    save(shown)
    assert shown.reopen_note()
    assert field(shown).words() == "Important"
    QTest.keyClick(field(shown), Qt.Key.Key_Escape)
    one = shown.article.annotations[0]
    shown.edit_note(one.id)
    QTest.keyClicks(field(shown), " Again")
    save(shown)
    assert shown.reopen_note()
    assert field(shown).words() == "Check the time. Again"
    again = caught(shown.annotation_changed)
    save(shown)
    assert again == [(one.id, {"note": "Check the time. Again"})]
    shown.show_article(replace(shown.article, starred=True), Matches())
    assert not shown.reopen_note()


def test_closing_saves_what_is_being_typed(shown: ReaderPane, caught) -> None:
    changed = caught(shown.annotation_changed)
    shown.edit_note(shown.article.annotations[0].id)
    QTest.keyClicks(field(shown), "!")
    shown.finish_editing()
    assert changed == [(shown.article.annotations[0].id, {"note": "Check the time.!"})]


def test_a_note_is_written_with_the_notes_hidden(shown: ReaderPane, make) -> None:
    shown.set_notes_visible(False)
    shown.view.select(*make.place("said nothing"))
    shown.edit_note(None)
    assert field(shown).isVisible()
    QTest.keyClick(field(shown), Qt.Key.Key_Escape)
    shown.view.clear_selection()
    shown.edit_note(None)
    assert field(shown).isVisible()
    assert [item.kind for item in shown.notes.items] == ["heading", "card"]

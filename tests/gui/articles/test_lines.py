"""Which words of an article a row shows."""

from __future__ import annotations

from desktop_app.gui.articles.lines import undisguised


def test_a_title_cannot_read_as_another_one() -> None:
    assert undisguised("Invoice \u202egpj.exe", ()) == "Invoice ⟦RLO⟧gpj.exe"


def test_no_letter_moves_under_the_marks_of_a_search() -> None:
    text = "Invoice \u202egpj.exe"
    shown = undisguised(text, [(9, 12)])
    assert "\u202e" not in shown
    assert shown[9:12] == text[9:12] == "gpj"

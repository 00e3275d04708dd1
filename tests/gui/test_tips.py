"""Tooltips show what comes from articles and files as it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument

from desktop_app.gui.tips import plain_tip


def seen(tip: str) -> str:
    """Return the letters that Qt shows of a tooltip."""
    page = QTextDocument()
    (page.setHtml if Qt.mightBeRichText(tip) else page.setPlainText)(tip)
    return page.toPlainText()


@pytest.mark.parametrize(
    "words", ["Plain", "A <b>bold</b> claim", "Fish &amp; chips", "&lt;i&gt;", "1 < 2 & 3 > 2"]
)
def test_what_looks_like_markup_is_shown_as_it_is(words: str) -> None:
    assert seen(plain_tip(words)) == words


@pytest.mark.parametrize("words", ["word " * 60 + "end", "x" * 400, "<b> " * 100 + "end"])
def test_long_words_stand_in_lines_that_lose_no_letter(words: str) -> None:
    lines = seen(plain_tip(words)).split("\n")
    assert max(map(len, lines)) <= 80
    assert "".join(lines) == words

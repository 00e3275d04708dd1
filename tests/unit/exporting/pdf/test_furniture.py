"""What stands at the head and foot of every page, as it is drawn."""

from __future__ import annotations

from desktop_app.exporting.pdf.emit.content import ContentWriter
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.page import Page, TextRun
from desktop_app.exporting.pdf.layout.shaping import Shaper


def test_marks_of_letters_are_drawn_at_the_head_of_a_page_too(qapp):
    (word,) = Shaper(Fonts("th")).words("เรือสุดท้าย", "text")
    assert word.outlines
    run = TextRun(60.0, 40.0, 8.0, (0.0, 0.0, 0.0), [word], None)
    writer = ContentWriter([word.face], 842.0, lambda node, page: 0)
    drawn = writer.page(Page(1, furniture=[run]), 0)
    shown = [outline for outline in word.outlines if outline.glyph]
    assert drawn.count(b" Do Q") == len(shown)
    assert drawn.rstrip().endswith(b"EMC")

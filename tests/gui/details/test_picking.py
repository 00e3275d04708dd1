from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.gui.details.picking import LostPicker
from tests.support.fake_edits import NOW

TEXT = "One quay was lit. " + "A crane stood still " * 9


def lost(name, start, end, note=""):
    anchor = make_anchor(TEXT, "other", start, end)
    kind, colour = AnnotationKind.HIGHLIGHT, Colour.PINK
    return Annotation(AnnotationId(name), ArticleId(1), kind, anchor, colour, note, "", NOW, NOW)


def test_a_note_is_picked_by_its_quote_or_its_words():
    picked = []
    one, two = lost("a", 0, 8, "Which one?"), lost("b", 18, 150)
    picker = LostPicker([one, two, replace(one, id=AnnotationId("c"))], picked.append)
    assert picker.closes
    assert picker.title
    assert picker.placeholder
    assert picker.chosen() == []
    assert [option.value for option in picker.options("quay")] == ["“One quay”", "“One quay” (2)"]
    assert [option.detail for option in picker.options("which")] == ["Which one?", "Which one?"]
    [long] = picker.options("crane")
    assert long.value.endswith("…”")
    picker.pick(long.value)
    picker.pick("“One quay” (2)")
    picker.drop("x")
    assert picked == ["b", "c"]

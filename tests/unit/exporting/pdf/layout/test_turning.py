"""Words that run from right to left, as they are written into the file."""

from __future__ import annotations

import pytest

from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.fonts import Fonts
from desktop_app.exporting.pdf.layout.shaping import Shaper


@pytest.fixture
def shaper(qapp) -> Shaper:
    return Shaper(Fonts("ar"))


def host_of(shaper: Shaper, text: str) -> Face:
    face = shaper.fonts.first(text, "text")
    assert face is not None, "this machine has no font for the test"
    return face


def written(shaper: Shaper, text: str, *, rtl: bool = True) -> str:
    """Return what a reader finds from left to right."""
    host = host_of(shaper, "سلام")
    found = ""
    for word in shaper.words(text, "text", rtl=rtl, host=host):
        assert word.face is host
        texts = word.face.texts[0]
        for _, elements in word.strings:
            for part in elements.split("<")[1:]:
                codes = part.split(">")[0]
                found += "".join(texts[int(codes[n : n + 4], 16)] for n in range(0, len(codes), 4))
    return found


@pytest.mark.parametrize(
    "text",
    ["سلام", "لا", "الأخيرة", "عُلّق", "كَلِمَةً", "لَا", "الله", "می\u200cافتد", "شبانهٔ"],
)
def test_characters_stand_from_left_to_right_one_by_one(shaper, text):
    assert written(shaper, text) == text[::-1]


@pytest.mark.parametrize("end", "،.:")
def test_a_comma_is_kept_apart_from_what_is_beside_it(shaper, end):
    """By signs that cannot be seen: readers give commas, marks and blanks back as they stand."""
    assert written(shaper, f"كَلِمَةً{end}") == f"\u200f{end}\u200f{'كَلِمَةً'[::-1]}"
    assert written(shaper, f"كلمة{end}") == f"\u200f{end}{'كلمة'[::-1]}"
    assert written(shaper, "كَلِمَةً؟") == "كَلِمَةً؟"[::-1]


def test_brackets_are_written_as_they_were_between_signs_of_direction(shaper):
    """Readers that turn brackets around leave those that seem to run to the right."""
    assert written(shaper, "«(") == "\u200f(\u200e\u200f«\u200e\u200f"
    assert written(shaper, "14:30", rtl=False) == "14:30"


def test_what_the_font_lacks_is_written_in_it_and_drawn_from_another(shaper):
    host = host_of(shaper, "سلام")
    assert not host.covers("(")
    (word,) = shaper.words("(", "text", rtl=True, host=host)
    (shape,) = word.outlines
    assert shape.face is not host
    (cluster,) = word.clusters
    assert cluster.right - cluster.left == pytest.approx(word.width)


def test_marks_are_drawn_and_have_no_width(shaper):
    host = host_of(shaper, "سلام")
    (plain,) = shaper.words("ب", "text", rtl=True, host=host)
    (marked,) = shaper.words("بَّ", "text", rtl=True, host=host)
    assert marked.width == plain.width
    assert len(marked.outlines) - len(plain.outlines) in {1, 2}
    assert len(marked.clusters) == 1


def test_the_parts_of_a_ligature_have_a_share_of_it_each(shaper):
    host = host_of(shaper, "سلام")
    (word,) = shaper.words("لا", "text", rtl=True, host=host)
    first, last = word.clusters
    assert (first.start, first.end, last.start, last.end) == (0, 1, 1, 2)
    assert last.left < last.right == first.left < first.right


def test_text_without_such_letters_has_no_font_of_its_own(shaper):
    assert shaper.fonts.first("plain", "text") is None

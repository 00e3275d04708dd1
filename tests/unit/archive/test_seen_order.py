"""Letters that a file draws in any order are read, and blacked out, as they are seen."""

from __future__ import annotations

import pytest

from desktop_app.archive.covering import find
from desktop_app.archive.seen_order import seen
from desktop_app.domain.pages import NOWHERE, Box, PageLetters, PageText
from desktop_app.domain.phrases import Phrases

WIDE, HIGH = 6.0, 12.0


def drawn(*pieces: tuple[str, float, float]) -> PageText:
    """Return a page on which pieces are drawn one after the other, each at its place."""
    text = "".join(words for words, _, _ in pieces)
    boxes = tuple(
        Box(x + WIDE * at, y, x + WIDE * (at + 1) - 0.5, y + HIGH) if letter != " " else NOWHERE
        for words, x, y in pieces
        for at, letter in enumerate(words)
    )
    return PageText(0, text, boxes)


BACKWARDS = drawn(
    *reversed([(letter, 100 + WIDE * at, 50.0) for at, letter in enumerate("Korvath")])
)
SHADOWED = drawn(
    *(
        (letter, 100 + WIDE * at + shift, 50 - shift)
        for at, letter in enumerate("Korvath")
        for shift in (1.5, 0)
    )
)
COLUMNS = drawn(
    ("They met Kor-", 50, 90), ("a bell rang and", 250, 90),
    ("vath at last.", 50, 76), ("rain fell here.", 250, 76),
)  # fmt: skip


@pytest.mark.parametrize("page", [BACKWARDS, SHADOWED, COLUMNS])
def test_a_name_that_is_seen_is_covered_in_whatever_order_it_is_drawn(page) -> None:
    found = find([PageLetters(page, page)], Phrases(["Korvath"]))
    covered = [
        letter
        for letter, box in zip(page.text, page.boxes, strict=True)
        if any(bar.x0 < box.x0 and box.x1 < bar.x1 for bar in found.bars[0])
        and any(bar.y0 < box.y0 and box.y1 < bar.y1 for bar in found.bars[0])
    ]
    assert set("Korvath") <= set(covered)
    assert "bell" not in "".join(covered)
    assert found.seen == {0: 1}
    assert not found.counts  # what only seems to be there vouches for no word of the text


def test_words_are_parted_by_the_blank_of_a_narrow_face() -> None:
    blank = 0.278 / 1.16 * HIGH  # of Helvetica, where boxes reach from the deepest to the highest
    name = 50 + 4 * WIDE + blank
    page = drawn(("They", 50, 90), ("Korvath", name, 90), ("met", name + 7 * WIDE + blank, 90))
    assert Phrases(["Korvath"]).without(seen(page).text) == "They [redacted] met\n"


def test_a_name_spaced_out_is_covered_where_two_of_its_letters_lean_together() -> None:
    at, letters = 50.0, []
    for letter in "PAVEL":
        letters.append((letter, at, 90.0))
        at += WIDE + (0.1 if letter == "A" else 0.2) * HIGH
    page = drawn(*reversed(letters))
    found = find([PageLetters(page, page)], Phrases(["Pavel"]))
    assert found.seen == {0: 1}
    assert all(
        any(bar.x0 < box.x0 and box.x1 < bar.x1 for bar in found.bars[0]) for box in page.boxes
    )


def test_columns_are_read_down_and_lines_across() -> None:
    lines = ["They met Kor-", "vath at last.", "a bell rang and", "rain fell here.", ""]
    assert [line.replace(" ", "") for line in seen(COLUMNS).text.split("\n")] == [
        line.replace(" ", "") for line in lines
    ]
    heading = drawn(("A heading", 50, 120), ("one two", 50, 90), ("below", 52, 76), ("far", 50, 20))
    assert seen(heading).text.split("\n") == ["A heading", "one two", "below", "far", ""]


def test_two_letters_beside_each_other_are_two() -> None:
    assert seen(drawn(("Anna", 50, 50))).text == "Anna\n"


def test_of_several_lines_below_the_one_that_begins_alike_goes_on() -> None:
    wide = drawn(("one two three", 50, 90), ("no", 110, 76), ("yes", 50, 76))
    assert seen(wide).text.split("\n")[:2] == ["one two three", "yes"]


def test_a_page_without_letters_has_none() -> None:
    assert seen(PageText(0, " ", (NOWHERE,))).text == ""


def test_a_page_of_letters_far_apart_is_read_line_by_line() -> None:
    letters = [("a", 40.0 * x, 20.0 * y) for y in range(100, 0, -1) for x in range(40)]
    assert seen(drawn(*letters)).text == 4_000 * "a\n"

"""What a terminal is given of texts from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.cli.output import visible

PERSIAN = "می\u200cخواهم"
HINDI = "क्\u200dष"
FAMILY = "👨\u200d👩\u200d👧 ❤\ufe0f"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
JAPANESE = "東京\u3000新聞"
NEW = "\U0001fae8 \U0001fadf"  # of Unicode 15 and 16


@pytest.mark.parametrize(
    "text",
    [
        *(PERSIAN, HINDI, FAMILY, SCOTLAND, JAPANESE, NEW),
        *("1\u202f000\u00a0€", "א\u200f1", "co\u00adop", "ก\u200bข", "\ue000"),
    ],
)
def test_what_languages_are_written_with_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a�[2Jb"),
        ("a\rb\nc\td\x00\x7f", "a�b�c�d��"),
        ("a\x9b2J\x85", "a�2J�"),
        ("a\u2028b\u2029", "a�b�"),
        ("a\u202egpj", "a⟦RLO⟧gpj"),
        ("a\u2067b\u2069", "a⟦RLI⟧b⟦PDI⟧"),
        ("a\u206ab", "a�b"),
        ("a\udc80b", "a�b"),
    ],
)
def test_what_moves_the_cursor_or_reorders_the_line_does_not(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_the_list_of_articles_shows_joiners(say) -> None:
    titles = (PERSIAN, f"The family {FAMILY} at home")
    for at, title in enumerate(titles):
        Path(f"{at}.txt").write_text(f"{title}\n\nThe council met.\n", encoding="utf-8")
    assert say("import", "--archive", "a", "0.txt", "1.txt").code == 0
    listed = say("list", "--archive", "a").out
    for title in titles:
        assert title in listed
    assert "�" not in listed

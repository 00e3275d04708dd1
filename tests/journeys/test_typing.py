"""Words typed from outside, key by key: what is painted is what holds them. No time is judged."""

from __future__ import annotations

from tests.bench.archives import prepare
from tests.bench.screen import Screen
from tests.bench.typing_words import figures, type_all


def test_what_is_typed_key_by_key_and_in_one_go_is_painted(tool, tmp_path) -> None:
    tool("Xvfb")
    made = prepare(tmp_path, 120, lambda _: None, searchable=True)
    with Screen(None) as screen:
        typed = type_all(screen, made, 1, ["market council"], blanks=3)
    assert len(typed.keys) == len("arket" + "council")
    assert len(typed.bursts) == 1
    assert typed.end["on_gui_thread"] == []
    assert "of 120 articles" in figures(made, typed)[0].detail

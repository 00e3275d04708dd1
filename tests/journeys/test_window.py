"""The window as a stranger uses it: a real screen, real keys and clicks, seen from outside.

What the window did is asked of the command line, which reads beside an open window.
"""

from __future__ import annotations

from tests.support import stage
from tests.support.desk import Desk
from tests.support.stage import until


def test_an_article_is_imported_found_marked_undone_and_handed_over(
    guardbook, screen, tool, articles, tmp_path
):
    out = tmp_path / "from the window.pdf"
    log = tmp_path / "window.log"
    tool("dbus-daemon")
    with (
        stage.bus(tmp_path / "runtime", screen["DISPLAY"]) as heard,
        stage.playing(guardbook.environment({**screen, **heard}), [articles], log) as (
            seen,
            window,
        ),
    ):
        desk, hand = Desk(seen, guardbook), seen.hand
        seen.focus("Guardbook")
        seen.wait_words("All articles, 3")
        court = desk.shown("2022-06-01")["id"]

        def annotations():
            return desk.of(court)["annotations"]

        hand("key", "ctrl+f")
        hand("type", "judge")
        until(lambda: desk.search("judge")["total"], lambda total: total == 1)
        hand("key", "Return")
        # Select from the match to the end of its line, then mark it in green.
        hand("key", "ctrl+3", "shift+End")
        until(lambda: _press(hand, "2", annotations), len)
        [marked] = annotations()
        assert marked["colour"] == "green"
        assert marked["quote"]
        hand("key", "ctrl+z")
        until(annotations, lambda found: not found)
        hand("key", "ctrl+shift+z")
        until(annotations, len)
        hand("key", "ctrl+e")
        until(lambda: _answer(hand, "^Export"), bool)
        desk.choose_file("^Export", out)
        until(lambda: guardbook("verify").code == 0 and out.exists(), bool)
        # The file is there before the export has looked through it: the window stays so long.
        until(lambda: hand("key", "ctrl+q") or window.poll(), lambda code: code is not None)
        assert window.poll() == 0
    assert "Traceback" not in log.read_text(encoding="utf-8", errors="replace")
    assert out.read_bytes().startswith(b"%PDF")


def _press(hand, key, ask):
    """Press a key once the window has had the time that a question takes."""
    answer = ask()
    if not answer:
        hand("key", key)
    return ask()


def _answer(hand, name):
    """Press Return in the sheet until the dialog of that name is there."""
    found = hand("search", "--onlyvisible", "--name", name)
    if not found:
        hand("key", "Return")
    return found

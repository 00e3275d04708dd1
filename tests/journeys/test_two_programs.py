"""Two programs at one archive: the second start hands over, a reader waits for a writer."""

from __future__ import annotations

import signal
import subprocess
import sys

from tests.support.desk import Desk
from tests.support.stage import until

MANY = 250
IN_USE = 11
READ_ONLY = "This archive is open for reading only"


def test_a_second_start_hands_its_file_to_the_window_that_is_there(
    play, guardbook, articles, tmp_path
) -> None:
    late = tmp_path / "late.txt"
    late.write_text(" date 2022-07-02 The committee adjourned.\n\nNobody came.\n", "utf-8")
    with play(articles) as stage:
        desk = Desk(stage, guardbook)
        window = stage.focus("Guardbook")
        stage.wait_words("All articles, 3")
        second = subprocess.run(
            [sys.executable, "-m", "desktop_app", str(late)],
            env=stage.environment,
            timeout=60,
            check=False,
        )
        assert second.returncode == 0
        stage.wait_words("All articles, 4")
        until(desk.listed, lambda found: "2022-07-02" in [one["published"] for one in found])
        assert stage.hand("search", "--onlyvisible", "--name", "Guardbook") == [window]


def test_beside_a_program_that_writes_the_window_reads_and_takes_over_when_it_ends(
    play, guardbook, articles, tmp_path
) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(MANY):
        text = f"The ferry {number} sailed.\n\nNobody counted the barrels of day {number}.\n"
        (many / f"{number}.txt").write_text(text, "utf-8")
    assert guardbook("import", articles).code == 0
    command = [sys.executable, "-m", "desktop_app", "import", str(many)]
    with subprocess.Popen(
        command, env=guardbook.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as writer:
        try:
            until(lambda: guardbook("list", "--json").json()["total"], lambda total: total > 3)
            # Halted in the midst of its work, it holds the archive for as long as need be.
            writer.send_signal(signal.SIGSTOP)
            assert guardbook("tag", "1", "--add", "quay").code == IN_USE
            with play() as stage:
                desk = Desk(stage, guardbook)
                stage.focus("Guardbook")
                stage.wait(READ_ONLY, "label")
                _read_on(desk)
                writer.send_signal(signal.SIGCONT)
                assert writer.wait(60) == 0
                desk.push("Try again")
                stage.wait_gone(READ_ONLY, "label")
                stage.wait_words(f"All articles, {MANY + 3}")
                stage.press("ctrl+3", "v")
                until(lambda: desk.search("is:reviewed")["total"], lambda total: total == 1)
                assert desk.search("is:starred")["total"] == 0
        finally:
            writer.kill()


def _read_on(desk: Desk) -> None:
    """Search and read; what would change something does nothing."""
    stage = desk.stage
    stage.press("ctrl+f")
    stage.type("ships")
    stage.wait("2 results", "label")
    stage.press("Return")
    desk.focus_is("Article")
    stage.press("s")
    star = stage.wait("Star", "push button")
    assert "ENABLED" not in star.states

"""Backed up in the window, restored on another computer with the recovery key."""

from __future__ import annotations

from tests.support.desk import Desk
from tests.support.stage import until


def test_backed_up_here_and_restored_on_another_computer(
    play, guardbook, articles, tmp_path
) -> None:
    stick, other = tmp_path / "stick", tmp_path / "another computer"
    stick.mkdir()
    assert guardbook("import", articles / "harbour.txt").code == 0
    assert guardbook("annotate", "1", "--quote", "with lanterns", "--note", "Whose?").code == 0
    key = guardbook("recovery-key").out.strip()

    with play() as stage:
        desk = Desk(stage, guardbook)
        stage.focus("Guardbook")
        stage.wait_words("All articles, 1")
        desk.skip_tour()
        desk.act("Back up")
        desk.push("Choose the folder of the backup")
        stage.focus("^Folder for the backup")
        stage.type(str(stick))
        stage.press("Return")
        stage.focus("Guardbook")
        desk.push("Back up")
        until((stick / "backup.json").exists, bool)
        stage.wait_words("Backed up 1 article")

    there = {"GUARDBOOK_HOME": str(other)}
    (tmp_path / "key").write_text(key, "utf-8")
    assert guardbook("restore", stick, "--passphrase-file", tmp_path / "key", env=there).code == 0
    (mark,) = guardbook("show", "1", "--json", env=there).json()["annotations"]
    assert mark["note"] == "Whose?"

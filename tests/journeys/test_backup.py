"""Backed up and restored in the window, and on another computer with the recovery key."""

from __future__ import annotations

from tests.support.desk import Desk
from tests.support.stage import until


def test_backed_up_and_restored_here_and_on_another_computer(
    play, guardbook, articles, tmp_path
) -> None:
    stick, other = tmp_path / "stick", tmp_path / "another computer"
    stick.mkdir()
    assert guardbook("import", articles / "harbour.txt").code == 0
    assert guardbook("annotate", "1", "--quote", "with lanterns", "--note", "Whose?").code == 0

    with play() as stage:
        desk = Desk(stage, guardbook)
        stage.focus("Guardbook")
        stage.wait_words("All articles, 1")
        desk.skip_tour()

        desk.act("Recovery key")
        desk.push("Make recovery key")
        key = " ".join(stage.wait("Recovery key", "text").text.split())
        desk.push("I have kept it")
        stage.wait_gone("I have kept it", "push button")

        desk.act("Back up")
        desk.push("Choose the folder of the backup")
        desk.choose_file("^Folder for the backup", stick)
        stage.focus("Guardbook")
        desk.push("Back up")
        until((stick / "backup.json").exists, bool)
        stage.wait_words("Backed up 1 article")

        desk.act("Restore from a backup")
        desk.choose_file("^Folder of the backup", stick)
        stage.focus("Guardbook")
        desk.push("Restore")
        stage.wait_words("Restored, and every byte was checked")
        stage.wait_words("All articles, 1")
        stage.wait_words("Whose?")

    there = {"GUARDBOOK_HOME": str(other)}
    (tmp_path / "key").write_text(key, "utf-8")
    assert guardbook("restore", stick, "--passphrase-file", tmp_path / "key", env=there).code == 0
    (mark,) = guardbook("show", "1", "--json", env=there).json()["annotations"]
    assert mark["note"] == "Whose?"

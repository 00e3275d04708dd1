"""Articles by words of their titles."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.edits import Flag
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys


@pytest.fixture
def archive(tmp_path: Path):
    keys = FileDeviceKeys(tmp_path / "config")
    with Archive.open(tmp_path / "a", devices=keys, cache=tmp_path / "c", create=True) as made:
        for title in ("Über den Hafen", "The harbour bank", "Hafen und Bank 100%", "Other"):
            made.import_text(f"{title}\n\nSome text that says a little more.", JobContext())
        yield made


def test_every_word_must_be_there_whatever_its_case_and_accents(archive: Archive) -> None:
    def found(*words: str) -> list[str]:
        return [title for _, title in archive.titles(words, 10)]

    assert found("hafen") == ["Hafen und Bank 100%", "Über den Hafen"]
    assert found("UBER") == ["Über den Hafen"]
    assert found("bank", "har") == ["The harbour bank"]
    assert found("%") == ["Hafen und Bank 100%"]
    assert found() == found("") == found("nothing like it") == []


def test_the_trash_is_left_out_and_the_newest_come_first(archive: Archive) -> None:
    newest, older = archive.titles(["hafen"], 10)
    assert newest[0] > older[0]
    assert archive.titles(["hafen"], 1) == (newest,)
    archive.set_flag([newest[0]], Flag.TRASHED, on=True)
    assert archive.titles(["hafen"], 10) == (older,)

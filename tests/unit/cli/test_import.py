"""What the import command says: whole paths, hints, notices, and what was done before an end."""

from __future__ import annotations

import json
import signal

import pytest

from desktop_app.errors import StorageFull
from desktop_app.storage.originals import Originals

BINARY = b"\x7fELF\x02\x01\x01" + bytes(300)
UNSURE = "\u0416\u0416\u0416 abc.\n".encode("cp1251")


@pytest.fixture
def folder(tmp_path):
    for name in ("one", "two"):
        (tmp_path / "papers" / name).mkdir(parents=True)
    (tmp_path / "papers" / "one" / "a.txt").write_text("The first text.", encoding="utf-8")
    (tmp_path / "papers" / "two" / "a.txt").write_bytes(BINARY)
    return tmp_path / "papers"


def lines(said):
    return [line for line in said.err.splitlines() if line.startswith("guardbook")]


def test_the_whole_path_of_what_failed_is_named(say, folder):
    said = say("import", "papers")
    assert said.code == 3
    [line] = lines(said)
    assert line.startswith("guardbook: “papers/two/a.txt”")
    assert "original --item N -o FILE writes it. N is 2." in said.err
    assert said.out == "1\tdone\tpapers/one/a.txt\n"


def test_every_failure_says_what_can_be_done(say, folder, tmp_path):
    (tmp_path / "link.txt").symlink_to("papers/one/a.txt")
    (tmp_path / "empty.txt").touch()
    said = say("import", "link.txt", "empty.txt", "gone.txt")
    assert said.code == 3
    for line, hint in zip(lines(said), ("it points to", "Save it again", "Check"), strict=True):
        assert hint in line


def test_what_is_uncertain_is_said_on_stderr(say, tmp_path):
    (tmp_path / "old.txt").write_bytes(UNSURE)
    said = say("import", "old.txt")
    assert said.code == 0
    [line] = lines(said)
    assert line.startswith("guardbook: “old.txt”: The file does not say how")
    said = say("import", "old.txt", "--json")
    assert not lines(said)


def test_what_failed_can_be_saved_and_deleted_by_its_item(say, folder, tmp_path):
    said = say("import", "papers", "--json")
    [failed] = [item for item in json.loads(said.out)["items"] if item["state"] == "failed"]
    assert failed["kept"] is True
    number = str(failed["item"])
    assert say("original", "--item", number, "-o", "saved").code == 0
    assert (tmp_path / "saved").read_bytes() == BINARY
    assert say("original", "--item", number, "--delete").code == 0
    said = say("original", "--item", number, "-o", "again")
    assert said.code == 1
    assert f"No original is kept under item {number}." in said.err
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("original", "-o", "x"),
        ("original", "1", "--item", "1", "-o", "x"),
        ("original", "1"),
        ("original", "1", "--delete"),
        ("original", "--item", "1", "--delete", "-o", "x"),
        ("original", "--item", "x", "-o", "x"),
    ],
)
def test_misuse_of_original_is_one_sentence(say, words):
    said = say(*words)
    assert said.code == 2
    assert len(lines(said)) == 1


def test_what_was_done_is_printed_when_the_disk_fills_up(say, folder, monkeypatch):
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 1)
    (folder / "two" / "a.txt").write_text("The second text.", encoding="utf-8")
    put, kept = Originals.put, []

    def filling_up(self, data):
        if kept:
            raise StorageFull("The disk is full.", "Free some space.")
        kept.append(put(self, data))
        return kept[0]

    monkeypatch.setattr(Originals, "put", filling_up)
    said = say("import", "papers", "--json")
    assert said.code == 1
    answer = json.loads(said.out)
    assert [item["path"] for item in answer["items"]] == ["papers/one/a.txt"]
    assert answer["counts"]["done"] == 1
    assert answer["problem"] == "The disk is full."
    assert "The disk is full. Free some space." in said.err


def test_the_first_ctrl_c_ends_an_import_where_nothing_is_lost(say, folder, monkeypatch):
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 1)
    put = Originals.put

    def interrupted(self, data):
        signal.raise_signal(signal.SIGINT)
        return put(self, data)

    monkeypatch.setattr(Originals, "put", interrupted)
    before = signal.getsignal(signal.SIGINT)
    said = say("import", "papers", "--json")
    assert said.code == 130
    answer = json.loads(said.out)
    assert answer["counts"]["done"] == 1
    assert "stopped" in answer["problem"]
    assert "Stopped" in said.err
    assert signal.getsignal(signal.SIGINT) is before

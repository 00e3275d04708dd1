"""Walking folders and reading files: every refusal is a sentence."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from desktop_app.errors import UnreadableSource
from desktop_app.importing import source as sources
from desktop_app.importing.files import Found, Refused, load, walk
from desktop_app.importing.source import Source, shown
from tests.support.nobody import run_as_nobody


def names(entries):
    return [(type(entry).__name__, entry.path.name) for entry in entries]


def make(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("words", encoding="utf-8")


def test_folders_are_walked_by_name_and_hidden_files_left_out(tmp_path):
    make(tmp_path, "b.txt", "a/z.txt", "a/b/c.txt", ".hidden", ".git/x.txt", "a.txt")
    found = list(walk([tmp_path]))
    assert [entry.path.relative_to(tmp_path).as_posix() for entry in found] == [
        "a/b/c.txt", "a/z.txt", "a.txt", "b.txt",
    ]  # fmt: skip
    assert all(isinstance(entry, Found) and entry.size == 5 for entry in found)
    assert found[0].mtime == (tmp_path / "a/b/c.txt").stat().st_mtime


def test_paths_keep_their_order_and_are_yielded_once(tmp_path):
    make(tmp_path, "b.txt", "a.txt")
    entries = walk([tmp_path / "b.txt", tmp_path, tmp_path / "b.txt"])
    assert [entry.path.name for entry in entries] == ["b.txt", "a.txt"]


def test_a_hidden_file_that_is_named_is_taken(tmp_path):
    make(tmp_path, ".note.txt")
    assert names(walk([tmp_path / ".note.txt"])) == [("Found", ".note.txt")]


def test_pictures_beside_a_saved_page_are_left_out(tmp_path):
    make(tmp_path, "Yard.html", "Yard_files/x.html", "Ferry.htm", "Ferry-Dateien/y.txt")
    make(tmp_path, "other_files/z.txt")
    assert [entry.path.name for entry in walk([tmp_path])] == ["Ferry.htm", "Yard.html", "z.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")
def test_links_pipes_and_sockets_are_refused_and_not_followed(tmp_path):
    make(tmp_path, "real/a.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real/a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    found = {entry.path.name: entry for entry in walk([tmp_path])}
    assert isinstance(found["a.txt"], Found)
    follow = "is a link; links are not followed. Import the file that it points to."
    assert found["link.txt"].sentence == f"“link.txt” {follow}"
    assert found["loop"].sentence == f"“loop” {follow}"
    assert found["pipe"].sentence.startswith("“pipe” is a pipe or a device, not a file. Import")
    for name in ("link.txt", "pipe", "real"):
        with pytest.raises(UnreadableSource, match=f"“{name}” is a "):
            load(tmp_path / name)
    with pytest.raises(UnreadableSource, match="pipe or a device"):
        load(Path(os.devnull))


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")
def test_a_file_exchanged_for_a_pipe_is_refused_without_waiting(tmp_path, monkeypatch):
    make(tmp_path, "a.txt")
    regular = (tmp_path / "a.txt").lstat()
    os.mkfifo(tmp_path / "b.txt")
    monkeypatch.setattr(Path, "lstat", lambda self: regular)
    with pytest.raises(UnreadableSource, match="pipe or a device"):
        load(tmp_path / "b.txt")


def test_what_is_not_there_is_refused(tmp_path):
    (refused,) = walk([tmp_path / "gone.txt"])
    assert refused == Refused(
        tmp_path / "gone.txt", "“gone.txt” is not there. Check the name; it may have been moved."
    )
    with pytest.raises(UnreadableSource, match="is not there") as caught:
        load(tmp_path / "gone.txt")
    assert caught.value.hint


def test_a_name_that_no_system_can_have_is_refused(tmp_path):
    (refused,) = walk([tmp_path / "a\0b"])
    assert isinstance(refused, Refused)
    with pytest.raises(UnreadableSource):
        load(tmp_path / "a\0b")


def test_a_file_is_read_with_its_name_and_path(tmp_path):
    make(tmp_path, "a.txt")
    assert load(tmp_path / "a.txt") == Source("a.txt", b"words", str(tmp_path / "a.txt"))


def test_a_file_over_the_limit_is_refused_without_reading_it(tmp_path):
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(50 * 2**20)
    with pytest.raises(UnreadableSource) as caught:
        load(tmp_path / "big.txt")
    assert str(caught.value) == "“big.txt” has 50 MiB; files over 40 MiB cannot be imported."


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path, monkeypatch):
    make(tmp_path, "a.txt")
    monkeypatch.setattr(sources, "MAX_BYTES", 4)
    monkeypatch.setattr(os, "fstat", lambda _: (tmp_path / "small").lstat())
    (tmp_path / "small").write_bytes(b"")
    with pytest.raises(UnreadableSource, match="MiB"):
        load(tmp_path / "a.txt")


def test_a_disk_that_fails_is_named(tmp_path, monkeypatch):
    make(tmp_path, "a.txt")

    def fail(*_):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(UnreadableSource, match="could not be read from the disk"):
        load(tmp_path / "a.txt")
    monkeypatch.setattr(os, "scandir", fail)
    (refused,) = walk([tmp_path])
    assert refused.sentence.startswith(f"The folder “{tmp_path.name}” could not be read. Check")


IMPORTS = """
import sys
from pathlib import Path
from desktop_app.errors import UnreadableSource
from desktop_app.importing.files import load, walk
"""
PROGRAM = """
folder = Path(sys.argv[1])
for entry in walk([folder]):
    print(type(entry).__name__, entry.path.name, getattr(entry, "sentence", ""))
try:
    load(folder / "secret.txt")
except UnreadableSource as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs Unix permissions")
def test_what_may_not_be_read_is_refused():
    """As nobody, since root may read everything; pytest's folders are closed to others."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = Path(place) / "drop"
        make(folder, "closed/a.txt", "open.txt", "secret.txt")
        (folder / "closed").chmod(0o000)
        (folder / "secret.txt").chmod(0o000)
        done = run_as_nobody(IMPORTS, PROGRAM, folder)
        (folder / "closed").chmod(0o755)
    assert done.stdout.splitlines() == [
        "Refused closed The folder “closed” may not be opened. "
        "Ask its owner for permission, or copy it first.",
        "Found open.txt ",
        "Found secret.txt ",
        "“secret.txt” may not be read.",
    ], done.stderr


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a\nb.txt", "a b.txt"),
        ("invoice\u202etxt.exe", "invoice⟦RLO⟧txt.exe"),
        ("bad\udcffname", "badname"),
        ("\udcff", "the file without a name"),
    ],
)
def test_names_in_sentences_carry_no_disguise(name, sentence):
    assert shown(name) == sentence


def test_very_long_names_are_shortened():
    assert len(shown("x" * 300)) < 120

"""The files of the index: sealed, opaque, all at once, and nothing foreign is ever read."""

from __future__ import annotations

import os
import pickle
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.errors import ArchiveDamaged, ArchiveInUse, ArchiveProblem, StorageFull
from desktop_app.search.arrays import changing, store
from desktop_app.search.index import SearchIndex
from desktop_app.vault import chunked
from desktop_app.vault import files as files_of_vault
from desktop_app.vault.lock import FolderLock

BODY = "Quittenmarmelade stood on the table of the Zirbelnuss inn."


class Planted:
    """Writes a file when it is unpickled."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self):
        return (Path.touch, (self.target,))


@pytest.fixture
def filled(desk, article):
    """Return an index with two articles."""
    return desk.add(article(1, BODY, title="Wetterfahnenmast"), article(2, "Other words"))


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name != store.LOCK)


def test_no_word_and_no_field_name_is_in_a_file_or_its_name(filled) -> None:
    assert len(files(filled.folder)) >= 2
    for path in filled.folder.iterdir():
        assert re.fullmatch(r"[0-9a-f]{32}|contents|lock", path.name)
        data = path.read_bytes().lower()
        for word in (b"quitten", b"zirbel", b"wetter", b"title", b"whoosh", b"byline", b"\x80\x02"):
            assert word not in data or len(word) < 3
        assert path.stat().st_mode & 0o077 == 0


def test_what_was_written_is_there_after_opening_again(filled) -> None:
    again = filled.reopened()
    assert again.index.applied == (1, "mark 1")
    assert again.index.ids() == {1, 2}
    assert again.ids("quittenmarmelade") == {1}


@pytest.mark.parametrize("other", [{"key": bytes(32)}, {"identity": "archive 2"}])
def test_another_key_or_identity_finds_an_empty_index(filled, other) -> None:
    values = {"key": filled.key, "identity": filled.identity, **other}
    index = SearchIndex(filled.folder, values["key"], values["identity"])
    assert index.applied == (0, "")
    assert index.count() == 0
    assert files(filled.folder) == []


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGES = {
    "one bit changed": _flip,
    "cut off": lambda path: path.write_bytes(path.read_bytes()[:-1]),
    "emptied": lambda path: path.write_bytes(b""),
    "removed": Path.unlink,
    "replaced by text": lambda path: path.write_text("hello", encoding="utf-8"),
    "replaced by a folder": lambda path: (path.unlink(), path.mkdir(), (path / "x").touch()),
    "replaced by a pipe": lambda path: (path.unlink(), os.mkfifo(path)),
    "replaced by a link": lambda path: (path.unlink(), path.symlink_to("/dev/zero")),
}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links are made otherwise there")
@pytest.mark.parametrize("which", range(2))
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_empties_the_index(filled, damage: str, which: int) -> None:
    DAMAGES[damage](files(filled.folder)[which])
    again = filled.reopened()
    assert again.index.applied == (0, "")
    assert again.index.ids() == frozenset()
    assert files(filled.folder) == []
    again.add(*[], seq=7).texts("built anew")
    assert again.reopened().ids("anew") == {1}


def test_a_planted_pickle_is_never_run(filled, tmp_path) -> None:
    mark = tmp_path / "run"
    bomb = pickle.dumps(Planted(mark))
    for path in files(filled.folder):
        path.write_bytes(bomb)
    (filled.folder / "_MAIN_9.toc").write_bytes(bomb)
    again = filled.reopened()
    assert again.index.count() == 0
    again.texts("words")
    assert again.ids("words") == {1}
    assert not mark.exists()
    pickle.loads(bomb)
    assert mark.exists()


def test_files_swapped_with_one_another_are_not_read(filled, article) -> None:
    filled.add(*(article(n, BODY) for n in range(3, 6)), seq=2)
    first, second = (path for path in files(filled.folder) if path.name != "contents")
    keep = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(keep)
    assert filled.reopened().index.applied == (0, "")


def test_a_file_of_another_index_with_the_same_key_is_not_read(filled, tmp_path, article) -> None:
    other = type(filled)(tmp_path / "other", identity="archive 2").add(article(9, "foreign"))
    shutil.copytree(other.folder, filled.folder, dirs_exist_ok=True)
    assert filled.reopened().index.count() == 0


def test_unused_files_go_and_strangers_stay(filled, article) -> None:
    stray = filled.folder / ("0" * 32)
    stray.write_bytes(b"old")
    unfinished = filled.folder / ".abc.tmp"
    unfinished.write_bytes(b"half")
    before = set(files(filled.folder))
    filled.add(article(3, "third"), seq=2)
    assert not stray.exists()
    assert not unfinished.exists()
    for number in range(4, 30):
        filled.add(article(number, f"word{number}"), seq=number)
    assert len(files(filled.folder)) < len(before) + 16


@pytest.mark.parametrize("failing", [0, 1])
def test_a_full_disk_leaves_the_old_index(filled, article, monkeypatch, failing) -> None:
    real = files_of_vault.write_atomically
    calls = []

    def full(path, data, **options):
        calls.append(path)
        if len(calls) > failing:
            raise StorageFull("The disk is full.")
        real(path, data, **options)

    before = {path.name for path in files(filled.folder)}
    monkeypatch.setattr(store, "write_atomically", full)
    monkeypatch.setattr(chunked, "write_atomically", full)
    with pytest.raises(StorageFull):
        filled.add(article(3, "third"), seq=2)
    monkeypatch.undo()
    assert len(calls) == failing + 1
    assert {path.name for path in files(filled.folder)} == before
    assert filled.index.applied == (1, "mark 1")
    assert filled.ids("third") == set()
    assert filled.ids("quittenmarmelade") == {1}
    assert filled.reopened().index.applied == (1, "mark 1")
    filled.add(article(3, "third"), seq=2)
    assert filled.ids("third") == {3}
    names = {path.name for path in files(filled.folder)}
    assert len(names) <= len(before) + 1


def test_the_list_of_files_is_written_last(filled, article, monkeypatch) -> None:
    real = files_of_vault.write_atomically
    order = []

    def watch(path, data, **options):
        if path.name == store.CONTENTS:
            order.append(sorted(entry.name for entry in path.parent.iterdir()))
        else:
            order.append(path.name)
        real(path, data, **options)

    monkeypatch.setattr(store, "write_atomically", watch)
    monkeypatch.setattr(chunked, "write_atomically", watch)
    filled.add(article(3, "third"), seq=2)
    *names, there = order
    assert len(names) == 1
    assert set(names) <= set(there)


def test_two_cannot_write_at_once_but_read(filled, article) -> None:
    with FolderLock(filled.folder / store.LOCK):
        with pytest.raises(ArchiveInUse):
            filled.add(article(3, "third"), seq=2)
        assert filled.ids("other") == {2}
        assert filled.reopened().ids("other") == {2}
    filled.add(article(3, "third"), seq=2)
    assert filled.ids("third") == {3}


def test_a_damaged_index_is_left_to_the_program_that_writes_to_it(filled) -> None:
    _flip(filled.folder / store.CONTENTS)
    with FolderLock(filled.folder / store.LOCK):
        again = filled.reopened()
        assert again.index.count() == 0
        assert files(filled.folder) != []
    assert filled.reopened().index.count() == 0
    assert files(filled.folder) == []


def test_what_another_program_wrote_is_seen(filled, article) -> None:
    reader = filled.reopened()
    assert reader.index.applied == (1, "mark 1")
    code = (
        "import sys; from pathlib import Path\n"
        "from desktop_app.domain.results import IndexDocument\n"
        "from desktop_app.search.index import SearchIndex\n"
        "index = SearchIndex(Path(sys.argv[1]), bytes(range(32)), 'archive 1')\n"
        "index.apply([IndexDocument(3, '', 'third', '', '', '', '', 'en')], [1], (2, 'two'))\n"
    )
    subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(filled.folder)], check=True, timeout=60
    )
    assert reader.index.applied == (2, "two")
    assert reader.index.ids() == {2, 3}
    reader.everything = {2, 3}
    assert reader.ids("third") == {3}


def test_a_reader_waits_out_a_change_under_its_hands(filled, article, monkeypatch) -> None:
    """The list is read, then another program replaces everything, then the files are opened."""
    real = store.Store._contents
    changed = []

    def listed(self) -> bytes:
        found = real(self)
        if not changed:
            changed.append(True)
            writer = filled.reopened()
            writer.index.clear()
            writer.add(article(5, "fresh"), seq=9)
        return found

    monkeypatch.setattr(store.Store, "_contents", listed)
    assert filled.reopened().index.applied == (9, "mark 9")


@pytest.fixture
def large(desk, article, monkeypatch):
    """Return an index with a segment of many chunks."""
    monkeypatch.setattr(chunked, "CHUNK", 4096)
    monkeypatch.setattr(store, "_IN_MEMORY", 0)
    chance = random.Random(5)
    return desk.add(
        *(
            article(n, " ".join(f"w{chance.randrange(900)}" for _ in range(90)), title=f"t{n}")
            for n in range(1, 200)
        )
    )


def _flip_all_but_the_first_chunk(folder: Path) -> None:
    for path in files(folder):
        if path.name != store.CONTENTS:
            data = bytearray(path.read_bytes())
            assert len(data) > 5 * 4096
            data[3 * 4096 :: 2048] = bytes(b ^ 1 for b in data[3 * 4096 :: 2048])
            path.write_bytes(data)


def test_a_search_of_a_damaged_index_finds_nothing_until_it_is_built_anew(large, article) -> None:
    again = large.reopened()
    _flip_all_but_the_first_chunk(again.folder)
    for query in ('"w1 w2"', "w1*", "w7"):
        again.search(query)
    again = again.reopened()
    assert again.ids("w7") == set()
    assert again.index.applied == (0, "")
    assert files(again.folder) == []
    again.add(article(3, "third"), seq=2)
    assert again.ids("third") == {3}


def test_a_change_of_a_damaged_index_empties_it(large, article, monkeypatch) -> None:
    again = large.reopened()
    _flip_all_but_the_first_chunk(again.folder)
    monkeypatch.setattr(changing, "next_merge", lambda opened, limit: [*opened][:2])
    opened = again.index._fresh()[1].opened
    assert len(opened) == 1
    for part in opened.values():
        # As if nothing had been read yet.
        part.segment.__dict__.pop("ids", None)
        part.segment.arrays._file._open[:] = bytes(len(part.segment.arrays._file._open))
    with pytest.raises(ArchiveDamaged):
        again.add(article(3, "third"), seq=2)
    monkeypatch.undo()
    assert again.index.applied == (0, "")
    again.add(article(3, "third"), seq=2)
    assert again.ids("third") == {3}


def test_a_folder_that_cannot_be_made_is_told(tmp_path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ArchiveProblem):
        SearchIndex(tmp_path / "file" / "index", bytes(32), "x")


@pytest.mark.parametrize("plant", [Path.mkdir, lambda path: path.symlink_to("contents")])
def test_what_lies_in_the_place_of_the_lock_keeps_nobody_from_writing(filled, article, plant):
    lock = filled.folder / store.LOCK
    lock.unlink()
    plant(lock)
    filled.add(article(3, "Quittenmarmelade again"), seq=2)
    assert filled.ids("Quittenmarmelade") == {1, 3}
    assert lock.is_file()
    assert not lock.is_symlink()


def test_a_list_larger_than_memory_is_not_read(filled, article):
    os.truncate(filled.folder / store.CONTENTS, 1 << 40)
    again = filled.reopened()
    assert again.index.count() == 0
    again.add(article(1, BODY), seq=2)
    assert again.ids("Quittenmarmelade") == {1}

"""What lies in the place of the index's folder is put out of the way, and nothing beyond it."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path

import pytest

from desktop_app.errors import ArchiveReadOnly
from desktop_app.search.place import clear_way, make_place

PLANTED = {
    "a file": lambda path: path.write_text("foreign", encoding="utf-8"),
    "a link to a file": lambda path: path.symlink_to(path.parent / "treasure" / "contents"),
    "a link to a folder": lambda path: path.symlink_to(path.parent / "treasure"),
    "a link to nothing": lambda path: path.symlink_to(path.parent / "nowhere"),
    "a pipe": os.mkfifo if sys.platform != "win32" else Path.touch,
    "nothing": lambda path: None,
}


@pytest.fixture(params=PLANTED)
def planting(request, tmp_path, desk, article):
    """Return an index of one article, and a function that puts something in its folder's place."""
    treasure = tmp_path / "treasure"
    treasure.mkdir()
    (treasure / "contents").write_text("kept", encoding="utf-8")

    def plant() -> None:
        shutil.rmtree(desk.folder)
        desk.folder.parent.mkdir(exist_ok=True)
        # Links are made beside the treasure.
        planted = tmp_path / "planted"
        PLANTED[request.param](planted)
        if os.path.lexists(planted):
            planted.rename(desk.folder)

    yield desk.add(article(1, "first words")), plant
    assert (treasure / "contents").read_text(encoding="utf-8") == "kept"
    assert [path.name for path in treasure.iterdir()] == ["contents"]


@pytest.mark.skipif(sys.platform == "win32", reason="links are made otherwise there")
def test_an_index_is_built_anew_whatever_lies_in_its_place(planting, article) -> None:
    desk, plant = planting
    plant()
    again = desk.reopened()
    assert again.index.applied == (0, "")
    again.add(article(1, "first words"))
    assert again.reopened().ids("words") == {1}


@pytest.mark.skipif(sys.platform == "win32", reason="links are made otherwise there")
def test_an_open_index_is_built_anew_whatever_is_put_in_its_place(planting, article) -> None:
    desk, plant = planting
    plant()
    assert desk.ids("words") == set()
    assert desk.index.applied == (0, "")
    desk.add(article(1, "first words"))
    assert desk.reopened().ids("words") == {1}


@pytest.mark.skipif(sys.platform == "win32", reason="links are made otherwise there")
def test_an_empty_index_is_written_whatever_is_put_in_its_place(planting, article) -> None:
    desk, plant = planting
    desk.index.clear()
    plant()
    desk.add(article(1, "first words"))
    assert desk.reopened().ids("words") == {1}


def test_a_folder_and_a_link_to_one_may_stay(tmp_path) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link"
    folder.mkdir()
    link.symlink_to(folder)
    clear_way(folder)
    clear_way(link)
    assert link.is_symlink()
    assert folder.is_dir()
    (tmp_path / "file").touch()
    clear_way(tmp_path / "file" / "index")  # nothing there; who makes it says what is wrong
    clear_way(tmp_path / "file")
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("prepare", [make_place, clear_way])
def test_a_folder_that_another_program_makes_meanwhile_stays(
    tmp_path, monkeypatch, prepare, there
) -> None:
    place, unlink = tmp_path / "index", Path.unlink
    if there:
        place.touch()

    def late(path: Path, missing_ok: bool = False) -> None:
        unlink(path, missing_ok=True)
        path.mkdir()
        (path / "contents").touch()
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", late)
    prepare(place)
    assert (place / "contents").exists()


def test_a_file_that_cannot_be_put_out_of_the_way_is_told(tmp_path, monkeypatch) -> None:
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    (tmp_path / "index").touch()
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(ArchiveReadOnly):
        make_place(tmp_path / "index")

"""Files and folders that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from desktop_app.errors import ExportFailed
from desktop_app.exporting import targets
from desktop_app.exporting.targets import export_problem, whole_file, whole_folder


def test_a_file_appears_with_its_content(tmp_path):
    target = tmp_path / "a.pdf"
    with whole_file(target) as file:
        file.write(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_who_reads_the_old_file_reads_it_to_its_end(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    with target.open("rb") as reader:
        with whole_file(target) as file:
            file.write(b"new and longer")
        assert reader.read() == b"old"
    assert target.read_bytes() == b"new and longer"


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def write_half() -> None:
        with whole_file(target) as file:
            file.write(b"half of")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_file_gets_the_rights_that_the_user_gives_new_files(tmp_path):
    with whole_file(tmp_path / "a.pdf") as file:
        file.write(b"x")
    plain = tmp_path / "b"
    plain.write_bytes(b"x")
    assert (tmp_path / "a.pdf").stat().st_mode == plain.stat().st_mode


def test_a_missing_folder_is_named(tmp_path):
    with (
        pytest.raises(ExportFailed, match=r"There is no folder “.*nowhere”"),
        whole_file(tmp_path / "nowhere" / "a.pdf"),
    ):
        pass


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(ExportFailed, match="is a folder"), whole_file(tmp_path / "a.pdf"):
        pass


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with (
        pytest.raises(ExportFailed, match=r"disk is too full for “a\.pdf”"),
        whole_file(target) as f,
    ):
        f.write(b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_name_that_is_too_long_is_refused(tmp_path):
    with (
        pytest.raises(ExportFailed, match="name of the file is too long"),
        whole_file(tmp_path / ("x" * 300 + ".pdf")) as file,
    ):
        file.write(b"x")
    with (
        pytest.raises(ExportFailed, match="name of the file is too long"),
        whole_folder(tmp_path / ("x" * 300), []),
    ):
        pass
    assert not list(tmp_path.iterdir())


WRITE_AS_NOBODY = """
import os, sys
from pathlib import Path
from desktop_app.errors import ExportFailed
from desktop_app.exporting.targets import whole_file, whole_folder
if os.geteuid() == 0:  # root writes everywhere
    os.setgroups([])
    os.setegid(65534)
    os.seteuid(65534)
for target in (lambda p: whole_file(p / "a.pdf"), lambda p: whole_folder(p / "new", [])):
    try:
        with target(Path(sys.argv[1])):
            print("written")
    except ExportFailed as error:
        print(error, error.hint)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders have other rights there")
def test_a_folder_without_permission_is_named():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", WRITE_AS_NOBODY, name],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(targets.__file__).parents[2])},
            timeout=60,
            check=True,
        )
        folder.chmod(0o755)
        assert list(folder.iterdir()) == []
    lines = done.stdout.splitlines()
    assert [line.startswith(f"The folder “{name}” cannot be written to.") for line in lines] == [
        True, True
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EFBIG, "larger than the disk allows"),
        (errno.EROFS, "cannot be written to"),
        (errno.EISDIR, "is a folder"),
        (errno.ENOTDIR, "There is no folder"),
        (errno.EIO, "could not be written"),
    ],
)
def test_every_refusal_of_the_disk_is_a_sentence_with_a_hint(number, words):
    problem = export_problem(OSError(number, "refused"), Path("/x/a.pdf"), Path("/x"))
    assert words in str(problem)
    assert str(problem).endswith(".")
    assert problem.hint


def test_a_folder_appears_with_all_its_files(tmp_path):
    paths: list[Path] = []
    target = tmp_path / "out"
    with whole_folder(target, paths) as folder:
        folder.write("a.md", b"1")
        folder.write("b.md", b"2")
        assert not target.exists()
    assert paths == [target / "a.md", target / "b.md"]
    assert sorted(path.name for path in target.iterdir()) == ["a.md", "b.md"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_files_that_are_in_the_folder_stay_as_they_are(tmp_path):
    (tmp_path / "a.md").write_bytes(b"mine")
    paths: list[Path] = []
    for _ in range(2):
        with whole_folder(tmp_path, paths) as folder:
            folder.write("a.md", b"new")
    assert (tmp_path / "a.md").read_bytes() == b"mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a (2).md", "a (3).md", "a.md"]


@pytest.mark.parametrize("there", [True, False])
def test_an_error_leaves_no_file_in_the_folder(tmp_path, there):
    target = tmp_path / "out"
    if there:
        target.mkdir()
    paths: list[Path] = []

    def write_one() -> None:
        with whole_folder(target, paths) as folder:
            folder.write("a.md", b"1")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_one()
    assert paths == []
    assert target.exists() is there
    assert not list(tmp_path.rglob("*.md"))
    assert not list(tmp_path.rglob("*.tmp"))


def test_an_error_while_files_are_put_in_place_takes_them_out_again(tmp_path, monkeypatch):
    paths: list[Path] = []
    moves = []
    rename = Path.rename

    def fails_at_the_second(path: Path, to: Path) -> Path:
        moves.append(to)
        if len(moves) == 2:
            raise OSError(errno.EIO, "refused")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", fails_at_the_second)

    def write_two() -> None:
        with whole_folder(tmp_path, paths) as folder:
            folder.write("a.md", b"1")
            folder.write("b.md", b"2")

    with pytest.raises(ExportFailed):
        write_two()
    assert list(tmp_path.iterdir()) == []
    assert paths == []


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "out").write_bytes(b"x")
    with (
        pytest.raises(ExportFailed, match="is a file, not a folder"),
        whole_folder(tmp_path / "out", []),
    ):
        pass


def test_a_folder_below_a_missing_one_is_refused(tmp_path):
    with (
        pytest.raises(ExportFailed, match="There is no folder"),
        whole_folder(tmp_path / "no" / "out", []),
    ):
        pass

"""Links, pipes and devices in the place of a target."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_app.errors import ExportFailed
from desktop_app.exporting.targets import whole_file, whole_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")


def write(target: Path, data: bytes = b"new") -> None:
    with whole_file(target) as file:
        file.write(data)


def test_a_link_stays_and_the_file_it_points_to_is_replaced(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "real.md").write_bytes(b"old")
    link = tmp_path / "a.md"
    link.symlink_to("elsewhere/real.md")
    with whole_file(link) as file:
        file.write(b"new")
        assert (elsewhere / "real.md").read_bytes() == b"old"
        assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")] == []
    assert link.is_symlink()
    assert (elsewhere / "real.md").read_bytes() == b"new"
    assert sorted(path.name for path in elsewhere.iterdir()) == ["real.md"]


def test_a_link_that_points_nowhere_yet_makes_the_file_there(tmp_path):
    (tmp_path / "a.md").symlink_to("real.md")
    write(tmp_path / "a.md")
    assert (tmp_path / "a.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


def test_a_link_into_a_missing_folder_is_refused(tmp_path):
    (tmp_path / "a.md").symlink_to("nowhere/real.md")
    with pytest.raises(ExportFailed, match=r"There is no folder “.*nowhere”"):
        write(tmp_path / "a.md")
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_link_that_leads_to_itself_is_refused(tmp_path):
    (tmp_path / "a.md").symlink_to("a.md")
    with pytest.raises(ExportFailed, match="link that leads to itself"):
        write(tmp_path / "a.md")
    with (
        pytest.raises(ExportFailed, match="link that leads to itself"),
        whole_folder(tmp_path / "a.md", []),
    ):
        pass
    assert (tmp_path / "a.md").is_symlink()


def test_a_pipe_is_refused_and_stays(tmp_path):
    pipe = tmp_path / "a.md"
    os.mkfifo(pipe)
    with pytest.raises(ExportFailed, match=r"“a\.md” is a pipe or a device"):
        write(pipe)
    assert pipe.is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_link_to_a_device_is_refused_and_stays(tmp_path):
    link = tmp_path / "a.md"
    link.symlink_to("/dev/null")
    with pytest.raises(ExportFailed, match="is a pipe or a device") as refused:
        write(link)
    assert refused.value.hint
    assert link.is_symlink()


def test_a_replaced_file_keeps_who_may_read_it(tmp_path):
    target = tmp_path / "a.md"
    target.write_bytes(b"old")
    target.chmod(0o600)
    write(target)
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_file_that_nobody_may_write_is_not_replaced(tmp_path):
    target = tmp_path / "a.md"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(ExportFailed, match="is write-protected"):
        write(target)
    assert target.read_bytes() == b"old"


def test_a_link_to_a_folder_is_filled_where_it_points(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    paths: list[Path] = []
    with whole_folder(tmp_path / "out", paths) as folder:
        folder.write("a.md", b"new")
    assert (tmp_path / "out").is_symlink()
    assert paths == [tmp_path / "out" / "a.md"]
    assert (tmp_path / "real" / "a.md").read_bytes() == b"new"


def test_a_link_to_no_folder_yet_makes_the_folder_there(tmp_path):
    (tmp_path / "out").symlink_to("real")
    with whole_folder(tmp_path / "out", []) as folder:
        folder.write("a.md", b"new")
    assert (tmp_path / "out").is_symlink()
    assert (tmp_path / "real" / "a.md").read_bytes() == b"new"

"""What a killed export leaves beside its target is swept by the next one, and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.exporting.leftovers import YOUNG_S, held, sweep
from desktop_app.exporting.targets import whole_file, whole_folder

NAME = ".guardbook-0123456789ab.tmp"


def aged(path: Path, seconds: float = 2 * YOUNG_S) -> Path:
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def left_file(folder: Path, name: str = NAME) -> Path:
    path = folder / name
    path.write_bytes(b"half")
    return aged(path)


def left_folder(folder: Path) -> Path:
    path = folder / NAME
    path.mkdir()
    (path / "one.html").write_bytes(b"half")
    return aged(path)


def test_the_next_export_into_the_folder_sweeps_what_was_left(tmp_path):
    left = left_file(tmp_path)
    with whole_file(tmp_path / "a.csv") as file:
        file.write(b"whole")
    assert not left.exists()
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_an_export_of_a_folder_sweeps_beside_it_or_in_it(tmp_path):
    place, paths = tmp_path / "out", []
    left_folder(tmp_path)
    with whole_folder(place, paths) as folder:
        folder.write("a.html", b"a")
    left_folder(place)
    with whole_folder(place, paths) as folder:
        folder.write("b.html", b"b")
    assert [one.name for one in tmp_path.iterdir()] == ["out"]
    assert sorted(one.name for one in place.iterdir()) == ["a.html", "b.html"]


def test_what_is_young_or_held_or_of_another_name_stays(tmp_path):
    young = tmp_path / ".guardbook-aaaaaaaaaaaa.tmp"
    young.write_bytes(b"half")
    other = left_file(tmp_path, ".guardbook-notes.tmp")
    longer = left_file(tmp_path, f"{NAME}.bak")
    working = left_file(tmp_path)
    with held(working):
        assert sweep(tmp_path) == 0
    assert all(one.exists() for one in (young, other, longer, working))
    assert sweep(tmp_path) == 1
    assert not working.exists()


def test_a_link_is_not_followed_and_a_folder_with_more_in_it_stays(tmp_path):
    target = tmp_path / "precious"
    target.write_bytes(b"mine")
    (tmp_path / NAME).symlink_to(target)
    folder = tmp_path / ".guardbook-bbbbbbbbbbbb.tmp"
    (folder / "inside").mkdir(parents=True)
    aged(folder)
    assert sweep(tmp_path) == 0
    assert target.read_bytes() == b"mine"
    assert folder.exists()
    assert sweep(tmp_path / "nowhere") == 0


def test_what_belongs_to_somebody_else_stays(tmp_path, monkeypatch):
    left = left_file(tmp_path)
    monkeypatch.setattr(os, "getuid", lambda: left.stat().st_uid + 1)
    assert sweep(tmp_path) == 0
    assert left.exists()


@pytest.mark.parametrize("how", ["whole_file", "whole_folder"])
def test_a_killed_export_leaves_nothing_for_long_and_a_running_one_is_left_alone(tmp_path, how):
    make = f"{how}(Path({str(tmp_path / 'out')!r}){', []' if how == 'whole_folder' else ''})"
    words = (
        "import sys\nfrom pathlib import Path\n"
        f"from desktop_app.exporting.targets import {how}\n"
        f"with {make}:\n    print('open', flush=True)\n    sys.stdin.read()\n"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", words], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert running.stdout.readline() == b"open\n"
    [left] = tmp_path.iterdir()
    aged(left)
    assert sweep(tmp_path) == 0
    running.send_signal(signal.SIGKILL)
    running.communicate()
    assert left.exists()
    assert sweep(tmp_path) == 1
    assert not left.exists()

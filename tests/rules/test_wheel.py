"""The wheel holds the program with its resources and sample, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from repository import repository_files


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel with what is installed: no network, nothing written to the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=root,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("guardbook-*-py3-none-any.whl")
    return zipfile.ZipFile(built)


def below(root: Path, folder: str) -> set[str]:
    """Return the files of the repository in a folder, named relative to it."""
    return {
        path.relative_to(root / folder).as_posix()
        for path in repository_files(root)
        if path.is_relative_to(root / folder)
    }


@pytest.mark.parametrize(
    ("inside", "outside"),
    [("desktop_app/_resources", "resources"), ("desktop_app/_seeds", "seeds")],
)
def test_resources_and_seeds_are_in_the_wheel(
    inside: str, outside: str, wheel: zipfile.ZipFile, root: Path
) -> None:
    packed = {
        name.removeprefix(f"{inside}/") for name in wheel.namelist() if name.startswith(inside)
    }
    assert below(root, outside)
    assert packed >= below(root, outside)


def test_every_module_is_in_the_wheel(wheel: zipfile.ZipFile, root: Path) -> None:
    modules = {f"desktop_app/{name}" for name in below(root, "desktop_app")}
    assert modules <= set(wheel.namelist())


def test_only_the_program_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top.split("-")[0] for top in tops} == {"desktop_app", "guardbook"}
    assert not [name for name in wheel.namelist() if name.endswith(".pyc")]


def test_the_wheel_names_the_command_and_carries_the_licence(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    assert "guardbook = desktop_app.__main__:main" in wheel.read(entry_points).decode()
    assert [name for name in wheel.namelist() if name.endswith("licenses/LICENSE")]

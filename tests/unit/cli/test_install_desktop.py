from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.cli import install_desktop
from desktop_app.cli import main as cli
from tests.support.app_icons import SIZES, drawn

ROOT = Path(__file__).resolve().parents[3]
NAME = "org.guardbook.Guardbook"


def run(*words: str) -> int:
    return cli.main(["install-desktop", *words], [].append)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_the_program_comes_into_the_menu_and_out_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert run() == 0
    assert str(tmp_path) in capsys.readouterr().err
    entry = (tmp_path / "applications" / f"{NAME}.desktop").read_text(encoding="utf-8")
    (line,) = (one for one in entry.splitlines() if one.startswith("Exec="))
    program = line.removeprefix('Exec="').removesuffix('" %F')
    assert Path(program).name == "guardbook"
    assert Path(program).is_absolute()
    assert "TryExec" not in entry
    assert len(files(tmp_path)) == 3 + len(SIZES)
    assert run("--remove") == 0
    assert files(tmp_path) == []
    assert run("--remove") == 0
    assert "was not in the menu" in capsys.readouterr().err


@pytest.mark.parametrize("home", ["", "relative/place"])
def test_without_a_fitting_variable_the_users_own_folder_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", home)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert run() == 0
    assert (tmp_path / ".local" / "share" / "applications" / f"{NAME}.desktop").exists()


def test_a_folder_with_hard_characters_is_quoted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool
) -> None:
    tool("desktop-file-validate")
    monkeypatch.setattr(install_desktop, "_program", lambda: '/opt/100 % "$x"/guardbook')
    assert run("--to", str(tmp_path)) == 0
    path = tmp_path / "applications" / f"{NAME}.desktop"
    assert r'Exec="/opt/100 %% \"\$x\"/guardbook" %F' in path.read_text(encoding="utf-8")
    subprocess.run(["desktop-file-validate", path], check=True)


def test_a_folder_that_no_entry_can_name_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setattr(install_desktop, "_program", lambda: "/opt/a\nb/guardbook")
    assert run("--to", str(tmp_path)) == 2
    assert "control character" in capsys.readouterr().err
    assert files(tmp_path) == []


def test_the_program_is_looked_for_beside_python_then_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setattr(shutil, "which", lambda _: "/somewhere/guardbook")
    assert install_desktop._program() == "/somewhere/guardbook"
    (tmp_path / "guardbook").touch()
    assert install_desktop._program() == str(tmp_path / "guardbook")


def test_the_descriptions_are_sound(tool) -> None:
    tool("desktop-file-validate")
    tool("appstreamcli")
    folder = ROOT / "resources" / "desktop"
    subprocess.run(["desktop-file-validate", folder / f"{NAME}.desktop"], check=True)
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", folder / f"{NAME}.metainfo.xml"],
        check=True,
        stdout=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("size", SIZES)
def test_the_icon_is_there_in_every_size_as_it_is_drawn(size: int) -> None:
    kept = QImage(str(ROOT / "resources" / "icons" / "app" / f"guardbook-{size}.png"))
    assert kept.size() == drawn(size).size()
    now = drawn(size)
    for x in range(0, size, max(1, size // 16)):
        for y in range(0, size, max(1, size // 16)):
            was, is_ = kept.pixelColor(x, y), now.pixelColor(x, y)
            assert max(abs(a - b) for a, b in zip(was.getRgb(), is_.getRgb(), strict=True)) <= 24

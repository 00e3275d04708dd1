"""Imports go down only; import-linter checks it, and this checks import-linter."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

RUN = "from importlinter.cli import lint_imports_command as run; run()"
PLANTED = {
    "domain/planted.py": "import desktop_app.archive",
    "search/planted.py": "import desktop_app.storage",
    "gui/planted.py": "import desktop_app.cli",
    "vault/planted.py": "import desktop_app.jobs",
    "archive/planted_qt.py": "import PySide6.QtCore",
    "exporting/pdf/planted_qt.py": "import PySide6.QtGui",
    "cli/planted_tables.py": "import sqlmodel",
    "gui/planted_whoosh.py": "import whoosh",
    "domain/planted_pdf.py": "import pikepdf",
    "exporting/planted_pdf.py": "import pikepdf",
    "gui/planted_list/view.py": "import desktop_app.gui.planted_reader.view",
    "gui/planted_reader/view.py": "",
    "sidebar/planted_room.py": "",
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RUN, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_every_import_goes_down(root: Path) -> None:
    done = lint_imports(root)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_planted_import_against_the_floors_is_caught(root: Path, tmp_path: Path) -> None:
    shutil.copytree(
        root / "desktop_app",
        tmp_path / "desktop_app",
        ignore=lambda folder, names: {
            name for name in names if "." in name and not name.endswith(".py")
        },
    )
    shutil.copy(root / "pyproject.toml", tmp_path)
    for name, text in PLANTED.items():
        path = tmp_path / "desktop_app" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_text(f"{text}\n", encoding="utf-8")
    done = lint_imports(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    for name in (name for name, text in PLANTED.items() if text or "room" in name):
        module = "desktop_app." + name.removesuffix(".py").replace("/", ".")
        expected = "desktop_app.sidebar" if "sidebar" in module else module
        assert expected in done.stdout, f"{module} went unseen:\n{done.stdout}"

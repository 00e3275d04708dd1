"""Qt is the window's; below it only the PDF layout may shape text with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from source_tree import imports, is_in, parse, place, python_files

LAYOUT = ("exporting", "pdf", "layout")
SHAPING = ("PySide6.QtGui", "PySide6.QtCore")
OTHERS = ("shiboken6", "PyQt5", "PyQt6", "PySide2")


def stray_qt(root: Path) -> list[str]:
    found = []
    for path in python_files(root, "desktop_app"):
        room = path.relative_to(root / "desktop_app").with_suffix("").parts
        if room[0] == "gui":
            continue
        allowed = SHAPING if room[:3] == LAYOUT else ()
        for name, node in imports(parse(path)):
            if not any(is_in(name, module) for module in ("PySide6", *OTHERS)):
                continue
            if not any(is_in(name, module) for module in allowed):
                found.append(f"{place(root, path, node)} {name}")
    return found


def test_qt_is_imported_only_where_it_may_be(root: Path) -> None:
    assert stray_qt(root) == []


def test_qt_in_a_wrong_place_is_named(plant: Callable[[dict[str, str]], Path]) -> None:
    tree = plant(
        {
            "desktop_app/gui/view.py": "from PySide6.QtWidgets import QLabel\n",
            "desktop_app/exporting/pdf/layout/lines.py": "from PySide6.QtGui import QTextLayout\n",
            "desktop_app/exporting/pdf/layout/box.py": "from PySide6.QtWidgets import QLabel\n",
            "desktop_app/exporting/pdf/emit.py": "from PySide6.QtGui import QFont\n",
            "desktop_app/domain/a.py": "def f():\n    import PySide6\n",
        }
    )
    assert stray_qt(tree) == [
        "desktop_app/domain/a.py:2 PySide6",
        "desktop_app/exporting/pdf/emit.py:1 PySide6.QtGui.QFont",
        "desktop_app/exporting/pdf/layout/box.py:1 PySide6.QtWidgets.QLabel",
    ]

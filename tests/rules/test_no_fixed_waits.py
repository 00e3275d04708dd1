"""Nothing waits a fixed time or spins the event loop: it waits for what it needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from source_tree import calls, imports, parse, place, python_files

SLEEPERS = {"sleep", "msleep", "usleep", "qWait", "qSleep", "processEvents"}


def fixed_waits(root: Path) -> list[str]:
    found = []
    for path in python_files(root, "desktop_app", "tests"):
        tree = parse(path)
        found += [place(root, path, node) for name, node in imports(tree) if name == "time.sleep"]
        for name, node in calls(tree):
            owner, _, method = name.rpartition(".")
            waits_on_qtbot = method == "wait" and owner.split(".")[-1] in {"qtbot", "bot"}
            if (owner and method in SLEEPERS) or waits_on_qtbot:
                found.append(place(root, path, node))
    return found


def test_nothing_waits_a_fixed_time(root: Path) -> None:
    assert fixed_waits(root) == []


def test_every_kind_of_fixed_wait_is_named(plant: Callable[[dict[str, str]], Path]) -> None:
    tree = plant(
        {
            "desktop_app/a.py": "import time\ntime.sleep(1)\n",
            "desktop_app/b.py": "from time import sleep\n",
            "desktop_app/c.py": "QThread.msleep(5)\nevent.wait(5)\n",
            "tests/d.py": "def test_x(qtbot):\n    qtbot.wait(10)\n    app().processEvents()\n",
            "tests/e.py": "QTest.qWait(3)\nqtbot.waitUntil(ready)\n",
        }
    )
    assert fixed_waits(tree) == [
        "desktop_app/a.py:2",
        "desktop_app/b.py:1",
        "desktop_app/c.py:1",
        "tests/d.py:2",
        "tests/d.py:3",
        "tests/e.py:1",
    ]

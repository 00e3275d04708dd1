"""The window is seen before anything heavy is imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

START = """
import enum
import sys
from pathlib import Path
made, plain = [], enum.EnumType.__new__
def noting(*given, **named):
    made.append(given[1])
    return plain(*given, **named)
enum.EnumType.__new__ = staticmethod(noting)
from desktop_app.gui.plainly import import_plainly
import_plainly()
from PySide6.QtCore import QTimer
from desktop_app import settings
from desktop_app.gui.app import GuardbookApp, make_application, opener
from desktop_app.vault.keyring import FileDeviceKeys
home = Path(sys.argv[1])
HEAVY = {"sqlmodel", "sqlalchemy", "whoosh", "numpy", "trafilatura", "pikepdf", "lxml"}
HEAVY |= {"desktop_app.domain.pages", "desktop_app.gui.pages"}
HEAVY |= {"desktop_app.domain.edits", "desktop_app.exporting"}  # many dataclasses
HEAVY |= {"desktop_app.gui.overlay", "desktop_app.gui.popup"}  # what every sheet, every card needs
HEAVY |= {"desktop_app.gui.commands", "desktop_app.archive.reports"}
HEAVY |= {"desktop_app.gui.tray.row", "desktop_app.gui.tray.view_model"}  # nothing runs yet
HEAVY |= {"shibokensupport.signature.parser"}  # a description of Qt that nobody reads
app = make_application()
window = GuardbookApp(app, opener(FileDeviceKeys(home / "c"), home / "k"), settings.Settings())
# QStyle has six hundred constants, and QTabBar is among what is made when PySide makes them all.
CONSTANTS = {"PrimitiveElement": "QStyle", "TabPosition": "every class of widgets"}
def slowly_made():
    for name, module in [*sys.modules.items()]:
        for one in [*vars(module).values()] if name.startswith("desktop_app.") else ():
            if isinstance(one, type) and "__dataclass_params__" in vars(one):
                yield f"{one.__module__}.{one.__name__}"
def painted():
    unasked = {name for name in sys.modules if "backup" in name or "restor" in name}
    print("at first paint:", sorted(HEAVY & set(sys.modules) | unasked))
    print("constants:", sorted({CONSTANTS[name] for name in made if name in CONSTANTS}))
    print("made by dataclasses:", sorted({*slowly_made()}))
def begin(desk):
    was = desk._warm_up
    def warm():
        print("rows:", desk._panes.list.list_model.rowCount())
        painted()
        was()
        desk.jobs.idle.connect(window.window.close)
    desk._warm_up = warm
window.opened.connect(begin)
window.open(home / "a")
window.window.show()
QTimer.singleShot(60000, app.quit)
code = app.exec()
print("later:", "sqlmodel" in sys.modules)
print("in the window at all:", sorted({"whoosh", "numpy"} & set(sys.modules)))
sys.exit(code)
"""


def test_nothing_heavy_is_imported_before_the_first_list_is_seen(tmp_path: Path, guardbook) -> None:
    text = tmp_path / "a.txt"
    text.write_text(" date 2021-02-14 Something happened in the harbour.\n\nMore.\n", "utf-8")
    assert guardbook("import", text, "--archive", tmp_path / "a").code == 0
    # The key lies where the command line has put it.
    script = START.replace('FileDeviceKeys(home / "c")', "None").replace(
        'home / "k"', 'home / "cache"'
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env=guardbook.environment({"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "rows: 1",
        "at first paint: []",
        "constants: []",
        "made by dataclasses: []",
        "later: True",
        "in the window at all: []",
    ]

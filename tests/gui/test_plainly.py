"""Qt's description of its functions is loaded when it is asked for, and says the same then."""

from __future__ import annotations

import builtins
import json
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer

from desktop_app.gui.plainly import import_plainly
from tests.support.own_process import printed

LATER = """
import json
import sys
before = [*sys.meta_path]
from desktop_app.gui.plainly import import_plainly
import_plainly()
import_plainly()
assert sys.meta_path == before
from tests.gui import test_plainly
early = test_plainly.loaded()
words = str(list.append.__doc__), str(object().__init_subclass__.__doc__)
after_words = test_plainly.loaded()
print(json.dumps([early, after_words, test_plainly.answers(), test_plainly.loaded()]))
assert sys.meta_path == before
"""

UNKNOWN = """
from desktop_app.gui import plainly
plainly._ASKED = plainly._ASKED[:2]
plainly.import_plainly()
from PySide6.QtCore import QPoint
from tests.gui import test_plainly
print(QPoint(1, 2).x(), test_plainly.loaded())
"""


def loaded() -> bool:
    """Whether Qt's description of itself is there."""
    return "shibokensupport.signature.parser" in sys.modules


def answers() -> list[str]:
    """Return what Qt says of its functions, and of calls that do not fit them."""
    words = [list.append.__doc__, QObject.__doc__, QPoint.setX.__doc__, QTimer.singleShot.__doc__]
    told = [str(one) for one in words]
    wrong: list[Callable[[], object]] = [  # wrong on purpose, which mypy sees, too
        lambda: QPoint("a"),  # type: ignore[call-overload]
        lambda: QPoint(1, 2).setX("a"),  # type: ignore[arg-type]
        lambda: QTimer.singleShot("a"),  # type: ignore[call-overload]
        lambda: QObject(nothing=1),  # type: ignore[call-arg]
    ]
    for call in wrong:
        try:
            call()
        except (AttributeError, TypeError) as error:
            told.append(f"{type(error).__name__}: {error}")
    return told


def test_what_qt_says_of_its_functions_is_loaded_late_and_is_the_same() -> None:
    early, after_words, later, at_last = json.loads(printed(LATER))
    assert (early, after_words, at_last) == (False, False, True)
    assert later == answers()
    assert any("Supported signatures" in line for line in later)


def test_what_another_pyside_asks_for_beyond_that_loads_it_at_once() -> None:
    assert printed(UNKNOWN).split() == ["1", "True"]


def test_where_qt_is_there_already_only_imports_become_plain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = getattr(builtins, "__orig_import__", builtins.__import__)

    def plain(*given: Any) -> ModuleType:
        """Stand in for Python's own way to import."""
        return cast("ModuleType", own(*given))

    finders = [*sys.meta_path]
    with monkeypatch.context() as patched:
        patched.setattr(builtins, "__orig_import__", plain, raising=False)
        patched.setattr(builtins, "__import__", __import__)
        import_plainly()
        assert builtins.__import__ is plain
    assert sys.meta_path == finders

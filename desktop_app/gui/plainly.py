"""Loading Qt without what a running program does not ask of it; first of all the window imports.

PySide brings a description of every function of Qt: what ``help`` and ``inspect.signature`` say,
and the words of the error about a wrong argument. It compiles that anew whenever a process starts,
which takes as long as Qt itself; then it puts another function in the place of ``import``, one
that reads the source of each module to see whether it uses PySide's feature switches. Here, the
description is loaded when it is first asked for, and imports stay those of Python.
"""

from __future__ import annotations

import builtins
import importlib
import sys
import threading
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any, Protocol, SupportsIndex

from desktop_app.gui.plain_enums import make_plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

_SIGNATURE = "shibokensupport.signature"
_LOADER, _MAPPING = f"{_SIGNATURE}.loader", f"{_SIGNATURE}.mapping"
_EMBEDDED = "EmbeddableZipImporter"
_ASKED = (
    "pyside_type_init",
    "create_signature",
    "seterror_argument",
    "feature_import",
    "feature_imported",
)
_UPDATE = "update_mapping"
"""What Qt calls in each of the two."""


class _Embedded(Protocol):
    """Finds and runs the sources that are embedded in PySide."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is found."""
        ...

    def exec_module(self, module: ModuleType) -> None:
        """Run a module."""
        ...


class _Later:
    """Finds what PySide embeds, but runs the two modules that Qt itself calls when they are used.

    Those stand in for themselves with functions of their names, which Qt keeps.
    """

    def __init__(self, embedded: _Embedded) -> None:
        self._embedded = embedded
        self._loading = threading.RLock()
        self._whole = False

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module is found."""
        if fullname in (_LOADER, _MAPPING):
            return ModuleSpec(fullname, self)  # type: ignore[arg-type]  # what is asked of a loader
        return self._embedded.find_spec(fullname, path, target)

    def create_module(self, _: ModuleSpec) -> ModuleType | None:
        """Let Python make the module."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Put functions into a module that load it when they are called."""
        if self._whole:
            self._embedded.exec_module(module)
        elif module.__name__ == _MAPPING:
            vars(module)[_UPDATE] = self._of(module, _UPDATE)
        else:
            importlib.import_module(_MAPPING)  # Qt looks for it among what is there
            vars(module).update(
                {name: self._of(module, name) for name in _ASKED},
                make_helptext=self._helptext(module),
                finish_import=_finish_import,
                post_init=_nothing,
            )
        vars(module)["__getattr__"] = self._others(module)

    def _others(self, module: ModuleType) -> Callable[[str], object]:
        """Return what loads a module for names that are not known here: of another PySide."""

        def other(name: str) -> object:
            if not self._whole and not name.startswith("__"):
                self._load()
                if name in vars(module):
                    return vars(module)[name]
            raise AttributeError(name)

        return other

    def _of(self, module: ModuleType, name: str) -> Callable[..., object]:
        """Return a function that loads the one of that name in its module, and calls it."""

        def call(*args: object, **named: object) -> object:
            self._load()
            loaded = vars(module)[name]
            if loaded is call:
                raise ImportError(f"{module.__name__} is being loaded and is not there yet")
            return loaded(*args, **named)

        return call

    def _helptext(self, module: ModuleType) -> Callable[[object], object]:
        whole = self._of(module, "make_helptext")

        def helptext(function: object) -> object:
            # Qt asks about everybody's functions, those of lists and numbers among them.
            return function.__doc__ if _is_anothers(function) else whole(function)

        return helptext

    def _load(self) -> None:
        """Run the modules that stood in for themselves, and all that they import."""
        with self._loading:
            if self._whole:
                return
            self._whole = True
            sys.meta_path.insert(0, self)
            try:
                for name in (_MAPPING, _LOADER):
                    self._embedded.exec_module(sys.modules[name])
            except BaseException:
                self._whole = False  # the next one tries again
                raise
            finally:
                sys.meta_path.remove(self)


class _Finders(list[Any]):
    """What finds modules, while PySide puts its own finder there."""

    _embedded: Any = None
    _later: _Later | None = None

    def insert(self, index: SupportsIndex, finder: Any) -> None:  # noqa: ANN401 - whatever finds
        """Put in a finder; in the place of PySide's, one that loads later."""
        if type(finder).__name__ == _EMBEDDED:
            self._embedded, finder = finder, _Later(finder)
            self._later = finder
        super().insert(index, finder)

    def remove(self, finder: Any) -> None:  # noqa: ANN401 - whatever finds
        """Take out a finder, or what was put in its place."""
        super().remove(self._later if finder is self._embedded else finder)


def _is_anothers(function: object) -> bool:
    """Whether it is none of PySide's classes, nor a function of one or of a module."""
    owner: object = function
    if not isinstance(function, type):
        owner = getattr(function, "__objclass__", None) or getattr(function, "__self__", None)
    if owner is None:  # a static one
        return function.__doc__ is not None
    home = getattr(owner, "__module__", None) or getattr(owner, "__name__", "")
    return str(home).partition(".")[0] not in ("PySide6", "shiboken6", "Shiboken")


def _finish_import(module: ModuleType) -> None:
    """Do what PySide does with each module of Qt: put in what its older versions had."""
    if not module.__name__.startswith("PySide6."):
        return
    try:
        from PySide6.support import deprecated
    except ImportError:  # a PySide that has nothing to put in
        return
    fix = getattr(deprecated, f"fix_for_{module.__name__.rpartition('.')[2]}", None)
    if fix is not None:
        fix(module)


def _nothing() -> None:
    """Leave imports to Python."""


def import_plainly() -> None:
    """Load PySide, if it is not there, without its description of Qt; import as Python does."""
    if "shiboken6" not in sys.modules:
        sys.meta_path = _Finders(sys.meta_path)
        make_plainly()
        try:
            importlib.import_module("PySide6")
        finally:
            sys.meta_path = list(sys.meta_path)
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

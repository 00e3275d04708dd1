"""Reads Python sources for the rule tests: the files, what they import, what they call."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path


def python_files(root: Path, *folders: str) -> list[Path]:
    """Return every Python file below the named folders of ``root``, in a stable order."""
    found = [path for folder in folders for path in (root / folder).rglob("*.py")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def parse(path: Path) -> ast.Module:
    """Parse one file; what is asked for again is the same tree, to be read only."""
    return _parsed(path, path.stat().st_mtime_ns)


@cache
def _parsed(path: Path, _changed: int) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(root: Path, path: Path, node: ast.AST | None = None) -> str:
    """Name a file, or a line in it, the way an editor can jump to."""
    line = f":{node.lineno}" if node is not None and hasattr(node, "lineno") else ""
    return f"{path.relative_to(root).as_posix()}{line}"


def dotted(node: ast.AST) -> str:
    """Return ``a.b.c`` for a chain of names; a call or subscript in it becomes ``()``."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "()"


@cache
def _told(tree: ast.AST) -> list[ast.Call | ast.Import | ast.ImportFrom]:
    """Return the calls and imports of a file: few of its nodes, looked for once."""
    return [n for n in ast.walk(tree) if isinstance(n, ast.Call | ast.Import | ast.ImportFrom)]


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call with the dotted name of what is called."""
    for node in _told(tree):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def imports(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Yield the full name of everything imported anywhere in a file, in functions too.

    ``from a import b`` gives ``a.b``, whether b is a module or not; a relative import keeps its
    dots.
    """
    for node in _told(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node
        elif isinstance(node, ast.ImportFrom):
            start = "." * node.level + (f"{node.module}." if node.module else "")
            for alias in node.names:
                yield start + alias.name, node
    for name, call in calls(tree):
        if name in {"__import__", "import_module", "importlib.import_module"} and call.args:
            target = call.args[0]
            if isinstance(target, ast.Constant) and isinstance(target.value, str):
                yield target.value, call


def is_in(name: str, module: str) -> bool:
    """Tell whether an imported name is the module or something in it."""
    return name == module or name.startswith(f"{module}.")

"""Everything public in the program says what it is for."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

from source_tree import dotted, parse, place, python_files

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _needs_none(node: Definition) -> bool:
    """An overload, an override or a setter is explained where the thing itself is."""
    names = {dotted(mark).split(".")[-1] for mark in node.decorator_list}
    return bool(names & {"overload", "override", "setter"})


def _bare(body: list[ast.stmt]) -> list[Definition]:
    found: list[Definition] = []
    for node in body:
        if not isinstance(node, Definition) or node.name.startswith("_") or _needs_none(node):
            continue
        if ast.get_docstring(node) is None:
            found.append(node)
        if isinstance(node, ast.ClassDef):
            found += _bare(node.body)
    return found


def undocumented(root: Path) -> list[str]:
    found = []
    for path in python_files(root, "desktop_app"):
        tree = parse(path)
        if ast.get_docstring(tree) is None:
            found.append(f"{place(root, path)} module")
        found += [f"{place(root, path, node)} {node.name}" for node in _bare(tree.body)]
    return found


def test_every_public_thing_has_a_docstring(root: Path) -> None:
    assert undocumented(root) == []


def test_what_has_no_docstring_is_named(plant: Callable[[dict[str, str]], Path]) -> None:
    tree = plant(
        {
            "desktop_app/bare.py": "X = 1\n",
            "desktop_app/full.py": (
                '"""A module."""\n'
                "class Shown:\n"
                "    def told(self): ...\n"
                "    def _own(self): ...\n"
                "    def __len__(self): ...\n"
                "    @override\n"
                "    def paintEvent(self, event): ...\n"
                "def loose(): ...\n"
                "def _hidden(): ...\n"
            ),
        }
    )
    assert undocumented(tree) == [
        "desktop_app/bare.py module",
        "desktop_app/full.py:2 Shown",
        "desktop_app/full.py:3 told",
        "desktop_app/full.py:8 loose",
    ]

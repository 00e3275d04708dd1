"""What the program imports is declared, and what is declared is imported."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from functools import cache
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from source_tree import imports, parse, place, python_files

# Needed without being imported by us.
INDIRECT = {"lxml-html-clean"}
SUPPORT = Path(__file__).parents[1] / "support"
OURS = {"conftest", "desktop_app", "tests", *(path.stem for path in SUPPORT.glob("*.py"))}


_providers = cache(metadata.packages_distributions)


def packages_used(root: Path, *folders: str) -> dict[str, str]:
    """Return distribution -> one place that imports it, for everything but the standard library."""
    providers = _providers()
    found: dict[str, str] = {}
    for path in python_files(root, *folders):
        for name, node in imports(parse(path)):
            top = name.split(".")[0]
            if top and top not in sys.stdlib_module_names and top not in OURS:
                for provider in providers.get(top, [top]):
                    found.setdefault(canonicalize_name(provider), place(root, path, node))
    return found


def declared(root: Path, *, test: bool) -> set[str]:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"] if test else {}
    lines = sum((extras.get(extra, []) for extra in ("test", "bench")), project["dependencies"])
    return {canonicalize_name(Requirement(line).name) for line in lines}


# Parts of a declared package that come as packages of their own, and what the test tools bring.
# The system's Python has them, and runs the files that need them.
FROM_THE_SYSTEM = {"gi", "xapian"}
PARTS = {"shiboken6": "pyside6-essentials", "sqlalchemy": "sqlmodel", "packaging": "pytest"}


def undeclared(root: Path, folder: str, *, test: bool) -> dict[str, str]:
    known = declared(root, test=test)
    return {
        package: where
        for package, where in packages_used(root, folder).items()
        if package not in known | FROM_THE_SYSTEM and PARTS.get(package) not in known
    }


def test_the_program_imports_declared_packages_only(root: Path) -> None:
    assert undeclared(root, "desktop_app", test=False) == {}


def test_the_tests_import_declared_packages_only(root: Path) -> None:
    assert undeclared(root, "tests", test=True) == {}


def test_every_dependency_is_imported_somewhere(root: Path) -> None:
    used = set(packages_used(root, "desktop_app"))
    assert declared(root, test=False) - used - INDIRECT == set()


def test_an_undeclared_package_is_named(plant: Callable[[dict[str, str]], Path]) -> None:
    tree = plant(
        {
            "pyproject.toml": (
                '[project]\ndependencies = ["lxml"]\n'
                '[project.optional-dependencies]\ntest = ["pytest"]\n'
            ),
            "desktop_app/a.py": "import json\nimport lxml.html\ndef f():\n    import hypothesis\n",
        }
    )
    assert undeclared(tree, "desktop_app", test=False) == {"hypothesis": "desktop_app/a.py:4"}

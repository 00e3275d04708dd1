"""The lock file pins every dependency to a version that pyproject.toml accepts."""

from __future__ import annotations

import os
import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def lock(root: Path) -> str:
    return (root / "requirements.lock").read_text(encoding="utf-8")


def pins(lock: str) -> dict[str, str]:
    """Return name -> version of a lock file."""
    found = {}
    for line in lock.splitlines():
        if line and not line.startswith("#"):
            requirement = Requirement(line)
            (only,) = requirement.specifier
            assert only.operator == "==", line
            found[canonicalize_name(requirement.name)] = only.version
    return found


def unmet(wanted: list[str], pinned: dict[str, str]) -> list[str]:
    """Return the requirements that no pin fulfils."""
    return [
        line
        for line in wanted
        if (need := Requirement(line))
        and not need.specifier.contains(pinned.get(canonicalize_name(need.name), "0"))
    ]


def test_every_dependency_is_pinned_within_its_bounds(root: Path, lock: str) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["test"]
    assert unmet(wanted, pins(lock)) == []


@pytest.mark.skipif(
    os.environ.get("GUARDBOOK_REQUIRE_TOOLS") != "1", reason="other versions may be tried here"
)
def test_what_is_installed_is_what_the_lock_says(lock: str) -> None:
    here = [line for line in lock.splitlines() if not line.startswith("#")]
    wanted = pins("\n".join(line for line in here if _is_for_this_python(line)))
    installed = {
        canonicalize_name(found.metadata["Name"]): found.version
        for found in metadata.distributions()
    }
    assert {name: installed.get(name) for name in wanted} == wanted


def _is_for_this_python(line: str) -> bool:
    marker = Requirement(line).marker
    return marker is None or marker.evaluate()


def test_a_dependency_outside_its_pin_is_named() -> None:
    assert unmet(["a>=2", "B_c<3", "d>=1"], {"a": "1.9", "b-c": "2.0"}) == ["a>=2", "d>=1"]


def test_the_lock_names_no_server_path_or_hash(lock: str) -> None:
    assert not re.search(r"://|--index|--find|--hash|file:| @ |\.\./|/", lock)


def test_the_lock_says_how_it_was_made(lock: str) -> None:
    assert "uv pip compile pyproject.toml --extra test --universal" in lock.splitlines()[1]

"""The guards around every test work: the network fails it, even when the program hid the error."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

PLANTED = """
import contextlib, os, socket, subprocess, sys
import pytest

def test_opening_a_socket():
    with contextlib.suppress(Exception):
        raise_nothing = socket.socket(socket.AF_INET)
    try:
        socket.socket(socket.AF_INET6)
    except AssertionError:
        pass

def test_resolving_a_name():
    try:
        socket.getaddrinfo("localhost", 80)
    except AssertionError:
        pass

def test_a_child_that_opens_a_socket(guardbook):
    code = "import socket\\ntry: socket.socket()\\nexcept AssertionError: pass"
    subprocess.run([sys.executable, "-c", code], env=guardbook.environment(), check=True)

def test_a_socket_of_this_machine_only():
    socket.socketpair()[0].close()

def test_folders_of_its_own(guardbook_home, guardbook):
    assert os.environ["GUARDBOOK_HOME"] == str(guardbook_home)
    assert guardbook.environment()["GUARDBOOK_HOME"] == str(guardbook_home)

def test_a_tool_that_is_not_there(tool):
    tool("no-such-program")

def test_a_corpus_that_is_not_there(corpus):
    assert False

def test_something_left_behind():
    os.environ["GUARDBOOK_ARCHIVE"] = "/else"
"""


OPTIONS = ["-rA", "-q", "-p", "no:cacheprovider", "-c", os.devnull, "--import-mode=importlib"]


def run_planted(root: Path, folder: Path, **environment: str) -> str:
    """Run the planted tests under a copy of the real conftest; return pytest's report."""
    tests = folder / "tests"
    tests.mkdir()
    shutil.copy(root / "tests" / "conftest.py", tests)
    shutil.copytree(root / "tests" / "support", tests / "support")
    (tests / "test_planted.py").write_text(PLANTED, encoding="utf-8")
    kept = {key: text for key, text in os.environ.items() if not key.startswith("GUARDBOOK_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", *OPTIONS, f"--rootdir={folder}", str(tests)],
        env={**kept, **environment},
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    ).stdout


def states(report: str) -> dict[str, str]:
    """Return test -> the worst of its states in a report of ``pytest -rA``."""
    found: dict[str, str] = {}
    for line in report.splitlines():
        state, _, rest = line.partition(" ")
        if state in {"PASSED", "FAILED", "ERROR"} and "::" in rest:
            name = rest.split("::")[1].split(" ")[0]
            found[name] = state if state != "PASSED" else found.get(name, state)
    return found


def test_network_and_missing_things_fail_on_the_gate(root: Path, tmp_path: Path) -> None:
    report = run_planted(
        root, tmp_path, GUARDBOOK_REQUIRE_TOOLS="1", GUARDBOOK_CORPUS=str(tmp_path / "none")
    )
    assert states(report) == {
        "test_opening_a_socket": "ERROR",
        "test_resolving_a_name": "ERROR",
        "test_a_child_that_opens_a_socket": "ERROR",
        "test_a_socket_of_this_machine_only": "PASSED",
        "test_folders_of_its_own": "PASSED",
        "test_a_tool_that_is_not_there": "FAILED",
        "test_a_corpus_that_is_not_there": "ERROR",
        "test_something_left_behind": "ERROR",
    }, report


def test_missing_things_skip_elsewhere(root: Path, tmp_path: Path) -> None:
    report = run_planted(root, tmp_path)
    assert "no-such-program is not installed" in report
    assert "GUARDBOOK_CORPUS is not set" in report
    assert "2 skipped" in report


def test_an_internet_socket_cannot_be_opened() -> None:
    import network_guard

    assert network_guard.attempt("socket.__new__", (None, socket.AF_INET, 1, 0))
    assert network_guard.attempt("socket.getaddrinfo", ("example.org", 80))
    assert not network_guard.attempt("socket.__new__", (None, socket.AF_UNIX, 1, 0))
    assert not network_guard.attempt("open", ("file", "r", 0))


@pytest.mark.parametrize("name", ["GUARDBOOK_ARCHIVE", "GUARDBOOK_PASSPHRASE_FILE"])
def test_no_test_sees_the_users_own_settings(name: str) -> None:
    assert name not in os.environ

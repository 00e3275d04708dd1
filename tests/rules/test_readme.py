"""The README shows the commands that the gate runs, and names every command there is."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

FIRST = "bash .ci/setup && .venv/bin/guardbook demo"
SECOND = "bash .ci/setup test && .venv/bin/python -m pytest"


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


def commands_in(help_text: str) -> list[str]:
    """Return the sub-commands that an argparse help lists, each at the start of its own line."""
    listed = help_text.partition("positional arguments:")[2].partition("\n\n")[0]
    return re.findall(r"^ {4}([a-z][a-z-]*)(?=\s|$)", listed, flags=re.MULTILINE)


def unnamed(commands: list[str], readme: str) -> list[str]:
    """Return the commands that no row of the README's table shows."""
    rows = re.findall(r"^\| `guardbook ([a-z-]+)", readme, flags=re.MULTILINE)
    return [command for command in commands if command not in rows]


def test_the_two_commands_are_the_only_ones_in_the_start_section(readme: str) -> None:
    start = readme.split("## Start")[1].split("\n## ")[0]
    assert re.findall(r"```sh\n(.*?)\n```", start, flags=re.DOTALL) == [FIRST, SECOND]


def test_the_gate_runs_the_second_command_as_it_stands(root: Path) -> None:
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert SECOND in [line.strip() for line in lines]


def test_the_contributing_page_names_it_too(root: Path) -> None:
    assert SECOND in (root / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_readme(guardbook, readme: str) -> None:
    done = guardbook("--help")
    assert done.code == 0, done.err
    commands = commands_in(done.out)
    assert "import" in commands
    assert unnamed(commands, readme) == []


def test_a_command_that_the_readme_lacks_is_named() -> None:
    commands = commands_in(
        "usage: guardbook [-h] COMMAND ...\n\npositional arguments:\n  COMMAND\n"
        "    import             Import files\n                       and folders.\n"
        "    search             Search.\n    key-show\n                       Show.\n\n"
        "options:\n    other              No command.\n"
    )
    assert commands == ["import", "search", "key-show"]
    assert unnamed(commands, "| `guardbook import X` |\n| `guardbook search` |") == ["key-show"]


@pytest.mark.parametrize("script", ["run", "setup"])
def test_the_gates_scripts_are_well_formed(script: str, root: Path) -> None:
    done = subprocess.run(
        ["bash", "-n", f".ci/{script}"], cwd=root, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_setup_answers_a_wrong_word_with_its_usage(root: Path) -> None:
    done = subprocess.run(
        ["bash", ".ci/setup", "everything"],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (2, "usage: bash .ci/setup [test]\n")

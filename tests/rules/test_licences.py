"""What others made lies beside its licence; nothing stray lies in the repository."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from repository import repository_files

TOP = {
    "seeds",
    "desktop_app",
    "resources",
    "tests",
    ".ci",
    ".gitignore",
    ".pre-commit-config.yaml",
    "pyproject.toml",
    "requirements.lock",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
}
OUR_OWN = {"guardbook.svg", "guardbook-small.svg"}
LICENCES = {
    "fonts": {"Inter": "LICENSE-Inter.txt", "SourceSerif4": "LICENSE-SourceSerif4.txt"},
    "icons": {"": "LICENSE-Lucide.txt"},
}
# Put together here, so that this file does not hold what it looks for.
HOMES = ["work", "root", "home/[a-z]+", "Users/[A-Za-z]+"]
MACHINE = re.compile(rf"(?<![\w.*-])/(?:{'|'.join(HOMES)})/[\w.]")


def unlicensed(resources: Path) -> list[str]:
    """Return the fonts and icons that have no licence file beside them."""
    found = []
    for folder, licences in LICENCES.items():
        for path in sorted((resources / folder).iterdir()):
            if path.suffix not in {".ttf", ".otf", ".woff2", ".svg"} or path.name in OUR_OWN:
                continue
            licence = [name for start, name in licences.items() if path.name.startswith(start)]
            if not licence or not (resources / folder / licence[0]).is_file():
                found.append(f"{folder}/{path.name}")
    return found


def strangers(root: Path, files: list[Path]) -> set[str]:
    """Return what lies at the top level without being in the layout."""
    return {path.relative_to(root).parts[0] for path in files} - TOP


def machine_paths(root: Path, files: list[Path]) -> list[str]:
    """Return the lines of text files that name a folder of somebody's machine."""
    found = []
    for path in files:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [
            f"{path.relative_to(root).as_posix()}:{number}"
            for number, line in enumerate(text.splitlines(), start=1)
            if MACHINE.search(line)
        ]
    return found


def test_every_font_and_icon_has_its_licence_beside_it(root: Path) -> None:
    assert list((root / "resources" / "fonts").glob("*.ttf"))
    assert list((root / "resources" / "icons").glob("*.svg"))
    assert unlicensed(root / "resources") == []


def test_the_overview_names_each_licence_file(root: Path) -> None:
    overview = (root / "resources" / "LICENSES.md").read_text(encoding="utf-8")
    for folder, licences in LICENCES.items():
        for name in licences.values():
            assert f"`{folder}/{name}`" in overview


def test_a_font_without_a_licence_is_named(plant: Callable[[dict[str, str]], Path]) -> None:
    tree = plant(
        {
            "fonts/Inter.ttf": "",
            "fonts/Other.ttf": "",
            "fonts/LICENSE-Inter.txt": "OFL",
            "icons/star.svg": "",
            "icons/guardbook.svg": "",
        }
    )
    assert unlicensed(tree) == ["fonts/Other.ttf", "icons/star.svg"]


def test_nothing_lies_at_the_top_level_outside_the_layout(root: Path) -> None:
    assert strangers(root, repository_files(root)) == set()


def test_no_file_names_a_folder_of_somebodys_machine(root: Path) -> None:
    assert machine_paths(root, repository_files(root)) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("see /{}/main/x".format("work"), True),
        ('open("/{}/.config")'.format("root"), True),
        ("/{}/anna/notes.txt".format("home"), True),
        ("example.org/{}/today".format("work"), False),
        ("../shared/corpus", False),
        ("/usr/share/fonts", False),
    ],
)
def test_a_machine_path_is_told_from_others(
    line: str, found: bool, plant: Callable[[dict[str, str]], Path]
) -> None:
    tree = plant({"docs.md": f"first\n{line}\n", "strange/x": ""})
    assert machine_paths(tree, [tree / "docs.md"]) == (["docs.md:2"] if found else [])
    assert strangers(tree, repository_files(tree)) == {"docs.md", "strange"}

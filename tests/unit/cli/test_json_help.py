"""What --json prints is in the help of its command, key by key."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def printed(say, tmp_path):
    """Return what each command prints with --json, by its name."""
    (tmp_path / "quay.txt").write_text("The quay #lit was quiet.\n\nA crane.", encoding="utf-8")
    (tmp_path / "notes.jsonld").write_text("[]", encoding="utf-8")
    commands = {
        "import": ("quay.txt", "gone.txt"),
        "annotate": ("1", "--quote", "crane", "--note", "x"),
        "search": ("quay", "--facets"),
        "list": (),
        "show": ("1",),
        "verify": (),
        "backup": ("stick",),
        "restore": ("stick", "--archive", "restored"),
        "tag": (),
        "case": (),
        "import-annotations": ("notes.jsonld",),
    }
    found = {}
    for name, words in commands.items():
        if name == "tag":
            say("tag", "1", "--add", "x")
            say("case", "c", "--add", "1")
        said = say(name, *words, "--json")
        found[name] = json.loads(said.out) if said.out else None
    return found


def keys(value):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_is_in_the_help(printed, say):
    by_value = {"counts", "facets", "provenance"}
    for name, answer in printed.items():
        told = " ".join(say(name, "--help").out.split())
        if answer is None:
            continue
        named = set(keys({k: ([] if k in by_value else v) for k, v in answer.items()}))
        missing = {key for key in named if f'"{key}"' not in told}
        assert not missing, name
        assert named

"""Logs hold types, places and ids only: never a text, a query or a title."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from source_tree import calls, dotted, parse, place, python_files

LOGGERS = re.compile(r"^(?:self\.)?_?(?:log|logger|logging)$", re.IGNORECASE)
LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "log"}
HARMLESS = re.compile(
    r"(?:^|_)(?:ids?|seq|count|total|size|number|version|kind|type|state|code|place|line|level|step"
    r"|signal|pid|seconds|ms|batch|done|errno|lineno|__name__)$"
)


def _is_harmless(node: ast.expr) -> bool:
    """A constant, a length, or a name that by its own words is an id, a kind or a number."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.Call):
        return dotted(node.func) == "len"
    name = dotted(node).split(".")[-1]
    return bool(HARMLESS.search(name))


def telling_logs(root: Path) -> list[str]:
    found = []
    for path in python_files(root, "desktop_app"):
        for name, call in calls(parse(path)):
            owner, _, method = name.rpartition(".")
            if method not in LEVELS or not LOGGERS.match(owner):
                continue
            arguments = call.args[1:] if method == "log" else call.args
            fixed = bool(arguments) and isinstance(arguments[0], ast.Constant)
            # A traceback ends with the error's own words, and those may quote a text.
            traced = method == "exception" or any(key.arg == "exc_info" for key in call.keywords)
            if not fixed or traced or not all(map(_is_harmless, arguments[1:])):
                found.append(place(root, path, call))
    return found


def test_no_log_call_can_tell_a_text(root: Path) -> None:
    assert telling_logs(root) == []


@pytest.mark.parametrize(
    "call",
    [
        'log.info(f"opened {title}")',
        'log.info("opened " + title)',
        'log.info("opened %s", title)',
        'logger.warning("query %r failed", query)',
        'self._log.error("bad: %s", error)',
        'log.exception("import failed")',
        'logging.error("import failed", exc_info=True)',
        "log.info(message)",
    ],
)
def test_a_log_call_that_could_tell_a_text_is_named(
    call: str, plant: Callable[[dict[str, str]], Path]
) -> None:
    assert telling_logs(plant({"desktop_app/a.py": call})) == ["desktop_app/a.py:1"]


@pytest.mark.parametrize(
    "call",
    [
        'log.info("opened article %d", article.id)',
        'log.warning("%s at %s", type(error).__name__, error_place)',
        'log.log(level, "indexed %d of %d", done, len(batch))',
        'math.log(x, f"{y}")',
    ],
)
def test_ids_types_and_counts_may_be_logged(
    call: str, plant: Callable[[dict[str, str]], Path]
) -> None:
    assert telling_logs(plant({"desktop_app/a.py": call})) == []

"""The window shows before the search engine is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

CODE = """
import sys
import desktop_app.search.index, desktop_app.search.language, desktop_app.search.schema
heavy = {"whoosh", "Stemmer", "rapidfuzz", "numpy"} & set(sys.modules)
assert not heavy, heavy
desktop_app.search.language.detect("The minister said that it was so.")
from desktop_app.search.query import read
import datetime
read("", datetime.date(2021, 3, 1))
assert "whoosh" not in sys.modules
"""


def test_the_modules_of_the_room_load_without_the_engine() -> None:
    subprocess.run([sys.executable, "-c", CODE], check=True, timeout=60)


@pytest.mark.parametrize("name", ["arrays", "fields", "parser"])
def test_the_package_names_every_module_that_loads_the_engine(name: str) -> None:
    import desktop_app.search as room

    assert room.__doc__ is not None
    assert name in room.__doc__

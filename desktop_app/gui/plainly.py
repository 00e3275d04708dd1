"""Importing as Python does, to be begun before anything else of the window is imported."""

from __future__ import annotations

import builtins

import PySide6 as PySide6  # what puts another function in the place of ``import``


def import_plainly() -> None:
    """Import as Python does.

    PySide replaces ``import`` by a function that reads the source of each module that is imported
    afterwards, to see whether it uses PySide's feature switches. None of ours does.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

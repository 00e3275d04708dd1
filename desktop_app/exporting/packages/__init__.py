"""Packages: articles with their originals and everything about them, as plain open files."""

from __future__ import annotations

FOLDER = "folder"
BAGIT = "bagit"
PACKAGES = (FOLDER, BAGIT)
"""The formats that are a folder of many files."""

"""An archive with a passphrase, and its backup."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.archive.restoring import open_backup, restore
from desktop_app.jobs import JobContext
from desktop_app.vault import slots
from desktop_app.vault.keyring import FileDeviceKeys

WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def guarded(archive):
    """Return the archive with a passphrase, which this computer does not ask for."""
    archive.set_passphrase(WORDS, ask_here=False)
    return archive


@pytest.fixture
def target(tmp_path) -> Path:
    """Return the folder for backups."""
    return tmp_path / "stick" / "backup"


@pytest.fixture
def backed_up(guarded, target) -> Path:
    """Return a folder with a backup."""
    guarded.back_up(target, JobContext())
    return target


@pytest.fixture
def restored(tmp_path):
    """Return a function that restores a backup as on another computer."""

    def run(source: Path, name: str = "restored", context: JobContext | None = None):
        devices = FileDeviceKeys(tmp_path / "elsewhere")
        backup = open_backup(source, devices, WORDS)
        return restore(backup, tmp_path / name, devices, context or JobContext(), WORDS)

    return run

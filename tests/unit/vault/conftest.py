"""An archive's folder, a place for device keys, and child processes."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.vault.keyring import FileDeviceKeys

ROOT = Path(__file__).resolve().parents[3]


class MemoryKeys:
    """Device keys that live as long as the test."""

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}

    def get(self, slot: str) -> bytes | None:
        return self.keys.get(slot)

    def put(self, slot: str, key: bytes) -> None:
        assert slot not in self.keys
        self.keys[slot] = key

    def drop(self, slot: str) -> None:
        self.keys.pop(slot, None)


def child_environment() -> dict[str, str]:
    """The environment without what would start coverage in a process that is to be killed."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("COV")}
    kept.pop("GUARDBOOK_KEYRING", None)
    return {**kept, "PYTHONPATH": str(ROOT)}


class Child:
    """A process that says one line when it has got as far as it should, then waits."""

    def __init__(self, code: str, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=folder,
            env=child_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "archive"
    made.mkdir()
    return made


@pytest.fixture
def devices() -> MemoryKeys:
    return MemoryKeys()


@pytest.fixture
def other_devices() -> MemoryKeys:
    return MemoryKeys()


@pytest.fixture
def files(tmp_path: Path) -> FileDeviceKeys:
    return FileDeviceKeys(tmp_path / "config")


@pytest.fixture
def child(folder: Path) -> Iterator[Callable[[str], Child]]:
    started: list[Child] = []

    def start(code: str) -> Child:
        started.append(Child(code, folder))
        return started[-1]

    yield start
    for process in started:
        process.close()


def canonical(value: object) -> bytes:
    return (json.dumps(value, indent=1, sort_keys=True) + "\n").encode()


@pytest.fixture
def forge() -> Callable[[Path, Callable[[Any], object]], None]:
    """Edit the key file as someone would who knows its form, but no key."""

    def edit(folder: Path, change: Callable[[Any], object]) -> None:
        path = folder / "keys.json"
        value = json.loads(path.read_bytes())
        change(value)
        body = {name: value[name] for name in value if name not in {"checksum", "mac"}}
        value["checksum"] = hashlib.blake2b(canonical(body), digest_size=32).hexdigest()
        path.write_bytes(canonical(value))

    return edit

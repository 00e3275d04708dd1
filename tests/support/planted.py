"""An importer as another package brings it, which does what no importer should.

It reads sources that begin with PLANTED and a word that says what it does. ``plant`` makes it one
that is found by every Python whose PYTHONPATH holds the folder.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import paragraphs

SUFFIX = ".planted"


def plant(folder: Path) -> str:
    """Put the importer into a folder, as pip would, and return the folder."""
    shutil.copy(__file__, folder / "planted_importer.py")
    facts = folder / "planted-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: planted\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text(
        "[guardbook.importers]\nplanted = planted_importer:Planted\n"
    )
    return str(folder)


class Planted:
    """See above."""

    name, version, kind, mime = "planted", 1, "planted", "text/planted"
    suffixes = frozenset({SUFFIX})

    def score(self, source) -> int:
        return 100 if source.data.startswith(b"PLANTED ") else 0

    def read(self, source) -> Iterator[ArticleDraft]:
        word = source.data.split()[1].decode()
        yield ArticleDraft(paragraphs(getattr(self, word)()), self.kind, self.mime, "planted 1")

    def loop(self) -> str:
        while True:
            pass

    def sleep(self) -> str:
        threading.Event().wait()
        return ""

    def bomb(self) -> str:
        return "x" * (1 << 40)

    def crash(self) -> str:
        ctypes.string_at(0)
        return ""

    def leave(self) -> str:
        os._exit(0)

    def mistake(self) -> str:
        return {}["secret words"]

    def junk(self) -> str:
        """Say that an empty answer is at its end, as a process would that was taken over."""
        for descriptor in range(3, 16):
            try:
                os.write(descriptor, struct.pack(">cQ", b".", 0))
            except OSError:
                continue
        return "words"

    def flood(self) -> str:
        """Begin a message without end."""
        for descriptor in range(3, 16):
            try:
                os.write(descriptor, struct.pack(">cQ", b"T", 1 << 60))
            except OSError:
                continue
        return "words"

    def break_out(self) -> str:
        """Try what is forbidden, and return the names of what was not refused."""
        attempts = {
            "read": lambda: Path("/etc/passwd").read_bytes(),
            "list": lambda: list(Path("/").iterdir()),
            "write": lambda: Path("/tmp/planted").write_bytes(b"x"),
            "socket": lambda: socket.socketpair(),
            "fork": lambda: os._exit(0) if os.fork() == 0 else None,
            "start": lambda: os.posix_spawn("/bin/true", ["true"], {}),
            "kill": lambda: os.kill(os.getppid(), 0),
        }
        done = []
        for name, attempt in attempts.items():
            try:
                attempt()
            except OSError:
                continue
            done.append(name)
        return "not refused: " + " ".join(done)

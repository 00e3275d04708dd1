"""Programs of the system that are given bytes and answer with bytes, watched like our own."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from desktop_app.processes.child import environment
from desktop_app.processes.limits import Limits
from desktop_app.processes.watch import Watch

MODULE = "desktop_app.processes.program"
"""What is run, and becomes the program."""

_POLL_S = 0.05
_CHUNK = 1 << 16


class Unanswered(Exception):
    """The program gave no good answer; says what it was ended for (see ``watch``), if it was."""


def answer(
    program: Path,
    arguments: Sequence[str],
    data: bytes,
    *,
    limits: Limits,
    most: int,
    extra: Mapping[str, str],
    stop: Callable[[], bool],
) -> bytes | None:
    """Give a program bytes on its standard input and return its output.

    It runs without rights where the system can take them: no files but its own, no network.

    Args:
        program: what is run.
        arguments: what it is told.
        data: what it reads.
        limits: what it may use.
        most: bytes of an answer at most.
        extra: what is set in its environment; folders that are named there it may read.
        stop: is asked again and again whether nobody waits for the answer any more.

    Returns:
        The answer, None if nobody waits for it any more.

    Raises:
        OSError: no process can be started.
        Unanswered: it failed, used more than it may, or answered without end.
    """
    process = subprocess.Popen(
        _command(program, arguments, limits, extra),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(extra),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        process_group=None if sys.platform == "win32" else 0,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    watch = Watch(process.pid, process.kill, limits)
    watch.ask()
    found = bytearray()
    threads = [
        threading.Thread(target=_write, args=(process.stdin, data), name="program-writer"),
        threading.Thread(target=_read, args=(process, found, most), name="program-reader"),
    ]
    stopped = False
    try:
        for thread in threads:
            thread.start()
        while threads[1].is_alive():
            threads[1].join(_POLL_S)
            if stop() and not stopped:
                stopped = True
                process.kill()
        code = process.wait()
    finally:
        process.kill()
        process.wait()
        for thread in threads:
            thread.join()
        watch.stop()
        process.stdout.close()
    if stopped:
        return None
    if code != 0:
        raise Unanswered(watch.ended_for(code))
    return bytes(found)


def _command(
    program: Path, arguments: Sequence[str], limits: Limits, extra: Mapping[str, str]
) -> list[str]:
    if sys.platform == "win32":  # a process cannot become another one there
        return [str(program), *arguments]
    folders = os.pathsep.join(value for value in extra.values() if Path(value).is_dir())
    bounds = (str(limits.seconds), str(limits.memory), folders)
    return [sys.executable, "-P", "-m", MODULE, *bounds, str(program), *arguments]


def _write(stream: IO[bytes], data: bytes) -> None:
    with suppress(OSError):  # its end says what became of it
        stream.write(data)
    with suppress(OSError):
        stream.close()


def _read(process: subprocess.Popen[bytes], found: bytearray, most: int) -> None:
    assert process.stdout is not None
    while piece := os.read(process.stdout.fileno(), _CHUNK):
        found += piece
        if len(found) > most:
            process.kill()
            return

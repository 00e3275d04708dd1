"""Takes from a process, on Linux, what it does not need for reading bytes that it is given.

Two layers, each used where the kernel has it: Landlock leaves it nothing of the file system but
Python's own folders, fonts and the source of chance, for reading, and no sockets; seccomp refuses
to connect, to start programs and to touch other processes. Neither needs rights, and neither can
be taken off again.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

_END_WITH_PARENT, _NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 1, 38, 22, 2
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION, _BENEATH = 1, 1
_EXECUTE, _READ_FILE, _READ_FOLDER = 1, 4, 8
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_ALL_FILE_RIGHTS = 16
_CHANCE = "/dev/urandom"
"""Where libraries that decrypt files want numbers from."""
_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")
# Where PDFium looks for the fonts that a PDF names and does not bring along.
_FONTS = ("/usr/share/fonts", "/usr/share/X11/fonts", "/usr/local/share/fonts")

# What each processor calls: socket, socketpair, connect, accept, accept4, bind, listen; fork,
# vfork, clone, clone3, execve, execveat; ptrace, process_vm_readv and _writev; kill, tkill,
# tgkill, pidfd_open, pidfd_send_signal, pidfd_getfd; bpf, perf_event_open, mount, umount2,
# setns, unshare, pivot_root, chroot, open_by_handle_at; io_uring; keys; userfaultfd;
# rt_sigqueueinfo, rt_tgsigqueueinfo, setpriority, sched_setparam, _setscheduler, _setaffinity and
# _setattr, ioprio_set, migrate_pages, move_pages, kcmp, process_madvise, process_mrelease.
_REFUSED = {
    "x86_64": (0xC000003E, (
        41, 53, 42, 43, 288, 49, 50, 57, 58, 56, 435, 59, 322, 101, 310, 311, 62, 200, 234,
        434, 424, 438, 321, 298, 165, 166, 308, 272, 155, 161, 304, 425, 426, 427, 248, 249, 250,
        323, 129, 297, 141, 142, 144, 203, 314, 251, 256, 279, 312, 440, 448,
    )),
    "aarch64": (0xC00000B7, (
        198, 199, 203, 202, 242, 200, 201, 220, 435, 221, 281, 117, 270, 271, 129, 130, 131,
        434, 424, 438, 280, 241, 40, 39, 268, 97, 41, 51, 265, 425, 426, 427, 217, 218, 219, 282,
        138, 240, 140, 118, 119, 122, 274, 30, 238, 239, 272, 440, 448,
    )),
}  # fmt: skip

# prlimit64 for a process that is named, itself as 0 aside; fcntl that sends signals to others
# (F_SETOWN, F_SETOWN_EX).
_LIMIT, _CONTROL = {"x86_64": (302, 72), "aarch64": (261, 25)}, (8, 15)
_NUMBER, _ARCHITECTURE, _FIRST, _SECOND = 0, 4, 16, 24
"""Where what is asked of the kernel stands: which call it is, and the lower halves of words."""

_BECOME = (59, 221)
"""What each processor calls execve; the other one's number means nothing that is refused."""

_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000
_OTHER_NUMBERS = 0x40000000
"""From here on x86-64 has the same calls once more under other numbers."""


def confine() -> frozenset[str]:
    """Confine this process for good; return the names of the layers that hold."""
    if not sys.platform.startswith("linux"):
        return frozenset()
    libc = ctypes.CDLL(None, use_errno=True)
    layers: dict[str, Callable[[ctypes.CDLL], bool]] = {"files": _files, "calls": _calls}
    return frozenset(name for name, layer in layers.items() if layer(libc))


def confine_to_program(program: Path, data: Iterable[Path]) -> None:
    """Confine this process for good, but so that it can still become another program.

    That one may read its own data, also that in the folders ``data``, and the system's libraries;
    it cannot write, connect or start anything but itself.
    """
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_END_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    home = program.resolve().parent.parent
    own = (program, program.resolve(), home / "lib", home / "share")
    _files(libc, [*own, *data, *(Path(name) for name in (*_LIBRARIES, _CHANCE))])
    _calls(libc, allowed=_BECOME)


def readable() -> list[Path]:
    """Return what Python, its packages and fonts are loaded from, and where chance comes from."""
    named = (*sys.path, sys.prefix, sys.base_prefix, *_LIBRARIES, *_FONTS, _CHANCE)
    return [Path(name) for name in dict.fromkeys(named) if name]


def _files(libc: ctypes.CDLL, folders: Iterable[Path] | None = None) -> bool:
    """Leave this process nothing but some folders, for reading."""
    version = libc.syscall(_CREATE_RULESET, None, 0, _VERSION)
    if version < 1:
        return False
    rights = (1 << _FILE_RIGHTS.get(version, _ALL_FILE_RIGHTS)) - 1
    rules = struct.pack("<Q", rights)
    if version >= 4:
        rules += struct.pack("<Q", 3)  # no binding, no connecting
    if version >= 6:
        rules += struct.pack("<Q", 3)  # no abstract sockets of others, no signals to them
    ruleset = libc.syscall(_CREATE_RULESET, rules, len(rules), 0)
    if ruleset < 0:
        return False
    for folder in folders or readable():
        try:
            descriptor = os.open(folder, os.O_PATH)  # type: ignore[attr-defined,unused-ignore] # Linux
        except OSError:
            continue
        allowed = _EXECUTE | _READ_FILE | (_READ_FOLDER if folder.is_dir() else 0)
        libc.syscall(_ADD_RULE, ruleset, _BENEATH, struct.pack("<Qi", allowed, descriptor), 0)
        os.close(descriptor)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    held = bool(libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0)
    os.close(ruleset)
    return held


def _calls(libc: ctypes.CDLL, allowed: Collection[int] = ()) -> bool:
    """Refuse this process what a reader of bytes never asks of the kernel."""
    if platform.machine() not in _REFUSED:
        return False
    architecture, every = _REFUSED[platform.machine()]
    refused = [call for call in every if call not in allowed]
    limit, control = _LIMIT[platform.machine()]
    # A step that compares says how many are left out: if it is so, and if it is not.
    some = [
        (_EQUAL, 0, 2, limit),
        (_LOAD, 0, 0, _FIRST),
        (_EQUAL, 4, 5, 0),
        (_EQUAL, 0, 3, control),
        (_LOAD, 0, 0, _SECOND),
        *((_EQUAL, len(_CONTROL) - at, 0, what) for at, what in enumerate(_CONTROL)),
    ]
    end = len(refused) + len(some) + 1
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, end, 0, _OTHER_NUMBERS),
        *((_EQUAL, end - 1 - at, 0, call) for at, call in enumerate(refused)),
        *some,
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    program = b"".join(struct.pack("<HBBI", *step) for step in steps)
    held = ctypes.create_string_buffer(program, len(program))
    pointer = struct.pack("<HxxxxxxQ", len(steps), ctypes.addressof(held))
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return bool(libc.prctl(_SET_SECCOMP, _FILTER, pointer, 0, 0) == 0)

from __future__ import annotations

import errno
import os
import stat

import pytest

from desktop_app.errors import ArchiveInUse, ArchiveMissing, ArchiveProblem
from desktop_app.vault import lock
from desktop_app.vault.lock import FolderLock

HOLD = (
    "import pathlib, sys\n"
    "from desktop_app.vault.lock import FolderLock\n"
    "held = FolderLock(pathlib.Path('LOCK'))\n"
    "held.acquire()\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
)


def test_a_second_lock_in_the_same_process_is_refused(folder):
    with FolderLock(folder / "LOCK"):
        with pytest.raises(ArchiveInUse) as caught:
            FolderLock(folder / "LOCK").acquire()
        assert str(caught.value).endswith(".")
        assert caught.value.hint
        assert caught.value.exit_code == 11


def test_taking_a_lock_twice_is_refused_and_keeps_it(folder):
    held = FolderLock(folder / "LOCK")
    held.acquire()
    with pytest.raises(ArchiveInUse):
        held.acquire()
    with pytest.raises(ArchiveInUse):
        FolderLock(folder / "LOCK").acquire()
    held.release()


def test_a_released_lock_can_be_taken_again(folder):
    held = FolderLock(folder / "LOCK")
    held.acquire()
    held.release()
    held.release()
    with FolderLock(folder / "LOCK"):
        pass
    held.acquire()
    held.release()


def test_the_file_stays_after_release_and_is_private(folder):
    before = os.umask(0)
    try:
        with FolderLock(folder / "LOCK"):
            pass
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "LOCK").stat().st_mode) == 0o600
    assert (folder / "LOCK").read_bytes() == b""


def test_an_error_inside_frees_the_lock(folder):
    with pytest.raises(ZeroDivisionError), FolderLock(folder / "LOCK"):
        raise ZeroDivisionError
    with FolderLock(folder / "LOCK"):
        pass


def test_another_process_is_refused_until_the_first_is_killed(folder, child):
    process = child(HOLD)
    assert process.line() == "held"
    with pytest.raises(ArchiveInUse):
        FolderLock(folder / "LOCK").acquire()
    process.kill()
    with FolderLock(folder / "LOCK"):
        pass


def test_a_program_started_meanwhile_does_not_keep_the_lock(folder, child):
    held = FolderLock(folder / "LOCK")
    held.acquire()
    process = child("import sys; print('up', flush=True); sys.stdin.read()")
    assert process.line() == "up"
    held.release()
    with FolderLock(folder / "LOCK"):
        pass


def test_a_folder_that_is_gone_is_missing(folder):
    with pytest.raises(ArchiveMissing):
        FolderLock(folder / "gone" / "LOCK").acquire()


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_in_place_of_the_lock_file_is_not_followed(folder):
    (folder / "LOCK").symlink_to(folder / "elsewhere")
    with pytest.raises(ArchiveProblem):
        FolderLock(folder / "LOCK").acquire()
    assert not (folder / "elsewhere").exists()


def test_a_disk_that_cannot_lock_is_named(folder, monkeypatch):
    def refuse(_):
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lock, "_lock", refuse)
    with pytest.raises(ArchiveProblem, match="cannot lock"):
        FolderLock(folder / "LOCK").acquire()

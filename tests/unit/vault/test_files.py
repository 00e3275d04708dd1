from __future__ import annotations

import errno
import os
import stat

import pytest

from desktop_app.errors import ArchiveProblem, ArchiveReadOnly, StorageFull
from desktop_app.vault import files
from desktop_app.vault.files import make_folder, storage_problem, sync_folder, write_atomically


def refuse(number):
    def refusing(*_arguments, **_options):
        raise OSError(number, os.strerror(number))

    return refusing


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_whole(folder):
    write_atomically(folder / "a", b"x" * 3_000_000)
    assert (folder / "a").read_bytes() == b"x" * 3_000_000
    assert names(folder) == ["a"]


def test_only_its_user_can_read_it(folder):
    before = os.umask(0)
    try:
        write_atomically(folder / "a", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o600


def test_an_older_file_is_replaced(folder):
    (folder / "a").write_bytes(b"old and longer")
    write_atomically(folder / "a", b"new")
    assert (folder / "a").read_bytes() == b"new"


def test_a_file_is_kept_when_asked(folder):
    write_atomically(folder / "a", b"old", replace=False)
    with pytest.raises(FileExistsError):
        write_atomically(folder / "a", b"new", replace=False)
    assert (folder / "a").read_bytes() == b"old"
    assert names(folder) == ["a"]


def test_a_file_is_kept_on_disks_without_hard_links(folder, monkeypatch):
    monkeypatch.setattr(files.Path, "hardlink_to", refuse(errno.EPERM))
    write_atomically(folder / "a", b"old", replace=False)
    with pytest.raises(FileExistsError):
        write_atomically(folder / "a", b"new", replace=False)
    assert (folder / "a").read_bytes() == b"old"
    assert names(folder) == ["a"]


def test_a_write_in_pieces_arrives_whole(folder, monkeypatch):
    write = os.write
    monkeypatch.setattr(files.os, "write", lambda descriptor, data: write(descriptor, data[:7]))
    write_atomically(folder / "a", b"0123456789" * 5)
    assert (folder / "a").read_bytes() == b"0123456789" * 5


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StorageFull),
        (errno.EDQUOT, StorageFull),
        (errno.EFBIG, StorageFull),
        (errno.EROFS, ArchiveReadOnly),
        (errno.EACCES, ArchiveReadOnly),
        (errno.EPERM, ArchiveReadOnly),
        (errno.EIO, ArchiveProblem),
    ],
)
def test_a_failure_says_why_and_leaves_the_old_file_alone(folder, monkeypatch, call, number, kind):
    (folder / "a").write_bytes(b"old")
    where = files.Path if call == "replace" else files.os
    monkeypatch.setattr(where, call, refuse(number))
    with pytest.raises(ArchiveProblem) as caught:
        write_atomically(folder / "a", b"new")
    monkeypatch.undo()
    assert type(caught.value) is kind
    assert str(caught.value).endswith(".")
    assert caught.value.hint
    assert names(folder) == ["a"]
    assert (folder / "a").read_bytes() == b"old"


def test_a_disk_that_fills_up_half_way_leaves_nothing(folder, monkeypatch):
    write, written = os.write, []

    def fill_up(descriptor, data):
        if written:
            raise OSError(errno.ENOSPC, "full")
        written.append(write(descriptor, data[:100]))
        return written[-1]

    monkeypatch.setattr(files.os, "write", fill_up)
    with pytest.raises(StorageFull):
        write_atomically(folder / "a", bytes(1000))
    assert written == [100]
    assert names(folder) == []


def test_an_interruption_leaves_nothing(folder, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(folder / "a", b"new")
    assert names(folder) == []


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_real_limit_on_file_size_leaves_nothing(folder, child):
    process = child(
        "import resource, pathlib\n"
        "from desktop_app.vault.files import write_atomically\n"
        "from desktop_app.errors import StorageFull\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "try: write_atomically(pathlib.Path('a'), bytes(10000))\n"
        "except StorageFull: print('full', flush=True)\n"
    )
    assert process.line() == "full"
    assert names(folder) == []


@pytest.mark.skipif(os.name != "posix", reason="users of POSIX")
def test_a_folder_of_another_user_cannot_be_written_to(folder, child):
    folder.chmod(0o555)
    process = child(
        "import os, pathlib\n"
        "from desktop_app.vault.files import write_atomically\n"
        "from desktop_app.vault.lock import FolderLock\n"
        "from desktop_app.errors import ArchiveReadOnly\n"
        "if os.getuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "for act in (lambda: write_atomically(pathlib.Path('a'), b'x'),\n"
        "            FolderLock(pathlib.Path('LOCK')).acquire):\n"
        "    try: act()\n"
        "    except ArchiveReadOnly as error: print(error, flush=True)\n"
    )
    said = f"The folder “{folder}” cannot be written to."
    assert [process.line(), process.line()] == [said, said]
    folder.chmod(0o755)
    assert names(folder) == []


def test_the_folder_is_named_where_a_new_folder_cannot_be_made(folder):
    error = OSError(errno.EACCES, "refused", str(folder / "new"))
    assert str(storage_problem(error)) == f"The folder “{folder}” cannot be written to."
    nameless = OSError(errno.EROFS, "refused")
    assert str(storage_problem(nameless)) == "The archive's folder cannot be written to."


def test_content_is_on_the_disk_before_its_name_and_the_name_before_the_return(folder, monkeypatch):
    steps = []
    fsync, replace = os.fsync, files.Path.replace

    def note_fsync(descriptor):
        steps.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def note_replace(path, target):
        steps.append("rename")
        return replace(path, target)

    monkeypatch.setattr(files.os, "fsync", note_fsync)
    monkeypatch.setattr(files.Path, "replace", note_replace)
    write_atomically(folder / "a", b"x")
    assert steps == ["file", "rename", "folder"]


def test_a_folder_that_is_gone_is_named_as_a_problem(folder):
    with pytest.raises(ArchiveProblem):
        write_atomically(folder / "gone" / "a", b"x")
    with pytest.raises(ArchiveProblem):
        sync_folder(folder / "gone")


def test_network_folders_that_cannot_sync_are_accepted(folder, monkeypatch):
    monkeypatch.setattr(files.os, "fsync", refuse(errno.EINVAL))
    sync_folder(folder)


def test_folders_are_made_private_and_synced(folder, monkeypatch):
    synced = []
    monkeypatch.setattr(files, "sync_folder", synced.append)
    make_folder(folder / "a" / "b")
    make_folder(folder / "a" / "b")
    assert synced == [folder, folder / "a"]
    assert stat.S_IMODE((folder / "a" / "b").stat().st_mode) == 0o700


def test_a_folder_below_a_file_cannot_be_made(folder):
    (folder / "a").write_bytes(b"")
    with pytest.raises(ArchiveProblem):
        make_folder(folder / "a" / "b")

"""Backups and restoring in places that hold something else, and of originals that rot."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.archive.restoring import check_backup, open_backup, restore
from desktop_app.errors import ArchiveProblem, BadValue
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys
from tests.unit.archive.backups.conftest import WORDS


@pytest.mark.parametrize("name", ["blobs/holiday/quay.jpg", ".mine.tmp"])
def test_what_somebody_else_put_there_is_never_deleted(guarded, target, name):
    path = target / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"a picture")
    with pytest.raises(BadValue, match="other things"):
        guarded.back_up(target, JobContext())
    assert path.read_bytes() == b"a picture"


def test_blobs_that_lie_elsewhere_are_not_swept(guarded, target, tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "quay.jpg").write_bytes(b"a picture")
    target.mkdir(parents=True)
    (target / "blobs").symlink_to(tmp_path / "pictures")
    with pytest.raises(BadValue, match="other things"):
        guarded.back_up(target, JobContext())
    assert (tmp_path / "pictures" / "quay.jpg").exists()


def test_restoring_deletes_nothing_that_it_did_not_make(backed_up, restored, tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "quay.jpg").write_bytes(b"a picture")
    (tmp_path / ".one.restoring").symlink_to(tmp_path / "pictures")
    (tmp_path / ".two.restoring").mkdir()
    (tmp_path / ".two.restoring" / "quay.jpg").write_bytes(b"a picture")
    (tmp_path / ".three.restoring").write_bytes(b"a picture")
    for name in ("one", "two", "three"):
        with pytest.raises(BadValue, match="in the way"):
            restored(backed_up, name)
        assert not (tmp_path / name).exists()
    assert (tmp_path / "pictures" / "quay.jpg").exists()
    assert (tmp_path / ".two.restoring" / "quay.jpg").exists()
    assert (tmp_path / ".three.restoring").exists()


def test_links_that_lead_in_a_circle_are_named(guarded, backed_up, restored, tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises((BadValue, ArchiveProblem)):
        guarded.back_up(tmp_path / "a", JobContext())
    with pytest.raises((BadValue, ArchiveProblem)):
        restored(tmp_path / "a")
    with pytest.raises((BadValue, ArchiveProblem)):
        restored(backed_up, "a")


def test_a_folder_whose_name_is_no_text_is_remembered(guarded, tmp_path):
    target = tmp_path / os.fsdecode(b"stick \xff")
    guarded.back_up(target, JobContext())
    last = guarded.last_backup()
    assert (last.folder, last.there) == (target, True)


def test_a_good_original_in_the_backup_outlives_a_damaged_one_in_the_archive(
    guarded, backed_up, restored, archive, tmp_path
):
    blob = next(archive.folder.glob("blobs/*/*"))
    blob.write_bytes(blob.read_bytes()[:-20])
    assert guarded.back_up(backed_up, JobContext()).missing == 0
    assert restored(backed_up).left_out == 0
    backup = open_backup(backed_up, FileDeviceKeys(tmp_path / "elsewhere"), WORDS)
    assert check_backup(backup, FileDeviceKeys(tmp_path / "elsewhere"), JobContext()).good


def test_a_backup_that_its_disk_does_not_give_is_told(backed_up, restored, monkeypatch, tmp_path):
    """Somebody pulls the stick out while the database is read."""
    backup = open_backup(backed_up, FileDeviceKeys(tmp_path / "elsewhere"), WORDS)

    def pulled(*_, **__):
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(backup.state / "archive.db"))

    monkeypatch.setattr("pathlib.Path.open", pulled)
    with pytest.raises(ArchiveProblem, match="cannot be read"):
        check_backup(backup, FileDeviceKeys(tmp_path / "elsewhere"), JobContext())
    with pytest.raises(ArchiveProblem, match="cannot be read"):
        restore(backup, tmp_path / "new", FileDeviceKeys(tmp_path / "elsewhere"), JobContext())
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob(".new*"))


def test_a_stick_pulled_out_among_the_originals_is_no_damage(backed_up, tmp_path, monkeypatch):
    devices = FileDeviceKeys(tmp_path / "elsewhere")
    backup = open_backup(backed_up, devices, WORDS)
    real = Path.read_bytes

    def pulled(path):
        if "blobs" in path.parts:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.read_bytes", pulled)
        with pytest.raises(ArchiveProblem, match="cannot be read: Input"):
            restore(backup, tmp_path / "new", devices, JobContext(), WORDS)

    class Unmounts(JobContext):
        def checkpoint(self, done=0, total=0, label="", detail="") -> None:
            if label == "Restoring" and total and backed_up.exists():
                backed_up.rename(tmp_path / "away")

    with pytest.raises(ArchiveProblem, match="no longer in"):
        restore(backup, tmp_path / "new", devices, Unmounts(), WORDS)
    with pytest.raises(ArchiveProblem, match="no longer in"):
        restore(backup, tmp_path / "new", devices, JobContext(), WORDS)
    assert not list(tmp_path.glob("*new*"))


def test_a_folder_that_cannot_be_looked_into_is_told(guarded, target, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))

    monkeypatch.setattr("pathlib.Path.exists", refused)
    with pytest.raises(ArchiveProblem, match="” cannot be read: Permission denied"):
        guarded.require_backup_place(target)

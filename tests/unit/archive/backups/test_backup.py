"""Backups: whole or not there at all, and what is there is not copied again."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from desktop_app.archive import backup as backup_module
from desktop_app.archive.backup_manifest import read_manifest
from desktop_app.domain.dates import utc_now
from desktop_app.domain.edits import Flag
from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveProblem,
    BadValue,
    StorageFull,
)
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.originals import Originals
from desktop_app.vault.lock import FolderLock


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_second_backup_copies_only_what_is_new(guarded, backed_up, clippings):
    before = {path for path in contents(backed_up) if "blobs" in path.parts}
    again = guarded.back_up(backed_up, JobContext())
    assert (again.copied, again.originals, again.articles) == (0, 3, 3)

    (clippings / "four.txt").write_text("Four cranes stood still.", "utf-8")
    guarded.import_paths([clippings / "four.txt"], JobContext())
    third = guarded.back_up(backed_up, JobContext())
    assert (third.copied, third.originals) == (1, 4)
    after = {path for path in contents(backed_up) if "blobs" in path.parts}
    assert before < after
    assert len(list(backed_up.glob("state-*"))) == 1


def test_what_is_deleted_for_good_goes_from_the_next_backup(guarded, backed_up):
    number = next(iter(guarded.ids()))
    guarded.set_flag([number], Flag.TRASHED, on=True)
    guarded.purge([number], JobContext())
    report = guarded.back_up(backed_up, JobContext())
    assert report.originals == 2
    assert len([path for path in contents(backed_up) if "blobs" in path.parts]) == 2


def test_an_archive_open_for_writing_notes_its_backup(guarded, target):
    assert guarded.last_backup() is None
    report = guarded.back_up(target, JobContext())
    last = guarded.last_backup()
    assert (last.folder, last.there) == (target, True)
    assert last.at == report.at
    assert guarded.verify(JobContext()).good


def test_beside_a_window_nothing_is_noted(guarded, target, opening):
    rows = guarded.verify(JobContext()).counts["log"]
    with opening(writable=False) as reader:
        reader.back_up(target, JobContext())
    assert guarded.last_backup() is None
    assert guarded.verify(JobContext()).counts["log"] == rows


def test_a_later_backup_made_beside_the_window_is_seen_in_its_folder(
    guarded, backed_up, opening, monkeypatch
):
    later = utc_now() + dt.timedelta(days=1)
    monkeypatch.setattr(backup_module, "utc_now", lambda: later)
    with opening(writable=False) as reader:
        reader.back_up(backed_up, JobContext())
    assert guarded.last_backup().at == later
    for path in backed_up.iterdir():
        path.rename(path.with_name(f"gone {path.name}"))
    assert not guarded.last_backup().there


def test_an_archive_that_only_this_computer_opens_is_refused(archive, target):
    with pytest.raises(BadValue, match="Only this computer"):
        archive.back_up(target, JobContext())
    assert not target.exists()


REFUSED = {
    "archive": "in the archive",
    "archive/backup": "in the archive",
    ".": "around it",
    "file": "is a file",
    "full": "other things",
    "link": "in the archive",
    "another": "is an archive",
    "others": "another archive",
    "unfinished": "another archive",
}


def test_a_folder_that_is_no_place_for_it_is_refused_and_left_alone(guarded, tmp_path, opening):
    (tmp_path / "file").write_text("x", "utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x", "utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "archive")
    with opening("another") as other:
        other.set_passphrase("x", ask_here=False)
        other.back_up(tmp_path / "others", JobContext())
        other.back_up(tmp_path / "unfinished", JobContext())
        (tmp_path / "unfinished" / "backup.json").unlink()
    before = contents(tmp_path)
    for place, why in REFUSED.items():
        with pytest.raises(BadValue, match=why):
            guarded.back_up(tmp_path / place, JobContext())
    assert contents(tmp_path) == before


def test_a_damaged_backup_is_not_written_over(guarded, backed_up):
    (backed_up / "backup.json").write_text("{}", "utf-8")
    with pytest.raises(ArchiveDamaged):
        guarded.back_up(backed_up, JobContext())


def test_two_backups_into_one_folder_at_once_are_refused(guarded, backed_up):
    with (
        FolderLock(backed_up / "LOCK"),
        pytest.raises(ArchiveInUse, match="Another backup"),
    ):
        guarded.back_up(backed_up, JobContext())


def test_a_disk_that_cannot_lock_files_still_takes_a_backup(guarded, target, monkeypatch):
    def refuse(_):
        raise ArchiveProblem("The disk that holds this archive cannot lock files.")

    monkeypatch.setattr(FolderLock, "acquire", refuse)
    assert guarded.back_up(target, JobContext()).articles == 3


class StopAt(JobContext):
    """Cancels or fails at the checkpoint of that number; counts them."""

    def __init__(self, at: int, error: BaseException) -> None:
        super().__init__()
        self.left, self.error = at, error

    def checkpoint(self, *told, **named) -> None:
        if not self.left:
            raise self.error
        self.left -= 1
        super().checkpoint(*told, **named)


@pytest.mark.parametrize("error", [Cancelled(), StorageFull("The disk is full.")])
def test_stopped_anywhere_the_backup_from_before_stays_whole(
    error, guarded, backed_up, clippings, restored
):
    (clippings / "four.txt").write_text("Four cranes stood still.", "utf-8")
    guarded.import_paths([clippings / "four.txt"], JobContext())
    at = 0
    while True:
        try:
            guarded.back_up(backed_up, StopAt(at, error))
            break
        except (Cancelled, StorageFull):
            assert len(list(backed_up.glob("state-*"))) == 1
            assert restored(backed_up, f"restored {at}").facts.articles == 3
        at += 1
    assert at > 4
    assert restored(backed_up, "at last").facts.articles == 4


@pytest.mark.parametrize("name", ["write_atomically", "clear_states"])
def test_killed_around_the_manifest_there_is_always_a_whole_backup(
    name, guarded, backed_up, clippings, restored, monkeypatch
):
    (clippings / "four.txt").write_text("Four cranes stood still.", "utf-8")
    guarded.import_paths([clippings / "four.txt"], JobContext())
    module = backup_module if name == "write_atomically" else backup_module.backup_places
    real = getattr(module, name)

    def killed(path, *rest, **named):
        if getattr(path, "name", "") != "keys.json":
            monkeypatch.setattr(backup_module.backup_places, "remove_tree", lambda _: None)
            raise KeyboardInterrupt
        return real(path, *rest, **named)

    with monkeypatch.context() as patch:
        patch.setattr(module, name, killed)
        with pytest.raises(KeyboardInterrupt):
            guarded.back_up(backed_up, JobContext())
    monkeypatch.undo()
    assert len(list(backed_up.glob("state-*"))) == 2
    expected = 3 if name == "write_atomically" else 4
    assert restored(backed_up).facts.articles == expected

    guarded.back_up(backed_up, JobContext())
    assert len(list(backed_up.glob("state-*"))) == 1


def test_an_original_that_the_archive_lost_is_taken_from_the_earlier_backup(
    guarded, backed_up, restored
):
    number = next(iter(guarded.ids()))
    sha256 = guarded.article(number).original.sha256
    lost = next(
        path
        for path in (guarded.folder / "blobs").rglob("*")
        if path.is_file() and path.name == blob_of(guarded, sha256)
    )
    lost.unlink()
    assert guarded.back_up(backed_up, JobContext()).missing == 0
    assert restored(backed_up).left_out == 0


def test_a_lost_original_is_counted_and_does_not_keep_the_rest_from_a_backup(
    guarded, target, restored
):
    gone, broken, _ = sorted(
        path for path in (guarded.folder / "blobs").rglob("*") if path.is_file()
    )
    gone.unlink()
    broken.write_bytes(broken.read_bytes()[:-1] + b"x")
    assert guarded.back_up(target, JobContext()).missing == 2
    report = restored(target)
    assert (report.left_out, report.problems) == (2, ())


def test_what_is_deleted_for_good_meanwhile_makes_the_copy_anew(guarded, target, restored):
    first = next(iter(guarded.ids()))

    class Deletes(JobContext):
        done = False

        def checkpoint(self, done=0, total=0, label="", detail="") -> None:
            if label == "Backing up" and not self.done:
                self.done = True
                guarded.set_flag([first], Flag.TRASHED, on=True)
                guarded.purge([first], JobContext())

    report = guarded.back_up(target, Deletes())
    assert (report.articles, report.originals, report.missing) == (2, 2, 0)
    assert report.copied == 2  # by the first try
    assert restored(target).facts.articles == 2


def test_one_may_stop_a_backup_while_its_database_is_hashed(guarded, target, monkeypatch):
    class Stops(JobContext):
        def checkpoint(self, done=0, total=0, label="", detail="") -> None:
            if label == "Checking the database":
                self.cancel()
            super().checkpoint(done, total, label, detail)

    with pytest.raises(Cancelled):
        guarded.back_up(target, Stops())
    assert not list(target.glob("state-*"))


def test_nothing_in_the_manifest_tells_what_is_in_the_archive(guarded, backed_up):
    manifest = read_manifest(backed_up)
    assert manifest.blobs[0] == 3
    said = (backed_up / "backup.json").read_text("ascii")
    name = json.dumps(guarded.folder.name)
    for form in (name, json.dumps(name)[1:-1], name.encode().hex()):
        assert form not in said


def blob_of(archive, sha256):
    from desktop_app.vault import keys
    from desktop_app.vault.keyring import FileDeviceKeys
    from desktop_app.vault.sealed import keyed_hash

    devices = FileDeviceKeys(archive.folder.parent / "config")
    return keyed_hash(bytes.fromhex(sha256), keys.open(archive.folder, devices).blob_names)


def test_the_size_of_an_original_that_is_not_there_is_unknown(tmp_path):
    assert Originals(tmp_path, bytes(32), bytes(32)).size("00" * 32) is None

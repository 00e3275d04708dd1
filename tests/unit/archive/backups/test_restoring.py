"""Restoring: the same archive again, and every changed byte of a backup is named."""

from __future__ import annotations

import random
import shutil

import pytest

from desktop_app.archive import backup_manifest
from desktop_app.archive.archive import Archive
from desktop_app.archive.restoring import check_backup, open_backup, restore
from desktop_app.domain.annotations import Mark
from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveProblem,
    ArchiveTooOld,
    BadValue,
    PassphraseNeeded,
    WrongKey,
)
from desktop_app.jobs import Cancelled, JobContext, Progress
from desktop_app.storage.database import Database
from desktop_app.storage.migrations import STEPS
from desktop_app.vault.keyring import FileDeviceKeys
from desktop_app.vault.lock import FolderLock
from tests.unit.archive.backups.conftest import WORDS


@pytest.fixture
def elsewhere(tmp_path):
    """Return the keys of another computer."""
    return FileDeviceKeys(tmp_path / "elsewhere")


def opened(tmp_path, devices, name="restored", passphrase=WORDS):
    return Archive.open(
        tmp_path / name, devices=devices, cache=tmp_path / "cache 2", passphrase=passphrase
    )


def everything(archive):
    """Return all that an archive holds."""
    ids = sorted(archive.ids())
    originals = [archive.original(number) for number in ids]
    return ids, archive.articles(ids), originals, archive.tags(), archive.cases()


def log(archive):
    with archive._opened.database.connect() as connection:
        return connection.execute("SELECT * FROM audit ORDER BY seq").fetchall()


def test_the_restored_archive_equals_what_was_backed_up(
    guarded, target, restored, tmp_path, elsewhere
):
    first, second, _ = sorted(guarded.ids())
    guarded.annotate_quote(first, "One quay", Mark(note="Who lit it?"))
    guarded.tag([second], ["harbour"])
    guarded.file_into("The quay", [first])
    rows = log(guarded)
    expected = everything(guarded)
    guarded.back_up(target, JobContext())
    report = restored(target)
    assert (report.facts.name, report.facts.articles) == ("archive", 3)
    assert (report.left_out, report.problems, report.own_key) == (0, (), False)
    with opened(tmp_path, elsewhere) as again:
        assert everything(again) == expected
        assert log(again) == rows
        assert again.verify(JobContext()).good
        again.update_index(JobContext())


def test_it_gets_an_index_of_its_own(backed_up, restored, tmp_path, elsewhere):
    restored(backed_up)
    with opened(tmp_path, elsewhere) as again:
        again.update_index(JobContext())
    names = {path.name for path in tmp_path.glob("cache*/index/*")}
    assert len(names) == 2


@pytest.fixture
def tiny(tmp_path, opening):
    """Return the backup of an archive of one short article."""
    with opening("tiny") as archive:
        archive.import_text("One quay\n\nIt was lit.", JobContext())
        archive.set_passphrase(WORDS, ask_here=False)
        archive.back_up(tmp_path / "stick", JobContext())
    return tmp_path / "stick"


def test_any_changed_byte_of_a_backup_is_named(tiny, tmp_path, elsewhere):
    files = sorted(p for p in tiny.rglob("*") if p.is_file() and p.name != "LOCK")
    offsets = [(path, at) for path in files for at in range(path.stat().st_size)]
    rng = random.Random(5)
    by_file = [(path, rng.randrange(path.stat().st_size)) for path in files for _ in range(12)]
    chosen = by_file + rng.sample(offsets, 200 - len(by_file))
    for path, at in chosen:
        whole = path.read_bytes()
        changed = bytearray(whole)
        changed[at] ^= 1 << rng.randrange(8)
        path.write_bytes(changed)
        with pytest.raises(ArchiveProblem):
            restore(
                open_backup(tiny, elsewhere, WORDS),
                tmp_path / "restored",
                elsewhere,
                JobContext(),
                WORDS,
            )
        path.write_bytes(whole)
        assert not (tmp_path / "restored").exists()
    # And when nothing is changed, nothing is named.
    backup = open_backup(tiny, elsewhere, WORDS)
    assert check_backup(backup, elsewhere, JobContext()).good
    assert restore(backup, tmp_path / "restored", elsewhere, JobContext(), WORDS).problems == ()
    assert not [path.name for path in tmp_path.iterdir() if "restoring" in path.name]


@pytest.mark.parametrize(
    ("pattern", "what"),
    [
        ("backup.json", "no backup"),
        ("state-*/keys.json", "key file"),
        ("state-*/archive.db", "database"),
        ("blobs/*/*", "one of its originals"),
    ],
)
def test_a_missing_file_of_a_backup_is_named(pattern, what, backed_up, restored, tmp_path):
    next(backed_up.glob(pattern)).unlink()
    with pytest.raises((ArchiveDamaged, ArchiveMissing), match=what):
        restored(backed_up)
    assert not (tmp_path / "restored").exists()


def test_a_check_names_what_a_backup_lost(backed_up, elsewhere):
    backup = open_backup(backed_up, elsewhere, WORDS)
    first, second, _ = backed_up.glob("blobs/*/*")
    first.unlink()
    second.write_bytes(b"x" * second.stat().st_size)
    problems = check_backup(backup, elsewhere, JobContext()).problems
    assert len(problems) == 2
    assert all("Article" in problem for problem in problems)
    (backup.state / "archive.db").write_bytes(b"x")
    assert "its database is" in check_backup(backup, elsewhere, JobContext()).problems[0]


def test_several_lost_originals_are_counted(backed_up, restored):
    for path in tuple(backed_up.glob("blobs/*/*"))[:2]:
        path.unlink()
    with pytest.raises(ArchiveDamaged, match="2 of its originals"):
        restored(backed_up)


def test_a_state_from_another_time_does_not_pass_for_the_one_that_counts(
    guarded, backed_up, restored, tmp_path
):
    old = tmp_path / "old.db"
    shutil.copy(next(backed_up.glob("state-*/archive.db")), old)
    guarded.create_tag("later")
    guarded.back_up(backed_up, JobContext())
    shutil.copy(old, next(backed_up.glob("state-*/archive.db")))
    with pytest.raises(ArchiveDamaged, match="database"):
        restored(backed_up)


def test_a_wrong_passphrase_and_none_are_told_apart(backed_up, elsewhere):
    with pytest.raises(PassphraseNeeded) as none:
        open_backup(backed_up, elsewhere)
    with pytest.raises(PassphraseNeeded) as wrong:
        open_backup(backed_up, elsewhere, "correct mule")
    assert not none.value.wrong
    assert wrong.value.wrong


def test_only_a_new_or_an_empty_folder_is_restored_into(backed_up, restored, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("x", "utf-8")
    (tmp_path / "file").write_text("x", "utf-8")
    for name in ("full", "file"):
        with pytest.raises(BadValue, match="not empty"):
            restored(backed_up, name)
    for name in ("stick/backup", "stick/backup/archive"):
        with pytest.raises(BadValue, match="own backup"):
            restored(backed_up, name)
    (tmp_path / "empty").mkdir()
    assert restored(backed_up, "empty").facts.articles == 3
    assert restored(backed_up, "new/and/deep").facts.articles == 3


def test_stopped_anywhere_nothing_is_left(backed_up, tmp_path, elsewhere):
    class Stops(JobContext):
        def __init__(self, at: int) -> None:
            super().__init__()
            self.left = at

        def checkpoint(self, *told, **named) -> None:
            if not self.left:
                raise Cancelled
            self.left -= 1

    backup = open_backup(backed_up, elsewhere, WORDS)
    before = set(tmp_path.iterdir())
    at = 0
    while True:
        try:
            restore(backup, tmp_path / "restored", elsewhere, Stops(at), WORDS)
            break
        except Cancelled:
            assert set(tmp_path.iterdir()) == before
        at += 1
    assert at > 6


def test_how_far_the_database_is_copied_is_told(backed_up, tmp_path, elsewhere, monkeypatch):
    monkeypatch.setattr(backup_manifest, "PART", 64 * 1024)
    told: list[Progress] = []
    backup = open_backup(backed_up, elsewhere, WORDS)
    restore(backup, tmp_path / "restored", elsewhere, JobContext(told.append), WORDS)
    parts = [one for one in told if one.label == "Copying the database" and one.total > 1]
    assert [one.done for one in parts] == list(range(parts[0].total))


def test_one_may_stop_a_check_while_the_database_is_read(backed_up, elsewhere):
    backup = open_backup(backed_up, elsewhere, WORDS)
    with (backup.state / "archive.db").open("ab") as file:
        file.write(b"x")  # read to its end, it would be told as damaged
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        check_backup(backup, elsewhere, context)


def _change_nothing(_):
    """Stand for a step of the schema that is to come."""


def test_a_backup_of_an_older_version_is_checked_by_restoring_it(
    backed_up, restored, tmp_path, elsewhere, monkeypatch
):
    monkeypatch.setitem(Database.__init__.__kwdefaults__, "steps", (*STEPS, _change_nothing))
    with pytest.raises(ArchiveTooOld, match="This backup was written by an older") as error:
        check_backup(open_backup(backed_up, elsewhere, WORDS), elsewhere, JobContext())
    assert "new folder" in error.value.hint
    # A crash left what such a restoring makes.
    (tmp_path / ".restored.restoring" / Database.BACKUPS).mkdir(parents=True)
    assert restored(backed_up).facts.articles == 3
    with opened(tmp_path, elsewhere) as again:
        assert again.verify(JobContext()).good


class Silent(FileDeviceKeys):
    """A keyring that does not answer."""

    def get(self, slot: str) -> bytes | None:
        raise WrongKey("The system's keyring did not answer.")


def test_a_keyring_that_does_not_answer_is_told_before_anything_is_copied(backed_up, tmp_path):
    told: list[Progress] = []
    silent = Silent(tmp_path / "config")
    backup = open_backup(backed_up, silent, WORDS)
    with pytest.raises(WrongKey, match="did not answer"):
        restore(backup, tmp_path / "restored", silent, JobContext(told.append), WORDS)
    assert told == []
    assert not list(tmp_path.glob("*restor*"))


def test_what_a_crash_left_of_an_earlier_try_is_used_up(backed_up, restored, tmp_path):
    left = tmp_path / ".restored.restoring"
    (left / "blobs" / "ab").mkdir(parents=True)
    (left / "blobs" / "ab" / "x").write_text("x", "utf-8")
    (left / "archive.db").write_text("x", "utf-8")
    assert restored(backed_up).facts.articles == 3
    assert not (tmp_path / "restored" / "blobs" / "ab" / "x").exists()
    assert not left.exists()


def test_two_at_once_into_one_folder_are_refused(backed_up, restored, tmp_path):
    left = tmp_path / ".restored.restoring"
    left.mkdir()
    with FolderLock(left / "LOCK"), pytest.raises(ArchiveInUse, match="already"):
        restored(backed_up)


def test_what_was_wrong_in_the_archive_is_told_and_does_not_keep_it_from_being_restored(
    guarded, target, restored
):
    with guarded._opened.database.write_plainly() as connection:
        connection.execute("UPDATE audit SET action = 'x' WHERE seq = 1")
    guarded.back_up(target, JobContext())
    assert "row 1 was changed" in restored(target).problems[0]


def test_a_backup_is_not_opened_as_an_archive(backed_up, elsewhere):
    with pytest.raises(ArchiveProblem, match="holds a backup"):
        Archive.open(backed_up, devices=elsewhere, cache=backed_up, create=True)


def test_beside_its_source_the_copy_has_a_key_of_its_own(guarded, backed_up, tmp_path):
    here = FileDeviceKeys(tmp_path / "config")
    report = restore(open_backup(backed_up, here), tmp_path / "restored", here, JobContext())
    assert report.own_key
    with opened(tmp_path, here, passphrase=None) as copy:
        copy.set_passphrase("another", ask_here=True)
    with pytest.raises(WrongKey):
        opened(tmp_path, here, passphrase=None)
    assert guarded.ways_in().here


def test_a_refused_rename_takes_the_new_key_back(backed_up, tmp_path, monkeypatch):
    here = FileDeviceKeys(tmp_path / "config")
    before = set((tmp_path / "config" / "keys").iterdir())
    backup = open_backup(backed_up, here)
    monkeypatch.setattr(type(tmp_path), "rename", _refuse)
    with pytest.raises(ArchiveProblem):
        restore(backup, tmp_path / "restored", here, JobContext())
    assert set((tmp_path / "config" / "keys").iterdir()) == before


def _refuse(*_):
    raise OSError(5, "Input/output error")

"""The whole archive, or some articles, as plain open files."""

from __future__ import annotations

import errno
import hashlib
import json
from pathlib import Path

import pytest

from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import State, StateIs
from desktop_app.errors import BadValue, ExportFailed, StorageFull
from desktop_app.exporting.packages.tree import Tree
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.storage.audit import Audit

OWN = {"guardbook.json", "log.jsonl", "manifest-sha256.txt", "signature.json"}


def everything(archive, target, options, name="folder", context=None):
    return archive.export_everything(name, options(), target, context or JobContext())


def listed(archive):
    """Return everything of an archive that a window could show."""
    ids = sorted([*archive.ids(), *trashed(archive)])
    return (
        archive.articles(ids),
        [archive.versions(number) for number in ids],
        archive.tags(),
        archive.cases(),
        archive.saved_searches(),
        archive.past_queries(),
        archive.counts(),
    )


def trashed(archive):
    return list(archive.ids((StateIs(State.TRASHED),)))


def test_export_import_export_gives_equal_archives(lived_in, opening, options, files, tmp_path):
    everything(lived_in, tmp_path / "first", options)
    with opening("second") as second:
        report = second.import_paths([tmp_path / "first"], JobContext())
        assert report.counts["done"] == 4
        assert listed(second) == listed(lived_in)
        assert second.verify(JobContext()).good
        everything(second, tmp_path / "again", options)
        second.update_index(JobContext())
        assert second.index_state().pending == 0
        for article in lived_in.articles(sorted(lived_in.ids())):
            lived_in.save_original(article.id, tmp_path / "a")
            second.save_original(article.id, tmp_path / "b")
            assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    one, two = files(tmp_path / "first"), files(tmp_path / "again")
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name] and name not in OWN] == []
    rows = [[strip(line) for line in data["log.jsonl"].splitlines()] for data in (one, two)]
    assert rows[1][:-1] == rows[0]
    assert rows[1][-1]["action"] == "take over"


def strip(line: bytes) -> dict:
    row = json.loads(line)
    del row["mac"]
    return row


def test_the_folder_says_what_is_in_it_and_every_file_is_hashed(lived_in, options, files, tmp_path):
    report = everything(lived_in, tmp_path / "out", options)
    assert report.paths == (tmp_path / "out",)
    assert (report.placed, report.orphans, report.notices) == (0, 2, ())
    found = files(tmp_path / "out")
    marker = json.loads(found["guardbook.json"])
    assert (marker["articles"], marker["originals"], marker["missing"]) == (4, 5, [])
    assert (marker["whole"], marker["schema"]) == (True, 4)
    known = dict(reversed(line.split("  ", 1)) for line in _lines(found["manifest-sha256.txt"]))
    assert known.keys() == found.keys() - {"manifest-sha256.txt", "signature.json"}
    assert all(hashlib.sha256(found[name]).hexdigest() == known[name] for name in known)
    assert found["index.html"].count(b"<li ") == 4
    assert b"in the Trash" in found["index.html"]
    one = json.loads(found["articles/000001.json"])
    assert [text["number"] for text in one["texts"]] == [1, 2]
    assert {tag for note in one["annotations"] for tag in note["tags"]} == {"b", "a/b"}
    for name in found:
        assert "%" not in name
        assert "\u202e" not in name
    with pytest.raises(KeyError):
        one["article"]["words"]


def _lines(data: bytes) -> list[str]:
    return data.decode("utf-8").splitlines()


def test_where_files_lay_does_not_leave(lived_in, options, files, tmp_path, clippings):
    everything(lived_in, tmp_path / "out", options)
    for name, data in files(tmp_path / "out").items():
        assert str(clippings).encode() not in data, name
        assert b"/mnt/some/body" not in data, name
    items = json.loads((tmp_path / "out" / "archive.json").read_bytes())["items"]
    assert {item["path"] for item in items} >= {"one.txt", "broken.txt"}


def test_some_articles_leave_without_what_belongs_to_the_archive(
    lived_in, options, files, tmp_path
):
    one, two = sorted(lived_in.ids())[:2]
    lived_in.export("folder", [two], options(), tmp_path / "bare", JobContext())
    found = files(tmp_path / "bare")
    assert not any(name.startswith("originals/") for name in found)
    assert "log.jsonl" not in found
    for data in found.values():
        for secret in (b"two.txt", b"Quay", b"unused", b"quay was quiet"):
            assert secret not in data
    archive = json.loads(found["archive.json"])
    assert [tag["path"] for tag in archive["tags"]] == ["Merrin/ships"]
    assert {part for part, rows in archive.items() if rows} == {"tags"}
    lived_in.export(
        "folder", [one, two], options(cases=True, originals=True), tmp_path / "full", JobContext()
    )
    found = files(tmp_path / "full")
    assert len([name for name in found if name.startswith("originals/")]) == 2
    assert json.loads(found["articles/000002.json"])["article"]["original_name"]
    assert [case["name"] for case in json.loads(found["archive.json"])["cases"]] == ["Quay"]
    assert b"Quay" in found["index.html"]
    lived_in.export("folder", [two, two], options(), tmp_path / "once", JobContext())
    assert len(list((tmp_path / "once" / "articles").glob("*.json"))) == 1
    actions = [row.row.action for row in lived_in.history(one)]
    assert actions.count("export") == 1


def test_a_case_below_another_leaves_with_those_above_it(lived_in, options, tmp_path):
    two = sorted(lived_in.ids())[1]
    lists = next(row.case for row in lived_in.cases() if row.case.name == "Night")
    lived_in.file_in(lists.id, [two])
    lived_in.export("folder", [two], options(cases=True), tmp_path / "out", JobContext())
    cases = json.loads((tmp_path / "out" / "archive.json").read_bytes())["cases"]
    assert {case["name"] for case in cases} == {"Quay", "Lists", "Night"}


def test_a_cancelled_export_leaves_nothing(lived_in, options, tmp_path, cancelling):
    for step in range(1, 30):
        context, seen = cancelling(step)
        try:
            everything(lived_in, tmp_path / "out", options, context=context)
        except Cancelled:
            assert not [path for path in tmp_path.iterdir() if path.name.startswith(".guard")]
            assert not (tmp_path / "out").exists()
        else:
            break
    assert step == 5
    assert [one.done for one in seen] == [0, 1, 2, 3, 4]
    assert {one.total for one in seen} == {4}


def test_a_full_disk_leaves_nothing_and_is_said(lived_in, options, tmp_path, monkeypatch):
    write, room = Tree.write, [7]

    def full(self: Tree, name: str, data: bytes) -> None:
        room[0] -= 1
        if room[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(self, name, data)

    monkeypatch.setattr(Tree, "write", full)
    with pytest.raises(ExportFailed, match="disk is too full"):
        everything(lived_in, tmp_path / "out", options)
    assert not (tmp_path / "out").exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".guard")]


def test_a_folder_that_holds_something_is_left_alone(lived_in, options, tmp_path):
    (tmp_path / "out").mkdir()
    everything(lived_in, tmp_path / "out", options)  # empty: taken
    before = sorted((tmp_path / "out").iterdir())
    with pytest.raises(ExportFailed, match="is not empty"):
        everything(lived_in, tmp_path / "out", options)
    assert sorted((tmp_path / "out").iterdir()) == before
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("file", "link"):
        with pytest.raises(ExportFailed, match="is no folder"):
            everything(lived_in, tmp_path / name, options)
    with pytest.raises(ExportFailed, match="There is no folder"):
        everything(lived_in, tmp_path / "no" / "out", options)


def test_what_packages_cannot_leave_out_is_refused(lived_in, options, tmp_path):
    [*ids] = lived_in.ids()
    for values in ({"anonymous": True}, {"only_highlights": True}, {"tags": ("b",)}):
        with pytest.raises(BadValue, match=r"A folder or a bag holds"):
            lived_in.export("bagit", ids, options(**values), tmp_path / "out", JobContext())
    with pytest.raises(ExportFailed, match="nothing to export"):
        lived_in.export("folder", [], options(), tmp_path / "out", JobContext())


def test_a_damaged_original_is_named_and_the_rest_leaves(lived_in, options, tmp_path, opening):
    one = min(lived_in.ids())
    for blob in (tmp_path / "archive" / "blobs").rglob("*"):
        if blob.is_file():
            blob.unlink()
            break
    report = everything(lived_in, tmp_path / "out", options)
    marker = json.loads((tmp_path / "out" / "guardbook.json").read_bytes())
    assert len(marker["missing"]) == 1
    assert one
    with opening("second") as second:
        assert second.import_paths([tmp_path / "out"], JobContext()).counts["done"] == 4
        assert not second.verify(JobContext()).good
    assert not report.notices or "missing or damaged" in report.notices[0]


def test_the_log_has_one_row_for_a_whole_export(lived_in, options, tmp_path):
    def rows() -> int:
        return lived_in.verify(JobContext()).counts["log"]

    before = rows()
    everything(lived_in, tmp_path / "out", options, "bagit")
    assert rows() == before + 1
    assert lived_in.verify(JobContext()).good


def test_an_archive_that_is_only_read_is_exported_too(lived_in, opening, options, tmp_path):
    with opening("archive", writable=False, create=False) as reading:
        everything(reading, tmp_path / "out", options)
    assert (tmp_path / "out" / "index.html").exists()


def test_a_log_that_cannot_be_written_is_said(lived_in, options, tmp_path, monkeypatch):
    def refuse(*_: object) -> None:
        raise StorageFull("The disk is full.", "")

    monkeypatch.setattr(Audit, "append", refuse)
    report = everything(lived_in, tmp_path / "out", options)
    assert report.notices == ("The export is not in the archive's log: The disk is full.",)
    assert (tmp_path / "out" / "index.html").exists()


def test_a_trashed_article_is_part_of_the_whole(lived_in, options, tmp_path):
    number = trashed(lived_in)[0]
    everything(lived_in, tmp_path / "out", options)
    path = tmp_path / "out" / "articles" / f"{number:06}.json"
    assert json.loads(path.read_bytes())["state"]["trashed_at"]
    lived_in.set_flag([number], Flag.TRASHED, on=False)
    assert Path(path).exists()

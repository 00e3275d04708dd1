"""A package comes back whole, or the archive stays as empty as it was."""

from __future__ import annotations

import hashlib
import json
import math
import random

import pytest

from desktop_app.errors import ArchiveTooNew, GuardbookError, ImportFailed
from desktop_app.importing.packages import find_package
from desktop_app.jobs import JobContext


@pytest.fixture
def empty(opening):
    with opening("second") as opened:
        yield opened


def put(package, name, change):
    """Change a JSON file of a package, and the list of hashes so that it fits."""
    path = package / name
    value = json.loads(path.read_bytes())
    change(value)
    rehash(package, name, json.dumps(value).encode())


def rehash(package, name, data):
    (package / "signature.json").unlink(missing_ok=True)
    relist(package, name, data)


def relist(package, name, data):
    """Write a file, and its hash into the list; the signature stays the old one."""
    path, listed = package / name, package / "manifest-sha256.txt"
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(data)
    now = hashlib.sha256(data).hexdigest()
    listed.write_text(listed.read_text("utf-8").replace(before, now), encoding="utf-8")


def nothing_there(archive):
    report = archive.verify(JobContext())
    archive.update_index(JobContext())
    return (
        report.good
        and not archive.ids()
        and not archive.tags()
        and not archive.cases()
        and archive.verify(JobContext()).counts["stray files"] == 0
    )


def test_a_package_goes_into_an_empty_archive_only(package, lived_in, empty):
    with pytest.raises(ImportFailed, match="this one is not empty"):
        lived_in.import_paths([package], JobContext())
    empty.import_paths([package], JobContext())
    with pytest.raises(ImportFailed, match="this one is not empty"):
        empty.import_paths([package], JobContext())


def test_it_goes_alone(package, empty, clippings):
    for paths, more in (
        ([package, clippings], {}),
        ([package], {"tags": ["x"]}),
        ([package], {"case": "X"}),
    ):
        with pytest.raises(ImportFailed, match="is an archive that was exported"):
            empty.import_paths(paths, JobContext(), **more)
    assert nothing_there(empty)


def test_a_package_within_a_folder_is_refused_and_the_rest_imported(package, empty, tmp_path):
    upper = tmp_path / "upper"
    upper.mkdir()
    package.rename(upper / "package")
    (upper / "text.txt").write_text("Some words of a text.", encoding="utf-8")
    report = empty.import_paths([upper], JobContext())
    assert report.counts["done"] == 1
    [refused] = [item for item in report.items if item.state.value == "failed"]
    assert "is an archive that was exported" in refused.message


@pytest.mark.parametrize("name", ["articles/000002.json", "archive.json", "log.jsonl"])
def test_a_changed_byte_is_named_and_nothing_changed(package, empty, name):
    data = bytearray((package / name).read_bytes())
    data[len(data) // 2] ^= 1
    (package / name).write_bytes(data)
    with pytest.raises(ImportFailed, match=name):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)


def test_a_missing_or_changed_original_is_named(package, empty):
    original = next(path for path in (package / "originals").rglob("*") if path.is_file())
    original.write_bytes(b"another")
    with pytest.raises(ImportFailed, match="originals/"):
        empty.import_paths([package], JobContext())
    original.unlink()
    original.symlink_to("/etc/hostname")
    with pytest.raises(ImportFailed, match="originals/"):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)


def test_a_cancelled_import_leaves_the_archive_empty(package, empty, cancelling):
    for step in range(1, 60):
        context, _ = cancelling(step)
        if not empty.import_paths([package], context).cancelled:
            break
        assert nothing_there(empty)
    assert 8 < step < 59
    assert len(empty.ids()) == 3


def test_a_newer_package_is_refused(package, empty):
    put(package, "guardbook.json", lambda value: value.update(schema=99))
    with pytest.raises(ArchiveTooNew):
        empty.import_paths([package], JobContext())
    put(package, "guardbook.json", lambda value: value.update(format=2))
    with pytest.raises(ImportFailed, match="newer version"):
        empty.import_paths([package], JobContext())


def test_an_older_package_has_the_columns_that_it_knows(package, empty):
    put(
        package,
        "articles/000002.json",
        lambda value: [note.pop("region") for note in value["annotations"]],
    )
    empty.import_paths([package], JobContext())
    assert all(note.region is None for note in empty.article(2).annotations)


def _set(part, name, value):
    return lambda whole: (whole[part][0] if isinstance(whole[part], list) else whole[part]).update(
        {name: value}
    )


STRANGE_ARTICLES = [
    _set("article", "id", "1"),
    _set("article", "id", -1),
    _set("article", "id", 3),
    _set("article", "title", 7),
    _set("article", "title", "half \ud800"),
    _set("article", "published", "yesterday"),
    _set("article", "provenance", {"title": ["magic", "x"]}),
    _set("article", "text_number", 9),
    _set("article", "text_sha256", "0" * 64),
    _set("article", "imported_at", "never"),
    _set("article", "batch", 99),
    _set("article", "words; DROP TABLE article", 1),
    _set("article", "words", 1),
    _set("state", "review", "sold"),
    _set("state", "starred", "yes"),
    _set("state", "trashed_at", 5),
    _set("texts", "article", 2),
    _set("texts", "blocks", [["paragraph", 0, 10**9, 0, []]]),
    _set("texts", "blocks", [["paragraph", 5, 2, 0, []]]),
    _set("texts", "blocks", "x"),
    _set("texts", "blocks", [["gopher", 0, 1, 0, []]]),
    _set("annotations", "colour", "gold"),
    _set("annotations", "start", 500),
    _set("annotations", "stop", 10**6),
    _set("annotations", "quote", "never said"),
    lambda value: value["annotations"][0].update(
        stop=10**6, quote=value["texts"][0]["text"][value["annotations"][0]["start"] :]
    ),
    _set("annotations", "tags", ["not known"]),
    _set("annotations", "id", 10**30),
    _set("annotations", "region", "x"),
    _set("annotations", "region", [1]),
    _set("annotations", "region", {"unreadable": "x"}),
    _set("annotations", "region", [-1, []]),
    _set("annotations", "region", [0, [[math.nan, 0, 1, 1]]]),
    _set("annotations", "region", [0, [[0, 0, 1e30, 1]]]),
    lambda value: value.update(article=[]),
    lambda value: value.update(texts=[]),
    lambda value: value.update(tags=[5]),
    lambda value: value.update(cases=["no such case"]),
    lambda value: value.pop("state"),
    lambda value: value["annotations"].append(value["annotations"][0]),
]
STRANGE_ARCHIVES = [
    lambda value: value.pop("cases"),
    lambda value: value["cases"][0].update(parent=value["cases"][0]["id"]),
    lambda value: value["tags"].append(value["tags"][0]),
    lambda value: value["tags"][0].update(colour="gold"),
    lambda value: value["choices"].append({"name": 5, "value": 1}),
    lambda value: value.update(items=7),
]


def test_rows_that_no_archive_has_are_refused(package, empty):
    for name, changes in (
        ("articles/000001.json", STRANGE_ARTICLES),
        ("archive.json", STRANGE_ARCHIVES),
    ):
        before = (package / name).read_bytes()
        for at, change in enumerate(changes):
            put(package, name, change)
            try:
                empty.import_paths([package], JobContext())
            except GuardbookError as refused:
                assert str(refused), at  # noqa: PT017 - many, in one archive
            else:
                raise AssertionError(f"{name}: change {at} was taken")
            rehash(package, name, before)
    assert nothing_there(empty)


@pytest.mark.parametrize("data", [b"[]", b"{", b"7", b"[" * 100_000, b"\xff"])
def test_files_that_are_no_json_are_refused(package, empty, data):
    for name in ("archive.json", "log.jsonl"):
        rehash(package, name, data)
        with pytest.raises(ImportFailed):
            empty.import_paths([package], JobContext())
    assert nothing_there(empty)


def test_a_log_of_other_rows_is_refused(package, empty):
    for row in (b"{}", b'{"detail": 7, "action": "a", "subject": "b", "at": "x", "mac": ""}'):
        rehash(package, "log.jsonl", row)
        with pytest.raises(ImportFailed):
            empty.import_paths([package], JobContext())
    assert nothing_there(empty)


@pytest.mark.parametrize(
    "listed", ["", "x", "0  a\n", f"{'0' * 64}  articles/1.json\n", f"{'0' * 64}  ../x\n" * 2]
)
def test_a_list_of_hashes_that_is_none_is_refused(package, empty, listed):
    (package / "manifest-sha256.txt").write_text(listed)
    with pytest.raises(ImportFailed):
        empty.import_paths([package], JobContext())
    (package / "manifest-sha256.txt").unlink()
    with pytest.raises(ImportFailed):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)


def test_a_marker_that_is_no_marker_makes_a_folder_an_ordinary_one(package, empty):
    for value in ({"program": "another"}, [], {"program": "Guardbook", "format": 1}):
        (package / "guardbook.json").write_text(json.dumps(value))
        if isinstance(value, dict) and value.get("format"):
            with pytest.raises(ImportFailed, match=r"guardbook\.json"):
                empty.import_paths([package], JobContext())
        else:
            assert find_package(package) is None


def test_random_flips_never_raise_anything_else(package, empty):
    pick = random.Random(5)
    (package / "signature.json").unlink()
    names = [path for path in package.rglob("*.json*") if path.is_file()]
    for _ in range(40):
        path = pick.choice(names)
        before = path.read_bytes()
        data = bytearray(before)
        data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)
        rehash(package, path.relative_to(package).as_posix(), bytes(data))
        try:
            empty.import_paths([package], JobContext())
        except GuardbookError:
            pass
        else:
            break
        finally:
            rehash(package, path.relative_to(package).as_posix(), before)


def test_what_was_changed_after_it_was_signed_is_refused(package, empty):
    path = package / "articles" / "000001.json"
    before = path.read_bytes()
    relist(package, "articles/000001.json", before.replace(b"quay was lit", b"quay was lie"))
    with pytest.raises(ImportFailed, match="signature in “package” does not fit") as refused:
        empty.import_paths([package], JobContext())
    assert "once more" in refused.value.hint
    (package / "signature.json").write_text("{}")
    with pytest.raises(ImportFailed, match="does not fit"):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)


@pytest.fixture
def taken_over(empty, options, tmp_path):
    """Return a function that says what the log of the second archive tells of a package."""

    def read():
        again = tmp_path / "again"
        empty.export_everything("folder", options(), again, JobContext())
        rows = map(json.loads, (again / "log.jsonl").read_text("utf-8").splitlines())
        [row] = [row for row in rows if row["action"] == "take over"]
        return row["detail"]["signer"]

    return read


def test_the_report_and_the_log_say_who_signed(package, empty, taken_over):
    report = empty.import_paths([package], JobContext())
    key = json.loads((package / "signature.json").read_bytes())["key"]
    assert (report.signer, taken_over()) == (key, key)


def test_a_package_without_a_signature_is_taken_and_said_to_have_none(package, empty, taken_over):
    (package / "signature.json").unlink()
    report = empty.import_paths([package], JobContext())
    assert (report.signer, taken_over()) == ("", "")


def test_a_marker_that_is_not_the_one_exported_is_refused(package, empty):
    marker = package / "guardbook.json"
    marker.write_bytes(marker.read_bytes().replace(b'"log"', b'"lag"'))
    with pytest.raises(ImportFailed, match=r"guardbook\.json"):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)


@pytest.mark.parametrize(("kind", "folder"), [("folder", "articles"), ("bagit", "data")])
def test_no_folder_of_a_package_may_be_a_link(exported, empty, tmp_path, kind, folder):
    package = exported(kind)
    (package / folder).rename(tmp_path / "elsewhere")
    (package / folder).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ImportFailed, match="is missing from the package, or is not what"):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)


@pytest.mark.parametrize("sign", ["\0", "\r", "\x1b"])
def test_a_name_with_control_characters_is_refused(package, empty, sign):
    listed = package / "manifest-sha256.txt"
    line = f"{'0' * 64}  originals/00/{'0' * 64}{sign}\n"
    listed.write_bytes(listed.read_bytes() + line.encode())
    (package / "signature.json").unlink()
    with pytest.raises(ImportFailed, match=r"manifest-sha256\.txt"):
        empty.import_paths([package], JobContext())
    assert nothing_there(empty)

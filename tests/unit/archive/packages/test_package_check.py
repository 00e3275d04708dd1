"""A package that was handed over is checked without its archive."""

from __future__ import annotations

import hashlib
import random

import pytest

from desktop_app.errors import UnreadableSource
from desktop_app.importing.package_check import check_package
from desktop_app.jobs import JobContext


def check(path):
    return check_package(path, JobContext())


def test_a_package_as_it_was_exported_is_good(package):
    checked = check(package)
    assert checked.problems == ()
    assert checked.signed
    assert checked.files > 15
    assert len(checked.key) == 64


def test_every_flipped_byte_is_named(package):
    pick = random.Random(7)
    files = [path for path in sorted(package.rglob("*")) if path.is_file()]
    for _ in range(60):
        path = pick.choice(files)
        before = path.read_bytes()
        if not before:
            continue
        data = bytearray(before)
        data[pick.randrange(len(data))] ^= 1 << pick.randrange(8)
        path.write_bytes(data)
        name = path.relative_to(package).as_posix()
        try:
            problems = check(package).problems
        except UnreadableSource:
            problems = (name,) if name == "guardbook.json" else ()
        if name not in {"manifest-sha256.txt", "signature.json"}:
            assert any(name in problem for problem in problems), name
        path.write_bytes(before)
    assert check(package).problems == ()


def test_a_changed_signature_does_not_fit(package):
    path = package / "signature.json"
    before = path.read_bytes()
    for part, digits in ((b'"key": "', 64), (b'"signature": "', 128)):
        start = before.index(part) + len(part)
        for at in range(start, start + digits, 7):
            data = bytearray(before)
            data[at] = ord("0") if data[at] != ord("0") else ord("1")
            path.write_bytes(data)
            assert not check(package).signed


def test_what_is_missing_added_or_a_link_is_named(package):
    (package / "index.html").unlink()
    (package / "more.txt").write_text("x")
    (package / "README.txt").unlink()
    (package / "README.txt").symlink_to("/etc/hostname")
    (package / "folder").symlink_to("/etc")
    assert set(check(package).problems) == {
        "“index.html” is missing, or cannot be read.",
        "“README.txt” is missing, or cannot be read.",
        "“more.txt” was added.",
        "“folder” was added.",
    }


def test_lists_and_signatures_that_are_none_are_said(package):
    (package / "signature.json").write_text("[]")
    assert check(package).problems == ("There is no signature, or it cannot be read.",)
    (package / "manifest-sha256.txt").write_text(f"{'0' * 64}  ../secret\n")
    assert "“../secret” is not the name of a file in the package." in check(package).problems
    (package / "manifest-sha256.txt").unlink()
    assert "The list of hashes is missing or cannot be read." in check(package).problems


def test_what_is_no_package_is_one_sentence(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    for path in (tmp_path, tmp_path / "a.txt", tmp_path / "nowhere"):
        with pytest.raises(UnreadableSource, match="no folder and no bag"):
            check(path)


def forge(bag, name, data):
    """Write a file into a bag, and its hash into the list that nobody signs."""
    path, listed = bag / name, bag / "tagmanifest-sha256.txt"
    path.write_bytes(data)
    lines = [line for line in listed.read_text("utf-8").splitlines() if not line.endswith(name)]
    lines.append(f"{hashlib.sha256(data).hexdigest()}  {name}")
    listed.write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")


def test_a_bag_as_it_was_exported_is_good(bag):
    checked = check(bag)
    assert (checked.problems, checked.signed) == ((), True)


def test_a_list_that_is_not_signed_vouches_for_nothing_in_a_bag(bag):
    for name in ("data/articles/000001.json", "data/articles/FORGED.html"):
        forge(bag, name, b"forged")
    assert set(check(bag).problems) == {
        "“data/articles/000001.json” was changed.",
        "“data/articles/FORGED.html” was added.",
        *(
            f"“{name}” stands in “tagmanifest-sha256.txt”, which is not signed and may name no "
            "such file."
            for name in ("data/articles/000001.json", "data/articles/FORGED.html")
        ),
    }


@pytest.mark.parametrize("name", ["bag-info.txt", "bagit.txt"])
def test_what_a_bag_says_of_itself_follows_from_what_is_signed(bag, name):
    before = (bag / name).read_bytes()
    forge(bag, name, before + b"Source-Organization: A court\n")
    assert check(bag).problems == (f"“{name}” was changed.",)
    article = next((bag / "data" / "articles").glob("*.md"))
    article.write_bytes(b"")
    forge(bag, name, before.replace(b": ", b":  ", 1))
    assert f"“{name}” was changed." in check(bag).problems
    forge(bag, name, before)
    assert check(bag).problems == (f"“data/articles/{article.name}” was changed.",)
    (bag / "tagmanifest-sha256.txt").unlink()
    assert "The list of hashes is missing or cannot be read." in check(bag).problems


def test_what_a_bag_says_of_itself_is_never_long(bag):
    forge(bag, "bag-info.txt", (bag / "bag-info.txt").read_bytes() + b"x" * 100_000)
    next((bag / "data" / "articles").glob("*.md")).write_bytes(b"")
    assert "“bag-info.txt” was changed." in check(bag).problems


def test_a_marker_without_a_day_makes_no_bag_good(bag):
    marker = bag / "data" / "guardbook.json"
    marker.write_bytes(marker.read_bytes().replace(b"2026-", b"never-"))
    problems = check(bag).problems
    assert "“bag-info.txt” was changed." in problems
    assert "“data/guardbook.json” was changed." in problems


def test_files_of_a_bag_are_strange_in_a_folder(package):
    for name in ("tagmanifest-sha256.txt", "bag-info.txt", "bagit.txt"):
        (package / name).write_text("Source-Organization: A court\n")
        assert check(package).problems == (f"“{name}” was added.",)
        (package / name).unlink()


def test_a_linked_folder_in_a_package_is_named(package, tmp_path):
    (package / "articles").rename(tmp_path / "elsewhere")
    (package / "articles").symlink_to(tmp_path / "elsewhere")
    problems = check(package).problems
    assert "“articles” was added." in problems
    assert "“articles/000001.json” is missing, or cannot be read." in problems

"""Folders of folders that appear whole or not at all, and are swept after a crash."""

from __future__ import annotations

import os
import stat
import time

import pytest

from desktop_app.domain.packages import read_manifest
from desktop_app.errors import ExportFailed
from desktop_app.exporting.leftovers import sweep, unfinished_name
from desktop_app.exporting.packages import layout
from desktop_app.exporting.packages.manifest import bag_files, manifest
from desktop_app.exporting.packages.tree import whole_tree
from desktop_app.vault.signing import Signer


def test_a_tree_hashes_what_it_writes(tmp_path):
    with whole_tree(tmp_path / "out") as tree:
        tree.write("a/b/c.txt", b"abc")
        tree.write("a/d.txt", b"")
    assert (tmp_path / "out" / "a" / "b" / "c.txt").read_bytes() == b"abc"
    assert tree.size == 3
    assert read_manifest(manifest(tree.hashes)) == tree.hashes


def test_only_this_user_can_read_a_tree_before_it_is_whole(tmp_path):
    (tmp_path / "usual").mkdir()
    with whole_tree(tmp_path / "out") as tree:
        tree.write("a/b", b"")
        [unfinished] = tmp_path.glob(".guardbook-*.tmp")
        assert stat.S_IMODE(unfinished.stat().st_mode) == 0o700
        assert [path.name for path in unfinished.iterdir()] == ["a"]
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_what_came_into_the_folder_meanwhile_keeps_its_place(tmp_path):
    with pytest.raises(ExportFailed), whole_tree(tmp_path / "out") as tree:  # noqa: PT012 - at its end
        tree.write("a", b"")
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "theirs").write_text("x")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["theirs"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_tree_that_a_crash_left_is_swept(tmp_path):
    left = tmp_path / unfinished_name()
    (left / "articles").mkdir(parents=True)
    (left / "articles" / "1.json").write_text("{}")
    old = time.time() - 600
    os.utime(left, (old, old))
    assert sweep(tmp_path) == 1
    assert not left.exists()


def test_a_folder_with_anything_that_no_export_makes_is_not_swept(tmp_path):
    left = tmp_path / unfinished_name()
    (left / "articles").mkdir(parents=True)
    (left / "articles" / "link").symlink_to(tmp_path)
    old = time.time() - 600
    os.utime(left, (old, old))
    assert sweep(tmp_path) == 0


def test_only_plain_endings_of_names_are_kept():
    sha256 = "ab" * 32
    assert layout.original_name(sha256, "a.TXT") == f"originals/ab/{sha256}.txt"
    for name in ("", "txt", "a.", "a.b c", "a.../../x", "a.thisisfartoolong", "a.é"):
        assert layout.original_name(sha256, name) == f"originals/ab/{sha256}"


def test_a_bag_counts_its_payload():
    import datetime as dt

    found = bag_files(
        {"data/a": "0" * 64}, 5, dt.date(2026, 11, 28), "Archive: 1 article", Signer(b"k" * 32)
    )
    assert b"Payload-Oxum: 5.1\n" in found["bag-info.txt"]
    assert found["manifest-sha256.txt"] == f"{'0' * 64}  data/a\n".encode()
    assert set(read_manifest(found["tagmanifest-sha256.txt"])) == {
        "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "signature.json",
    }  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"00  a\n",
        f"{'0' * 64}  a\n".encode() * 2,
        b"\xff",
        f"{'0' * 64}  a\0b\n".encode(),
        f"{'0' * 64}  a\rb\n".encode(),
    ],
)
def test_what_is_no_list_of_hashes_is_refused(data):
    with pytest.raises(ValueError):
        read_manifest(data)

"""The archive leaves as plain files or as a bag, and comes back, through the command line."""

from __future__ import annotations

import json

import bagit
import pytest

MOMENT = ("--exported-at", "2026-11-28T07:00:00+00:00")


@pytest.fixture
def lived_in(guardbook, articles, tmp_path):
    archive = ("--archive", tmp_path / "one")
    guardbook("import", articles, "--case", "Quay", "--tag", "court/ships", *archive)
    listed = guardbook("list", "--json", *archive).json()["articles"]
    court = next(str(row["id"]) for row in listed if "court" in row["title"].lower())
    for words in (
        ("--quote", "eleven", "--note", "Какие?\nДве строки", "--colour", "pink"),
        ("--quote", "The judge asked both sides", "--kind", "underline", "--tag", "b"),
    ):
        assert guardbook("annotate", court, *words, *archive).code == 0
    guardbook("edit", court, "--title", "100 % {<b>} \\ مرفأ 🦊", *archive)
    guardbook("review", court, "--state", "cleared", *archive)
    guardbook("tag", "--colour", "b", "violet", *archive)
    guardbook("search", "judge", "--save", "Judges", *archive)
    return archive


def shown(guardbook, archive):
    listed = guardbook("list", "--json", *archive).json()["articles"]
    whole = [guardbook("show", str(row["id"]), "--json", *archive).json() for row in listed]
    tags = guardbook("tag", "--json", *archive).json()
    cases = guardbook("case", "--json", *archive).json()
    searches = guardbook("search", "--list-saved", "--json", *archive).json()
    return listed, whole, tags, cases, searches


def test_the_whole_archive_leaves_and_comes_back_equal(guardbook, lived_in, tmp_path):
    out, second = tmp_path / "out", ("--archive", tmp_path / "two")
    done = guardbook("export", "folder", "--all", "-o", out, *MOMENT, *lived_in)
    assert (done.code, done.out.strip()) == (0, str(out)), done.err
    done = guardbook("import", out, "--json", *second)
    assert done.code == 0, done.err
    assert done.json()["counts"]["done"] == len(done.json()["items"])
    assert done.json()["signer"] == guardbook("verify", out, "--json").json()["signature"]["key"]
    assert shown(guardbook, second) == shown(guardbook, lived_in)
    assert guardbook("verify", *second).code == 0
    assert guardbook("search", "note:Какие", "--json", *second).json()["total"] == 1
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "100 % {&lt;b&gt;} \\ مرفأ 🦊" in page
    again = guardbook("import", out, *second)
    assert again.code == 1
    assert "this one is not empty. Make a new archive" in again.err


def test_a_case_leaves_as_a_bag_that_others_find_valid(guardbook, lived_in, tmp_path):
    out = tmp_path / "bag"
    words = ("--case", "Quay", "--name-cases", "--originals", "-o", out)
    done = guardbook("export", "bagit", *words, *lived_in)
    assert done.code == 0, done.err
    bag = bagit.Bag(str(out))
    bag.validate()
    assert bag.info["Bag-Software-Agent"] == "Guardbook"
    assert (out / "data" / "index.html").exists()
    one = next((out / "data" / "articles").glob("*.json"))
    assert json.loads(one.read_bytes())["cases"]
    third = ("--archive", tmp_path / "three")
    done = guardbook("import", out, *third)
    assert done.code == 0, done.err
    assert "imported.\nSigned with the key " in done.err
    fourth, signature = ("--archive", tmp_path / "four"), (out / "signature.json").read_bytes()
    (out / "signature.json").unlink()
    done = guardbook("import", out, *fourth)
    assert (done.code, "The package is not signed" in done.err) == (0, True)
    (out / "signature.json").write_bytes(signature)
    checked = guardbook("verify", out, "--json", *third)
    assert (checked.code, checked.json()["problems"]) == (0, [])
    key = checked.json()["signature"]["key"]
    assert f"Signed with the key {key}" in checked.err
    page = next((out / "data" / "articles").glob("*.html"))
    page.write_bytes(page.read_bytes() + b" ")
    checked = guardbook("verify", out, *third)
    assert (checked.code, checked.out) == (1, f"“data/articles/{page.name}” was changed.\n")
    assert guardbook("verify", tmp_path, *third).code == 1
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(out)).validate()


def test_the_whole_archive_leaves_as_a_valid_bag(guardbook, lived_in, tmp_path):
    out, second = tmp_path / "bag", ("--archive", tmp_path / "two")
    assert guardbook("export", "bagit", "--all", "-o", out, *lived_in).code == 0
    bagit.Bag(str(out)).validate()
    assert guardbook("import", out, *second).code == 0
    assert shown(guardbook, second) == shown(guardbook, lived_in)


def test_what_a_package_cannot_be_is_one_sentence(guardbook, lived_in, tmp_path):
    out = tmp_path / "out"
    done = guardbook("export", "folder", "--all", "--anonymous", "-o", out, *lived_in)
    assert done.code == 2
    assert "holds everything about its articles, names too. Export another format" in done.err
    assert not out.exists()
    out.mkdir()
    (out / "mine").write_text("x")
    done = guardbook("export", "folder", "--all", "-o", out, *lived_in)
    assert (done.code, [path.name for path in out.iterdir()]) == (1, ["mine"])

"""Every byte of a dossier is sealed: what was changed is named, by its part and its page."""

from __future__ import annotations

import hashlib
import json
import random
import re
from itertools import pairwise

import pytest
from dossier_files import TITLE

from desktop_app.__main__ import main
from desktop_app.archive.dossiers import _signing
from desktop_app.domain.dossiers import SEAL_LENGTH, SIGNED, Seal, Where, read_seal
from desktop_app.errors import ImportFailed, UnreadableSource
from desktop_app.importing.dossier_check import check_dossier
from desktop_app.jobs import JobContext
from desktop_app.vault.signing import Signer

FILES = ("harbour.md", "minutes.pdf")
TIMES = 200


@pytest.fixture(scope="module")
def sealed(export):
    """Return a dossier with an attached original."""
    return export("sealed", FILES, attach=True)


@pytest.fixture(scope="module")
def manifest(sealed) -> dict:
    """Return what its manifest says."""
    seal = seal_of(sealed.data)
    return json.loads(sealed.data[seal.start : seal.end])


@pytest.fixture
def check(tmp_path):
    """Return a function that checks bytes."""

    def checked(data: bytes):
        path = tmp_path / "given.pdf"
        path.write_bytes(data)
        return check_dossier(path, JobContext())

    return checked


def seal_of(data: bytes) -> Seal:
    at = data.rindex(b"%GuardbookSeal 1 ")
    seal = read_seal(data[at : at + SEAL_LENGTH])
    assert seal is not None
    return seal


def flipped(data: bytes, at: int, bit: int = 0) -> bytes:
    return data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :]


def expected(manifest: dict, at: int) -> list[str]:
    """Return words that must be in what is said of a changed byte."""
    if manifest["manifest"][0] <= at < manifest["manifest"][1]:
        return ["manifest"]
    if manifest["seal"][0] <= at < manifest["seal"][1]:
        return ["seal"]
    [row] = [row for row in manifest["bytes"] if row[0] <= at < row[1]]
    _, _, _, where, part, page = row
    words = {
        Where.COVER: "cover", Where.CONTENTS: "contents", Where.ARTICLE: f"rticle {part} (",
        Where.NOTES: "index of notes", Where.SOURCES: "list of sources", Where.PARTS: "lists? ",
        Where.ATTACHMENT: f"attached original of article {part}", Where.BOOKMARKS: "bookmarks",
        Where.STRUCTURE: "holds the file together",
    }[Where(where)]  # fmt: skip
    named = [words]
    if page:
        named.append(f"page {page} ")
    if where == Where.ARTICLE:
        named.append(manifest["articles"][part - 1]["title"])
    return named


def test_a_dossier_that_was_not_changed_is_all_good(sealed, check, manifest) -> None:
    checked = check(sealed.data)
    assert checked.problems == ()
    assert checked.signed
    assert not checked.alone
    assert (checked.title, checked.pages, checked.size) == (
        TITLE, sealed.report.pages, len(sealed.data),
    )  # fmt: skip
    spans = sorted(
        [*(row[:2] for row in manifest["bytes"]), manifest["manifest"], manifest["seal"]]
    )
    assert spans[0][0] == 0
    assert spans[-1][1] == manifest["size"] == len(sealed.data)
    assert all(one[1] == two[0] for one, two in pairwise(spans))


def places(data: bytes, manifest: dict) -> list[int]:
    """Return places all over a dossier, and the first and last byte of everything in it."""
    chance = random.Random(5)
    found = [chance.randrange(len(data)) for _ in range(TIMES)]
    for start, end in (
        *(row[:2] for row in manifest["bytes"]), manifest["manifest"], manifest["seal"],
    ):  # fmt: skip
        found += [start, end - 1]
    seal = manifest["seal"][0]
    # Each field of the seal, and what it is found by.
    found += [seal + at for at in (1, 12, 17, 31, 33, 47, 49, 112, 114, 177, 179, 250)]
    found += [match.start() for match in re.finditer(rb"startxref|trailer|%%EOF|xref\n", data)]
    return sorted(set(found))


def test_one_changed_byte_is_named_wherever_it_is(sealed, check, manifest) -> None:
    wrong = []
    for count, at in enumerate(places(sealed.data, manifest)):
        checked = check(flipped(sealed.data, at, count % 8))
        said = " ".join(checked.problems)
        good = len(checked.problems) == 1 and all(
            re.search(words if "?" in words else re.escape(words), said)
            for words in expected(manifest, at)
        )
        if not good:
            wrong.append((at, expected(manifest, at), checked.problems))
    assert wrong == []


def test_bytes_that_were_added_or_are_missing_are_told(sealed, check, manifest) -> None:
    data = sealed.data
    assert check(data + b"\n% one more\n").problems == (
        "Bytes were added after the end of the file: 12.",
    )
    short = check(data[:-3]).problems
    assert short[0] == "Bytes are missing at the end of the file: 3."
    start = manifest["articles"][0]["bytes"][0] + 30
    inside = check(data[:start] + b" " + data[start:]).problems
    assert inside[0] == "Bytes were put in before the end of the file: 1."
    assert inside[1].startswith("Article 1 (“Harbour closed”), page 3 (GB-000009), was changed")
    assert len(inside) == 2
    out = check(data[:start] + data[start + 2 :]).problems
    assert out[0] == "Bytes were taken out before the end of the file: 2."
    assert len(out) == 2


def test_a_file_without_its_end_says_so(sealed, check, manifest) -> None:
    cut = check(sealed.data[: manifest["seal"][0] - 5]).problems
    assert any("The seal is missing" in words for words in cut)
    with pytest.raises(UnreadableSource, match="no dossier"):
        check(sealed.data[: manifest["manifest"][0] - 200])
    with pytest.raises(UnreadableSource, match="no dossier"):
        check(b"%PDF-1.7 nothing")


def test_another_manifest_needs_another_key(sealed, check, manifest) -> None:
    """Who changes a page and all hashes cannot sign as the archive did."""
    seal = seal_of(sealed.data)
    data = bytearray(flipped(sealed.data, manifest["articles"][0]["bytes"][0] + 50))
    row = next(
        r for r in manifest["bytes"] if r[0] <= manifest["articles"][0]["bytes"][0] + 50 < r[1]
    )
    fresh = hashlib.sha256(data[row[0] : row[1]]).hexdigest()
    listed = bytes(data[seal.start : seal.end]).replace(row[2].encode(), fresh.encode())
    data[seal.start : seal.end] = listed
    sha256 = hashlib.sha256(listed).hexdigest()
    forged = Seal(seal.start, seal.end, sha256, seal.key, seal.signature)
    at = manifest["seal"][0]
    data[at : at + SEAL_LENGTH] = forged.written()
    assert check(bytes(data)).problems == (
        "The seal was changed: its signature does not fit the manifest.",
    )
    other = Signer(b"x" * 32)
    signed = Seal(
        seal.start, seal.end, sha256, other.public.hex(), other.sign(SIGNED + listed).hex()
    )
    data[at : at + SEAL_LENGTH] = signed.written()
    checked = check(bytes(data))
    assert checked.problems == ()
    assert checked.key != seal.key


def resigned(sealed, manifest, change) -> bytes:
    """Return the file with another manifest of the same length, signed by somebody."""
    seal, signer = seal_of(sealed.data), Signer(b"y" * 32)
    listed = change(sealed.data[seal.start : seal.end])
    line = Seal(
        seal.start, seal.end, hashlib.sha256(listed).hexdigest(), signer.public.hex(),
        signer.sign(SIGNED + listed).hex(),
    ).written()  # fmt: skip
    data = bytearray(sealed.data)
    data[seal.start : seal.end] = listed
    data[manifest["seal"][0] : manifest["seal"][1]] = line
    return bytes(data)


def test_a_title_with_line_ends_makes_no_sentence_of_its_own(sealed, check, manifest) -> None:
    broken = resigned(
        sealed, manifest, lambda listed: listed.replace(b"Harbour closed", b"Harbour\\u2028d", 1)
    )
    [said] = check(flipped(broken, manifest["articles"][0]["bytes"][0] + 50)).problems
    assert said.startswith("Article 1 (“Harbour d”), page ")


def test_a_manifest_must_speak_of_every_byte(sealed, check, manifest) -> None:
    row = next(row for row in manifest["bytes"] if row[3] == "cover")
    line = json.dumps(row, ensure_ascii=False).encode() + b",\n"

    def without(listed: bytes) -> bytes:
        assert line in listed
        return listed.replace(line, b" " * (len(line) - 1) + b"\n")

    assert check(resigned(sealed, manifest, without)).problems == (
        "The manifest does not speak of every byte of the file.",
    )


def forged(sealed, manifest, values) -> bytes:
    """Return the file with another manifest in it, of which it says what it says."""

    def change(listed: bytes) -> bytes:
        made = json.dumps(values, ensure_ascii=False).encode()
        assert len(made) <= len(listed)
        return made.ljust(len(listed))

    return resigned(sealed, manifest, change)


@pytest.mark.parametrize(
    "change",
    [
        {"bytes": [[2**63, 2**63 + 5, "0" * 64, "cover", 0, 1]]},
        {"bytes": [[0, 2**80, "0" * 64, "cover", 0, 1]]},
        {"bytes": [[5, 1, "0" * 64, "cover", 0, 1]]},
        {"bytes": [[0, 1, "0" * 64, "cover", 0, 10**1500]]},
        {"bytes": [], "size": float("inf")},
        {"bytes": [], "size": float("nan")},
        {"bytes": [], "size": 1 - 10**1500},
        {"bytes": [], "seal": [-(10**1500), float("-inf")]},
        {"bytes": [], "manifest": None},
        {"bytes": [], "pages": [1]},
        {"bytes": [], "bates": ["P" * 999 + "1"]},
        {"bytes": [], "bates": ["9" * 12]},
        {"bytes": [], "bates": ["9" * 1500]},
        {"bytes": [], "articles": [{"number": [], "title": "x"}]},
    ],
    ids=lambda change: " ".join(change),
)
def test_a_manifest_that_somebody_forged_is_told_and_breaks_nothing(
    sealed, check, manifest, change
) -> None:
    assert check(forged(sealed, manifest, {**manifest, **change})).problems


def test_a_newer_version_is_told(sealed, check, manifest) -> None:
    def newer(listed: bytes) -> bytes:
        return listed.replace(b'"version": 1', b'"version": 9')

    with pytest.raises(ImportFailed, match="newer version"):
        check(resigned(sealed, manifest, newer))


def test_an_anonymous_dossier_has_a_key_of_its_own(export, check, sealed, archive) -> None:
    made = export("nobody", ("harbour.md",), anonymous=True)
    checked = check(made.data)
    assert checked.signed
    assert checked.alone
    assert checked.problems == ()
    sign = _signing(archive._opened, anonymous=True)
    keys = {checked.key, check(sealed.data).key, sign(b"one")[0], sign(b"two")[0]}
    assert len(keys) == 4


def test_the_same_case_gives_the_same_bytes(export, sealed) -> None:
    assert export("again", FILES, attach=True).data == sealed.data


def test_the_command_line_checks_without_an_archive(sealed, tmp_path, capsys) -> None:
    assert main(["verify", str(sealed.path)]) == 0
    said = capsys.readouterr().err
    assert "all good" in said
    assert f"Signed with the key {seal_of(sealed.data).key}" in said
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(flipped(sealed.data, 1000))
    assert main(["verify", str(changed)]) == 1
    printed = capsys.readouterr()
    assert re.search(r"Article 1 \(“Harbour closed”\).* changed", printed.out)
    assert "problems found" in printed.err
    assert main(["verify", "--json", str(changed)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["signature"]["fits"]
    assert told["title"] == TITLE
    assert len(told["problems"]) == 1
    assert main(["verify", str(tmp_path / "none.pdf")]) == 1
    assert "cannot be read" in capsys.readouterr().err

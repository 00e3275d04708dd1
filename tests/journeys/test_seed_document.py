"""The seed document, which lies beside the corpus: what is read from it and found in it."""

from __future__ import annotations

import hashlib
import subprocess

import pytest

pytestmark = pytest.mark.usefixtures("unmeasured")


@pytest.fixture
def seeded(guardbook, corpus):
    """Import the seed document; return the command line and what the import said of it."""
    [seed] = (corpus.parent / "seeds").glob("*.txt")
    answer = guardbook("import", seed.parent, "--json")
    assert answer.code == 0, answer.err
    [item] = answer.json()["items"]
    return guardbook, item["article"], seed


def test_its_fields_and_structure_are_read(seeded):
    guardbook, article, seed = seeded
    shown = guardbook("show", str(article), "--json").json()
    assert shown["published"] == "2021-02-14"
    assert shown["provenance"]["published"]["how"] == "parsed"
    assert shown["provenance"]["title"]["how"] == "guessed"
    assert len(shown["title"]) <= 91
    assert shown["title"].startswith("Supporters of the jailed Kremlin critic")
    assert shown["text"].startswith("Supporters of")
    assert shown["language"] == "en"
    headings = [
        shown["text"][b["start"] : b["end"]] for b in shown["blocks"] if b["kind"] == "heading"
    ]
    assert [heading[:22] for heading in headings] == [
        "The small gatherings a",
        "#loveisstrongerthanfea",
        "Vladimir Putin respond",
    ]
    tags = [suggestion["tag"] for suggestion in shown["suggestions"]]
    assert [tag.lower() for tag in tags].count("#loveisstrongerthanfear") == 1
    assert shown["original"]["sha256"] == hashlib.sha256(seed.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ('"nerve agent"', 1),
        ("rally", 1),
        ('"stronger fear"~5', 1),
        ("rallies NOT Germany", 0),
        ("date:2021-02-14", 1),
        ("Navlany", 0),
        ("held", 1),
        ('"Navalny held"', 1),
        ("minidemo*", 1),
        ("date:2021-02", 1),
        ("date:[2021-01 TO 2021-03] courtyards", 1),
        ("date:<2021-02", 0),
        ("#loveisstrongerthanfear", 1),
    ],
)
def test_it_is_found(seeded, query, total):
    guardbook, article, _ = seeded
    answer = guardbook("search", query, "--json").json()
    assert answer["total"] == total, answer
    assert [hit["id"] for hit in answer["hits"]] == [article] * total
    if query == "Navlany":
        assert answer["did_you_mean"] == "Navalny"
    if "NOT" in query:
        assert "NOT" in answer["read_as"]
    assert "Navalnyheld" in guardbook("show", str(article), "--json").json()["text"]


def test_five_annotations_are_handed_over(seeded, tmp_path, tool):
    guardbook, article, _ = seeded
    text = guardbook("show", str(article), "--json").json()["text"]
    across = text[text.index("Navalny was arrested last month") : text.index("on February 2")]
    assert "\n\n" in across
    marks = [
        ("Love is stronger than fear.", "highlight", "blue", "The motto"),
        ("is stronger than", "highlight", "yellow", ""),
        (across, "highlight", "green", "Two paragraphs"),
        ("Leonid Volkov", "highlight", "pink", "Уточнить, где он сейчас"),
        ("a human chain on a pedestrian street", "underline", "violet", "Picture?"),
    ]
    for quote, kind, colour, note in marks:
        done = guardbook(
            "annotate", str(article), "--quote", quote, "--kind", kind, "--colour", colour,
            "--note", note, "--author", "Desk 4",
        )  # fmt: skip
        assert done.code == 0, done.err
    first, second = tmp_path / "a.pdf", tmp_path / "b" / "b.pdf"
    second.parent.mkdir()
    when = ("--exported-at", "2026-11-23T08:00:00+00:00")
    assert guardbook("export", "pdf", str(article), "-o", first, *when).code == 0
    other = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C", "LANG": "C"}
    assert guardbook("export", "pdf", str(article), "-o", second, *when, env=other).code == 0
    assert first.read_bytes() == second.read_bytes()
    checked = subprocess.run(
        [tool("qpdf"), "--check", first], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    plain = subprocess.run(
        [tool("pdftotext"), first, "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    for _, _, _, note in marks:
        assert note in plain

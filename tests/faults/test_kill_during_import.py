"""kill -9 in the middle of imports: whatever was acknowledged is there, whole and found."""

from __future__ import annotations

import random

KILLS = 20
FILES = 70  # the first fifty are committed together
WORDS = (
    "harbour",
    "quay",
    "crane",
    "ship",
    "list",
    "judge",
    "board",
    "permit",
    "lantern",
    "tide",
    "committee",
    "inspector",
)


def article(number: int) -> str:
    pick = random.Random(number)
    words = " ".join(pick.choice(WORDS) for _ in range(pick.randint(40, 400)))
    day = 1 + number % 28
    opening = f" date 2022-05-{day:02d} Marker{number} opens. {words}."
    return f"{opening}\n\nThe end of {number}.\n"


def test_nothing_acknowledged_is_lost(guardbook, tmp_path):
    pick = random.Random(20261123)
    acknowledged: dict[str, str] = {}
    for kill in range(KILLS):
        folder = tmp_path / f"round{kill}"
        folder.mkdir()
        for number in range(kill * FILES, kill * FILES + FILES):
            (folder / f"{number}.txt").write_text(article(number), encoding="utf-8")
        with guardbook.begun("import", folder) as process:
            # Not a fixed wait: the process is killed after so many acknowledged lines, or in the
            # middle of its start, its commits or its indexing if it says nothing that long.
            for _ in range(pick.randint(0, FILES + 1)):
                line = process.prints.readline()
                if not line:
                    break
                _remember(acknowledged, line)
            process.kill()
            for line in process.prints:
                if line.endswith(b"\n"):
                    _remember(acknowledged, line)
    listed = guardbook("list", "--json").json()
    there = {entry["id"] for entry in listed["articles"]}
    assert len(acknowledged) > 3 * FILES
    assert {int(number) for number in acknowledged} <= there
    assert guardbook("verify").code == 0
    some = dict(pick.sample(sorted(acknowledged.items()), 12))
    markers = ["marker" + path.rsplit("/", 1)[-1].removesuffix(".txt") for path in some.values()]
    found = guardbook("search", " OR ".join(markers), "--json").json()
    assert {hit["id"]: hit["title"].split()[0].lower() for hit in found["hits"]} == {
        int(number): marker for number, marker in zip(some, markers, strict=True)
    }


def test_an_import_that_is_killed_again_and_again_ends_as_an_unbroken_one(guardbook, tmp_path):
    pick = random.Random(20261127)
    folder = tmp_path / "clippings"
    folder.mkdir()
    for number in range(3 * FILES):
        path = folder / f"{number}.txt"
        path.write_text(article(number), encoding="utf-8")
    (folder / "noise.txt").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(200))
    for _ in range(6):
        with guardbook.begun("import", folder) as process:
            for _ in range(pick.randint(1, 3 * FILES)):
                process.prints.readline()
    resumed = guardbook("import", folder, "--json")
    assert resumed.code == 3
    counts = resumed.json()["counts"]
    assert counts["done"] + counts["duplicate"] == 3 * FILES
    assert counts["failed"] == 1
    listed = guardbook("list", "--json").json()
    assert listed["total"] == 3 * FILES
    titles = {entry["title"].split()[0] for entry in listed["articles"]}
    assert titles == {f"Marker{number}" for number in range(3 * FILES)}
    checked = guardbook("verify", "--json").json()
    assert checked["problems"] == []
    assert checked["counts"]["stray files"] == 0
    assert guardbook("search", "opens", "--limit", "1", "--json").json()["total"] == 3 * FILES


def _remember(acknowledged: dict[str, str], line: bytes) -> None:
    number, _, path = line.decode().rstrip("\n").split("\t")
    acknowledged[number] = path

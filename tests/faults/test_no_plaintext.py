"""No word of an article, a tag, a note or a query in any file that the program keeps."""

from __future__ import annotations

MARKERS = {
    "title": "Zirbelnuss",
    "body": "Quittenmarmelade",
    "tag": "Xylophonkonzert",
    "note": "Wetterfahnenmast",
    "case": "Yachthafenprozess",
    "author": "Uhrmacherlehre",
    "source": "Jakobsmuschelbote",
    "file": "Vogelwartenakte",
    "query": "Brombeerhecke",
}


def test_no_marker_is_in_any_file(guardbook, guardbook_home, tmp_path):
    source = tmp_path / f"{MARKERS['file']}.txt"
    body = f"{MARKERS['body']} was on the table when the judge came in. " * 40
    source.write_text(body + "\n\n" + "More about it. " * 200, encoding="utf-8")
    number = str(guardbook("import", source, "--json").json()["items"][0]["article"])
    guardbook("edit", number, "--title", MARKERS["title"], "--source", MARKERS["source"])
    guardbook("tag", number, "--add", MARKERS["tag"])
    guardbook("case", MARKERS["case"], "--add", number)
    guardbook("annotate", number, "--quote", "More about it.", "--occurrence", "2",
              "--note", MARKERS["note"], "--author", MARKERS["author"])  # fmt: skip
    assert guardbook("search", MARKERS["body"], "--json").json()["total"] == 1
    guardbook("search", MARKERS["query"], "--json")
    guardbook("reindex")
    files = [path for path in guardbook_home.rglob("*") if path.is_file()]
    assert any("cache" in path.parts for path in files)
    for path in files:
        data = path.read_bytes().lower()
        for kind, word in MARKERS.items():
            for form in (word.lower(), word[:10].lower()):
                assert form.encode() not in data, f"{kind} in {path.name}"
                assert form.encode("utf-16-le") not in data, f"{kind} in {path.name}"
            assert word.lower() not in str(path).lower()

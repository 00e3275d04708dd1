"""A text is corrected from the command line; what was marked in it is not lost."""

from __future__ import annotations


def test_a_corrected_text_is_shown_found_and_keeps_its_highlights(guardbook, tmp_path):
    article = tmp_path / "quay.txt"
    article.write_text("The quay was lit.\n\nA crane stood stil by the gate.\n", encoding="utf-8")
    [item] = guardbook("import", article, "--json").json()["items"]
    number = str(item["article"])
    for quote in ("by the gate", "stood stil"):
        assert guardbook("annotate", number, "--quote", quote, "--note", quote).code == 0
    before = guardbook("show", number, "--json").json()
    better = tmp_path / "better.txt"
    better.write_text(before["text"].replace("stil ", "still "), encoding="utf-8")
    changed = guardbook("edit", number, "--text-file", better, "--source", "Quay Post")
    assert changed.code == 0
    assert "1 of its highlights" in changed.err
    shown = guardbook("show", number, "--json").json()
    assert set(shown) == set(before)
    assert "stood still" in shown["text"]
    assert shown["text_sha256"] != before["text_sha256"]
    assert (shown["original"], shown["source"]) == (before["original"], "Quay Post")
    lost = {one["quote"]: one["orphan"] for one in shown["annotations"]}
    assert lost == {"by the gate": False, "stood stil": True}
    notes = tmp_path / "notes.md"
    assert guardbook("export", "markdown", number, "-o", notes).code == 0
    placed, _, without_place = notes.read_text(encoding="utf-8").partition("## Not found in the")
    assert "stood stil\n" in without_place
    assert "by the gate" not in without_place.split("## ")[0]
    assert placed.count("by the gate") >= 2
    assert guardbook("search", '"stood still"', "--json").json()["total"] == 1
    again = guardbook("edit", number, "--text-file", better)
    assert "Nothing had to be changed." in again.err
    assert guardbook("verify").code == 0
    folder = guardbook("edit", number, "--text-file", tmp_path)
    assert (folder.code, folder.err.count("\n")) == (2, 1)

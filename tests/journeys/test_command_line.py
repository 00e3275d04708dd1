"""The whole path through the command line alone."""

from __future__ import annotations

import json
import re
import subprocess


def imported(guardbook, folder):
    answer = guardbook("import", folder, "--json")
    assert answer.code == 0, answer.err
    items = answer.json()["items"]
    return {item["path"].rsplit("/", 1)[-1]: item["article"] for item in items}


def found(guardbook, query, **options):
    answer = guardbook("search", query, "--json", **options)
    assert answer.code == 0, answer.err
    return answer.json()


def test_an_article_is_imported_found_marked_and_handed_over(guardbook, articles, tmp_path, tool):
    ids = imported(guardbook, articles)
    harbour = ids["harbour.txt"]

    shown = guardbook("show", harbour and str(harbour), "--json").json()
    assert shown["published"] == "2022-05-09"
    assert shown["provenance"]["published"]["how"] == "parsed"
    assert shown["provenance"]["title"]["how"] == "guessed"
    assert not shown["text"].lstrip().startswith("date")
    headings = [
        shown["text"][b["start"] : b["end"]] for b in shown["blocks"] if b["kind"] == "heading"
    ]
    assert headings == [
        "The board wants no more gatherings on the quay",
        "#tidekeepsthebooks",
        "Ministry keeps its distance",
    ]
    assert [s["tag"] for s in shown["suggestions"]].count("#tidekeepsthebooks") == 1

    hit = found(guardbook, '"port committee"')
    assert [h["id"] for h in hit["hits"]] == [harbour]
    start, end = hit["hits"][0]["marks"][0]
    assert hit["hits"][0]["snippet"][start:end].startswith("port")

    marked = guardbook(
        "annotate", str(harbour), "--quote", "The tide keeps the books.",
        "--note", "Сверить с плакатом",
        "--colour", "blue", "--author", "Night desk", "--json",
    )  # fmt: skip
    assert marked.code == 0, marked.err
    place = marked.json()
    assert shown["text"][place["start"] : place["end"]] == "The tide keeps the books."
    assert place["locator"].startswith("¶ 3, ")

    out = tmp_path / "hand over.pdf"
    exported = guardbook("export", "pdf", str(harbour), "-o", out)
    assert exported.code == 0, exported.err
    assert exported.out.strip() == str(out)
    text = subprocess.run(
        [tool("pdftotext"), out, "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert "Сверить с плакатом" in text
    assert guardbook("verify").code == 0


def test_search_speaks_the_language_of_the_contract(guardbook, articles):
    ids = imported(guardbook, articles)
    harbour = [ids["harbour.txt"]]

    def hits(query):
        return [hit["id"] for hit in found(guardbook, query)["hits"]]

    assert hits("rally") == harbour
    assert hits('"keeps books"~5') == harbour
    assert hits('"books keeps"~5') == harbour
    assert hits("date:2022-05-09") == harbour
    assert hits("minivig*") == harbour
    assert hits("held") == harbour
    assert hits('"Calloway held"') == harbour
    assert hits("Callowayheld") == harbour
    without = found(guardbook, "rallies NOT Germany")
    assert without["total"] == 0
    assert "NOT" in without["read_as"]
    typo = found(guardbook, "Calowlay")
    assert typo["total"] == 0
    assert typo["did_you_mean"] == "Calloway"
    assert set(hits("calloway")) == {ids["harbour.txt"], ids["court.txt"]}
    facets = found(guardbook, "calloway")["facets"]
    assert facets == {}
    answer = guardbook("search", "calloway", "--facets", "--sort", "date", "--json").json()
    assert ["2022", 2] in answer["facets"]["year"]
    assert [h["published"] for h in answer["hits"]] == ["2022-06-01", "2022-05-09"]


def test_tags_cases_states_and_the_trash(guardbook, articles):
    ids = imported(guardbook, articles)
    harbour, court = str(ids["harbour.txt"]), str(ids["court.txt"])
    assert guardbook("tag", harbour, court, "--add", "Ports/Merrin").code == 0
    assert guardbook("case", "File 3-5/2022", "--add", harbour).code == 0
    assert found(guardbook, "tag:ports")["total"] == 2
    assert found(guardbook, 'case:"File 3-5/2022"')["total"] == 1
    assert guardbook("tag", court, "--remove", "ports/merrin").code == 0
    assert found(guardbook, "tag:ports")["total"] == 1
    assert guardbook("trash", harbour).code == 0
    assert found(guardbook, "quay")["total"] == 0
    assert [a["id"] for a in guardbook("list", "--trash", "--json").json()["articles"]] == [
        ids["harbour.txt"]
    ]
    assert guardbook("trash", harbour, "--restore").code == 0
    assert found(guardbook, "quay")["total"] == 1
    refused = guardbook("trash", harbour, "--purge")
    assert refused.code == 1
    assert "Trash" in refused.err
    assert guardbook("trash", harbour).code == 0
    assert guardbook("trash", harbour, "--purge").code == 0
    assert guardbook("show", harbour).code == 1
    assert found(guardbook, "quay")["total"] == 0
    assert guardbook("verify").code == 0
    assert guardbook("import", articles, "--json").json()["counts"]["done"] == 1


def test_a_correction_is_typed_and_found(guardbook, articles):
    ids = imported(guardbook, articles)
    court = str(ids["court.txt"])
    changed = guardbook(
        "edit",
        court,
        "--title",
        "Lists in court",
        "--published",
        "2022-06-02",
        "--source",
        "Quay Post",
    )
    assert changed.code == 0, changed.err
    shown = guardbook("show", court, "--json").json()
    assert shown["provenance"]["title"] == {"how": "typed", "by": ""}
    assert shown["published"] == "2022-06-02"
    assert found(guardbook, 'title:"lists in court"')["total"] == 1
    assert found(guardbook, "source:quay")["total"] == 1


def test_annotations_are_changed_and_deleted_by_the_beginning_of_their_id(guardbook, articles):
    ids = imported(guardbook, articles)
    court = str(ids["court.txt"])
    aid = guardbook("annotate", court, "--quote", "eleven", "--tag", "ships", "--json").json()["id"]
    assert guardbook("annotation", aid[:8], "--note", "Which ones?", "--colour", "pink").code == 0
    assert found(guardbook, "note:which")["total"] == 1
    [shown] = guardbook("show", court, "--json").json()["annotations"]
    assert (shown["note"], shown["colour"], shown["author"]) == ("Which ones?", "pink", "")
    assert shown["tags"] == ["ships"]
    assert guardbook("note", court, "Ask for the minutes").code == 0
    assert len(guardbook("show", court, "--json").json()["annotations"]) == 2
    assert guardbook("annotation", aid, "--delete").code == 0
    assert len(guardbook("show", court, "--json").json()["annotations"]) == 1
    assert found(guardbook, "note:which")["total"] == 0


def test_the_original_comes_back_byte_for_byte(guardbook, articles, tmp_path):
    ids = imported(guardbook, articles)
    for name, article in ids.items():
        target = tmp_path / f"back-{name}"
        assert guardbook("original", str(article), "-o", target).code == 0
        assert target.read_bytes() == (articles / name).read_bytes()


def test_importing_again_stores_nothing_twice(guardbook, articles):
    imported(guardbook, articles)
    again = guardbook("import", articles, "--json").json()
    assert again["counts"] == {"done": 0, "duplicate": 3, "kept without text": 0, "failed": 0}
    assert all(re.search(r"as article \d", item["message"]) for item in again["items"])
    assert guardbook("list", "--json").json()["total"] == 3


def test_import_tags_and_files_what_is_new(guardbook, articles):
    guardbook("import", articles, "--tag", "ports", "--case", "Quay")
    listed = guardbook("list", "--json").json()["articles"]
    assert {tuple(a["tags"]) for a in listed} == {("ports",)}
    assert {tuple(a["cases"]) for a in listed} == {("Quay",)}


def test_a_fresh_index_is_built_when_the_cache_is_gone(guardbook, guardbook_home, articles):
    imported(guardbook, articles)
    subprocess.run(["rm", "-rf", guardbook_home / "cache"], check=True)
    assert found(guardbook, "calloway")["total"] == 2
    assert guardbook("reindex").code == 0
    assert found(guardbook, "calloway")["total"] == 2


def test_markdown_carries_the_notes(guardbook, articles, tmp_path):
    ids = imported(guardbook, articles)
    guardbook("annotate", str(ids["court.txt"]), "--quote", "eleven", "--note", "Which ones?")
    out = tmp_path / "court.md"
    assert guardbook("export", "markdown", str(ids["court.txt"]), "-o", out).code == 0
    text = out.read_text(encoding="utf-8")
    assert "Which ones?" in text
    assert "The judge asked both sides" in text


def test_every_format_can_be_handed_over_with_a_choice_of_annotations(
    guardbook, articles, tmp_path
):
    ids = imported(guardbook, articles)
    court = str(ids["court.txt"])
    for quote, colour, tag in (("eleven", "blue", "ships"), ("none", "pink", "board")):
        guardbook("annotate", court, "--quote", quote, "--colour", colour, "--tag", tag)
    for name, suffix in (("html", ".html"), ("csv", ".csv"), ("json", ".json"), ("w3c", ".jsonld")):
        out = tmp_path / f"court{suffix}"
        done = guardbook("export", name, court, "-o", out, "--colour", "blue", "--tag", "ships")
        assert (done.code, done.out.strip()) == (0, str(out)), done.err
        text = out.read_text(encoding="utf-8")
        assert "ships" in text
        assert "board" not in text.replace("the board named", "")
    value = json.loads((tmp_path / "court.json").read_text(encoding="utf-8"))
    assert [one["quote"] for one in value["annotations"]] == ["eleven"]
    refused = guardbook("export", "gopher", court, "-o", tmp_path / "x")
    assert refused.code == 2
    assert "Choose " in refused.err
    wrong = guardbook("export", "pdf", court, "-o", tmp_path / "x.pdf", "--font-size", "99")
    assert (wrong.code, (tmp_path / "x.pdf").exists()) == (2, False)


def test_a_citation_is_printed_in_the_style_that_is_asked_for(guardbook, articles):
    court = str(imported(guardbook, articles)["court.txt"])
    plain = guardbook("cite", court, "--quote", "eleven")
    assert plain.code == 0, plain.err
    assert plain.out.startswith("“eleven”\n— ")
    assert ", characters " in plain.out
    told = guardbook("cite", court, "--style", "apa", "--quote", "eleven", "--json").json()
    assert told["style"] == "apa"
    assert "para. " in told["citation"]
    assert told["end"] - told["start"] == len("eleven")
    bare = guardbook("cite", court, "--style", "mla", "--json").json()
    assert (bare["start"], bare["end"]) == (None, None)
    assert guardbook("cite", court, "--quote", "no such words").code == 1
    assert guardbook("cite", court, "--quote", "eleven", "--occurrence", "-1").code == 2

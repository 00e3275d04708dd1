"""A PDF from the command line: imported, found, marked and handed over with its pages."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name
from small_pdf import make, saved, set_lines, small_pdf

PREFACE = ["This preface says little of the harbour."]
CHAPTER = ["The committee shut the quay for the summer.", "Nobody had asked the ferrymen."]


def test_a_pdf_is_found_and_its_passages_are_named_by_page(guardbook, tmp_path):
    pdf = make([set_lines(PREFACE), set_lines(CHAPTER)])
    pdf.docinfo["/Title"] = "The shut quay"
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))
    (tmp_path / "quay.pdf").write_bytes(saved(pdf))
    imported = guardbook("import", tmp_path / "quay.pdf", "--json")
    assert imported.code == 0, imported.err
    [item] = imported.json()["items"]
    article = str(item["article"])

    [hit] = guardbook("search", "ferrymen", "--json").json()["hits"]
    assert hit["title"] == "The shut quay"

    marked = guardbook(
        "annotate", article, "--quote", "shut the quay", "--note", "By whom?", "--json"
    )
    assert marked.json()["locator"].startswith("p. ii, ¶ 2, characters ")
    assert "p. ii, ¶ 2" in guardbook("show", article).out

    out = tmp_path / "quay.md"
    assert guardbook("export", "markdown", article, "-o", out).code == 0
    page = out.read_text(encoding="utf-8")
    assert "p. ii, ¶ 2" in page
    assert "By whom?" in page


def test_the_original_of_a_pdf_is_kept_byte_for_byte(guardbook, tmp_path):
    data = small_pdf(CHAPTER)
    (tmp_path / "quay.pdf").write_bytes(data)
    [item] = guardbook("import", tmp_path / "quay.pdf", "--json").json()["items"]
    out = tmp_path / "out.pdf"
    assert guardbook("original", str(item["article"]), "-o", out).code == 0
    assert out.read_bytes() == data

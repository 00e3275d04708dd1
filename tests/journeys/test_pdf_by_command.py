"""A PDF from the command line: imported, found, marked and handed over with its pages."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name
from pikepdf import open as open_pdf
from small_pdf import locked_pdf, make, saved, set_lines, small_pdf

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


def test_a_locked_pdf_is_kept_and_read_once_its_password_is_given(guardbook, tmp_path):
    (tmp_path / "locked.pdf").write_bytes(locked_pdf("tide", CHAPTER))
    first = guardbook("import", tmp_path / "locked.pdf", "--json").json()
    [item] = first["items"]
    assert item["state"] == "kept without text"
    assert "protected by a password" in item["message"]

    def again(password):
        (tmp_path / "password").write_text(f"{password}\n", encoding="utf-8")
        options = ("--password-file", tmp_path / "password", "--json")
        [answer] = guardbook("import", tmp_path / "locked.pdf", *options).json()["items"]
        return answer

    assert again("ebb")["state"] == "duplicate"
    opened = again("tide")
    assert (opened["state"], opened["article"]) == ("done", item["article"])
    [hit] = guardbook("search", "ferrymen", "--json").json()["hits"]
    assert hit["id"] == item["article"]
    assert again("\ufefftide")["state"] == "duplicate"
    words = ("export", "pdf", str(item["article"]), "-o", tmp_path / "out.pdf")
    assert guardbook(*words, "--password-file", tmp_path / "password").code == 0
    with open_pdf(tmp_path / "out.pdf", password="tide") as handed_over:
        assert len(handed_over.pages) == 1
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or file.name == "password" or b"tide" not in file.read_bytes()


def test_a_password_file_that_is_not_there_is_named(guardbook, tmp_path):
    (tmp_path / "quay.pdf").write_bytes(small_pdf(CHAPTER))
    missing = tmp_path / "nowhere"
    answer = guardbook("import", tmp_path / "quay.pdf", "--password-file", missing)
    assert answer.code == 2
    assert "password file" in answer.err


def test_the_original_of_a_pdf_is_kept_byte_for_byte(guardbook, tmp_path):
    data = small_pdf(CHAPTER)
    (tmp_path / "quay.pdf").write_bytes(data)
    [item] = guardbook("import", tmp_path / "quay.pdf", "--json").json()["items"]
    out = tmp_path / "out.pdf"
    assert guardbook("original", str(item["article"]), "-o", out).code == 0
    assert out.read_bytes() == data

"""A dossier with words blacked out: no trace of them in any part of it, and sealed all the same."""

from __future__ import annotations

import io
import json
import subprocess

import pikepdf
import pypdf
import pytest
import traces
from dossier_files import NOW, Made
from pikepdf import Array, Dictionary, Name, String
from scans import pictured
from small_pdf import LEFT, highlight, locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.dossiers import Bates, Dossier, Order
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import BadValue, ExportFailed
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.update import process as annotating
from desktop_app.importing.dossier_check import check_dossier
from desktop_app.jobs import JobContext
from tests.support.imported import archive_of

NAME = "Korvath"
BY_DATE = "The articles stand by date"
TEXT = (
    "---\ntitle: Korvath and the ferry\nauthor: Mira Korvath\ndate: 2021-02-14\n"
    "source: Korvath Weekly\nurl: https://paper.example/mira-korvath\n---\n\n"
    "## What Korvath saw\n\nThe clerk Mira Korvath spoke first. A crane stood still.\n"
)


def telling() -> bytes:
    """Return a PDF that has the name in every corner."""
    first = set_lines(["The clerk Korvath signed at noon.", "Her brother sails the ferry."])
    first.annotations.append(highlight((LEFT, 600, LEFT + 50, 612), Contents=NAME, T=NAME))
    pdf = make([first, set_lines(["Then Mira Korvath went home.", "A bell rang at last."])])
    pdf.docinfo.Title = "What Korvath signed"
    pdf.attachments["korvath.txt"] = b"Korvath was here"
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(NAME, 0))
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String("Korvath-"))]))
    pdf.pages[0].obj.PieceInfo = Dictionary(App=Dictionary(Private=String(NAME)))
    pdf.Root.Lang = Name("/Korvath")
    return saved(pdf)


FILES = {
    "korvath.md": TEXT.encode(),
    "telling.pdf": telling(),
    "scan.pdf": pictured(),
    "locked.pdf": locked_pdf("tide", ["Korvath may read this with a word."]),
    "quiet.pdf": small_pdf(["Zebras were listed here."]),
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the files in a case, marked."""
    with archive_of(tmp_path_factory.mktemp("redacted"), FILES) as made:
        made.create_case("The Korvath case")
        made.file_into("The Korvath case", add=list(made.ids()))
        mark = Mark(colour=Colour.BLUE, note="Ask Korvath.", author=NAME, tags=("who/korvath",))
        numbers = by_name(made)
        made.annotate_quote(numbers["korvath.md"], "clerk Mira Korvath", mark)
        made.annotate_quote(numbers["telling.pdf"], "signed at noon", mark)
        made.annotate_quote(numbers["telling.pdf"], "sails the ferry", Mark(tags=("redact",)))
        bell = Region(1, (Box(LEFT - 2, 700, LEFT + 300, 716),))
        area = Mark(AnnotationKind.AREA, note="her home", tags=("redact",))
        made.annotate_region(numbers["telling.pdf"], bell, area)
        made.add_note(numbers["quiet.pdf"], "Korvath knows the third.", NAME)
        yield made


def by_name(archive) -> dict[str, int]:
    """Return the articles by the names of their originals."""
    return {archive.article(number).original.name: number for number in archive.ids()}


@pytest.fixture(scope="module")
def export(archive, tmp_path_factory):
    """Return a function that makes a dossier of files, of all if none is named."""
    folder = tmp_path_factory.mktemp("dossiers")

    def made(*files: str, order: Order = Order.TITLE, title: str = "The Korvath case", **options):
        numbers = by_name(archive)
        target = folder / f"{len(list(folder.iterdir()))}.pdf"
        asked = ExportOptions(exported_at=NOW, cases=True, **options)
        dossier = Dossier(title, order, Bates("GB-", 7))
        ids = [numbers[file] for file in files or FILES]
        report = archive.export_dossier(ids, dossier, asked, target, JobContext())
        return Made(target, target.read_bytes(), report)

    return made


@pytest.fixture(scope="module")
def handed(export) -> Made:
    """Return the dossier that leaves without the name."""
    return export(redaction=Redaction([NAME]))


@pytest.fixture(scope="module")
def pages(handed) -> list[str]:
    """Return the text of each page, as pypdf reads it."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(handed.data)).pages]


def test_no_trace_is_left_in_any_part(handed) -> None:
    for words in (NAME, "sails the ferry", "A bell rang", "her home"):
        assert traces.traces(handed.data, words) == []
    assert traces.ends(handed.data) == 1


def test_the_name_would_be_found_if_it_were_there(export) -> None:
    found = traces.traces(export("korvath.md", "telling.pdf", "quiet.pdf").data, NAME)
    assert {"glyphs", "pdfium", "stream", "string"} <= set(found)


@pytest.mark.parametrize(
    "tool", [["qpdf", "--qdf", "--object-streams=disable", "{}", "-"], ["pdftotext", "{}", "-"],
             ["mutool", "show", "{}", "outline"]],
)  # fmt: skip
def test_other_programs_find_no_trace_either(handed, tool) -> None:
    command = [part.format(handed.path) for part in tool]
    out = subprocess.run(command, capture_output=True, check=True).stdout
    assert len(out) > 40
    for encoding in ("ascii", "utf-16-be"):
        assert "korvath".encode(encoding) not in out.lower()
        assert "korvath".encode(encoding).hex().encode() not in out.lower()


def test_it_is_sealed_and_says_what_is_in_it(handed) -> None:
    checked = check_dossier(handed.path, JobContext())
    assert (checked.problems, checked.signed) == ((), True)
    assert checked.title == "The [redacted] case"
    manifest = json.loads(pypdf.PdfReader(io.BytesIO(handed.data)).attachments["manifest.json"][0])
    assert all(one["original_sha256"] == "" for one in manifest["articles"])
    assert not any(one["as_imported"] for one in manifest["articles"])
    assert subprocess.run(["qpdf", "--check", handed.path], capture_output=True).returncode == 0


def test_cover_contents_notes_and_sources_are_blacked_out(handed, pages) -> None:
    assert "The [redacted] case" in pages[0]
    assert "[redacted] and the ferry" in pages[1]
    back = "\n".join(pages[-4:])
    assert "Ask [redacted]." in back
    assert "[redacted] knows the third." in back
    assert "words of it are blacked out" in back
    outline = str(pypdf.PdfReader(io.BytesIO(handed.data)).outline)
    assert "[redacted] and the ferry" in outline


def test_pages_of_a_pdf_are_made_anew_with_their_notes_and_numbers(handed, pages) -> None:
    at = next(at for at, text in enumerate(pages) if "Her brother" in text)
    assert "The clerk[redacted]" in pages[at]
    assert "Then Mira" in pages[at + 1]
    assert "[redacted]" in pages[at + 1]
    page = pypdf.PdfReader(io.BytesIO(handed.data)).pages[at]
    noted = [one.get_object() for one in page["/Annots"]]
    assert [one["/Contents"] for one in noted if one["/Subtype"] == "/Highlight"] == [
        "Ask [redacted]."
    ]
    assert f"GB-{7 + at:06}" in pages[at]


def test_what_cannot_be_blacked_out_is_set_anew_and_it_is_said(handed) -> None:
    said = " ".join(handed.report.notices)
    assert "whose text is set anew instead: 2." in said
    assert "places blacked out on its pages: 4." in said
    assert "look at article" not in said


def test_notices_number_articles_as_the_dossier_does(archive, handed) -> None:
    manifest = json.loads(pypdf.PdfReader(io.BytesIO(handed.data)).attachments["manifest.json"][0])
    numbers = {one["title"]: one["number"] for one in manifest["articles"]}
    number = numbers["What [redacted] signed"]
    assert number != by_name(archive)["telling.pdf"]
    assert f"Article {number}: places blacked out on its pages: 4." in handed.report.notices


def test_new_pages_that_cannot_be_merged_are_not_spoken_of(export, monkeypatch) -> None:
    def fail(*_):
        raise ExportFailed("It cannot be merged.", "Try another file.")

    monkeypatch.setattr(annotating, "annotate", fail)
    made = export("quiet.pdf", redaction=Redaction(["Zebras"]))
    said = " ".join(made.report.notices)
    assert "cannot become part of the dossier. It cannot be merged." in said
    assert "Article 1: places blacked out in its text and around it:" in said
    assert "on its pages" not in said
    assert "pictures with bars burnt in" not in said
    assert traces.traces(made.data, "Zebras") == []


def test_one_article_that_cannot_be_blacked_out_is_told_why(export) -> None:
    made = export("scan.pdf", redaction=Redaction([NAME]))
    [said] = [one for one in made.report.notices if "cannot become part" in one]
    assert "is a picture without text" in said
    assert "A page with words" in pypdf.PdfReader(io.BytesIO(made.data)).pages[2].extract_text()


def test_the_order_tells_nothing_of_what_is_blacked_out(export) -> None:
    files = ("korvath.md", "quiet.pdf")
    titled = export(*files, redaction=Redaction(["Zebras"]))
    contents = pypdf.PdfReader(io.BytesIO(titled.data)).pages[1].extract_text()
    assert contents.index("[redacted] were listed") < contents.index("Korvath and the ferry")
    dated = export(*files, order=Order.DATE, redaction=Redaction(["14 February 2021"]))
    contents = pypdf.PdfReader(io.BytesIO(dated.data)).pages[1].extract_text()
    assert contents.index("Korvath and the ferry") < contents.index("Zebras")
    assert not any(BY_DATE in said for said in dated.report.notices)


def test_an_order_that_was_given_may_tell_and_becomes_that_of_dates(export) -> None:
    given = ("quiet.pdf", "korvath.md")
    made = export(*given, order=Order.GIVEN, redaction=Redaction([NAME]))
    contents = pypdf.PdfReader(io.BytesIO(made.data)).pages[1].extract_text()
    assert contents.index("[redacted] and the ferry") < contents.index("Zebras")
    assert any(BY_DATE in said for said in made.report.notices)
    alone = export("korvath.md", order=Order.GIVEN, redaction=Redaction([NAME]))
    assert not any(BY_DATE in said for said in alone.report.notices)


def test_what_would_name_it_is_refused(archive, tmp_path) -> None:
    asked = ExportOptions(exported_at=NOW, redaction=Redaction([NAME]))
    ids = list(archive.ids())[:1]
    with pytest.raises(BadValue, match="name of the file"):
        archive.export_dossier(ids, Dossier(), asked, tmp_path / "korvath.pdf", JobContext())
    with pytest.raises(ExportFailed, match="does not end"):
        archive.export_dossier(ids, Dossier(), asked, tmp_path / "a.txt", JobContext())
    assert not list(tmp_path.iterdir())


def test_the_log_tells_that_words_were_blacked_out_and_not_which(archive, export) -> None:
    export("quiet.pdf", redaction=Redaction([NAME]))
    details = [found.row.detail for found in archive.history(by_name(archive)["quiet.pdf"])]
    assert any(one.get("redacted") is True for one in details)
    assert NAME.lower() not in str(details).lower()

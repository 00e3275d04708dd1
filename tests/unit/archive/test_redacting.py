"""Check 15 for originals: pages made anew, without a trace of what is blacked out."""

from __future__ import annotations

import io
import re
import subprocess

import numpy as np
import pikepdf
import pypdfium2
import pytest
import traces
from pikepdf import Array, Dictionary, Name, String
from scans import pictured
from small_pdf import LEADING, LEFT, Sheet, highlight, locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.correcting import editable
from desktop_app.domain.dates import from_iso
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.phrases import REDACTED
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import BadValue, ExportFailed, PasswordNeeded
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.jobs import Cancelled, JobContext
from tests.support.imported import archive_of

NAME = "Korvath"
FIRST = [
    "The clerk Mira Korvath spoke first.",
    "Nobody was told what she knew of it, and Kor-",
    "vath herself said no more that night.",
    "The crane stood still; a driver saw it.",
    "They all went home along the quay, and Mira",
]
SECOND = ["Korvath stayed.", "A bell rang at noon."]


def everywhere() -> bytes:
    """Return a PDF that has the name in every corner, and a history."""
    note = highlight((LEFT, 600, LEFT + 50, 612), Contents="Korvath told us", T="Korvath", NM="k")
    first = set_lines(FIRST)
    first.annotations.append(note)
    turned = Sheet([(100, 300, 12, "A turned page names Korvath too.")], rotation=90)
    pdf = make([first, set_lines(SECOND), turned])
    pdf.docinfo.Title = "Korvath"
    pdf.docinfo.Author = "Mira Korvath"
    packet = pdf.make_stream(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Korvath</x:xmpmeta>")
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = packet
    pdf.attachments["korvath.txt"] = b"Korvath was here"
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('Korvath')"))
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Korvath", 0))
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String("Korvath-"))]))
    field = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("who"), V=String("Korvath"),
        Rect=Array([LEFT, 400, LEFT + 100, 420]),
    )  # fmt: skip
    pdf.pages[1].obj.Annots = Array([pdf.make_indirect(field)])
    pdf.Root.AcroForm = Dictionary(Fields=pdf.pages[1].obj.Annots)
    data = saved(pdf)
    at = data.rfind(b"startxref")
    return data + b"\n% Korvath\n" + data[at:]


def unknown() -> bytes:
    """Return a PDF that shows a word of letters without saying which they are."""
    pdf = make([set_lines(["A page with words."])])
    codes = Array([65, *(Name(f"/{letter}") for letter in "Korvath")])
    reading = " ".join(f"<{65 + at:02X}> <{0xE000 + at:04X}>" for at in range(7))
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica,
        Encoding=Dictionary(Type=Name.Encoding, Differences=codes),
        ToUnicode=pdf.make_stream(
            f"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 7 beginbfchar {reading} "
            "endbfchar endcmap".encode()
        ),
    )  # fmt: skip
    page = pdf.pages[0]
    page.obj.Resources.Font.Unknown = pdf.make_indirect(font)
    page.contents_add(b"BT /Unknown 20 Tf 90 300 Td (ABCDEFG) Tj ET")
    return saved(pdf)


def drawn(content: bytes) -> bytes:
    """Return a PDF with words, and something more drawn on its page."""
    pdf = make([set_lines(["A page with words."])])
    pdf.pages[0].contents_add(content)
    return saved(pdf)


def many() -> bytes:
    """Return a PDF with more letters on a page than are read, and a name behind them."""
    pdf = make([set_lines(["A page with words."])])
    font = pdf.pages[0].obj.Resources.Font.keys().pop().encode()
    lines = b"(%s) '\n" % (b"abcdefghi " * 100) * 505
    pdf.pages[0].contents_add(b"BT %s 1 Tf 1 TL 10 600 Td %s ET " % (font, lines))
    return saved(pdf)


def replaced() -> bytes:
    """Return a PDF that draws a name and gives out another word for it."""
    pdf = pikepdf.open(io.BytesIO(drawn(b"")))
    words = b"/S <</ActualText (Nobody)>> BDC BT %s 20 Tf 90 300 Td (Korvath) Tj ET EMC"
    pdf.pages[0].contents_add(words % pdf.pages[0].obj.Resources.Font.keys().pop().encode())
    return saved(pdf)


def tiled() -> bytes:
    """Return a PDF that shows a name by a pattern, whose letters are none of the page's."""
    pdf = pikepdf.open(io.BytesIO(drawn(b"/Pattern cs /P scn 0 0 612 792 re f")))
    own = pdf.pages[0].obj.Resources
    tile = b"BT %s 20 Tf 90 300 Td (Korvath) Tj ET" % own.Font.keys().pop().encode()
    kind = {"PatternType": 1, "PaintType": 1, "TilingType": 1, "XStep": 612, "YStep": 792}
    kind |= {"BBox": Array([0, 0, 612, 792]), "Resources": Dictionary(Font=own.Font)}
    own.Pattern = Dictionary(P=pdf.make_stream(tile, **kind))
    return saved(pdf)


FILES = {
    "tiled": tiled(),
    "replaced": replaced(),
    "unknown": unknown(),
    "many": many(),
    "curved": drawn(b"100 100 m 120 180 160 180 180 100 c f"),
    "everywhere": everywhere(),
    "scan": pictured(),
    "locked": locked_pdf("tide", FIRST),
    "other": small_pdf(["Nobody is named here."]),
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the files, and a text."""
    folder = tmp_path_factory.mktemp("pages")
    files = {f"{name}.pdf": data for name, data in FILES.items()}
    files["text.txt"] = b"The plain text of Korvath.\n\nIt has two paragraphs."
    with archive_of(folder, dict(sorted(files.items()))) as made:
        yield made


@pytest.fixture(scope="module")
def numbers(archive):
    """Return the articles' numbers by the names of their files."""
    return {archive.article(n).original.name.split(".")[0]: n for n in archive.ids()}


def options(*words: str, areas_only: bool = False, tag: str = "redact", **values) -> ExportOptions:
    moment = from_iso("2026-11-28T10:00:00+00:00")
    redaction = Redaction(words, tag, areas_only=areas_only)
    return ExportOptions(exported_at=moment, redaction=redaction, **values)


@pytest.fixture
def export(archive, numbers, tmp_path):
    """Export articles by the names of their files; return the bytes and what was said."""

    def run(*names: str, asked: ExportOptions, kind="pdf", target="out.pdf", password=""):
        path = tmp_path / target
        ids = [numbers[name] for name in names]
        report = archive.export(kind, ids, asked, path, JobContext(), password)
        data = path.read_bytes() if path.is_file() else b""
        return data, " ".join(report.notices)

    return run


@pytest.fixture(scope="module")
def marked(archive, numbers):
    """Mark passages and areas of the file that has the name everywhere."""
    number = numbers["everywhere"]
    quote = archive.annotate_quote
    quote(number, "Mira Korvath spoke first", Mark(colour=Colour.BLUE, note="Korvath: call"))
    quote(number, "a driver saw it", Mark(tags=("redact",), note="her husband"))
    page = Region(1, (Box(LEFT - 2, 720 - LEADING - 4, LEFT + 31, 720 - LEADING + 12),))
    archive.annotate_region(number, page, Mark(AnnotationKind.AREA, tags=("redact/places",)))
    kept = Region(2, (Box(90, 290, 300, 320),))
    archive.annotate_region(number, kept, Mark(AnnotationKind.AREA, note="look here"))
    return number


@pytest.fixture(scope="module")
def handed(archive, marked, tmp_path_factory) -> tuple[bytes, str]:
    """Return the file that leaves without the name, and what was said."""
    path = tmp_path_factory.mktemp("out") / "out.pdf"
    report = archive.export("pdf", [marked], options(NAME, "Mira"), path, JobContext())
    return path.read_bytes(), " ".join(report.notices)


def test_no_trace_is_left_of_the_name(handed) -> None:
    data, _ = handed
    for word in (NAME, "Mira", "a driver saw it", "her husband", "A bell"):
        assert traces.traces(data, word) == []
    for word in ("The clerk", "stood still", "turned page names", "look here", "rang at noon"):
        assert traces.traces(data, word) != []
    assert traces.traces(FILES["everywhere"], NAME) != []


def test_the_file_is_written_at_once_and_holds_nothing_else(handed) -> None:
    data, _ = handed
    assert traces.ends(data) == 1
    assert b"/Prev" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for entry in ("/Names", "/OpenAction", "/Outlines", "/PageLabels", "/AcroForm"):
            assert entry not in pdf.Root
        assert len(pdf.attachments) == 0
        kinds = [str(one.Subtype) for page in pdf.pages for one in page.obj.get("/Annots", ())]
        assert sorted(kinds) == ["/Highlight", "/Popup", "/Popup", "/Square"]
        assert str(pdf.docinfo.Producer) == "Guardbook"
        assert [len(page.obj.Resources.XObject) for page in pdf.pages] == [1, 1, 1]


def test_other_programs_find_no_trace_either(handed, tool, tmp_path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(handed[0])
    qpdf = [tool("qpdf"), "--qdf", "--object-streams=disable", path, "-"]
    dump = subprocess.run(qpdf, check=True, capture_output=True).stdout.lower()
    for form in (NAME.encode(), NAME.encode("utf-16-be"), NAME.encode("utf-16-be").hex().encode()):
        assert form.lower() not in dump
    read = subprocess.run([tool("pdftotext"), path, "-"], check=True, capture_output=True)
    assert not read.stderr
    text = read.stdout.decode()
    assert "orvath" not in text
    assert "Nobody was told what she knew of it" in text
    assert text.count(REDACTED) >= 6


def picture(data: bytes, page: int) -> np.ndarray:
    with pypdfium2.PdfDocument(data) as document:
        shown = document[page].render(scale=2, draw_annots=False, grayscale=True)
        return shown.to_numpy().copy()


def test_only_what_is_named_is_black(handed) -> None:
    data, _ = handed
    for page in range(3):
        before, after = picture(FILES["everywhere"], page), picture(data, page)
        assert before.shape == after.shape
        black = (after < 10) & (before > 245)
        assert black.sum() > 500
        same = np.abs(before.astype(int) - after) < 140
        assert (same | (after < 10)).mean() > 0.999


@pytest.mark.parametrize("word", [NAME, "Nobody"])
def test_what_is_drawn_is_covered_and_what_is_given_out_for_it(export, word) -> None:
    after = picture(export("replaced", asked=options(word))[0], 0)
    assert ((after < 10) & (picture(FILES["replaced"], 0) > 245)).sum() > 500


def test_the_name_is_not_to_be_seen(handed, tool, tmp_path) -> None:
    path = tmp_path / "seen"
    path.with_suffix(".pdf").write_bytes(handed[0])
    draw = [tool("pdftoppm"), "-r", "150", "-gray", "-l", "1", "-png", path.with_suffix(".pdf")]
    subprocess.run([*draw, path], check=True)
    [page] = tmp_path.glob("seen-*.png")
    read = [tool("tesseract"), page, "-", "--psm", "3"]
    text = subprocess.run(read, capture_output=True, check=True, encoding="utf-8").stdout
    assert "orvath" not in text.lower()
    assert "They all went home" in text


def test_an_update_in_the_place_of_new_pages_would_be_found(archive, marked, tmp_path) -> None:
    path = tmp_path / "update.pdf"
    asked = ExportOptions(exported_at=options().exported_at)
    archive.export("pdf", [marked], asked, path, JobContext())
    data = path.read_bytes()
    assert traces.ends(data) > 1
    assert len(traces.traces(data, NAME)) == 5


def test_it_is_said_what_was_done_and_what_was_not(handed, export) -> None:
    _, said = handed
    assert re.search(r"Article \d+: places blacked out on its pages: (\d+)\.", said)
    assert "links, forms, bookmarks" in said
    assert "was not found" not in said
    _, said = export("other", asked=options("Korvaht", "Nobod*"))
    assert "“Korvaht” was not found in article" in said
    assert "“Nobod*”" not in said
    assert "Words that stay and may tell as much" not in said
    _, said = export("text", asked=options("Korvat"), kind="markdown", target="a.md")
    assert "Words that stay and may tell as much: Korvath (2)" in said


def test_the_same_export_is_the_same_bytes(export) -> None:
    first, _ = export("other", asked=options("named"))
    second, _ = export("other", asked=options("named"), target="again.pdf")
    assert first == second
    assert traces.traces(first, "named") == []


@pytest.mark.parametrize("name", ["unknown", "tiled", "many"])
def test_a_page_with_words_that_cannot_be_read_is_refused(export, name) -> None:
    with pytest.raises(ExportFailed, match="Page 1 cannot be read"):
        export(name, asked=options(NAME))


@pytest.mark.parametrize("name", ["unknown", "tiled"])
def test_where_areas_are_enough_words_need_not_be_read(export, name) -> None:
    assert export(name, asked=options(NAME, areas_only=True))[0]


def test_shapes_that_may_be_letters_are_told_of(export) -> None:
    _, said = export("curved", asked=options(NAME))
    assert "look at article" in said


def test_a_text_that_names_more_than_the_pages_is_refused(archive, numbers, export) -> None:
    number = numbers["other"]
    text = archive.article(number).text
    archive.correct_text(number, editable(text).replace("Nobody", "Korvath"))
    try:
        with pytest.raises(ExportFailed, match="more often than its pages"):
            export("other", asked=options(NAME))
        data, _ = export("other", asked=options(NAME, set_text=True))
        assert traces.traces(data, NAME) == []
    finally:
        archive.present_version(number, 1)


def test_a_locked_original_needs_its_password_and_leaves_without(export) -> None:
    with pytest.raises(PasswordNeeded):
        export("locked", asked=options(NAME))
    data, _ = export("locked", asked=options(NAME), password="tide")
    assert traces.traces(data, NAME) == []
    with pypdfium2.PdfDocument(data) as document:
        assert len(document) == 1


def test_several_articles_leave_each_in_its_way(export, tmp_path) -> None:
    _, said = export("other", "scan", "text", asked=options(NAME), target="folder")
    files = {path.name: path.read_bytes() for path in (tmp_path / "folder").iterdir()}
    assert len(files) == 3
    for name, data in files.items():
        assert "orvath" not in name
        assert traces.traces(data, NAME) == []
    assert "whose text is set anew instead: 1." in said


def test_texts_under_marked_areas_leave_in_no_format(export, marked) -> None:
    text, _ = export("everywhere", asked=options(NAME), kind="markdown", target="out.md")
    assert b"orvath" not in text
    assert b"A bell" not in text
    assert b"rang at noon" in text
    assert b"a driver saw it" not in text


def test_what_would_hand_the_name_out_is_refused(archive, export, tmp_path) -> None:
    with pytest.raises(BadValue, match="in the format “folder”"):
        export("other", asked=options(NAME), kind="folder", target="folder")
    with pytest.raises(BadValue, match="originals cannot go along"):
        export("other", asked=options(NAME, originals=True))
    with pytest.raises(BadValue, match="name of the file"):
        export("other", asked=options(NAME), target="about-korvath.pdf")
    with pytest.raises(BadValue, match="in the format “bagit”"):
        archive.export_everything("bagit", options(NAME), tmp_path / "all", JobContext())
    assert not list(tmp_path.iterdir())


def test_previews_are_blacked_out_too(archive, numbers) -> None:
    number = numbers["text"]
    previews = Previews()
    data = archive.preview([number], options(NAME), previews, JobContext())
    previews.close()
    assert traces.traces(data, NAME) == []
    assert "orvath" not in archive.preview_text(number, "html", options(NAME))
    assert archive.preview_original(number, options(NAME), "", JobContext()) is None
    other = numbers["other"]
    with archive.preview_original(other, options("named"), "", JobContext()) as session:
        assert session.text(0).text == f"Nobody is {REDACTED} here."


def test_an_export_that_is_cancelled_leaves_nothing(archive, marked, tmp_path) -> None:
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        archive.export("pdf", [marked], options(NAME), tmp_path / "out.pdf", context)
    assert not list(tmp_path.iterdir())


def test_the_log_tells_that_words_were_blacked_out_and_not_which(archive, export, numbers) -> None:
    export("other", asked=options(NAME))
    row = archive.history(numbers["other"])[-1].row
    details = [found.row.detail for found in archive.history(numbers["other"])]
    assert any(detail.get("redacted") is True for detail in details)
    assert all("orvath" not in str(detail) for detail in details)
    assert row.subject


def test_an_export_without_it_says_what_leaves_though_it_is_marked(
    archive, marked, tmp_path
) -> None:
    asked = ExportOptions(exported_at=options().exported_at)
    report = archive.export("markdown", [marked], asked, tmp_path / "a.md", JobContext())
    assert any("tag “redact” are in the export as they are: 2" in one for one in report.notices)

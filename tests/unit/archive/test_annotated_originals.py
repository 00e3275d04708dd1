"""An article whose original is a PDF leaves as that PDF, with the annotations in it."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest
from small_pdf import locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.correcting import editable
from desktop_app.domain.dates import utc_now
from desktop_app.domain.pages import Box, Region
from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import Cancelled, JobContext
from tests.support.imported import archive_of

FIRST = [
    "The harbour office closed the third quay on Monday.",
    "Nobody was told, and the crane stood still for days.",
    "The harbour office closed the second quay, and then",
]
SECOND = ["the ferry stopped running as well, which nobody noticed.", "A bell rang at noon."]
BREAK = "and then\n\nthe ferry stopped"
AUTHOR = "Night Desk"


def damaged(data):
    return data[: data.rfind(b"startxref")] + b"startxref\n7\n%%EOF\n"


FILES = {
    "quay": small_pdf(FIRST, SECOND),
    "locked": locked_pdf("tide", FIRST),
    "sealed": locked_pdf("", FIRST),
    "damaged": damaged(small_pdf(["The lamps were lit at seven.", "Nobody came."])),
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the files and a text."""
    folder = tmp_path_factory.mktemp("pages")
    files = {f"{name}.pdf": data for name, data in FILES.items()}
    files["text.txt"] = b"A plain text.\n\nIt has two paragraphs."
    with archive_of(folder, dict(sorted(files.items()))) as made:
        yield made


@pytest.fixture
def of(archive):
    """Return the article of a file without annotations, and without corrections."""

    def clean(name):
        [number] = [n for n in archive.ids() if archive.article(n).original.name.startswith(name)]
        for one in archive.article(number).annotations:
            archive.remove_annotation(one.id)
        archive.present_version(number, 1)
        return number

    return clean


@pytest.fixture
def export(archive, tmp_path):
    """Export articles to a file; return its bytes and the report."""

    def run(*articles, target="out.pdf", password="", context=None, **options):
        path = tmp_path / target
        chosen = ExportOptions(exported_at=utc_now(), **options)
        report = archive.export(
            "pdf", list(articles), chosen, path, context or JobContext(), password
        )
        return (path.read_bytes() if path.is_file() else b""), report

    return run


def annotations(data, password=""):
    """Return the annotations as pypdf reads them, popups aside, with their page."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt(password)
    return [
        (number, one)
        for number, page in enumerate(reader.pages)
        for one in (entry.get_object() for entry in page.get("/Annots", ()))
        if one["/Subtype"] != "/Popup"
    ]


def words_under(data, number, annotation):
    """Return what pdfium reads under the quads of an annotation."""
    points = [float(value) for value in annotation["/QuadPoints"]]
    with pypdfium2.PdfDocument(data) as document:
        page = document[number].get_textpage()
        return " ".join(
            page.get_text_bounded(quad[4], quad[5], quad[2], quad[3]).strip()
            for quad in (points[at : at + 8] for at in range(0, len(points), 8))
        )


def test_marks_stand_on_their_words_and_the_original_is_the_beginning(archive, of, export):
    quay = of("quay")
    quote = "the third quay on Monday. Nobody was told"
    archive.annotate_quote(quay, quote, Mark(colour=Colour.GREEN, note="Who?", author=AUTHOR))
    archive.annotate_quote(quay, "the crane stood", Mark(AnnotationKind.UNDERLINE))
    archive.annotate_quote(quay, BREAK, Mark(AnnotationKind.STRIKEOUT, note="Both."))
    archive.add_note(quay, "All of it.")
    archive.annotate_region(
        quay, Region(1, (Box(72, 500, 172, 560),)), Mark(AnnotationKind.AREA, note="A map.")
    )
    data, report = export(quay)
    assert data.startswith(FILES["quay"])
    found = annotations(data)
    assert [(page, one["/Subtype"], one.get("/Contents")) for page, one in found] == [
        (0, "/Text", "All of it."),
        (0, "/Highlight", "Who?"),
        (0, "/Underline", ""),
        (0, "/StrikeOut", "Both."),
        (1, "/Square", "A map."),
        (1, "/StrikeOut", None),
    ]
    assert found[1][1]["/T"] == AUTHOR
    read = [words_under(data, page, one) for page, one in found if "/QuadPoints" in one]
    assert read == [
        "the third quay on Monday. Nobody was told",
        "the crane stood",
        "and then",
        "the ferry stopped",
    ]
    assert found[5][1]["/IRT"].get_object()["/NM"] == found[3][1]["/NM"]
    sha256 = hashlib.sha256(FILES["quay"]).hexdigest()
    assert report.notices == (
        f"The original's {len(FILES['quay']):,} bytes are unchanged at the beginning of the file; "
        f"their SHA-256 is {sha256}.",
    )
    assert (report.pages, report.placed, report.orphans) == (2, 3, 0)
    assert export(quay)[0] == data


def test_the_preview_is_what_is_written(archive, of, export):
    quay, locked = of("quay"), of("locked")
    options = ExportOptions(exported_at=utc_now())
    with archive.preview_original(quay, options, "", JobContext()) as session:
        plain = session.picture(0, 1.0).pixels
    archive.annotate_quote(quay, "the crane stood", Mark(colour=Colour.BLUE))
    with archive.preview_original(quay, options, "", JobContext()) as session:
        assert len(session.info().pages) == 2
        drawn = session.picture(0, 1.0).pixels
    blue = bytes((251, 230, 211))
    assert (blue in plain, blue in drawn) == (False, True)
    with archive.preview_original(locked, options, "tide", JobContext()) as session:
        assert session.info().encrypted
    assert archive.preview_original(of("text"), options, "", JobContext()) is None


def test_the_text_is_set_anew_where_that_is_wanted(archive, of, export):
    data, report = export(of("quay"), set_text=True)
    assert not data.startswith(FILES["quay"][:200])
    assert report.notices == ()


def test_an_anonymous_export_has_no_author_and_says_what_stays(archive, of, export):
    quay = of("quay")
    archive.annotate_quote(quay, "the crane stood", Mark(author=AUTHOR, note="Ask."))
    [own] = archive.article(quay).annotations
    data, report = export(quay, anonymous=True)
    assert data.startswith(FILES["quay"])
    [(_, one)] = annotations(data)
    assert "/T" not in one
    assert (one["/NM"], one["/Contents"]) == ("gb-1-1", "Ask.")
    for secret in (AUTHOR, own.id):
        assert secret.encode() not in data
        assert secret.encode("utf-16-be") not in data
    assert any("still in the file" in notice for notice in report.notices)


def test_a_locked_original_wants_its_password(archive, of, export):
    locked = of("locked")
    archive.annotate_region(
        locked, Region(0, (Box(72, 600, 172, 650),)), Mark(AnnotationKind.AREA, note="Here.")
    )
    for password, wrong in (("", False), ("ebb", True)):
        with pytest.raises(PasswordNeeded) as caught:
            export(locked, password=password)
        assert caught.value.wrong is wrong
    data, report = export(locked, password="tide")
    assert data.startswith(FILES["locked"])
    assert [one["/Contents"] for _, one in annotations(data, "tide")] == ["Here."]
    assert "The file opens with the same password as the original." in report.notices


@pytest.mark.parametrize("name", ["sealed", "quay"])
@pytest.mark.parametrize("where", ["page", "text"])
def test_a_password_for_others_hinders_no_file_that_opens_without(archive, of, export, name, where):
    number = of(name)
    if where == "text":
        archive.annotate_quote(number, "third quay", Mark(note="Here."))
    else:
        region = Region(0, (Box(72, 600, 172, 650),))
        archive.annotate_region(number, region, Mark(AnnotationKind.AREA, note="Here."))
    data, report = export(number, password="tide")
    assert data.startswith(FILES[name])
    assert [one["/Contents"] for _, one in annotations(data)] == ["Here."]
    assert not any("password" in notice for notice in report.notices)


def test_a_damaged_original_becomes_a_repaired_copy_and_that_is_said(archive, of, export):
    lamps = of("damaged")
    archive.annotate_quote(lamps, "lit at seven", Mark())
    data, report = export(lamps)
    [(page, one)] = annotations(data)
    assert words_under(data, page, one) == "lit at seven"
    [notice] = report.notices
    assert "repaired copy" in notice
    assert hashlib.sha256(FILES["damaged"]).hexdigest() in notice


def test_words_of_a_corrected_text_are_found_where_they_are_printed(archive, of, export):
    quay = of("quay")
    archive.annotate_quote(quay, "the crane stood", Mark(note="Moved."))
    archive.annotate_quote(quay, "A bell rang", Mark(note="Gone."))
    text = editable(archive.article(quay).text).replace("closed the third", "has shut the third")
    archive.correct_text(quay, text.replace("A bell rang", "A horn sounded"))
    archive.annotate_quote(quay, "A horn sounded", Mark(note="New."))
    archive.annotate_quote(quay, "harbour office", Mark(note="Twice."), 2)
    data, report = export(quay)
    found = {one["/Contents"]: (page, one) for page, one in annotations(data)}
    for note, words in (("Moved.", "the crane stood"), ("Twice.", "harbour office")):
        page, one = found.pop(note)
        assert words_under(data, page, one) == words
    assert {words: one["/Subtype"] for words, (_, one) in found.items()} == {
        "“A bell rang”\n\nGone.": "/Text",
        "“A horn sounded”\n\nNew.": "/Text",
    }
    assert any(notice.endswith("instead: 2.") for notice in report.notices)


def test_words_of_a_text_without_pages_are_looked_for_on_all_of_them(archive, of, export):
    locked = of("locked")
    archive.correct_text(locked, "\n\n".join(["Typed from the paper.", *FIRST]))
    for quote, note in (("the crane stood", "Once."), ("Typed from", "Nowhere.")):
        archive.annotate_quote(locked, quote, Mark(note=note))
    archive.annotate_quote(locked, "The harbour office", Mark(note="Twice."), 1)
    data, report = export(locked, password="tide")
    found = {one["/Contents"]: one["/Subtype"] for _, one in annotations(data, "tide")}
    assert found == {
        "Once.": "/Highlight",
        "“Typed from”\n\nNowhere.": "/Text",
        "“The harbour office”\n\nTwice.": "/Text",
    }
    assert any(notice.endswith("instead: 2.") for notice in report.notices)


def test_each_article_of_a_folder_leaves_in_its_own_way(archive, of, export, tmp_path):
    numbers = [of(name) for name in ("quay", "locked", "damaged", "text")]
    _, report = export(*numbers, target="folder")
    written = {path.name: path.read_bytes() for path in report.paths}
    assert len(written) == 4
    assert sum(data.startswith(FILES["quay"]) for data in written.values()) == 1
    assert report.notices == (
        "Files in which the original's bytes are unchanged at the beginning: 1.",
        "Files that are repaired copies of their originals: 1.",
        "Originals that are locked or damaged, and whose text is set anew instead: 1.",
    )
    data, report = export(*numbers)
    assert not data.startswith(FILES["quay"])
    assert report.notices == ()


def test_cancelling_leaves_nothing_behind(of, export, tmp_path):
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        export(of("quay"), context=context)
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_told_before_the_work(of, export):
    with pytest.raises(ExportFailed, match="There is no folder"):
        export(of("quay"), target="missing/out.pdf")


def test_a_signed_original_stays_signed_and_that_is_said(archive, export, tmp_path):
    pdf = make([set_lines(["Signed by the harbour master."])])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([]), SigFlags=3)
    path = Path(tmp_path / "signed.pdf")
    path.write_bytes(saved(pdf))
    [item] = archive.import_paths([path], JobContext()).items
    archive.annotate_quote(item.article, "harbour master", Mark())
    data, report = export(item.article)
    assert data.startswith(path.read_bytes())
    assert any("the signature still covers its bytes" in notice for notice in report.notices)

"""PDFs as articles: paragraphs, headings, pages and what the file says of itself."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem
from small_pdf import LEFT, Sheet, highlight, locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.domain.pages import page_at, quads
from desktop_app.domain.provenance import Field, How
from desktop_app.errors import UnreadableSource
from desktop_app.importing.importer import Source
from desktop_app.importing.pdf_session import PdfSession

QUAY = [
    "The port committee met on Monday, behind closed doors, and decided that the old quay",
    "would be shut to visitors for the summer. Nobody had asked the people who live there, adip-",
    "iscing as it may sound to those who do.",
    "",
    "Later the tide kept the books.",
]


def value(draft, field):
    return draft.fields[field].value if field in draft.fields else ""


def test_lines_become_paragraphs_and_words_cut_by_a_hyphen_are_whole(read, blocks_of):
    draft = read("quay.pdf", small_pdf(QUAY))
    [(_, _, first), (_, _, second)] = blocks_of(draft)
    assert first.startswith("The port committee met")
    assert "quay would be shut" in first
    assert "there, adipiscing as it may" in first
    assert second == "Later the tide kept the books."
    assert (draft.kind, draft.mime, draft.extractor) == ("pdf", "application/pdf", "pdf 1")


def test_a_word_over_two_lines_has_a_box_on_each(read):
    data = small_pdf(QUAY)
    text = read("quay.pdf", data).text.text
    start = text.index("adipiscing")
    with PdfSession(data) as session:
        boxes = quads(session.text(0), start, start + len("adipiscing"))
    assert [box.y0 > 700 for box in boxes] == [True, False]
    assert boxes[0].x0 > boxes[1].x0


@pytest.mark.parametrize(
    ("last", "first", "joined"),
    [
        ("a well-", "known harbour", "a well-known harbour"),
        ("the pre-", "and post-war years", "the pre- and post-war years"),
        ("the Anglo-", "Saxon names", "the Anglo-Saxon names"),
        ("the years 1914-", "1918 in short", "the years 1914-1918 in short"),
        ("a state-of-the-", "art crane", "a state-of-the-art crane"),
        ("the har-", "bour wall", "the harbour wall"),
    ],
)
def test_hyphens_stay_where_they_belong(read, last, first, joined):
    filled = "Words that make the line as long as lines are in this little book, "
    draft = read("a.pdf", small_pdf([filled + last, first + " " + filled.lower()]))
    assert joined in draft.text.text


def test_the_importer_and_the_pages_speak_of_one_text(read):
    data = small_pdf(QUAY, [], ["Second page, first line."])
    draft = read("quay.pdf", data)
    with PdfSession(data, text=draft.text) as known, PdfSession(data) as unknown:
        assert known.info().text_sha256 == draft.text.sha256
        for session in (known, unknown):
            pages = [session.text(page) for page in range(3)]
            for page in pages:
                assert draft.text.text[page.start : page.end] == page.text
            assert page_at(session.starts(), draft.text.text.index("Second")) == 2
    assert [block.attribute("page") for block in draft.text.blocks] == ["1", "1", "3"]


def test_headings_stand_out_by_their_size_or_are_in_the_outline(read, blocks_of):
    sheet = set_lines(["", "", *QUAY[:3], "", "Bookkeeping", "", *QUAY[:3]])
    sheet.lines.insert(0, (LEFT, 750, 20, "Shut for the summer"))
    pdf = make([sheet])
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem("Bookkeeping", 0))
    draft = read("a.pdf", saved(pdf))
    headings = [block for block in blocks_of(draft) if block[0] == "heading"]
    assert headings == [("heading", 1, "Shut for the summer"), ("heading", 1, "Bookkeeping")]
    assert value(draft, Field.TITLE) == "Shut for the summer"
    assert draft.fields[Field.TITLE].provenance.how is How.GUESSED


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Report on the quay", "Report on the quay"),
        ("Microsoft Word - quay.doc", "Later the tide kept the books"),
        ("untitled", "Later the tide kept the books"),
        ("C:\\quay\\final", "Later the tide kept the books"),
        ("", "Later the tide kept the books"),
    ],
)
def test_what_a_file_says_of_itself(read, stated, title):
    pdf = make([set_lines(QUAY[4:])])
    pdf.docinfo["/Title"] = stated
    pdf.docinfo["/Author"] = "By Ann Lee"
    pdf.docinfo["/CreationDate"] = "D:20210214233000+01'00'"
    pdf.docinfo["/Keywords"] = "harbour; tides"
    pdf.Root.Lang = pikepdf.String("en-GB")
    draft = read("a.pdf", saved(pdf))
    assert value(draft, Field.TITLE) == title
    assert value(draft, Field.BYLINE) == "Ann Lee"
    assert value(draft, Field.PUBLISHED) == "2021-02-14"
    assert value(draft, Field.LANGUAGE) == "en"
    assert [each.tag for each in draft.suggestions][:2] == ["harbour", "tides"]


def test_labels_of_pages_are_kept_where_they_differ_from_numbers(read):
    pdf = make([set_lines([word]) for word in ("Preface.", "Chapter.")])
    pdf.Root.PageLabels = Dictionary(
        Nums=Array([0, Dictionary(S=Name.r), 1, Dictionary(S=Name.D, St=2)])
    )
    draft = read("a.pdf", saved(pdf))
    assert [block.attributes for block in draft.text.blocks] == [
        (("page", "1"), ("label", "i")),
        (("page", "2"),),
    ]


def test_a_scan_is_kept_without_text_and_says_so(read):
    draft = read("scan_of_a_letter.pdf", small_pdf([], []))
    assert draft.text.text == ""
    assert draft.notices == ("The PDF has no text (scan of 2 pages).",)
    assert value(draft, Field.TITLE) == "scan of a letter"
    assert read("a.pdf", small_pdf([])).notices == ("The PDF has no text (scan of 1 page).",)
    assert read("a.pdf", small_pdf([], QUAY)).notices == ("One of 2 pages has no text.",)
    assert read("a.pdf", small_pdf([], [], QUAY)).notices == ("Of 3 pages 2 have no text.",)


def test_a_locked_file_is_kept_without_text_until_its_password_is_given(read, importers):
    data = locked_pdf("tide", QUAY)
    draft = read("locked.pdf", data)
    assert draft.text.text == ""
    assert "protected by a password" in draft.notices[0]
    (other,) = importers.read(Source("locked.pdf", data, password="ebb"))
    assert "another password" in other.notices[0]
    (opened,) = importers.read(Source("locked.pdf", data, password="tide"))
    assert opened.text.text.startswith("The port")
    assert "tide" not in repr(Source("locked.pdf", data, password="tide"))


def test_a_file_that_everybody_may_open_opens_beside_those_that_have_passwords(importers):
    source = Source("open.pdf", locked_pdf("", QUAY), password="tide")
    (opened,) = importers.read(source)
    assert opened.text.text.startswith("The port")


def test_a_file_that_only_restricts_its_use_is_read(read):
    assert read("a.pdf", locked_pdf("", QUAY)).text.text.startswith("The port")


def test_files_within_the_file_are_named(read):
    pdf = make([set_lines(QUAY)])
    pdf.attachments["ledger.csv"] = b"1,2\n" * 600
    assert read("a.pdf", saved(pdf)).notices == (
        "A file in the PDF was not read: ledger.csv (2 kB).",
    )
    for number in range(6):
        pdf.attachments[f"more{number}.txt"] = b"x"
    [notice] = read("a.pdf", saved(pdf)).notices
    assert notice.startswith("Files in the PDF were not read: ledger.csv (2 kB), more0.txt (1 B)")
    assert notice.endswith(", ….")


def test_lines_of_turned_pages_are_read_as_they_are_shown(read):
    """The text runs up the page, which is turned clockwise to be read."""
    for turned in (90, 180, 270):
        pdf = make([set_lines(QUAY)])
        page = pdf.pages[0]
        matrix = {
            90: b"0 1 -1 0 612 0",
            180: b"-1 0 0 -1 612 792",
            270: b"0 -1 1 0 0 792",
        }[turned]
        page.Rotate = turned
        page.Contents = pdf.make_stream(matrix + b" cm\n" + page.Contents.read_bytes())
        texts = read("a.pdf", saved(pdf)).text
        assert len(texts.blocks) == 2
        assert "there, adipiscing as" in texts.text


def test_columns_are_read_one_after_the_other(read, blocks_of):
    left = ["The left column begins", "here and ends with a", "full stop in the end."]
    right = ["While the right one is", "longer than the other", "and comes after it all."]
    sheet = Sheet([
        (x, 700 - at * 14.4, 12, line)
        for x, column in ((72, left), (320, right))
        for at, line in enumerate(column)
    ])  # fmt: skip
    texts = [text for _, _, text in blocks_of(read("a.pdf", saved(make([sheet]))))]
    assert texts == [" ".join(left), " ".join(right)]


def test_a_paragraph_goes_on_at_the_head_of_the_next_column(read, blocks_of):
    left = ["The left column begins", "here, and its words go on"]
    right = ["gins, at its head, as they", "should. Nobody knows why."]
    for last, count in (("where the right one be-", 1), ("and end before the next.", 2)):
        sheet = Sheet([
            (x, 700 - at * 14.4, 12, line)
            for x, column in ((72, [*left, last]), (320, right))
            for at, line in enumerate(column)
        ])  # fmt: skip
        texts = [text for _, _, text in blocks_of(read("a.pdf", saved(make([sheet]))))]
        assert len(texts) == count
        assert ("where the right one begins, at" in texts[0]) is (count == 1)


def test_marks_of_other_programs_come_with_what_they_say():
    sheet = set_lines(["The quay was quiet."])
    sheet.annotations = [
        highlight(
            (95, 715, 123, 732), T="Ann", Contents="Why?", NM="n1",
            M="D:20210214120000Z", CreationDate="D:20210213",
        ),
        Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9])),
        Dictionary(Subtype=Name.Square, Rect=Array([10, 20, 5, 30]), C=Array([0.5])),
        Dictionary(Subtype=Name.Text, Rect=Array(["x"]), C=Array([0, 0, 0, 1])),
        Dictionary(Rect=Array([0, 0, 9, 9])),
    ]  # fmt: skip
    with PdfSession(saved(make([sheet]))) as session:
        marked, square, text = session.info().foreign
    assert (marked.kind, marked.quote, marked.note) == ("Highlight", "quay", "Why?")
    assert (marked.author, marked.name, marked.colour_rgb) == ("Ann", "n1", (255, 255, 0))
    assert marked.modified.isoformat() == "2021-02-14T12:00:00+00:00"
    assert marked.created.isoformat() == "2021-02-13T00:00:00+00:00"
    assert (square.boxes, square.colour_rgb) == (((5, 20, 10, 30),), (128, 128, 128))
    assert (text.boxes, text.colour_rgb, text.created) == ((), (0, 0, 0), None)


@pytest.mark.parametrize("before", [b"\n\n", b"\xef\xbb\xbf", b"\x00" * 900, b"junk \xff\x00"])
def test_a_pdf_may_have_something_before_it(read, before):
    assert read("a.bin", before + small_pdf(QUAY)).kind == "pdf"


def test_a_text_about_pdfs_is_a_text(read):
    assert read("a.txt", b"A file begins with %PDF-1.7 when it is one of those.").kind == "text"


def test_what_is_damaged_beyond_reading_is_refused_by_a_sentence(read):
    for data in (b"%PDF-1.7\n", small_pdf(QUAY)[:300], saved(make([]))):
        with pytest.raises(UnreadableSource, match="may be damaged"):
            read("a.pdf", data)

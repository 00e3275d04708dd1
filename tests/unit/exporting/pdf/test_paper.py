"""What is left on paper: numbers, notes, the list, the provenance; links and bookmarks."""

from __future__ import annotations

import re

import pikepdf
import pypdf
import pypdfium2
import pytest

from desktop_app.domain.blocks import BlockKind, Part


@pytest.fixture
def stripped(tmp_path):
    """Remove all annotations from a file."""

    def strip(path):
        target = tmp_path / f"stripped-{path.name}"
        with pikepdf.Pdf.open(path) as pdf:
            for page in pdf.pages:
                if "/Annots" in page:
                    del page["/Annots"]
            pdf.save(target)
        return target

    return strip


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("notes", ["margin", "end"])
def test_without_its_annotations_the_file_still_shows_them_all(
    make, lamps, stripped, pdftotext, notes
):
    path, _ = make(lamps, notes=notes)
    text = flat(pdftotext(stripped(path)))
    listed = text.split("Highlights and notes", 1)[1]
    for number, annotation in enumerate(
        (a for a in lamps.annotations if a.placed_in(lamps.text.sha256)), 1
    ):
        quote = flat(annotation.anchor.quote)
        # Number, quote, note, page and paragraph stand together.
        entry = listed[listed.index(quote) - 4 :]
        assert entry.startswith(f"{number} ") or f" {number} " in entry[:6]
        assert flat(annotation.note) in entry
        assert re.search(r"p\. 1 · ¶ \d", entry)
        assert annotation.author in entry
    assert "Yellow: To verify × 1" in listed.replace("\u00a0", " ")
    assert "Compare with the wire copy first." in listed
    assert "#to-verify" in listed
    orphans = text.split("Not found in the text", 1)[1]
    assert "other words" in orphans
    assert "Stood in the first version." in orphans
    provenance = text.split("Provenance", 1)[1]
    for fact in (
        lamps.original.sha256,
        lamps.text.sha256,
        "unchanged since import",
        "https://courier.example/2021/02/lamps",
        "12 February 2021",
        "19 November 2026, 18:30 UTC",
        "23 November 2026, 08:00 UTC, with Guardbook",
    ):
        assert fact in provenance


def test_no_entry_of_the_list_is_torn_apart(make, article, pdftotext):
    words = [f"passage{n:03} " for n in range(90)]
    markings = [
        {"quote": word.strip(), "note": f"Remark on it. {'More of it. ' * (n % 20)}"}
        for n, word in enumerate(words)
    ]
    path, made = make(article("".join(words), markings), notes="end")
    for number in range(2, made.pages + 1):
        text = pdftotext(path, "-f", str(number), "-l", str(number)).split("Provenance")[0]
        assert text.count("passage") == text.count("Remark on it") == text.count("· ¶ 1 ·")


def test_notes_stand_in_the_margin_only_if_asked(make, lamps, pdftotext):
    note = "Ask for the accounts of all five years."
    first_page = ("-f", "1", "-l", "1")
    margin, _ = make(lamps, notes="margin")
    end, _ = make(lamps, notes="end")
    assert note in flat(pdftotext(margin, *first_page))
    assert note not in flat(pdftotext(end, *first_page))
    assert note in flat(pdftotext(end))


def test_the_number_of_each_passage_is_drawn_and_is_not_text(make, lamps, pdfium_text):
    path, _ = make(lamps, notes="end")
    body = pdfium_text(path).split("Highlights and notes")[0]
    assert not re.search(r"lamp\s+1\b", body)
    with pikepdf.Pdf.open(path) as pdf:
        drawing = pdf.pages[0].Contents.read_bytes().split(b"EMC")[0]
    assert b"/Artifact" in drawing
    assert drawing.count(b" Do Q") == 5


def test_each_page_says_which_of_how_many_it_is(make, lamps, pdftotext):
    path, made = make(lamps)
    for number in range(1, made.pages + 1):
        text = pdftotext(path, "-f", str(number), "-l", str(number))
        assert re.search(rf"^{number} ?/ ?{made.pages}$", text, re.MULTILINE)


def test_the_title_runs_above_every_page_but_the_first(make, lamps, pdftotext):
    path, made = make(lamps)
    for number in range(2, made.pages + 1):
        text = pdftotext(path, "-f", str(number), "-l", str(number))
        assert text.startswith("Lamps on the quay\n")


def links(path):
    reader = pypdf.PdfReader(path)
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    for number, page in enumerate(reader.pages):
        for reference in page.get("/Annots", ()):
            link = reference.get_object()
            if link["/Subtype"] == "/Link":
                where = (
                    link["/A"]["/URI"] if "/A" in link else pages[link.raw_get("/Dest")[0].idnum]
                )
                rectangle = [float(value) for value in link["/Rect"]]
                top = None if "/A" in link else float(link["/Dest"][3])
                yield number, where, link["/Contents"], rectangle, top


def test_the_list_leads_to_the_passages_and_the_passages_to_the_list(make, lamps, annotations):
    path, _ = make(lamps)
    to_passages = [link for link in links(path) if str(link[2]).startswith("Go to passage")]
    assert [link[1] for link in to_passages] == [0] * 5
    for link, mark in zip(to_passages, annotations(path), strict=True):
        top_of_mark = mark.quads[0][3]
        assert top_of_mark < link[4] < top_of_mark + 60
    to_list = [link for link in links(path) if "list of highlights" in str(link[2])]
    assert [str(link[2]).split(":")[0] for link in to_list] == [
        f"Passage {number}" for number in range(1, 6)
    ]
    for page, where, _, _, _ in to_list:
        assert (page, where) == (0, 1)


def test_links_of_the_article_lead_to_the_web_and_nowhere_else(make, article):
    words = "Read the full report or the file on disk."
    links_ = (("link", "9 20 https://a.example/ö?q=1"), ("link", "28 32 file:///etc/passwd"))
    path, _ = make(article([Part(words, attributes=links_)], source="", byline=""))
    addresses = [str(where) for _, where, _, _, _ in links(path) if isinstance(where, str)]
    assert "https://a.example/%C3%B6?q=1" in addresses
    assert not any(address.startswith("file") for address in addresses)


def outline(reader, items=None, depth=0):
    for item in reader.outline if items is None else items:
        if isinstance(item, list):
            yield from outline(reader, item, depth + 1)
        else:
            yield depth, item.title, reader.get_destination_page_number(item)


def test_bookmarks_lead_to_sections_and_notes(make, lamps):
    path, _ = make(lamps)
    found = list(outline(pypdf.PdfReader(path)))
    assert found[:5] == [
        (0, "Lamps on the quay", 0),
        (1, "A crossing older than the town hall", 0),
        (1, "#KeepTheNightFerry", 0),
        (1, "The operator answers", 0),
        (1, "Highlights and notes", 1),
    ]
    assert [title[:2] for _, title, _ in found[5:10]] == ["1.", "2.", "3.", "4.", "5."]
    assert [page for _, _, page in found[5:10]] == [0] * 5
    assert [title for depth, title, _ in found[10:]] == ["Not found in the text", "Provenance"]


def test_bookmarks_follow_the_depth_of_headings(make, article):
    parts = [
        Part("Deep", BlockKind.HEADING, 4),
        Part("Top", BlockKind.HEADING, 2),
        Part("Below", BlockKind.HEADING, 4),
        Part("Words."),
    ]
    path, _ = make(article(parts))
    assert [(depth, title) for depth, title, _ in outline(pypdf.PdfReader(path))][1:4] == [
        (1, "Deep"), (1, "Top"), (2, "Below")
    ]  # fmt: skip


def test_pages_without_marks_are_left_out_and_the_others_keep_their_numbers(
    make, article, pdftotext
):
    sentence = "The lamps were counted once more, and the count was written down. "
    parts = [Part(f"Paragraph {n}. " + sentence * 6) for n in range(60)]
    made = article(parts, [{"quote": "Paragraph 40."}, {"quote": "Paragraph 59."}])
    whole, all_pages = make(made)
    path, few = make(made, only_annotated_pages=True)
    reader = pypdf.PdfReader(path)
    assert few.pages < all_pages.pages - 3
    assert reader.page_labels[0] == "1"
    assert int(reader.page_labels[1]) > 4
    text = pdftotext(path)
    assert re.search(rf"^{reader.page_labels[1]} ?/ ?{all_pages.pages}$", text, re.MULTILINE)
    assert "Paragraph 40." in text
    assert "Paragraph 30." not in text
    labels = pypdf.PdfReader(whole).page_labels
    assert labels[-1] == reader.page_labels[-1] == str(all_pages.pages)
    for page, where, contents, _, _ in links(path):
        if str(contents).startswith("Go to passage"):
            number = re.search(r"on page (\d+)", str(contents))
            assert number is not None
            assert reader.page_labels[where] == number[1]
            assert page > where
    assert all(0 <= page < few.pages for _, _, page in outline(reader))


def test_only_highlights_leaves_out_the_other_paragraphs(make, lamps, pdftotext):
    path, _ = make(lamps, only_highlights=True)
    text = flat(pdftotext(path))
    assert "In a statement of nine lines" not in text
    assert "The ferry has linked both banks" in text
    assert text.count("[…]") == 2


def test_several_articles_begin_on_pages_of_their_own(make, article, lamps, pdftotext):
    path, made = make(lamps, article("Second text.", title="Two", number=2, language="fr"))
    reader = pypdf.PdfReader(path)
    (document,) = reader.trailer["/Root"]["/StructTreeRoot"]["/K"]
    parts = [part.get_object() for part in document.get_object()["/K"]]
    assert [(part["/S"], part["/Lang"]) for part in parts] == [("/Art", "en"), ("/Art", "fr")]
    tops = [entry for entry in outline(reader) if entry[0] == 0]
    assert [title for _, title, _ in tops] == ["Lamps on the quay", "Two"]
    assert tops[1][2] == made.pages - 1
    last = pdftotext(path, "-f", str(made.pages), "-l", str(made.pages))
    assert last.startswith("Two")
    assert "Lamps on the quay" not in last
    assert reader.metadata is not None
    assert reader.metadata.title == "2 articles"


@pytest.mark.parametrize(
    ("values", "size"),
    [({}, (595, 842)), ({"page_size": "Letter"}, (612, 792))],
)
def test_pages_have_the_size_that_was_asked_for(make, lamps, values, size):
    path, _ = make(lamps, **values)
    box = pypdf.PdfReader(path).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


@pytest.mark.parametrize("margins", [10, 22, 40, 60])
@pytest.mark.parametrize("font_size", [7, 11, 20])
@pytest.mark.parametrize("notes", ["margin", "end"])
def test_nothing_stands_outside_of_the_page(make, lamps, margins, font_size, notes):
    path, _ = make(lamps, margins_mm=margins, font_size=font_size, notes=notes)
    document = pypdfium2.PdfDocument(path)
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        for index in range(text.count_chars()):
            character = text.get_text_range(index, 1)
            if character.strip():
                left, bottom, right, top = text.get_charbox(index)
                assert 10 < left <= right < width - 10
                assert 10 < bottom <= top < height - 10
    document.close()


def test_a_larger_font_needs_more_pages(make, lamps):
    assert make(lamps, font_size=20)[1].pages > make(lamps, font_size=8)[1].pages


def test_each_kind_of_block_has_its_element(make, article):
    parts = [
        Part("Chapter", BlockKind.HEADING, 2),
        Part("Words with a link.", attributes=(("link", "13 17 https://a.example"),)),
        Part("first", BlockKind.LIST_ITEM, 1, (("marker", "1."),)),
        Part("inner", BlockKind.LIST_ITEM, 2),
        Part("second", BlockKind.LIST_ITEM, 1, (("marker", "2."),)),
        Part("said she", BlockKind.QUOTE, 1),
        Part("if x:\n\ty = 1", BlockKind.CODE),
        Part("a\tb\n1\t2", BlockKind.TABLE),
        Part("What is seen", BlockKind.CAPTION),
        Part("", BlockKind.IMAGE),
        Part("", BlockKind.RULE),
    ]
    path, _ = make(article(parts, [{"quote": "Words"}, {"quote": "y = 1"}]))
    with pikepdf.Pdf.open(path) as pdf:
        document = pdf.Root.StructTreeRoot.K[0]
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        assert tree(document) == [
            "H1", "P", ["P", ["Link", "OBJR"]], "P", "H2",
            ["P", ["Link", "OBJR"], ["Annot", "OBJR"]],
            ["L", ["LI", "Lbl", "LBody", ["L", ["LI", "Lbl", "LBody"]]], ["LI", "Lbl", "LBody"]],
            ["BlockQuote", "P"],
            ["P", ["Annot", "OBJR"]],
            ["Table", ["TR", "TH", "TH"], ["TR", "TD", "TD"]], "Caption", "P",
            ["Sect", ["Link", "OBJR"], ["Link", "OBJR"], "Note", "Note"],
            [
                "Sect", "H2", "P",
                [
                    "L",
                    ["LI", "Lbl", ["LBody", "BlockQuote", ["P", ["Link", "OBJR"]]]],
                    ["LI", "Lbl", ["LBody", "BlockQuote", ["P", ["Link", "OBJR"]]]],
                ],
                "H2", *["P"] * 2, ["P", ["Link", "OBJR"]], *["P"] * 10,
            ],
        ]  # fmt: skip


def tree(element):
    """Return an element's children as tags; an element with children of its own is a list."""
    kids = element.get("/K", [])
    out = []
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int) or kid.get("/Type") == "/MCR":
            continue
        if kid.get("/Type") == "/OBJR":
            out.append("OBJR")
            continue
        tag = str(kid.S).removeprefix("/")
        below = tree(kid)
        out.append([tag, *below] if below else tag)
    return out

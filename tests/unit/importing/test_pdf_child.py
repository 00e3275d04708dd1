"""The process behind an open PDF, run here: what it answers, and what is made of junk."""

from __future__ import annotations

import io
import json
from array import array

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from small_pdf import highlight, locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.domain.pages import Box, PageLink, PagePicture, PageText, quads
from desktop_app.importing import page_serving
from desktop_app.importing.parcels import Junk
from desktop_app.importing.pdf import child, letters, parcels
from desktop_app.processes import frames


@pytest.fixture(autouse=True)
def _unbound(monkeypatch):
    """What is run here is not to be ended by the system."""
    monkeypatch.setattr(page_serving.limits, "allow_seconds", lambda _: None)


LINES = ["The quay was quiet and no-", "body came to look at it."]


def answers(data: bytes, *requests: tuple[str, int, float], password: str = ""):
    """Return the messages that come for a file and what is asked of it."""
    asked = io.BytesIO()
    frames.send(asked, parcels.DATA, data)
    for request in requests:
        frames.send(asked, parcels.REQUEST, json.dumps(request).encode())
    asked.seek(0)
    told = io.BytesIO()
    page_serving.serve(child.opened, asked, told, password, 1000)
    told.seek(0)
    found = []
    while (frame := frames.receive(told)) is not None:
        found.append(frame)
    return found


def one(data: bytes, what: str, page: int = 0, scale: float = 1.0):
    """Return the messages of one answer, without those around it."""
    ready, *pieces, done = answers(data, (what, page, scale))
    assert (ready[0], done[0]) == (parcels.READY, parcels.DONE)
    return pieces


def linked() -> bytes:
    """Return two pages with links: by a place, by an action, out of the file, and to nowhere."""
    pdf = make([set_lines(LINES), set_lines(["Second."])])
    there = Array([pdf.pages[1].obj, Name.Fit])
    links = [
        Dictionary(Subtype=Name.Link, Rect=Array([10, 10, 20, 20]), Dest=there),
        Dictionary(
            Subtype=Name.Link, Rect=Array([30, 10, 40, 20]), A=Dictionary(S=Name.GoTo, D=there)
        ),
        Dictionary(
            Subtype=Name.Link,
            Rect=Array([50, 10, 60, 20]),
            A=Dictionary(S=Name.URI, URI=pikepdf.String("https://quay.example")),
        ),
        Dictionary(Subtype=Name.Link, Rect=Array([70, 10, 80, 20])),
    ]
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(each) for each in links])
    return saved(pdf)


def test_links_within_the_file_are_found_and_others_left_alone():
    found = parcels.unpack_links(one(linked(), parcels.LINKS), 2)
    assert found == (PageLink(Box(10, 10, 20, 20), 1), PageLink(Box(30, 10, 40, 20), 1))


def test_a_page_comes_as_text_with_places_and_as_a_picture():
    data = small_pdf(LINES)
    text = parcels.unpack_text(one(data, parcels.TEXT))
    assert text.text == "The quay was quiet and nobody came to look at it."
    assert len(quads(text, 0, len(text.text))) == 2
    picture = parcels.unpack_picture(one(data, parcels.PICTURE, scale=0.25))
    assert (picture.width, picture.height) == (153, 198)
    assert parcels.unpack_places(one(data, parcels.PLACES)) == (0,)


def test_a_file_tells_what_is_known_of_it_as_a_whole():
    sheet = set_lines(LINES)
    sheet.annotations = [
        highlight((70, 715, 150, 732), Contents="So it was."),
        highlight((0, 0, 5, 5), QuadPoints=Array([0, 5, 5, 5, 0, 0, 5, 0])),
    ]
    pdf = make([sheet])
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("The quay", 0))
        outline.root.append(pikepdf.OutlineItem("Nowhere"))
    info = parcels.unpack_info(one(saved(pdf), parcels.INFO))
    foreign = parcels.unpack_foreign(one(saved(pdf), parcels.FOREIGN), 1)
    assert [mark.quote for mark in foreign.marks] == ["The quay was", ""]
    assert not foreign.more
    assert [(item.title, item.page) for item in info.outline] == [("The quay", 0), ("Nowhere", -1)]


def test_what_cannot_be_opened_or_shown_is_told():
    assert answers(b"%PDF-1.7\n")[0][0] == parcels.DAMAGED
    assert answers(locked_pdf("tide", LINES)) == [(parcels.LOCKED, b"false")]
    assert answers(locked_pdf("tide", LINES), password="ebb") == [(parcels.LOCKED, b"true")]
    kinds = [kind for kind, _ in answers(small_pdf(LINES), (parcels.TEXT, 7, 1.0))]
    assert kinds == [parcels.READY, parcels.DAMAGED]


def test_letters_that_are_drawn_must_all_be_read_not_only_those_given_out(monkeypatch):
    pdf = make([set_lines(["A."])])
    font = pdf.pages[0].obj.Resources.Font.keys().pop().encode()
    words = b"/S <</ActualText (N)>> BDC BT %s 12 Tf 90 300 Td (Korvath and others) Tj ET EMC"
    pdf.pages[0].contents_add(words % font)
    asked = (saved(pdf), (parcels.LETTERS, 0, 1.0))
    assert [kind for kind, _ in answers(*asked)][-1] == parcels.DONE
    monkeypatch.setattr(letters, "MAX_LETTERS", 12)
    assert [kind for kind, _ in answers(*asked)] == [parcels.READY, parcels.DAMAGED]
    monkeypatch.setattr(child.whole, "_without_replacement", lambda _: False)
    assert [kind for kind, _ in answers(*asked)][-1] == parcels.DONE


def test_too_little_memory_ends_the_process_in_order(monkeypatch):
    def hungry(*_: object, **__: object):
        raise MemoryError

    monkeypatch.setattr(child.whole, "read", hungry)
    asked = (parcels.TEXT, 0, 1.0)
    kinds = [kind for kind, _ in answers(small_pdf(LINES), asked, asked)]
    assert kinds == [parcels.READY, parcels.HUGE]


def test_without_a_file_nothing_is_answered():
    told = io.BytesIO()
    page_serving.serve(child.opened, io.BytesIO(), told, "", 1000)
    assert told.getvalue() == b""


TEXT = PageText(0, "ab", (Box(0, 0, 1, 1), Box(1, 0, 2, 1)))
INFO = {"pages": [[1, 1, 0, "", 0, 0, 0]], "outline": [], "attachments": [], "language": "",
        "encrypted": False, "signed": False}  # fmt: skip
MARK = [0, "Text", [], "", "", "", None, None, None, ""]


def info(**changed: object):
    return lambda: parcels.unpack_info([(parcels.ANSWER, json.dumps(INFO | changed).encode())])


def foreign(mark: object):
    packed = json.dumps([[mark], False]).encode()
    return lambda: parcels.unpack_foreign([(parcels.ANSWER, packed)], 1)


def text(head: object, boxes: list[float]):
    pieces = [
        (parcels.ANSWER, json.dumps(head).encode()),
        (parcels.BYTES, array("f", boxes).tobytes()),
    ]
    return lambda: parcels.unpack_text(pieces)


def picture(head: object, pixels: bytes, kind: bytes = parcels.BYTES):
    return lambda: parcels.unpack_picture(
        [(parcels.ANSWER, json.dumps(head).encode()), (kind, pixels)]
    )


@pytest.mark.parametrize(
    "unpack",
    [
        info(pages=[[1, 1, 45, "", 0, 0, 0]]),
        info(pages=[[1e99, 1, 0, "", 0, 0, 0]]),
        info(pages=[["1", 1, 0, "", 0, 0, 0]]),
        info(pages=[[1, 1, 0, 5, 0, 0, 0]]),
        info(pages={}),
        info(outline=[["A", 1, 0]]),
        info(outline=[["A", True, 0]]),
        info(attachments=[["a", -2]]),
        foreign([9, *MARK[1:]]),
        foreign([*MARK[:2], [[2, 0, 1, 1]], *MARK[3:]]),
        foreign([*MARK[:8], [0, 0, 256], ""]),
        foreign([*MARK[:6], "now", None, None, ""]),
        foreign([*MARK[:6], True, None, None, ""]),
        foreign([*MARK[:6], 1e300, None, None, ""]),
        foreign([*MARK[:6], float("inf"), None, None, ""]),
        info(pages=[[10**400, 1, 0, "", 0, 0, 0]]),
        info(language="\ud800"),
        lambda: parcels.unpack_info([(parcels.ANSWER, b"{}")]),
        lambda: parcels.unpack_info([(parcels.BYTES, b"{}")]),
        lambda: parcels.unpack_info([]),
        text(["ab", [0]], [0.0] * 4),
        text(["a", [0]], [float("nan"), 0.0, 0.0, 0.0]),
        text(["a", [1]], [0.0] * 4),
        text(["ab", [0, 1, 1]], [0.0] * 8),
        text([5, [0]], []),
        picture([1, 1, 4], b"123"),
        picture([2, 1, 4], b"1234"),
        picture([0, 1, 4], b"1234"),
        picture([1, 1, 4], b"1234", parcels.ANSWER),
        lambda: parcels.unpack_links([(parcels.ANSWER, b"[[[0,0,1,1],3]]")], 3),
        lambda: parcels.unpack_places([(parcels.ANSWER, b'[[0],"short"]')]),
    ],
)
def test_what_does_not_have_the_form_asked_for_is_junk(unpack):
    with pytest.raises(Junk):
        unpack()


def test_what_was_packed_comes_back():
    assert parcels.unpack_text(parcels.pack_text(TEXT)) == TEXT
    drawn = PagePicture(1, 2, 4, b"12345678")
    assert parcels.unpack_picture(parcels.pack_picture(drawn)) == drawn
    marked = foreign([*MARK[:8], [0, 9, 255], "n"])()
    assert marked.marks[0].colour_rgb == (0, 9, 255)
    assert parcels.unpack_foreign([parcels.pack_foreign(marked)], 1) == marked
    known = info()()
    assert parcels.unpack_info([parcels.pack_info(known)]) == known

"""An open PDF: pages as pictures, texts and links, whatever the file does to its process."""

from __future__ import annotations

import threading

import pytest
from small_pdf import locked_pdf, make, saved, set_lines, small_pdf

from desktop_app.domain.blocks import Part, build
from desktop_app.domain.pages import quads
from desktop_app.errors import ImportFailed, PasswordNeeded, UnreadablePage, UnreadableSource
from desktop_app.importing import asked_process
from desktop_app.importing.pdf import parcels
from desktop_app.importing.pdf_session import PdfSession

FIRST = ["The quay was quiet.", "Nobody came."]
SECOND = ["The crane stood still."]


@pytest.fixture(scope="module")
def session():
    with PdfSession(small_pdf(FIRST, [], SECOND)) as opened:
        yield opened


def test_pages_have_sizes_pictures_and_texts_with_boxes(session):
    info = session.info()
    assert [page.shown_size for page in info.pages] == [(612, 792)] * 3
    assert not info.encrypted
    picture = session.picture(0, 0.5)
    assert (picture.width, picture.height) == (306, 396)
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels[::4]) < 100  # something dark is on it
    text = session.text(2)
    assert text.text == SECOND[0]
    [box] = quads(text, text.start + 4, text.start + 9)
    assert 72 < box.x0 < box.x1 < 130
    assert box.y0 < 720 < box.y1


def test_texts_of_pages_follow_one_another_in_the_article(session):
    first, empty, last = (session.text(page) for page in range(3))
    assert (first.start, empty.start, last.start) == (0, first.end, first.end + 2)
    assert empty.text == ""


def test_offsets_are_those_of_a_text_that_was_corrected_by_hand():
    parts = [("1", "The key was quiet. Hardly anybody came."), ("3", "The crane stood.")]
    text = build(Part(words, attributes=(("page", number),)) for number, words in parts)
    with PdfSession(small_pdf(FIRST, [], SECOND), text=text) as session:
        first, empty, last = (session.text(page) for page in range(3))
        assert session.info().text_sha256 == text.sha256
    assert [first.text, last.text] == [words for _, words in parts]
    assert (empty.start, empty.text) == (first.end, "")
    word = text.text.index("quiet")
    [box] = quads(first, word, word + 5)
    assert box.y0 > 710  # on the first line
    hardly = text.text.index("Hardly anybody")
    assert quads(first, hardly + 1, hardly + 4) == () or len(first.lines) == 2
    assert quads(last, last.start, last.end)


def test_a_text_without_pages_does_not_count():
    with PdfSession(small_pdf(FIRST), text=build([])) as session:
        assert session.info().text_sha256 == ""
        assert session.text(0).text == " ".join(FIRST)


def test_a_page_that_is_not_there_is_unreadable_and_the_others_are_not(session):
    with pytest.raises(UnreadablePage, match="no page 4"):
        session.picture(3, 1)
    assert session.text(0).text.startswith("The quay")


def test_a_locked_file_opens_with_its_password_only():
    data = locked_pdf("tide", FIRST)
    for password, wrong in (("", False), ("ebb", True)):
        with PdfSession(data, password) as session, pytest.raises(PasswordNeeded) as caught:
            session.info()
        assert caught.value.wrong is wrong
    with PdfSession(data, "tide") as session:
        assert session.info().encrypted
        assert session.text(0).text.startswith("The quay")


def test_what_is_no_pdf_is_refused():
    with PdfSession(b"%PDF-1.7 and nothing else") as session, pytest.raises(UnreadableSource):
        session.info()


def test_a_closed_session_answers_no_more():
    session = PdfSession(small_pdf(FIRST))
    session.info()
    session.close()
    with pytest.raises(ImportFailed, match="closed"):
        session.picture(0, 1)


def test_huge_pages_are_drawn_at_a_bounded_size():
    sheet = set_lines(FIRST)
    sheet.box = (0, 0, 14400, 14400)
    with PdfSession(saved(make([sheet]))) as session:
        picture = session.picture(0, 10)
    assert 20_000_000 < picture.width * picture.height <= 24_100_000


class Pretended:
    """Stands in for the process: it says what it is to say until it is killed."""

    cause = ""

    def __init__(self, *frames: tuple[bytes, bytes]) -> None:
        self.left = list(frames)
        self.killed = False

    def send(self, kind: bytes, payload: bytes) -> None:
        pass

    def receive(self, _: float) -> tuple[bytes, bytes] | None:
        if self.killed:
            return None
        if not self.left:
            raise TimeoutError
        return self.left.pop(0)

    def ask(self) -> None:
        pass

    def kill(self) -> None:
        self.killed = True

    abort = kill


def test_an_answer_without_end_is_broken_off(monkeypatch):
    piece = (parcels.ANSWER, b"x" * 1000)
    process = Pretended((parcels.READY, b""), *[piece] * 100, (parcels.DONE, b""))
    monkeypatch.setattr(asked_process, "LARGEST", 10_000)
    monkeypatch.setattr(asked_process, "Watched", lambda *_, **__: process)
    with PdfSession(b"") as session, pytest.raises(UnreadableSource):
        session.info()
    assert process.killed
    assert len(process.left) > 90


def test_a_session_that_is_closed_while_its_process_starts_ends_it(monkeypatch):
    process = Pretended()
    session = PdfSession(b"")
    closing = threading.Thread(target=session.close)

    def started(*_: object, **__: object) -> Pretended:
        closing.start()
        while not session._closed:
            pass
        return process

    monkeypatch.setattr(asked_process, "Watched", started)
    with pytest.raises(ImportFailed, match="closed"):
        session.info()
    closing.join()
    assert process.killed

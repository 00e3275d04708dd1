"""A long PDF that two processes read: the same words as from one, whatever becomes of the other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_pdf import by_hand, make, saved, set_lines, small_pdf

from desktop_app.errors import UnreadableSource
from desktop_app.importing import parcels
from desktop_app.importing import worker as module
from desktop_app.importing.limits import too_long, too_much_memory
from desktop_app.importing.parcels import DONE, FAILED, SHARE, SHARED, Request
from desktop_app.importing.pdf import halves, whole
from desktop_app.importing.pdf.document import Document
from desktop_app.importing.pdf.importer import PdfImporter
from desktop_app.importing.source import Source
from desktop_app.importing.worker import Worker
from desktop_app.jobs import Cancelled, JobContext

WORDS = "The quay lay quiet and the crane\nstood still in the long eve-\nning of the harbour."


def book(pages: int) -> bytes:
    """Return pages with a heading, a paragraph that is cut by a hyphen, a turned one, a blank."""
    sheets = []
    for number in range(pages):
        sheet = set_lines([f"Page {number}", "", *WORDS.split("\n")])
        sheet.lines[0] = (72.0, 740.0, 18.0, f"Chapter {number}")
        sheet.rotation = 90 * (number % 3)
        sheet.lines = [] if number % 7 == 6 else sheet.lines
        sheets.append(sheet)
    return saved(make(sheets))


class Beside:
    """A neighbour in this process; ``found`` makes something else of what it has to say."""

    def __init__(self, source: Source, found=lambda data: data) -> None:
        self._source, self._found = source, found
        self.asked: list[str] = []

    def ask(self, share: str) -> None:
        self.asked.append(share)

    def take(self) -> bytes | None:
        [share] = self.asked
        return self._found(halves.share(replace(self._source, part=share)))


@pytest.fixture(autouse=True)
def soon_long(monkeypatch):
    """A few pages are long for these tests."""
    monkeypatch.setattr(halves, "LONG", 9)


def read(data: bytes, found=lambda data: data):
    source = Source("book.pdf", data)
    beside = Beside(source, found)
    [draft] = PdfImporter().read(replace(source, neighbour=beside))
    [alone] = PdfImporter().read(source)
    return draft, alone, beside.asked


def test_two_halves_are_the_same_as_one_whole():
    draft, alone, asked = read(book(21))
    assert asked == ["10 21"]
    assert draft == alone
    assert draft.text.text.encode() == alone.text.text.encode()
    assert draft.text.sha256 == alone.text.sha256
    assert "evening" in draft.text.text


def test_the_size_of_every_letter_comes_over_to_the_last_bit():
    document = Document.open(book(12))
    pages = [page for _, page in whole.pages(document)]
    there = halves.unpacked(halves.packed(pages))
    assert [[(p.text, p.size) for p in page.paragraphs] for page in there] == [
        [(p.text, p.size) for p in page.paragraphs] for page in pages
    ]


def test_a_share_is_the_pages_that_were_asked_for():
    data = book(12)
    pages = [page.text for _, page in whole.pages(Document.open(data))]
    share = halves.share(Source("book.pdf", data, part="4 9"))
    assert [page.text for page in halves.unpacked(share)] == pages[4:9]


def test_what_the_neighbour_found_is_taken():
    other = Document.open(small_pdf(*(["Tide."] for _ in range(6))))
    found = halves.packed([page for _, page in whole.pages(other)])
    draft, _, _ = read(book(12), lambda _: found)
    assert draft.text.text.count("Tide.") == 6
    assert "Chapter 5" in draft.text.text
    assert "Chapter 7" not in draft.text.text


def test_a_page_that_is_broken_has_no_words_in_either_half():
    kids = b" ".join(b"%d 0 R" % number for number in range(3, 13))
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Count 10/Kids[%b]>>" % kids}
    objects |= {number: b"<</Type/Page/Parent 2 0 R>>" for number in range(3, 13)}
    draft, alone, asked = read(by_hand({**objects, 4: b"null", 11: b"(no page)"}, 13))
    assert draft == alone
    assert asked == ["5 10"]


def test_short_files_and_those_without_a_neighbour_are_read_by_one():
    assert read(book(8))[2] == []
    document = Document.open(book(9))
    assert len(halves.pages(document, None)) == 9


@pytest.mark.parametrize(
    "found",
    [
        lambda _: None,
        lambda _: b"",
        lambda _: b"nothing of the kind",
        lambda data: data[:-1],
        lambda data: data[:30],
        lambda _: halves.packed([]),
        lambda data: data[:-1] + b"\xff",
    ],
)
def test_whoever_gets_nonsense_from_its_neighbour_reads_all_itself(found):
    draft, alone, _ = read(book(9), found)
    assert draft == alone


def test_a_neighbour_that_cannot_open_the_file_finds_nothing():
    assert halves.share(Source("book.pdf", b"no book", part="4 9")) == b""


def test_text_behind_the_longest_is_left_out_in_halves_too(monkeypatch):
    for most in (30, 400, 900):
        monkeypatch.setattr(whole, "MAX_LENGTH", most)
        draft, alone, _ = read(book(12))
        assert draft == alone
        assert len(draft.text.text) < most + 200


# -- what the program does ------------------------------------------------------------------
class Played:
    """A process that plays its part: it sends what it is told to, once it was sent so much."""

    number = 1
    cause = ""

    def __init__(self, *parts) -> None:
        self._parts = list(parts)
        self.got: list[tuple[bytes, bytes]] = []
        self.ended = False

    def ask(self) -> None:
        pass

    def abort(self) -> None:
        self.ended = True

    def send(self, kind: bytes, payload: bytes) -> None:
        self.got.append((kind, payload))

    def receive(self, _: float):
        if not self._parts:
            raise TimeoutError
        return self._parts.pop(0)


ANSWER = [*parcels.pack_draft(next(PdfImporter().read(Source("x.pdf", small_pdf(["Quay."])))))]
FIRST = ((parcels.READY, b""), (SHARE, b"50 100"), *ANSWER, (DONE, b""))
LAST = {DONE, FAILED, parcels.ALONE}


def running(monkeypatch, *processes) -> Worker:
    """Return a worker whose processes are these; one that is an error is not started."""
    waiting = list(processes)

    def start(*_: object, **__: object):
        process = waiting.pop(0)
        if isinstance(process, Exception):
            raise process
        return process

    monkeypatch.setattr(module, "Watched", start)
    return Worker()


def told(process: Played) -> list[tuple[bytes, bytes]]:
    """Return what a process was told of a neighbour."""
    return [frame for frame in process.got if frame[0] in {SHARED, *LAST}]


def test_what_a_neighbour_found_is_handed_over_and_nothing_else(monkeypatch):
    other = Played(
        (parcels.READY, b""), (SHARED, b"one"), (b"T", b"no"), (SHARED, b"two"), (DONE, b"")
    )
    first = Played(*FIRST)
    worker = running(monkeypatch, first, other)
    source = Source("x.pdf", b"%PDF-", path="/desk/x.pdf", password="sesame")
    [draft] = worker.read(source, JobContext())
    assert draft.text.text == "Quay."
    assert told(first) == [(SHARED, b"one"), (SHARED, b"two"), (DONE, b"")]
    share = parcels.unpack_request(other.got[1][1], other.got[2][1])
    assert (share.kind, share.source.part, share.source.password) == ("pages", "50 100", "sesame")
    assert share.source.path == ""
    worker.close()
    assert first.ended
    assert other.ended


@pytest.mark.parametrize("problem", [too_much_memory("x.pdf"), too_long("x.pdf")])
def test_the_failure_of_a_neighbour_at_its_limits_is_the_failure_of_the_source(
    monkeypatch, problem
):
    other = Played((parcels.READY, b""), parcels.pack_problem(problem))
    first = Played(*FIRST)
    running(monkeypatch, first, other).read(Source("x.pdf", b"%PDF-"), JobContext())
    assert told(first) == [parcels.pack_problem(problem)]


READY = (parcels.READY, b"")
MISTAKE = parcels.pack_problem(UnreadableSource("There is a mistake in the program.", "Tell us."))


@pytest.mark.parametrize("parts", [[None], [READY, None], [READY, MISTAKE]])
def test_where_a_second_process_comes_to_nothing_one_reads_it_all(monkeypatch, parts):
    first = Played(*FIRST)
    worker = running(monkeypatch, first, Played(*parts), Played(*parts))
    [draft] = worker.read(Source("x.pdf", b"%PDF-"), JobContext())
    assert draft.text.text == "Quay."
    assert told(first) == [(parcels.ALONE, b"")]


def test_a_second_process_that_never_began_owes_nothing_to_the_next_source(monkeypatch):
    first = Played(*FIRST, *FIRST[1:])
    other = Played(READY, (SHARED, b"its own"), (DONE, b""), (SHARED, b"more"), (DONE, b""))
    worker = running(monkeypatch, first, OSError(), other)
    worker.read(Source("x.pdf", b"%PDF-"), JobContext())
    worker.read(Source("y.pdf", b"%PDF-"), JobContext())
    assert told(first) == [(parcels.ALONE, b""), (SHARED, b"its own"), (DONE, b"")]
    assert [kind for kind, _ in other.got] == [parcels.LIMITS, parcels.REQUEST, parcels.DATA]
    assert parcels.unpack_request(other.got[1][1], b"").source.name == "y.pdf"


def test_a_neighbour_is_asked_before_the_next_large_source_is_sent(monkeypatch):
    first = Played(*FIRST, *ANSWER, (DONE, b""), *ANSWER, (DONE, b""))
    other = Played(READY, (DONE, b""))
    worker = running(monkeypatch, first, other)
    names = ["a.pdf", "b.pdf", "c.txt"]
    for name, size in zip(names, (5_000_000, 2_000_000, 5), strict=True):
        worker.send(Request(parcels.ARTICLES, Source(name, bytes(size))))
    for _ in names:
        assert worker.take(JobContext(), parcels.unpack_drafts)
    asked = [parcels.REQUEST, parcels.DATA]
    assert [kind for kind, _ in first.got] == [parcels.LIMITS, *asked, DONE, *asked, *asked]
    heads = [payload for kind, payload in first.got if kind == parcels.REQUEST]
    assert [parcels.unpack_request(head, b"").source.name for head in heads] == names


def test_small_sources_are_sent_before_they_are_asked_for(monkeypatch):
    first = Played()
    worker = running(monkeypatch, first)
    for size in (5_000_000, 1_000, 1_000, 5_000_000, 1_000):
        worker.send(Request(parcels.ARTICLES, Source("x.pdf", bytes(size))))
    assert [len(data) for kind, data in first.got if kind == parcels.DATA] == [
        5_000_000, 1_000, 1_000
    ]  # fmt: skip


def test_no_source_has_a_neighbour_work_twice_or_for_long_words(monkeypatch):
    other = Played((parcels.READY, b""), (DONE, b""))
    first = Played((SHARE, b"5 9"), *FIRST[1:])
    running(monkeypatch, first, other).read(Source("x.pdf", b"%PDF-"), JobContext())
    assert told(first) == [(DONE, b""), (parcels.ALONE, b"")]
    first = Played((SHARE, b"9" * 200), *FIRST[2:])
    running(monkeypatch, first).read(Source("x.pdf", b"%PDF-"), JobContext())
    assert told(first) == [(parcels.ALONE, b"")]


def test_cancelling_ends_both_processes(monkeypatch):
    monkeypatch.setattr(module, "STOPPING_S", 0.0)
    first, other = Played(*FIRST), Played()
    worker = running(monkeypatch, first, other)
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        worker.read(Source("x.pdf", b"%PDF-"), context)
    assert first.ended
    assert other.ended
    assert worker.process is None


def test_two_real_processes_read_what_one_does(monkeypatch):
    started = []
    real = module.Watched

    def start(*values: object, **named: object):
        started.append(real(*values, **named))
        return started[-1]

    monkeypatch.setattr(module, "Watched", start)
    data, large = book(100), b"PK\x03\x04" + bytes(3_000_000)
    with Worker() as worker:
        for source in (Source("book.pdf", data), *[Source("a.zip", large)] * 2):
            worker.send(Request(parcels.ARTICLES, source))
        [draft] = worker.take(JobContext(), parcels.unpack_drafts)
        for _ in range(2):
            with pytest.raises(UnreadableSource, match="is a ZIP file"):
                worker.take(JobContext(), parcels.unpack_drafts)
    [alone] = PdfImporter().read(Source("book.pdf", data))
    assert len(started) == 2
    assert all(process.exit_code is not None for process in started)
    assert draft.text == alone.text
    assert draft.text.sha256 == alone.text.sha256
    assert draft.suggestions == alone.suggestions

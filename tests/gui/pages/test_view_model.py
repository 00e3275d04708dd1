"""What is asked of a file, in which order, and what is kept."""

from __future__ import annotations

import threading

from desktop_app.domain.pages import PdfInfo
from desktop_app.errors import UnreadablePage, UnreadableSource
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.pages.pictures import Drawing, Dress
from desktop_app.gui.pages.view_model import Letters, PagesViewModel, Small, Ways
from tests.support.fake_pages import FakeFile
from tests.support.paged import Shown


def drawing(page: int) -> Drawing:
    return Drawing(page, 0.1, Dress())


def opened(jobs: JobRunner, file: FakeFile, qtbot, *wishes: object) -> PagesViewModel:
    model = PagesViewModel(jobs)
    model.wishes = lambda: wishes
    with qtbot.waitSignal(model.opened):
        model.open(lambda _: file)
    qtbot.waitUntil(lambda: not jobs.busy)
    return model


def test_wishes_are_granted_in_their_order_and_once(jobs: JobRunner, qtbot) -> None:
    file = FakeFile()
    wishes = (drawing(1), Letters(1), Ways(1), Small(drawing(0)), drawing(0))
    model = opened(jobs, file, qtbot, *wishes)
    assert file.asked == [
        *(("picture", 1), ("text", 1), ("links", 1), ("picture", 0), ("picture", 0)),
    ]
    model.ask()
    assert not jobs.busy
    assert model.text(1) is not None
    assert model.text(0) is None
    model.close()


def test_what_is_not_wanted_any_more_is_not_asked(jobs: JobRunner, qtbot) -> None:
    file, model = FakeFile(gate=threading.Event()), PagesViewModel(jobs)
    wishes: list = [drawing(0), drawing(1)]
    model.wishes = lambda: tuple(wishes)
    with qtbot.waitSignal(model.opened):
        model.open(lambda _: file)
    qtbot.waitUntil(lambda: bool(file.asked))
    wishes[:] = [drawing(3)]
    file.gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert file.asked == [("picture", 0), ("picture", 3)]
    model.close()


def test_a_page_that_cannot_be_drawn_is_asked_once(jobs: JobRunner, qtbot) -> None:
    file = FakeFile(bad={1: UnreadablePage("Page 2 of the PDF cannot be shown.")})
    model = opened(jobs, file, qtbot, drawing(1), Small(drawing(1)), drawing(0))
    assert file.asked == [("picture", 1), ("picture", 0)]
    assert str(model.errors[1]).startswith("Page 2")
    model.close()


def test_another_file_ends_the_one_before(jobs: JobRunner, qtbot) -> None:
    first, second = FakeFile(), FakeFile()
    model = opened(jobs, first, qtbot, drawing(0))
    with qtbot.waitSignal(model.opened):
        model.open(lambda _: second)
    qtbot.waitUntil(lambda: first.closed and not jobs.busy)
    assert not second.closed
    assert second.asked == [("picture", 0)]
    model.shut()
    assert second.closed


def test_a_file_that_is_left_while_it_opens_is_ended(jobs: JobRunner, qtbot) -> None:
    slow, going = FakeFile(), threading.Event()
    model = PagesViewModel(jobs)

    def open_slowly(_: str) -> FakeFile:
        going.wait(5)
        return slow

    heard: list = []
    model.opened.connect(heard.append)
    model.open(open_slowly)
    model.close()
    going.set()
    qtbot.waitUntil(lambda: slow.closed)
    assert heard == []


def test_a_file_that_opens_stays_when_one_that_was_left_is_open_at_last(
    jobs: JobRunner, qtbot
) -> None:
    going, reading, read = threading.Event(), threading.Event(), threading.Event()

    class SlowFile(FakeFile):
        def info(self) -> PdfInfo:
            reading.set()
            read.wait(5)
            return super().info()

    first, second, model = FakeFile(), SlowFile(), PagesViewModel(jobs)

    def open_slowly(_: str) -> FakeFile:
        going.wait(5)
        return first

    model.open(open_slowly)
    with qtbot.waitSignal(model.opened):
        model.open(lambda _: second)
        qtbot.waitUntil(reading.is_set)
        going.set()
        qtbot.waitUntil(lambda: first.closed)
        read.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert not second.closed
    model.close()


def test_a_file_that_cannot_be_opened_says_why(jobs: JobRunner, qtbot) -> None:
    file = FakeFile(problem=UnreadableSource("The PDF cannot be opened; it may be damaged."))
    model = PagesViewModel(jobs)
    with qtbot.waitSignal(model.failed) as heard:
        model.open(lambda _: file)
    assert isinstance(heard.args[0], UnreadableSource)
    qtbot.waitUntil(lambda: file.closed)
    assert model.links(0) == ()


def test_words_of_no_more_than_some_pages_are_kept(jobs: JobRunner, qtbot) -> None:
    file = FakeFile(pages=[f"Page {number}." for number in range(60)])
    model = PagesViewModel(jobs)
    left = list(range(60))
    model.wishes = lambda: (Letters(page) for page in left)
    model.text_read.connect(left.remove)
    with qtbot.waitSignal(model.opened):
        model.open(lambda _: file)
    qtbot.waitUntil(lambda: not left and not jobs.busy)
    assert sum(model.text(page) is not None for page in range(60)) == 48
    model.close()


def test_scrolling_far_draws_what_is_seen_then(shown: Shown) -> None:
    shown.source.file = FakeFile(pages=[f"Page {number}." for number in range(200)])
    shown.open()
    shown.file.asked.clear()
    shown.view.go_to_page(150)
    shown.settle()
    drawn = {page for what, page in shown.file.asked if what == "picture"}
    assert 150 in drawn
    assert drawn <= set(range(147, 154))

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from made_pictures import BLUE, RED, picture
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.inner_pictures import Picture
from desktop_app.domain.results import Matches
from desktop_app.errors import ImportFailed
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.reader import pictures as reading
from desktop_app.gui.reader.lines import lines
from desktop_app.gui.reader.picture_room import GAP, size_of, spots
from desktop_app.gui.reader.view import ReaderPane
from desktop_app.importing.image import making

ONE, TWO, GONE = "a" * 64, "b" * 64, "c" * 64
FILES = {ONE: picture(320, 200), TWO: picture(2000, 1000, colours=(BLUE, RED))}
WORDS = "The lamps on the quay were lit on the evening of the fourteenth, and nobody asked why."


class Files:
    """Decodes in this process, and counts."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int, int]] = []
        self.closed = 0
        self.gate = threading.Event()
        self.gate.set()
        self.problem = False

    def pixels(self, sha256: str, width: int, height: int):
        self.gate.wait(20)
        self.asked.append((sha256, width, height))
        if self.problem:
            raise ImportFailed("No process.")
        return making.pixels(FILES[sha256], width, height) if sha256 in FILES else None

    def close(self) -> None:
        self.closed += 1


class Source:
    """Gives the pictures of the archive."""

    def __init__(self, jobs: JobRunner) -> None:
        self.jobs, self.files = jobs, Files()

    def pictures(self) -> Files:
        return self.files


@pytest.fixture
def source(pane: ReaderPane) -> Iterator[Source]:
    jobs = JobRunner()
    made = pane.pictures.source = Source(jobs)
    yield made
    made.files.gate.set()
    pane.show_article(None)
    jobs.close()
    pane.pictures.end()


def image(sha256: str, width: int, height: int, words: str = "", alt: str = "") -> Part:
    kind = BlockKind.CAPTION if words else BlockKind.IMAGE
    return Part(words, kind, attributes=Picture(sha256, width, height, alt).attributes())


PARTS = (
    Part(WORDS),
    image(ONE, 320, 200, alt="A quay\u202e at night"),
    Part(f"Second. {WORDS} 🙂 {WORDS}"),
    image(TWO, 2000, 1000, "Lamps, seen from the mole"),
    Part(f"Third. {WORDS}"),
)


def show(pane: ReaderPane, make, parts=PARTS, *quotes: str) -> None:
    make.text = build(parts)
    pane.show_article(make.article(*(make.note(quote) for quote in quotes)), Matches())
    pane.view.settle()


def drawn(pane: ReaderPane, qtbot: QtBot, count: int) -> None:
    def there() -> bool:
        return sum(not label.pixmap().isNull() for label in pane.pictures.labels) == count

    qtbot.waitUntil(there, timeout=20_000)


def colour(pane: ReaderPane, place: QPoint) -> tuple[int, int, int]:
    found = QColor(pane.view.viewport().grab().toImage().pixel(place))
    return found.red(), found.green(), found.blue()


def test_pictures_stand_between_the_words_and_are_drawn(pane, make, source, qtbot):
    show(pane, make)
    first, second = pane.pictures.labels
    column, left = pane.view.columns.text, pane.view.columns.text_x
    assert (first.width(), first.height(), first.x()) == (320, 200, left)
    assert (second.width(), second.height()) == (column, round(column / 2))
    before, after = (
        pane.view.line_at(make.text.text.index(word)) for word in ("fourteenth", "Second")
    )
    assert before[1] < first.y()
    assert first.geometry().bottom() + GAP <= after[0] + 1
    drawn(pane, qtbot, 2)
    assert colour(pane, QPoint(left + 160, first.y() + 20)) == RED
    assert colour(pane, QPoint(left + 160, first.y() + 180)) == BLUE
    assert "\u202e" not in first.accessibleName()
    assert first.accessibleName().startswith("A quay")
    assert second.accessibleName() == "Lamps, seen from the mole"


def test_nothing_moves_when_a_picture_comes(pane, make, source, qtbot):
    source.files.gate.clear()
    show(pane, make)
    place = pane.view.line_at(make.text.text.index("Third"))
    empty = colour(pane, pane.pictures.labels[0].geometry().center())
    source.files.gate.set()
    drawn(pane, qtbot, 2)
    assert pane.view.line_at(make.text.text.index("Third")) == place
    assert colour(pane, pane.pictures.labels[0].geometry().center()) != empty


def test_offsets_selection_and_copies_are_those_of_the_text_alone(pane, make, source):
    show(pane, make, PARTS, "Third. The lamps")
    text, bare = make.text.text, build(Part(p.text, p.kind) for p in PARTS if p.text).text
    assert text == bare
    start = text.index("Third")
    pane.view.select(start, start + 16)
    assert pane.view.selection() == (start, start + 16)
    assert pane.view.selected_text() == "Third. The lamps"
    [segment] = pane.view.segments
    assert (segment.start, segment.end) == (start, start + 16)
    rooms = pane.view.rooms(start, start + 16)
    line = pane.view.line_at(start)
    assert rooms[0].y + pane.view.scroll_value() >= line[0] - 1
    middle = QPoint(rooms[0].x + 2, rooms[0].y + rooms[0].height // 2)
    assert pane.view.offset_at(middle) == start
    pane.view.select_all()
    assert pane.view.selected_text().endswith(text)


def test_a_click_on_a_picture_is_a_click_on_the_page(pane, make, source, qtbot, caught):
    show(pane, make)
    clicks = caught(pane.view.clicked)
    qtbot.mouseClick(
        pane.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=pane.pictures.labels[0].geometry().center(),
    )
    assert clicks == [None]
    assert pane.pictures.labels[0].testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_pictures_scroll_with_the_words_and_those_far_away_wait(pane, make, source, qtbot):
    far = [Part(f"Paragraph {n}. {WORDS}") for n in range(120)]
    show(pane, make, [*PARTS[:3], *far, image(TWO, 2000, 1000)])
    drawn(pane, qtbot, 1)
    assert {asked[0] for asked in source.files.asked} == {ONE}
    top = pane.pictures.labels[0].y()
    pane.view.verticalScrollBar().setValue(100)
    assert pane.pictures.labels[0].y() == top - 100
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    drawn(pane, qtbot, 2)
    last = pane.pictures.labels[1]
    assert pane.view.viewport().rect().intersects(last.geometry())
    assert (
        last.y()
        > pane.view.line_at(make.text.text.index("Paragraph 119"))[0] - pane.view.scroll_value()
    )


def test_a_picture_is_decoded_as_fine_as_it_is_shown_and_the_process_goes(
    pane, make, source, qtbot
):
    show(pane, make)
    drawn(pane, qtbot, 2)
    column = pane.view.columns.text
    wide = [asked for asked in source.files.asked if asked[0] == TWO][-1]
    assert abs(wide[1] - column * pane.devicePixelRatioF()) <= 1
    qtbot.waitUntil(lambda: source.files.closed > 0)


def test_another_width_gives_pictures_another_size(pane, make, source, qtbot):
    show(pane, make)
    wide = pane.pictures.labels[1].width()
    with qtbot.waitSignal(pane.view.laid_out):
        pane.resize(460, 700)
    qtbot.waitUntil(lambda: pane.pictures.labels[1].width() < wide)
    second = pane.pictures.labels[1]
    assert second.width() == pane.view.columns.text
    assert second.height() == round(second.width() / 2)


def test_a_picture_that_cannot_be_had_says_what_it_shows(pane, make, source, qtbot):
    show(pane, make, [Part(WORDS), image(GONE, 300, 200, alt="A crane"), Part(WORDS)])
    [label] = pane.pictures.labels
    qtbot.waitUntil(lambda: label.fits(10_000))
    assert label.pixmap().isNull()
    assert label.accessibleName() == "A crane"
    assert label.grab().toImage().pixelColor(4, 100) == pane._theme.color("list")
    source.files.problem = True
    show(pane, make, [Part(WORDS), image(ONE, 300, 200), Part("x")])


def test_another_article_has_other_pictures_and_none_without_any(pane, make, source, qtbot):
    show(pane, make)
    drawn(pane, qtbot, 2)
    make.text = build([Part(WORDS)])
    pane.show_article(make.article(number=2), Matches())
    assert pane.pictures.labels == []
    assert not pane.pictures._images
    pane.show_article(None)
    assert pane.pictures.labels == []


def test_pictures_near_the_window_are_decoded_once_however_much_they_are(
    pane, make, source, qtbot, monkeypatch
):
    monkeypatch.setattr(reading, "MOST_BYTES", 300_000)
    show(pane, make)
    drawn(pane, qtbot, 2)
    qtbot.waitUntil(lambda: not source.jobs.busy)
    drawn(pane, qtbot, 2)
    assert len(source.files.asked) == 2


def test_what_was_decoded_longest_ago_goes_first(pane, make, source, qtbot, monkeypatch):
    monkeypatch.setattr(reading, "MOST_BYTES", 500_000)  # two of three
    far = [Part(f"Paragraph {n}. {WORDS}") for n in range(60)]
    sizes = ((320, 200), (304, 190), (288, 180))
    show(pane, make, [part for size in sizes for part in (image(ONE, *size), *far)])
    for label in pane.pictures.labels:
        bar = pane.view.verticalScrollBar()
        bar.setValue(bar.value() + label.y())
        qtbot.waitUntil(lambda label=label: not label.pixmap().isNull(), timeout=20_000)
    first, second, _ = pane.pictures.labels
    assert first.pixmap().isNull()
    assert not second.pixmap().isNull()
    assert source.files.asked == [(ONE, *size) for size in sizes]


def test_a_page_from_right_to_left_has_its_pictures_on_the_right(pane, make, source):
    arabic = "قال المتحدث باسم البلدية إن المصابيح على الرصيف أضيئت مساء الجمعة."
    show(pane, make, [Part(arabic), image(ONE, 320, 200), Part(arabic)])
    [label] = pane.pictures.labels
    found = pane.view.columns
    assert label.x() + label.width() == found.text_x + found.text


def test_lines_carry_the_pictures_above_and_below_them():
    text = build(
        [image(ONE, 10, 10), Part("a\nb", BlockKind.CODE), image(TWO, 9, 9, "c"), image(ONE, 8, 8)]
    )
    found = lines(text)
    assert [(line.text, len(line.above), len(line.below)) for line in found] == [
        ("a", 1, 0),
        ("b", 0, 0),
        ("c", 1, 1),
    ]
    assert found[2].above[0].alt == "c"
    assert [spot.under for spot in spots(found[2], 100)] == [False, True]
    assert lines(build([image(ONE, 1, 1)])) == []


@pytest.mark.parametrize(
    ("size", "column", "shown"),
    [((320, 200), 600, (320, 200)), ((2000, 1000), 600, (600, 300)),
     ((50, 30_000), 600, (10, 6000)), ((90_000, 1), 600, (600, 1))],
)  # fmt: skip
def test_the_size_of_a_picture_on_the_page(size, column, shown):
    assert size_of(Picture(ONE, *size), column) == shown


def test_what_decodes_ends_with_the_reader_also_amid_its_work(pane, make, source, qtbot):
    source.files.gate.clear()
    show(pane, make)
    qtbot.waitUntil(lambda: pane.pictures._files is not None)
    pane.show_article(None)
    source.files.gate.set()
    qtbot.waitUntil(lambda: source.files.closed == 1)
    qtbot.waitUntil(lambda: not source.jobs.busy)
    assert pane.pictures.labels == []
    show(pane, make)
    qtbot.waitUntil(lambda: pane.pictures._files is not None)
    pane.pictures.end()
    assert source.files.closed == 2


def test_what_decodes_ends_with_the_window_that_closes_while_it_starts(pane, make, source, qtbot):
    source.files.gate.clear()
    show(pane, make)
    qtbot.waitUntil(lambda: pane.pictures._files is not None)
    source.jobs.read(lambda _: source.files.gate.wait(20), lambda _: None)  # no worker is free
    pane.show_article(None)
    source.files.gate.set()
    source.jobs.close()
    pane.pictures.end()
    assert source.files.closed >= 1


def test_pictures_far_away_are_let_go_when_there_are_too_many(
    pane, make, source, qtbot, monkeypatch
):
    monkeypatch.setattr(reading, "MOST_BYTES", 700_000)
    far = [Part(f"Paragraph {n}. {WORDS}") for n in range(120)]
    show(pane, make, [Part(WORDS), image(ONE, 320, 200), *far, image(TWO, 2000, 1000), Part("x")])
    drawn(pane, qtbot, 1)
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    first, last = pane.pictures.labels
    qtbot.waitUntil(lambda: not last.pixmap().isNull())
    assert first.pixmap().isNull()
    pane.view.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not first.pixmap().isNull())


def test_a_line_of_the_head_has_no_pictures(pane, make, source):
    show(pane, make)
    assert pane.view.article.line_at_block(0) is None
    assert pane.view.article.line_at_block(9999) is None

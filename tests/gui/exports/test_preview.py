"""The preview follows the choices, and pages are turned by keys, wheel and buttons."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.pages import PageInfo, PagePicture
from desktop_app.errors import ExportFailed
from desktop_app.gui.exports.choice import CSV, HTML, PDF, ExportChoice
from desktop_app.gui.exports.preview import PaperView, PreviewPane, page_words
from desktop_app.gui.exports.preview_model import PreviewViewModel, Shown
from desktop_app.jobs import JobContext

ONE, TWO = ArticleId(1), ArticleId(2)


@pytest.fixture
def model(archive, jobs):
    made = PreviewViewModel(archive, jobs)
    yield made
    made.finish()


@pytest.fixture
def shown(model):
    found: list[Shown] = []
    model.shown.connect(found.append)
    return found


def test_the_pages_of_the_first_article_are_shown(qtbot, model, shown, archive) -> None:
    model.ask([ONE], ExportChoice(), 150)
    qtbot.waitUntil(lambda: bool(shown))
    assert (shown[0].page, shown[0].pages, shown[0].picture.width()) == (0, 3, 150)
    assert archive.previewed[0][0] == [ONE]
    for step, page in ((1, 1), (5, 2), (-9, 0)):
        model.go(model.page + step)
        qtbot.waitUntil(lambda page=page: shown[-1].page == page)
    model.go(0)
    assert len(shown) == 4
    assert len(archive.previewed) == 1
    model.go(1)  # drawn before
    assert shown[-1].page == 1


def test_the_newest_choice_wins_and_the_page_stays(qtbot, model, shown, archive) -> None:
    model.ask([ONE], ExportChoice(), 150)
    qtbot.waitUntil(lambda: bool(shown))
    model.go(2)
    qtbot.waitUntil(lambda: shown[-1].page == 2)
    for size in (9.5, 13.0):
        model.ask([ONE], ExportChoice(font_size=size), 150)
    qtbot.waitUntil(lambda: len(shown) == 3)
    assert [options.font_size for _, options in archive.previewed] == [11.0, 13.0]
    assert shown[-1].page == 2
    model.ask([ONE], ExportChoice(font_size=13.0), 150)
    assert not model.waiting


def test_a_text_is_shown_from_its_beginning(qtbot, model, shown) -> None:
    model.ask([TWO], ExportChoice(CSV), 150)
    qtbot.waitUntil(lambda: bool(shown))
    assert (shown[0].text, shown[0].picture) == ("csv of article 2", None)
    model.ask([TWO], ExportChoice(HTML), 150)
    qtbot.waitUntil(lambda: len(shown) == 2)
    assert shown[1] == Shown()
    model.go(1)
    assert model.pages == 0


def test_what_takes_long_is_told_and_what_fails_too(qtbot, model, shown, archive) -> None:
    gate = threading.Event()
    held, archive.preview = archive.preview, lambda *values: gate.wait(30) and held(*values)
    slow: list[bool] = []
    model.slow.connect(slow.append)
    model.ask([ONE], ExportChoice(), 150)
    qtbot.waitUntil(lambda: slow == [True])
    gate.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert slow[-1] is False
    archive.preview = held
    archive.fail["preview"] = ExportFailed("No pages.")
    with qtbot.waitSignal(model.failed):
        model.ask([TWO], ExportChoice(), 150)
    assert not model.waiting


def test_a_closed_preview_shows_nothing_more(qtbot, model, shown, jobs) -> None:
    model.ask([ONE], ExportChoice(), 150)
    qtbot.waitUntil(lambda: bool(shown))
    model.ask([ONE], ExportChoice(font_size=13.0), 150)
    model.close()
    qtbot.waitUntil(lambda: not jobs.busy)
    model.ask([TWO], ExportChoice(), 150)
    model._make()
    assert len(shown) == 1


@dataclass
class FakeSession:
    """An open original of one page; ``gate`` holds its pictures back."""

    problem: ExportFailed | None = None
    gate: threading.Event = field(default_factory=threading.Event)
    drawing: threading.Event = field(default_factory=threading.Event)
    closed: bool = False

    def pages(self) -> tuple[PageInfo, ...]:
        return (PageInfo(100.0, 100.0),)

    def picture(self, page: int, scale: float) -> PagePicture:
        self.drawing.set()
        if self.problem is not None:
            raise self.problem
        self.gate.wait(5)
        return PagePicture(1, 1, 4, bytes(4))

    def close(self) -> None:
        self.closed = True


def test_an_original_that_is_not_waited_for_any_more_is_closed(
    qtbot, model, shown, archive
) -> None:
    left, kept = FakeSession(), FakeSession()
    sessions = [left, kept]
    archive.preview_original = lambda *_: sessions.pop(0)
    model.ask([ONE], ExportChoice(), 150)
    qtbot.waitUntil(left.drawing.is_set)
    model.ask([TWO], ExportChoice(), 150)
    qtbot.waitUntil(kept.drawing.is_set)
    for session in (left, kept):
        session.gate.set()
    qtbot.waitUntil(lambda: bool(shown) and left.closed)
    assert (len(shown), kept.closed) == (1, False)


def test_an_original_that_cannot_be_drawn_is_closed(qtbot, model, archive) -> None:
    bad = FakeSession(ExportFailed("No pages."))
    archive.preview_original = lambda *_: bad
    with qtbot.waitSignal(model.failed):
        model.ask([ONE], ExportChoice(), 150)
    assert bad.closed


class Undelivered:
    """Runs jobs at once, and never comes to say what became of them."""

    def read(self, job, *_, **__) -> None:
        job(JobContext())

    def forget(self, name: str) -> None:
        pass

    def let_go(self, thing) -> None:
        thing.close()


def test_an_original_that_is_ready_as_the_sheet_closes_is_closed_too(qapp, archive) -> None:
    model = PreviewViewModel(archive, Undelivered())
    ready = FakeSession()
    ready.gate.set()
    archive.preview_original = lambda *_: ready
    model.ask([ONE], ExportChoice(), 150)
    model._make()
    assert not ready.closed
    model.close()
    assert ready.closed


def test_an_original_that_is_ready_after_the_sheet_is_closed_is_closed_at_once(
    qtbot, model, archive
) -> None:
    late = FakeSession()
    archive.preview_original = lambda *_: late
    model.ask([ONE], ExportChoice(), 150)
    qtbot.waitUntil(late.drawing.is_set)
    model.close()
    late.gate.set()
    qtbot.waitUntil(lambda: late.closed)


@pytest.mark.parametrize("kind", [PDF, CSV])
def test_the_password_that_is_known_opens_what_is_previewed(
    qtbot, model, shown, archive, kind
) -> None:
    model.password = {ONE: "tide"}.get
    model.ask([ONE], ExportChoice(kind, set_text=True), 150)
    qtbot.waitUntil(lambda: bool(shown))
    assert archive.passwords == ["tide"]


@pytest.fixture
def pane(qtbot, theme):
    made = PreviewPane(theme)
    made.resize(420, 560)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_pane_says_which_page_it_shows(pane) -> None:
    picture = QImage(210, 297, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.yellow)
    pane.show_page(Shown(picture, 1, 6), "")
    assert pane.where.text() == "Page 2 of 6"
    assert pane.paper.accessibleName() == "Preview: Page 2 of 6"
    assert pane.back.isEnabled()
    assert pane.on.isEnabled()
    middle = pane.paper.paper().center()
    assert pane.paper.grab().toImage().pixelColor(middle).name() == "#ffff00"
    pane.show_page(Shown(picture, 5, 6), "")
    assert not pane.on.isEnabled()
    pane.show_page(Shown(text="a,b"), "Words.")
    assert pane.text.toPlainText() == "a,b"
    assert not pane.where.isVisible()
    pane.show_problem("It cannot be shown.")
    assert "It cannot be shown." in pane._words.text()
    assert page_words(0, 0) == ""


def test_pages_are_turned_by_keys_and_buttons(qtbot, pane) -> None:
    turned: list[int] = []
    pane.turned.connect(turned.append)
    picture = QImage(210, 297, QImage.Format.Format_RGB32)
    pane.show_page(Shown(picture, 1, 6), "")
    pane.paper.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(pane.paper, key)
    pane.back.click()
    pane.on.click()
    qtbot.keyClick(pane.paper, Qt.Key.Key_X)
    assert turned == [1, 1, -1, -1, -1, 1]
    pane.paper.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(pane.paper, Qt.Key.Key_Right)
    assert turned[-1] == -1
    assert not pane.paper.grab().isNull()


def test_the_wheel_turns_a_page_for_each_notch(qtbot, theme) -> None:
    paper = PaperView(theme)
    qtbot.addWidget(paper)
    turned: list[int] = []
    paper.turned.connect(turned.append)
    for delta in (-60, -60, 240):
        QApplication.sendEvent(
            paper,
            QWheelEvent(
                QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, delta),
                Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
    assert turned == [1, -1, -1]

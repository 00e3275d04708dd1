"""An article as a document: head, formats, batches, and nothing loaded."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.text import word_count
from desktop_app.gui.reader.document import ArticleDocument, Head, head_of
from desktop_app.gui.reader.highlights import HEAD, line_of
from desktop_app.gui.reader.lines import lines
from desktop_app.gui.reader.styles import Styles
from desktop_app.gui.theme import Theme


def test_the_head_names_source_day_words_and_import(make) -> None:
    head = head_of(make.article(published="2021-02-14"))
    assert head.title == "Candles in the courtyards"
    facts = head.facts.strip("\u2068\u2069").split("\u2069\u00a0\u00a0·  \u2068")
    assert [fact.replace("\u00a0", " ") for fact in facts] == [
        "Harbour Post",
        "14 February 2021",
        f"{word_count(make.text.text)} words",
        "Imported 23 Nov 2026",
    ]


def test_a_fact_of_the_head_is_not_parted_at_the_end_of_a_line(make) -> None:
    facts = head_of(make.article(published="2021-02-14", byline="A " * 30 + "name")).facts
    assert "14\u00a0February\u00a02021" in facts
    assert "A A A" in facts  # a long one has to


def test_no_name_in_the_head_can_disguise_itself(make) -> None:
    head = head_of(make.article(title="A\u202eB", byline="\u2066C", source="مصدر"))
    assert head.title == "A⟦RLO⟧B"
    assert "⟦LRI⟧C" in head.facts
    assert "\u2068مصدر\u2069" in head.facts


def test_an_article_without_a_title_says_so(make) -> None:
    assert head_of(make.article(title="")).title == "Untitled"


def test_every_line_is_a_block_with_its_place(theme: Theme) -> None:
    text = build([Part("one\ntwo"), Part("", BlockKind.RULE), Part("three 🙂", BlockKind.QUOTE, 1)])
    shown = ArticleDocument(theme, Head("Title", "facts"), lines(text))
    blocks = [shown.findBlockByNumber(at) for at in range(shown.blockCount())]
    assert [block.text() for block in blocks] == ["Title", "facts", "one", "two", "", "three 🙂"]
    assert [line_of(block) for block in blocks[:HEAD]] == [None, None]
    assert [line.start for block in blocks[HEAD:] if (line := line_of(block))] == [0, 4, 9, 11]


def test_nothing_is_loaded_and_nothing_can_be_undone(theme: Theme) -> None:
    shown = ArticleDocument(theme, Head("T", "f"), lines(build([Part("one")])))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert shown.loadResource(kind, QUrl("file:///etc/hostname")) is None
    assert shown.resource(kind, QUrl("file:///etc/hostname")) is None
    assert not shown.isUndoRedoEnabled()
    assert not shown.isUndoAvailable()


def test_a_link_is_dotted_and_no_anchor(theme: Theme) -> None:
    text = build([Part("see this page 🙂 now", attributes=(("link", "4 8 https://example.org"),))])
    shown = ArticleDocument(theme, Head("T", "f"), lines(text))
    block = shown.findBlockByNumber(HEAD)
    assert block.text() == "see this page 🙂 now"
    styles = [
        (piece.format.underlineStyle().name, piece.format.isAnchor())
        for piece in block.textFormats()
    ]
    assert styles == [("NoUnderline", False), ("DotLine", False), ("NoUnderline", False)]


def test_an_object_character_asks_for_no_object(theme: Theme) -> None:
    shown = ArticleDocument(theme, Head("T", "f"), lines(build([Part("a\ufffcb")])))
    assert shown.findBlockByNumber(HEAD).text() == "a\ufffdb"


def test_kinds_have_their_own_looks(theme: Theme) -> None:
    kinds = [
        Part("paragraph"),
        Part("heading", BlockKind.HEADING, 2),
        Part("item", BlockKind.LIST_ITEM, 2),
        Part("quote", BlockKind.QUOTE, 1),
        Part("caption", BlockKind.CAPTION),
        Part("table", BlockKind.TABLE),
        Part("code", BlockKind.CODE),
        Part("picture", BlockKind.IMAGE),
        Part("", BlockKind.RULE),
        Part("قال", BlockKind.LIST_ITEM, 1),
    ]
    styles = Styles(theme)
    found = {line.text: line for line in lines(build(kinds))}
    looks = {name: (styles.block(line), styles.char(line)) for name, line in found.items()}
    assert looks["heading"][0].headingLevel() == 3
    assert looks["heading"][1].font().weight() == 600
    assert looks["item"][0].leftMargin() == 60
    assert looks["قال"][0].rightMargin() == 30
    assert looks["قال"][0].leftMargin() == 0
    assert looks["quote"][1].foreground().color() == theme.color("text2")
    assert looks["table"][1].font().family() == looks["code"][1].font().family()
    assert looks["paragraph"][1].font().pixelSize() == 18
    assert looks["paragraph"][0].lineHeight() == 128
    assert len({id(styles.char(line)) for line in found.values()}) == len(
        {(line.kind, line.level) for line in found.values()}
    )


def test_everything_grows_with_the_reading_size(theme: Theme) -> None:
    theme.set_reading_size(27)
    (line,) = lines(build([Part("item", BlockKind.LIST_ITEM, 1)]))
    styles = Styles(theme)
    assert styles.block(line).leftMargin() == 45
    assert styles.char(line).font().pixelSize() == 27
    assert styles.title("Short", rtl=False)[1].font().pixelSize() == 48


def test_a_long_text_comes_in_batches(theme: Theme, long_text, qtbot: QtBot) -> None:
    shown = ArticleDocument(theme, Head("T", "f"), lines(long_text))
    assert 0 < shown.blockCount() < 200
    assert not shown.complete
    assert shown.places.position(len(long_text.text)) is None
    grown: list[int] = []
    shown.grown.connect(lambda: grown.append(shown.blockCount()))
    shown.go_on()
    qtbot.waitUntil(lambda: shown.complete)
    assert len(grown) > 1
    assert shown.blockCount() == HEAD + len(long_text.blocks)
    shown.go_on()
    assert shown.places.offset(shown.characterCount() - 1) == len(long_text.text)


def test_a_text_that_is_no_longer_wanted_is_not_filled_on(
    theme: Theme, long_text, qtbot: QtBot
) -> None:
    shown = ArticleDocument(theme, Head("T", "f"), lines(long_text))
    other = ArticleDocument(theme, Head("T", "f"), lines(long_text))
    shown.go_on()
    other.go_on()
    shown.stop()
    qtbot.waitUntil(lambda: other.complete)
    assert not shown.complete


def test_the_rest_can_be_had_at_once(theme: Theme, long_text) -> None:
    shown = ArticleDocument(theme, Head("T", "f"), lines(long_text))
    shown.go_on()
    shown.finish()
    assert shown.complete
    count = shown.blockCount()
    shown.finish()
    assert shown.blockCount() == count == HEAD + len(long_text.blocks)

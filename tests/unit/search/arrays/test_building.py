"""A segment holds the words that the analysis gives, where it gives them."""

from __future__ import annotations

import csv
import random
import tracemalloc
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.search.analysis import Glued, iter_tokens
from desktop_app.search.arrays import building, segment, tokens
from desktop_app.search.arrays.building import build, build_all, field_text
from desktop_app.search.arrays.segment import Segment
from desktop_app.search.arrays.stems import stem_table
from desktop_app.search.schema import CONTINUED, WORD_FIELDS
from desktop_app.search.stemming import Stems
from tests.support.naive_segment import surfaces

Places = dict[tuple[int, str, str], list[int]]
GLUED = ("title", "text")


def article(number: int, body: str = "", **values: str) -> IndexDocument:
    blank = {"title": "", "byline": "", "source": "", "url": "", "notes": "", "language": "en"}
    return IndexDocument(ArticleId(number), body=body, **{**blank, **values})


def analysed(documents: list[IndexDocument]) -> Places:
    """Return where the words of each article stand, by the analysis of one text at a time."""
    found: Places = {}
    for document in documents:
        glued = Glued(document.title, document.body)
        for field in WORD_FIELDS:
            text = field_text(document, field)
            for token in iter_tokens(text, glued=glued if field in GLUED else None):
                key = document.id, field, token.text
                found.setdefault(key, []).append(token.position)
                for further in range(token.position + 1, token.position + token.span):
                    key = document.id, field, token.text + CONTINUED
                    found.setdefault(key, []).append(further)
    return {key: sorted(places) for key, places in found.items()}


def held(made: Segment) -> Places:
    """Return where the words of each article stand, by the arrays of a segment."""
    found: Places = {}
    for name, field in made.fields.items():
        words = field.lexicon.words(0, len(field.lexicon))
        assert words == sorted(set(words))
        for at, word in enumerate(words):
            lo, hi = field.starts[at], field.starts[at + 1]
            numbers = field.documents[lo:hi]
            assert np.all(np.diff(numbers.astype(int)) > 0)
            ends = field.place_starts[at] + np.cumsum(field.counts[lo:hi].astype(int))
            assert ends[-1] == field.place_starts[at + 1]
            for number, count, end in zip(numbers, field.counts[lo:hi], ends, strict=True):
                places = field.positions[end - count : end].astype(int) + int(made.bases[number])
                assert np.all(np.diff(places) > 0)
                found.setdefault((int(made.ids[number]), name, word), []).extend(places.tolist())
        assert (
            field.lengths.tolist()
            == np.bincount(field.documents, field.counts, made.count).astype(int).tolist()
        )
    return found


def forms(documents: list[IndexDocument]) -> Counter[tuple[str, str]]:
    """Return how words are written: those of texts, and of titles that say them alone."""
    found: Counter[tuple[str, str]] = Counter()
    for document in documents:
        glued = Glued(document.title, document.body)
        text = list(iter_tokens(document.body, glued=glued))
        found += surfaces(document.body, text)
        there = {token.text for token in text}
        title = [t for t in iter_tokens(document.title, glued=glued) if t.text not in there]
        found += surfaces(document.title, title)
    return found


def check(documents: list[IndexDocument]) -> Segment:
    made = build(documents)
    assert made.ids.tolist() == [document.id for document in documents]
    found = held(made)
    assert found == analysed(documents)
    written: dict[str, dict[str, int]] = {}
    for (word, form), count in forms(documents).items():
        written.setdefault(word, {})[form] = count
    totals: Counter[str] = Counter()
    for (_, field, word), places in found.items():
        totals[word] += len(places) if field == "text" else 0
    for word, there in written.items():
        counts = made.written(word)
        assert counts.pop(word, 0) == max(0, totals[word] - sum(there.values()))
        assert counts == there
    return made


_LETTERS = (
    "aA sS'’`´#@＃_.,-\u0301\u00ad\u200d\x00\x1f\u00a0\u0640ⅣßİıſﬁÅ北京市ゃカﾞ한กาсЁё٣🙂\ud800،。"
)
_WORDS = ("Volkov", "Volkovsaid", "Navalny", "Navalnyheld ", "'s ", "#tag_x ", " #a_ b", "你好 ")
_NASTY = st.sampled_from([*_LETTERS, *_WORDS])
_TEXTS = st.lists(_NASTY, max_size=30).map("".join)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.tuples(_TEXTS, _TEXTS, _TEXTS), max_size=4))
@pytest.mark.usefixtures("unmeasured_here")
def test_the_words_are_those_of_the_analysis(texts: list[tuple[str, str, str]]) -> None:
    check(
        [
            article(at, body, title=title, byline=byline)
            for at, (title, body, byline) in enumerate(texts, 1)
        ]
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=4))
@pytest.mark.usefixtures("unmeasured_here")
def test_so_are_those_of_any_text(texts: list[str]) -> None:
    check([article(at, body) for at, body in enumerate(texts, 1)])


def test_glued_words_are_cut_where_their_name_stands_in_the_same_article() -> None:
    made = check(
        [
            article(1, "Navalnyheld a rally", title="Navalny speaks"),
            article(2, "Navalnyheld a rally, and “Navalnysaid's” so"),
            article(3, "Volkov's friends. (Volkovsaid) it", byline="Volkov Volkovand"),
        ]
    )
    assert made.fields["text"].lexicon.find("held") >= 0
    assert made.fields["text"].lexicon.find("navalnyheld" + CONTINUED) >= 0
    assert made.fields["byline"].lexicon.find("and") >= 0


def test_a_long_article_lies_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "PIECE", 10)
    body = " ".join(f"w{at % 7}" for at in range(34)) + " #a_b_c Volkov Volkovsaid"
    documents = [article(1, "short"), article(2, body, title="x " * 12), article(3, "", notes=body)]
    made = build(documents)
    assert made.ids.tolist() == [1, 2, 2, 2, 2, 3, 3, 3, 3]
    assert made.bases.tolist() == [0, 0, 10, 20, 30, 0, 10, 20, 30]
    assert held(made) == analysed(documents)


def test_long_texts_are_split_at_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "_SLICE", 20)
    monkeypatch.setattr(tokens, "_BLOCK", 50)
    check([article(1, "Navalny said it's so, " * 20 + "Navalnyheld " + "x" * 90 + "北" * 90)])


def test_articles_go_into_as_many_segments_as_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MAX_WORDS", 30)
    monkeypatch.setattr(building, "_BATCH", 3)
    documents = [article(at, "one two three four five") for at in range(20)]
    made = list(build_all(documents))
    assert len(made) > 2
    assert [i for part in made for i in part.ids.tolist()] == list(range(20))
    assert list(build_all([])) == []


def test_segments_that_follow_each_other_are_as_if_each_was_made_alone(monkeypatch) -> None:
    monkeypatch.setattr(building, "MAX_WORDS", 60)
    monkeypatch.setattr(building, "_BATCH", 3)
    words = ["Volkov", "Volkovsaid", "'", "it's", "“#tag_x”", "北京市", "walks", "Walks", "x" * 70]
    chance = random.Random(2)
    documents = [
        article(at, " ".join(chance.choices(words, k=9)), title=" ".join(chance.choices(words)))
        for at in range(60)
    ]
    by_id = {document.id: document for document in documents}
    made = list(build_all(documents))
    assert len(made) > 5
    for part in made:
        alone = build(by_id[ArticleId(number)] for number in part.ids.tolist())
        assert part.words == alone.words
        assert part.arrays.keys() == alone.arrays.keys()
        for name, array in part.arrays.items():
            np.testing.assert_array_equal(array, alone.arrays[name], name)


def test_what_is_known_of_very_many_words_is_not_kept(monkeypatch) -> None:
    monkeypatch.setattr(building, "MAX_WORDS", 60)
    monkeypatch.setattr(building, "_BATCH", 3)
    monkeypatch.setattr(building, "_KNOWN_ENTRIES", 50)
    begun = []
    monkeypatch.setattr(
        building, "Tokeniser", lambda: begun.append(tokens.Tokeniser()) or begun[-1]
    )
    documents = [article(at, f"one{at} two{at} three four five") for at in range(60)]
    assert [i for part in build_all(documents) for i in part.ids.tolist()] == list(range(60))
    assert len(begun) > 2
    assert max(known.size for known in begun) < 150


def test_an_error_in_what_follows_goes_up(monkeypatch) -> None:
    monkeypatch.setattr(building, "MAX_WORDS", 30)
    monkeypatch.setattr(building, "_BATCH", 3)
    documents = [article(at, "one two three four five") for at in range(40)]
    names: list[str] = []

    def full(made: Segment) -> str:
        if len(names) == 2:
            raise OSError("the disk is full")
        names.append(made.name)
        return made.name

    found = []
    with pytest.raises(OSError, match="full"):
        found.extend(building.build_each(documents, full))
    assert names[: len(found)] == found


def test_more_documents_than_fit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MAX_DOCUMENTS", 3)
    with pytest.raises(ValueError, match="more documents"):
        build(article(at, "") for at in range(4))


def test_nothing_makes_an_empty_segment() -> None:
    made = build([])
    assert made.count == 0
    assert held(made) == {}
    assert made.written("word") == {}


def test_stem_tables_are_of_the_words_of_their_language() -> None:
    made = build(
        [
            article(1, "walks walked Häuser", language="en"),
            article(2, "Häuser Hause walking", language="de-AT"),
        ]
    )
    assert made.languages == ("en", "de")
    assert made.language_of.tolist() == [0, 1]
    field = made.fields["text"]
    found = field.stems("en")
    assert found is not None
    stem = Stems().stem("walked", "en")
    assert [field.lexicon.word(int(at)) for at in found.find(stem)] == ["walked", "walks"]
    assert field.stems("fr") is None
    whole = stem_table(field.lexicon, "en", Stems())
    assert [field.lexicon.word(int(at)) for at in whole.find(stem)] == [
        "walked",
        "walking",
        "walks",
    ]


def test_counts_take_as_much_room_as_they_need() -> None:
    few, many = build([article(1, "a " * 255)]), build([article(1, "a " * 256)])
    assert few.fields["text"].counts.dtype == np.uint8
    assert many.fields["text"].counts.dtype == np.uint16
    assert segment.PIECE < 1 << 16


@pytest.mark.usefixtures("unmeasured_here")
def test_the_words_of_real_articles_are_those_of_the_analysis(corpus: Path) -> None:
    made = []
    for path in sorted((corpus / "news").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                made.append(article(len(made) + 1, row["text"], title=row["title"]))
    assert made
    check(made)


def test_an_enormous_article_is_built_in_bounded_memory() -> None:
    """A few times as much as its text, whether its words have blanks between them or not."""
    chance = random.Random(3)
    body = " ".join(chance.choices([f"word{number}" for number in range(500)], k=130_000))
    documents = [article(1, body), article(2, "北京市" * 50_000, notes="a" * 1_000_000)]
    tracemalloc.start()
    made = build(documents)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert made.ids.tolist() == [1] * 3 + [2] * 3
    assert int(made.fields["text"].lengths.sum()) == 130_000 + 150_000
    assert most < 35_000_000

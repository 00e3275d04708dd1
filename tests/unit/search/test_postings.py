"""What is read in bulk is what Whoosh itself reads."""

from __future__ import annotations

import random

import pytest
from whoosh.index import FileIndex

from desktop_app.search import fields, writing
from desktop_app.search.analysis import query_tokens, tokens
from desktop_app.search.blocks import blocks
from desktop_app.search.leaf import open_leaves
from desktop_app.search.schema import CONTINUED, WORD_FIELDS
from desktop_app.search.sealed_storage import SealedStorage


@pytest.fixture(scope="module")
def storage(tmp_path_factory, article):
    """Return a storage with two segments and a deleted document."""
    chance = random.Random(11)
    words = [f"w{n}" for n in range(60)] + ["Volkov", "Volkovsaid", "北京市", "#tag_x"]
    storage = SealedStorage(tmp_path_factory.mktemp("index"), bytes(32), "x")
    for start in (0, 300):
        documents = [
            article(start + n, " ".join(chance.choices(words, k=40)), title="w1 Volkov " * (n % 3))
            for n in range(300)
        ]
        writing.write(storage, documents, [7] if start else [])
    return storage


def test_postings_and_positions_are_those_of_whoosh(storage) -> None:
    leaves = list(open_leaves(storage, {}).values())
    assert [len(opened.deleted) for opened in leaves] == [1, 0]
    reader = FileIndex(storage, schema=fields.whoosh_schema()).reader()
    seen = 0
    for opened, (stock, _) in zip(leaves, reader.leaf_readers(), strict=True):
        leaf = opened.leaf
        for field in WORD_FIELDS:
            assert list(leaf.lexicons[field]) == [
                text.decode() for text in (stock.lexicon(field) if leaf.lexicons[field] else ())
            ]
            for word, entry in leaf.lexicons[field].items():
                in_documents, _, _ = entry
                assert in_documents == stock.doc_frequency(field, word)
                matcher = stock.postings(field, word)
                expected = {}
                while matcher.is_active():
                    expected[matcher.id()] = (matcher.weight(), matcher.value_as("positions"))
                    matcher.next()
                numbers, counts = leaf.postings(field, word)
                places = leaf.positions(field, word, set(numbers))
                found = {
                    number: (count, places[number])
                    for number, count in zip(numbers, counts, strict=True)
                    if number not in opened.deleted
                }
                assert found == expected
                seen += len(found)
            assert leaf.lengths[field] == tuple(
                stock.doc_field_length(n, field, 0) or 0 for n in range(leaf.count)
            )
    assert seen > 10_000


def test_a_word_over_two_positions_continues(storage) -> None:
    leaf = next(iter(open_leaves(storage, {}).values())).leaf
    numbers, _ = leaf.postings("text", "volkovsaid" + CONTINUED)
    assert len(numbers) > 5
    for number in numbers[:5]:
        first = leaf.positions("text", "volkovsaid", {number})[number]
        further = leaf.positions("text", "volkovsaid" + CONTINUED, {number})[number]
        head = leaf.positions("text", "volkov", {number})[number]
        said = leaf.positions("text", "said", {number})[number]
        assert [place + 1 for place in first] == further
        assert set(first) <= set(head)
        assert set(further) <= set(said)


def test_leaves_that_are_known_are_kept(storage) -> None:
    first = open_leaves(storage, {})
    known = {name: opened.leaf for name, opened in first.items()}
    assert all(opened.leaf is known[name] for name, opened in open_leaves(storage, known).items())


def test_what_is_absent_stands_nowhere(storage) -> None:
    leaf = next(iter(open_leaves(storage, {}).values())).leaf
    assert [list(part) for part in leaf.postings("text", "absent")] == [[], []]
    assert leaf.positions("text", "absent", {1}) == {}
    assert leaf.written("absent") == {}


def test_the_cache_of_postings_is_bounded(storage, monkeypatch) -> None:
    from desktop_app.search import leaf as module

    monkeypatch.setattr(module, "_MAX_CACHED", 100)
    leaf = next(iter(open_leaves(storage, {}).values())).leaf
    for _ in range(2):
        for word in leaf.lexicons["text"]:
            assert leaf.postings("text", word)[0]
            assert len(leaf._cache) <= 4


def test_what_is_no_list_of_postings_is_refused() -> None:
    with pytest.raises(ValueError, match="not a list"):
        list(blocks(b"other bytes"))


@pytest.mark.parametrize("mode", ["index", "query"])
@pytest.mark.parametrize("text", ["Navalny's #tag_x 北京市2021", "Volkovsaid Volkov", ""])
def test_the_analyser_for_whoosh_gives_the_same_words(text: str, mode: str) -> None:
    analyse = fields.WordAnalyzer()
    given = analyse(text, positions=True, chars=True, mode=mode, start_pos=3, start_char=5)
    found = [(t.text, t.pos - 3, t.startchar - 5, t.endchar - 5) for t in given]
    words = query_tokens(text) if mode == "query" else tokens(text)
    assert found == [(t.text, t.position, t.start, t.end) for t in words]

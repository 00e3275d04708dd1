"""What a search finds, and how well it fits, is what Whoosh itself finds with the same words."""

from __future__ import annotations

import datetime as dt
import itertools
import math
import random
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA
from whoosh import query as whoosh_query
from whoosh.filedb.filestore import RamStorage
from whoosh.searching import Searcher

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument, SearchRequest
from desktop_app.jobs import JobContext
from desktop_app.search import fields, phrases
from desktop_app.search.arrays.answering import answer
from desktop_app.search.arrays.evaluate import Evaluation, expansions
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.schema import BOOSTS, CONTINUED, PLAIN_FIELDS
from desktop_app.search.stemming import Stems
from desktop_app.search.taken import Taken
from desktop_app.search.tree import And, Fuzzy, Node, Not, Or, Pattern, Phrase, Shape, Word
from desktop_app.search.wildcards import wildcard
from tests.support.naive_segment import opened, terms, words_of

COUNT = 1000
chance = random.Random(17)
LETTERS = "abcdeé"
VOCABULARY = sorted({"".join(chance.choices(LETTERS, k=chance.randint(2, 6))) for _ in range(260)})
chance.shuffle(VOCABULARY)
VOCABULARY += ["rally", "rallies", "rallied", "Volkov", "Volkovsaid", "said", "#tag_x", "北京市"]
WEIGHTS = list(itertools.accumulate(1 / (rank + 4) for rank in range(len(VOCABULARY))))
WORDS = [*sorted({word for word in VOCABULARY if word.islower()}), "volkovsaid", "#tag_x"]


def text(length: int) -> str:
    return " ".join(chance.choices(VOCABULARY, cum_weights=WEIGHTS, k=length))


ARTICLES = [
    IndexDocument(
        ArticleId(number), text(chance.randint(0, 5)), text(int(chance.expovariate(1 / 40))),
        text(chance.randint(0, 2)), text(1), "", text(chance.choice([0, 0, 6])), "en",
    )
    for number in chance.sample(range(1, 5 * COUNT), COUNT)
]  # fmt: skip
EVERYTHING = frozenset(document.id for document in ARTICLES)


@cache
def stock() -> Searcher:
    """Return Whoosh's own searcher over its own index of the articles."""
    index = RamStorage().create_index(fields.whoosh_schema())
    writer = index.writer()
    for document in ARTICLES:
        values = {name: words for name, words in words_of(document).items() if words}
        writer.add_document(id=document.id, **values)
    writer.commit()
    return index.searcher()


@cache
def ours() -> Snapshot:
    """Return a state of our index: four segments, some articles gone, some in pieces."""
    changed = [
        IndexDocument(one.id, "other", "words entirely", "", "", "", "", "de")
        for one in ARTICLES[500:560]
    ]
    return Snapshot(
        [
            opened(ARTICLES[:300], piece=13),
            opened([*ARTICLES[300:500], *changed], gone=[one.id for one in changed]),
            opened(ARTICLES[500:999]),
            opened(ARTICLES[999:]),
        ],
        (1, ""),
    )


def found(tree: Node) -> dict[int, float]:
    forms = expansions(tree, ours(), JobContext())
    evaluation = Evaluation(ours(), forms, tree, (), lambda _: (), lambda: EVERYTHING, JobContext())
    ranked = evaluation.run(trash=True)
    return dict(zip(ranked, ranked.scores or [0.0] * len(ranked), strict=True))


def of_whoosh(tree: Node) -> dict[int, float]:
    results = stock().search(in_whoosh(tree), limit=None)
    column = stock().reader().column_reader(fields.ID, fields.ID_COLUMN)
    return {column[number]: score for score, number in results.top_n}


def in_whoosh(tree: Node) -> whoosh_query.Query:
    """Return a tree as Whoosh says it."""
    match tree:
        case And(parts):
            return whoosh_query.And([in_whoosh(part) for part in parts])
        case Or(parts):
            return whoosh_query.Or([in_whoosh(part) for part in parts])
        case Not(part):
            return whoosh_query.Not(in_whoosh(part))
        case Phrase(slots, where):
            texts = [slot.text for slot in slots]
            return whoosh_query.Or(
                [whoosh_query.Phrase(field, texts, boost=BOOSTS[field]) for field in where]
            )
    return whoosh_query.Or([in_field(tree, field) for field in tree.fields])


def in_field(leaf: Node, field: str) -> whoosh_query.Query:
    match leaf:
        case Word(text, exact=True):
            return whoosh_query.Term(field, text, boost=BOOSTS[field])
        case Pattern(text, shape=Shape.PREFIX):
            return whoosh_query.Prefix(field, text)
    return whoosh_query.Or(
        [whoosh_query.Term(field, word) for word in lexicon(field) if stands_for(leaf, word)]
    )


@cache
def lexicon(field: str) -> list[str]:
    return [word.decode() for word in stock().reader().lexicon(field)]


STEMS = Stems()


def stands_for(leaf: Node, word: str) -> bool:
    match leaf:
        case _ if word.endswith(CONTINUED):
            return False
        case Word(text, beginning=beginning):
            alike = STEMS.stem(word, "en") == STEMS.stem(text, "en") and word[0].isalpha()
            return alike or word == text or (beginning and word.startswith(text))
        case Pattern(text, shape=Shape.WILDCARD):
            return wildcard(text)(word)
        case Fuzzy(text, distance=distance):
            return OSA.distance(text, word) <= distance
    raise ValueError(leaf)


@cache
def places_of(number: int) -> dict[str, dict[str, list[tuple[int, int]]]]:
    """Return where each word of an article stands, by field."""
    (document,) = (one for one in ARTICLES if one.id == number)
    stands: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for field, tokens in words_of(document).items():
        of_field = stands.setdefault(field, {})
        for token in tokens:
            place = token.position, token.position + token.span - 1
            of_field.setdefault(token.text, []).append(place)
    return stands


FIELDS = st.sampled_from([PLAIN_FIELDS, ("title",), ("text",), ("note",), ("url",)])
ONE = st.builds(Word, st.sampled_from([*WORDS, "absent"]), FIELDS, exact=st.just(True))


def _phrase(words: list[str], where: tuple[str, ...]) -> Phrase:
    return Phrase(tuple(Word(word, where, exact=True) for word in words), where)


# Whoosh does not know of words that reach over two positions.
SHORT = [word for word in WORDS[:-2:6] if not word.startswith("#")]
PHRASE = st.builds(_phrase, st.lists(st.sampled_from(SHORT), min_size=2, max_size=3), FIELDS)
PARTS = {"min_size": 1, "max_size": 4}
SCORED = st.recursive(
    ONE | PHRASE,
    lambda part: (
        st.lists(part, **PARTS).map(lambda parts: And(tuple(parts)))
        | st.lists(part, **PARTS).map(lambda parts: Or(tuple(parts)))
    ),
    max_leaves=8,
)
SHAPES = st.text("abc*?", min_size=2, max_size=5).filter(lambda text: text.strip("*?"))
LOOSE = st.one_of(
    st.builds(Word, st.sampled_from([*WORDS, "rallying"]), FIELDS, beginning=st.booleans()),
    st.builds(Pattern, st.text(LETTERS, min_size=1, max_size=3), FIELDS),
    st.builds(Pattern, SHAPES, FIELDS, st.just(Shape.WILDCARD)),
    st.builds(Fuzzy, st.sampled_from(WORDS), FIELDS, st.integers(1, 2)),
)
ANY = st.recursive(
    ONE | PHRASE | LOOSE,
    lambda part: (
        st.lists(part, **PARTS).map(lambda parts: And(tuple(parts)))
        | st.lists(part, **PARTS).map(lambda parts: Or(tuple(parts)))
        | part.map(Not)
    ),
    max_leaves=8,
)


@pytest.mark.usefixtures("unmeasured_here")
@settings(max_examples=80)
@given(tree=SCORED)
def test_scores_are_those_of_whoosh(tree: Node) -> None:
    expected = of_whoosh(tree)
    assert found(tree) == pytest.approx(expected, abs=5e-5)


@settings(max_examples=80)
@given(tree=ANY)
def test_every_sort_of_query_finds_what_whoosh_finds(tree: Node) -> None:
    assert found(tree).keys() == of_whoosh(tree).keys()


@settings(max_examples=20)
@given(tree=SCORED, without=ONE)
def test_what_must_not_stand_there_does_not_change_the_order(tree: Node, without: Word) -> None:
    tree = And((tree, Not(without)))
    # Whoosh adds 1 for what does not stand there.
    expected = {number: score - 1 for number, score in of_whoosh(tree).items()}
    assert found(tree) == pytest.approx(expected, abs=5e-5)


@settings(max_examples=30)
@given(
    words=st.lists(st.sampled_from(WORDS[::5]), min_size=2, max_size=4),
    within=st.integers(1, 9),
    where=FIELDS,
)
def test_words_near_one_another_are_those_near_in_each_text(words, within, where) -> None:
    slots = tuple(Word(word, where, exact=True) for word in words)
    near = phrases.Near(words, within)
    expected = set()
    for document in ARTICLES:
        for field in where:
            stands = {word: places_of(document.id)[field].get(word, []) for word in words}
            if any(near.windows([stands[word] for word in words])):
                expected.add(document.id)
                break
    assert found(Phrase(slots, where, within)).keys() == expected


@pytest.mark.usefixtures("unmeasured_here")
def test_a_merged_word_is_scored_as_one_word() -> None:
    """The stated formula: BM25F of the forms as if they were one word."""
    forms = {"rally", "rallies", "rallied"}
    counts = {
        document.id: sum(word.text in forms for word in words_of(document)["title"])
        for document in ARTICLES
    }
    lengths = {
        document.id: sum(len(list(terms(word))) for word in words_of(document)["title"])
        for document in ARTICLES
    }
    average = sum(lengths.values()) / COUNT
    hits = sum(1 for count in counts.values() if count)
    idf = math.log(COUNT / (hits + 1)) + 1
    expected = {
        number: 2 * idf * 2.2 * count / (count + 1.2 * (0.25 + 0.75 * lengths[number] / average))
        for number, count in counts.items()
        if count
    }
    assert found(Word("rally", ("title",))) == pytest.approx(expected, abs=5e-5)


def test_a_query_in_words_goes_the_same_way() -> None:
    result = answer(
        ours(), SearchRequest("=rally -said"), lambda _: (), lambda: EVERYTHING, JobContext(),
        dt.date(2021, 3, 1), Taken(),
    )  # fmt: skip
    tree = And((Word("rally", PLAIN_FIELDS, exact=True), Not(Word("said", PLAIN_FIELDS))))
    assert set(result.ids) == of_whoosh(tree).keys()

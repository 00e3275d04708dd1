"""What crosses the pipes: whole as it went, and nothing that is not what it must be."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.articles import ArticleDraft, Suggestion
from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.errors import UnreadableSource
from desktop_app.importing import parcels
from desktop_app.importing.parcels import BLOCKS, DRAFT, TEXT, Junk, unpack_drafts
from desktop_app.importing.source import Source

LONG = build(
    [Part("Крыша 🏗 " * 40, BlockKind.HEADING, 2), Part("A link.", attributes=(("link", "0 1 x"),))]
    + [Part(f"Paragraph {number} {'ж' * 90}") for number in range(1200)]
)
WHOLE = ArticleDraft(
    LONG,
    "html",
    "text/html",
    "trafilatura 2",
    {
        Field.TITLE: FieldValue("A title", Provenance(How.PARSED, "html 1")),
        Field.LANGUAGE: FieldValue("en", Provenance(How.GUESSED, "language detector 1")),
        Field.BYLINE: FieldValue("Somebody"),
    },
    (Suggestion("#quay", "hashtag in the text"),),
    "part 1",
    ("The encoding was guessed.",),
)
HEAD = ["text", "text/plain", "seed text 1", "", {}, [], []]


def answer(head=HEAD, text="A text.", blocks=(("paragraph", 0, 7, 0, ()),)):
    return [
        (DRAFT, json.dumps(head).encode()),
        (TEXT, text.encode() if isinstance(text, str) else text),
        (BLOCKS, json.dumps(blocks).encode()),
    ]


def changed(**values):
    names = ("kind", "mime", "extractor", "part", "fields", "suggestions", "notices")
    return [values.get(name, value) for name, value in zip(names, HEAD, strict=True)]


def test_drafts_come_back_as_they_went():
    frames = [*parcels.pack_draft(WHOLE), *parcels.pack_draft(WHOLE)]
    assert unpack_drafts(frames) == (WHOLE, WHOLE)
    assert unpack_drafts(frames)[0].text.sha256 == LONG.sha256


def test_no_piece_is_so_large_that_taking_it_apart_holds_others_up():
    sizes = [len(payload) for _, payload in parcels.pack_draft(WHOLE)]
    assert len(sizes) > 5
    assert max(sizes) < 300_000


def test_an_article_without_text_comes_back():
    [draft] = unpack_drafts(answer()[:1])
    assert draft.text.text == ""


def test_a_request_says_what_is_to_be_read_but_not_where_it_is_from():
    source = Source("ne\udcffws.html", b"\x00\xff", "/folder/of/somebody/news.html", "3")
    frames = parcels.pack_request(parcels.Request(parcels.ARTICLES, source))
    assert b"somebody" not in b"".join(payload for _, payload in frames)
    back = parcels.unpack_request(frames[0][1], frames[1][1])
    assert back.source == Source("ne\udcffws.html", b"\x00\xff", "", "3")
    assert back.kind == parcels.ARTICLES


def test_half_characters_become_question_marks():
    draft = ArticleDraft(LONG, "text", "text/plain", "x 1", notices=("half \ud800 of one",))
    [back] = unpack_drafts([*parcels.pack_draft(draft)])
    assert back.notices == ("half ? of one",)


@pytest.mark.parametrize(
    "frames",
    [
        [],
        answer()[1:],
        [*answer(), (b"Z", b"")],
        answer(text=b"\xff\xff"),
        answer(head=HEAD[:-1]),
        answer(head={}),
        answer(head=changed(kind=7)),
        answer(head=changed(mime="x" * 20_000)),
        answer(head=changed(part="\ud800")),
        answer(head=changed(fields={"password": ["x", None]})),
        answer(head=changed(fields={"title": ["x", ["typed", ""]]})),
        answer(head=changed(fields={"title": ["x", ["parsed"]]})),
        answer(head=changed(fields=[["title"]])),
        answer(head=changed(suggestions=[["tag"]])),
        answer(head=changed(notices=["x"] * 2000)),
        answer(blocks={}),
        answer(blocks=[7]),
        answer(blocks=[["paragraph", 0, 8, 0, []]]),
        answer(blocks=[["paragraph", -1, 2, 0, []]]),
        answer(blocks=[["paragraph", 0, 1.5, 0, []]]),
        answer(blocks=[["paragraph", 0, True, 0, []]]),
        answer(blocks=[["paragraph", 3, 2, 0, []]]),
        answer(blocks=[["paragraph", 0, 4, 0, []], ["paragraph", 3, 5, 0, []]]),
        answer(blocks=[["paragraph", 0, 4, -1, []]]),
        answer(blocks=[["script", 0, 4, 0, []]]),
        answer(blocks=[["paragraph", 0, 4, 0, [["link"]]]]),
        answer(blocks=[["paragraph", 0, 4, 0, [["link", None]]]]),
        [(DRAFT, b"[" * 100_000)],
        [(DRAFT, b"")],
    ],
)
def test_what_is_no_answer_is_junk(frames):
    with pytest.raises(Junk):
        unpack_drafts(frames)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda each: st.lists(each, max_size=7) | st.dictionaries(st.text(), each, max_size=2),
    max_leaves=6,
)
_FRAME = st.tuples(
    st.sampled_from([DRAFT, TEXT, BLOCKS, b"?"]),
    st.binary(max_size=40) | _JSON.map(lambda each: json.dumps(each).encode()),
)


@given(st.lists(_FRAME, max_size=4))
def test_whatever_comes_is_drafts_or_junk(frames):
    try:
        drafts = unpack_drafts(frames)
    except Junk:
        return
    assert all(isinstance(draft, ArticleDraft) for draft in drafts)


def test_a_problem_comes_back_with_its_hint():
    _, payload = parcels.pack_problem(UnreadableSource("“a” is empty.", "Save it again."))
    problem = parcels.unpack_problem(payload)
    assert (str(problem), problem.hint) == ("“a” is empty.", "Save it again.")


@pytest.mark.parametrize("payload", [b"", b"[]", b'["one"]', b'["one", 2]', b'"ab"x', b"\xff"])
def test_what_is_no_problem_is_junk(payload):
    with pytest.raises(Junk):
        parcels.unpack_problem(payload)

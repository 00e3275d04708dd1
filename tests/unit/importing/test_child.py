"""The loop of the process that reads files, here within the test."""

from __future__ import annotations

import io

import pytest

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import paragraphs
from desktop_app.domain.provenance import Field, FieldValue, How
from desktop_app.errors import UnreadableSource
from desktop_app.importing import child, parcels
from desktop_app.importing.parcels import ARTICLES, Request
from desktop_app.importing.source import Source
from desktop_app.processes import frames, jail, limits


@pytest.fixture(autouse=True)
def unlimited(monkeypatch):
    """The process of the tests keeps its rights."""
    monkeypatch.setattr(limits, "allow_seconds", lambda _: None)
    monkeypatch.setattr(limits, "confine", lambda _: None)
    monkeypatch.setattr(jail, "confine", lambda: None)


def asked(*sources):
    stream = io.BytesIO()
    for source in sources:
        for frame in parcels.pack_request(Request(ARTICLES, source)):
            frames.send(stream, *frame)
    return io.BytesIO(stream.getvalue())


def answers(ways, *sources):
    """Return the kinds of the messages that come back, and the last payload of each answer."""
    out = io.BytesIO()
    child.serve(ways, asked(*sources), out, 5)
    out.seek(0)
    found = []
    while (frame := frames.receive(out)) is not None:
        found.append(frame)
    return found


def reading(source):
    match source.data:
        case b"refused":
            raise UnreadableSource("It is refused.", "Do not.")
        case b"large":
            raise MemoryError
        case b"wrong":
            raise KeyError("secret words")
    yield from parcels.pack_draft(
        ArticleDraft(paragraphs(source.data.decode()), "text", "text/plain", "x 1")
    )


WAYS = {ARTICLES: reading}


def test_every_request_gets_one_answer():
    sources = [Source("a", b"One."), Source("b", b"refused"), Source("c", b"wrong")]
    found = answers(WAYS, *sources, Source("d", b"Two."))
    assert b"".join(kind for kind, _ in found) == b"Y" + b"DTK." + b"E" + b"E" + b"DTK."
    problems = [payload.decode() for kind, payload in found if kind == parcels.FAILED]
    assert "It is refused." in problems[0]
    assert "KeyError in test_child.py" in problems[1]
    assert "secret" not in problems[1]


def test_after_a_lack_of_memory_it_goes():
    found = answers(WAYS, Source("a.txt", b"large"), Source("b", b"One."))
    assert [kind for kind, _ in found] == [parcels.READY, parcels.FAILED, parcels.LEAVING]
    assert "“a.txt” needs too much memory" in found[1][1].decode()


def test_the_language_is_what_the_detector_makes_of_the_text_and_the_one_stated():
    draft = ArticleDraft(paragraphs("Words."), "text", "text/plain", "x 1")
    french = ArticleDraft(
        draft.text, "text", "text/plain", "x 1", {Field.LANGUAGE: FieldValue("fr")}
    )
    assert child.with_language(french, lambda _, stated: stated) == french
    assert child.with_language(draft, lambda _, stated: stated) == draft
    assert child.with_language(draft, lambda *_: "en").fields[Field.LANGUAGE].value == "en"
    told = child.with_language(french, lambda *_: "ru").fields[Field.LANGUAGE]
    assert (told.value, told.provenance.how) == ("ru", How.GUESSED)


def test_it_confines_itself_before_it_reads(monkeypatch):
    out, done = io.BytesIO(), []
    out.close = lambda: None
    monkeypatch.setattr(limits, "confine", lambda memory: done.append(memory))
    monkeypatch.setattr(jail, "confine", lambda: done.append("jail"))
    monkeypatch.setattr(limits, "allow_seconds", lambda seconds: done.append(seconds))
    first = io.BytesIO()
    frames.send(first, parcels.LIMITS, b'{"memory": 7, "seconds": 3}')
    requests = io.BytesIO(first.getvalue() + asked(Source("a.txt", b"Some words.")).getvalue())
    monkeypatch.setattr(child, "pipes", lambda: (requests, out))
    child.run(lambda *_: "en")
    assert done == [7, "jail", 3]
    assert out.getvalue().endswith(frames.packed(parcels.DONE, b""))


def test_it_goes_when_nobody_speaks_to_it(monkeypatch):
    monkeypatch.setattr(child, "pipes", lambda: (io.BytesIO(), None))
    child.run(lambda *_: "")

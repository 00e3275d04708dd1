"""Importers answer anything with articles or with ``UnreadableSource``, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.domain.blocks import SEPARATOR, BlockKind
from desktop_app.domain.text import normalise
from desktop_app.errors import UnreadableSource
from desktop_app.importing.importer import Importers, Source

pytestmark = pytest.mark.usefixtures("unmeasured")

FIXTURES = sorted((Path(__file__).parents[1] / "unit" / "importing" / "fixtures").iterdir())
NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a.xml", "a", "a.bin", "Pasted text", "\udcff"])
PIECES = st.sampled_from(
    [
        b"<", b">", b"</", b"<p>", b"<table>", b"<!--", b"-->", b"<![CDATA[", b"&", b"&#x0;",
        b"---\n", b"[", b"](", b"| ", b"\x00", b"\xff", b"\xf0\x9f", b"\xef\xbb\xbf", b"\r", b"{",
        b"date 2021-02-14 ", b"\xe2\x80\xae", b"\xcc\x81", b"<br><br>", b"<script>", b": ",
        b"\xf3\xb0\x80\x80", b"<a href=//[x>", b"#tag", b"<meta charset=utf-7>", b"\xed\xa0\x80",
        b"<time datetime=9999-99>",
    ]
)  # fmt: skip


@pytest.fixture(scope="module")
def importers() -> Importers:
    return Importers.installed()


def check(importers: Importers, name: str, data: bytes) -> None:
    """Read a source; whatever comes out must be a canonical text with sound blocks."""
    problem = ""
    drafts = []
    try:
        drafts = list(importers.read(Source(name, data)))
    except UnreadableSource as error:
        problem = str(error)
    assert "\n" not in problem
    assert bool(drafts) is not problem.endswith(".")
    for draft in drafts:
        text = draft.text.text
        assert text == normalise(text)
        end = -len(SEPARATOR)
        for block in draft.text.blocks:
            assert block.start == end + len(SEPARATOR)
            end = block.end
            assert block.start <= block.end
            assert block.kind is BlockKind.RULE or text[block.start : block.end].strip()
            for kind, value in block.attributes:
                if kind == "link":
                    first, last, url = value.split(" ", 2)
                    assert block.start <= int(first) < int(last) <= block.end
                    assert url.startswith(("http://", "https://"))
        assert end == len(text) > 0
        assert all(value.value and value.provenance for value in draft.fields.values())
        assert len(draft.suggestions) <= 8


@given(name=NAMES, data=st.binary(max_size=3000))
@example(name="a.html", data=b"<p>\x00")
@example(name="a.txt", data=b"\xff\xfe")
@example(name="a.txt", data=b"\x00\x00\xfe\xff\x00")
def test_random_bytes(importers, name, data):
    check(importers, name, data)


@given(name=NAMES, text=st.text(max_size=1500))
def test_random_texts(importers, name, text):
    check(importers, name, text.encode("utf-8", "replace"))


@given(name=NAMES, pieces=st.lists(PIECES | st.binary(max_size=8), max_size=60))
def test_random_markup(importers, name, pieces):
    check(importers, name, b"".join(pieces))


@given(
    name=NAMES,
    fixture=st.sampled_from(FIXTURES),
    cuts=st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES | st.binary(max_size=6)), max_size=12
    ),
)
@settings(max_examples=100)
def test_mutated_fixtures(importers, name, fixture, cuts):
    data = bytearray(fixture.read_bytes())
    for place, length, piece in cuts:
        at = int(place * len(data))
        data[at : at + length] = piece
    check(importers, name, bytes(data))


@given(
    fixture=st.sampled_from(FIXTURES), encoding=st.sampled_from(["utf-16", "utf-32", "utf-8-sig"])
)
def test_every_unicode_form_gives_the_same_text(importers, fixture, encoding):
    data = fixture.read_bytes()
    (draft,) = importers.read(Source(fixture.name, data))
    (same,) = importers.read(Source(fixture.name, data.decode().encode(encoding)))
    assert same.text == draft.text
    assert same.fields == draft.fields


@given(fixture=st.sampled_from(FIXTURES))
@settings(max_examples=10)
def test_reading_twice_gives_the_same_article(importers, fixture):
    source = Source(fixture.name, fixture.read_bytes())
    assert list(importers.read(source)) == list(importers.read(source))

"""The registry: the surest importer reads, and no plug-in stops the rest."""

from __future__ import annotations

import logging
from importlib.metadata import EntryPoint

import pytest

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import paragraphs
from desktop_app.errors import BadValue, UnreadableSource
from desktop_app.importing import importer as registry
from desktop_app.importing.importer import Importer, Importers, Source


class Fake:
    """An importer that answers as it is told."""

    version = 1
    kind = "fake"
    mime = "text/x-fake"
    suffixes = frozenset({".fake"})

    def __init__(self, name: str = "fake", score: object = 50, drafts: object = None) -> None:
        self.name = name
        self._score = score
        self._drafts = drafts

    def score(self, source):
        if isinstance(self._score, Exception):
            raise self._score
        return self._score

    def read(self, source):
        if isinstance(self._drafts, Exception):
            yield draft("first")
            raise self._drafts
        yield from self._drafts or [draft(self.name)]


def draft(text: str) -> ArticleDraft:
    return ArticleDraft(paragraphs(text), "fake", "text/x-fake", "fake 1")


def texts(importers: Importers, data: bytes = b"words") -> list[str]:
    return [each.text.text for each in importers.read(Source("a.fake", data))]


def test_the_surest_importer_reads_and_the_first_of_equals():
    assert texts(Importers([Fake("low", 10), Fake("high", 60), Fake("equal", 60)])) == ["high"]


def test_several_articles_come_in_their_order():
    assert texts(Importers([Fake(drafts=[draft("one"), draft("two")])])) == ["one", "two"]


@pytest.mark.parametrize("error", [ValueError("x"), RecursionError(), BadValue("b")])
def test_whatever_an_importer_raises_becomes_one_sentence(error, caplog):
    found = Importers([Fake(drafts=error)]).read(Source("secret name.fake", b"secret words"))
    assert next(found).text.text == "first"
    with (
        caplog.at_level(logging.DEBUG),
        pytest.raises(UnreadableSource, match="could not be read as fake; it may be damaged"),
    ):
        next(found)
    assert type(error).__name__ in caplog.text
    assert "secret" not in caplog.text


def test_a_lack_of_memory_is_told_from_a_damaged_file():
    with pytest.raises(MemoryError):
        texts(Importers([Fake(drafts=MemoryError())]))


def test_a_sentence_of_the_importer_itself_is_kept():
    with pytest.raises(UnreadableSource, match="My own sentence"):
        texts(Importers([Fake(drafts=UnreadableSource("My own sentence."))]))


def test_an_importer_without_articles_and_one_with_wrong_values_are_refused():
    class Empty(Fake):
        def read(self, source):
            return iter(())

    with pytest.raises(UnreadableSource, match="holds no article text"):
        texts(Importers([Empty()]))
    with pytest.raises(UnreadableSource, match="may be damaged"):
        texts(Importers([Fake(drafts=["not a draft"])]))


def test_an_importer_that_cannot_score_is_passed_over(caplog):
    assert texts(Importers([Fake("bad", ValueError("x")), Fake("good")])) == ["good"]
    assert "ValueError" in caplog.text


@pytest.mark.parametrize("data", [b"", b" \r\n\t "])
def test_nothing_is_refused_as_empty(importers, data):
    with pytest.raises(UnreadableSource, match="is empty"):
        importers.read(Source("a.txt", data))


def test_too_much_is_refused(importers):
    with pytest.raises(UnreadableSource, match="files over 40 MiB cannot be imported"):
        importers.read(Source("a.txt", b"a" * (40 * 2**20 + 1)))


def test_ours_are_found_without_installed_metadata(monkeypatch):
    monkeypatch.setattr(registry, "entry_points", lambda group: ())
    assert [each.name for each in Importers.installed()] == [
        "seed text",
        "markdown",
        "html",
        "pdf",
        "image",
    ]


def test_every_one_of_ours_keeps_to_the_contract(importers):
    for each in importers:
        assert isinstance(each, Importer)
        assert each.name
        assert each.kind
        assert all(suffix.startswith(".") and suffix.islower() for suffix in each.suffixes)
        assert each.score(Source("a.bin", b"\x00\x01\x02" * 100)) == 0


def test_ours_are_not_loaded_twice_when_installed(monkeypatch):
    ours = [
        EntryPoint(f"p{index}", path, registry.GROUP)
        for index, path in enumerate(registry.BUILT_IN)
    ]
    monkeypatch.setattr(registry, "entry_points", lambda group: ours)
    assert len(list(Importers.installed())) == len(registry.BUILT_IN)


@pytest.mark.parametrize(
    "value", ["no.such.module:Thing", "json:JSONDecoder", "json:Missing", "builtins:object", "json"]
)
def test_a_plug_in_that_fails_is_left_out(monkeypatch, caplog, value):
    monkeypatch.setattr(
        registry, "entry_points", lambda group: [EntryPoint("bad", value, registry.GROUP)]
    )
    assert len(list(Importers.installed())) == len(registry.BUILT_IN)
    assert f"importer {value} " in caplog.text


def test_plug_ins_of_others_are_loaded(monkeypatch):
    point = EntryPoint("fake", f"{__name__}:Fake", registry.GROUP)
    monkeypatch.setattr(registry, "entry_points", lambda group: [point])
    monkeypatch.setattr(registry, "import_module", _here(registry.import_module))
    assert "fake" in [each.name for each in Importers.installed()]


def _here(original):
    import sys

    return lambda name: sys.modules[__name__] if name == __name__ else original(name)

"""Reading sources in one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.blocks import Block
from desktop_app.importing.importer import Importers, Source

Read = Callable[..., ArticleDraft]
Links = Callable[[ArticleDraft], list[tuple[str, str]]]


@pytest.fixture(scope="session")
def importers() -> Importers:
    return Importers.installed()


@pytest.fixture
def fixture_data() -> Callable[[str], bytes]:
    folder = Path(__file__).parent / "fixtures"
    return lambda name: (folder / name).read_bytes()


@pytest.fixture
def read(importers: Importers, fixture_data: Callable[[str], bytes]) -> Read:
    """Read the one article of a source; without data, of a fixture of that name."""

    def one(name: str, data: bytes | str | None = None) -> ArticleDraft:
        if data is None:
            data = fixture_data(name)
        raw = data.encode() if isinstance(data, str) else data
        (draft,) = importers.read(Source(name, raw))
        return draft

    return one


@pytest.fixture
def blocks_of() -> Callable[[ArticleDraft], list[tuple[str, int, str]]]:
    """List the blocks of a draft as kind, level and text."""
    return lambda draft: [
        (block.kind.value, block.level, draft.text.of(block)) for block in draft.text.blocks
    ]


@pytest.fixture
def links_of() -> Links:
    """List the links of a draft as the words they stand on and their address."""

    def links(draft: ArticleDraft) -> list[tuple[str, str]]:
        return [
            _link(draft, block, value)
            for block in draft.text.blocks
            for name, value in block.attributes
            if name == "link"
        ]

    return links


def _link(draft: ArticleDraft, block: Block, value: str) -> tuple[str, str]:
    start, end, url = value.split(" ", 2)
    assert block.start <= int(start) < int(end) <= block.end
    return draft.text.text[int(start) : int(end)], url

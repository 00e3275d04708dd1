"""Queries made at random are answered or refused with a sentence: none raises, none is slow."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.archive.archive import Archive
from desktop_app.domain.filters import Sort
from desktop_app.vault.keyring import FileDeviceKeys
from tests.bench.archives import prepare
from tests.bench.fuzz import LIMIT_S, Asking, vocabulary
from tests.support.made_queries import Queries
from tests.support.pace import in_time

pytestmark = pytest.mark.usefixtures("unmeasured")
ARTICLES = 200
KNOWN = vocabulary(ARTICLES)


@pytest.fixture(scope="module")
def asking(tmp_path_factory) -> Iterator[Asking]:
    made = prepare(tmp_path_factory.mktemp("made"), ARTICLES, lambda _: None, searchable=True)
    devices = FileDeviceKeys(made.config)
    with Archive.open(made.folder, devices=devices, cache=made.cache, writable=False) as archive:
        yield Asking(archive, time.thread_time)


@settings(max_examples=300)
@given(seed=st.integers(0, 2**32), typing=st.booleans(), sort=st.sampled_from(Sort))
def test_any_query_is_answered_in_time(asking, seed: int, typing: bool, sort: Sort) -> None:
    kind, query = next(Queries(seed, KNOWN))
    asked = asking.ask(kind, query, typing=typing, sort=sort)
    assert not asked.wrong, (query, asked.wrong)
    assert in_time(asked.slowest[0], LIMIT_S), (query, asked.seconds)


def test_the_same_seed_makes_the_same_queries_of_every_kind() -> None:
    seed = random.Random(3).getrandbits(32)
    one, other = Queries(seed, KNOWN), Queries(seed, KNOWN)
    made = [next(one) for _ in range(200)]
    assert made == [next(other) for _ in range(200)]
    assert {kind for kind, _ in made} == {"grammar", "damaged", "bytes"}
    assert made != [next(one) for _ in range(200)]

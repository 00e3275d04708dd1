"""Engines are measured in turns, and compared by what both can do."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict

import pytest

from tests.bench import search
from tests.bench.__main__ import main
from tests.bench.searching import contest as contests
from tests.bench.searching import engine
from tests.bench.searching.contest import OURS, STOCK, Contest, Measured, agreement
from tests.bench.searching.engine import Clock, Query
from tests.bench.searching.verdict import told, verdicts


def measured(docs: int, scale: float = 1.0, questions: int = 20, **others: float) -> Measured:
    """Return figures that are ``scale`` times those of a usual engine."""
    times = {str(at): scale * (1 + at) for at in range(questions)}
    asked = {name: times for name in ("query", "snippets", "facets")}
    asked |= {"keystroke": [scale, 2 * scale], "rss_query_mb": 100.0, "saved_ms": 50.0}
    asked |= {"totals": dict.fromkeys(times, 3)}
    built = {"build_s": 10 * scale, "size_mb": 20 * scale, "rss_build_mb": 200.0}
    built |= {"entered_s": 1.0, "entered_mb": 2.0}
    return Measured(docs, [built | others], [asked | others])


def by_name(figures) -> dict:
    return {figure.name: figure for figure in figures}


def test_a_peer_twice_as_slow_gives_half(tmp_path) -> None:
    found = {OURS: measured(10_000), "fts5": measured(10_000, 2), "tantivy": measured(10_000, 2)}
    figures = by_name(verdicts(found, None))
    assert figures["query p95 / FTS5"].value == 0.5
    assert figures["query p95 / FTS5"].met is False
    assert figures["query p95 / tantivy"].met is True
    assert figures["index and texts / FTS5"].met is True
    assert figures["index and whole archive / FTS5"].value == 22 / 40
    assert figures["keystroke p95"].met is None
    assert not any("Xapian" in name or "growth" in name for name in figures)


def test_more_is_asked_of_many_documents() -> None:
    found = {OURS: measured(100_000), "fts5": measured(100_000, 1.4)}
    figures = by_name(verdicts(found, measured(10_000, 0.1)))
    assert figures["build, s a document / FTS5"].most == pytest.approx(1 / 0.7)
    assert figures["keystroke p95"].most == 16
    assert figures["growth of build, exponent"].value == pytest.approx(1)
    assert figures["growth of build, exponent"].met is True
    assert figures["growth of query p95, exponent"].met is False


def test_building_is_compared_by_the_document() -> None:
    stock = measured(1_000, 10)
    figures = by_name(verdicts({OURS: measured(10_000), STOCK: stock}, None))
    figure = figures["build, s a document / stock Whoosh"]
    assert figure.value == pytest.approx(0.01)
    assert figure.met is True
    assert "1,000 documents" in figure.detail


def test_only_questions_that_both_can_answer_are_compared() -> None:
    ours, peer = measured(10_000), measured(10_000)
    ours.ask[0]["query"] = {**ours.ask[0]["query"], "99": 1_000_000.0}
    figures = by_name(verdicts({OURS: ours, "fts5": peer}, None))
    assert figures["query p95 / FTS5"].value == 1


def test_each_question_counts_with_the_median_of_its_runs() -> None:
    several = measured(10)
    several.ask += [measured(10, 3).ask[0], measured(10, 100).ask[0]]
    assert several.times("query")["0"] == 3
    assert several.times("keystroke") == {"0": 3, "1": 6}
    assert several.p(0.5, "keystroke") == 3
    several.build += [measured(10, 5).build[0], measured(10, 7).build[0]]
    assert several.built("build_s") == 50


def test_it_says_where_engines_disagree() -> None:
    ours, peer = measured(10, questions=3), measured(10, questions=3)
    peer.ask[0]["totals"] = {"0": 3, "2": 4}
    queries = [Query("rare", ("a",)), Query("fuzzy", ("b",)), Query("two", ("a", "b"))]
    said = agreement(queries, {OURS: ours, "fts5": peer}, "fts5")
    assert said == "rare 1 of 1, two 0 of 1"


def test_time_that_is_not_the_engines_does_not_count(monkeypatch) -> None:
    monkeypatch.setattr(engine, "helping", lambda: 0.0)  # processes of other tests may compute
    now = iter((0.0, 1.0, 5.0, 6.0, 9.0, 10.0, 12.0)).__next__
    clock = Clock(now)  # at 0
    assert list(clock.free("ab")) == ["a", "b"]  # 1 to 5, and 6 to 9 for finding the end
    assert clock.engine == 10 - 4 - 3


def test_what_the_engines_own_processes_do_meanwhile_counts(monkeypatch) -> None:
    now, helping = iter((0.0, 1.0, 5.0, 9.0)).__next__, iter((2.0, 5.0)).__next__
    monkeypatch.setattr(engine, "helping", helping)
    clock = Clock(now)
    with clock.stopped():  # 1 to 5, of which another process computes 3
        pass
    assert clock.engine == 9 - 1


def test_processes_that_were_started_are_known() -> None:
    waiting = "import sys; sum(range(10**6)); print(flush=True); sys.stdin.read()"
    before = engine.helping()
    command = [sys.executable, "-c", waiting]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        started.stdout.readline()
        assert f"/proc/{started.pid}" in map(str, engine.helpers())
        assert engine.helping() > before
        assert engine.peak() > 2
    assert f"/proc/{started.pid}" not in map(str, engine.helpers())
    assert engine.helping() > before


@pytest.fixture(scope="module")
def contest(tmp_path_factory):
    """Let ours and FTS5 search in a few articles; a third engine is not there.

    Also return what they left in the folder.
    """
    one = Contest(60, tmp_path_factory.mktemp("bench"), "processor", lambda _: None, every=5)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contests, "DEBIANS_PYTHON", "/nowhere/python3")
        found, missing = one.run((OURS, "fts5", "xapian"), runs=1)
    return one, found, missing, list(one.cache.glob("search-*"))


def test_engines_build_and_answer_in_processes_of_their_own(contest) -> None:
    one, found, missing, left = contest
    assert list(found) == [OURS, "fts5"]
    assert missing == {"xapian": "xapian is missing: apt-get install python3-xapian"}
    assert left == []
    queries, _, _ = one.questions()
    fuzzy = {str(at) for at, query in enumerate(queries) if query.kind == "fuzzy"}
    assert len(found[OURS].times("query")) == 210 // 5
    assert set(found["fts5"].times("query")) == set(found[OURS].times("query")) - fuzzy
    for figures in map(told, found.values()):
        assert all(value > 0 for value in figures.values()), figures


def test_they_find_as_many_articles(contest) -> None:
    one, found, *_ = contest
    ours, theirs = (found[name].ask[0]["totals"] for name in (OURS, "fts5"))
    queries, _, _ = one.questions()
    same = [
        ours[at] == theirs[at]
        for at in theirs
        if queries[int(at)].kind in ("rare", "common", "year", "prefix")
    ]
    # Two stemmers of English differ in a few words.
    assert sum(same) > 0.8 * len(same)
    assert sum(found[OURS].ask[0]["totals"].values()) > 200


def test_the_file_has_the_figures_of_every_engine(contest, tmp_path, monkeypatch, capsys) -> None:
    one, found, *_ = contest
    found = {**found, STOCK: found["fts5"]}
    answer = found, {"tantivy": "tantivy is missing: pip install -e .[bench]"}
    monkeypatch.setattr(contests.Contest, "run", lambda *_: answer)
    words = ["search", "--docs", "60", "--peers", "--runs", "1", "--cache", str(one.cache)]
    assert main([*words, "--json", str(tmp_path / "figures.json")]) == 0
    written = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert written["docs"] == 60
    assert set(written["engines"]) == {OURS, "fts5"}
    assert list(written["engines"][OURS]) == [
        *("build_s", "query_p50_ms", "query_p95_ms", "keystroke_p95_ms", "snippets_p50_ms"),
        *("facets_p95_ms", "size_mb", "rss_build_mb", "rss_query_mb"),
    ]
    said = capsys.readouterr().out
    assert "tantivy is missing" in said
    assert "query p95 / FTS5" in said


def test_the_others_need_not_be_measured_again(contest, monkeypatch, capsys) -> None:
    one, found, *_ = contest
    asked = []

    def run(self, names, runs):
        asked.append(list(names))
        return {name: found.get(name, found["fts5"]) for name in names}, {}

    monkeypatch.setattr(contests.Contest, "run", run)
    words = ["search", "--docs", "60", "--peers", "--runs", "1", "--cache", str(one.cache)]
    main(words)
    main([*words, "--known"])
    main([*words, "--known", "xapian"])
    others = [name for name in search.PEERS if name != "xapian"]
    assert asked == [[OURS, *search.PEERS], [OURS], [OURS, *others]]
    assert "from an earlier run: fts5" in capsys.readouterr().out


def test_a_query_survives_the_way_into_another_process() -> None:
    from tests.bench.searching.contestant import _query

    query = Query("year", ("word",), 2019)
    assert _query(json.loads(json.dumps(asdict(query)))) == query

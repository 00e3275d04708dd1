"""Three words typed key by key into a window over many articles, and what is painted for each."""

from __future__ import annotations

import argparse
import functools
import os
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.archive.archive import Archive
from desktop_app.vault.keyring import FileDeviceKeys
from tests.bench.archives import LARGE, PLANTED, Made, prepare
from tests.bench.cold import ROOT
from tests.bench.figures import Figure, percentile
from tests.bench.screen import Screen
from tests.bench.telling import add_cache, conclude, tell
from tests.bench.typed_into import STALL_MS, mark_of
from tests.bench.typist import QUIET_S, Typist, Wrong
from tests.bench.witness import Times, stood_still, within, without, witnesses

RESULTS_MS = 100
"""What is to be reached, after the pause in typing."""

TEXTS = (*PLANTED, " ".join(PLANTED))
"""What is typed: each word alone, then all of them."""

ROUNDS = 3
FAST_S = 0.04
"""From key to key of one who types without a pause: each key is another question's end."""

BLANKS = 30
_SHORTEST = 2
_BACKSPACE, _CONTROL = 0xFF08, 0xFFE3


@dataclass(slots=True)
class Typed:
    """Milliseconds from a key to its painted results, without the pause.

    ``calm`` and ``end`` tell of the event loop: while blanks were typed, which ask nothing, and
    while words were. ``still`` is when, meanwhile, a core of this machine stood still for every
    program.
    """

    keys: list[float] = field(default_factory=list)
    first: float = 0.0
    bursts: list[float] = field(default_factory=list)
    most: int = 0
    calm: Mapping[str, Any] = field(default_factory=dict)
    end: Mapping[str, Any] = field(default_factory=dict)
    still: Sequence[Times] = ()


def expected(made: Made, texts: Sequence[str]) -> dict[str, int]:
    """Return for each text the mark of the articles that it must find."""
    with Archive.open(
        made.folder, devices=FileDeviceKeys(made.config), cache=made.cache, writable=False
    ) as archive:
        trashed = archive.trashed()
    found = {}
    for text in texts:
        held = [made.holding(word) for word in text.split()]
        found[text] = mark_of(functools.reduce(frozenset.intersection, held) - trashed)
    return found


def type_all(
    screen: Screen, made: Made, rounds: int, texts: Sequence[str] = TEXTS, blanks: int = BLANKS
) -> Typed:
    """Type some blanks, then every text, key by key and in one go, some rounds long.

    Raises:
        Wrong: other articles were shown than those that hold what was typed.
    """
    wanted, typed = expected(made, texts), Typed()
    command = [sys.executable, "-m", "tests.bench.typed_into", str(made.folder)]
    with (
        made.visited() as home,
        witnesses() as cores,
        screen.start(command, screen.environment(home), folder=ROOT) as start,
    ):
        typist = Typist(screen, start)
        typist.calm(1.0)
        typist.begin()
        for _ in range(blanks):  # which ask nothing
            typist.key(ord(" "))
            typist.calm()
        _rub_out(typist)
        typist.calm()
        began = time.perf_counter()
        typed.calm = typist.begin()
        for _ in range(rounds):
            for text in texts:
                _by_keys(typist, text, typed)
                _check(typist, text, wanted)
                _empty(typist)
                _in_one_go(typist, text, typed)
                _check(typist, text, wanted)
                _empty(typist)
        typed.end = typist.end()
        typed.still = within((began, time.perf_counter()), cores.standstills())
    return typed


def _by_keys(typist: Typist, text: str, typed: Typed) -> None:
    """Type a text and wait after each key until its results are there."""
    asked, hits = "", 0
    for at, letter in enumerate(text, 1):
        query = text[:at].strip()
        began = typist.key(ord(letter))
        if len(query) < _SHORTEST or query == asked:
            typist.calm()
            continue
        seen, found = typist.painted(query)
        if " " not in query and asked and found > hits:
            raise Wrong(f"{query!r} finds more than {asked!r}")
        asked, hits = query, found
        took = (seen - began) * 1e3 - typist.pause_ms
        typed.first = typed.first or took
        typed.keys.append(took)
        typed.most = max(typed.most, found)
        typist.calm()


def _in_one_go(typist: Typist, text: str, typed: Typed) -> None:
    """Type a text faster than its searches begin or end; the last one is what must stay."""
    for letter in text:
        began = typist.key(ord(letter))
        typist.rest(began + FAST_S - time.perf_counter())
    seen, _ = typist.painted(text)
    typed.bursts.append((seen - began) * 1e3 - typist.pause_ms)


def _empty(typist: Typist) -> None:
    """Empty the field; everything is listed again."""
    _rub_out(typist)
    typist.painted("")
    typist.calm()


def _rub_out(typist: Typist) -> None:
    typist.key(ord("a"), _CONTROL)
    typist.key(_BACKSPACE)


def _check(typist: Typist, text: str, wanted: Mapping[str, int]) -> None:
    later = typist.calm(2 * QUIET_S).get("text", text)
    shown = typist.shown()
    if shown["mark"] != wanted[text] or later.strip() != text:
        raise Wrong(f"{text!r} was typed and {shown['hits']:,} other articles are shown")


def figures(made: Made, typed: Typed) -> list[Figure]:
    """Return what was measured beside what is to be reached."""
    keys, end = typed.keys, typed.end
    told = f"median {percentile(keys, 0.5):.0f}, worst {max(keys):.0f} ms of {len(keys)} keys, "
    told += f"up to {typed.most:,} of {made.articles:,} articles; the first {typed.first:.0f} ms"
    burst = f"median {percentile(typed.bursts, 0.5):.0f} ms of {len(typed.bursts)} texts, "
    burst += f"a key each {FAST_S * 1e3:.0f} ms"
    stall = (
        f"{end['over']} over {STALL_MS} ms, the longest {end['waited_at']:.1f} s from the first "
    )
    stall += (
        f"key; p99.9 {end['waited_p999']:.1f} ms of {end['beats']:,} beats; had it always had a "
    )
    stall += (
        f"core, {end['held']:.1f} ms; longest pause, painting included, {end['stall']:.0f} ms; "
    )
    stall += _without(typed.still, end["long"])
    calm = f"p99.9 {typed.calm['waited_p999']:.1f} ms of {typed.calm['beats']:,} beats"
    return [
        Figure("key to painted results p95", percentile(keys, 0.95), "ms", RESULTS_MS, told),
        Figure(
            "typed in one go: last key, p95",
            percentile(typed.bursts, 0.95),
            "ms",
            RESULTS_MS,
            burst,
        ),
        Figure("event loop kept waiting, longest", end["waited"], "ms", STALL_MS, stall),
        Figure("the same while nothing is searched", typed.calm["waited"], "ms", None, calm),
        Figure("asked on the window's thread", len(end["on_gui_thread"]), "", 0),
    ]


def _without(still: Sequence[Times], long: Sequence[tuple[float, float, float]]) -> str:
    """Tell what waits would be at best, without what every program of a core waited for."""
    left = without(still, long)
    over = sum(one > STALL_MS for one in left)
    told = f"{stood_still(still)}; without that at best {over} over {STALL_MS} ms, the longest "
    return f"{told}{max([0.0, *left]):.1f} ms"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the benchmark's arguments."""
    parser.add_argument("--docs", type=int, default=LARGE, help="articles (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often it is all typed")
    parser.add_argument(
        "--alone",
        action="store_true",
        help="no other program gets a core before it, which only an administrator may ask for: "
        "what the window then waits for is its own, or the host's",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    add_cache(parser)


def go_first() -> bool:
    """Let no program compute before this one and what it starts; return whether that may be."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    except PermissionError:
        return False
    return True


def run(options: argparse.Namespace) -> int:
    """Type, print the table, name every miss; 1 if the window showed anything wrong."""
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        print("This benchmark needs Linux and Xvfb.", file=sys.stderr)
        return 1
    made = prepare(options.cache, options.docs, tell, searchable=True)
    if options.alone and not go_first():
        print("Only an administrator can be alone on this computer.", file=sys.stderr)
        return 1
    tell("typing")
    try:
        with Screen(options.cache / "bytecode") as screen:
            typed = type_all(screen, made, options.rounds)
    except Wrong as wrong:
        print(f"\n{wrong}", file=sys.stderr)
        return 1
    found: Sequence[Figure] = figures(made, typed)
    conclude(found, options.json)
    return 0

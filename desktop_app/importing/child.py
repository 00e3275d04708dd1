"""The process that reads files: bytes come in on standard input, values go out on the output.

It is started by the program and outlives a file that it can read; what strangers wrote is taken
apart here and nowhere else. It has no key, gets no paths, writes no files, and confines itself
before it looks at the first byte (see ``processes.confined``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import IO, TypeAlias

from desktop_app.domain.articles import ArticleDraft
from desktop_app.domain.provenance import Field
from desktop_app.errors import UnreadableSource
from desktop_app.importing import parcels
from desktop_app.importing.importer import Importers
from desktop_app.importing.limits import too_much_memory
from desktop_app.importing.parcels import Request
from desktop_app.importing.sharing import Requests
from desktop_app.importing.source import Source, shown
from desktop_app.importing.values import Detect, guessed_language
from desktop_app.processes import confined, frames, limits
from desktop_app.processes.frames import Frame
from desktop_app.processes.serving import pipes, whereabouts

Reader: TypeAlias = Callable[[Source], Iterator[Frame]]
"""Reads a source in one way and yields the pieces of the answer."""

_PIECE = 1024 * 1024


def readers(importers: Importers, detect: Detect) -> dict[str, Reader]:
    """Return every way to read a source, by the kind of the request that asks for it."""

    def articles(source: Source) -> Iterator[Frame]:
        for draft in importers.read(source):
            yield from parcels.pack_draft(with_language(draft, detect))

    return {parcels.ARTICLES: articles, parcels.PAGES: _pages}


def _pages(source: Source) -> Iterator[Frame]:
    """Yield what a neighbour is to know of some pages."""
    from desktop_app.importing.pdf.halves import share

    found = share(source)
    for start in range(0, len(found), _PIECE):
        yield parcels.SHARED, found[start : start + _PIECE]


def with_language(draft: ArticleDraft, detect: Detect) -> ArticleDraft:
    """Guess the language of a draft if its file does not say it, or surely says it wrong."""
    guessed = guessed_language(draft.text.text, draft.fields.get(Field.LANGUAGE), detect)
    if guessed is None:
        return draft
    return replace(draft, fields={**draft.fields, Field.LANGUAGE: guessed})


def serve(
    ways: Mapping[str, Reader], requests: IO[bytes], answers: IO[bytes], seconds: int
) -> None:
    """Answer one request after the other until there are no more.

    Args:
        ways: see ``readers``.
        requests: where they come from.
        answers: where the answers go.
        seconds: how long a source may keep the processor busy.
    """
    frames.send(answers, parcels.READY, b"")
    asked = Requests(requests, answers)
    while (head := asked.receive()) and (data := asked.receive()):
        request = parcels.unpack_request(head[1], data[1])
        if request.kind == parcels.ARTICLES:
            request = replace(request, source=replace(request.source, neighbour=asked))
        del head, data
        limits.allow_seconds(seconds)
        if not _answer(ways, request, answers):
            frames.send(answers, parcels.LEAVING, b"")
            return


def _answer(ways: Mapping[str, Reader], request: Request, answers: IO[bytes]) -> bool:
    """Answer a request; return whether another one may follow."""
    name = request.source.name
    try:
        # Whole before the first byte of it is sent, and then at one go.
        answer = b"".join(frames.packed(*piece) for piece in ways[request.kind](request.source))
    except UnreadableSource as problem:
        answer, last = b"", parcels.pack_problem(problem)
    except MemoryError:
        # What is left of the memory is in pieces: a new process takes over.
        frames.send(answers, *parcels.pack_problem(too_much_memory(name)))
        return False
    except Exception as error:  # noqa: BLE001 - one source must not be the end of the others
        answer, last = b"", parcels.pack_problem(_bug(name, error))
    else:
        last = (parcels.DONE, b"")
    answers.write(answer)
    frames.send(answers, *last)
    return True


def _bug(name: str, error: Exception) -> UnreadableSource:
    """Say where the program is wrong, without a word of the source."""
    kind, file, line = whereabouts(error)
    return UnreadableSource(
        f"“{shown(name)}” could not be read because of a mistake in the program "
        f"({kind} in {file}, line {line}).",
        "Save it as plain text and import that, and report these words.",
    )


def run(detect: Detect) -> None:
    """Serve the program that started this process; the end of its pipe is the end."""
    requests, answers = pipes()
    ways = readers(Importers.installed(), detect)
    most = confined.begin(requests)
    if most is None:
        return
    serve(ways, requests, answers, most["seconds"])

"""Search by words, phrases, fields and dates."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.cli.commands import VALUE_OPTIONS
from desktop_app.cli.doors import add_json, open_archive
from desktop_app.cli.output import progress_context, show_json, tell, visible
from desktop_app.cli.saved import Wanted, in_words, list_saved, wanted_search
from desktop_app.domain.articles import ArticleId, ArticleRow
from desktop_app.domain.results import SearchRequest, SearchResult, Snippet
from desktop_app.errors import StorageFull

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.jobs import JobContext

_PAGE = 200
_TAKING_VALUES = VALUE_OPTIONS | {"--limit", "--sort", "--saved", "--save", "--like"}


_JSON = (
    '{"query", "read_as", "total", "took_ms", "did_you_mean", "problem", "facets": '
    '{name: [[value, n]]}, "hits": [{"id", "title", "source", "byline", "published", '
    '"score", "snippet", "marks": [[start, end]], "tags"}]}; score is null where '
    "nothing is ranked. With --list-saved: "
    '{"searches": [{"name", "query", "filters", "sort", "articles"}]}.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="*",
        help="words, “phrases”, fields; a word after a minus must not be there",
    )
    parser.add_argument("--limit", metavar="N", type=_limit, default=20, help="0 shows all")
    parser.add_argument("--sort", choices=("relevance", "date"), help="default: relevance")
    parser.add_argument("--saved", metavar="NAME", help="a saved search; QUERY searches within it")
    parser.add_argument(
        "--like", metavar="ID", type=int, help="articles like this one, instead of QUERY"
    )
    parser.add_argument("--save", metavar="NAME", help="keep this search under a name")
    parser.add_argument("--list-saved", action="store_true", help="list the saved searches")
    parser.add_argument("--facets", action="store_true", help="count sources, years, tags …")
    parser.set_defaults(refuse=parser.error)
    add_json(parser, _JSON)


def arranged(words: Sequence[str]) -> list[str]:
    """Return the command's words with what is searched for last, behind "--".

    So a minus before a word means the word, as in the window, and is never taken for an option.
    """
    options: list[str] = []
    query: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            query += rest
        elif len(word) > 2 and any(option.startswith(word) for option in _TAKING_VALUES):
            options += [word, *islice(rest, 1)]
        elif word.startswith("--") or word == "-h":
            options.append(word)
        else:
            query.append(word)
    return [*options, "--", *query] if query else options


def run(options: argparse.Namespace) -> int:
    """Search, bringing the index up to date first."""
    options.query = " ".join(options.query)
    others = options.query.strip() or options.saved or options.list_saved
    if options.like is not None and (others or options.save):
        options.refuse("--like stands alone: it is neither narrowed nor saved")
    if not others and options.like is None:
        options.refuse("say what to search for, or name a saved search with --saved")
    context = progress_context()
    with open_archive(options, writable=bool(options.save)) as archive:
        late = _brought_up_to_date(archive, context)
        if options.list_saved:
            return list_saved(archive, context, as_json=options.json)
        wanted, result = _found(archive, options, context)
        if late not in result.problem:  # or it has been found and told once more
            result = replace(result, problem=f"{late} {result.problem}".strip())
        options.query = wanted.query
        answer = _answer(archive, options, result)
        if options.save:
            archive.save_search(
                options.save, wanted.query, wanted.scope, wanted.filters, wanted.sort
            )
            tell(f"Saved as “{visible(options.save)}”.")
    if result.problem:
        tell(f"guardbook: {result.problem}")
    if options.json:
        show_json(answer)
    else:
        _print(answer)
    return 0


def _brought_up_to_date(archive: Archive, context: JobContext) -> str:
    """Bring the index up to date; return why the newest changes are not found, "" if they are."""
    try:
        archive.update_index(context)
    except StorageFull as problem:
        return str(problem)
    return ""


def _found(
    archive: Archive, options: argparse.Namespace, context: JobContext
) -> tuple[Wanted, SearchResult]:
    if options.like is None:
        wanted = wanted_search(archive, options.query, options.saved, options.sort)
        asked = SearchRequest(wanted.query, wanted.whole_scope, wanted.sort)
        result = _find(archive, asked, context)
        return wanted, replace(result, read_as=in_words(archive, result.read_as, wanted))
    likeness = archive.likeness(ArticleId(options.like))
    wanted = wanted_search(archive, likeness.query, None, options.sort)
    read_as = f"like “{likeness.title}”"
    if not likeness.query:
        return wanted, SearchResult((), (), read_as, "No word tells this article from others.")
    asked = SearchRequest(wanted.query, (), wanted.sort, like=likeness.article)
    return wanted, replace(_find(archive, asked, context), read_as=read_as)


def _find(archive: Archive, asked: SearchRequest, context: JobContext) -> SearchResult:
    """Search; if that finds the index damaged, build it anew and search again.

    If it cannot be built, the answer's problem says so.
    """
    result = archive.find(asked, context)
    if result.whole:
        return result
    late = _brought_up_to_date(archive, context)
    result = archive.find(asked, context)
    return replace(result, problem=f"{late} {result.problem}".strip())


def _answer(
    archive: Archive, options: argparse.Namespace, result: SearchResult
) -> dict[str, object]:
    limit = options.limit or len(result.ids)
    shown = result.ids[:limit]
    scores = dict(zip(result.ids, result.scores, strict=False))
    hits: list[dict[str, object]] = []
    for at in range(0, len(shown), _PAGE):
        page = shown[at : at + _PAGE]
        rows = archive.rows(page)
        snippets = archive.snippets(options.query, page)
        for article in page:
            hits.append(_hit(article, rows, snippets, scores))
    facets = archive.facets(result.ids).counts if options.facets else {}
    return {
        "query": options.query,
        "read_as": result.read_as,
        "total": len(result.ids),
        "took_ms": round(result.took_ms, 2),
        "did_you_mean": result.did_you_mean or None,
        "problem": result.problem or None,
        "facets": {name: [list(pair) for pair in pairs] for name, pairs in facets.items()},
        "hits": hits,
    }


def _hit(
    article: ArticleId,
    rows: dict[ArticleId, ArticleRow],
    snippets: dict[ArticleId, Snippet],
    scores: dict[ArticleId, float],
) -> dict[str, object]:
    row, snippet = rows[article], snippets.get(article, Snippet(""))
    score = scores.get(article)
    return {
        "id": article,
        "title": row.title,
        "source": row.source,
        "byline": row.byline,
        "published": row.published.isoformat() if row.published else None,
        "score": round(score, 4) if score is not None else None,
        "snippet": snippet.text,
        "marks": [list(mark) for mark in snippet.marks],
        "tags": [tag.path for tag in row.tags],
    }


def _print(answer: dict[str, object]) -> None:
    hits = answer["hits"]
    assert isinstance(hits, list)
    for hit in hits:
        print(f"{hit['id']}\t{hit['published'] or '—'}\t{visible(hit['title'])}")
        if hit["snippet"]:
            print(f"\t{visible(' '.join(hit['snippet'].split()))}")
    reading = f", reading “{visible(str(answer['read_as']))}”" if answer["read_as"] else ""
    tell(f"{answer['total']} found{reading}.")
    if answer["did_you_mean"]:
        tell(f"Did you mean “{answer['did_you_mean']}”?")
    facets = answer["facets"]
    assert isinstance(facets, dict)
    for name, pairs in ((name, pairs) for name, pairs in facets.items() if pairs):
        tell(f"{name}: " + ", ".join(f"{value} ({count})" for value, count in pairs[:8]))


def _limit(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError
    return number


_limit.__name__ = "whole number"

"""An article, or words of it, as they are cited: four styles by small templates of our own.

Quoted words are exactly those of the text; line ends become blanks. Chicago is the form of its
notes, MLA that of a list of works, APA both parts of it; each as close as a template comes to
it, with the place in the text that no style asks for and that lets anybody find the words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.articles import Article
from desktop_app.domain.blocks import SEPARATOR
from desktop_app.domain.locators import Locator, locate
from desktop_app.domain.provenance import Field
from desktop_app.domain.text import one_line, visible_bidi
from desktop_app.exporting.references.people import Name, people
from desktop_app.exporting.wording import MONTHS, day

_MLA_MONTHS = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June"),
    *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)
_APA_MOST = 20
_INNER = str.maketrans({"“": "‘", "”": "’"})


class Style(StrEnum):
    """How an article is cited."""

    PLAIN = "plain"
    CHICAGO = "chicago"
    APA = "apa"
    MLA = "mla"


def _english_day(date: dt.date | None) -> str:
    return day(date) if date else ""


@dataclass(frozen=True, slots=True)
class Words:
    """What the plain style takes from the language of the window; the others are English."""

    untitled: str = "Untitled"
    characters: str = "characters {0}–{1}"
    day: Callable[[dt.date | None], str] = _english_day


@dataclass(frozen=True, slots=True)
class _Cited:
    title: str
    byline: str
    authors: tuple[Name, ...]
    source: str
    published: dt.date | None
    url: str
    quote: str
    place: Locator | None


def citation(
    article: Article,
    span: tuple[int, int] | None,
    style: Style = Style.PLAIN,
    words: Words | None = None,
) -> str:
    """Return how an article is cited, with the words of a passage and their place if asked.

    Args:
        article: what is cited.
        span: start and end of the passage in code points, or None for the article alone.
        style: which form.
        words: of the plain style, in the language of the window; English by default.
    """
    words = words or Words()
    byline = one_line(visible_bidi(article.value(Field.BYLINE)))
    cited = _Cited(
        title=visible_bidi(article.title) or words.untitled,
        byline=byline,
        authors=people(byline, article.value(Field.LANGUAGE)),
        source=visible_bidi(article.value(Field.SOURCE)),
        published=article.published,
        url=visible_bidi(article.value(Field.URL)),
        quote=_quoted(article, span),
        place=locate(article.text, *span) if span else None,
    )
    if style is Style.PLAIN:
        return _plain(cited, words)
    return {Style.CHICAGO: _chicago, Style.APA: _apa, Style.MLA: _mla}[style](cited)


def _quoted(article: Article, span: tuple[int, int] | None) -> str:
    if span is None:
        return ""
    start, end = span
    words = article.text.text[start:end].strip().replace(SEPARATOR, " ").replace("\n", " ")
    return f"“{words}”"


def _plain(one: _Cited, words: Words) -> str:
    parts = [one.byline, f"“{one.title}”", one.source, words.day(one.published)]
    if one.place:
        characters = words.characters.format(one.place.start, one.place.end)
        parts += [one.place.pages, f"¶ {one.place.paragraphs}", characters]
    told = ", ".join(part for part in parts if part)
    lead = f"{one.quote}\n— " if one.quote else ""
    return f"{lead}{told}" + (f"\n{one.url}" if one.url else "")


def _chicago(one: _Cited) -> str:
    names = [name.whole for name in one.authors]
    who = f"{names[0]} et al." if len(names) > 3 else _listed(names)
    title = one.title.translate(_INNER)
    # Punctuation goes inside of the quotation marks, but never twice.
    ending = "" if title.endswith(("?", "!")) else ","
    rest = [one.source, _american(one.published), _place(one.place, "¶ {0}"), one.url]
    told = ", ".join(part for part in rest if part)
    head = f"{who}, " if who else ""
    # The comma belongs between title and rest; without a rest the sentence ends in the title.
    body = f"“{title}{ending}” {told}." if told else f"“{_ended(title)}”"
    return f"{one.quote}\n{head}{body}" if one.quote else f"{head}{body}"


def _apa(one: _Cited) -> str:
    when = f"({_apa_date(one.published)})."
    names = [_initials(name) for name in one.authors]
    if len(names) > _APA_MOST:
        names = [*names[: _APA_MOST - 1], f"… {names[-1]}"]
        who = ", ".join(names)
    elif len(names) > 1:
        who = f"{', '.join(names[:-1])}, & {names[-1]}"
    else:
        who = "".join(names)
    parts = [_ended(who), when, _ended(one.title)] if who else [_ended(one.title), when]
    entry = " ".join(part for part in (*parts, _ended(one.source), one.url) if part)
    if not one.place:
        return entry
    last = [name.last for name in one.authors]
    short = f"{last[0]} et al." if len(last) > 2 else " & ".join(last)
    year = f"{one.published.year}" if one.published else "n.d."
    within = ", ".join(
        (short or f"“{one.title.translate(_INNER)}”", year, _place(one.place, "para. {0}"))
    )
    return f"{one.quote} ({within})\n{entry}"


def _mla(one: _Cited) -> str:
    names = one.authors
    who = ""
    if len(names) > 2:
        who = f"{names[0].sorting}, et al."
    elif names:
        who = ", and ".join((names[0].sorting, *(name.whole for name in names[1:])))
    rest = ", ".join(part for part in (one.source, _mla_date(one.published), one.url) if part)
    parts = (_ended(who), f"“{_ended(one.title.translate(_INNER))}”", _ended(rest))
    entry = " ".join(part for part in parts if part)
    if not one.place:
        return entry
    last = [name.last for name in names]
    short = f"{last[0]} et al." if len(last) > 2 else _listed(last)
    within = ", ".join((short or f"“{one.title.translate(_INNER)}”", _place(one.place, "par. {0}")))
    return f"{one.quote} ({within})\n{entry}"


def _place(place: Locator | None, paragraph: str) -> str:
    if place is None:
        return ""
    if place.last_paragraph != place.first_paragraph:
        paragraph = paragraph.replace("par. ", "pars. ").replace("para. ", "paras. ")
    characters = f"characters {place.start}–{place.end}"
    several = place.first_page != place.last_page
    pages = place.pages.replace("p. ", "pp. ") if several else place.pages
    return ", ".join(filter(None, (pages, paragraph.format(place.paragraphs), characters)))


def _listed(names: Sequence[str]) -> str:
    """Return names as a list: "A", "A and B", "A, B, and C"."""
    if len(names) < 3:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _initials(name: Name) -> str:
    if name.literal:
        return name.literal
    given = " ".join(
        "-".join(f"{part[0]}." for part in word.split("-") if part) for word in name.given.split()
    )
    return ", ".join(part for part in (name.last, given, name.suffix) if part)


def _ended(text: str) -> str:
    """Return text with a full stop, unless it ends with a mark already."""
    return f"{text}." if text and not text.endswith((".", "?", "!", "…")) else text


def _american(date: dt.date | None) -> str:
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}" if date else ""


def _apa_date(date: dt.date | None) -> str:
    return f"{date.year}, {MONTHS[date.month - 1]} {date.day}" if date else "n.d."


def _mla_date(date: dt.date | None) -> str:
    return f"{date.day} {_MLA_MONTHS[date.month - 1]} {date.year}" if date else ""

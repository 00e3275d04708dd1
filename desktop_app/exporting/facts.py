"""The provenance block: where an article comes from, and what proves it."""

from __future__ import annotations

from desktop_app.domain.articles import Article
from desktop_app.domain.provenance import Field, How
from desktop_app.domain.text import text_sha256, word_count
from desktop_app.domain.versions import BLACKED_OUT, CORRECTED
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.wording import clean, day, moment, web_address
from desktop_app.values import dataclass

UNCHANGED = "unchanged since import"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the provenance block; ``address`` is where the value links to, "" if nowhere."""

    label: str
    value: str
    address: str = ""


def facts_of(
    article: Article, options: ExportOptions, counts: tuple[int, int, int, int]
) -> tuple[Fact, ...]:
    """Return the provenance block; the original's file name is never in it.

    Args:
        article: everything about it.
        options: what to leave out.
        counts: marked passages, notes on the article, what stands on its pages, and orphans, in
            this export.
    """
    original = article.original
    facts = [
        Fact("Source", clean(article.value(Field.SOURCE))),
        Fact("Byline", clean(article.value(Field.BYLINE))),
        Fact("Address", *[web_address(article.value(Field.URL))] * 2),
        Fact("Published", _told(article, Field.PUBLISHED, options)),
        Fact("Title", _guessed_title(article, options)),
        Fact("Imported", moment(article.imported_at)),
        Fact("Original", _original(article, options)),
        Fact("SHA-256", original.sha256),
        *_text(article, options),
        Fact("Exported", f"{moment(options.exported_at)}, with Guardbook"),
        Fact("Annotations", _counted(*counts)),
    ]
    return tuple(fact for fact in facts if fact.value)


def _text(article: Article, options: ExportOptions) -> tuple[Fact, ...]:
    """Return what is said of the text; of one with words missing no hash: it would prove them."""
    if article.extractor == BLACKED_OUT:
        return (Fact("Text", text_state(article)),)
    text = article.text.text
    return (
        Fact("Text", f"{word_count(text):,} words; {text_state(article)}"),
        Fact("SHA-256", text_sha256(text)),
        Fact("Read with", "" if options.anonymous else article.extractor),
    )


def _told(article: Article, name: Field, options: ExportOptions) -> str:
    published, value = article.published, article.fields.get(name)
    if published is None or value is None:
        return ""
    words = day(published)
    if value.provenance is None:
        return words
    how, by = value.provenance.how.value, value.provenance.by
    return f"{words} ({how})" if options.anonymous or not by else f"{words} ({how} by {by})"


def _guessed_title(article: Article, options: ExportOptions) -> str:
    value = article.fields.get(Field.TITLE)
    if value is None or value.provenance is None or value.provenance.how is not How.GUESSED:
        return ""
    by = value.provenance.by
    return "guessed from the text" if options.anonymous or not by else f"guessed by {by}"


def _original(article: Article, options: ExportOptions) -> str:
    original = article.original
    if not original.sha256:
        return ""
    words = (
        f"{original.size:,} bytes, {original.mime}"
        if original.mime
        else (f"{original.size:,} bytes")
    )
    if original.sha256 in options.unchanged:
        return f"{words}; unchanged since import, checked for this export"
    return f"{words}; hash taken at import"


def text_state(article: Article) -> str:
    """Return whether the text is as it was imported, or what became of it, in a few words."""
    text = article.text
    if article.extractor == BLACKED_OUT:
        return "words of it are blacked out"
    if text_sha256(text.text) != text.sha256:
        return "not as it was imported"
    if article.extractor == CORRECTED:
        return f"{CORRECTED} after the import"
    if article.text_number > 1:
        return "read again from the original after the import"
    return UNCHANGED


def _counted(placed: int, notes: int, paged: int, orphans: int) -> str:
    parts = [
        f"{placed} marked {'passage' if placed == 1 else 'passages'}",
        f"{notes} {'note' if notes == 1 else 'notes'} on the article" if notes else "",
        f"{paged} {'mark' if paged == 1 else 'marks'} on its pages" if paged else "",
        f"{orphans} not found in the text" if orphans else "",
    ]
    return ", ".join(part for part in parts if part)

"""From what the user wants to the edit that does it: tags, cases and states."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from desktop_app.domain import edits as e
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.cases import Case, CaseId, case_name, case_steps, new_case_id
from desktop_app.domain.flags import Review
from desktop_app.domain.tags import Tag, default_colour, tag_key, tag_path
from desktop_app.errors import BadValue, NotInArchive
from desktop_app.storage.articles import Articles
from desktop_app.storage.cases import Cases
from desktop_app.storage.tags import Tags

if TYPE_CHECKING:
    from sqlmodel import Session


def defining(session: Session, names: Iterable[str]) -> tuple[tuple[e.Edit, ...], tuple[str, ...]]:
    """Return the edits that make unknown tags known, and the tags as the archive writes them."""
    tags = Tags(session)
    definitions: dict[str, e.Edit] = {}
    paths: dict[str, str] = {}
    for name in names:
        path = tag_path(name)
        key = tag_key(path)
        known = tags.get(path)
        if known is None and key not in definitions:
            definitions[key] = e.DefineTag(Tag(path, default_colour(path)))
        paths.setdefault(key, known.path if known else path)
    return tuple(definitions.values()), tuple(paths.values())


def tag_articles(
    session: Session,
    articles: Collection[ArticleId],
    add: Iterable[str] = (),
    remove: Iterable[str] = (),
) -> tuple[e.Edit, ...]:
    """Put tags on articles and take others off; unknown tags to take off are refused."""
    Articles(session).require(*articles)
    add, remove = tuple(add), tuple(remove)
    leaving = {tag_key(tag_path(name)) for name in remove}
    for name in add:
        if tag_key(tag_path(name)) in leaving:
            raise BadValue(
                f"The tag “{name}” cannot be put on and taken off at once.", "Choose one of both."
            )
    tags = Tags(session)
    definitions, paths = defining(session, add)
    edits = list(definitions)
    for path in paths:
        carrying = tags.carriers(path) if tags.get(path) else frozenset()
        fresh = tuple(article for article in dict.fromkeys(articles) if article not in carrying)
        if fresh:
            edits.append(e.TagArticles(path, fresh))
    for name in remove:
        known = tags.get(tag_path(name))
        if known is None:
            raise NotInArchive(
                f"There is no tag “{name}” in this archive.", "Check the spelling of the tag."
            )
        carrying = tags.carriers(known.path)
        there = tuple(article for article in dict.fromkeys(articles) if article in carrying)
        if there:
            edits.append(e.UntagArticles(known.path, there))
    return tuple(edits)


def set_flag(
    session: Session, articles: Collection[ArticleId], flag: e.Flag, on: bool
) -> e.Edit | None:
    """Switch a state of articles; those that have it already are left alone."""
    repository = Articles(session)
    repository.require(*articles)
    states = repository.flags(articles, flag)
    changing = tuple(a for a in dict.fromkeys(articles) if states[a] is not on)
    return e.SetFlag(flag, on, changing) if changing else None


def set_review(
    session: Session, articles: Collection[ArticleId], review: Review
) -> tuple[e.Edit, ...]:
    """Note how far articles have been checked: one edit for each state that some are in now."""
    repository = Articles(session)
    repository.require(*articles)
    found = repository.reviews(articles)
    edits: list[e.Edit] = []
    for was in Review:
        changing = tuple(a for a in dict.fromkeys(articles) if found[a] is was)
        if changing and was is not review:
            edits.append(e.SetReview(was, review, changing))
    return tuple(edits)


def find_case(session: Session, name: str) -> Case | None:
    """Return the case of that name, or of that path ("Above/Below"); None if there is none.

    Raises:
        BadValue: several cases have that name.
    """
    cases = Cases(session)
    found = cases.by_name(case_name(name))
    if len(found) > 1:
        found = [case for case in found if case.parent is None] or found
    if len(found) > 1:
        raise BadValue(
            f"There are {len(found)} cases named “{name}”.",
            "Name the case above it too, such as “Above/Below”.",
        )
    if found or "/" not in name:
        return found[0] if found else None
    above, _, last = name.rpartition("/")
    if not above.strip() or not last.strip():
        return None
    parent = find_case(session, above)
    if parent is None:
        return None
    return next((case for case in cases.by_name(case_name(last)) if case.parent == parent.id), None)


def create_case(session: Session, name: str, parent: CaseId | None = None) -> e.CreateCase:
    """Create a case; another one of that name at the same place is refused."""
    name = case_name(name)
    cases = Cases(session)
    if any(case.parent == parent for case in cases.by_name(name)):
        raise BadValue(f"There is a case “{name}” already.", "Choose another name.")
    return e.CreateCase(Case(new_case_id(), name, parent))


def create_case_at(session: Session, name: str) -> tuple[e.CreateCase, ...]:
    """Create a case; "Above/Below" is created below the case "Above", which is made if need be.

    Docket numbers ("File 3-5/2022") are names, unless there is a case of what is before the "/".
    """
    above, _, last = name.rpartition("/")
    parent = find_case(session, above) if above.strip() and last.strip() else None
    made: tuple[e.CreateCase, ...] = ()
    if parent is None:
        *upper, last = case_steps(name)
        if not upper:
            return (create_case(session, name),)
        above = "/".join(upper)
        parent = find_case(session, above)
        if parent is None:
            made = create_case_at(session, above)
            parent = made[-1].case
    return (*made, create_case(session, last, parent.id))


def named_case(session: Session, name: str) -> Case:
    """Return the case of that name or path.

    Raises:
        NotInArchive: there is none.
        BadValue: several cases have that name.
    """
    found = find_case(session, name)
    if found is None:
        raise NotInArchive(
            f"There is no case “{name}” in this archive.", "Check the spelling of the case."
        )
    return found


def file_articles(
    session: Session,
    name: str,
    add: Collection[ArticleId] = (),
    remove: Collection[ArticleId] = (),
) -> tuple[e.Edit, ...]:
    """Put articles into the case of that name, creating it if need be, and take others out."""
    both = set(add) & set(remove)
    if both:
        raise BadValue(
            f"Article {min(both)} cannot be put in and taken out at once.", "Choose one of both."
        )
    Articles(session).require(*add, *remove)
    case = find_case(session, name)
    edits: list[e.Edit] = []
    members: frozenset[ArticleId] = frozenset()
    if case is not None:
        members = Cases(session).members(case.id)
    elif remove and not add:
        case = named_case(session, name)
    else:
        made = create_case_at(session, name)
        edits += made
        case = made[-1].case
    return (*edits, *_filing(session, case.id, members, add, remove))


def file_in(
    session: Session,
    case: CaseId,
    add: Collection[ArticleId] = (),
    remove: Collection[ArticleId] = (),
) -> tuple[e.Edit, ...]:
    """Put articles into a case that is there, and take others out."""
    Articles(session).require(*add, *remove)
    cases = Cases(session)
    return tuple(_filing(session, cases.get(case).id, cases.members(case), add, remove))


def _filing(
    session: Session,
    case: CaseId,
    members: Collection[ArticleId],
    add: Collection[ArticleId],
    remove: Collection[ArticleId],
) -> list[e.Edit]:
    """Return the edits that file articles, out of the Inbox, and unfile others."""
    edits: list[e.Edit] = []
    fresh = tuple(article for article in dict.fromkeys(add) if article not in members)
    if fresh:
        edits.append(e.FileArticles(case, fresh))
    filing = set_flag(session, tuple(add), e.Flag.FILED, on=True)
    edits += [filing] if filing else []
    leaving = tuple(article for article in dict.fromkeys(remove) if article in members)
    if leaving:
        edits.append(e.UnfileArticles(case, leaving))
    return edits

"""From what the user wants to the edits that do it: the trees of tags and of cases.

What is below a tag or a case goes with it. Each function returns edits that fit the present state
exactly, in the order in which they are to be carried out; their inverses restore it exactly.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain import edits as e
from desktop_app.domain.annotations import Annotation, AnnotationId
from desktop_app.domain.cases import Case, CaseId, case_name
from desktop_app.domain.tags import (
    Tag,
    below_tag,
    default_colour,
    moved_tag,
    tag_key,
    tag_path,
)
from desktop_app.errors import BadValue, NotInArchive
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.cases import Cases
from desktop_app.storage.tags import Tags

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlmodel import Session

    from desktop_app.domain.annotations import Colour


# -- tags --------------------------------------------------------------------------------
def create_tag(session: Session, name: str, colour: Colour | None = None) -> e.Edit:
    """Make a tag known; one that is there already is refused."""
    path = tag_path(name)
    known = Tags(session).get(path)
    if known is not None:
        raise BadValue(f"There is a tag “{known.path}” already.", "Choose another name.")
    return e.DefineTag(Tag(path, colour or default_colour(path)))


def recolour_tag(session: Session, name: str, colour: Colour) -> e.Edit | None:
    """Give a tag another colour; one that so far only stood above others becomes one itself."""
    tags = Tags(session)
    tag = tags.get(tag_path(name))
    if tag is None:
        path = _written(_branch(tags, name), tag_path(name))
        return e.DefineTag(Tag(path, colour))
    return e.ChangeTag(tag, Tag(tag.path, colour)) if tag.colour is not colour else None


def rename_tag(session: Session, name: str, new_name: str) -> tuple[e.Edit, ...]:
    """Rename a tag and everything below it; a name that is taken is refused."""
    tags = Tags(session)
    branch, new = _branch(tags, name), tag_path(new_name)
    own = {tag_key(tag.path) for tag in branch}
    for tag in branch:
        known = tags.get(moved_tag(tag.path, tag_path(name), new))
        if known is not None and tag_key(known.path) not in own:
            raise BadValue(
                f"There is a tag “{known.path}” already.", "Merge the two, or choose another name."
            )
    return _move(session, branch, tag_path(name), new)


def merge_tags(session: Session, name: str, into: str) -> tuple[e.Edit, ...]:
    """Put all that carries a tag under another one, and what is below the one below the other."""
    tags = Tags(session)
    branch, target = _branch(tags, name), tags.get(tag_path(into))
    if target is None:
        if not any(below_tag(tag.path, tag_path(into)) for tag in tags.all()):
            raise _no_tag(into)
        target = Tag(tag_path(into), default_colour(tag_path(into)))
    if tag_key(target.path) == tag_key(tag_path(name)):
        return ()
    if below_tag(target.path, tag_path(name)):
        raise BadValue(
            "A tag cannot be merged into one below it.", "Merge the lower one into the upper one."
        )
    return _move(session, branch, tag_path(name), target.path)


def delete_tag(session: Session, name: str) -> tuple[e.Edit, ...]:
    """Take a tag and those below it off everything, and forget them."""
    tags = Tags(session)
    marks = _Marks(session)
    edits: list[e.Edit] = []
    for tag in reversed(_branch(tags, name)):
        edits += marks.retag(tags, tag.path, None)
        edits.append(e.ForgetTag(tag))
    return tuple(edits)


def _move(session: Session, branch: list[Tag], old: str, new: str) -> tuple[e.Edit, ...]:
    """Move a branch of tags; where one of the new name stands already, the two become one."""
    tags = Tags(session)
    taken = {tag_key(tag.path): tag for tag in tags.all()}
    marks = _Marks(session)
    edits: list[e.Edit] = []
    # A branch that moves below itself makes room from its tips, any other from its root.
    inward = below_tag(new, old) and tag_key(new) != tag_key(old)
    for tag in reversed(branch) if inward else branch:
        now = Tag(tag_path(moved_tag(tag.path, old, new)), tag.colour)
        other = taken.get(tag_key(now.path))
        if other is not None and tag_key(other.path) != tag_key(tag.path):
            edits += marks.retag(tags, tag.path, other.path)
            edits.append(e.ForgetTag(tag))
        elif now != tag:
            edits.append(e.ChangeTag(tag, now))
            marks.rename(tag.path, now.path)
            taken[tag_key(now.path)] = now
        if tag_key(now.path) != tag_key(tag.path):
            del taken[tag_key(tag.path)]
    return tuple(edits)


class _Marks:
    """The annotations whose tags change, as they are after the edits planned so far."""

    def __init__(self, session: Session) -> None:
        self._annotations = Annotations(session)
        self._known: dict[AnnotationId, Annotation] = {}
        self._renamed: dict[str, str] = {}

    def rename(self, old: str, new: str) -> None:
        """Note that a tag is written another way from now on."""
        self._renamed[old] = new
        for number, one in self._known.items():
            self._known[number] = self._written(one)

    def retag(self, tags: Tags, old: str, new: str | None) -> list[e.Edit]:
        """Return the edits that give what carries one tag another one, or none in its place."""
        edits: list[e.Edit] = []
        carrying = tuple(sorted(tags.carriers(old)))
        if carrying:
            edits.append(e.UntagArticles(old, carrying))
        if carrying and new is not None:
            have = tags.carriers(new)
            fresh = tuple(article for article in carrying if article not in have)
            edits += [e.TagArticles(new, fresh)] if fresh else []
        for number in sorted(tags.annotations(old)):
            was = self._known.get(number) or self._written(self._annotations.get(number))
            put = [new if tag == old else tag for tag in was.tags]
            now = replace(was, tags=tuple(dict.fromkeys(tag for tag in put if tag is not None)))
            self._known[number] = now
            edits.append(e.ChangeAnnotation(was, now))
        return edits

    def _written(self, one: Annotation) -> Annotation:
        return replace(one, tags=tuple(self._renamed.get(tag, tag) for tag in one.tags))


def _branch(tags: Tags, name: str) -> list[Tag]:
    """Return a tag and those below it, upper ones first; one that only stands above others too."""
    path = tag_path(name)
    found = [tag for tag in tags.all() if below_tag(tag.path, path)]
    if not found:
        raise _no_tag(name)
    return sorted(found, key=lambda tag: tag.path.count("/"))


def _written(branch: list[Tag], path: str) -> str:
    """Return the upper part of a branch as its first tag writes it."""
    return "/".join(branch[0].path.split("/")[: path.count("/") + 1])


def _no_tag(name: str) -> NotInArchive:
    return NotInArchive(
        f"There is no tag “{name}” in this archive.", "Check the spelling of the tag."
    )


# -- cases -------------------------------------------------------------------------------
def rename_case(session: Session, case: CaseId, name: str) -> e.Edit | None:
    """Give a case another name."""
    was = Cases(session).get(case)
    now = replace(was, name=case_name(name))
    return _change(session, was, now)


def move_case(session: Session, case: CaseId, parent: CaseId | None) -> e.Edit | None:
    """Put a case below another one, or with None at the top."""
    cases = Cases(session)
    was = cases.get(case)
    above = cases.get(parent) if parent is not None else None
    while above is not None:
        if above.id == case:
            raise BadValue("A case cannot be moved into itself.", "Choose a case outside of it.")
        above = cases.get(above.parent) if above.parent is not None else None
    return _change(session, was, replace(was, parent=parent))


def _change(session: Session, was: Case, now: Case) -> e.Edit | None:
    if was == now:
        return None
    twins = Cases(session).by_name(now.name)
    if any(one.parent == now.parent and one.id != now.id for one in twins):
        raise BadValue(
            f"There is a case “{now.name}” already.", "Choose another name or another place."
        )
    return e.ChangeCase(was, now)


def delete_case(session: Session, case: CaseId) -> tuple[e.Edit, ...]:
    """Delete a case and those below it; the articles stay in the archive."""
    cases = Cases(session)
    edits: list[e.Edit] = []
    for one in reversed(list(_below(cases, cases.get(case)))):
        members = tuple(sorted(cases.members(one.id)))
        edits += [e.UnfileArticles(one.id, members)] if members else []
        edits.append(e.DeleteCase(one))
    return tuple(edits)


def _below(cases: Cases, case: Case) -> Iterable[Case]:
    """Yield a case and those below it, upper ones first."""
    yield case
    for child in cases.children(case.id):
        yield from _below(cases, child)

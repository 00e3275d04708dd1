"""Random sequences of edits, undone, return the first state."""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.archive.archive import Archive
from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.correcting import editable
from desktop_app.domain.edits import Flag, Several
from desktop_app.domain.filters import SourceIs, State, StateIs, TagIs
from desktop_app.domain.flags import Review
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.provenance import Field
from desktop_app.errors import GuardbookError
from desktop_app.jobs import JobContext
from desktop_app.vault.keyring import FileDeviceKeys

pytestmark = pytest.mark.usefixtures("unmeasured")

STEPS = 200
TRASH = StateIs(State.TRASHED)
TAGS = ["court", "Court", "ports/merrin", "ports", "überprüfen", "重要"]
CASES = ["Quay", "File 3-5/2022", "Quay/Lists", "Docks/Night/Shift"]
TEXTS = [
    "One quay was lit 🕯. The quay was quiet.\n\nA crane stood still.",
    "Two ships.",
    "Drei Kräne.",
]


def state(archive: Archive):
    """Return everything that an edit can change, without times of modification."""
    alive = list(archive.ids()) + list(archive.ids((TRASH,)))
    articles = []
    for article in archive.articles(sorted(alive)):
        annotations = tuple(replace(a, modified=a.created) for a in article.annotations)
        trashed = article.trashed_at is not None
        articles.append((replace(article, annotations=annotations, trashed_at=None), trashed))
    searches = archive.saved_searches()
    totals = archive.totals()
    counted = archive.tags(), archive.cases(), archive.counts()
    assert (totals.tags, totals.cases, totals.counts) == counted
    archive.keep_totals()
    return articles, *counted, searches


class Reporter:
    """Does one random thing after another."""

    def __init__(self, archive: Archive, pick: random.Random) -> None:
        self.archive, self.pick = archive, pick
        self.ids = sorted(archive.ids())

    def some(self):
        return self.pick.sample(self.ids, self.pick.randint(1, len(self.ids)))

    def step(self):
        return self.pick.choice(
            [self.mark, self.mark, self.note, self.area, self.change, self.remove,
             self.tag, self.untag,
             self.flag, self.file, self.unfile, self.field, self.recolour, self.create,
             self.correct, self.present, self.reattach,
             self.search,
             self.rename, self.merge, self.delete_tag, self.review, self.arrange,
             self.delete_case]
        )()  # fmt: skip

    def mark(self):
        article = self.pick.choice(self.ids)
        length = len(self.archive.article(article).text.text)
        start = self.pick.randrange(length)
        kinds = [AnnotationKind.HIGHLIGHT, AnnotationKind.UNDERLINE, AnnotationKind.STRIKEOUT]
        mark = Mark(
            self.pick.choice(kinds),
            self.pick.choice(list(Colour)),
            self.pick.choice(["", "Проверить", "note"]),
            tags=tuple(self.pick.sample(TAGS, self.pick.randint(0, 2))),
        )
        return self.archive.annotate(article, start, start + self.pick.randint(1, 30), mark)

    def note(self):
        return self.archive.add_note(self.pick.choice(self.ids), "a note")

    def area(self):
        corners = [self.pick.uniform(-50, 900) for _ in range(4)]
        region = Region(self.pick.randrange(3), (Box(*corners),))
        placed = [
            one.id
            for article in self.archive.articles(self.ids)
            for one in article.annotations
            if one.region is not None
        ]
        if placed and self.pick.random() < 0.4:
            return self.archive.change_annotation(self.pick.choice(placed), region=region)
        kind = self.pick.choice([AnnotationKind.AREA, AnnotationKind.NOTE])
        mark = Mark(kind, self.pick.choice(list(Colour)), self.pick.choice(["", "here"]))
        return self.archive.annotate_region(self.pick.choice(self.ids), region, mark)

    def annotation(self):
        found = [a for article in self.archive.articles(self.ids) for a in article.annotations]
        return self.pick.choice(found).id if found else None

    def change(self):
        found = self.annotation()
        if found is None:
            return None
        return self.archive.change_annotation(
            found,
            note=self.pick.choice([None, "changed", "other"]),
            colour=self.pick.choice([None, *Colour]),
        )

    def remove(self):
        found = self.annotation()
        return None if found is None else self.archive.remove_annotation(found)

    def tag(self):
        return self.archive.tag(self.some(), add=self.pick.sample(TAGS, 2))

    def untag(self):
        known = [row.tag.path for row in self.archive.tags()]
        if not known:
            return None
        return self.archive.tag(self.some(), remove=[self.pick.choice(known)])

    def recolour(self):
        known = [row.tag.path for row in self.archive.tags()]
        if not known:
            return None
        return self.archive.recolour_tag(self.pick.choice(known), self.pick.choice(list(Colour)))

    def known(self):
        found = [row.tag.path for row in self.archive.tags()]
        return self.pick.choice(found) if found else "none"

    def rename(self):
        return self.archive.rename_tag(self.known(), self.pick.choice([*TAGS, "ports/a/b", "x"]))

    def merge(self):
        return self.archive.merge_tags(self.known(), self.known())

    def delete_tag(self):
        return self.archive.delete_tag(self.known()) if self.pick.random() < 0.3 else None

    def review(self):
        return self.archive.set_review(self.some(), self.pick.choice(list(Review)))

    def case(self):
        found = [row.case.id for row in self.archive.cases()]
        return self.pick.choice(found) if found else None

    def arrange(self):
        case, other = self.case(), self.pick.choice([None, self.case()])
        if case is None:
            return None
        if self.pick.random() < 0.5:
            return self.archive.move_case(case, other)
        return self.archive.rename_case(case, self.pick.choice(["Quay", "Other", "Lists"]))

    def delete_case(self):
        case = self.case()
        if case is None or self.pick.random() < 0.7:
            return None
        return self.archive.delete_case(case)

    def flag(self):
        flag = self.pick.choice(list(Flag))
        return self.archive.set_flag(self.some(), flag, on=self.pick.random() < 0.5)

    def create(self):
        parents = [None, *(row.case.id for row in self.archive.cases())]
        return self.archive.create_case(
            f"Case {self.pick.randint(1, 9)}", self.pick.choice(parents)
        )

    def file(self):
        return self.archive.file_into(self.pick.choice(CASES), add=self.some())

    def unfile(self):
        return self.archive.file_into(self.pick.choice(CASES), remove=self.some())

    def correct(self):
        article = self.pick.choice(self.ids)
        words = editable(self.archive.article(article).text).split(" ")
        at = self.pick.randrange(len(words))
        words[at : at + self.pick.randint(0, 1)] = self.pick.choice([["quay"], ["new\n\nwords"]])
        return self.archive.correct_text(article, " ".join(words))

    def present(self):
        article = self.pick.choice(self.ids)
        version = self.pick.choice(self.archive.versions(article))
        return self.archive.present_version(article, version.name.number)

    def reattach(self):
        found = self.annotation()
        if found is None:
            return None
        start = self.pick.randrange(20)
        return self.archive.reattach(found, start, start + self.pick.randint(1, 9))

    def search(self):
        archive, known = self.archive, self.archive.saved_searches()
        if len(known) < 2 or self.pick.random() < 0.5:
            filters = self.pick.sample([TagIs("court"), SourceIs("Quay Post"), TRASH], 2)
            name = self.pick.choice(["One", "Two", "Three", "two"])
            return archive.save_search(name, "quay", (), tuple(filters))
        one = self.pick.choice(known).id
        return self.pick.choice(
            [
                lambda: archive.rename_search(one, f"Name {self.pick.randint(1, 9)}"),
                lambda: archive.move_search(one, self.pick.choice([-1, 1, 5])),
                lambda: archive.forget_search(one),
            ]
        )()

    def field(self):
        values = {
            Field.TITLE: ["", "New title"],
            Field.PUBLISHED: ["", "2022-05-09"],
            Field.LANGUAGE: ["", "de"],
            Field.SOURCE: ["Quay Post", ""],
        }
        field = self.pick.choice(list(values))
        if self.pick.random() < 0.2:
            return self.archive.confirm_field(self.pick.choice(self.ids), Field.TITLE)
        return self.archive.edit_fields(
            self.pick.choice(self.ids), {field: self.pick.choice(values[field])}
        )


@settings(max_examples=3)
@given(st.integers(0, 10_000))
def test_two_hundred_edits_undone_return_the_first_state_and_redone_the_last(seed):
    with tempfile.TemporaryDirectory() as folder, _archive(Path(folder)) as archive:
        before = state(archive)
        reporter = Reporter(archive, random.Random(seed))
        done = []
        while len(done) < STEPS:
            try:
                outcome = reporter.step()
            except GuardbookError:
                continue  # refused: there is nothing to undo
            if outcome is not None and outcome.edit is not None:
                done.append(outcome.edit)
                if len(done) % 10 == 0:
                    state(archive)  # what was kept ten edits ago holds no more
        after = state(archive)
        for edit in reversed(done):
            archive.apply(edit.inverse())
        assert state(archive) == before
        archive.apply(Several(tuple(done)))
        assert state(archive) == after
        assert archive.verify(JobContext()).good


def _archive(folder: Path) -> Archive:
    archive = Archive.open(
        folder / "archive",
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        create=True,
    )
    for text in TEXTS:
        archive.import_text(text, JobContext())
    return archive


def anchors(archive: Archive) -> dict[str, object]:
    return {
        a.id: a.anchor for article in archive.articles(archive.ids()) for a in article.annotations
    }


@settings(max_examples=5)
@given(st.integers(0, 10_000))
def test_corrections_undone_put_every_highlight_back_where_it_was(seed):
    with tempfile.TemporaryDirectory() as folder, _archive(Path(folder)) as archive:
        reporter = Reporter(archive, random.Random(seed))
        for _ in range(12):
            try:
                reporter.mark()
            except GuardbookError:
                continue
        before, places = state(archive), anchors(archive)
        done = [reporter.correct() for _ in range(6)]
        for article in archive.articles(archive.ids()):
            for one in article.annotations:
                if one.placed_in(article.text.sha256):
                    assert article.text.text[one.anchor.start : one.anchor.end] == one.anchor.quote
        for outcome in reversed(done):
            if outcome.edit is not None:
                archive.apply(outcome.edit.inverse())
        assert state(archive) == before
        assert anchors(archive) == places

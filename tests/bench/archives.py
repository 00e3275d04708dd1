"""Archives made for measuring: encrypted like any other, filled through storage's own doors.

They are the same each time they are made. Originals are not stored (no window opens them), and of
a large archive nothing is indexed: its index says that it is up to date, so that the window has
nothing to catch up with. One that is ``searchable`` is indexed to its end, and holds three words
more in known shares of its articles.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop_app.archive.indexing import open_index
from desktop_app.archive.opening import open_folder
from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind, Colour
from desktop_app.domain.articles import ArticleDraft, ArticleId, Original
from desktop_app.domain.blocks import ArticleText, Part, build
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.edits import Flag
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance
from desktop_app.domain.tags import Tag, default_colour
from desktop_app.jobs import JobContext
from desktop_app.search.schema import VERSION
from desktop_app.storage import migrations
from desktop_app.vault.keyring import FileDeviceKeys
from tests.bench import words

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.archive.opening import Opened

FORM = 1
"""Counts up whenever archives are filled with something else."""

SMALL, LARGE = 1_000, 100_000
INDEXED_UP_TO = 2_000
"""Archives of at most so many articles get a real index."""

PLANTED = {"manifest": 0.001, "market": 0.05, "council": 0.5}
"""Words that only searchable archives hold -> share of the articles that hold it once."""

_NOTHING_TO_READ = (0, "0 ")
"""What an index says that is up to date with an archive without a log."""

COMMIT_EVERY = 5_000
_MOMENT = dt.datetime(2024, 5, 1, 9, 0, tzinfo=dt.UTC)
_FIRST_DAY, _DAYS = dt.date(2014, 1, 1), 3_770
_PLACES = ("Harbour", "Valley", "Northern", "Lakeside", "Old Town", "Border", "Island", "Capital")
_PAPERS = ("Post", "Observer", "Courier", "Gazette", "Review")
SOURCES = tuple(f"{place} {paper}" for place in _PLACES for paper in _PAPERS)
_DESKS = ("City desk", "Foreign desk", "Courts desk", "Business desk", "")
TAGS = tuple(
    f"{root}/{child}" if child else root
    for root in ("courts", "protest", "money", "health", "energy", "elections")
    for child in ("", "local", "abroad", "records")
)
CASES = ("Harbour trial", "Dam contracts", "Ballot papers", "Hospital beds", "Border crossings")
_PROVENANCE = Provenance(How.PARSED, "benchmark 1")


@dataclass(frozen=True, slots=True)
class Made:
    """A finished archive and the user folders it is opened with."""

    articles: int
    home: Path
    searchable: bool = False

    def holding(self, word: str) -> frozenset[ArticleId]:
        """Return the articles that hold a planted word, those in the Trash among them."""
        if not self.searchable:
            return frozenset()
        # As ids, articles are numbered in the order in which they are added.
        numbers = range(1, self.articles + 1)
        mixed = random.Random(self.articles).sample(numbers, self.articles)
        # What holds a rarer word holds the commoner ones, so that something holds them all.
        return frozenset(map(ArticleId, mixed[: max(1, round(PLANTED[word] * self.articles))]))

    @property
    def folder(self) -> Path:
        """The archive's folder."""
        return self.home / "archive"

    @property
    def config(self) -> Path:
        """The folder of this computer's keys."""
        return self.home / "config"

    @property
    def cache(self) -> Path:
        """The folder of indexes."""
        return self.home / "cache"

    @contextmanager
    def visited(self, *others: Made) -> Iterator[dict[str, str]]:
        """Give the environment of one run of the program on it: settings are not kept.

        The keys of ``others`` are there too.
        """
        with tempfile.TemporaryDirectory(prefix="guardbook-bench-") as name:
            home = Path(name)
            for made in (self, *others):
                shutil.copytree(made.config, home / "config", dirs_exist_ok=True)
            (home / "cache").symlink_to(self.cache, target_is_directory=True)
            # As on every day but the first: the tour was seen.
            (home / "config" / "settings.toml").write_text("tour_seen = true\n", encoding="utf-8")
            yield {"GUARDBOOK_HOME": name, "GUARDBOOK_KEYRING": "file"}


def prepare(
    where: Path,
    articles: int,
    tell: Callable[[str], None],
    *,
    commit_every: int = COMMIT_EVERY,
    searchable: bool = False,
) -> Made:
    """Return an archive of that many articles below ``where``, made now or by an earlier run."""
    name = f"{'searchable' if searchable else 'form'}{FORM}-{articles}"
    made = Made(articles, where / name, searchable)
    if not _is_whole(made):
        shutil.rmtree(made.home, ignore_errors=True)
        made.home.mkdir(parents=True, mode=0o700)
        _fill(made, tell, commit_every)
    _bring_index_up_to_date(made, tell)
    return made


def _marker(made: Made) -> Path:
    return made.home / "whole.txt"


def _is_whole(made: Made) -> bool:
    """Whether it was filled to its end, and under the schemas of now."""
    try:
        return _marker(made).read_text(encoding="utf-8") == _schema()
    except FileNotFoundError:
        return False


def _schema() -> str:
    steps = sorted(Path(migrations.__file__).parent.glob("*.py"))
    stored = hashlib.sha256(b"".join(step.read_bytes() for step in steps)).hexdigest()
    return f"{stored} {VERSION}"


def _open(made: Made) -> Opened:
    devices = FileDeviceKeys(made.config)
    return open_folder(made.folder, devices, writable=True, create=True, passphrase=None)


def _fill(made: Made, tell: Callable[[str], None], commit_every: int) -> None:
    opened = _open(made)
    try:
        filler = _Filler(random.Random(made.articles), made)
        with opened.database.write() as session:
            filler.begin(session)
        for start in range(0, made.articles, commit_every):
            tell(f"making an archive of {made.articles:,}: {start:,}")
            with opened.database.write() as session:
                filler.add(session, min(commit_every, made.articles - start))
        opened.database.checkpoint()
    finally:
        opened.close()
    _marker(made).write_text(_schema(), encoding="utf-8")


def _bring_index_up_to_date(made: Made, tell: Callable[[str], None]) -> None:
    """Index an archive, or let a large one's index say that there is nothing to read."""
    from desktop_app.archive.archive import Archive

    if made.searchable or made.articles <= INDEXED_UP_TO:
        devices = FileDeviceKeys(made.config)
        with Archive.open(made.folder, devices=devices, cache=made.cache) as archive:
            if archive.index_state().pending:
                tell(f"indexing an archive of {made.articles:,}")
                archive.update_index(JobContext())
        return
    opened = _open(made)
    try:
        index = open_index(opened, made.cache)
        if index.applied != _NOTHING_TO_READ:
            index.clear()  # an older program's, or one that a run has begun to build
            index.apply([], [], _NOTHING_TO_READ)
        index.close()
    finally:
        opened.close()


class _Filler:
    """Invents articles, tags, cases, highlights and notes, the same ones for the same seed."""

    def __init__(self, rng: random.Random, made: Made) -> None:
        self._rng = rng
        self._planted = {word: made.holding(word) for word in PLANTED}
        self._latin, self._cyrillic = words.latin(rng), words.cyrillic(rng)
        self._cases = tuple(Case(CaseId(str(self._uuid())), name) for name in CASES)
        self._numbers = itertools.count(1)

    def begin(self, session: Session) -> None:
        """Make tags and cases."""
        from desktop_app.storage.cases import Cases
        from desktop_app.storage.tags import Tags

        for path in TAGS:
            Tags(session).define(Tag(path, default_colour(path)))
        for case in self._cases:
            Cases(session).create(case)

    def add(self, session: Session, count: int) -> None:
        """Add articles and what is on them."""
        from desktop_app.storage.annotations import Annotations
        from desktop_app.storage.articles import Articles
        from desktop_app.storage.cases import Cases
        from desktop_app.storage.tags import Tags

        articles, annotations = Articles(session), Annotations(session)
        tagged: dict[str, list[ArticleId]] = {path: [] for path in TAGS}
        added: list[ArticleId] = []
        for _ in range(count):
            draft, original = self._draft()
            article = articles.add(draft, original, self._imported_at())
            added.append(article)
            for path in self._rng.sample(TAGS, self._rng.choices((0, 1, 2, 3), (4, 3, 2, 1))[0]):
                tagged[path].append(article)
            for annotation in self._annotations(article, draft.text):
                annotations.add(annotation)
        for path, ids in tagged.items():
            Tags(session).put(path, ids)
        for case in self._cases:
            Cases(session).put(case.id, self._some(added, 0.02))
        for flag, share in ((Flag.READ, 0.6), (Flag.FILED, 0.7), (Flag.STARRED, 0.03)):
            articles.set_flag(self._some(added, share), flag, True, _MOMENT)
        articles.set_flag(self._some(added, 0.01), Flag.TRASHED, True, _MOMENT)

    def _some(self, ids: list[ArticleId], share: float) -> list[ArticleId]:
        return [article for article in ids if self._rng.random() < share]

    def _draft(self) -> tuple[ArticleDraft, Original]:
        rng, number = self._rng, next(self._numbers)
        russian = rng.random() < 0.06
        vocabulary = self._cyrillic if russian else self._latin
        paragraphs = words.paragraphs(rng, vocabulary, rng.randint(120, 400))
        planted = [word for word, holding in self._planted.items() if number in holding]
        if planted:
            paragraphs[-1] += f" {' '.join(planted).capitalize()}."
        text = build(map(Part, paragraphs))
        day = _FIRST_DAY + dt.timedelta(days=rng.randrange(_DAYS))
        values = {
            Field.TITLE: words.title(rng, vocabulary),
            Field.BYLINE: rng.choice(_DESKS),
            Field.SOURCE: SOURCES[min(int(rng.expovariate(0.12)), len(SOURCES) - 1)],
            Field.PUBLISHED: day.isoformat() if rng.random() < 0.98 else "",
            Field.LANGUAGE: "ru" if russian else "en",
        }
        fields = {name: FieldValue(value, _PROVENANCE) for name, value in values.items() if value}
        draft = ArticleDraft(text, "text", "text/plain", "benchmark 1", fields)
        name = f"article-{number:06}.txt"
        sha256 = hashlib.sha256(name.encode()).hexdigest()
        return draft, Original(sha256, len(text.text), name, "text/plain")

    def _imported_at(self) -> dt.datetime:
        return _MOMENT - dt.timedelta(hours=self._rng.randrange(20_000))

    def _annotations(self, article: ArticleId, text: ArticleText) -> Iterator[Annotation]:
        """Yield highlights and notes for one article in twenty."""
        rng = self._rng
        if rng.random() >= 0.05:
            return
        for _ in range(rng.randint(1, 3)):
            block = rng.choice(text.blocks)
            start = rng.randrange(block.start, max(block.start + 1, block.end - 60))
            anchor = make_anchor(text.text, text.sha256, start, min(block.end, start + 50))
            note = words.title(rng, self._latin) if rng.random() < 0.4 else ""
            yield Annotation(
                AnnotationId(str(self._uuid())),
                article,
                AnnotationKind.HIGHLIGHT,
                anchor,
                rng.choice(tuple(Colour)),
                note,
                "",
                _MOMENT,
                _MOMENT,
            )

    def _uuid(self) -> UUID:
        return UUID(int=self._rng.getrandbits(128), version=4)

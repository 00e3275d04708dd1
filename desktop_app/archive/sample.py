"""The sample archive: the articles in ``seeds/`` with tags, cases, highlights and notes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.annotations import AnnotationKind, ArticleId, Colour, Mark
from desktop_app.domain.edits import Flag
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive


def fill(archive: Archive, context: JobContext) -> None:
    """Import the sample articles and mark them; what is there already is left alone."""
    plan: dict[str, Any] = json.loads(
        (paths.resources() / "sample" / "annotations.json").read_text(encoding="utf-8")
    )
    report = archive.import_paths([paths.seeds()], context)
    articles = {
        Path(item.path).name: item.article
        for item in report.items
        if item.article is not None and item.state.value == "done"
    }
    if not articles:
        return
    for case in plan["cases"]:
        _case(archive, case, articles)
    for tag in plan["tags"]:
        ids = _known(tag["articles"], articles)
        if ids:
            archive.tag(ids, add=[tag["path"]])
            archive.recolour_tag(tag["path"], Colour(tag["colour"]))
    for entry in plan["annotations"]:
        if entry["file"] in articles:
            mark = Mark(
                AnnotationKind(entry["kind"]), Colour(entry["colour"]), entry.get("note", "")
            )
            archive.annotate_quote(articles[entry["file"]], entry["quote"], mark)
    for entry in plan["notes"]:
        if entry["file"] in articles:
            archive.add_note(articles[entry["file"]], entry["note"])
    archive.set_flag(_known(plan["starred"], articles), Flag.STARRED, on=True)
    archive.set_flag(_known(plan["read"], articles), Flag.READ, on=True)


def _case(archive: Archive, case: Mapping[str, Any], articles: Mapping[str, ArticleId]) -> None:
    name = f"{case['parent']}/{case['name']}" if case.get("parent") else str(case["name"])
    if not any(row.case.name == case["name"] for row in archive.cases()):
        parent = next(
            (row.case.id for row in archive.cases() if row.case.name == case.get("parent")), None
        )
        archive.create_case(str(case["name"]), parent)
    archive.file_into(name, add=_known(case["articles"], articles))


def _known(names: list[str], articles: Mapping[str, ArticleId]) -> list[ArticleId]:
    return [articles[name] for name in names if name in articles]

"""Show everything about one article."""

from __future__ import annotations

import argparse

from desktop_app.cli.doors import add_article, add_json, open_archive
from desktop_app.cli.output import show_json
from desktop_app.domain.provenance import Field
from desktop_app.exporting.json_values import annotation_json, article_json


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Show the article."""
    with open_archive(options, writable=False) as archive:
        article = archive.article(options.article)
    if options.json:
        show_json(article_json(article))
        return 0
    print(article.title)
    for field in (Field.BYLINE, Field.SOURCE, Field.PUBLISHED, Field.URL, Field.LANGUAGE):
        if article.value(field):
            print(f"{field.value}: {article.value(field)}")
    if article.tags:
        print("tags: " + ", ".join(tag.path for tag in article.tags))
    if article.cases:
        print("cases: " + ", ".join(case.name for case in article.cases))
    print(f"\n{article.text.text}")
    for annotation in article.annotations:
        shown = annotation_json(annotation, article)
        where = f" ({shown['locator']})" if shown["locator"] else ""
        print(f"\n[{shown['id'][:8]}] {shown['kind']}, {shown['colour']}{where}")
        if shown["quote"]:
            print(f"“{shown['quote']}”")
        if shown["note"]:
            print(shown["note"])
    return 0

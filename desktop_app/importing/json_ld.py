"""What a page states about its article in JSON-LD (schema.org)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

_MAX_LENGTH = 500_000
_MAX_NODES = 2000
_WRAPPER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*$")  # fmt: skip  # noqa: E501 - one pattern
_ARTICLE = re.compile(r"(?:.*Article|.*BlogPosting|Report|Review|SocialMediaPosting|CreativeWork)$")
_PAGE = re.compile(r"(?:.*Page|WebSite)$")

Node = dict[str, Any]


def article_node(scripts: Iterable[str]) -> Node:
    """Return the first node that describes an article, else a page; an empty one if none does.

    Args:
        scripts: the contents of the page's ``application/ld+json`` elements.
    """
    nodes = [node for script in scripts for node in _nodes(_load(script))]
    known = {node["@id"]: node for node in nodes if _is_named(node)}
    for pattern in (_ARTICLE, _PAGE):
        for node in nodes:
            if any(pattern.match(name) for name in _types(node)):
                return {key: _resolved(value, known) for key, value in node.items()}
    return {}


def _is_named(node: Node) -> bool:
    return isinstance(node.get("@id"), str) and bool(node.get("name"))


def _resolved(value: object, known: dict[str, Node]) -> object:
    """Return a value with references ("@id") to named things replaced by those."""
    if isinstance(value, list):
        return [_resolved(each, known) for each in value if not isinstance(each, list)]
    if isinstance(value, dict) and not value.get("name"):
        return known.get(str(value.get("@id")), value)
    return value


def _load(script: str) -> object:
    if len(script) > _MAX_LENGTH:
        return None
    try:
        return json.loads(_WRAPPER.sub("", script).strip(), strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(root: object) -> Iterator[Node]:
    """Yield every mapping in a JSON value, outer ones first, without recursion."""
    pending: list[object] = [root]
    seen = 0
    while pending and seen < _MAX_NODES:
        value = pending.pop(0)
        seen += 1
        if isinstance(value, dict):
            yield value
            pending += [each for each in value.values() if isinstance(each, dict | list)]
        elif isinstance(value, list):
            pending += [each for each in value if isinstance(each, dict | list)]


def _types(node: Node) -> list[str]:
    value = node.get("@type", "")
    names = value if isinstance(value, list) else [value]
    return [name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)]


def texts(node: Node, *names: str, key: str = "name") -> list[str]:
    """Return the texts under the first of some names that has any.

    A value may be a text, a thing with a name (or another ``key``), or a list of either.
    """
    for name in names:
        value = node.get(name)
        found = [_text(each, key) for each in (value if isinstance(value, list) else [value])]
        if any(found):
            return [html.unescape(each) for each in found if each]
    return []


def text(node: Node, *names: str, key: str = "name") -> str:
    """Return the first text under the first of some names that has any, "" if none has."""
    return next(iter(texts(node, *names, key=key)), "")


def _text(value: object, key: str) -> str:
    if isinstance(value, dict):
        value = value.get(key) or value.get("@value")
    return value.strip() if isinstance(value, str) else ""

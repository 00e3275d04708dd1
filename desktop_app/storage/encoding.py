"""How values of the domain are written into columns: JSON, ISO texts, and keys to sort by."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from desktop_app.domain.articles import Suggestion
from desktop_app.domain.blocks import Block, BlockKind
from desktop_app.domain.provenance import Field, FieldValue, How, Provenance

Json: TypeAlias = str | int | float | bool | Sequence["Json"] | Mapping[str, "Json"] | None

_COMMA = (",", ":")
# Made once: ``json.dumps`` would make one for each value.
_encoded = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=_COMMA).encode
_encoded_list = json.JSONEncoder(separators=_COMMA).encode
_KINDS = {kind: _encoded(kind.value) for kind in BlockKind}

_LAST = "\U0010ffff"
_KEY_LENGTH = 80


def to_json(value: Json) -> str:
    """Return a value as the one JSON text that stands for it: sorted, without blanks."""
    return _encoded(value)


def id_list(ids: Iterable[int]) -> str:
    """Return ids as a JSON text for ``json_each``: one parameter, however many they are."""
    return _encoded_list(list(ids))


def sort_key(text: str) -> str:
    """Return what a title or source is sorted by: its letters without case and accents.

    80 code points are compared; no text at all sorts last.
    """
    marked = unicodedata.normalize("NFKD", text[:_KEY_LENGTH])
    letters = "".join(c for c in marked if not unicodedata.combining(c)).casefold()
    return letters[:_KEY_LENGTH] or _LAST


def storable(text: str) -> str:
    """Return a file's name as text: bytes that are no characters show as question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def blocks_to_json(blocks: Iterable[Block]) -> str:
    """Return blocks as ``[[kind, start, end, level, [[name, value], ...]], ...]``."""
    # Every text that comes in has some, and nearly all are plain.
    listed = [
        f"[{_KINDS[block.kind]},{block.start},{block.end},{block.level},"
        f"{_encoded(list(block.attributes)) if block.attributes else '[]'}]"
        for block in blocks
    ]
    return f"[{','.join(listed)}]"


def blocks_from_json(text: str) -> tuple[Block, ...]:
    """Return the blocks that ``blocks_to_json`` wrote."""
    return tuple(
        Block(
            BlockKind(kind), start, end, level, tuple((name, value) for name, value in attributes)
        )
        for kind, start, end, level, attributes in json.loads(text)
    )


def provenance_to_json(fields: Mapping[Field, FieldValue]) -> str:
    """Return where the fields' values came from as ``{field: [how, by]}``."""
    return to_json(
        {
            name.value: [value.provenance.how.value, value.provenance.by]
            for name, value in fields.items()
            if value.provenance is not None
        }
    )


def fields_from_row(values: Mapping[Field, str], provenance: str) -> dict[Field, FieldValue]:
    """Return the fields that have a value or a provenance."""
    known = json.loads(provenance)
    found: dict[Field, FieldValue] = {}
    for name, value in values.items():
        origin = known.get(name.value)
        if value or origin:
            came = Provenance(How(origin[0]), origin[1]) if origin else None
            found[name] = FieldValue(value, came)
    return found


def suggestions_to_json(suggestions: Iterable[Suggestion]) -> str:
    """Return suggestions as ``[[tag, reason], ...]``."""
    return to_json([[suggestion.tag, suggestion.reason] for suggestion in suggestions])


def suggestions_from_json(text: str) -> tuple[Suggestion, ...]:
    """Return the suggestions that ``suggestions_to_json`` wrote."""
    return tuple(Suggestion(tag, reason) for tag, reason in json.loads(text))

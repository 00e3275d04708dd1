"""Whatever a file of annotations holds, it is read, or refused in a sentence."""

from __future__ import annotations

import contextlib
import json

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.text import normalise
from desktop_app.errors import UnreadableSource
from desktop_app.importing.web_annotations import read_web_annotations

NAMES = st.sampled_from(
    (
        *("id", "type", "target", "source", "selector", "exact", "prefix", "suffix", "start"),
        *("end", "body", "value", "purpose", "format", "items", "first", "refinedBy", "creator"),
        *("name", "tags", "text", "created", "styleClass", "via", "dcterms:isFormatOf", "uri"),
        *("user", "TextQuoteSelector", "TextPositionSelector", "tagging", "text/html", "yellow"),
    )
)
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), NAMES, st.text(max_size=20)
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=25,
)
ITEMS = st.fixed_dictionaries(
    {"target": VALUES},
    optional={"body": VALUES, "id": VALUES, "creator": VALUES, "tags": VALUES, "created": VALUES},
)


@given(st.lists(ITEMS | VALUES, max_size=4) | VALUES)
def test_any_json_is_read_or_refused(value):
    with contextlib.suppress(UnreadableSource):
        for one in read_web_annotations(json.dumps(value).encode()).annotations:
            assert one.quote or one.note
            assert (one.kind is AnnotationKind.NOTE) == (not one.quote)
            assert one.start == one.end == -1 or 0 <= one.start < one.end
            assert one.note == normalise(one.note)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with contextlib.suppress(UnreadableSource):
        read_web_annotations(data)

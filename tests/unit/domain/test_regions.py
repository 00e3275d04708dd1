"""Places on pages: which are kept, what they are called, and as fragments of the web's model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.blocks import Part, build
from desktop_app.domain.fragments import fragment_selector, region_of
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.regions import (
    page_label,
    region_from_json,
    region_to_json,
    region_words,
    usable_region,
)
from desktop_app.errors import BadValue

EDGES = st.floats(-20_000, 20_000)
BOXES = st.builds(Box, EDGES, EDGES, EDGES, EDGES)
REGIONS = st.builds(Region, st.integers(0, 9_999), st.lists(BOXES, max_size=4).map(tuple))


@given(REGIONS)
def test_a_kept_region_comes_back_equal_from_every_form(region):
    kept = usable_region(region)
    assert usable_region(kept) == kept
    assert region_from_json(region_to_json(kept)) == kept
    assert region_of(fragment_selector(kept)) == kept


@given(BOXES)
def test_a_box_on_a_picture_comes_back_equal(box):
    kept = usable_region(Region(0, (box,)))
    made = fragment_selector(kept, picture=True)
    assert made["value"].startswith("xywh=pixel:")
    assert region_of(made) == kept


def test_corners_are_put_in_order_and_rounded():
    kept = usable_region(Region(2, (Box(90.004, 50, 10, -0.001),)))
    assert kept == Region(2, (Box(10, 0, 90, 50),))
    assert region_to_json(kept) == "[2,[[10.0,0.0,90.0,50.0]]]"
    assert region_to_json(None) is region_from_json(None) is None


@pytest.mark.parametrize(
    "region",
    [
        Region(-1, ()),
        Region(2_000_000, ()),
        Region(0, (Box(0, 0, float("nan"), 1),)),
        Region(0, (Box(0, 0, float("inf"), 1),)),
        Region(0, (Box(0, 0, 1e9, 1),)),
        Region(0, (Box(0, 0, 1, 1),) * 2_000),
    ],
)
def test_what_is_no_place_on_a_page_is_refused(region):
    with pytest.raises(BadValue, match="no place on a page"):
        usable_region(region)


def test_a_page_is_called_as_the_document_calls_it():
    text = build(
        [
            Part("Foreword", attributes=(("page", "1"), ("label", "iii"))),
            Part("The quay", attributes=(("page", "2"),)),
        ]
    )
    assert [page_label(page, text) for page in range(3)] == ["iii", "2", "3"]
    assert page_label(0) == "1"
    region = Region(0, ())
    assert region_words(region, AnnotationKind.AREA, text) == "p. iii, area"
    assert region_words(region, AnnotationKind.NOTE) == "p. 1"


@pytest.mark.parametrize(
    ("selector", "region"),
    [
        ({"value": "page=3&viewrect=1,2,3,4"}, Region(2, ())),
        ({"value": "#page=1"}, Region(0, ())),
        ({"value": "xywh=pixel:1,2,3,4"}, Region(0, (Box(1, 2, 4, 6),))),
        ({"value": "page=1", "refinedBy": [{"value": "rect=1,2,3,4"}]}, Region(0, ())),
        (
            {"value": "page=1", "refinedBy": {"value": "rect=9,9,3,4"}},
            Region(0, (Box(3, 4, 9, 9),)),
        ),
        ({"value": "page=0"}, None),
        ({"value": "xywh=percent:1,2,3,4"}, None),
        ({"value": "t=10"}, None),
        ({"value": 7}, None),
        ({}, None),
    ],
)
def test_fragments_of_others_are_read_as_far_as_they_say_a_place(selector, region):
    assert region_of(selector) == region

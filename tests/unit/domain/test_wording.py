"""Words that remember how they were made."""

from __future__ import annotations

import json

import pytest

from desktop_app.domain.facets import Group
from desktop_app.domain.wording import Joined, Named, Worded, packed, unpacked


def reading() -> str:
    word = Worded("{0} (also {1})", "rally", Worded("{0} and {1} more", "rallies", 1200))
    kind = Worded("language {0}", Named(Group.LANGUAGE, "de", "german"))
    either = Joined(Worded(" or "), [Named(Group.TAG, "courts"), "{0}"])
    return Joined(", ", [word, kind, either])


def test_they_are_plain_english() -> None:
    assert reading() == "rally (also rallies and 1,200 more), language german, courts or {0}"


def test_they_go_to_another_process_and_are_the_same_there() -> None:
    there = unpacked(json.loads(json.dumps(packed(reading()))))
    assert there == reading()
    assert packed(there) == packed(reading())
    match there:
        case Joined(parts=(Worded(values=("rally", Worded(values=(_, 1200)))), Worded(), Joined())):
            return
    pytest.fail("what they were made of is lost")


@pytest.mark.parametrize("given", [7, ["said", "x"], ["named", "tag"], ["worded", 3], {}, None])
def test_what_was_not_packed_is_refused(given: object) -> None:
    with pytest.raises(ValueError, match="no words"):
        unpacked(given)

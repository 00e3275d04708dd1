"""Nobody who types a query that is right is told of a mistake on the way to it."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.query import read

pytestmark = pytest.mark.usefixtures("unmeasured")
TODAY = dt.date(2021, 3, 1)
RIGHT = """rally
rally AND NOT protest
rally OR NOT (protest march)
rally AND NOT date:2021
rally && protest || march | trial
(a OR (b AND NOT c)) d
(rally AND (march OR (trial AND NOT verdict)))
NOT (rally OR march)
ORANGE AND (ANDREA OR NOTHING OR ORANGE)
NOT NOTHING
rally -protest -"long march" -(trial OR verdict)
“long march” rally
"long march"~5
title:"long march"~3 byline:"Jane Doe"
title:(rally OR march) byline:(Jane -Doe)
text:rally source:post note:check
url:https://example.org/a?b=c&d=e
https://example.org/a
rally http://example.org
-https://example.org
tag:urgent -tag:#later
tag:"two words" case:Kyiv
tag:(urgent OR later)
lang:(en OR German) kind:pdf
has:note has:highlights
has:(note AND highlight)
has:(note && url)
is:read -is:starred
is:(read OR unread)
is:(read AND NOT starred)
is:(read -starred)
is:(read !starred) !rally title:-march !tag:later
is:(trash | cleared)
added:2021-02 is:"unread"
date:2021-02-14
date:(2021 OR 2022-01)
date:(2021 AND NOT 2021-02)
date:([2021 TO 2022] OR 2019)
date:<2021-02 date:>=2019
date:"<= 2021"
date:[2021-01 TO 2021-03]
date:[2021-01 TO]
date:[TO 2021-03]
date:[ TO 2021-03 ]
date:[* TO 2021-03-01]
date:[2021-01 to 2021-03]
date:2021-01..2021-03
date:..2021
date:2021.. rally
date:*...2021-03
[2021-01 TO 2021-03]
[2021-01 to 2021-03] rally
rally OR [2021-01 TO]
[TO 2021-03]
NOT date:[2021 TO 2022]
last:30d rally
last:"2 w"
rally last:1y OR date:2019
rall* w?ld *ally
rally~1 navlany~
=rally #tag @name
candle-lit Navalny's U.S. 9/11 10:30
Mu\u0308ller e\u0301te\u0301 date:2021
a\u200fb -date:2021-02
北京 市长
Ёлки OR йод
rally and not march: what is this?""".splitlines()
JOINTS = st.sampled_from([" ", " AND ", " OR ", " AND NOT (", " OR (", " -(", " || (NOT "])


@pytest.mark.parametrize("query", RIGHT)
def test_what_is_right_is_no_problem_before_it_is_whole(query: str) -> None:
    whole = read(query, TODAY)
    assert whole.tree is not None
    assert (whole.problem, whole.begun) == ("", ())
    for end in range(1, len(query) + 1):
        reading = read(query[:end], TODAY, as_you_type=True)
        assert reading.problem == "", query[:end]
        for one in reading.begun:  # said as a hint where the cursor stands
            assert one.start < one.end == end


@given(parts=st.lists(st.tuples(st.sampled_from(RIGHT), JOINTS), min_size=2, max_size=3))
def test_nor_is_it_among_others(parts: list[tuple[str, str]]) -> None:
    query = "".join(part + joint for part, joint in parts[:-1]) + parts[-1][0]
    query += ")" * sum("(" in joint for _, joint in parts[:-1])
    assert read(query, TODAY).problem == ""
    for end in range(len(query)):
        reading = read(query[:end], TODAY, as_you_type=True)
        assert reading.problem == "", query[:end]

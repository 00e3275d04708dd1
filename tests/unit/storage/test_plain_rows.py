"""Nothing of the database is forgotten when the whole archive leaves."""

from __future__ import annotations

import pytest
from sqlmodel import SQLModel

from desktop_app.storage import tables
from desktop_app.storage.plain_rows import (
    LEFT_OUT,
    LINKS,
    LOG,
    OF_ARCHIVE,
    OF_ARTICLE,
    TABLES_LEFT_OUT,
    plain_row,
    stored_value,
)


def test_every_table_leaves_or_is_left_out_on_purpose():
    assert tables
    known = {table for table, _, _ in OF_ARTICLE.values()}
    known |= {table for table, _ in OF_ARCHIVE.values()}
    assert known | LINKS | TABLES_LEFT_OUT | {LOG} == set(SQLModel.metadata.tables)


def test_columns_that_are_left_out_are_columns():
    for table, names in LEFT_OUT.items():
        assert names <= set(SQLModel.metadata.tables[table].columns.keys())


def test_a_row_leaves_with_its_json_read_and_comes_back():
    row = plain_row("choice", ("name", "value"), ("a", '{"b":[1,null]}'))
    assert row == {"name": "a", "value": {"b": [1, None]}}
    assert stored_value("choice", "value", row["value"]) == '{"b":[1,null]}'
    assert plain_row("article_state", ("read",), (1,)) == {"read": True}
    assert plain_row("annotation", ("region",), (None,)) == {"region": None}
    assert plain_row("tag", ("id", "path"), (5, "x")) == {"path": "x"}


def test_json_that_cannot_be_read_leaves_and_comes_back_as_it_is():
    row = plain_row("choice", ("value",), ("{broken",))
    assert row == {"value": {"unreadable": "{broken"}}
    assert stored_value("choice", "value", row["value"]) == "{broken"


def test_lists_are_no_values_of_other_columns():
    with pytest.raises(ValueError, match="name"):
        stored_value("choice", "name", ["x"])

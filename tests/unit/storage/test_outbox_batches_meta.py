from __future__ import annotations

import datetime as dt

from desktop_app.domain.annotations import ArticleId
from desktop_app.storage.batches import Batches, BatchItem
from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta
from desktop_app.storage.outbox import Outbox

ONE, TWO, THREE = ArticleId(1), ArticleId(2), ArticleId(3)


def test_an_article_stands_in_the_outbox_once_at_its_last_touch(database: Database) -> None:
    with database.write() as session:
        outbox = Outbox(session)
        outbox.touch([ONE, TWO])
        outbox.touch({ONE, THREE})
        pending = outbox.pending(10)
        assert [article for _, article in pending] == [TWO, ONE, THREE]
        assert [seq for seq, _ in pending] == sorted(seq for seq, _ in pending)
        assert outbox.size() == 3
        assert outbox.last() == pending[-1][0]


def test_the_outbox_is_read_in_pieces(database: Database) -> None:
    with database.write() as session:
        outbox = Outbox(session)
        outbox.touch([ONE, TWO, THREE])
        first = outbox.pending(2)
        assert [article for _, article in first] == [ONE, TWO]
        after = first[-1][0]
        assert [article for _, article in outbox.pending(2, after=after)] == [THREE]
        assert outbox.size(after=after) == 1


def test_clearing_spares_what_was_touched_meanwhile(database: Database) -> None:
    with database.write() as session:
        outbox = Outbox(session)
        outbox.touch([ONE, TWO])
        read = outbox.pending(10)
        outbox.touch([ONE])
        outbox.clear(read[-1][0])
        assert [article for _, article in outbox.pending(10)] == [ONE]


def test_numbers_go_on_after_the_outbox_was_emptied(database: Database) -> None:
    with database.write() as session:
        outbox = Outbox(session)
        assert outbox.last() == 0
        outbox.touch([ONE])
        last = outbox.last()
        outbox.clear(last)
        assert (outbox.size(), outbox.last()) == (0, last)
        outbox.touch([ONE])
        assert outbox.last() == last + 1
        outbox.touch([])
        assert outbox.last() == last + 1


def test_items_of_an_import_come_back_in_order(database: Database, noon: dt.datetime) -> None:
    with database.write() as session:
        batches = Batches(session)
        assert batches.last() is None
        first, second = batches.start(noon), batches.start(noon)
        assert batches.last() == second
        batches.add_item(first, "/b", "", 1.5, 10, "ab", "done", "", ONE)
        batches.add_item(first, "/a\udcff", "p", 0.0, 0, "", "failed", "A sentence.")
        assert batches.items(first) == (
            BatchItem("/b", "", 1.5, 10, "ab", "done", "", ONE),
            BatchItem("/a?", "p", 0.0, 0, "", "failed", "A sentence.", None),
        )
        assert batches.items(second) == ()


def test_facts_are_listed_by_their_beginning_and_forgotten(database: Database) -> None:
    with database.write() as session:
        meta = Meta(session)
        for name in ("unswept 2", "unswept 1", "other"):
            meta.set(name, "x")
        assert meta.names("unswept ") == ("unswept 1", "unswept 2")
        meta.forget("unswept 1")
        meta.forget("never set")
        assert meta.names("unswept ") == ("unswept 2",)


def test_facts_are_set_and_replaced(database: Database) -> None:
    with database.write() as session:
        meta = Meta(session)
        assert meta.get("index_id") is None
        meta.set("index_id", "one")
        meta.set("index_id", "two")
        assert meta.get("index_id") == "two"

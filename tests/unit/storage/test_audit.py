from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.versions import LogRow
from desktop_app.storage.audit import Audit
from desktop_app.storage.database import Database
from desktop_app.storage.sets import plain
from desktop_app.storage.versions import read_log_of

KEY = b"a" * 32


@pytest.fixture
def logged(database: Database, noon: dt.datetime) -> Database:
    """Return a database whose log has five rows."""
    with database.write() as session:
        audit = Audit(plain(session), KEY)
        for number in range(1, 6):
            seq = audit.append("import", f"article {number}", {"size": number, "a": "ü"}, noon)
            assert seq == number
    return database


def tampered(database: Database, statement: str) -> list[str]:
    with database.write() as session:
        session.connection().exec_driver_sql(statement)
    with database.read() as session:
        return Audit(plain(session), KEY).verify()


def test_an_untouched_log_is_good(logged: Database) -> None:
    with logged.read() as session:
        assert Audit(plain(session), KEY).verify() == []


def test_an_empty_log_is_good(database: Database) -> None:
    with database.read() as session:
        assert Audit(plain(session), KEY).verify() == []
        assert Audit(plain(session), KEY).head() == (0, "")


def test_verifying_asks_now_and_then_whether_to_go_on(logged: Database, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.storage.audit._ROWS", 2)
    asked: list[int] = []
    with logged.read() as session:
        assert Audit(plain(session), KEY).verify(lambda: asked.append(1)) == []
    assert len(asked) == 2


@pytest.mark.parametrize(
    "column", ["at = '2020-01-01T00:00:00+00:00'", "action = 'x'", "subject = 'x'",
               "detail = '{}'", "mac = 'x'", "mac = ''"],
)  # fmt: skip
def test_each_changed_column_names_its_row(logged: Database, column: str) -> None:
    problems = tampered(logged, f"UPDATE audit SET {column} WHERE seq = 3")
    assert len(problems) == 1
    assert problems[0].startswith("The log: row 3 was changed")


def test_several_changed_rows_are_counted(logged: Database) -> None:
    assert tampered(logged, "UPDATE audit SET action = 'x' WHERE seq > 3") == [
        "The log: row 4 was changed, and 1 more."
    ]


def test_missing_rows_are_named(logged: Database) -> None:
    assert tampered(logged, "DELETE FROM audit WHERE seq = 2") == ["The log: row 2 is missing."]
    assert tampered(logged, "DELETE FROM audit WHERE seq IN (1, 3)") == [
        "The log: rows 1 to 3 are missing."
    ]


def test_a_cut_tail_is_named(logged: Database) -> None:
    assert tampered(logged, "DELETE FROM audit WHERE seq > 3") == [
        "The log: rows 4 to 5 are missing."
    ]


def test_a_log_that_goes_on_after_a_cut_still_shows_it(logged: Database, noon: dt.datetime) -> None:
    tampered(logged, "DELETE FROM audit WHERE seq = 5")
    with logged.write() as session:
        assert Audit(plain(session), KEY).append("import", "article 6", {}, noon) == 6
        assert Audit(plain(session), KEY).verify() == ["The log: row 5 is missing."]


def test_rows_that_changed_places_are_named(logged: Database) -> None:
    problems = tampered(
        logged,
        "UPDATE audit SET (at, action, subject, detail, mac) = (SELECT at, action, subject, "
        "detail, mac FROM audit AS other WHERE other.seq = 5 - audit.seq) WHERE seq IN (2, 3)",
    )
    assert problems[0].startswith("The log: row 2 was changed")


def test_another_key_recognises_no_row(logged: Database) -> None:
    with logged.read() as session:
        assert Audit(plain(session), b"b" * 32).verify() == [
            "The log: row 1 was changed, and 4 more."
        ]


def test_head_and_codes(logged: Database) -> None:
    with logged.read() as session:
        audit = Audit(plain(session), KEY)
        seq, code = audit.head()
        assert seq == 5
        assert len(code) == 64
        assert audit.mac_at(5) == code
        assert audit.mac_at(4) not in {None, code}
        assert audit.mac_at(6) is None


def test_a_row_that_was_rolled_back_leaves_no_gap(logged: Database, noon: dt.datetime) -> None:
    def lose_a_row() -> None:
        with logged.write() as session:
            Audit(plain(session), KEY).append("lost", "article 9", {}, noon)
            raise KeyError

    with pytest.raises(KeyError):
        lose_a_row()
    with logged.write() as session:
        assert Audit(plain(session), KEY).append("kept", "article 9", {}, noon) == 6
        assert Audit(plain(session), KEY).verify() == []


def test_the_history_of_an_article_has_the_rows_about_several(
    database: Database, noon: dt.datetime
) -> None:
    with database.write() as session:
        audit = Audit(plain(session), KEY)
        audit.append("import", "article 1", {"size": 3}, noon)
        audit.append("import", "article 12", {}, noon)
        audit.append("tag", "2 articles", {"articles": [1, 2]}, noon)
        audit.append("tag", "2 articles", {"articles": [12, 2]}, noon)
        audit.append("verify", "archive", {}, noon)
        audit.append("set field", "article 1", {"field": "title"}, noon)
        found = read_log_of(plain(session), ArticleId(1), 10)
    assert found[-1] == LogRow(1, noon, "import", "article 1", {"size": 3})
    assert [row.seq for row in found] == [6, 3, 1]

"""Bad input on the command line: one clear sentence, the right exit code, nothing half done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

TEXT = "A quiet first paragraph about the quay.\n\nA second paragraph about the quay and a crane.\n"
LIKE_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""Root without the right to open what is closed."""


@pytest.fixture
def archived(guardbook, tmp_path):
    """Import one text; return the command line and the number of the article."""
    source = tmp_path / "quay.txt"
    source.write_text(TEXT, encoding="utf-8")
    return guardbook, str(guardbook("import", source, "--json").json()["items"][0]["article"])


@pytest.fixture(scope="module")
def one_article(tmp_path_factory):
    """Return the home of an archive with one article; refused commands leave it as it is."""
    home = tmp_path_factory.mktemp("one")
    source = home / "quay.txt"
    source.write_text(TEXT, encoding="utf-8")
    environment = {**os.environ, "GUARDBOOK_HOME": str(home), "GUARDBOOK_KEYRING": "file"}
    subprocess.run(
        [sys.executable, "-m", "desktop_app", "import", str(source)],
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
    )
    return home


@pytest.fixture
def run_here(one_article, monkeypatch, tmp_path, capsys):
    """Run the command line in this very process: as the program does, and much faster."""
    from desktop_app.__main__ import main

    monkeypatch.setenv("GUARDBOOK_HOME", str(one_article))
    monkeypatch.chdir(tmp_path)

    def run(*words):
        code = main(words)
        out, err = capsys.readouterr()
        return Outcome(code, out, err)

    return run


@dataclass(frozen=True)
class Outcome:
    """What a run in this process left."""

    code: int
    out: str
    err: str


def one_sentence(outcome):
    """Return the only line on stderr; there is never a stack trace."""
    assert "Traceback" not in outcome.err
    lines = [line for line in outcome.err.splitlines() if line.startswith("guardbook")]
    assert len(lines) == 1, outcome.err
    return lines[0]


def write(path, data):
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n \t", "empty"),
        ("program.txt", b"\x7fELF\x02\x01\x01" + bytes(200), ""),
        ("noise.txt", bytes(range(256)) * 40, ""),
        ("paper.pdf", b"%PDF-1.7\n1 0 obj\n", "PDF"),
        ("pack.zip", b"PK\x03\x04" + bytes(100), "ZIP"),
        ("sound.mp3", b"ID3\x03" + bytes(100), ""),
        ("huge.txt", b"word " * (10 * 1024 * 1024), "50 MiB"),
    ],
)
def test_a_file_that_cannot_be_read_fails_alone(guardbook, tmp_path, name, data, word):
    folder = tmp_path / "mixed"
    folder.mkdir()
    write(folder / name, data)
    write(folder / "good.txt", TEXT.encode())
    outcome = guardbook("import", folder, "--json")
    assert outcome.code == 3
    sentence = one_sentence(outcome)
    assert name in sentence
    assert word in sentence
    answer = outcome.json()
    assert answer["counts"]["done"] == 1
    assert answer["counts"]["failed"] == 1
    assert guardbook("list", "--json").json()["total"] == 1
    assert guardbook("verify").code == 0


def test_a_wrong_encoding_is_read_all_the_same(guardbook, tmp_path):
    text = "Ein Prozess über Grundstücke in Köln dauerte länger als geplant.\n\n" * 4
    write(tmp_path / "latin.txt", text.encode("latin-1"))
    write(tmp_path / "wide.txt", text.replace("Köln", "Mölln").encode("utf-16"))
    outcome = guardbook("import", tmp_path / "latin.txt", tmp_path / "wide.txt", "--json")
    assert outcome.code == 0, outcome.err
    assert guardbook("search", "Grundstücke", "--json").json()["total"] == 2


def test_a_path_that_is_not_there_is_named(guardbook, tmp_path):
    outcome = guardbook("import", tmp_path / "gone.txt")
    assert outcome.code == 3
    assert "gone.txt" in one_sentence(outcome)


def test_links_pipes_and_devices_are_refused(guardbook, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to("/etc/hostname")
    for path in (tmp_path / "pipe.txt", tmp_path / "link.txt", "/dev/zero"):
        outcome = guardbook("import", path, timeout=30)
        assert outcome.code == 3
        one_sentence(outcome)


def test_a_folder_without_permission_is_named(guardbook, tmp_path, tool):
    prefix = ()
    if os.geteuid() == 0:
        tool("setpriv")
        prefix = LIKE_ANYBODY
    secret = tmp_path / "secret"
    secret.mkdir()
    write(secret / "a.txt", TEXT.encode())
    secret.chmod(0o000)
    outcome = guardbook("import", secret, prefix=prefix)
    secret.chmod(0o700)
    assert outcome.code == 3
    assert "secret" in one_sentence(outcome)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "999"), 1),
        (("show", "abc"), 2),
        (("show", "0"), 2),
        (("show", "99999999999999999999"), 2),
        (("original", "999", "-o", "x"), 1),
        (("edit", "999", "--title", "x"), 1),
        (("edit", "1"), 2),
        (("edit", "1", "--published", "yesterday"), 2),
        (("edit", "1", "--language", "Klingon"), 2),
        (("annotate", "1", "--quote", "not there at all"), 1),
        (("annotate", "1", "--quote", "about the quay"), 1),
        (("annotate", "1", "--quote", "about the quay", "--occurrence", "3"), 1),
        (("annotate", "1", "--quote", "crane", "--occurrence", "-1"), 2),
        (("annotate", "1", "--quote", ""), 1),
        (("annotate", "1", "--quote", "crane", "--colour", "mauve"), 2),
        (("annotation", "ffffffff", "--delete"), 1),
        (("annotation", "ffffffff"), 2),
        (("note", "1", "   "), 2),
        (("note", "999", "x"), 1),
        (("tag", "1"), 2),
        (("tag", "1", "--add", " / "), 2),
        (("tag", "1", "--remove", "unknown"), 1),
        (("tag", "999", "--add", "x"), 1),
        (("case", " "), 2),
        (("case", "Nowhere", "--remove", "1"), 1),
        (("trash", "999"), 1),
        (("export", "pdf", "1", "-o", "no/such/folder/x.pdf"), 1),
        (("export", "pdf", "999", "-o", "x.pdf"), 1),
        (("export", "pdf", "-o", "x.pdf"), 2),
        (("export", "pdf", "--query", "zebra", "-o", "x.pdf"), 1),
        (("export", "pdf", "--case", "Nowhere", "-o", "x.pdf"), 1),
        (("export", "punchcard", "1", "-o", "x"), 2),
        (("search",), 2),
        (("search", "x", "--limit", "-3"), 2),
        (("dance",), 2),
        (("--dance",), 2),
        (("show", "1", "--passphrase-file", "nowhere"), 2),
    ],
)
def test_a_wrong_word_gets_one_sentence(one_article, run_here, words, code):
    outcome = run_here(*words)
    assert outcome.code == code, outcome.err
    assert one_sentence(outcome).endswith(".")
    assert not outcome.out
    [listed] = json.loads(run_here("list", "--json").out)["articles"]
    assert listed["annotations"] == 0


@pytest.mark.parametrize(
    "query", ['"', "((((", "NOT", "AND OR", "*", "foo:bar", "[a TO", "~", "\\"]
)
def test_an_odd_query_is_answered(one_article, run_here, query):
    outcome = run_here("search", "--json", "--", query)
    assert outcome.code == 0, outcome.err
    assert "Traceback" not in outcome.err


def test_no_archive_is_exit_code_10(guardbook):
    for words in (("list",), ("search", "x"), ("verify",), ("tag", "1", "--add", "x")):
        outcome = guardbook(*words)
        assert outcome.code == 10
        one_sentence(outcome)


def test_a_file_instead_of_an_archive_is_named(guardbook, tmp_path):
    file = write(tmp_path / "file", b"x")
    outcome = guardbook("list", "--archive", file)
    assert outcome.code == 1
    one_sentence(outcome)


def test_a_second_writer_is_refused_and_readers_are_not(archived):
    guardbook, _ = archived
    holding = (
        "import sys; from pathlib import Path; from desktop_app import paths\n"
        "from desktop_app.vault.lock import FolderLock\n"
        "lock = FolderLock(paths.default_archive() / 'LOCK'); lock.acquire()\n"
        "print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=guardbook.environment(),
    ) as holder:
        assert holder.stdout.readline().strip() == b"held"
        refused = guardbook("tag", "1", "--add", "x")
        assert refused.code == 11
        one_sentence(refused)
        assert guardbook("search", "crane", "--json").json()["total"] == 1
        assert guardbook("show", "1", "--json").code == 0
        assert guardbook("export", "markdown", "1", "-o", guardbook.folder / "x.md").code == 0
        holder.stdin.close()
        holder.wait(30)
    assert guardbook("tag", "1", "--add", "x").code == 0


def test_a_newer_archive_is_refused_and_left_alone(archived, guardbook_home):
    guardbook, _ = archived
    script = (
        "from desktop_app import paths; from desktop_app.vault import keys\n"
        "from desktop_app.vault.keyring import device_keys; import sqlcipher3.dbapi2 as s\n"
        "folder = paths.default_archive(); sub = keys.open(folder, device_keys(paths.config()))\n"
        "db = s.connect(str(folder / 'archive.db'))\n"
        "db.execute(f'PRAGMA key=\"x\\'{sub.database.hex()}\\'\"')\n"
        "db.execute('PRAGMA user_version = 999'); db.close()"
    )
    subprocess.run([sys.executable, "-c", script], env=guardbook.environment(), check=True)
    for words in (("list",), ("tag", "1", "--add", "x"), ("import", guardbook.folder)):
        outcome = guardbook(*words)
        assert outcome.code == 1
        assert "newer" in one_sentence(outcome)


def test_a_lost_key_file_is_never_replaced(archived, guardbook_home):
    guardbook, _ = archived
    (guardbook_home / "data" / "archive" / "keys.json").unlink()
    for words in (("list",), ("import", guardbook.folder)):
        outcome = guardbook(*words)
        assert outcome.code == 1
        assert "keys.json" in one_sentence(outcome)
    assert not (guardbook_home / "data" / "archive" / "keys.json").exists()


def test_another_computer_s_key_is_exit_code_12(archived, guardbook_home):
    guardbook, _ = archived
    outcome = guardbook("list", "--archive", guardbook_home / "data" / "archive",
                        env={"GUARDBOOK_HOME": str(guardbook_home / "elsewhere")})  # fmt: skip
    assert outcome.code == 12
    one_sentence(outcome)


def test_a_damaged_database_is_named(archived, guardbook_home):
    guardbook, _ = archived
    database = guardbook_home / "data" / "archive" / "archive.db"
    data = bytearray(database.read_bytes())
    data[4096:] = bytes(byte ^ 1 for byte in data[4096:])
    database.write_bytes(bytes(data))
    for words in (("show", "1"), ("verify",)):
        outcome = guardbook(*words)
        assert outcome.code == 1
        one_sentence(outcome)


def test_verify_names_a_changed_original(archived, guardbook_home):
    guardbook, _ = archived
    [blob] = [p for p in (guardbook_home / "data" / "archive" / "blobs").rglob("*") if p.is_file()]
    data = bytearray(blob.read_bytes())
    data[-1] ^= 1
    blob.write_bytes(bytes(data))
    outcome = guardbook("verify", "--json")
    assert outcome.code == 1
    [problem] = outcome.json()["problems"]
    assert "original" in problem
    blob.unlink()
    assert "missing" in guardbook("verify", "--quick", "--json").json()["problems"][0]


def test_output_is_utf8_whatever_the_locale(archived):
    guardbook, article = archived
    guardbook("edit", article, "--title", "Ключ “Ω”")
    shown = guardbook("show", article, "--json", env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert json.loads(shown.out)["title"] == "Ключ “Ω”"

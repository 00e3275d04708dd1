"""What holds for every exporter."""

from __future__ import annotations

import pytest

from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import Exporters
from desktop_app.jobs import Cancelled, JobContext, Progress

FORMATS = ("markdown", "pdf", "html", "json", "csv", "w3c", "ris", "bibtex", "csl")


@pytest.fixture(params=FORMATS)
def exporter(request):
    return Exporters.installed().get(request.param)


def test_one_file_holds_all_articles(exporter, article, options, tmp_path):
    target = tmp_path / f"all{exporter.suffix.upper()}"
    articles = [article("First text.", number=1), article("Second text.", number=2, title="Two")]
    report = exporter.write(articles, options(), target, JobContext())
    assert report.paths == (target,)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.stat().st_size > 100


def test_any_other_target_is_a_folder_with_a_file_each(exporter, article, options, tmp_path):
    articles = [article("First text.", number=1), article("Second text.", number=2)]
    report = exporter.write(articles, options(), tmp_path / "out", JobContext())
    names = ["2021-02-12 Lamps on the quay", "2021-02-12 Lamps on the quay (2)"]
    assert [path.name for path in report.paths] == [name + exporter.suffix for name in names]
    assert sorted((tmp_path / "out").iterdir()) == sorted(report.paths)


def test_the_report_counts_what_is_placed_and_what_is_lost(exporter, lamps, options, tmp_path):
    for name in (f"a{exporter.suffix}", "folder"):
        report = exporter.write([lamps], options(), tmp_path / name, JobContext())
        assert (report.placed, report.orphans) == (5, 1)


def test_what_stood_there_before_is_replaced(exporter, article, options, tmp_path):
    target = tmp_path / f"a{exporter.suffix}"
    target.write_bytes(b"old")
    exporter.write([article("New text.")], options(), target, JobContext())
    assert target.read_bytes() != b"old"


@pytest.mark.parametrize("name", ["a", "folder"])
def test_a_cancelled_export_leaves_nothing(exporter, article, options, tmp_path, name):
    """Cancelled at each step there is, one after the other, until it runs to its end."""
    articles = [article(f"Text {n}.", number=n) for n in range(3)]
    target = tmp_path / (f"{name}{exporter.suffix}" if name == "a" else name)
    for step in range(1, 50):
        seen: list[Progress] = []
        context = JobContext(seen.append)
        # What the user does between two reports, for any two.
        context.report = _cancelling(context, seen, step)
        try:
            exporter.write(articles, options(), target, context)
        except Cancelled:
            assert list(tmp_path.iterdir()) == []
        else:
            break
    assert step > 3
    assert [progress.done for progress in seen] == sorted(progress.done for progress in seen)
    assert (seen[-1].done, seen[-1].total) == (3, 3)


def _cancelling(context: JobContext, seen: list[Progress], step: int):
    report = context.report

    def report_and_cancel(*values, **more) -> None:
        report(*values, **more)
        if len(seen) == step:
            context.cancel()

    return report_and_cancel


def test_a_cancelled_export_keeps_the_old_file(exporter, article, options, tmp_path):
    target = tmp_path / f"a{exporter.suffix}"
    target.write_bytes(b"old")
    context = JobContext(lambda _: context.cancel())
    with pytest.raises(Cancelled):
        exporter.write([article("Text.")], options(), target, context)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_bytes() == b"old"


def test_nothing_to_export_is_said_in_a_sentence(exporter, options, tmp_path):
    with pytest.raises(ExportFailed, match="nothing to export"):
        exporter.write([], options(), tmp_path / "a", JobContext())


def test_a_folder_that_is_missing_is_found_before_the_work(exporter, article, options, tmp_path):
    with pytest.raises(ExportFailed, match="There is no folder"):
        exporter.write(
            [article("Text.")], options(), tmp_path / "no" / f"a{exporter.suffix}", JobContext()
        )


def test_the_same_articles_give_the_same_bytes(exporter, lamps, options, tmp_path):
    for name in ("a", "b"):
        exporter.write([lamps], options(), tmp_path / (name + exporter.suffix), JobContext())
    first, second = (tmp_path / (name + exporter.suffix) for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()


def test_an_empty_article_is_exported(exporter, article, options, tmp_path):
    made = article([], title="", url="", source="", byline="", published="", tags=(), cases=())
    report = exporter.write([made], options(), tmp_path / f"a{exporter.suffix}", JobContext())
    assert report.placed == 0


def test_every_exporter_that_is_installed_keeps_the_contract(request):
    assert {exporter.name for exporter in Exporters.installed()} == set(FORMATS)


def test_an_anonymous_export_names_nobody(exporter, lamps, options, tmp_path):
    target = tmp_path / f"a{exporter.suffix}"
    exporter.write([lamps], options(anonymous=True), target, JobContext())
    data = target.read_bytes()
    for secret in ("Night Desk", "5f0c2a10-0000", "seed text", "leak-from-the-harbour"):
        assert secret.encode() not in data


def test_no_export_names_the_file_that_was_imported(exporter, lamps, options, tmp_path):
    target = tmp_path / f"a{exporter.suffix}"
    exporter.write([lamps], options(), target, JobContext())
    assert b"leak-from-the-harbour" not in target.read_bytes()

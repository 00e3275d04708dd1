"""Import files and folders."""

from __future__ import annotations

import argparse
import contextlib
import signal
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from types import FrameType

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.cli.doors import add_json, add_password, open_archive, password, refresh_index
from desktop_app.cli.output import progress_context, show_json, tell, tell_signer, visible
from desktop_app.importing.source import shown
from desktop_app.jobs import Cancelled, JobContext

SOME_FAILED = 3
_NAMED = 12
"""How many kept items are named."""


_JSON = (
    '{"batch", "items": [{"path", "part", "state", "article", "message", "item", '
    '"kept"}], "counts": {state: n}, "problem", "signer"}; state is done, duplicate, kept '
    "without text or failed; problem says why it ended early, else null; signer is the key that "
    'signed an exported folder or bag, "" if nobody did, null for anything else.'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    parser.add_argument("--tag", metavar="T", action="append", default=[], help="tag what is new")
    parser.add_argument("--case", metavar="C", default="", help="put what is new into a case")
    add_password(parser)
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Import and report; exit 3 if any input failed."""
    context = progress_context()
    secret = password(options)
    with open_archive(options, writable=True, create=True) as archive:
        with _stopping(context):
            report = archive.import_paths(
                options.paths,
                context,
                tags=options.tag,
                case=options.case,
                password=secret,
                on_items=None if options.json else _acknowledge,
            )
        _tell(report, as_json=options.json)
        if report.problem is not None:
            raise report.problem
        if report.cancelled:
            raise Cancelled
        refresh_index(archive, context)
    return SOME_FAILED if report.counts[ItemState.FAILED.value] else 0


@contextlib.contextmanager
def _stopping(context: JobContext) -> Iterator[None]:
    """Let the first Ctrl+C end the import where nothing is lost, and a second one at once."""
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, _: FrameType | None) -> None:
        context.cancel()
        signal.signal(number, before)

    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _acknowledge(items: Sequence[ImportItem]) -> None:
    """Print a line for each article that is safe on disk; nobody may be reading."""
    with contextlib.suppress(OSError):
        for item in items:
            if item.state is not ItemState.FAILED:
                path = visible(item.path)
                print(f"{item.article}\t{item.state.value}\t{path}", flush=True)


def _tell(report: ImportReport, *, as_json: bool) -> None:
    """Say what became of everything, also of an import that did not come to its end."""
    for item in report.items:
        if item.state is ItemState.FAILED:
            tell(f"guardbook: {_with_path(item)}")
        elif item.message and item.state is not ItemState.DUPLICATE and not as_json:
            tell(f"guardbook: “{visible(item.path)}”: {visible(item.message)}")
    if as_json:
        show_json(report_json(report))
        return
    tell(summary(report))
    if report.signer is not None:
        tell_signer(report.signer)
    kept = [str(item.item) for item in report.items if item.kept]
    if kept:
        more = " …" if len(kept) > _NAMED else ""
        tell(
            "What failed but could be read is kept as it is; guardbook original --item N -o FILE "
            f"writes it. N is {', '.join(kept[:_NAMED])}{more}."
        )


def _with_path(item: ImportItem) -> str:
    """Return why a path failed, with the whole of the path in the place of its last name."""
    path, name = visible(item.path), shown(Path(item.path).name)
    message = visible(item.message)
    if f"“{name}”" in message:
        return message.replace(f"“{name}”", f"“{path}”", 1)
    return f"“{path}”: {message}" if path and path not in message else message


def report_json(report: ImportReport) -> dict[str, object]:
    """Return the report in the form of the contract."""
    items = [asdict(item) | {"state": item.state.value} for item in report.items]
    problem = "The import was stopped." if report.cancelled else report.problem
    return {
        "batch": report.batch,
        "items": items,
        "counts": report.counts,
        "problem": None if problem is None else str(problem),
        "signer": report.signer,
    }


def summary(report: ImportReport) -> str:
    """Return the report in one sentence."""
    counts = report.counts
    words = [f"{counts[ItemState.DONE.value]} imported"]
    for state, word in (
        (ItemState.DUPLICATE, "already there"),
        (ItemState.WITHOUT_TEXT, "kept without text"),
        (ItemState.FAILED, "failed"),
    ):
        if counts[state.value]:
            words.append(f"{counts[state.value]} {word}")
    return ", ".join(words) + "."
